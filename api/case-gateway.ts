import { type Client, isGrpcCancelledError, isGrpcDeadlineError, isGrpcServiceError, WithStartWorkflowOperation, WorkflowNotFoundError, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { type ActMessage, firstInput, performActUpdate, workflowIdOf } from '../workflows/messages.ts';
import { isProblemCode } from './problem.ts';

/** What became of an act that was handed over. The words of the answer come from the ledger, never from here. */
export type HandedOver =
  | { readonly status: 'recorded' }
  | { readonly status: 'refused'; readonly code: string; readonly facts: Readonly<Record<string, unknown>>; readonly source: string | null }
  /** taken for good, but not answered in time: ask for the outcome later */
  | { readonly status: 'accepted' }
  /** not known to be taken: the same key may be sent again */
  | { readonly status: 'unavailable' };

/** Where the case's run stands when an act is handed over. */
export interface CaseRun {
  readonly caseId: string;
  /** workflow type */
  readonly procedure: string;
  readonly clockOffsetMs: number;
}

/** The way from the door to the one who decides. */
export interface CaseGateway {
  /** Starts the case's workflow together with its first act. */
  open(run: CaseRun, message: ActMessage): Promise<HandedOver>;
  /** Hands an act to the case's workflow, which is started again where Temporal no longer has it. */
  perform(run: CaseRun, message: ActMessage): Promise<HandedOver>;
}

export interface GatewayOptions {
  readonly client: Client;
  readonly taskQueue: string;
  /** how long a caller waits for the outcome, milliseconds */
  readonly deadlineMs?: number;
  /** how long, after that, it may take to learn whether the act was taken */
  readonly acceptanceMs?: number;
}

function isTimeout(error: unknown): boolean {
  return error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcDeadlineError(error) || isGrpcCancelledError(error);
}

/** A grpc fault anywhere in the chain: the server is away, overloaded or does not know the namespace. */
function isAway(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause as Error) if (isGrpcServiceError(one) || one.name === 'ServiceError') return true;
  return false;
}

function readRefusal(error: WorkflowUpdateFailedError): HandedOver | null {
  const { cause } = error;
  if (!(cause instanceof ApplicationFailure) || !isProblemCode(cause.type)) return null;
  const details = cause.details?.[0] as { facts?: Record<string, unknown>; source?: string | null } | undefined;
  return { status: 'refused', code: cause.type, facts: details?.facts ?? {}, source: details?.source ?? null };
}

/** The gateway to Temporal. A deadline stands over every call: without a worker an update would wait for ever. */
export function createCaseGateway({ client, taskQueue, deadlineMs = 8000, acceptanceMs = 1500 }: GatewayOptions): CaseGateway {
  const within = <T>(milliseconds: number, call: () => Promise<T>) => client.connection.withDeadline(Date.now() + milliseconds, call);

  function startOperation(run: CaseRun) {
    return new WithStartWorkflowOperation(run.procedure, {
      workflowId: workflowIdOf(run.caseId),
      taskQueue,
      args: [firstInput(run.caseId, run.clockOffsetMs)],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
  }

  function withStart(run: CaseRun, message: ActMessage): Promise<unknown> {
    return client.workflow.executeUpdateWithStart(performActUpdate, { startWorkflowOperation: startOperation(run), updateId: message.requestId, args: [message] });
  }

  /** The server knows an update by its id: asking again costs nothing and says whether it was taken. */
  async function isAccepted(caseId: string, message: ActMessage): Promise<boolean> {
    try {
      await within(acceptanceMs, () =>
        client.workflow.getHandle(workflowIdOf(caseId)).startUpdate(performActUpdate, { updateId: message.requestId, args: [message], waitForStage: 'ACCEPTED' }),
      );
      return true;
    } catch (error) {
      return error instanceof WorkflowUpdateFailedError;
    }
  }

  async function handOver(caseId: string, message: ActMessage, call: () => Promise<unknown>): Promise<HandedOver> {
    try {
      await within(deadlineMs, call);
      return { status: 'recorded' };
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError) {
        const refusal = readRefusal(error);
        if (refusal !== null) return refusal;
        throw error;
      }
      if (isTimeout(error)) return { status: (await isAccepted(caseId, message)) ? 'accepted' : 'unavailable' };
      if (isAway(error)) return { status: 'unavailable' };
      throw error;
    }
  }

  return {
    open: (run, message) => handOver(run.caseId, message, () => withStart(run, message)),
    perform: (run, message) =>
      handOver(run.caseId, message, async () => {
        try {
          await client.workflow.getHandle(workflowIdOf(run.caseId)).executeUpdate(performActUpdate, { updateId: message.requestId, args: [message] });
        } catch (error) {
          // A closed case has no run any more, and Temporal may have been emptied: the ledger knows all that a new run needs.
          if (!(error instanceof WorkflowNotFoundError)) throw error;
          await withStart(run, message);
        }
      }),
  };
}
