import type { TransitionId } from '../law/regimes.ts';

/** Where each transition of the law lives, "file#name"; the table in docs/transitions.md is made from it. */
export const transitionCode: Readonly<Record<TransitionId, readonly string[]>> = {
  servingAtNewLaw: ['procedures/admission/term.ts#admissionRegime', 'procedures/admission/guards.ts#isSupervisedUnderR4'],
  dossierOpenDecidedAfter: ['procedures/court-review/guards.ts#checkTerm', 'law/term-range.ts#legalTermRange'],
  halfBuiltDossierProcedure: ['procedures/compulsory-dossier/procedure.ts#newLawInForce', 'procedures/compulsory-dossier/procedure.ts#moveToNewRules'],
  decidedNotAdmitted: ['procedures/admission/execution-acts.ts#onNewLaw', 'procedures/admission/execution-acts.ts#moveExecutionToNewRules'],
  supervisionRunning: ['procedures/apply-effect.ts#enterProcedure', 'procedures/supervision/guards.ts#mayBeEscortedToTest', 'procedures/electronic-monitoring/guards.ts#ranBefore'],
  juvenileUnderSixMonthsLeft: ['procedures/admission/juvenile-acts.ts#onNewLawForJuveniles', 'procedures/admission/term.ts#admissionRegime'],
  procedureOpenAtReorganisation: ['procedures/seat-office.ts#passOnEndedSeat', 'procedures/compulsory-dossier/procedure.ts#labourOfficeEnds', 'procedures/compulsory-dossier/labour-office-acts.ts#fileWithoutCheck'],
  reviewAfterChange: ['procedures/court-review/guards.ts#rangeFollows'],
  servingAt2022: ['procedures/admission/completion-acts.ts#toSupervision', 'law/term.ts#computeSupervisionTerm'],
};
