import { applyEffect } from './apply-effect.ts';
import { getProcedure } from './index.ts';
import type { CaseState, CaseTimeLimit } from './legal-case.ts';
import type { Duty } from '../law/time-limits.ts';
import type { Recorder } from './recorder.ts';

const hasRunOut = (limit: CaseTimeLimit): boolean => (limit.status === 'missed' || limit.status === 'lapsed') && !limit.isOver;

/** What was asked because a limit ran out is asked no more once an act answered it: met after all, standing still, ended, or counted anew. */
export function settleExpiries(recorder: Recorder, before: CaseState, at: string): void {
  for (const old of before.limits) {
    const now = recorder.state.limits.find((one) => one.limitId === old.limitId);
    if (!hasRunOut(old) || now === undefined || hasRunOut(now)) continue;
    for (const effect of getProcedure(old.procedure).onExpiry?.[old.duty as Duty] ?? [])
      if (effect.kind === 'raiseTask')
        applyEffect(recorder, { kind: 'completeTask', task: effect.task, subject: effect.subject ?? (() => null) }, { body: {}, happenedAt: at, context: recorder.context, limit: now });
  }
}
