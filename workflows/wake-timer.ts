import { CancellationScope, sleep } from '@temporalio/workflow';

export interface WakeTimer {
  /** Sleeps until an instant of case time; the timer that already runs for it goes on, any other is cancelled. */
  readonly set: (at: string | null) => void;
  /** The instant of case time the timer was set to, once it has come; null before. */
  readonly firedAt: () => string | null;
  /** When the timer will fire, in the workflow's own time. */
  readonly ownTime: () => string | null;
  /** Now in case time, UTC. */
  readonly now: () => string;
}

interface Running {
  readonly at: string;
  readonly scope: CancellationScope;
  hasFired: boolean;
}

/** The case's only timer. An instant already past fires at once. */
export function createWakeTimer(clockOffsetMs: number): WakeTimer {
  let running: Running | null = null;
  const caseNow = (): number => Date.now() + clockOffsetMs;

  const start = (at: string): Running => {
    const timer: Running = { at, scope: new CancellationScope(), hasFired: false };
    const wait = Math.max(1, Date.parse(at) - caseNow());
    timer.scope
      .run(() => sleep(wait))
      .then(
        () => (timer.hasFired = true),
        () => undefined,
      );
    return timer;
  };

  return {
    set: (at) => {
      if (running !== null && running.at === at && !running.hasFired) return;
      if (running?.hasFired === false) running.scope.cancel();
      running = at === null ? null : start(at);
    },
    firedAt: () => (running?.hasFired === true ? running.at : null),
    ownTime: () => (running === null ? null : new Date(Date.parse(running.at) - clockOffsetMs).toISOString()),
    now: () => new Date(caseNow()).toISOString(),
  };
}
