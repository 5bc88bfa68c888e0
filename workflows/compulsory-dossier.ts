import { runProcedure } from './run-procedure.ts';

export async function compulsoryDossier(input: unknown): Promise<void> {
  await runProcedure(input);
}
