import { runProcedure } from './run-procedure.ts';

export async function listRemoval(input: unknown): Promise<void> {
  await runProcedure(input);
}
