/** Every paper, in the order in which a case meets them; one line each. */
import type { OfficialDocument } from '../define-document.ts';
import { acceptanceNotice } from './acceptance-notice.ts';
import { completionCertificate } from './completion-certificate.ts';
import { completionNotice } from './completion-notice.ts';
import { courtDecision } from './court-decision.ts';
import { courtSupplementRequest } from './court-supplement-request.ts';
import { dossierNotice } from './dossier-notice.ts';
import { dossierProposal } from './dossier-proposal.ts';
import { dossierRequest } from './dossier-request.ts';
import { executionRequest } from './execution-request.ts';
import { facilityAssignment } from './facility-assignment.ts';
import { fileTransferRecord } from './file-transfer-record.ts';
import { handoverRecord } from './handover-record.ts';
import { hearingDecision } from './hearing-decision.ts';
import { hearingMinutes } from './hearing-minutes.ts';
import { hearingPostponement } from './hearing-postponement.ts';
import { labourOfficeReturn } from './labour-office-return.ts';
import { listRemovalNotice } from './list-removal-notice.ts';
import { moveNotice } from './move-notice.ts';
import { paperHandover } from './paper-handover.ts';
import { reviewDecision } from './review-decision.ts';
import { searchOrder } from './search-order.ts';
import { sendingRecord } from './sending-record.ts';
import { shortBiography } from './short-biography.ts';
import { supervisionCompletion } from './supervision-completion.ts';
import { supervisionDecision } from './supervision-decision.ts';
import { supervisionProposal } from './supervision-proposal.ts';
import { teamAssignment } from './team-assignment.ts';
import { terminationDecision } from './termination-decision.ts';
import { violationRecord } from './violation-record.ts';

export const documents: readonly OfficialDocument[] = [
  violationRecord,
  shortBiography,
  dossierNotice,
  dossierProposal,
  dossierRequest,
  fileTransferRecord,
  labourOfficeReturn,
  acceptanceNotice,
  courtSupplementRequest,
  hearingDecision,
  hearingPostponement,
  hearingMinutes,
  courtDecision,
  terminationDecision,
  sendingRecord,
  reviewDecision,
  executionRequest,
  facilityAssignment,
  handoverRecord,
  searchOrder,
  completionNotice,
  completionCertificate,
  paperHandover,
  supervisionProposal,
  supervisionDecision,
  teamAssignment,
  moveNotice,
  supervisionCompletion,
  listRemovalNotice,
];
