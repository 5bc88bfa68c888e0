import type { CalendarVersion } from '../law/calendar/calendar.ts';
import { addDays, daysBetween, localDateOf } from '../law/dates.ts';
import { type DraftInstrument, findDraftedLimit } from '../law/draft-instrument.ts';
import { provisionalDueDate } from '../law/due-date.ts';
import type { Regime } from '../law/regimes.ts';
import type { TimeLimit } from '../law/time-limits.ts';

/** What of a running limit decides whether a draft would move it. */
export interface RehearsedLimit {
  readonly duty: string;
  readonly regime: Regime;
  readonly person: 'adult' | 'juvenile';
  /** instant or local date it runs from */
  readonly from: string;
  readonly dueDate: string | null;
  readonly dueAt: string | null;
  /** counted by the law, by a term's own arithmetic, or set by a person where the law has no number */
  readonly countedBy: 'law' | 'term' | 'person';
}

export interface Rehearsed {
  readonly oldDate: string | null;
  readonly oldAt: string | null;
  readonly newDate: string | null;
  readonly newAt: string | null;
  /** days from the old last day to the new; null where one of them has none */
  readonly shiftDays: number | null;
}

interface Counted {
  readonly dueDate: string;
  readonly dueAt: string;
}

/** Counts by a draft, over and over: thousands of cases begin on the same days. */
export class LawRehearsal {
  readonly #draft: DraftInstrument;
  readonly #calendar: CalendarVersion;
  readonly #known = new Map<string, Counted>();

  constructor(draft: DraftInstrument, calendar: CalendarVersion) {
    this.#draft = draft;
    this.#calendar = calendar;
  }

  #count(law: TimeLimit, from: string): Counted | null {
    if (law.amount === null) return null;
    const start = law.unit === 'hour' ? from : from.length === 10 ? from : localDateOf(from);
    const key = `${law.duty} ${law.regime} ${law.person} ${String(law.amount)} ${law.unit} ${start}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { dueDate, dueAt } = provisionalDueDate(law, start, { calendar: this.#calendar, dateOnly: 'startOfDay' });
    const counted = { dueDate, dueAt: new Date(dueAt).toISOString() };
    this.#known.set(key, counted);
    return counted;
  }

  #applies(limit: RehearsedLimit): boolean {
    const { appliesTo, inForceFrom } = this.#draft;
    const began = limit.from.length === 10 ? limit.from : localDateOf(limit.from);
    return began >= inForceFrom || (appliesTo === 'running' && (limit.dueDate === null || limit.dueDate >= inForceFrom));
  }

  /** Where a running limit would end under the draft; null where the draft does not reach it or moves nothing. */
  rehearse(limit: RehearsedLimit): Rehearsed | null {
    const law = findDraftedLimit(this.#draft, limit);
    if (law === undefined || !this.#applies(limit)) return null;
    const now = this.#count(law.drafted, limit.from);
    let next: Counted | null = now;
    if (limit.countedBy === 'term' && now !== null && limit.dueDate !== null) {
      // Absences and credits moved the recorded end: the draft moves it by what its own number differs.
      const old = this.#count(law.old, limit.from);
      const dueDate = old === null ? now.dueDate : addDays(limit.dueDate, daysBetween(old.dueDate, now.dueDate));
      next = { dueDate, dueAt: new Date(`${addDays(dueDate, 1)}T00:00:00+07:00`).toISOString() };
    }
    // The draft gives no number, and a person has set a date already: it stands.
    if (next === null && limit.countedBy === 'person') return null;
    if ((next?.dueAt ?? null) === limit.dueAt) return null;
    return {
      oldDate: limit.dueDate, oldAt: limit.dueAt, newDate: next?.dueDate ?? null, newAt: next?.dueAt ?? null,
      shiftDays: limit.dueDate === null || next === null ? null : daysBetween(limit.dueDate, next.dueDate),
    };
  }
}
