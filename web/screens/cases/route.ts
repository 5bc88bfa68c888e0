import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../root-route.ts';
import { casesSearch } from './search.ts';
import { casesWords } from './words.vi.ts';

export const casesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ho-so',
  staticData: { title: casesWords.title, section: '/ho-so' },
  validateSearch: casesSearch,
  component: lazyRouteComponent(() => import('./view.tsx'), 'CasesView'),
});
