/** What a guard may find missing: the values of `facts.needs`. Closed, so that the compiler asks for the words of a new one (need-words.vi.ts). */
export type GuardNeed =
  // dossier
  | 'groundOfRegime' | 'groundToHold' | 'notHeldByMeasure' | 'custody' | 'custodyInFacility' | 'custodyAtHome' | 'stableResidenceAndConsent' | 'receiveDossier' | 'recordEvasion' | 'requestSupplement'
  | 'newRulesInForce' | 'limitationOver' | 'recordRepresentative' | 'notifyPerson'
  // juveniles
  | 'decideOnAge' | 'eighteenthBirthday' | 'adultRules' | 'judgeForJuveniles' | 'defender' | 'representativeAtHearing' | 'minor' | 'facilityForJuveniles' | 'handoverOfMinor' | 'threeMonthsLeftAtEighteen'
  // court
  | 'assignedJudge' | 'timeNumberConfirmed' | 'recordServiceFailure' | 'decision' | 'challenge' | 'sent' | 'received' | 'accepted' | 'notified' | 'acceptReview' | 'holdReviewHearing' | 'decideReview'
  | 'firstExtensionInTime' | 'outcomeOfDecision' | 'outcomeOfWithdrawal'
  // admission
  | 'reviewDecided' | 'reviewPending' | 'termMonths' | 'facilityRequest' | 'executionLimitationOver' | 'executionLimitation' | 'minimumStageLength' | 'termEnd' | 'reintegrationWindow' | 'halfServed'
  | 'postedLongEnough' | 'termStart' | 'escape' | 'certificate' | 'completionNotice' | 'recordLossOfCapacity' | 'recordExclusion' | 'recordNotAddicted' | 'exemptFromExecution' | 'recordExemptionOfRemainder'
  | 'requestRemainderDecision' | 'release' | 'openHold'
  | 'stayOutside' | 'leaveOver' | 'leaveWithinLaw' | 'requestBereavementLeave' | 'grantBereavementLeave' | 'decideTemporaryRemoval' | 'undecidedDays' | 'recordRecovery' | 'threeMonthsLeft'
  // supervision and removal from the list
  | 'supervisionTermEnd' | 'returnFromAbsence' | 'unreportedAbsence' | 'noUseFound' | 'positiveTest' | 'refusedTest' | 'move' | 'supervisionProposal' | 'supervisionCompleted' | 'paper' | 'localReview' | 'testInsideTerm'
  // deferral and exemption before admission
  | 'groundOfRequest' | 'deferralGranted' | 'outcomeOfRequest' | 'mainCaseClosed' | 'openRequest' | 'endOfDeferral' | 'recordDeferralService' | 'askCancellation' | 'deferralNumbered' | 'suspensionOfRemainder' | 'reportSuspensionEnd' | 'orderReturnToCompliance'
  // files of their own: management of users, determination, voluntary treatment
  | 'determination' | 'criminalCheck' | 'unstableResidenceOrUse' | 'suspension' | 'userManagementTermEnd' | 'testRecord' | 'representativeTold' | 'voluntaryFirst' | 'publicFacility' | 'freshAddictionResult'
  | 'requestVoluntaryFacility' | 'returnToTreatment' | 'leave' | 'voluntaryTermEnd' | 'voluntaryWindow' | 'thirdViolation' | 'communeActReviewed' | 'treatedAtHome'
  // electronic monitoring
  | 'monitoringGround' | 'decisionOfMain' | 'facilityToFit' | 'deviceOn' | 'deviceOff' | 'reasonOfRemoval' | 'reasonEnded' | 'longEnoughAbroad' | 'wornLongEnough' | 'monitoringTimeLeft' | 'timeBeforeExemption'
  | 'noMonitoringViolation' | 'monitoringTermEnd' | 'handOverMonitoring' | 'noReminderLeft' | 'damage' | 'openViolation' | 'alarm' | 'consequenceOfBase'
  // every stage
  | 'limitWithoutLegalNumber' | 'paperRecord' | 'taskToSettle' | 'humanDecision' | 'actOfDecision';

/** Why a guard says no where nothing could be brought: the values of `facts.reason`. Closed, as GuardNeed is. */
export type GuardReason = 'judgeDecidedBefore' | 'secondReturn' | 'labourOfficeInForce' | 'secondAbsence' | 'otherOffice';

/** Facts of a guard's refusal: ids, dates, duties and field names. */
export interface GuardFacts {
  readonly [name: string]: unknown;
  readonly needs?: GuardNeed;
  readonly reason?: GuardReason;
}
