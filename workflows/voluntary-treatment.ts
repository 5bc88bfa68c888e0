import { runProcedure } from './run-procedure.ts';

export async function voluntaryTreatment(input: unknown): Promise<void> {
  await runProcedure(input);
}
