import { z } from 'zod';
import type { CalendarVersion } from '../../../law/calendar/calendar.ts';
import { daysBetween, laterOf, localDateOf } from '../../../law/dates.ts';
import type { SeenState } from '../../../db/queries/read-seen-states.ts';
import type { CaseState } from '../../../procedures/legal-case.ts';
import type { ActingOfficial } from '../../../procedures/procedure.ts';
import { uncountedPauses } from '../../../procedures/term-facts.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { dayWords } from '../../../procedures/due-words.vi.ts';
import { dayTextOf } from '../../day-words.ts';
import { findNextAct, nextActSchema } from '../../next-act.ts';
import { personNameSchema } from '../../person-view.ts';
import { clockSchema, describeClock } from './clock-view.ts';
import { describeTerm, termSchema } from './facility-view.vi.ts';

const text = z.string();
/** What rests on a local plan and not on the law says so. */
const localPlan = 'kế hoạch địa phương, không phải hạn luật';

export const countedTermSchema = z
  .strictObject({
    totalDays: z.int().meta({ description: 'length the law gives, in days' }), countedDays: z.int(), excludedDays: z.int(), remainingDays: z.int().meta({ description: 'total less counted' }),
    todayText: text, sentence: text.meta({ description: '"đã tính 120 ngày, loại trừ 15 ngày, còn lại 610 ngày"' }),
    absences: z.array(z.strictObject({ from: text, fromText: text, to: text.nullable(), toText: text.nullable(), days: z.int(), ground: z.enum(['unreportedAbsence', 'prison', 'absconding']), groundLabel: text, source: text })),
  })
  .meta({ id: 'CountedTerm' });

const localDuty = z.strictObject({ date: text.nullable(), dateText: text.nullable(), isOver: z.boolean(), basis: text, isLocalPlan: z.literal(true) });

export const supervisedSchema = z
  .strictObject({
    caseId: z.uuid(), code: text, personId: z.uuid(), person: personNameSchema.nullable(), personKind: z.enum(['adult', 'juvenile']), regime: text, stage: text, stageLabel: text, isSimulated: z.boolean(), caseNow: text, nextAct: nextActSchema,
    decidedOn: text.nullable(), decidedText: text.nullable(), decisionNumber: text.nullable(), term: termSchema.nullable(), counted: countedTermSchema.nullable().meta({ description: 'null before the measure is completed' }),
    isAbsent: z.boolean(), absentSinceText: text.nullable(),
    tests: z.strictObject({ planned: z.int(), unannounced: z.int(), lastOn: text.nullable(), lastText: text.nullable(), lastPositiveOn: text.nullable(), lastPositiveText: text.nullable(), isRemovalBlocked: z.boolean(), next: localDuty }),
    review: z.strictObject({ lastOn: text.nullable(), lastText: text.nullable(), next: localDuty }),
    officer: z.strictObject({ officialId: text, name: text.nullable() }).nullable(), volunteerCount: z.int(),
    plan: z.strictObject({ setOn: text, setText: text, period: z.enum(['month', 'quarter', 'year']).nullable(), periodLabel: text.nullable() }).nullable().meta({ description: 'plan of supervision and help; its text is in the case' }),
    offices: z.array(z.strictObject({ role: text, agencyId: text, name: text })), clocks: z.array(clockSchema).meta({ description: 'limits of offices that wait, and the end of the term' }),
    tasks: z.array(z.strictObject({ taskId: text, task: text, label: text, reviewAt: text.nullable(), reviewText: text.nullable(), isLocalPlan: z.boolean() })),
  })
  .meta({ id: 'SupervisedPerson' });

const groundLabels = { unreportedAbsence: 'vắng mặt không khai báo', prison: 'chấp hành hình phạt tù', absconding: 'bỏ trốn' } as const;

/**
 * The arithmetic of the term as of a local date: counted + remaining = total; the days away lie between. The day an absence begins is lost, the day of return
 * counts again (law/term.ts). Null before the measure is completed.
 */
export function countTerm(state: CaseState, today: string): z.output<typeof countedTermSchema> | null {
  const { term } = state.facts.supervision;
  const plain = term?.lines.find((line) => line.step === 'months')?.lastDay;
  if (term === undefined || plain == null) return null;
  const totalDays = daysBetween(term.start, plain);
  const until = term.end !== null && term.end < today ? term.end : laterOf(today, term.start);
  const absences = uncountedPauses(state, ['unreportedAbsence', 'prison']).flatMap((pause) => {
    if (pause.to !== null && pause.to <= term.start) return [];
    const from = laterOf(pause.from, term.start);
    const last = pause.to ?? until;
    const days = pause.to === null ? Math.max(0, daysBetween(from, last) + 1) : daysBetween(from, pause.to);
    return [{ from: pause.from, fromText: dayWords(pause.from), to: pause.to, toText: dayTextOf(pause.to), days, ground: pause.ground, groundLabel: groundLabels[pause.ground], source: pause.article }];
  });
  // Closed stretches as the term itself took them; of an open one the days so far.
  const closed = term.lines.reduce((days, line) => days + (line.step === 'pause' ? line.amount : 0), 0);
  const openDays = term.lines.some((line) => line.step === 'openPause') ? absences.filter((one) => one.to === null).reduce((days, one) => Math.max(days, one.days), 0) : 0;
  const excludedDays = closed + openDays;
  const countedDays = Math.min(totalDays, Math.max(0, daysBetween(term.start, until) - excludedDays));
  const remainingDays = totalDays - countedDays;
  return {
    totalDays, countedDays, excludedDays, remainingDays, todayText: dayWords(today), absences,
    sentence: `Đã tính ${String(countedDays)} ngày, loại trừ ${String(excludedDays)} ngày, còn lại ${String(remainingDays)} ngày${term.end === null ? '; chưa xác định ngày hết hạn' : `; hết thời hạn ${dayWords(term.end)}`}.`,
  };
}

export interface NamedPeople {
  readonly person: z.output<typeof personNameSchema> | null;
  readonly officialName: (id: string) => string | undefined;
  readonly agencyName: (id: string) => string | undefined;
  /** who reads, in whose office */
  readonly acting: ActingOfficial;
  /** real instant */
  readonly now: Date;
  readonly calendar: CalendarVersion;
}

const localTasks = ['monthlyReview'];
const periods = ['month', 'quarter', 'year'] as const;

export function describeSupervised({ state, clockOffsetMs, isSimulated }: SeenState, { person, officialName, agencyName, acting, now, calendar }: NamedPeople): z.output<typeof supervisedSchema> {
  const caseNow = new Date(now.getTime() + clockOffsetMs).toISOString();
  const today = localDateOf(caseNow);
  const facts = state.facts.supervision;
  const review = state.tasks.find((task) => task.task === 'monthlyReview' && task.doneAt === null);
  const reviewOn = review?.reviewAt == null ? null : localDateOf(review.reviewAt);
  const period = periods.find((one) => one === facts.planPeriod) ?? null;
  const absentSince = facts.absentSince ?? null;
  return {
    caseId: state.caseId, code: state.code, personId: state.personId, person, personKind: state.person, regime: state.regime, stage: state.stage, stageLabel: labelOf('stages', state.procedure, state.stage),
    isSimulated, caseNow, nextAct: findNextAct(state, acting, caseNow), decidedOn: facts.decidedOn ?? null, decidedText: dayTextOf(facts.decidedOn), decisionNumber: facts.decisionNumber ?? null, term: describeTerm(facts.term), counted: countTerm(state, today),
    isAbsent: absentSince !== null, absentSinceText: dayTextOf(absentSince),
    tests: {
      planned: facts.plannedTests ?? 0, unannounced: facts.unannouncedTests ?? 0, lastOn: facts.lastTestOn ?? null, lastText: dayTextOf(facts.lastTestOn), lastPositiveOn: facts.lastPositiveOn ?? null,
      lastPositiveText: dayTextOf(facts.lastPositiveOn), isRemovalBlocked: facts.removalBlocked ?? false,
      // The law names no frequency (NĐ 116/2021 Đ79.2c; NĐ 163/2026 Đ136.2c): no date is made up.
      next: { date: null, dateText: null, isOver: false, basis: 'luật không định số lần xét nghiệm; theo kế hoạch địa phương', isLocalPlan: true },
    },
    review: { lastOn: facts.lastReviewOn ?? null, lastText: dayTextOf(facts.lastReviewOn), next: { date: reviewOn, dateText: dayTextOf(reviewOn), isOver: reviewOn !== null && reviewOn < today, basis: localPlan, isLocalPlan: true } },
    officer: facts.officerId === undefined ? null : { officialId: facts.officerId, name: officialName(facts.officerId) ?? null }, volunteerCount: facts.volunteerCount ?? 0,
    plan: facts.planSetOn === undefined ? null : { setOn: facts.planSetOn, setText: dayWords(facts.planSetOn), period, periodLabel: period === null ? null : labelOf('choices', 'supervision', period) },
    offices: state.offices.filter((office) => office.to === null && (office.role === 'supervisingPolice' || office.role === 'supervisingCommittee')).map(({ role, agencyId }) => ({ role, agencyId, name: agencyName(agencyId) ?? agencyId })),
    clocks: state.limits.filter((limit) => limit.status === 'running' || limit.status === 'paused' || limit.status === 'missed').map((limit) => describeClock(limit, { now: caseNow, calendar })),
    tasks: state.tasks.filter((task) => task.doneAt === null).map(({ taskId, task, reviewAt }) => ({
      taskId, task, label: labelOf('tasks', state.procedure, task), reviewAt, reviewText: reviewAt === null ? null : dayWords(localDateOf(reviewAt)), isLocalPlan: localTasks.includes(task),
    })),
  };
}
