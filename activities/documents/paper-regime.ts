import type { PaperRegime } from '../../documents/index.ts';
import type { CaseDocument, CaseState } from '../../procedures/legal-case.ts';

/** The body of law a paper is set after: that of the procedure its act belongs to. The two interim regimes kept the forms of R1. */
export function paperRegimeOf(state: CaseState, document: CaseDocument): PaperRegime {
  const procedure = state.acts.find((act) => act.seq === document.actSeq)?.procedure ?? state.procedure;
  return (state.procedureRegimes[procedure] ?? state.regime) === 'R4' ? 'R4' : 'R1';
}
