import { addDays, addMonths, weekdayOf } from '../../law/dates.ts';
import { isWorkingDay } from '../../law/due-date.ts';
import { LawError } from '../../law/law-error.ts';
import { instantOf, type Step, type StepBody, type StoryContext } from './story.ts';

/** A commune's offices and who works there. */
export interface DemoCommune {
  readonly code: string;
  readonly name: string;
  readonly police: string;
  readonly committee: string;
  readonly chief: string;
  readonly officer: string;
  readonly chair: string;
  readonly clerk: string;
  /** the offices of before 2025-07-01 that these came after */
  readonly oldPolice: string;
  readonly oldCommittee: string;
}

/** Regimes whose court and commune have ended: what happened then is entered by those that came after them. */
type OldRegime = 'R1' | 'R2';
export type DemoRegime = OldRegime | 'R3' | 'R4';

export const baDinh: DemoCommune = { code: '00004', name: 'phường Ba Đình', police: 'ca-xa:00004', committee: 'ubnd-xa:00004', chief: 'ba-dinh-truong-ca', officer: 'ba-dinh-can-bo-ca', chair: 'ba-dinh-chu-tich', clerk: 'ba-dinh-can-bo-ubnd', oldPolice: 'ca-xa-cu:00004', oldCommittee: 'ubnd-xa-cu:00004' };
export const ngocHa: DemoCommune = { code: '00008', name: 'phường Ngọc Hà', police: 'ca-xa:00008', committee: 'ubnd-xa:00008', chief: 'ngoc-ha-truong-ca', officer: 'ngoc-ha-can-bo-ca', chair: 'ngoc-ha-chu-tich', clerk: 'ngoc-ha-chu-tich', oldPolice: 'ca-xa-cu:00006', oldCommittee: 'ubnd-xa-cu:00006' };

const judge = 'toa-khu-vuc-1-tham-phan';
const registry = 'toa-khu-vuc-1-thu-ky';
export const demoCourt = { judge, registry } as const;
const facility = { id: 'cscn:01-1', head: 'co-so-1-giam-doc', staff: 'co-so-1-can-bo' } as const;
export const demoFacility = facility;

/** A year without a calendar has its weekends all the same: the demo's dates need no more. */
function isWorked(date: string): boolean {
  try {
    return isWorkingDay(date);
  } catch (error) {
    if (error instanceof LawError) return weekdayOf(date) <= 5;
    throw error;
  }
}

/** The n-th working day after a day; before it where n is negative; the day itself, or the next worked one, for 0. */
export function workingDay(from: string, n: number): string {
  let date = from;
  while (n === 0 && !isWorked(date)) date = addDays(date, 1);
  for (let left = Math.abs(n); left > 0; ) {
    date = addDays(date, n < 0 ? -1 : 1);
    if (isWorked(date)) left -= 1;
  }
  return date;
}

/** Working days after the opening on which the usual path does what. */
const offsets = {
  R4: { complete: 1, forward: 5, receive: 18, escort: 19, detox: 20, education: 29 },
  R3: { complete: 4, forward: 9, receive: 22, escort: 23, detox: 26, education: 36 },
  R2: { complete: 4, forward: 9, receive: 22, escort: 23, detox: 26, education: 36 },
  // The labour office has the file in hand for two working days before the court has it.
  R1: { complete: 4, forward: 11, receive: 24, escort: 25, detox: 28, education: 38 },
} as const;

const courts = {
  old: { courtId: 'tand-huyen:001', procuracyId: 'vks-huyen:001', judgeId: 'can-bo:toa-ba-dinh-tham-phan' },
  regional: { courtId: 'tand-kv:01-1', procuracyId: 'vks-kv:01-1', judgeId: `can-bo:${judge}` },
} as const;

/**
 * The usual way of a case, piece by piece, with dates counted in working days from its opening. Each piece answers its steps;
 * a demo case takes those it needs, in order.
 */
export class DemoPath {
  readonly regime: DemoRegime;
  readonly number: number;
  readonly opened: string;
  readonly commune: DemoCommune;
  readonly isJuvenile: boolean;

  constructor(given: { readonly regime: DemoRegime; readonly number: number; readonly opened: string; readonly commune: DemoCommune; readonly isJuvenile?: boolean }) {
    this.isJuvenile = given.isJuvenile ?? false;
    this.regime = given.regime;
    this.number = given.number;
    this.opened = given.opened;
    this.commune = given.commune;
  }

  /** The n-th working day after the opening, with a time. */
  at(n: number, time = '09:00'): string {
    return `${n === 0 ? this.opened : workingDay(this.opened, n)} ${time}`;
  }

  date(n: number): string {
    return this.at(n).slice(0, 10);
  }

  /** An act on the n-th working day. */
  step(n: number, time: string, as: string, act: string, body: StepBody | ((context: StoryContext) => StepBody | Promise<StepBody>) = {}): Step {
    // Its judges are no judges of the court that came after it: the registry enters what they signed.
    const isOfOldJudge = this.isOld && as === judge;
    return { at: this.at(n, time), as: isOfOldJudge ? registry : as, act, body, note: act, ...(isOfOldJudge ? { channel: 'paper' } : {}) };
  }

  private get isOld(): boolean {
    return this.regime === 'R1' || this.regime === 'R2';
  }

  private get of() {
    return this.isOld ? courts.old : courts.regional;
  }

  /** The office whose act the opening was, where it has ended since. */
  get actingOffice(): string | null {
    return this.regime === 'R1' ? this.commune.oldCommittee : this.regime === 'R2' ? this.commune.oldPolice : null;
  }

  /** Who decides for the office that compiles. */
  private get compiler(): string {
    return this.regime === 'R1' ? this.commune.chair : this.commune.chief;
  }

  /** What an office that nobody came after did, from its paper with the office that compiled. */
  private fromPaper(n: number, time: string, act: string, body: StepBody): Step {
    return { ...this.step(n, time, this.commune.clerk, act, body), channel: 'paper' };
  }

  on(at: string, as: string, act: string, body: StepBody = {}): Step {
    return { at, as, act, body, note: act };
  }

  private get days() {
    return offsets[this.regime];
  }

  /** Offset of a day of the court, counted from the receipt of the file. */
  court(n: number): number {
    return this.days.forward + n;
  }

  private register(kind: string, more = 0): string {
    return `${this.number + more}/${kind}`;
  }

  /** Those to whom the court sends its papers. */
  private get sentTo(): string[] {
    return ['person', ...(this.isJuvenile ? ['representative'] : []), 'proposer', 'procuracy'];
  }

  /** What is said about a juvenile alone. */
  private ifJuvenile<T extends object>(more: T): T | Record<string, never> {
    return this.isJuvenile ? more : {};
  }

  open(hasStableResidence = true): Step[] {
    return [this.step(0, '09:00', this.compiler, 'openDossier', {
      ground: 'leftVoluntaryTreatment', violationRecord: { number: this.register('BB-CAP'), date: this.opened }, lastViolationOn: this.opened, hasStableResidence, foundBy: 'commune',
      addictionResult: { kind: 'clinicResult', number: this.register('PKQ', 100), date: addDays(this.opened, -14) },
      violation: 'Sử dụng trái phép chất ma túy.', place: `Khu dân cư ${this.commune.name}`, ...(this.regime === 'R1' ? { assistingPoliceId: this.commune.oldPolice } : {}),
    }), ...(this.isJuvenile ? [this.step(0, '10:00', this.commune.officer, 'recordRepresentative', { relation: 'mother', fullName: 'Hoàng Thị Quỵnh Nhưỡng', residence: this.commune.name })] : [])];
  }

  /** The first papers of the file, or all it needs. */
  papers(count = Infinity): Step[] {
    const types = ['violationRecord', 'shortBiography', 'addictionResult', 'request', ...(this.regime === 'R4' ? [] : ['statement']), ...(this.isJuvenile ? ['statementTakenDown', 'representativeOpinion'] : [])];
    return types.slice(0, count).map((type, index) =>
      this.step(this.days.complete, `08:${String(10 + index)}`, this.commune.officer, 'addPaper', async ({ scan }) => ({
        type, number: `${index + 1}/HS`, date: this.opened, folioFrom: index + 1, folioTo: index + 1, uploadId: await scan(type),
      })),
    );
  }

  complete(): Step[] {
    return [...this.open(), ...this.papers(), this.step(this.days.complete, '10:00', this.compiler, 'completeDossier')];
  }

  notify(): Step[] {
    // A juvenile's notice goes to the representative too.
    return [...this.complete(), ...(this.isJuvenile ? ['person', 'representative'] : ['person']).map((recipient, index) => this.step(this.days.complete, `14:${String(index * 5).padStart(2, '0')}`, this.commune.officer, 'notifyPerson', async ({ scan }) => ({
      recipient, delivery: 'received', noticeNumber: this.register('TB'), noticeDate: this.date(this.days.complete), proofUploadId: await scan('notice'),
    })))];
  }

  forward(): Step[] {
    if (this.regime === 'R1') return [
      ...this.notify(),
      this.step(this.days.forward - 2, '09:00', this.compiler, 'forwardDossier', { requestNumber: this.register('ĐN-UBND'), folioCount: 5, labourOfficeId: 'ldtbxh:001' }),
      this.fromPaper(this.days.forward - 2, '15:00', 'receiveDossier', { receiptNumber: this.register('SĐ') }),
      this.fromPaper(this.days.forward, '09:00', 'fileWithCourt', { courtId: this.of.courtId, procuracyId: this.of.procuracyId, requestNumber: this.register('ĐN-LĐTBXH'), proposedFacilityId: facility.id }),
    ];
    return [...this.notify(), this.step(this.days.forward, '09:00', this.commune.chief, 'forwardDossier', {
      requestNumber: this.register('ĐN-CAP'), folioCount: (this.regime === 'R4' ? 4 : 5) + (this.isJuvenile ? 2 : 0), courtId: this.of.courtId, procuracyId: this.of.procuracyId, ...(this.regime === 'R4' ? {} : { proposedFacilityId: facility.id }),
    })];
  }

  receipt(): Step[] {
    return [...this.forward(), this.step(this.court(0), '15:00', registry, 'confirmReceipt', { receiptNumber: String(this.number + 200) })];
  }

  accept(): Step[] {
    return [
      ...this.receipt(),
      this.step(this.court(1), '09:00', 'toa-khu-vuc-1-chanh-an', 'acceptDossier', { docketNumber: this.register('TLST'), judgeId: this.of.judgeId, procuracyId: this.of.procuracyId, hasRepresentative: this.isJuvenile, ...this.ifJuvenile({ judgeFitForJuveniles: true }) }),
      this.step(this.court(2), '09:00', registry, 'notifyAcceptance', { noticeNumber: this.register('TB-TA'), sentTo: this.sentTo }),
    ];
  }

  requestSupplement(): Step[] {
    return [...this.accept(), this.step(this.court(3), '09:00', judge, 'requestSupplement', { letterNumber: this.register('YC-TA'), ground: 'unclearOrContradictory', isComplex: false, needed: 'Làm rõ tình trạng cư trú.' })];
  }

  openHearing(): Step[] {
    return [
      ...this.accept(),
      ...(this.isJuvenile ? [this.step(this.court(3), '10:00', registry, 'recordDefender', { kind: 'legalAidAssistant', chosenBy: 'court', defenderName: 'Ngô Thị Huyễn' })] : []),
      this.step(this.court(3), '14:00', judge, 'openHearing', { decisionNumber: this.register('QĐ-TA', 300), hearingAt: instantOf(this.at(this.court(8))), form: 'inPerson', place: 'Phòng họp số 2' }),
      this.step(this.court(3), '16:00', registry, 'sendHearingDecision', { sentTo: [...this.sentTo, ...(this.isJuvenile ? ['defender'] : [])] }),
    ];
  }

  hear(): Step[] {
    return [...this.openHearing(), this.step(this.court(8), '09:00', registry, 'recordHearing', {
      minutesNumber: this.register('BB-TA'), form: 'inPerson', person: 'present', representative: 'none', defender: 'none', proposer: 'present', procurator: 'present', interpreter: 'none', ...this.ifJuvenile({ representative: 'present', defender: 'present' }),
    })];
  }

  decide(outcome: 'apply' | 'notApply' = 'apply'): Step[] {
    const lastDay = this.date(this.court(11));
    const setDate = (duty: string, time: string) => this.step(this.court(8), time, judge, 'setLimitDate', ({ limitId }) => ({ limitId: limitId(duty), dueDate: lastDay, basis: 'Ghi trong quyết định.' }));
    return [
      ...this.hear(),
      this.step(this.court(8), '10:30', judge, 'decideCase', {
        outcome, decisionNumber: this.register('QĐ-TA', 400), ...(outcome === 'apply' ? { termMonths: this.months, timeNumber: 1, timeNumberConfirmed: true, timeNumberEvidence: this.register('XM') } : {}),
      }),
      // For juveniles the law has the number itself.
      ...(this.isJuvenile ? [] : [setDate('recommend', '11:00'), setDate('protest', '11:05')]),
      this.step(this.court(9), '09:00', registry, 'sendDecision', { sentTo: [...this.sentTo, 'police', 'communeCommittee'] }),
    ];
  }

  effect(outcome: 'apply' | 'notApply' = 'apply'): Step[] {
    const n = this.court(12);
    return [...this.decide(outcome), this.step(n, '09:00', judge, 'confirmEffect', { effectiveOn: this.date(n), basis: 'windowsClosed' })];
  }

  send(): Step[] {
    return [...this.effect(), this.step(this.court(12), '15:00', registry, 'sendForExecution', { ...(this.regime === 'R1' ? { escortOfficeId: 'ca-huyen:001' } : {}), sentTo: ['person', 'proposer', 'executingPolice', 'communeCommittee'] })];
  }

  receiveDecision(): Step[] {
    // The district police have no one after them: the court has their receipt.
    const receipt = this.step(this.days.receive, '09:00', this.regime === 'R1' ? judge : this.commune.officer, 'receiveDecision');
    return [...this.send(), receipt];
  }

  request(): Step[] {
    if (this.regime !== 'R4') return this.receiveDecision();
    return [...this.receiveDecision(), this.step(this.days.receive, '15:00', this.commune.chief, 'requestFacility', { provincialPoliceId: 'ca-tinh:01' })];
  }

  assign(): Step[] {
    if (this.regime !== 'R4') return this.request();
    return [
      ...this.request(),
      this.step(this.days.escort, '09:00', 'ca-ha-noi-giam-doc', 'assignFacility', { facilityId: facility.id, decisionNumber: this.register('QĐ-CAT') }),
      this.step(this.days.escort, '10:00', 'ca-ha-noi-can-bo', 'sendAssignment'),
    ];
  }

  admit(): Step[] {
    return [
      ...this.assign(),
      this.step(this.days.escort, '14:00', this.commune.officer, 'startEscort', { coercion: 'none' }),
      this.step(this.days.escort, '16:00', facility.staff, 'admitPerson', { recordNumber: this.register('BBGN') }),
    ];
  }

  detox(): Step[] {
    return [...this.admit(), this.step(this.days.detox, '09:00', facility.staff, 'startDetoxification')];
  }

  educate(): Step[] {
    return [...this.detox(), this.step(this.days.education, '09:00', facility.staff, 'startEducation', { hasLabourTherapy: true })];
  }

  private get months(): number {
    return this.regime === 'R4' || this.regime === 'R2' ? 24 : 12;
  }

  /** Working days from the opening to the first day of the term. */
  static readonly toTermStart = offsets.R3.escort;

  /** Last day of the term where nothing stops it. */
  get termEnd(): string {
    return addDays(addMonths(this.date(this.days.escort), this.months), -1);
  }

  /** So many calendar days before (or after, negative) the last day of the term. */
  beforeEnd(days: number, time = '09:00'): string {
    return `${addDays(this.termEnd, -days)} ${time}`;
  }

  prepareEnd(): Step[] {
    const { police, committee, chief, chair } = this.commune;
    return [
      ...this.educate(),
      this.on(this.beforeEnd(34), facility.head, 'sendCompletionNotice', { supervisingPoliceId: police, supervisingCommitteeId: committee, progress: 'Chấp hành tốt.' }),
      this.on(this.beforeEnd(33), chief, 'proposeSupervision', { measures: 'Tư vấn, hỗ trợ việc làm.' }),
      this.on(this.beforeEnd(31), chair, 'decideSupervision', { decisionNumber: this.register('QĐ-UBND') }),
      this.on(this.beforeEnd(28), facility.staff, 'startReintegration'),
    ];
  }

  release(): Step[] {
    const { officer, chair } = this.commune;
    return [
      ...this.prepareEnd(),
      this.on(this.beforeEnd(0, '08:00'), facility.head, 'issueCertificate', { certificateNumber: this.register('GCN') }),
      this.on(this.beforeEnd(0, '16:00'), facility.staff, 'releasePerson', { releasedTo: 'family' }),
      this.on(this.beforeEnd(-3), chair, 'assignOfficer', { officerId: `can-bo:${officer}`, volunteers: ['Nguyễn Thị Ưởng'] }),
    ];
  }
}
