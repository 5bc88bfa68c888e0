import { z } from 'zod';
import { defineRoute, json } from '../../define-route.ts';

const statusSchema = z.strictObject({ status: z.enum(['live', 'ready', 'notReady']), parts: z.record(z.string(), z.boolean()).optional() }).meta({ id: 'Health' });

export const readLiveness = defineRoute({
  method: 'get', path: '/health/live', operationId: 'readLiveness', summary: 'The process answers', tag: 'health', who: 'public', audit: null, schemas: {},
  responses: { 200: { description: 'alive', schema: statusSchema, example: { status: 'live' } } },
  handler: async () => Promise.resolve(json(200, { status: 'live' })),
});

export const readReadiness = defineRoute({
  method: 'get', path: '/health/ready', operationId: 'readReadiness', summary: 'Database, Temporal and worker answer', tag: 'health', who: 'public', audit: null, schemas: {},
  responses: {
    200: { description: 'ready', schema: statusSchema, example: { status: 'ready', parts: { database: true, temporal: true, worker: true } } },
    503: { description: 'something does not answer', schema: statusSchema, example: { status: 'notReady', parts: { database: true, temporal: false, worker: true } } },
  },
  handler: async ({ deps }) => {
    const parts = await deps.readiness();
    const isReady = Object.values(parts).every(Boolean);
    return json(isReady ? 200 : 503, { status: isReady ? 'ready' : 'notReady', parts });
  },
});

export const readMetrics = defineRoute({
  method: 'get', path: '/metrics', operationId: 'readMetrics', summary: 'Measurements in the format of Prometheus', tag: 'health', who: 'public', audit: null, schemas: {},
  responses: { 200: { description: 'measurements', mediaType: 'text/plain' } },
  handler: async ({ deps }) => ({ status: 200, mediaType: 'text/plain; version=0.0.4; charset=utf-8', body: await deps.metrics.registry.metrics() }),
});
