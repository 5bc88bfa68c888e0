import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../root-route.ts';
import { rosterWords } from './words.vi.ts';

export const rosterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/truc',
  staticData: { title: rosterWords.title, section: '/truc' },
  component: lazyRouteComponent(() => import('./view.tsx'), 'RosterView'),
});
