import { ApplicationFailure, CancellationScope, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import type { ActOutcome } from './activity-contract.ts';
import { type ActMessage, actMessageSchema, performActUpdate } from './messages.ts';

export type Answer = ActOutcome | { readonly status: 'failed' };

export interface WaitingAct {
  readonly message: ActMessage;
  answer: Answer | null;
}

export interface ActInbox {
  readonly hasNext: () => boolean;
  readonly take: () => WaitingAct | undefined;
}

const performAct = defineUpdate<ActOutcome, [ActMessage]>(performActUpdate);

/** Synchronous, and refuses only what can never be right: whether the act may be done is decided in the ledger. */
function refuseMalformed(message: ActMessage): void {
  if (!actMessageSchema.safeParse(message).success) throw ApplicationFailure.nonRetryable('malformed act', 'bodyInvalid');
}

function toResult(answer: Answer): ActOutcome {
  switch (answer.status) {
    case 'recorded':
      return answer;
    case 'refused':
      throw ApplicationFailure.create({ message: answer.refusal.code, type: answer.refusal.code, nonRetryable: true, details: [answer.refusal] });
    case 'failed':
      throw ApplicationFailure.nonRetryable('the act could not be recorded', 'fault');
  }
}

/** Takes acts as updates, in the order they come; each waits until the main loop has answered it. */
export function openActInbox(): ActInbox {
  const waiting: WaitingAct[] = [];
  setHandler(
    performAct,
    // A cancelled run still answers: Temporal's cancel is no legal act.
    (message) => CancellationScope.nonCancellable(async () => {
      const act: WaitingAct = { message, answer: null };
      waiting.push(act);
      await condition(() => act.answer !== null);
      if (act.answer === null) throw ApplicationFailure.nonRetryable('an act without an answer', 'fault');
      return toResult(act.answer);
    }),
    { validator: refuseMalformed },
  );
  return { hasNext: () => waiting.length > 0, take: () => waiting.shift() };
}
