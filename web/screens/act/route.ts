import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '../../root-route.ts';
import { actWords } from './words.vi.ts';

export const actSearch = z.object({
  /** many scans at once, where the act takes one */
  nhieu: z.boolean().optional(),
  /** what the act is about, where the page before named it: the field of that name begins with it */
  actSeq: z.int().positive().optional().catch(undefined),
  limitId: z.string().max(80).optional().catch(undefined),
  taskId: z.string().max(80).optional().catch(undefined),
  documentId: z.string().max(80).optional().catch(undefined),
  caseId: z.uuid().optional().catch(undefined),
  following: z.string().max(40).optional().catch(undefined),
});

export const actRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ho-so/$caseId/ghi/$act',
  staticData: { title: actWords.title, section: '/ho-so' },
  validateSearch: actSearch,
  component: lazyRouteComponent(() => import('./view.tsx'), 'ActView'),
});
