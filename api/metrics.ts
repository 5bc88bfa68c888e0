import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly measureRequests: RequestHandler;
  readonly countAct: (act: string, result: string) => void;
  readonly streams: Gauge;
  stop(): void;
}

/** Prometheus metrics of one app; route patterns and codes as labels, never a path. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds', help: 'Time from request to answer', labelNames: ['route', 'status'], registers: [registry],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10],
  });
  const acts = new Counter({ name: 'acts_total', help: 'Acts asked for, by outcome', labelNames: ['act', 'result'], registers: [registry] });
  const streams = new Gauge({ name: 'change_streams', help: 'Open streams of changes', registers: [registry] });
  return {
    registry,
    measureRequests: (_request, response, next) => {
      const stop = duration.startTimer();
      response.once('finish', () => {
        stop({ route: typeof response.locals['route'] === 'string' ? response.locals['route'] : 'none', status: String(response.statusCode) });
      });
      next();
    },
    countAct: (act, result) => {
      acts.inc({ act, result });
    },
    streams,
    stop: () => {
      registry.clear();
    },
  };
}
