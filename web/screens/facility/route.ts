import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '../../root-route.ts';
import { stages } from './query.ts';
import { facilityWords } from './words.vi.ts';

export const facilityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/co-so',
  staticData: { title: facilityWords.title, section: '/co-so' },
  validateSearch: z.object({
    /** residents of this stage only */
    giaiDoan: z.enum(stages).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./view.tsx'), 'FacilityView'),
});
