import { runProcedure } from './run-procedure.ts';

export async function electronicMonitoring(input: unknown): Promise<void> {
  await runProcedure(input);
}
