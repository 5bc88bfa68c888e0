import { z } from 'zod';

// A wrong value in an address is no filter rather than a page of faults.
const choice = <const T extends readonly string[]>(values: T) => z.enum(values).optional().catch(undefined);

/** What the address of the worklist holds: filters and the selected row, no names. */
export const worklistSearch = z.object({
  nhom: choice(['alarm', 'overdue', 'today', 'threeDays', 'later', 'waiting']),
  loai: choice(['limit', 'task']),
  cua: choice(['me', 'nobody']),
  thuTuc: z.string().regex(/^[A-Za-z]{1,60}$/).optional().catch(undefined),
  /** local date: what is due on it */
  ngay: z.iso.date().optional().catch(undefined),
  /** the papers that wait, in place of the work */
  vanBan: z.literal(true).optional().catch(undefined),
  /** id of the selected row: a case id and an item, no name */
  chon: z.string().optional().catch(undefined),
});

export type Search = z.output<typeof worklistSearch>;
