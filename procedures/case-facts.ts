import type { AdmissionFacts } from './admission/facts.ts';
import type { CourtFacts } from './court-review/facts.ts';
import type { DeferralFacts } from './deferral/facts.ts';
import type { DossierFacts } from './compulsory-dossier/facts.ts';
import type { DeterminationFacts } from './determination/facts.ts';
import type { MonitoringFacts } from './electronic-monitoring/facts.ts';
import type { RemovalFacts } from './list-removal/facts.ts';
import type { SupervisionFacts } from './supervision/facts.ts';
import type { UserManagementFacts } from './user-management/facts.ts';
import type { VoluntaryFacts } from './voluntary-treatment/facts.ts';

/** Legal facts gathered by the procedures, one section each; a section is patched field by field, later values win. */
export interface CaseFacts {
  readonly dossier: Partial<DossierFacts>;
  readonly court: Partial<CourtFacts>;
  readonly admission: Partial<AdmissionFacts>;
  readonly supervision: Partial<SupervisionFacts>;
  readonly removal: Partial<RemovalFacts>;
  readonly deferral: Partial<DeferralFacts>;
  readonly monitoring: Partial<MonitoringFacts>;
  readonly userManagement: Partial<UserManagementFacts>;
  readonly determination: Partial<DeterminationFacts>;
  readonly voluntary: Partial<VoluntaryFacts>;
}

export type FactSection = keyof CaseFacts;

export const emptyFacts: CaseFacts = { dossier: {}, court: {}, admission: {}, supervision: {}, removal: {}, userManagement: {}, determination: {}, voluntary: {}, deferral: {}, monitoring: {} };
