import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../root-route.ts';
import { accountWords } from './words.vi.ts';

export const accountRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tai-khoan',
  staticData: { title: accountWords.title },
  component: lazyRouteComponent(() => import('./view.tsx'), 'AccountView'),
});
