import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../root-route.ts';
import { paperCasesWords } from './words.vi.ts';

export const paperCasesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ho-so/nhap-giay',
  staticData: { title: paperCasesWords.title, section: '/ho-so' },
  component: lazyRouteComponent(() => import('./view.tsx'), 'PaperCasesView'),
});
