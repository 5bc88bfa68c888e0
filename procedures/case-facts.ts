import type { AdmissionFacts } from './admission/facts.ts';
import type { CourtFacts } from './court-review/facts.ts';
import type { DossierFacts } from './compulsory-dossier/facts.ts';
import type { RemovalFacts } from './list-removal/facts.ts';
import type { SupervisionFacts } from './supervision/facts.ts';

/** Legal facts gathered by the procedures, one section each; a section is patched field by field, later values win. */
export interface CaseFacts {
  readonly dossier: Partial<DossierFacts>;
  readonly court: Partial<CourtFacts>;
  readonly admission: Partial<AdmissionFacts>;
  readonly supervision: Partial<SupervisionFacts>;
  readonly removal: Partial<RemovalFacts>;
}

export type FactSection = keyof CaseFacts;

export const emptyFacts: CaseFacts = { dossier: {}, court: {}, admission: {}, supervision: {}, removal: {} };
