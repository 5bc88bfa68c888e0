import { createRoute, createRouter } from '@tanstack/react-router';
import { rootRoute, shellRoute } from './root-route.ts';
import { accountRoute } from './screens/account/route.ts';
import { actRoute } from './screens/act/route.ts';
import { administrationRoute } from './screens/administration/route.ts';
import { auditRoute } from './screens/audit/route.ts';
import { calendarRoute } from './screens/calendar/route.ts';
import { caseRoute } from './screens/case/route.ts';
import { casesRoute } from './screens/cases/route.ts';
import { documentRoute } from './screens/document/route.ts';
import { facilityRoute } from './screens/facility/route.ts';
import { lawRoute } from './screens/law/route.ts';
import { listsRoute } from './screens/lists/route.ts';
import { noticesRoute } from './screens/notices/route.ts';
import { openCaseRoute } from './screens/open-case/route.ts';
import { paperCasesRoute } from './screens/paper-cases/route.ts';
import { procedureMapRoute } from './screens/procedure-map/route.ts';
import { rosterRoute } from './screens/roster/route.ts';
import { signInRoute } from './screens/sign-in/route.ts';
import { statisticsRoute } from './screens/statistics/route.ts';
import { supervisionRoute } from './screens/supervision/route.ts';
import { worklistRoute } from './screens/worklist/route.ts';
import { Home } from './shell/home.tsx';

const homeRoute = createRoute({ getParentRoute: () => shellRoute, path: '/', component: Home });

const routeTree = rootRoute.addChildren([signInRoute, shellRoute.addChildren([
  homeRoute,
  accountRoute,
  actRoute,
  administrationRoute,
  auditRoute,
  calendarRoute,
  caseRoute,
  casesRoute,
  documentRoute,
  facilityRoute,
  lawRoute,
  listsRoute,
  noticesRoute,
  openCaseRoute,
  paperCasesRoute,
  procedureMapRoute,
  rosterRoute,
  statisticsRoute,
  supervisionRoute,
  worklistRoute,
])]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', defaultPendingMs: 200, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** of the window; never a name of a person */
    title?: string;
    /** path of the navigation entry it belongs to */
    section?: string;
  }
}
