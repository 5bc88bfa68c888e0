export interface OrderedStop {
  /** What is added last is stopped first. */
  add(name: string, stop: () => Promise<unknown>): void;
  /** Stops everything in order, then ends the process. Called again it does nothing. */
  run(exitCode: number): Promise<void>;
}

export interface OrderedStopOptions {
  /** After so long the process ends, whatever still hangs. */
  readonly seconds: number;
  readonly say: (sentence: string) => void;
}

/** Stops what an entry point started, backwards, on Ctrl-C and on a stop signal; a second Ctrl-C ends at once. */
export function createOrderedStop({ seconds, say }: OrderedStopOptions): OrderedStop {
  const steps: { readonly name: string; readonly stop: () => Promise<unknown> }[] = [];
  let running: Promise<void> | null = null;

  const stopAll = async (exitCode: number): Promise<void> => {
    const timer = setTimeout(() => {
      say(`Not everything stopped within ${seconds} s; ending now.`);
      process.exit(exitCode === 0 ? 1 : exitCode);
    }, seconds * 1000);
    timer.unref();
    let code = exitCode;
    for (const step of steps.reverse()) {
      try {
        await step.stop();
      } catch (error) {
        code ||= 1;
        say(`${step.name} did not stop cleanly: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    process.exit(code);
  };

  const run = (exitCode: number) => (running ??= stopAll(exitCode));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (running !== null && signal === 'SIGINT') process.exit(130);
      say('Stopping.');
      void run(0);
    });
  }
  return { add: (name, stop) => void steps.push({ name, stop }), run };
}
