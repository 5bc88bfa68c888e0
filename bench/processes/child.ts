import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A process of the bench, asked by messages. It ends with the bench, however that ends. */
export interface Child {
  readonly pid: number;
  ask<T>(request: string, given?: unknown): Promise<T>;
  stop(): Promise<void>;
}

interface Question {
  readonly id: number;
  readonly request: string;
  readonly given: unknown;
}

interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly problem?: string;
}

const folder = join(import.meta.dirname, '..');

export function startChild(file: string): Child {
  const child = fork(join(folder, file), [], {
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...process.env, NODE_OPTIONS: '' },
    // Ctrl-C reaches the whole group; the children are stopped in order by the bench instead.
    detached: true,
  });
  const waiting = new Map<number, { done: (answer: unknown) => void; fail: (error: Error) => void }>();
  let lastId = 0;
  child.on('message', (message) => {
    const { id, answer, problem } = message as Reply;
    const one = waiting.get(id);
    waiting.delete(id);
    if (problem === undefined) one?.done(answer);
    else one?.fail(new Error(problem));
  });
  const hasEnded = new Promise<void>((done) => {
    child.once('exit', (code) => {
      for (const one of waiting.values()) one.fail(new Error(`${file} ended with code ${String(code)}`));
      done();
    });
  });
  return {
    pid: child.pid ?? 0,
    ask: <T>(request: string, given: unknown = null) =>
      new Promise<T>((done, fail) => {
        const id = (lastId += 1);
        waiting.set(id, { done: (answer) => done(answer as T), fail });
        child.send({ id, request, given } satisfies Question, (error) => {
          if (error !== null) fail(error);
        });
      }),
    async stop() {
      if (child.connected) child.disconnect();
      await hasEnded;
    },
  };
}

export type Handlers = Readonly<Record<string, (given: never) => Promise<unknown>>>;

/** In the child: answers what the bench asks; when the bench lets go or is gone, stops what was started and ends. */
export function answerParent(handlers: Handlers, stop: () => Promise<void>): void {
  process.on('message', (message) => {
    const { id, request, given } = message as Question;
    const handler = handlers[request];
    const reply = (rest: Omit<Reply, 'id'>) => process.send?.({ id, ...rest } satisfies Reply);
    if (handler === undefined) {
      reply({ problem: `no answer to ${request}` });
      return;
    }
    handler(given as never).then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  process.once('disconnect', () => {
    void stop().catch(() => undefined).then(() => process.exit(0));
  });
}
