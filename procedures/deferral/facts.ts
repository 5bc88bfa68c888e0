import type { cancellationGrounds, RequestGround } from '../deferral-grounds.ts';

export const deferralOutcomes = ['grantDeferral', 'grantExemption', 'refuse'] as const;

/** Who may challenge the decision, each in a window from the receipt. */
export const deferralAddressees = ['person', 'procuracy'] as const;

/** Legal facts of a deferral or an exemption before admission: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type DeferralFacts = {
  readonly asks: 'deferral' | 'exemption';
  readonly ground: RequestGround;
  /** the day the person filed, which counts for the window */
  readonly filedOn: string;
  /** filed after the window of the main case had closed: the court says what follows */
  readonly isLate: boolean;
  /** the paper that proves the ground */
  readonly evidence: { readonly number: string; readonly date: string };
  readonly docketNumber: string | null;
  readonly judgeId: string | null;
  /** what the court decided, waiting for its effect; null once it has it */
  readonly decided: { readonly outcome: (typeof deferralOutcomes)[number]; readonly number: string | null } | null;
  /** local date of the deferral in force; null while there is none */
  readonly deferredOn: string | null;
  readonly deferralNumber: string | null;
  readonly lastPresentOn: string;
  readonly cancellationAsked: { readonly ground: (typeof cancellationGrounds)[number]; readonly noticeNumber: string | null; readonly on: string } | null;
};
