import { runProcedure } from './run-procedure.ts';

export async function supervision(input: unknown): Promise<void> {
  await runProcedure(input);
}
