import { useState } from 'react';

interface Settled {
  readonly filter: string;
  readonly pages: number;
  readonly keys: ReadonlySet<string>;
}

/**
 * Rows that come by themselves wait until they are asked for, so that nothing jumps under the hand. Rows of pages one scrolled to,
 * changes of rows on show, and rows that are done with are taken at once.
 */
export function useSettledRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string, pages: number, filter: string): { shown: readonly Row[]; waiting: number; showAll: () => void } {
  const [settled, setSettled] = useState<Settled>({ filter, pages: 0, keys: new Set() });
  const takeAll = (): void => setSettled({ filter, pages, keys: new Set(rows.map(keyOf)) });
  // During render, as React wants it for state that follows its input.
  if (settled.filter !== filter || settled.pages < pages) takeAll();
  const shown = rows.filter((row) => settled.keys.has(keyOf(row)));
  return { shown, waiting: settled.filter === filter ? rows.length - shown.length : 0, showAll: takeAll };
}
