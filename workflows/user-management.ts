import { runProcedure } from './run-procedure.ts';

export async function userManagement(input: unknown): Promise<void> {
  await runProcedure(input);
}
