/** Kinds of papers in a dossier, as an office compiles them and a court or labour office may find them missing. */
export const paperTypes = [
  'shortBiography', 'violationRecord', 'addictionResult', 'substitutionSiteConfirmation', 'statement', 'statementTakenDown', 'representativeOpinion',
  'recordOfNoStatement', 'recordOfNoOpinion', 'request', 'unstableResidencePaper', 'other',
] as const;
export type PaperType = (typeof paperTypes)[number];
