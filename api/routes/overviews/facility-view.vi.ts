import { z } from 'zod';
import type { CalendarVersion } from '../../../law/calendar/calendar.ts';
import { addDays, daysBetween, localDateOf } from '../../../law/dates.ts';
import { doorStages, haltedStages } from '../../../db/queries/list-facility-cases.ts';
import type { SeenState } from '../../../db/queries/read-seen-states.ts';
import { reintegrationOpensOn } from '../../../procedures/admission/guards.ts';
import type { CaseState } from '../../../procedures/legal-case.ts';
import type { ActingOfficial } from '../../../procedures/procedure.ts';
import { uncountedPauses } from '../../../procedures/term-facts.ts';
import { stayLabels } from '../../../procedures/admission/stays.vi.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { dayWords } from '../../../procedures/due-words.vi.ts';
import { dayTextOf, momentTextOf } from '../../day-words.ts';
import { findNextAct, nextActSchema } from '../../next-act.ts';
import { personNameSchema } from '../../person-view.ts';
import { clockSchema, describeClock, latestLimit } from './clock-view.ts';

const text = z.string();

const caseHead = {
  caseId: z.uuid(), code: text, personId: z.uuid(), person: personNameSchema.nullable(), personKind: z.enum(['adult', 'juvenile']), regime: text, stage: text, stageLabel: text,
  stageEnteredAt: text, stageEnteredText: text, isSimulated: z.boolean(), caseNow: text, nextAct: nextActSchema,
};

/** In the order in which a facility looks at them. */
export const arrivalPlaces = ['door', 'way', 'halted'] as const;

export const arrivalSchema = z
  .strictObject({
    ...caseHead, place: z.enum(arrivalPlaces).meta({ description: 'may stand before the door; on the way to it; does not come for now' }), escortOffice: text.nullable(), isHeld: z.boolean(), chain: z.array(clockSchema).meta({ description: 'the clocks of the way, in their order' }),
    current: text.nullable().meta({ description: 'limitId of the clock that runs now' }),
  })
  .meta({ id: 'FacilityArrival' });

export const termSchema = z
  .strictObject({
    start: text, startText: text, end: text.nullable(), endText: text.nullable().meta({ description: 'null while the end is open' }), earliest: text.nullable(), latest: text.nullable(), differ: z.boolean(),
    note: text.nullable().meta({ description: 'why the end is open, or how readings differ' }),
  })
  .meta({ id: 'Term' });

export const educationStageSchema = z
  .strictObject({
    stage: z.enum(['reception', 'detoxification', 'education', 'labourTherapy', 'reintegration']), label: text, article: text.nullable(), state: z.enum(['done', 'here', 'ahead', 'beside', 'none']), stateLabel: text,
    enteredOn: text.nullable(), enteredText: text.nullable(), reachedDays: z.int().nullable().meta({ description: 'whole days in the stage, days away left out' }),
    bound: z.enum(['atLeast', 'atMost', 'from']).nullable(), boundText: text.nullable().meta({ description: '"ít nhất 10 ngày, đến hết Thứ Hai 14/09/2026"' }), boundDate: text.nullable(), isReached: z.boolean().nullable(),
  })
  .meta({ id: 'EducationStage' });

export const residentSchema = z
  .strictObject({
    ...caseHead, place: z.enum(['inside', 'outside', 'absconded', 'imprisoned', 'exempted']), placeLabel: text, isHeldPastGround: z.boolean(), admittedOn: text.nullable(), admittedText: text.nullable(),
    handoverNumber: text.nullable(), term: termSchema.nullable(), creditedDays: z.int(), reducedMonths: z.int(), remainingDays: z.int().nullable(), stages: z.array(educationStageSchema),
    labourTherapyFrom: text.nullable(), noticeSentOn: text.nullable(), noticeSentText: text.nullable(), certifiedOn: text.nullable(),
  })
  .meta({ id: 'FacilityResident' });

export const completionSchema = z
  .strictObject({ ...caseHead, term: termSchema.nullable(), remainingDays: z.int().nullable(), clocks: z.array(clockSchema), tasks: z.array(z.strictObject({ taskId: text, task: text, label: text })) })
  .meta({ id: 'FacilityCompletion' });

export interface Named {
  readonly person: z.output<typeof personNameSchema> | null;
  /** office names by id */
  readonly agencyName: (id: string) => string | undefined;
  /** who reads, in whose office */
  readonly acting: ActingOfficial;
  /** real instant */
  readonly now: Date;
  readonly calendar: CalendarVersion;
}

function headOf({ state, clockOffsetMs, isSimulated }: SeenState, { person, now, acting }: Named) {
  const caseNow = new Date(now.getTime() + clockOffsetMs).toISOString();
  return {
    caseId: state.caseId, code: state.code, personId: state.personId, person, personKind: state.person, regime: state.regime, stage: state.stage,
    stageLabel: labelOf('stages', state.procedure, state.stage), stageEnteredAt: state.stageEnteredAt, stageEnteredText: momentTextOf(state.stageEnteredAt) ?? '', isSimulated,
    caseNow, nextAct: findNextAct(state, acting, caseNow),
  };
}

const wayDuties = ['sendForExecution', 'requestFacility', 'assignFacility', 'sendAssignment', 'escortToFacility', 'extendEscort'];

function placeOnTheWay(stage: string): (typeof arrivalPlaces)[number] {
  if (doorStages.some((one) => one === stage)) return 'door';
  return haltedStages.some((one) => one === stage) ? 'halted' : 'way';
}

/** One on the way: which of the clocks of 24 hours (R4) or days ran, runs and was missed. */
export function describeArrival(seen: SeenState, named: Named): z.output<typeof arrivalSchema> {
  const { state } = seen;
  const limits = wayDuties.flatMap((duty) => state.limits.filter((limit) => limit.duty === duty && limit.status !== 'cancelled'));
  const waiting = limits.filter((limit) => limit.status === 'running' || limit.status === 'missed' || limit.status === 'paused');
  const head = headOf(seen, named);
  const escort = state.offices.findLast((office) => office.role === 'escortOffice' && office.to === null);
  return {
    ...head, place: placeOnTheWay(state.stage), escortOffice: escort === undefined ? null : (named.agencyName(escort.agencyId) ?? escort.agencyId), isHeld: state.custodies.some((one) => one.endedAt === null),
    chain: limits.map((limit) => describeClock(limit, { now: head.caseNow, calendar: named.calendar })), current: waiting.at(-1)?.limitId ?? null,
  };
}

export function describeTerm(term: CaseState['facts']['admission']['term']): z.output<typeof termSchema> | null {
  if (term === undefined) return null;
  const note =
    term.end === null ? 'Chưa xác định ngày hết thời hạn: thời gian vắng mặt không được tính.'
    : term.endedBy === 'prison' ? 'Hết thời hạn do chấp hành hình phạt tù.'
    : term.differ && term.earliest !== null && term.latest !== null ? `Có hai cách tính: ${dayWords(term.earliest)} hoặc ${dayWords(term.latest)}.`
    : null;
  return { start: term.start, startText: dayWords(term.start), end: term.end, endText: dayTextOf(term.end), earliest: term.earliest, latest: term.latest, differ: term.differ, note };
}

type StageName = z.output<typeof educationStageSchema>['stage'];
const stageActs: Readonly<Record<Exclude<StageName, 'labourTherapy'>, string>> = {
  reception: 'admitPerson', detoxification: 'startDetoxification', education: 'startEducation', reintegration: 'startReintegration',
};
const stageDuties: Readonly<Record<Exclude<StageName, 'labourTherapy'>, string>> = {
  reception: 'receptionStage', detoxification: 'detoxification', education: 'educationStage', reintegration: 'reintegrationStage',
};
const articles: Readonly<Record<StageName, string>> = {
  reception: 'NĐ 163/2026 Đ84', detoxification: 'NĐ 163/2026 Đ85', education: 'NĐ 163/2026 Đ86', labourTherapy: 'NĐ 163/2026 Đ87', reintegration: 'NĐ 163/2026 Đ88',
};
const stateLabels = { done: 'đã qua', here: 'đang ở đây', ahead: 'chưa đến', beside: 'song song', none: 'chưa ghi nhận' } as const;
const unitLabels: Readonly<Record<string, string>> = { day: 'ngày', month: 'tháng', hour: 'giờ', workingDay: 'ngày làm việc', year: 'năm' };

function enteredOn(state: CaseState, act: string): string | null {
  const found = state.acts.findLast((one) => one.act === act);
  return found === undefined ? null : localDateOf(found.happenedAt);
}

/** Whole days from `from` to `to` without those of a flight or prison. */
function daysThere(state: CaseState, from: string, to: string): number {
  const away = uncountedPauses(state, ['absconding', 'prison']).reduce((days, pause) => {
    const first = pause.from < from ? from : pause.from;
    const last = pause.to === null || pause.to > to ? to : pause.to;
    return first >= last ? days : days + daysBetween(first, last);
  }, 0);
  return Math.max(0, daysBetween(from, to) - away);
}

function describeBound(state: CaseState, stage: Exclude<StageName, 'labourTherapy'>, today: string): Pick<z.output<typeof educationStageSchema>, 'bound' | 'boundText' | 'boundDate' | 'isReached'> {
  const limit = latestLimit(state.limits, stageDuties[stage]);
  if (limit?.amount == null) return { bound: null, boundText: null, boundDate: limit?.dueDate ?? null, isReached: null };
  const amount = `${String(limit.amount)} ${unitLabels[limit.unit] ?? limit.unit}`;
  // The limit ends with the term; what may begin, and from when, its window says.
  const day = stage === 'reintegration' ? reintegrationOpensOn(state) : limit.dueDate;
  if (stage === 'reintegration')
    return { bound: 'from', boundText: `${amount} cuối của thời hạn${day === null ? '' : `, từ ${dayWords(day)}`}`, boundDate: day, isReached: day === null ? null : today >= day };
  const bound = limit.bound === 'atLeast' ? 'atLeast' : 'atMost';
  return {
    bound, boundText: `${bound === 'atLeast' ? 'ít nhất' : 'không quá'} ${amount}${day === null ? '' : `, đến hết ${dayWords(day)}`}`, boundDate: day,
    isReached: day === null ? null : limit.status === 'met' || (limit.status !== 'paused' && today >= day),
  };
}

/** The five parts of the process of NĐ 163/2026 Đ84–88; labour therapy runs beside the others. Cases of older law have the same stages without the decree's minimum lengths. */
function describeStages(state: CaseState, today: string): z.output<typeof educationStageSchema>[] {
  const order = ['reception', 'detoxification', 'education', 'reintegration'] as const;
  const present = (order as readonly string[]).includes(state.stage) ? state.stage : (state.facts.admission.stageBefore ?? state.stage);
  const place = (order as readonly string[]).indexOf(present);
  const rows = order.map((stage, index): z.output<typeof educationStageSchema> => {
    const entered = enteredOn(state, stageActs[stage]);
    const next = order[index + 1];
    const left = next === undefined ? null : enteredOn(state, stageActs[next]);
    const status = index < place ? 'done' : index === place ? 'here' : 'ahead';
    return {
      stage, label: labelOf('stages', 'admission', stage), article: state.regime === 'R4' ? articles[stage] : null, state: status, stateLabel: stateLabels[status], enteredOn: entered, enteredText: dayTextOf(entered),
      reachedDays: entered === null ? null : daysThere(state, entered, status === 'done' && left !== null ? left : today), ...describeBound(state, stage, today),
    };
  });
  const since = state.facts.admission.labourTherapyFrom ?? null;
  const beside = since === null ? 'none' : 'beside';
  rows.splice(3, 0, {
    stage: 'labourTherapy', label: 'Lao động trị liệu, học nghề', article: state.regime === 'R4' ? articles.labourTherapy : null, state: beside, stateLabel: stateLabels[beside], enteredOn: since, enteredText: dayTextOf(since),
    reachedDays: since === null ? null : daysThere(state, since, today), bound: null, boundText: null, boundDate: null, isReached: null,
  });
  return rows;
}

const places = { outside: 'outside', absconded: 'absconded', imprisoned: 'imprisoned', exempted: 'exempted' } as const;

function placeOf(state: CaseState): { place: z.output<typeof residentSchema>['place']; placeLabel: string } {
  const place = state.stage in places ? places[state.stage as keyof typeof places] : 'inside';
  const why = state.facts.admission.outsideFor;
  if (place === 'outside') return { place, placeLabel: why == null ? 'ở ngoài cơ sở' : `ở ngoài cơ sở: ${stayLabels[why].toLocaleLowerCase('vi')}` };
  return { place, placeLabel: place === 'inside' ? 'tại cơ sở' : labelOf('stages', 'admission', state.stage) };
}

export function describeResident(seen: SeenState, named: Named): z.output<typeof residentSchema> {
  const { state } = seen;
  const head = headOf(seen, named);
  const today = localDateOf(head.caseNow);
  const { admittedOn, handoverNumber, creditedDays, reductions, labourTherapyFrom, noticeSentOn, certifiedOn, term } = state.facts.admission;
  return {
    ...head, ...placeOf(state), isHeldPastGround: state.custodies.some((one) => one.endedAt === null && one.groundEndedAt !== null), admittedOn: admittedOn ?? null, admittedText: dayTextOf(admittedOn),
    handoverNumber: handoverNumber === undefined || handoverNumber === '' ? null : handoverNumber, term: describeTerm(term), creditedDays: creditedDays ?? 0,
    reducedMonths: (reductions ?? []).reduce((sum, one) => sum + one.months, 0), remainingDays: remainingDays(term?.end ?? null, today), stages: describeStages(state, today),
    labourTherapyFrom: labourTherapyFrom ?? null, noticeSentOn: noticeSentOn ?? null, noticeSentText: dayTextOf(noticeSentOn), certifiedOn: certifiedOn ?? null,
  };
}

/** Days still to serve, today included; 0 on the day after the last. */
function remainingDays(end: string | null, today: string): number | null {
  return end === null ? null : Math.max(0, daysBetween(today, addDays(end, 1)));
}

const completionDuties = ['noticeOfCompletion', 'issueCompletionCertificate'];
const completionTasks = ['sendCompletionNotice', 'issueCertificate'];

/** One whose term ends soon: what is still to be told, by when. */
export function describeCompletion(seen: SeenState, named: Named): z.output<typeof completionSchema> {
  const { state } = seen;
  const head = headOf(seen, named);
  return {
    ...head, term: describeTerm(state.facts.admission.term), remainingDays: remainingDays(state.facts.admission.term?.end ?? null, localDateOf(head.caseNow)),
    clocks: completionDuties.flatMap((duty) => { const limit = latestLimit(state.limits, duty); return limit === undefined ? [] : [describeClock(limit, { now: head.caseNow, calendar: named.calendar })]; }),
    tasks: state.tasks.filter((task) => task.doneAt === null && completionTasks.includes(task.task)).map(({ taskId, task }) => ({ taskId, task, label: labelOf('tasks', state.procedure, task) })),
  };
}
