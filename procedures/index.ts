import { admission } from './admission/procedure.ts';
import { compulsoryDossier } from './compulsory-dossier/procedure.ts';
import { courtReview } from './court-review/procedure.ts';
import { withEveryStageActs } from './every-stage.ts';
import { listRemoval } from './list-removal/procedure.ts';
import type { Procedure } from './procedure.ts';
import { supervision } from './supervision/procedure.ts';

/** The only registry, in the order a case goes through. A hand-over to an earlier one goes back. */
const procedures: readonly Procedure[] = [compulsoryDossier, courtReview, admission, supervision, listRemoval].map(withEveryStageActs);

const byName = new Map(procedures.map((procedure) => [procedure.name, procedure]));

export const procedureNames: readonly string[] = procedures.map((procedure) => procedure.name);

/** @throws Error for a name that is not registered: a fault of ours, never of a caller's. */
export function getProcedure(name: string): Procedure {
  const procedure = byName.get(name);
  if (procedure === undefined) throw new Error(`no procedure ${name}`);
  return procedure;
}

export function listProcedures(): readonly Procedure[] {
  return procedures;
}
