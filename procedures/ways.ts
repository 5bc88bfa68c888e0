/**
 * How a piece of work is done where no act bears its name, or where more than one act does it: the acts to choose from, the usual one first.
 * Keyed by task or duty, or by "task/subject"; empty where nothing is recorded for it on the case itself. What settles the work in passing
 * (an imprisonment, a release) is no way to do it and stands in no list.
 */
type Ways = Readonly<Record<string, readonly string[]>>;

/** Of every procedure. */
const everywhere: Ways = {
  humanDecision: ['recordHumanDecision'],
  resolveDispute: ['settleTask'],
  resolveCorrection: ['settleTask'],
  confirmRecord: ['confirmRecord', 'disputeRecord'],
  release: ['recordRelease'],
  // Whoever sent it asks the receiver; the receipt is the receiver's to record.
  followReceipt: [],
};

const own: Readonly<Record<string, Ways>> = {
  compulsoryDossier: {
    'humanDecision/procedureOpenAtReorganisation': ['recordHumanDecision', 'fileWithoutCheck'],
    'humanDecision/halfBuiltDossierProcedure': ['recordHumanDecision', 'moveToNewRules'],
    serveNotice: ['notifyPerson', 'recordNoticeFailure', 'deemNoticeServed'],
    checkDossier: ['fileWithCourt', 'returnToCompiler'],
    confirmReturnReceipt: ['receiveReturnedDossier'],
    decideOnLimitation: ['endDossier', 'recordEvasion'],
  },
  courtReview: {
    // The first decision is one of these four.
    firstDecision: ['openHearing', 'requestSupplement', 'suspend', 'terminate'],
    'humanDecision/criminalProceedings': ['suspend', 'recordHumanDecision'],
    acceptRemandedCase: ['acceptDossier', 'returnToDossier'],
    openResumedHearing: ['openHearing'],
    goOnWithoutSupplement: ['receiveSupplement'],
    supplementForCourtComplex: ['receiveSupplement', 'answerCourtQuery'],
    resumePostponedHearing: ['recordHearing', 'holdReviewHearing', 'postponeHearing', 'postponeReviewHearing'],
    holdHearing: ['recordHearing', 'postponeHearing'],
    serveDecision: ['recordService', 'recordServiceFailure', 'setServiceWindow'],
    confirmReviewReceipt: ['receiveReviewFile'],
    // It lies with the court of review already: it is passed on as a letter, and recorded there.
    passOnChallenge: [],
    decideOnLimitation: ['terminate'],
    applyAmendedTerm: [],
  },
  deferral: {
    cancelDeferral: ['cancelDeferral', 'keepDeferral'],
    'humanDecision/lateDeferralRequest': ['recordHumanDecision', 'endDeferralRequest'],
  },
  admission: {
    'humanDecision/decidedNotAdmitted': ['recordHumanDecision', 'moveExecutionToNewRules'],
    'humanDecision/facilityStillFull': ['recordHumanDecision', 'startEscort'],
    'humanDecision/criminalProceedings': ['recordHumanDecision', 'suspendForProsecution'],
    'humanDecision/suspensionOfRemainder': ['recordRecovery', 'returnToFacility', 'recordHumanDecision'],
    escortAtOnce: ['startEscort'],
    applyAmendedTerm: ['recountTerm'],
    resolveCorrection: ['settleTask', 'recountTerm'],
    bringBack: ['returnToFacility', 'recordEscape'],
    askForReturn: ['returnFromProceedings', 'extendTemporaryRemoval'],
    considerSuspension: ['requestRemainderDecision'],
    // Over, it asks the head to consider a suspension, and that is a task.
    inpatientTreatment: [],
    decideBereavementLeave: ['grantBereavementLeave', 'refuseBereavementLeave'],
    acceptSuspensionRequest: ['acceptRemainderRequest', 'refuseRemainderRequest'],
    'decideRemainderRequest/reduction': ['recordReduction', 'refuseRemainderRequest'],
    'decideRemainderRequest/suspension': ['recordSuspensionOfRemainder', 'refuseRemainderRequest'],
    'decideRemainderRequest/exemption': ['recordExemptionOfRemainder', 'refuseRemainderRequest'],
    decideRemainderRequest: ['recordReduction', 'recordSuspensionOfRemainder', 'recordExemptionOfRemainder', 'refuseRemainderRequest'],
    decideSuspension: ['recordSuspensionOfRemainder', 'recordExemptionOfRemainder', 'refuseRemainderRequest'],
    postReductionList: ['reviewReduction'],
    returnToCompliance: ['orderReturnToCompliance', 'keepSuspension'],
    // A file of its own, opened from the case.
    openMonitoring: [],
  },
  supervision: {
    monthlyReview: ['recordMonthlyReview'],
    findAbsentPerson: ['recordReturn'],
    testAfterRefusal: ['recordDrugTest', 'escortToTest'],
    openMonitoring: [],
  },
  userManagement: {
    residenceCheck: ['recordResidenceCheck'],
    decideAfterNotAddicted: ['decideManagement', 'renewManagement'],
  },
  voluntaryTreatment: {
    followUp: ['recordFollowUp'],
    remindPatient: ['recordReaction'],
    holdReviewMeeting: ['recordReaction'],
    findAbsentPatient: ['recordReturn', 'recordBrokenAgreement'],
    decideAfterNoRegistration: ['registerVoluntary', 'recordBrokenAgreement'],
    decideAfterNoStart: ['startTreatment', 'recordBrokenAgreement'],
    openMonitoring: [],
  },
  electronicMonitoring: {
    endAfterMain: ['closeWithoutDecision', 'endMonitoring'],
    considerExemption: ['exemptRemainder', 'refuseExemption'],
    presentForRefit: ['refitDevice', 'fitDevice'],
    mendViolation: ['recordMended', 'refitDevice', 'fitDevice'],
  },
};

/** The acts that a piece of work may be done by; undefined where the act that bears its name, or the only one that does it, says so by itself. */
export function listWays(procedure: string, work: { readonly name: string; readonly subject: string | null }): readonly string[] | undefined {
  const ways = own[procedure] ?? {};
  return (work.subject === null ? undefined : ways[`${work.name}/${work.subject}`]) ?? ways[work.name] ?? everywhere[work.name];
}

/** Every entry of the table with its procedure; null: of every one. */
export function listAllWays(): readonly { readonly procedure: string | null; readonly work: string; readonly acts: readonly string[] }[] {
  const entries = (procedure: string | null, ways: Ways) => Object.entries(ways).map(([work, acts]) => ({ procedure, work, acts }));
  return [...entries(null, everywhere), ...Object.entries(own).flatMap(([procedure, ways]) => entries(procedure, ways))];
}
