import type { Regime } from '../../../law/regimes.ts';
import { type CaseColumn, caseColumns, faultWords, lateReasonOf, paperColumns, sheetNames } from './columns.vi.ts';
import type { CaseRow, Fault, PaperRow } from './read-workbook.ts';

/** An act to be asked for, as somebody would enter it late from the paper. */
export interface PlannedAct {
  readonly act: string;
  /** local date */
  readonly happenedAt: string;
  readonly channel: 'system' | 'paper';
  readonly paper: { readonly number: string; readonly date: string };
  readonly lateReason: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** where a refusal of it is shown */
  readonly column: string;
  readonly sheet: string;
  readonly row: number;
  /** the dossier's paper it puts in; its scan is made when it is entered */
  readonly standsIn: PaperRow | null;
}

type Values = CaseRow['values'];

/** What the row does not say. */
export interface Given {
  readonly regime: Regime;
  readonly agencyId: string;
  readonly foundBy: 'commune' | 'district' | 'provincial';
  readonly courtName: string;
  /** id of the file that stands in for a scan */
  readonly standIn: string;
}

interface Step {
  readonly act: string;
  readonly on: CaseColumn;
  /** whose act it is: the entering office's own, or another's from its paper */
  readonly channel: 'system' | 'paper';
  readonly regimes?: readonly Regime[];
  /** without it nothing later can have happened */
  readonly isOnWay?: true;
  readonly needs?: readonly CaseColumn[];
  /** number of the paper the entry rests on; the file's own where it has none */
  readonly number?: CaseColumn;
  readonly body?: (values: Values, context: Given) => Readonly<Record<string, unknown>>;
}

const before: readonly Regime[] = ['R1', 'R2', 'R3'];
const whole = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
const everyAddressee = ['person', 'proposer', 'procuracy'];

/** From the dossier to the supervision, in the order of the law. Steps of one day are taken in this order. */
const steps: readonly Step[] = [
  { act: 'completeDossier', on: 'completedOn', channel: 'system', isOnWay: true },
  {
    act: 'notifyPerson', on: 'notifiedOn', channel: 'system', isOnWay: true, needs: ['noticeNumber'], number: 'noticeNumber',
    body: ({ noticeNumber, notifiedOn }, { standIn }) => ({ recipient: 'person', delivery: 'received', noticeNumber, noticeDate: notifiedOn, proofUploadId: standIn }),
  },
  {
    act: 'forwardDossier', on: 'forwardedOn', channel: 'system', isOnWay: true, needs: ['requestNumber', 'folioCount'], number: 'requestNumber',
    body: (values, { regime }) => ({
      requestNumber: values.requestNumber, folioCount: whole(values.folioCount),
      ...(regime === 'R1' ? { labourOfficeId: values.labourOffice } : { courtId: values.court, procuracyId: values.procuracy }), ...(regime === 'R2' || regime === 'R3' ? { proposedFacilityId: values.facility } : {}),
    }),
  },
  { act: 'receiveDossier', on: 'labourReceivedOn', channel: 'paper', regimes: ['R1'], isOnWay: true, needs: ['labourReceiptNumber'], number: 'labourReceiptNumber', body: ({ labourReceiptNumber }) => ({ receiptNumber: labourReceiptNumber }) },
  { act: 'fileWithCourt', on: 'filedOn', channel: 'paper', regimes: ['R1'], isOnWay: true, needs: ['court', 'facility'], body: ({ court, procuracy, facility, requestNumber }) => ({ courtId: court, procuracyId: procuracy, proposedFacilityId: facility, requestNumber }) },
  { act: 'confirmReceipt', on: 'courtReceivedOn', channel: 'paper', isOnWay: true, needs: ['receiptNumber'], number: 'receiptNumber', body: ({ receiptNumber }) => ({ receiptNumber }) },
  { act: 'acceptDossier', on: 'acceptedOn', channel: 'paper', isOnWay: true, needs: ['docketNumber', 'judge', 'procuracy'], number: 'docketNumber', body: ({ docketNumber, judge, procuracy }) => ({ docketNumber, judgeId: judge, procuracyId: procuracy, hasRepresentative: false }) },
  { act: 'notifyAcceptance', on: 'acceptanceNoticeOn', channel: 'paper', body: ({ docketNumber }) => ({ noticeNumber: docketNumber, sentTo: everyAddressee }) },
  // Only the day is known; the instant is the first of that day, marked uncertain like every bare date.
  { act: 'openHearing', on: 'hearingOpenedOn', channel: 'paper', isOnWay: true, needs: ['heardOn'], body: ({ heardOn }, { courtName }) => ({ hearingAt: `${heardOn ?? ''}T00:00:00+07:00`, form: 'inPerson', place: courtName }) },
  { act: 'sendHearingDecision', on: 'hearingSentOn', channel: 'paper', body: () => ({ sentTo: everyAddressee }) },
  {
    act: 'recordHearing', on: 'heardOn', channel: 'paper', isOnWay: true,
    body: ({ wasPresent }) => ({ form: 'inPerson', person: wasPresent === 'false' ? 'absentWithoutReason' : 'present', representative: 'none', defender: 'none', proposer: 'present', procurator: 'present', interpreter: 'none' }),
  },
  {
    act: 'decideCase', on: 'decidedOn', channel: 'paper', isOnWay: true, needs: ['decisionNumber', 'termMonths'], number: 'decisionNumber',
    body: (values) => ({
      outcome: 'apply', decisionNumber: values.decisionNumber, termMonths: whole(values.termMonths), timeNumber: whole(values.timeNumber),
      ...(values.timeNumber === undefined ? {} : { timeNumberConfirmed: true, timeNumberEvidence: values.timeEvidence ?? values.decisionNumber }),
    }),
  },
  { act: 'sendDecision', on: 'decisionSentOn', channel: 'paper', number: 'decisionNumber', body: () => ({ sentTo: everyAddressee }) },
  { act: 'recordService', on: 'servedOn', channel: 'system', number: 'decisionNumber', body: () => ({ addressee: 'person', outcome: 'received' }) },
  { act: 'confirmEffect', on: 'effectiveOn', channel: 'paper', isOnWay: true, number: 'decisionNumber', body: ({ effectiveOn }) => ({ effectiveOn, basis: 'windowsClosed' }) },
  {
    act: 'sendForExecution', on: 'sentForExecutionOn', channel: 'paper', isOnWay: true, number: 'decisionNumber',
    body: ({ escortOffice, facility, committee }, { regime }) => ({ escortOfficeId: escortOffice, supervisingCommitteeId: committee, ...(regime === 'R4' ? {} : { facilityId: facility }) }),
  },
  { act: 'receiveDecision', on: 'executionReceivedOn', channel: 'system', isOnWay: true, number: 'decisionNumber' },
  { act: 'requestFacility', on: 'facilityAskedOn', channel: 'system', regimes: ['R4'], isOnWay: true },
  { act: 'assignFacility', on: 'assignedOn', channel: 'paper', regimes: ['R4'], isOnWay: true, needs: ['facility', 'assignmentNumber'], number: 'assignmentNumber', body: ({ facility, assignmentNumber }) => ({ facilityId: facility, decisionNumber: assignmentNumber }) },
  { act: 'sendAssignment', on: 'assignmentSentOn', channel: 'paper', regimes: ['R4'], isOnWay: true, number: 'assignmentNumber' },
  { act: 'startEscort', on: 'escortedOn', channel: 'system', body: ({ facility }, { regime }) => (regime === 'R4' ? {} : { facilityId: facility }) },
  { act: 'admitPerson', on: 'admittedOn', channel: 'paper', isOnWay: true, needs: ['handoverNumber'], number: 'handoverNumber', body: ({ handoverNumber }) => ({ recordNumber: handoverNumber }) },
  { act: 'startDetoxification', on: 'detoxificationOn', channel: 'paper' },
  { act: 'startEducation', on: 'educationOn', channel: 'paper' },
  { act: 'sendCompletionNotice', on: 'completionNoticeOn', channel: 'paper', needs: ['committee'], body: ({ committee }, { agencyId }) => ({ supervisingPoliceId: agencyId, supervisingCommitteeId: committee }) },
  { act: 'startReintegration', on: 'reintegrationOn', channel: 'paper' },
  { act: 'proposeSupervision', on: 'proposedOn', channel: 'system' },
  { act: 'issueCertificate', on: 'certifiedOn', channel: 'paper', isOnWay: true, needs: ['certificateNumber'], number: 'certificateNumber', body: ({ certificateNumber }) => ({ certificateNumber }) },
  { act: 'releasePerson', on: 'releasedOn', channel: 'paper', isOnWay: true, needs: ['committee'], body: ({ committee }, { agencyId }) => ({ supervisingPoliceId: agencyId, supervisingCommitteeId: committee }) },
  { act: 'personReports', on: 'reportedOn', channel: 'system', regimes: before },
  { act: 'openSupervisionFile', on: 'fileOpenedOn', channel: 'system', regimes: before },
  { act: 'decideSupervision', on: 'supervisedOn', channel: 'paper', needs: ['supervisionNumber'], number: 'supervisionNumber', body: ({ supervisionNumber }) => ({ decisionNumber: supervisionNumber }) },
];

const withoutAbsent = (body: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

/** The dates that end the row leave no hole before them, and bring what their act cannot do without. */
function checkSteps(row: number, values: Values, regime: Regime): Fault[] {
  const ofRegime = steps.filter((step) => step.regimes?.includes(regime) !== false);
  const lacks = (key: CaseColumn, because: CaseColumn): Fault => ({ sheet: sheetNames.cases, row, column: caseColumns[key].title, words: faultWords.neededFor(caseColumns[because].title) });
  const found: Fault[] = [];
  for (const [index, step] of ofRegime.entries()) {
    if (values[step.on] !== undefined) found.push(...(step.needs ?? []).filter((key) => values[key] === undefined).map((key) => lacks(key, step.on)));
    else if (step.isOnWay === true) {
      const later = ofRegime.slice(index + 1).find((one) => values[one.on] !== undefined);
      if (later !== undefined) found.push(lacks(step.on, later.on));
    }
  }
  if (values.forwardedOn !== undefined) {
    const receiver = regime === 'R1' ? 'labourOffice' : 'court';
    if (values[receiver] === undefined) found.push(lacks(receiver, 'forwardedOn'));
    if ((regime === 'R2' || regime === 'R3') && values.facility === undefined) found.push(lacks('facility', 'forwardedOn'));
  }
  if (regime === 'R4' && values.decidedOn !== undefined && values.timeNumber === undefined) found.push(lacks('timeNumber', 'decidedOn'));
  if (regime === 'R1' && values.sentForExecutionOn !== undefined && values.escortOffice === undefined) found.push(lacks('escortOffice', 'sentForExecutionOn'));
  return found;
}

export interface OpeningPlan {
  readonly opening: PlannedAct;
  readonly acts: readonly PlannedAct[];
  readonly faults: readonly Fault[];
}

/** What is to be asked for, in order: the opening, the papers, and every step that has a date. `standIn` names the file that stands in for a scan. */
export function planActs({ row, values, papers }: CaseRow, given: Given): OpeningPlan {
  const number = values.paperNumber ?? '';
  const openedOn = values.openedOn ?? '';
  const common = { lateReason: lateReasonOf(number), sheet: sheetNames.cases, row, standsIn: null } as const;
  const file = { number: number.slice(0, 40), date: openedOn };
  const opening: PlannedAct = {
    ...common, act: 'openDossier', happenedAt: openedOn, channel: 'system', paper: file, column: caseColumns.openedOn.title,
    body: {
      ground: values.ground, violationRecord: { number: values.violationNumber, date: values.violationOn }, lastViolationOn: values.lastViolationOn, hasStableResidence: values.hasStableResidence === 'true', foundBy: given.foundBy,
      addictionResult: { kind: 'clinicResult', number: values.resultNumber, date: values.resultOn },
    },
  };
  // Papers lie in the file by the day it was complete; in one still being compiled, since it was opened or since they are dated.
  const inFile = papers.map((paper): PlannedAct => ({
    ...common, act: 'addPaper', happenedAt: values.completedOn ?? ((paper.values.date ?? '') > openedOn ? (paper.values.date ?? '') : openedOn), channel: 'system', paper: file, sheet: sheetNames.papers, row: paper.row, column: paperColumns.folioFrom.title, standsIn: paper,
    body: withoutAbsent({ type: paper.values.type, number: paper.values.number, date: paper.values.date, folioFrom: whole(paper.values.folioFrom), folioTo: whole(paper.values.folioTo), uploadId: given.standIn }),
  })).sort((a, b) => (a.happenedAt < b.happenedAt ? -1 : a.happenedAt > b.happenedAt ? 1 : 0));
  const taken = steps.filter((step) => values[step.on] !== undefined && step.regimes?.includes(given.regime) !== false).map((step): PlannedAct => ({
    ...common, act: step.act, happenedAt: values[step.on] ?? '', channel: step.channel, paper: step.number === undefined || values[step.number] === undefined ? file : { number: (values[step.number] ?? '').slice(0, 40), date: values[step.on] ?? '' },
    body: withoutAbsent(step.body?.(values, given) ?? {}), column: caseColumns[step.on].title,
  }));
  // A step may stand elsewhere under another regime (supervision is decided before or after the release): the day says.
  const ordered = taken.map((act, index) => ({ act, index })).sort((a, b) => (a.act.happenedAt < b.act.happenedAt ? -1 : a.act.happenedAt > b.act.happenedAt ? 1 : a.index - b.index)).map(({ act }) => act);
  return { opening, acts: [...inFile, ...ordered], faults: checkSteps(row, values, given.regime) };
}
