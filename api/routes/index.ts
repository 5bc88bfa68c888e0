import type { Route } from '../define-route.ts';
import { actRoutes } from './acts/perform-act.ts';
import { fastForwardCase } from './cases/fast-forward.ts';
import { listAvailableActs } from './cases/list-available-acts.ts';
import { listCasesRoute } from './cases/list-cases.ts';
import { openCaseRoute } from './cases/open-case.ts';
import { readCaseRoute } from './cases/read-case.ts';
import { listDocuments, openDocument } from './cases/read-documents.ts';
import { readHistory } from './cases/read-history.ts';
import { readTimeLimits } from './cases/read-time-limits.ts';
import { streamChanges } from './changes/stream-changes.ts';
import { deleteDraftRoute, listDraftsRoute, readDraftRoute, saveDraftRoute } from './drafts/handle-drafts.ts';
import { readLiveness, readMetrics, readReadiness } from './health/read-health.ts';
import { listLegalLimits, readProcedure } from './law/read-law.ts';
import { readVerification } from './ledger/read-verification.ts';
import { readList } from './lists/read-list.ts';
import { readMe } from './me/read-me.ts';
import { listNoticesRoute, readNoticeRoute } from './notices/handle-notices.ts';
import { findCompetentAgency, listAgenciesRoute } from './offices/list-agencies.ts';
import { searchPersons } from './persons/search-persons.ts';
import { readRequest } from './requests/read-request.ts';
import { deleteUploadRoute, readUploadRoute, storeUploadRoute } from './uploads/handle-uploads.ts';
import { assignWorkRoute, claimWorkRoute } from './worklist/assign-work.ts';
import { listWorklistRoute } from './worklist/list-worklist.ts';

/** The route table: everything HTTP answers, in the order it is matched. */
export function listRoutes(): readonly Route[] {
  return [
    readLiveness, readReadiness, readMetrics, readMe,
    searchPersons, openCaseRoute, listCasesRoute, readCaseRoute, readHistory, readTimeLimits, listDocuments, openDocument, listAvailableActs, fastForwardCase,
    ...actRoutes, readRequest,
    listWorklistRoute, claimWorkRoute, assignWorkRoute, readList, listNoticesRoute, readNoticeRoute, streamChanges,
    storeUploadRoute, readUploadRoute, deleteUploadRoute, listDraftsRoute, saveDraftRoute, readDraftRoute, deleteDraftRoute,
    findCompetentAgency, listAgenciesRoute, listLegalLimits, readProcedure, readVerification,
  ];
}
