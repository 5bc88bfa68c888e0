import { runProcedure } from './run-procedure.ts';

export async function admission(input: unknown): Promise<void> {
  await runProcedure(input);
}
