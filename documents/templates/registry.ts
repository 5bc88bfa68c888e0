/** Every paper, in the order in which a case meets them; one line each. */
import type { OfficialDocument } from '../define-document.ts';
import { acceptanceNotice } from './acceptance-notice.ts';
import { completionCertificate } from './completion-certificate.ts';
import { completionNotice } from './completion-notice.ts';
import { counsellorAssignment, counsellorReassignment } from './counsellor-assignment.ts';
import { courtDecision } from './court-decision.ts';
import { courtDossierReturn } from './court-dossier-return.ts';
import { courtSupplementRequest } from './court-supplement-request.ts';
import { custodyDecision } from './custody-decision.ts';
import { custodyHandover } from './custody-handover.ts';
import { defenderRequest } from './defender-request.ts';
import { deferralCancellation } from './deferral-cancellation.ts';
import { deferralDecision } from './deferral-decision.ts';
import { deferralRequest } from './deferral-request.ts';
import { determinationRequest } from './determination-request.ts';
import { determinationResult } from './determination-result.ts';
import { dossierNotice } from './dossier-notice.ts';
import { dossierProposal } from './dossier-proposal.ts';
import { dossierRequest } from './dossier-request.ts';
import { escapeNotice } from './escape-notice.ts';
import { executionEndDecision } from './execution-end-decision.ts';
import { executionRequest } from './execution-request.ts';
import { facilityAssignment } from './facility-assignment.ts';
import { fileTransferRecord } from './file-transfer-record.ts';
import { handoverRecord } from './handover-record.ts';
import { hearingDecision } from './hearing-decision.ts';
import { hearingMinutes } from './hearing-minutes.ts';
import { hearingPostponement } from './hearing-postponement.ts';
import { judgeReplacement } from './judge-replacement.ts';
import { juvenileHandover } from './juvenile-handover.ts';
import { juvenileRequest } from './juvenile-request.ts';
import { labourOfficeReturn } from './labour-office-return.ts';
import { leaveDecision } from './leave-decision.ts';
import { leaveRequest } from './leave-request.ts';
import { listRemovalNotice } from './list-removal-notice.ts';
import { monitoringCustodyRequest } from './monitoring-custody-request.ts';
import { monitoringDecision, monitoringEnd, monitoringExemption, monitoringPause, monitoringTakeover } from './monitoring-decisions.ts';
import { monitoringEndRecord, monitoringExemptionRecord, monitoringFitting, monitoringPauseRecord, monitoringPositionChange, monitoringRefit, monitoringRemoval, monitoringReplacement } from './monitoring-records.ts';
import { monitoringCommitment, monitoringPersonRequest, monitoringRequest } from './monitoring-requests.ts';
import { monitoringViolation } from './monitoring-violation.ts';
import { moveNotice } from './move-notice.ts';
import { paperHandover } from './paper-handover.ts';
import { patientProfile } from './patient-profile.ts';
import { personStatement, userStatement } from './person-statement.ts';
import { reductionList } from './reduction-list.ts';
import { noticeRefusalRecord, refusalRecord } from './refusal-record.ts';
import { reintegrationPlan } from './reintegration-plan.ts';
import { remainderDecision } from './remainder-decision.ts';
import { remainderRequest } from './remainder-request.ts';
import { familyConsent } from './family-consent.ts';
import { representativeOpinion } from './representative-opinion.ts';
import { resumptionDecision } from './resumption-decision.ts';
import { reviewDecision } from './review-decision.ts';
import { reviewHearingNotice } from './review-hearing-notice.ts';
import { searchOrder } from './search-order.ts';
import { sendingRecord } from './sending-record.ts';
import { shortBiography, userBiography } from './short-biography.ts';
import { statementRecord } from './statement-record.ts';
import { stayHandover } from './stay-handover.ts';
import { supervisionCompletion } from './supervision-completion.ts';
import { supervisionDecision } from './supervision-decision.ts';
import { supervisionProposal } from './supervision-proposal.ts';
import { suspensionDecision } from './suspension-decision.ts';
import { teamAssignment } from './team-assignment.ts';
import { temporaryRemovalDecision } from './temporary-removal-decision.ts';
import { terminationDecision } from './termination-decision.ts';
import { treatmentPlan } from './treatment-plan.ts';
import { userFileTransfer } from './user-file-transfer.ts';
import { userManagementDecision } from './user-management-decision.ts';
import { userManagementEnd, userManagementStop, userManagementSuspension } from './user-management-endings.ts';
import { userNotice } from './user-notice.ts';
import { violationRecord } from './violation-record.ts';
import { voluntaryCommitment } from './voluntary-commitment.ts';
import { voluntaryCompletionNotice } from './voluntary-completion-notice.ts';
import { voluntaryCompletion } from './voluntary-completion.ts';
import { voluntaryDecision } from './voluntary-decision.ts';
import { voluntaryReceipt } from './voluntary-receipt.ts';
import { voluntaryRegistration } from './voluntary-registration.ts';
import { voluntaryTransfer } from './voluntary-transfer.ts';

export const documents: readonly OfficialDocument[] = [
  violationRecord,
  shortBiography,
  personStatement,
  statementRecord,
  representativeOpinion,
  refusalRecord,
  familyConsent, custodyDecision,
  custodyHandover,
  dossierNotice,
  noticeRefusalRecord,
  dossierProposal,
  dossierRequest,
  juvenileRequest,
  fileTransferRecord,
  labourOfficeReturn,
  courtDossierReturn,
  acceptanceNotice,
  courtSupplementRequest,
  judgeReplacement,
  defenderRequest,
  hearingDecision,
  hearingPostponement,
  hearingMinutes,
  courtDecision,
  terminationDecision,
  suspensionDecision,
  resumptionDecision,
  sendingRecord,
  reviewHearingNotice,
  reviewDecision,
  executionRequest,
  facilityAssignment,
  handoverRecord,
  patientProfile,
  escapeNotice,
  searchOrder,
  deferralRequest,
  deferralDecision,
  deferralCancellation,
  executionEndDecision,
  leaveRequest,
  leaveDecision,
  temporaryRemovalDecision,
  stayHandover,
  reductionList,
  remainderRequest,
  remainderDecision,
  reintegrationPlan,
  completionNotice,
  completionCertificate,
  juvenileHandover,
  paperHandover,
  supervisionProposal,
  supervisionDecision,
  teamAssignment,
  counsellorAssignment,
  counsellorReassignment,
  moveNotice,
  supervisionCompletion,
  listRemovalNotice,
  userBiography,
  userStatement,
  monitoringRequest,
  monitoringDecision,
  monitoringFitting,
  monitoringCommitment,
  monitoringPersonRequest,
  monitoringCustodyRequest,
  monitoringRemoval,
  monitoringRefit,
  monitoringPositionChange,
  monitoringReplacement,
  monitoringPause,
  monitoringPauseRecord,
  monitoringExemption,
  monitoringExemptionRecord,
  monitoringEnd,
  monitoringEndRecord,
  monitoringTakeover,
  monitoringViolation,
  userNotice,
  userManagementDecision,
  userFileTransfer,
  userManagementSuspension,
  userManagementStop,
  userManagementEnd,
  determinationRequest,
  determinationResult,
  voluntaryRegistration,
  voluntaryReceipt,
  voluntaryDecision,
  voluntaryCommitment,
  treatmentPlan,
  voluntaryTransfer,
  voluntaryCompletionNotice,
  voluntaryCompletion,
];
