import { admissionLabels } from './admission/vi.ts';
import { compulsoryDossierLabels } from './compulsory-dossier/vi.ts';
import { courtReviewLabels } from './court-review/vi.ts';
import { deferralLabels } from './deferral/vi.ts';
import { determinationLabels } from './determination/vi.ts';
import { electronicMonitoringLabels } from './electronic-monitoring/vi.ts';
import { everyStageLabels } from './every-stage.vi.ts';
import type { ProcedureLabels } from './labels.ts';
import { listRemovalLabels } from './list-removal/vi.ts';
import { supervisionLabels } from './supervision/vi.ts';
import { userManagementLabels } from './user-management/vi.ts';
import { voluntaryTreatmentLabels } from './voluntary-treatment/vi.ts';

const own: Readonly<Record<string, ProcedureLabels>> = {
  compulsoryDossier: compulsoryDossierLabels, courtReview: courtReviewLabels, admission: admissionLabels, supervision: supervisionLabels, listRemoval: listRemovalLabels,
  userManagement: userManagementLabels, determination: determinationLabels, voluntaryTreatment: voluntaryTreatmentLabels, deferral: deferralLabels, electronicMonitoring: electronicMonitoringLabels,
};

/** Acts that only a ledger of earlier versions holds. */
const formerActs: Readonly<Record<string, string>> = { stayOutside: 'Đưa ra ngoài cơ sở có thời hạn' };

type Kind = Exclude<keyof ProcedureLabels, 'name'>;

function find(kind: Kind, procedure: string, key: string): string | undefined {
  const shared = kind === 'stages' ? undefined : everyStageLabels[kind][key];
  return own[procedure]?.[kind][key] ?? shared ?? Object.values(own).find((labels) => key in labels[kind])?.[kind][key];
}

/** The Vietnamese word for a stage, act, field, choice, task or outcome; its identifier where none is kept (a test keeps that from happening). */
export function labelOf(kind: Kind, procedure: string, key: string): string {
  return find(kind, procedure, key) ?? (kind === 'acts' ? formerActs[key] : undefined) ?? key;
}

/** Undefined where no such word is kept. */
export function findLabel(kind: Kind, procedure: string, key: string): string | undefined {
  return find(kind, procedure, key);
}

/** The procedure an act belongs to, the first where several share its name; "" for an act of every stage. */
export function procedureWithAct(act: string): string {
  return Object.entries(own).find(([, labels]) => act in labels.acts)?.[0] ?? '';
}

export function procedureLabel(procedure: string): string {
  return own[procedure]?.name ?? procedure;
}
