import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../../root-route.ts';
import { signInWords } from './words.vi.ts';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  staticData: { title: signInWords.title },
  validateSearch: z.object({
    /** path to go on at */
    toi: z.string().optional(),
    /** opened beside a page whose session ended */
    canh: z.coerce.string().optional(),
    code: z.string().optional(), state: z.string().optional(), error: z.string().optional(),
  }),
  component: lazyRouteComponent(() => import('./view.tsx'), 'SignInView'),
});
