import type { Route } from '../define-route.ts';
import { addAgencyRoute, changeAgencyRoute, listAgencyDetailsRoute } from './administration/handle-agencies.ts';
import { addDelegationRoute, endDelegationRoute, listDelegationsRoute } from './administration/handle-delegations.ts';
import { addOfficialRoute, addPositionRoute, endOfficialRoute, endPositionRoute, listOfficialsRoute } from './administration/handle-officials.ts';
import { listAwaitedOfficesRoute } from './administration/list-awaited-offices.ts';
import { listAdministrationChangesRoute } from './administration/list-changes.ts';
import { readAccessLog } from './audit/read-access-log.ts';
import { readAxis } from './audit/read-axis.ts';
import { exportEvidence, verifyCaseRoute } from './audit/read-case-evidence.ts';
import { readAuditOverview } from './audit/read-overview.ts';
import { compareRegimes } from './law/compare-regimes.ts';
import { listInstruments, listTemplates, openSpecimen, readGlossary } from './law/read-references.ts';
import { enterCalendarRoute, listCalendarsRoute } from './calendar/handle-calendars.ts';
import { endLeaveRoute, enterLeaveRoute, listLeaveRoute } from './leave/handle-leave.ts';
import { readNoticeSettingsRoute, saveNoticeSettingsRoute } from './notices/handle-settings.ts';
import { checkPaperCases, enterPaperCases, readPaperCaseTemplate } from './paper-cases/handle-paper-cases.ts';
import { readRosterRoute, saveRosterRoute } from './roster/handle-roster.ts';

/** The law, the auditor, and the life of offices: officials, leave, rosters, calendars, settings. */
export function listOfficeRoutes(): readonly Route[] {
  return [
    compareRegimes, listInstruments, readGlossary, listTemplates, openSpecimen,
    readAuditOverview, readAccessLog, verifyCaseRoute, exportEvidence, readAxis,
    listOfficialsRoute, addOfficialRoute, addPositionRoute, endPositionRoute, endOfficialRoute, listDelegationsRoute, addDelegationRoute, endDelegationRoute,
    listAgencyDetailsRoute, addAgencyRoute, changeAgencyRoute, listAdministrationChangesRoute, listCalendarsRoute, enterCalendarRoute, listAwaitedOfficesRoute,
    listLeaveRoute, enterLeaveRoute, endLeaveRoute, readRosterRoute, saveRosterRoute, readNoticeSettingsRoute, saveNoticeSettingsRoute, readPaperCaseTemplate, checkPaperCases, enterPaperCases,
  ];
}
