import { getDocument, type PaperRegime } from '../../documents/index.ts';
import { localDateOf } from '../../law/dates.ts';
import { regimeAt } from '../../law/regimes.ts';
import type { CaseDocument, CaseState } from '../../procedures/legal-case.ts';

/**
 * The body of law a paper is set after: that of the procedure its act belongs to. The two interim regimes kept the forms of R1.
 * Supervision prepared during the stay follows the law of its own day; a paper that only one body of law knows follows that one.
 */
export function paperRegimeOf(state: CaseState, document: CaseDocument): PaperRegime {
  const act = state.acts.find((one) => one.seq === document.actSeq);
  const regime = state.procedureRegimes[act?.procedure ?? state.procedure] ?? state.regime;
  const isSupervision = document.template === 'supervisionProposal' || document.template === 'supervisionDecision';
  const isNew = regime === 'R4' || (isSupervision && act?.procedure === 'admission' && regimeAt(localDateOf(act.happenedAt)) === 'R4');
  const { names } = getDocument(document.template);
  if (isNew) return names.R4 === undefined ? 'R1' : 'R4';
  return names.R1 === undefined ? 'R4' : 'R1';
}
