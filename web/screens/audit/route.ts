import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '../../root-route.ts';
import { accessKinds } from './query.ts';
import { auditWords } from './words.vi.ts';

export const auditRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/kiem-tra',
  staticData: { title: auditWords.title, section: '/kiem-tra' },
  validateSearch: z.object({
    muc: z.enum(['overview', 'log', 'case']).optional().catch(undefined),
    hoSo: z.uuid().optional().catch(undefined),
    tu: z.iso.date().optional().catch(undefined), den: z.iso.date().optional().catch(undefined),
    loai: z.enum(accessKinds).optional().catch(undefined),
    /** kinds of entries hidden on the axis */
    an: z.array(z.enum(['act', 'time', 'run', 'read'])).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./view.tsx'), 'AuditView'),
});
