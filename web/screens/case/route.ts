import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../root-route.ts';
import { caseSearch } from './search.ts';
import { caseWords } from './words.vi.ts';

export const caseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ho-so/$caseId',
  staticData: { title: caseWords.title, section: '/ho-so' },
  validateSearch: caseSearch,
  component: lazyRouteComponent(() => import('./view.tsx'), 'CaseView'),
});
