import type { Regime } from '../../../law/regimes.ts';
import type { CaseState } from '../../../procedures/legal-case.ts';
import { getProcedure } from '../../../procedures/index.ts';
import { labelOf, procedureLabel } from '../../../procedures/vi.ts';
import { actForm } from '../../act-form.vi.ts';
import { type CourseColumn, courseColumns, faultWords } from './columns.vi.ts';

/** A column that fills a field of an act. */
type Filling = Exclude<CourseColumn, 'paperNumber' | 'act' | 'on'>;

/** An act that a course may bring, and which column of its row fills which field. */
export interface CourseAct {
  readonly procedure: string;
  readonly act: string;
  readonly fields: Readonly<Partial<Record<Filling, string>>>;
  /** fields that a paper case leaves no choice in, by what the row says */
  readonly fixed?: (values: CourseValues, person: 'adult' | 'juvenile') => Readonly<Record<string, unknown>>;
  /** fields that only the case as it then stands can say */
  readonly found?: (state: CaseState) => Readonly<Record<string, unknown>>;
}
export type CourseValues = Readonly<Partial<Record<CourseColumn, string>>>;

type Fields = CourseAct['fields'];
const of = (procedure: string, acts: Readonly<Record<string, Fields | readonly [Fields, NonNullable<CourseAct['fixed']>]>>): CourseAct[] =>
  Object.entries(acts).map(([act, given]) => (Array.isArray(given) ? { procedure, act, fields: given[0] as Fields, fixed: given[1] as NonNullable<CourseAct['fixed']> } : { procedure, act, fields: given as Fields }));

const asksFor = (ground: string | undefined): string => (ground === 'seriouslyIll' || ground === 'familyHardship' ? 'deferral' : 'exemption');
const everybody = () => ({ sentTo: ['person', 'proposer', 'procuracy'] });

/** What happens in some cases only: each beside the steps that every case takes. */
export const courseActs: readonly CourseAct[] = [
  ...of('compulsoryDossier', {
    returnToCompiler: { number: 'letterNumber', choice: 'missing', words: 'reason' },
    receiveReturnedDossier: { number: 'receiptNumber' },
    supplementDossier: { number: 'letterNumber', count: 'folioCount' },
    answerCourtQuery: { choice: 'answer', number: 'letterNumber', words: 'reasons' },
    startCustody: { choice: 'place', agency: 'custodianId', number: 'decisionNumber', paperOn: 'decisionDate', yesNo: 'familyAgrees', who: 'familyMember', words: 'condition' },
    endCustody: { choice: 'reason', number: 'recordNumber' },
    recordEvasion: { paperOn: 'from', choice: 'kind', yesNo: 'leftCustody', number: 'recordNumber' },
    endEvasion: { paperOn: 'endedOn', number: 'recordNumber' },
    recordImprisonment: { number: 'judgmentNumber', paperOn: 'from' },
    recordMove: { agency: 'toPoliceId', paperOn: 'movedOn', who: 'newAddress' },
    moveToNewRules: { agency: 'compilingPoliceId', words: 'basis' },
  }),
  ...of('courtReview', {
    requestSupplement: { number: 'letterNumber', choice: 'ground', yesNo: 'isComplex', words: 'needed' },
    confirmQueryReceipt: { number: 'receiptNumber' },
    receiveSupplement: { choice: 'outcome', number: 'letterNumber' },
    postponeHearing: { choice: 'ground', until: 'newHearingAt', number: 'noticeNumber', words: 'reason' },
    extendAsComplex: { number: 'decisionNumber', words: 'reason' },
    suspend: { choice: 'ground', number: 'decisionNumber', words: 'reason' },
    resume: { number: 'decisionNumber', paperOn: 'groundEndedOn', secondNumber: 'evidenceNumber' },
    recordComplaint: { number: 'letterNumber', paperOn: 'madeOn', words: 'grounds', choice: 'by' },
    recordRecommendation: { number: 'letterNumber', paperOn: 'madeOn', words: 'grounds' },
    recordProtest: { number: 'letterNumber', paperOn: 'madeOn', words: 'grounds' },
    withdrawComplaint: { choice: 'by', number: 'letterNumber' },
    forwardForReview: { agency: 'reviewCourtId', secondAgency: 'reviewProcuracyId', number: 'letterNumber' },
    receiveReviewFile: { number: 'receiptNumber' },
    acceptReview: { number: 'docketNumber', who: 'judgeId' },
    notifyReviewHearing: { until: 'hearingAt', number: 'noticeNumber' },
    holdReviewHearing: [{ number: 'minutesNumber', choice: 'complainant' }, () => ({ proposer: 'present', procurator: 'present' })],
    decideReview: { choice: 'outcome', secondChoice: 'terminationGround', number: 'decisionNumber', count: 'termMonths', words: 'reasons' },
    sendReviewDecision: [{}, everybody],
  }),
  ...of('deferral', {
    fileDeferralRequest: [{ choice: 'ground', number: 'evidenceNumber', paperOn: 'evidenceDate', words: 'reason' }, ({ choice, on }, person) => ({ asks: asksFor(choice), filedOn: on, filedBy: person === 'juvenile' ? 'representative' : 'person' })],
    acceptDeferralRequest: { number: 'docketNumber', who: 'judgeId' },
    decideDeferral: { choice: 'outcome', number: 'decisionNumber', words: 'reason' },
    recordDeferralService: { choice: 'addressee', paperOn: 'receivedOn' },
    confirmDeferralEffect: { paperOn: 'effectiveOn' },
    recordGroundEnded: { number: 'evidenceNumber', paperOn: 'evidenceDate', words: 'description' },
    askCancellation: { choice: 'ground', number: 'noticeNumber', words: 'circumstances' },
    cancelDeferral: { number: 'decisionNumber', words: 'reason' },
    keepDeferral: { number: 'decisionNumber', words: 'reason' },
    sendDeferralCancellation: [{}, everybody],
  }),
  // A window whose number no text gives has a day that somebody names (PL 01/2022 Đ29.5).
  { procedure: 'deferral', act: 'setLimitDate', fields: { until: 'dueDate', words: 'basis' }, found: ({ limits }) => ({ limitId: limits.find((limit) => limit.status === 'running' && limit.dueDate === null)?.limitId }) },
  ...of('admission', {
    recordForceMajeure: { choice: 'cause', words: 'description' },
    recordForceMajeureEnd: { number: 'decisionNumber', paperOn: 'decidedOn' },
    recordAbscondingBeforeAdmission: { agency: 'provincialPoliceId', words: 'circumstances' },
    issueSearchOrder: { words: 'distinguishingMarks' },
    recordReturn: { number: 'recordNumber', choice: 'came' },
    suspendExecution: { words: 'basis' },
    resumeExecution: { words: 'basis' },
    moveExecutionToNewRules: { words: 'basis' },
    recordEscape: { words: 'circumstances' },
    notifyEscape: { number: 'noticeNumber' },
    issueSearchOrderFromFacility: { words: 'distinguishingMarks' },
    recordReturnFromEscape: { number: 'recordNumber', choice: 'came' },
    recordReleaseFromPrison: { number: 'paperNumber' },
    sendToHospital: { who: 'hospital', number: 'reportNumber', words: 'illness' },
    returnFromHospital: { number: 'dischargeNumber', words: 'health' },
    decideTemporaryRemoval: { number: 'requestNumber', paperOn: 'requestDate', who: 'requestingBody', words: 'reason', until: 'until', secondNumber: 'decisionNumber' },
    handOverForProceedings: { number: 'recordNumber', who: 'receiver' },
    returnFromProceedings: { number: 'recordNumber', who: 'giver' },
    suspendForProsecution: { number: 'requestNumber', paperOn: 'requestDate', who: 'requestingBody', words: 'reason', secondNumber: 'decisionNumber' },
    returnFromProsecution: { choice: 'outcome', number: 'paperNumber', words: 'basis' },
    requestBereavementLeave: { choice: 'kin', paperOn: 'diedOn', who: 'applicant', number: 'confirmationNumber' },
    grantBereavementLeave: { paperOn: 'from', until: 'until', count: 'travelDays', number: 'decisionNumber' },
    startBereavementLeave: { who: 'fetchedBy', number: 'recordNumber' },
    returnFromLeave: { choice: 'drugTest', number: 'recordNumber' },
    reviewReduction: { yesNo: 'isProposed', paperOn: 'postedOn' },
    requestRemainderDecision: { choice: 'kind', agency: 'courtId', number: 'requestNumber', words: 'reason' },
    acceptRemainderRequest: { number: 'docketNumber', who: 'judgeId' },
    refuseRemainderRequest: { number: 'decisionNumber', words: 'reason' },
    recordReduction: { number: 'decisionNumber', paperOn: 'decidedOn', count: 'months', yesNo: 'withMerit' },
    recordSuspensionOfRemainder: { number: 'decisionNumber', paperOn: 'decidedOn' },
    recordRecovery: { paperOn: 'recoveredOn', number: 'certificateNumber' },
    returnToFacility: { number: 'recordNumber' },
  }),
  ...of('supervision', {
    recordAbsence: { yesNo: 'isReported', until: 'until', words: 'reason' },
    recordReturn: { number: 'recordNumber' },
    recordDrugTest: { choice: 'result', secondChoice: 'kind', number: 'recordNumber' },
    recordCriminalCheck: { yesNo: 'isProsecuted', number: 'paperNumber' },
    recordDetermination: { yesNo: 'isAddicted', number: 'resultNumber', paperOn: 'resultOn' },
    decideClosingAfterReview: { choice: 'choice', words: 'basis' },
    recordMove: { agency: 'toPoliceId', secondAgency: 'toCommitteeId', who: 'newAddress' },
    recordImprisonment: { number: 'judgmentNumber', paperOn: 'from' },
    recordReleaseFromPrison: { number: 'paperNumber' },
  }),
  // Only days are known: what the law counts in hours runs from the first instant of the day.
  ...of('electronicMonitoring', {
    openMonitoring: { choice: 'ground', paperOn: 'basisAt', number: 'requestNumber', who: 'requestedBy' },
    decideMonitoring: { number: 'decisionNumber', paperOn: 'effectiveAt', choice: 'fittedBy', who: 'officerId' },
    fitDevice: { secondNumber: 'deviceNumber', who: 'position', number: 'recordNumber', yesNo: 'commitmentSigned' },
    removeTemporarily: { choice: 'ground', number: 'requestNumber', paperOn: 'requestOn', until: 'returnsOn', secondNumber: 'recordNumber', who: 'requester', words: 'reason' },
    recordReasonEnded: { number: 'paperNumber', words: 'note' },
    refitDevice: { secondNumber: 'deviceNumber', who: 'position', number: 'recordNumber' },
    recordMonitoringViolation: { choice: 'kind', number: 'recordNumber', words: 'circumstances' },
    remindMonitored: { number: 'recordNumber', words: 'content' },
    recordMended: { words: 'note' },
  }),
];

const plain = (words: string): string => words.normalize('NFC').trim().toLocaleLowerCase('vi');
/** Whether a cell says these words, however they are typed. */
export const isSaid = (words: string, said: string): boolean => plain(words) === plain(said);

const bareLabel = ({ procedure, act }: CourseAct): string => labelOf('acts', procedure, act);
const labelCounts = new Map<string, number>();
for (const label of courseActs.map(bareLabel)) labelCounts.set(label, (labelCounts.get(label) ?? 0) + 1);

/** How an act is named in a cell; with its procedure where another's is named alike. */
export function courseLabel(one: CourseAct): string {
  const label = bareLabel(one);
  return (labelCounts.get(label) ?? 0) > 1 ? `${label} (${procedureLabel(one.procedure)})` : label;
}

/** The proceeding beside the case that an act belongs to; null for the case itself. */
export const besideOf = ({ procedure }: CourseAct): string | null => (getProcedure(procedure).kind === 'side' ? procedure : null);

/** The name of a course act as it stands in a cell: one act of one procedure. */
export const courseKey = ({ procedure, act }: CourseAct): string => `${procedure}.${act}`;
const byKey = new Map(courseActs.map((one) => [courseKey(one), one]));
export const findCourseAct = (key: string | undefined): CourseAct | undefined => byKey.get(key ?? '');

const byLabel = new Map(courseActs.map((one) => [plain(courseLabel(one)), one]));
/** The act that a cell names, by its name or its key. */
export const readCourseAct = (said: string): CourseAct | undefined => byKey.get(said) ?? byLabel.get(plain(said));

interface FieldShape {
  readonly type?: string;
  readonly control?: string;
  readonly enum?: readonly string[];
  readonly items?: { readonly enum?: readonly string[] };
}
interface BodyShape {
  readonly properties: Readonly<Record<string, FieldShape>>;
  readonly required?: readonly string[];
}

/** A column of an act: what it fills, and how. */
export interface CourseField {
  readonly column: Filling;
  readonly field: string;
  readonly label: string;
  readonly isNeeded: boolean;
  readonly shape: FieldShape;
  /** value → word, where one of a list is chosen */
  readonly choices: Readonly<Record<string, string>>;
}

/** The columns of an act under a regime about a person; without them, those of all. */
export function fieldsOf(one: CourseAct, asked: { readonly regime: Regime | null; readonly person: 'adult' | 'juvenile' | null } = { regime: null, person: null }): CourseField[] {
  const form = actForm(one.procedure, getProcedure(one.procedure).acts[one.act]?.schema ?? neverAsked(one), asked);
  const { properties, required = [] } = form.schema as unknown as BodyShape;
  return (Object.entries(one.fields) as [Filling, string][]).flatMap(([column, field]): CourseField[] => {
    const shape = properties[field];
    return shape === undefined ? [] : [{ column, field, label: form.fieldLabels[field] ?? field, isNeeded: required.includes(field), shape, choices: form.choiceLabels[field] ?? {} }];
  });
}

function neverAsked(one: CourseAct): never {
  throw new Error(`no procedure has ${courseKey(one)}`);
}

/** What a cell says, as the field takes it; undefined where it is none of the choices. */
function valueOf({ shape, choices }: CourseField, said: string): unknown {
  const chosen = (values: readonly string[]) => values.find((value) => value === said || isSaid(choices[value] ?? '', said));
  if (shape.items?.enum !== undefined) { const one = chosen(shape.items.enum); return one === undefined ? undefined : [one]; }
  if (shape.enum !== undefined) return chosen(shape.enum);
  if (shape.control === 'dateTime') return `${said}T00:00:00+07:00`;
  if (shape.type === 'integer') return Number(said);
  return shape.type === 'boolean' ? said === 'true' : said;
}

/** The body of a row's act, or the faults of its cells. A date of the paper that is left out is the day itself. */
export function readCourse(one: CourseAct, values: CourseValues, asked: { readonly regime: Regime; readonly person: 'adult' | 'juvenile' }): { readonly body: Readonly<Record<string, unknown>>; readonly faults: readonly { readonly column: CourseColumn; readonly words: string }[] } {
  const label = courseLabel(one);
  const fields = fieldsOf(one, asked);
  const faults: { column: CourseColumn; words: string }[] = [];
  const body: Record<string, unknown> = {};
  const plainChoices: Partial<Record<CourseColumn, string>> = {};
  for (const known of fields) {
    const said = values[known.column] ?? (known.column === 'paperOn' && known.isNeeded ? values.on : undefined);
    if (said === undefined) { if (known.isNeeded) faults.push({ column: known.column, words: faultWords.neededByAct(label) }); continue; }
    const value = valueOf(known, said);
    if (value === undefined) { faults.push({ column: known.column, words: faultWords.notOfAct(label, Object.values(known.choices)) }); continue; }
    body[known.field] = value;
    if (typeof value === 'string') plainChoices[known.column] = value;
  }
  const taken = new Set<CourseColumn>(['paperNumber', 'act', 'on', ...fields.map((known) => known.column)]);
  for (const column of Object.keys(courseColumns) as CourseColumn[]) if (values[column] !== undefined && !taken.has(column)) faults.push({ column, words: faultWords.unusedByAct(label) });
  return { body: { ...one.fixed?.({ ...values, ...plainChoices }, asked.person), ...body }, faults };
}
