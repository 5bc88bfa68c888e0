import type { Route } from '../define-route.ts';
import { exportRoutes } from './exports/export-lists.ts';
import { listWorkDays, readCalendar } from './overviews/read-calendar.ts';
import { readFacilityOverview } from './overviews/read-facility.ts';
import { listStatisticsCases, readStatistics } from './overviews/read-statistics.ts';
import { readSupervisionOverview } from './overviews/read-supervision.ts';
import { movePaperFile, readPaperFile } from './paper-file/handle-paper-file.ts';
import { printCase } from './prints/print-case.ts';
import { printListForm } from './prints/print-list-form.ts';
import { listRegistersRoute, printRegister } from './prints/print-registers.ts';
import { printSupervision } from './prints/print-supervision.ts';

/** Overview screens, exports and prints. */
export function listOverviewRoutes(): readonly Route[] {
  return [readCalendar, listWorkDays, readFacilityOverview, readSupervisionOverview, readStatistics, listStatisticsCases, readPaperFile, movePaperFile, ...exportRoutes, printCase, printListForm, listRegistersRoute, printRegister, printSupervision];
}
