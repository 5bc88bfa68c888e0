import type { HolderRole } from './offices.ts';

/**
 * Who is told what (rules.md §7): recorded event of an act → capacities that are told besides the office that acted.
 * Limits tell their holder (warning, expiry) and the dated superior of a late office (escalation) by the engine's own rule.
 * Channels and leads: each official's own settings; mail carries the case's code and the duty, never a name.
 */
export const noticesByEvent: Readonly<Record<string, readonly HolderRole[]>> = {
  dossierForwarded: ['court', 'labourOffice', 'procuracy'],
  dossierReturnedByLabourOffice: ['compilingOffice'],
  dossierFiledWithCourt: ['court', 'compilingOffice'],
  receiptConfirmed: ['compilingOffice', 'labourOffice'],
  dossierReturnedByCourt: ['compilingOffice', 'labourOffice'],
  dossierAccepted: ['compilingOffice', 'procuracy'],
  supplementRequested: ['compilingOffice', 'labourOffice'],
  supplementReceived: ['court'],
  caseTerminated: ['compilingOffice', 'procuracy', 'custodian'],
  caseSuspended: ['compilingOffice', 'procuracy'],
  hearingOpened: ['compilingOffice', 'procuracy'],
  hearingPostponed: ['compilingOffice', 'procuracy'],
  caseDecided: ['compilingOffice', 'procuracy', 'custodian'],
  decisionSent: ['compilingOffice', 'procuracy'],
  complaintRecorded: ['compilingOffice', 'procuracy', 'reviewCourt', 'escortOffice', 'facility'],
  recommendationRecorded: ['procuracy', 'reviewCourt', 'escortOffice', 'facility'],
  protestRecorded: ['compilingOffice', 'reviewCourt', 'escortOffice', 'facility'],
  reviewDecided: ['court', 'compilingOffice', 'procuracy', 'escortOffice', 'facility'],
  effectConfirmed: ['compilingOffice', 'procuracy', 'escortOffice'],
  sentForExecution: ['escortOffice', 'supervisingCommittee'],
  facilityRequested: ['provincialPolice'],
  facilityRequestPassedOn: ['centralPolice'],
  facilityAssigned: ['escortOffice', 'facility'],
  assignmentSent: ['escortOffice', 'facility'],
  personAdmitted: ['court', 'compilingOffice', 'procuracy'],
  escapeRecorded: ['compilingOffice', 'escortOffice', 'provincialPolice', 'court'],
  completionNoticeSent: ['court', 'supervisingPolice', 'supervisingCommittee'],
  supervisionProposed: ['supervisingCommittee'],
  supervisionDecided: ['supervisingPolice', 'facility'],
  personReleased: ['court', 'supervisingPolice', 'supervisingCommittee'],
  moveNotified: ['supervisingPolice', 'supervisingCommittee'],
  supervisionCompleted: ['supervisingPolice', 'supervisingCommittee'],
  deathRecorded: ['court', 'procuracy', 'supervisingPolice', 'compilingOffice'],
};
