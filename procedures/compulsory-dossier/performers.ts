import { listDecidingKinds } from '../../law/competence.ts';
import { staffOf } from '../performers.ts';
import type { Performer } from '../procedure.ts';

/** What the office that compiles decides: in R1 the chair or a deputy; later the chief, a deputy only by delegation. */
export const compilerDecides: readonly Performer[] = [
  { role: 'compilingOffice', positions: ['head', 'deputy'], regimes: ['R1'] },
  { role: 'compilingOffice', positions: ['head'], regimes: ['R2', 'R3', 'R4'] },
];

/** Who opens one: those of them that compile under the regime. A seat once taken is kept by its office, whichever kind compiles later. */
export const compilerOpens: readonly Performer[] = compilerDecides.flatMap((one) => (one.regimes ?? []).map((regime) => ({ ...one, regimes: [regime], kinds: listDecidingKinds('compileDossier', regime) })));

/** Work on the file; in R1 the commune police help. */
export const compilerWorks: readonly Performer[] = [staffOf('compilingOffice'), staffOf('assistingPolice', 'R1')];

export const labourDecides: readonly Performer[] = [{ role: 'labourOffice', positions: ['head', 'deputy'], regimes: ['R1'] }];

/** Who stands before the court as proposer: the labour office in R1 (the compiler once that office is gone), the compiler later. */
export const proposer: readonly Performer[] = [staffOf('labourOffice', 'R1'), staffOf('compilingOffice')];
