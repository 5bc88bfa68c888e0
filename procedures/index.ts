import { admission } from './admission/procedure.ts';
import { compulsoryDossier } from './compulsory-dossier/procedure.ts';
import { courtReview } from './court-review/procedure.ts';
import { deferral } from './deferral/procedure.ts';
import { determination } from './determination/procedure.ts';
import { electronicMonitoring } from './electronic-monitoring/procedure.ts';
import { withEveryStageActs } from './every-stage.ts';
import { listRemoval } from './list-removal/procedure.ts';
import type { Act, Procedure } from './procedure.ts';
import { supervision } from './supervision/procedure.ts';
import { userManagement } from './user-management/procedure.ts';
import { voluntaryTreatment } from './voluntary-treatment/procedure.ts';

/** The only registry; those of the main path in the order a case goes through it. A hand-over to an earlier one goes back. */
const procedures: readonly Procedure[] = [compulsoryDossier, courtReview, admission, supervision, listRemoval, userManagement, determination, voluntaryTreatment, deferral, electronicMonitoring].map(withEveryStageActs);

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

const mainPath: readonly string[] = procedures.filter(({ kind }) => kind === 'main').map(({ name }) => name);

/** The procedures a case in this one goes through, in order: the whole main path, or the procedure alone. */
export function pathOf(name: string): readonly string[] {
  return mainPath.includes(name) ? mainPath : [name];
}

/** Those of its path that lie before it; none for a procedure off the main path. */
export function procedureNamesBefore(name: string): readonly string[] {
  return pathOf(name).slice(0, pathOf(name).indexOf(name));
}

export interface Opening {
  readonly act: string;
  readonly procedure: Procedure;
  readonly definition: Act;
}

/** Every act that opens a case, each of one procedure: its name says which. */
export const openings: readonly Opening[] = procedures.flatMap((procedure) =>
  Object.entries(procedure.acts).flatMap(([act, definition]) => (definition.opens === true ? [{ act, procedure, definition }] : [])),
);

const openingByAct = new Map(openings.map((one) => [one.act, one]));
if (openingByAct.size !== openings.length) throw new Error('two procedures are opened by acts of one name');

export function findOpening(act: string): Opening | undefined {
  return openingByAct.get(act);
}
