import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '../../root-route.ts';
import { administrationTabs } from './tabs.ts';
import { administrationWords } from './words.vi.ts';

export const administrationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quan-tri',
  staticData: { title: administrationWords.title, section: '/quan-tri' },
  // What is searched for is a name: it stays out of the address.
  validateSearch: z.object({ muc: z.enum(administrationTabs).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./view.tsx'), 'AdministrationView'),
});
