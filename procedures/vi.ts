import { admissionLabels } from './admission/vi.ts';
import { compulsoryDossierLabels } from './compulsory-dossier/vi.ts';
import { courtReviewLabels } from './court-review/vi.ts';
import { everyStageLabels } from './every-stage.vi.ts';
import type { ProcedureLabels } from './labels.ts';
import { listRemovalLabels } from './list-removal/vi.ts';
import { supervisionLabels } from './supervision/vi.ts';

const own: Readonly<Record<string, ProcedureLabels>> = {
  compulsoryDossier: compulsoryDossierLabels, courtReview: courtReviewLabels, admission: admissionLabels, supervision: supervisionLabels, listRemoval: listRemovalLabels,
};

type Kind = Exclude<keyof ProcedureLabels, 'name'>;

function find(kind: Kind, procedure: string, key: string): string | undefined {
  const shared = kind === 'stages' ? undefined : everyStageLabels[kind][key];
  return own[procedure]?.[kind][key] ?? shared ?? Object.values(own).find((labels) => key in labels[kind])?.[kind][key];
}

/** The Vietnamese word for a stage, act, field, choice, task or outcome; its identifier where none is kept (a test keeps that from happening). */
export function labelOf(kind: Kind, procedure: string, key: string): string {
  return find(kind, procedure, key) ?? key;
}

export function procedureLabel(procedure: string): string {
  return own[procedure]?.name ?? procedure;
}
