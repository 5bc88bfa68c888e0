import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '../../root-route.ts';
import { supervisionStages } from './query.ts';
import { supervisionWords } from './words.vi.ts';

export const supervisionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sau-cai',
  staticData: { title: supervisionWords.title, section: '/sau-cai' },
  validateSearch: z.object({ giaiDoan: z.enum(supervisionStages).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./view.tsx'), 'SupervisionView'),
});
