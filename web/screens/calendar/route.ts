import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '../../root-route.ts';
import { calendarWords } from './words.vi.ts';

export const calendarSearch = z.object({
  xem: z.enum(['thang', 'tuan']).optional().catch(undefined),
  /** local date within the month or week shown */
  ngay: z.iso.date().optional().catch(undefined),
});

export const calendarRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/viec/lich',
  staticData: { title: calendarWords.title, section: '/viec/lich' },
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('./view.tsx'), 'CalendarView'),
});
