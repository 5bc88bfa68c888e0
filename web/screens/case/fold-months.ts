/** What folding needs to know of an entry. */
export interface FoldedEntry {
  readonly seq: number;
  readonly kind: 'act' | 'time';
  readonly happenedAt: string;
  readonly limitsMissed: readonly unknown[];
  readonly documents: readonly unknown[];
}

/** A run of months: shown, or folded because nothing but time passed in it. Months are YYYY-MM, `from` the earlier one. */
export interface MonthRun<Entry> {
  readonly from: string;
  readonly to: string;
  readonly isQuiet: boolean;
  /** newest first */
  readonly entries: readonly Entry[];
}

const isEventful = (entry: FoldedEntry) => entry.kind === 'act' || entry.limitsMissed.length > 0 || entry.documents.length > 0;

/** Entries by the month they happened in, newest first; quiet months in a row become one fold. `monthOf` answers the local month of an instant. */
export function foldMonths<Entry extends FoldedEntry>(entries: readonly Entry[], monthOf: (instant: string) => string): MonthRun<Entry>[] {
  const months = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => (a.happenedAt === b.happenedAt ? b.seq - a.seq : a.happenedAt < b.happenedAt ? 1 : -1))) {
    const month = monthOf(entry.happenedAt);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  const runs: MonthRun<Entry>[] = [];
  for (const [month, own] of months) {
    const isQuiet = !own.some(isEventful);
    const last = runs.at(-1);
    if (isQuiet && last?.isQuiet === true) runs[runs.length - 1] = { ...last, from: month, entries: [...last.entries, ...own] };
    else runs.push({ from: month, to: month, isQuiet, entries: own });
  }
  return runs;
}
