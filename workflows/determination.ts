import { runProcedure } from './run-procedure.ts';

export async function determination(input: unknown): Promise<void> {
  await runProcedure(input);
}
