import type { LocalDate } from '../dates.ts';

/** How sure a calendar row is. */
export type CalendarConfidence = 'high' | 'medium' | 'low';

export type DayOffKind = 'statutory' | 'compensatory' | 'swap' | 'statutoryOrCompensatory';

/** A day not worked by bodies that rest on Saturday and Sunday (statutory days on a weekend are listed too). */
export type DayOff = {
  date: LocalDate;
  name: string;
  kind: DayOffKind;
  source: string;
  confidence: CalendarConfidence;
  /** For a swap day: the Saturday on which it is made up. */
  madeUpOn?: LocalDate;
  /** True while the yearly notice has not been issued. */
  provisional?: boolean;
};

export type WorkingSaturday = {
  date: LocalDate;
  name: string;
  insteadOf: LocalDate;
  source: string;
  confidence: CalendarConfidence;
};

/** A row that may or may not come true; never counted, shown beside a proof that passes over it. */
export type UnconfirmedDay = {
  date: LocalDate;
  effect: string;
  name: string;
  source: string;
  confidence: CalendarConfidence;
};

/** `assumed`: no calendar was issued; Monday–Friday less the fixed solar holidays stands in for it. */
export type CalendarStatus = 'final' | 'finalWithOpenItem' | 'provisional' | 'assumed';

export type CalendarYear = {
  year: number;
  status: CalendarStatus;
  daysOff: readonly DayOff[];
  workingSaturdays: readonly WorkingSaturday[];
  notes: readonly string[];
  unconfirmed: readonly UnconfirmedDay[];
};

/** A dated version of the working calendar. A changed calendar is a new version: old proofs keep naming the old one. */
export type CalendarVersion = {
  id: string;
  /** The local date from which this version is the current one. */
  publishedOn: LocalDate;
  years: readonly CalendarYear[];
};
