import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../root-route.ts';
import { documentWords } from './words.vi.ts';

export const documentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tai-lieu/$caseId/$documentId',
  staticData: { title: documentWords.title, section: '/ho-so' },
  component: lazyRouteComponent(() => import('./view.tsx'), 'DocumentView'),
});
