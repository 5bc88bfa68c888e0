import { findRegimeAt, REORGANISATION_DATE, type Regime } from '../../../law/regimes.ts';
import type { CaseState } from '../../../procedures/legal-case.ts';
import { type CaseColumn, caseColumns, courseColumns, faultWords, lateReasonOf, paperColumns, sheetNames } from './columns.vi.ts';
import { besideOf, findCourseAct, readCourse } from './course-acts.ts';
import type { CaseRow, Fault, PaperRow } from './read-workbook.ts';
import { type Part, regimeOfStep, regimesOf } from './regimes-of.ts';

/** An act to be asked for, as somebody would enter it late from the paper. */
export interface PlannedAct {
  readonly act: string;
  /** local date */
  readonly happenedAt: string;
  readonly paper: { readonly number: string; readonly date: string };
  readonly lateReason: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** where a refusal of it is shown */
  readonly column: string;
  readonly sheet: string;
  readonly row: number;
  /** the dossier's paper it puts in; its scan is made when it is entered */
  readonly standsIn: PaperRow | null;
  /** the proceeding beside the case that the act belongs to; null for the case itself */
  readonly side: string | null;
  /** what of the body only the case as it then stands can say */
  readonly found?: (state: CaseState) => Readonly<Record<string, unknown>>;
}

type Values = CaseRow['values'];

/** What the row does not say. */
export interface Given {
  /** of the opening */
  readonly regime: Regime;
  readonly person: 'adult' | 'juvenile';
  readonly foundBy: 'commune' | 'district' | 'provincial';
  /** R1: the commune police that helped the committee */
  readonly assistingPolice: string | null;
  readonly courtName: string;
  /** id of the file that stands in for a scan */
  readonly standIn: string;
}

interface Step {
  readonly act: string;
  readonly on: CaseColumn;
  /** of the procedure that the step belongs to */
  readonly regimes?: readonly Regime[];
  readonly when?: (values: Values) => boolean;
  /** without it nothing later can have happened */
  readonly isOnWay?: true;
  readonly needs?: readonly CaseColumn[];
  /** number of the paper the entry rests on; the file's own where it has none */
  readonly number?: CaseColumn;
  readonly body?: (values: Values, context: Given & { readonly own: Regime; readonly course: CaseRow['course'] }) => Readonly<Record<string, unknown>>;
}

const before: readonly Regime[] = ['R1', 'R2', 'R3'];
const whole = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
const everyAddressee = ['person', 'proposer', 'procuracy'];

/** Since the labour offices ended, whoever compiled files by itself; that it does is a recorded decision (rules.md §1). */
const filesItself = ({ filedOn }: Values): boolean => filedOn !== undefined && filedOn >= REORGANISATION_DATE;
const throughLabourOffice = (values: Values): boolean => !filesItself(values);
const requestToCourt = ({ court, procuracy, facility, requestNumber }: Values) => ({ courtId: court, procuracyId: procuracy, proposedFacilityId: facility, requestNumber });
const supervisors = ({ supervisingPolice, committee }: Values) => ({ supervisingPoliceId: supervisingPolice, supervisingCommitteeId: committee });

/** A review keeps or changes the decision; a complaint that was withdrawn leaves it as it is. */
function basisOfEffect(course: CaseRow['course']): string {
  const has = (act: string): boolean => course.some(({ values }) => values.act === `courtReview.${act}`);
  return has('decideReview') ? 'reviewDecided' : has('withdrawComplaint') ? 'complaintWithdrawn' : 'windowsClosed';
}

/** From the dossier to the supervision, by procedure, in the order of the law. Steps of one day are taken in this order. */
const stepsOf: Readonly<Record<Part, readonly Step[]>> = {
  dossier: [
    { act: 'completeDossier', on: 'completedOn', isOnWay: true },
    {
      act: 'notifyPerson', on: 'notifiedOn', isOnWay: true, needs: ['noticeNumber'], number: 'noticeNumber',
      body: ({ noticeNumber, notifiedOn }, { standIn }) => ({ recipient: 'person', delivery: 'received', noticeNumber, noticeDate: notifiedOn, proofUploadId: standIn }),
    },
    {
      act: 'forwardDossier', on: 'forwardedOn', isOnWay: true, when: (values) => throughLabourOffice(values) || values.forwardedOn !== undefined, needs: ['requestNumber', 'folioCount'], number: 'requestNumber',
      body: (values, { own }) => ({
        requestNumber: values.requestNumber, folioCount: whole(values.folioCount),
        ...(own === 'R1' ? { labourOfficeId: values.labourOffice } : { courtId: values.court, procuracyId: values.procuracy }), ...(own === 'R2' || own === 'R3' ? { proposedFacilityId: values.facility } : {}),
      }),
    },
    { act: 'receiveDossier', on: 'labourReceivedOn', regimes: ['R1'], isOnWay: true, when: (values) => throughLabourOffice(values) || values.labourReceivedOn !== undefined, needs: ['labourReceiptNumber'], number: 'labourReceiptNumber', body: ({ labourReceiptNumber }) => ({ receiptNumber: labourReceiptNumber }) },
    { act: 'fileWithCourt', on: 'filedOn', regimes: ['R1'], isOnWay: true, needs: ['court', 'facility'], when: throughLabourOffice, body: requestToCourt },
    { act: 'fileWithoutCheck', on: 'filedOn', regimes: ['R1'], isOnWay: true, needs: ['court', 'facility', 'requestNumber'], when: filesItself, body: (values) => ({ ...requestToCourt(values), basis: lateReasonOf(values.paperNumber ?? '') }) },
    { act: 'confirmReceipt', on: 'courtReceivedOn', isOnWay: true, needs: ['receiptNumber'], number: 'receiptNumber', body: ({ receiptNumber }) => ({ receiptNumber }) },
  ],
  court: [
    { act: 'acceptDossier', on: 'acceptedOn', isOnWay: true, needs: ['docketNumber', 'judge', 'procuracy'], number: 'docketNumber', body: ({ docketNumber, judge, procuracy }) => ({ docketNumber, judgeId: judge, procuracyId: procuracy, hasRepresentative: false }) },
    { act: 'notifyAcceptance', on: 'acceptanceNoticeOn', body: ({ docketNumber }) => ({ noticeNumber: docketNumber, sentTo: everyAddressee }) },
    // Only the day is known; the instant is the first of that day, marked uncertain like every bare date.
    { act: 'openHearing', on: 'hearingOpenedOn', isOnWay: true, body: ({ heardOn, hearingPlannedOn }, { courtName }) => ({ hearingAt: `${hearingPlannedOn ?? heardOn ?? ''}T00:00:00+07:00`, form: 'inPerson', place: courtName }) },
    { act: 'sendHearingDecision', on: 'hearingSentOn', body: () => ({ sentTo: everyAddressee }) },
    {
      act: 'recordHearing', on: 'heardOn', isOnWay: true,
      body: ({ wasPresent }) => ({ form: 'inPerson', person: wasPresent === 'false' ? 'absentWithoutReason' : 'present', representative: 'none', defender: 'none', proposer: 'present', procurator: 'present', interpreter: 'none' }),
    },
    {
      act: 'decideCase', on: 'decidedOn', isOnWay: true, needs: ['decisionNumber', 'termMonths'], number: 'decisionNumber',
      body: (values) => ({
        outcome: 'apply', decisionNumber: values.decisionNumber, termMonths: whole(values.termMonths), timeNumber: whole(values.timeNumber),
        ...(values.timeNumber === undefined ? {} : { timeNumberConfirmed: true, timeNumberEvidence: values.timeEvidence ?? values.decisionNumber }),
      }),
    },
    { act: 'sendDecision', on: 'decisionSentOn', number: 'decisionNumber', body: () => ({ sentTo: everyAddressee }) },
    { act: 'recordService', on: 'servedOn', number: 'decisionNumber', body: () => ({ addressee: 'person', outcome: 'received' }) },
    { act: 'confirmEffect', on: 'effectiveOn', isOnWay: true, number: 'decisionNumber', body: ({ effectiveOn }, { course }) => ({ effectiveOn, basis: basisOfEffect(course) }) },
  ],
  admission: [
    {
      act: 'sendForExecution', on: 'sentForExecutionOn', isOnWay: true, number: 'decisionNumber',
      // Who supervises is named by the notice before the end; until then the row may name the committee itself.
      body: ({ escortOffice, facility, committee, completionNoticeOn, releasedOn }, { own }) => ({ escortOfficeId: escortOffice, supervisingCommitteeId: completionNoticeOn === undefined && releasedOn === undefined ? committee : undefined, ...(own === 'R4' ? {} : { facilityId: facility }) }),
    },
    { act: 'receiveDecision', on: 'executionReceivedOn', isOnWay: true, number: 'decisionNumber' },
    { act: 'requestFacility', on: 'facilityAskedOn', regimes: ['R4'], isOnWay: true },
    { act: 'assignFacility', on: 'assignedOn', regimes: ['R4'], isOnWay: true, needs: ['facility', 'assignmentNumber'], number: 'assignmentNumber', body: ({ facility, assignmentNumber }) => ({ facilityId: facility, decisionNumber: assignmentNumber }) },
    { act: 'sendAssignment', on: 'assignmentSentOn', regimes: ['R4'], isOnWay: true, number: 'assignmentNumber' },
    { act: 'startEscort', on: 'escortedOn', body: ({ facility }, { own }) => (own === 'R4' ? {} : { facilityId: facility }) },
    { act: 'admitPerson', on: 'admittedOn', isOnWay: true, needs: ['handoverNumber'], number: 'handoverNumber', body: ({ handoverNumber }) => ({ recordNumber: handoverNumber }) },
    { act: 'startDetoxification', on: 'detoxificationOn' },
    { act: 'startEducation', on: 'educationOn' },
    { act: 'sendCompletionNotice', on: 'completionNoticeOn', needs: ['supervisingPolice', 'committee'], body: supervisors },
    { act: 'startReintegration', on: 'reintegrationOn' },
    { act: 'proposeSupervision', on: 'proposedOn' },
    { act: 'issueCertificate', on: 'certifiedOn', isOnWay: true, needs: ['certificateNumber'], number: 'certificateNumber', body: ({ certificateNumber }) => ({ certificateNumber }) },
    { act: 'releasePerson', on: 'releasedOn', isOnWay: true, needs: ['supervisingPolice', 'committee'], body: supervisors },
  ],
  supervision: [
    { act: 'personReports', on: 'reportedOn', regimes: before },
    { act: 'openSupervisionFile', on: 'fileOpenedOn', regimes: before },
    { act: 'decideSupervision', on: 'supervisedOn', needs: ['supervisionNumber'], number: 'supervisionNumber', body: ({ supervisionNumber }) => ({ decisionNumber: supervisionNumber }) },
  ],
};

type Taken = Step & { readonly own: Regime };

/** The steps that the row's regimes know, each with its own. */
function listSteps(row: Pick<CaseRow, 'values' | 'course'>, regime: Regime): Taken[] {
  const regimes = regimesOf(row, regime);
  return (Object.keys(stepsOf) as Part[]).flatMap((part) => stepsOf[part].flatMap((step): Taken[] => {
    const own = regimeOfStep(row, regimes, part, row.values[step.on]);
    return step.regimes?.includes(own) !== false && step.when?.(row.values) !== false ? [{ ...step, own }] : [];
  }));
}

const withoutAbsent = (body: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

/** The dates that end the row leave no hole before them, and bring what their act cannot do without. */
function checkSteps({ row, values, course }: Pick<CaseRow, 'row' | 'values' | 'course'>, regime: Regime): Fault[] {
  const own = listSteps({ values, course }, regime);
  const regimes = regimesOf({ values, course }, regime);
  const lacks = (key: CaseColumn, because: CaseColumn): Fault => ({ sheet: sheetNames.cases, row, column: caseColumns[key].title, words: faultWords.neededFor(caseColumns[because].title) });
  const found: Fault[] = [];
  for (const [index, step] of own.entries()) {
    if (values[step.on] !== undefined) found.push(...(step.needs ?? []).filter((key) => values[key] === undefined).map((key) => lacks(key, step.on)));
    else if (step.isOnWay === true) {
      const later = own.slice(index + 1).find((one) => values[one.on] !== undefined);
      if (later !== undefined) found.push(lacks(step.on, later.on));
    }
  }
  if (values.forwardedOn !== undefined) {
    const forwarding = regimeOfStep({ course }, regimes, 'dossier', values.forwardedOn);
    const receiver = forwarding === 'R1' ? 'labourOffice' : 'court';
    if (values[receiver] === undefined) found.push(lacks(receiver, 'forwardedOn'));
    if ((forwarding === 'R2' || forwarding === 'R3') && values.facility === undefined) found.push(lacks('facility', 'forwardedOn'));
  }
  if (values.hearingOpenedOn !== undefined && values.hearingPlannedOn === undefined && values.heardOn === undefined) found.push(lacks('hearingPlannedOn', 'hearingOpenedOn'));
  // The term is of the law of the day of the decision (Luật 120/2025 Đ56.2).
  if (values.decidedOn !== undefined && findRegimeAt(values.decidedOn) === 'R4' && values.timeNumber === undefined) found.push(lacks('timeNumber', 'decidedOn'));
  if (regimes.admission === 'R1' && values.sentForExecutionOn !== undefined && values.escortOffice === undefined) found.push(lacks('escortOffice', 'sentForExecutionOn'));
  const known = new Set(own.map((step) => step.on));
  for (const key of new Set(Object.values(stepsOf).flat().map((step) => step.on))) if (values[key] !== undefined && !known.has(key)) found.push({ sheet: sheetNames.cases, row, column: caseColumns[key].title, words: faultWords.notUnderRegime });
  return found;
}

/** The act's body on the case as it stands. */
export const bodyOn = (state: CaseState, { body, found }: PlannedAct): PlannedAct['body'] => ({ ...body, ...found?.(state) });

export interface OpeningPlan {
  readonly opening: PlannedAct;
  readonly acts: readonly PlannedAct[];
  readonly faults: readonly Fault[];
}

const partOf: Readonly<Record<string, Part>> = { compulsoryDossier: 'dossier', courtReview: 'court', admission: 'admission', deferral: 'admission', supervision: 'supervision', electronicMonitoring: 'supervision' };

/** The acts of the row's course, and the faults of their cells. */
function planCourse({ values, course }: Pick<CaseRow, 'values' | 'course'>, { regime, person }: Given, lateReason: string): { readonly acts: readonly PlannedAct[]; readonly faults: readonly Fault[] } {
  const regimes = regimesOf({ values, course }, regime);
  const acts: PlannedAct[] = [];
  const faults: Fault[] = [];
  for (const one of course) {
    const known = findCourseAct(one.values.act);
    const { on } = one.values;
    if (known === undefined || on === undefined) continue;
    const read = readCourse(known, one.values, { regime: regimeOfStep({ course }, regimes, partOf[known.procedure] ?? 'admission', on), person });
    faults.push(...read.faults.map(({ column, words }): Fault => ({ sheet: sheetNames.course, row: one.row, column: courseColumns[column].title, words })));
    acts.push({
      act: known.act, happenedAt: on, paper: { number: (one.values.number ?? values.paperNumber ?? '').slice(0, 40), date: on }, lateReason, body: read.body, column: courseColumns.on.title, sheet: sheetNames.course, row: one.row, standsIn: null,
      side: besideOf(known), ...(known.found === undefined ? {} : { found: known.found }),
    });
  }
  return { acts, faults };
}

/** What is to be asked for, in order: the opening, the papers, and every step that has a date. `standIn` names the file that stands in for a scan. */
export function planActs({ row, values, papers, course }: CaseRow, given: Given): OpeningPlan {
  const number = values.paperNumber ?? '';
  const openedOn = values.openedOn ?? '';
  const common = { lateReason: lateReasonOf(number), sheet: sheetNames.cases, row, standsIn: null, side: null } as const;
  const file = { number: number.slice(0, 40), date: openedOn };
  const opening: PlannedAct = {
    ...common, act: 'openDossier', happenedAt: openedOn, paper: file, column: caseColumns.openedOn.title,
    body: {
      ground: values.ground, violationRecord: { number: values.violationNumber, date: values.violationOn }, lastViolationOn: values.lastViolationOn, hasStableResidence: values.hasStableResidence === 'true', foundBy: given.foundBy,
      addictionResult: { kind: 'clinicResult', number: values.resultNumber, date: values.resultOn }, ...(given.assistingPolice === null ? {} : { assistingPoliceId: given.assistingPolice }),
    },
  };
  // Papers lie in the file by the day it was complete; in one still being compiled, since it was opened or since they are dated.
  const inFile = papers.map((paper): PlannedAct => ({
    ...common, act: 'addPaper', happenedAt: values.completedOn ?? ((paper.values.date ?? '') > openedOn ? (paper.values.date ?? '') : openedOn), paper: file, sheet: sheetNames.papers, row: paper.row, column: paperColumns.folioFrom.title, standsIn: paper,
    body: withoutAbsent({ type: paper.values.type, number: paper.values.number, date: paper.values.date, folioFrom: whole(paper.values.folioFrom), folioTo: whole(paper.values.folioTo), uploadId: given.standIn }),
  })).sort((a, b) => (a.happenedAt < b.happenedAt ? -1 : a.happenedAt > b.happenedAt ? 1 : 0));
  const taken = listSteps({ values, course }, given.regime).filter((step) => values[step.on] !== undefined).map((step): PlannedAct => ({
    ...common, act: step.act, happenedAt: values[step.on] ?? '', paper: step.number === undefined || values[step.number] === undefined ? file : { number: (values[step.number] ?? '').slice(0, 40), date: values[step.on] ?? '' },
    body: withoutAbsent(step.body?.(values, { ...given, own: step.own, course }) ?? {}), column: caseColumns[step.on].title,
  }));
  const happened = planCourse({ values, course }, given, common.lateReason);
  // A step may stand elsewhere under another regime (supervision is decided before or after the release): the day says. What only this case knows comes after the steps of its day.
  const ordered = [...taken, ...happened.acts].map((act, index) => ({ act, index })).sort((a, b) => (a.act.happenedAt < b.act.happenedAt ? -1 : a.act.happenedAt > b.act.happenedAt ? 1 : a.index - b.index)).map(({ act }) => act);
  return { opening, acts: [...inFile, ...ordered], faults: [...checkSteps({ row, values, course }, given.regime), ...happened.faults] };
}
