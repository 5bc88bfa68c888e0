import { startOfLocalDay, toInstantMs } from '../law/dates.ts';
import { type Amount, dueDateOnly, provisionalDueDate } from '../law/due-date.ts';
import type { TimeLimit } from '../law/time-limits.ts';
import type { CaseTimeLimit } from './legal-case.ts';
import type { PerformContext } from './procedure.ts';
import { toUtc } from './recorder.ts';

/** A limit as it was counted: dates null where the law gives no number. Instants in UTC. */
export interface CountedLimit {
  readonly from: string;
  readonly dueDate: string | null;
  readonly dueAt: string | null;
  readonly warnAt: string[];
  readonly provisional: boolean;
  readonly proof: unknown;
}

const hour = 3_600_000;
const day = 24 * hour;
/** Warnings of day limits go out when offices open. */
const openingHour = 8;

/** The same moment some calendar days later: a date stays a date, an instant an instant. */
export function addReviewDays(moment: string, days: number): string {
  if (moment.length === 10) return new Date(Date.parse(moment) + days * day).toISOString().slice(0, 10);
  return new Date(toInstantMs(moment) + days * day).toISOString();
}

function warnings(limit: TimeLimit, from: string, dueAt: string, warnDate: string, nature: CaseTimeLimit['nature'], context: PerformContext): string[] {
  if (nature === 'right' || nature === 'minimum') return [];
  const dueMs = toInstantMs(dueAt);
  const startMs = toInstantMs(from.length === 10 ? startOfLocalDay(from) : from);
  let at: number[];
  if (limit.unit === 'hour') at = context.policy.hourLeads.map((lead) => dueMs - lead * hour);
  else {
    const oneWorkingDay: Amount = { amount: 1, unit: 'workingDay', direction: 'before', bound: 'atLeast' };
    let dayBefore: string;
    try {
      dayBefore = dueDateOnly(oneWorkingDay, warnDate, { calendar: context.calendar }).dueDate;
    } catch {
      // A year without a calendar: warn a calendar day before rather than not at all.
      dayBefore = addReviewDays(warnDate, -1);
    }
    at = [startMs + (dueMs - startMs) / 2, toInstantMs(startOfLocalDay(dayBefore)) + openingHour * hour];
  }
  // A limit entered late sends no warnings about the past.
  const asOf = toInstantMs(context.asOf);
  return [...new Set(at.map((ms) => new Date(Math.floor(ms / 1000) * 1000)).map((moment) => moment.toISOString()))]
    .filter((moment) => Date.parse(moment) > startMs && Date.parse(moment) > asOf && Date.parse(moment) < dueMs)
    .sort();
}

/**
 * Counts a limit of the law from a moment (instant or local date) with the calendar in the context.
 * A year without a calendar gives a provisional date (rules.md §6.9); a limit without a number gives none.
 */
export function countLimit(limit: TimeLimit, from: string, nature: CaseTimeLimit['nature'], context: PerformContext): CountedLimit {
  if (limit.amount === null) return { from, dueDate: null, dueAt: null, warnAt: [], provisional: false, proof: { noLegalNumber: true, source: limit.source } };
  const counted = provisionalDueDate(limit, from, { calendar: context.calendar, dateOnly: 'startOfDay' });
  const dueAt = toUtc(counted.dueAt);
  const warnDate = counted.proof.warnDate.authority;
  return {
    from, dueDate: counted.dueDate, dueAt, provisional: counted.isProvisional, proof: counted.proof,
    warnAt: warnings(limit, from, dueAt, warnDate, nature, context),
  };
}

/** A date that a competent person set where the law gives no number. */
export function countGivenDate(from: string, dueDate: string, context: PerformContext): CountedLimit {
  const dueAt = new Date(Date.parse(`${dueDate}T17:00:00.000Z`)).toISOString();
  const warnAt = new Date(Date.parse(dueAt) - day).toISOString();
  return { from, dueDate, dueAt, warnAt: warnAt > toUtc(context.asOf) ? [warnAt] : [], provisional: false, proof: { setByPerson: true, dueDate } };
}

