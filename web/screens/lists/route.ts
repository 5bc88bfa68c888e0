import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '../../root-route.ts';
import { listsWords } from './words.vi.ts';

export const listsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/danh-sach',
  staticData: { title: listsWords.title, section: '/danh-sach' },
  validateSearch: z.object({
    ds: z.enum(['users', 'addicts', 'supervised']).optional().catch(undefined),
    /** left: names that left */
    xem: z.enum(['left']).optional().catch(undefined),
    ngay: z.iso.date().optional().catch(undefined),
    chon: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./view.tsx'), 'ListsView'),
});
