import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../root-route.ts';
import { openCaseSearch } from './search.ts';
import { openCaseWords } from './words.vi.ts';

export const openCaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ho-so/moi',
  staticData: { title: openCaseWords.title, section: '/ho-so' },
  validateSearch: openCaseSearch,
  component: lazyRouteComponent(() => import('./view.tsx'), 'OpenCaseView'),
});
