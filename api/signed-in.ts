import type { AgencyKind, Position } from '../law/competence.ts';
import type { ActingOfficial } from '../procedures/procedure.ts';

/** A position as the product's own table gives it; local dates, `to` is the last day. */
export interface HeldPosition {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencyKind: AgencyKind;
  readonly position: Position;
  /** KT. or TL. where it is held for somebody else */
  readonly prefix: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** Who is signed in. The token says only the subject; everything else is the product's own. */
export interface SignedIn {
  readonly officialId: string;
  readonly name: string;
  readonly subject: string;
  readonly positions: readonly HeldPosition[];
  /** when the token ends, epoch seconds */
  readonly expiresAt: number;
  /** the office this request is made for; absent: that of the oldest position */
  readonly actingAgencyId?: string;
}

/** The positions that hold on a local date. */
export function positionsOn(signedIn: SignedIn, date: string): readonly HeldPosition[] {
  return signedIn.positions.filter((one) => one.from <= date && (one.to === null || date <= one.to));
}

/**
 * The official as it acts on a local date; null where it holds no position then. An official of several agencies acts for
 * the one named, else for the one of the oldest position.
 */
export function actingOn(signedIn: SignedIn, date: string, agencyId = signedIn.actingAgencyId): ActingOfficial | null {
  const held = positionsOn(signedIn, date);
  const own = held.filter((one) => one.prefix === null);
  const chosen = agencyId ?? [...(own.length > 0 ? own : held)].sort((a, b) => (a.from < b.from ? -1 : 1))[0]?.agencyId;
  const positions = held.filter((one) => one.agencyId === chosen);
  if (chosen === undefined || positions.length === 0) return null;
  return { officialId: signedIn.officialId, agencyId: chosen, positions: positions.map(({ position, prefix }) => ({ position, prefix })) };
}

/** Local date of Việt Nam at an instant. */
export function vietnamDate(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}
