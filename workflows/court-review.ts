import { runProcedure } from './run-procedure.ts';

export async function courtReview(input: unknown): Promise<void> {
  await runProcedure(input);
}
