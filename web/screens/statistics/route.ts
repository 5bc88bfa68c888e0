import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '../../root-route.ts';
import { statisticsWords } from './words.vi.ts';

const part = z.string().max(80).optional().catch(undefined);

export const statisticsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/thong-ke',
  staticData: { title: statisticsWords.title, section: '/thong-ke' },
  validateSearch: z.object({
    ngay: z.iso.date().optional().catch(undefined),
    /** the number whose cases are listed, as the server filters them */
    so: z.object({ procedure: part, stage: part, agencyId: part, isOverdue: z.literal('true').optional().catch(undefined), duty: part, holderAgencyId: part, cause: part }).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./view.tsx'), 'StatisticsView'),
});
