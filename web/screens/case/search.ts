import { z } from 'zod';

export const caseTabs = ['dien-bien', 'thoi-han', 'giay-to', 'nguoi', 'phu', 'neu-nhu'] as const;
export type CaseTab = (typeof caseTabs)[number];

export const caseSearch = z.object({
  tab: z.enum(caseTabs).optional().catch(undefined),
  /** "như đã biết ngày …": a local date of the case */
  ngay: z.iso.date().optional().catch(undefined),
  /** the sheet for the printer: all tabs one under another */
  in: z.literal(true).optional().catch(undefined),
});
