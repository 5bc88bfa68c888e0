import { Connection } from '@temporalio/client';

export interface WaitForServerOptions {
  /** host:port */
  readonly address: string;
  readonly timeoutMs: number;
  /** Asked before each attempt: a reason ends the wait at once. */
  readonly hasFailed?: () => string | null;
}

/** Waits until the Temporal server answers and serves. Throws with the last reason when the time is up. */
export async function waitForServer({ address, timeoutMs, hasFailed }: WaitForServerOptions): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let reason = 'no answer';
  while (Date.now() < deadline) {
    const failed = hasFailed?.() ?? null;
    if (failed !== null) throw new Error(failed);
    try {
      // connect() itself asks for the system info, so an answer means that the frontend serves.
      const connection = await Connection.connect({ address, connectTimeout: 2000 });
      await connection.close();
      return;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
  throw new Error(`Temporal at ${address} did not answer within ${timeoutMs / 1000} s: ${reason}`);
}
