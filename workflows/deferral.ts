import { runProcedure } from './run-procedure.ts';

export async function deferral(input: unknown): Promise<void> {
  await runProcedure(input);
}
