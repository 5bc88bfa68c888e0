import { toLocalDate, toEpochDay } from '../../law/dates.ts';
import { dueDate, dueDateOnly } from '../../law/due-date.ts';
import { listTimeLimits, type TimeLimit } from '../../law/time-limits.ts';

export interface DueDateResults {
  readonly withoutProofPerSecond: number;
  readonly withProofPerSecond: number;
}

/** Every limit with a number, from days spread over the years whose calendars are entered, and moments for hours. */
function makeQuestions(): (readonly [TimeLimit, string])[] {
  const limits = listTimeLimits().filter((limit) => limit.amount !== null && limit.unit !== 'year');
  const first = toEpochDay('2022-02-01');
  return Array.from({ length: 20_000 }, (_, index) => {
    const limit = limits[index % limits.length];
    if (limit === undefined) throw new Error('no limits');
    const day = toLocalDate(first + ((index * 37) % 1200));
    return [limit, limit.unit === 'hour' ? `${day}T09:30:00+07:00` : day] as const;
  });
}

function countPerSecond(seconds: number, questions: readonly (readonly [TimeLimit, string])[], answer: (limit: TimeLimit, from: string) => { readonly dueAt: string }): number {
  for (const [limit, from] of questions.slice(0, 4000)) answer(limit, from);
  const start = performance.now();
  let count = 0;
  // Used, so that nothing can be left out as useless.
  let letters = 0;
  while (performance.now() - start < seconds * 1000)
    for (let index = 0; index < 200; index += 1) {
      const [limit, from] = questions[count % questions.length] ?? [];
      if (limit !== undefined && from !== undefined) letters += answer(limit, from).dueAt.length;
      count += 1;
    }
  if (letters !== count * 25) throw new Error('a due date without an instant');
  return Math.round(count / ((performance.now() - start) / 1000));
}

/** Due dates a second on one core, over all limits and regimes. */
export function benchDueDates(seconds: number): DueDateResults {
  const questions = makeQuestions();
  return {
    withoutProofPerSecond: countPerSecond(seconds, questions, (limit, from) => dueDateOnly(limit, from)),
    withProofPerSecond: countPerSecond(seconds, questions, (limit, from) => dueDate(limit, from)),
  };
}
