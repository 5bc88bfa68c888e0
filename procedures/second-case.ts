import { CaseError } from './case-error.ts';
import { findOpening, pathOf } from './index.ts';
import type { Procedure } from './procedure.ts';

/** Which other open cases of the same person an opening looks at, and what one of them means. */
export interface CasesBesides {
  readonly procedures: readonly string[];
  readonly rule: NonNullable<Procedure['secondCase']>;
}

/** A dossier minds every case of the main path; what lies off it minds its own procedure alone. */
export function findCasesBesides(openingAct: string): CasesBesides {
  const procedure = findOpening(openingAct)?.procedure;
  return procedure === undefined ? { procedures: [], rule: 'refused' } : { procedures: pathOf(procedure.name), rule: procedure.secondCase ?? 'refused' };
}

/** @throws CaseError secondOpenDossier, alreadyRecorded */
export function refuseSecondCase({ rule }: CasesBesides, open: readonly { readonly code: string }[], hasReason: boolean): void {
  const [first] = open;
  if (first === undefined || rule === 'allowed' || (rule === 'needsReason' && hasReason)) return;
  throw new CaseError(rule === 'needsReason' ? 'secondOpenDossier' : 'alreadyRecorded', { code: first.code });
}
