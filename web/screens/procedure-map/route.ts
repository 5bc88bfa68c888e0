import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '../../root-route.ts';
import { procedureMapWords } from './words.vi.ts';

export const procedureMapRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ho-so/$caseId/so-do',
  staticData: { title: procedureMapWords.title, section: '/ho-so' },
  /** which procedure is drawn; default: the one the case is in */
  validateSearch: z.object({ thuTuc: z.string().max(60).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./view.tsx'), 'ProcedureMapView'),
});
