import type { Route } from '../define-route.ts';
import { actRoutes } from './acts/perform-act.ts';
import { whatIfRoute } from './cases/what-if.ts';
import { fastForwardCase } from './cases/fast-forward.ts';
import { listAvailableActs } from './cases/list-available-acts.ts';
import { listFollowing } from './cases/list-following-cases.ts';
import { listOpeningActs } from './cases/list-opening-acts.ts';
import { listCasesRoute, searchCasesRoute } from './cases/list-cases.ts';
import { openCaseRoute } from './cases/open-case.ts';
import { listSideCasesRoute } from './cases/list-side-cases.ts';
import { readAccess } from './cases/read-access.ts';
import { readCaseRoute, revealIdentity } from './cases/read-case.ts';
import { listDocuments, openDocument } from './cases/read-documents.ts';
import { readHistory } from './cases/read-history.ts';
import { readTimeLimits } from './cases/read-time-limits.ts';
import { streamChanges } from './changes/stream-changes.ts';
import { deleteDraftRoute, listCaseDraftsRoute, listDraftsRoute, readCaseDraftRoute, readDraftRoute, saveDraftRoute } from './drafts/handle-drafts.ts';
import { readLiveness, readMetrics, readReadiness } from './health/read-health.ts';
import { listProceduresRoute } from './law/list-procedures.ts';
import { listLegalLimits, readProcedure } from './law/read-law.ts';
import { rehearsalRoutes } from './law/rehearse-law.ts';
import { readList } from './lists/read-list.ts';
import { readMe, saveSettings } from './me/read-me.ts';
import { listNoticesRoute, readAllNoticesRoute, readNoticeRoute } from './notices/handle-notices.ts';
import { findCompetentAgency, listAgenciesRoute } from './offices/list-agencies.ts';
import { listOfficeChoices } from './offices/list-choices.ts';
import { listOverviewRoutes } from './list-overview-routes.ts';
import { listOfficeRoutes } from './list-office-routes.ts';
import { listCommunesRoute } from './offices/list-communes.ts';
import { openDossierBundle } from './prints/dossier-bundle.ts';
import { searchPersons } from './persons/search-persons.ts';
import { readRequest } from './requests/read-request.ts';
import { searchBox } from './search/search-box.ts';
import { deleteUploadRoute, readUploadRoute, storeUploadRoute } from './uploads/handle-uploads.ts';
import { deleteViewRoute, listViewsRoute, saveViewRoute } from './views/handle-views.ts';
import { assignWorkRoute, claimWorkRoute } from './worklist/assign-work.ts';
import { listOfficeOfficialsRoute } from './worklist/list-office-officials.ts';
import { listWaitingPapersRoute } from './worklist/list-waiting-papers.ts';
import { listWorklistRoute } from './worklist/list-worklist.ts';

/** The route table: everything HTTP answers, in the order it is matched. */
export function listRoutes(): readonly Route[] {
  return [
    readLiveness, readReadiness, readMetrics, readMe, saveSettings, listViewsRoute, saveViewRoute, deleteViewRoute,
    searchPersons, openCaseRoute, listCasesRoute, searchCasesRoute, searchBox, readCaseRoute, revealIdentity, readAccess, readHistory, readTimeLimits, listSideCasesRoute, listDocuments, openDocument, openDossierBundle, listAvailableActs, listFollowing, fastForwardCase, listOpeningActs,
    ...actRoutes, readRequest, ...listOverviewRoutes(),
    listWorklistRoute, listWaitingPapersRoute, claimWorkRoute, assignWorkRoute, listOfficeOfficialsRoute, readList, listNoticesRoute, readNoticeRoute, readAllNoticesRoute, streamChanges,
    storeUploadRoute, readUploadRoute, deleteUploadRoute, listDraftsRoute, saveDraftRoute, readDraftRoute, deleteDraftRoute, listCaseDraftsRoute, readCaseDraftRoute,
    ...listOfficeRoutes(),
    findCompetentAgency, listAgenciesRoute, listOfficeChoices, listCommunesRoute, listLegalLimits, listProceduresRoute, readProcedure,
    whatIfRoute, ...rehearsalRoutes,
  ];
}
