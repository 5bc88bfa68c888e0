import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '../../root-route.ts';
import { lawWords } from './words.vi.ts';

const regime = z.enum(['R1', 'R2', 'R3', 'R4']);

export const lawRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/phap-luat',
  staticData: { title: lawWords.title, section: '/phap-luat' },
  validateSearch: z.object({
    muc: z.enum(['limits', 'compare', 'instruments', 'papers', 'glossary', 'rehearsal']).optional().catch(undefined),
    /** limits in force on this local date */
    ngay: z.iso.date().optional().catch(undefined),
    cheDo: regime.optional().catch(undefined),
    trai: regime.optional().catch(undefined), phai: regime.optional().catch(undefined),
    khac: z.boolean().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./view.tsx'), 'LawView'),
});
