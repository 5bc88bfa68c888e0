import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../root-route.ts';
import { worklistSearch } from './search.ts';
import { worklistWords } from './words.vi.ts';

export const worklistRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/viec',
  staticData: { title: worklistWords.title, section: '/viec' },
  validateSearch: worklistSearch,
  component: lazyRouteComponent(() => import('./view.tsx'), 'WorklistView'),
});
