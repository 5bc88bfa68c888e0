import type { CaseDocument, CaseState } from './legal-case.ts';

/** The field of the asking act that bears the paper's own number, entered from the office's paper register. A template that is not here takes its number at issue alone. */
const numberFields: Readonly<Record<string, string>> = {
  custodyDecision: 'decisionNumber', labourOfficeReturn: 'letterNumber', courtSupplementRequest: 'letterNumber', hearingDecision: 'decisionNumber', hearingPostponement: 'noticeNumber', hearingMinutes: 'minutesNumber',
  courtDecision: 'decisionNumber', terminationDecision: 'decisionNumber', suspensionDecision: 'decisionNumber', reviewDecision: 'decisionNumber', facilityAssignment: 'decisionNumber',
  executionEndDecision: 'decisionNumber', remainderRequest: 'requestNumber', remainderDecision: 'decisionNumber', completionCertificate: 'certificateNumber', supervisionDecision: 'decisionNumber', counsellorAssignment: 'decisionNumber', counsellorReassignment: 'decisionNumber',
  supervisionCompletion: 'certificateNumber', listRemovalNotice: 'noticeNumber', dossierRequest: 'requestNumber', userNotice: 'noticeNumber', userManagementDecision: 'decisionNumber', userManagementStop: 'decisionNumber', userManagementEnd: 'decisionNumber',
  userManagementSuspension: 'decisionNumber', determinationRequest: 'requestNumber', determinationResult: 'resultNumber', voluntaryDecision: 'decisionNumber', voluntaryTransfer: 'letterNumber', voluntaryCompletion: 'certificateNumber', juvenileRequest: 'requestNumber', defenderRequest: 'letterNumber', juvenileHandover: 'recordNumber',
  courtDossierReturn: 'letterNumber', escapeNotice: 'noticeNumber', resumptionDecision: 'decisionNumber', reviewHearingNotice: 'noticeNumber', voluntaryCompletionNotice: 'noticeNumber',
  monitoringDecision: 'decisionNumber', monitoringPause: 'decisionNumber', monitoringExemption: 'decisionNumber', monitoringEnd: 'decisionNumber', monitoringTakeover: 'decisionNumber',
  deferralDecision: 'decisionNumber', deferralCancellation: 'decisionNumber', leaveDecision: 'decisionNumber', temporaryRemovalDecision: 'decisionNumber',
};

/** A number with which an act that hands a paper over named it, where the paper was not issued by then. */
const namedLater: Readonly<Record<string, readonly [act: string, field: string]>> = {
  dossierNotice: ['notifyPerson', 'noticeNumber'], acceptanceNotice: ['notifyAcceptance', 'noticeNumber'], moveNotice: ['notifyMove', 'noticeNumber'], userFileTransfer: ['transferUserFile', 'noticeNumber'], dossierRequest: ['forwardDossier', 'requestNumber'],
  dossierProposal: ['forwardDossier', 'requestNumber'], juvenileRequest: ['forwardDossier', 'requestNumber'],
};

/** The number a paper bears already because an act carries it; null where it is still to be drawn. A number is entered once. */
export function enteredNumberOf(state: CaseState, document: CaseDocument): string | null {
  const asking = state.acts.find((act) => act.seq === document.actSeq);
  const own = asking?.facts[numberFields[document.template] ?? ''];
  if (typeof own === 'string') return own;
  if (document.template === 'violationRecord') {
    const record = asking?.facts['violationRecord'];
    return typeof record === 'object' && record !== null && 'number' in record && typeof record.number === 'string' ? record.number : null;
  }
  const [name, field] = namedLater[document.template] ?? [];
  const later = name === undefined ? undefined : state.acts.findLast((act) => act.act === name && act.seq > document.actSeq && act.actingAgencyId === document.issuerAgencyId);
  const named = later?.facts[field ?? ''];
  return typeof named === 'string' ? named : null;
}

/** The number of the paper of a template that was issued last; null while there is none. */
export function issuedNumberOf(state: CaseState, template: string): string | null {
  return state.documents.findLast((one) => one.template === template && one.state === 'issued')?.number ?? null;
}
