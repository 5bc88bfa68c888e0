import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '../../root-route.ts';
import { noticesWords } from './words.vi.ts';

export const noticesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/thong-bao',
  staticData: { title: noticesWords.title },
  validateSearch: z.object({ xem: z.enum(['tat-ca', 'chua-doc']).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./view.tsx'), 'NoticesView'),
});
