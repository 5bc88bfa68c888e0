import { activityInfo } from '@temporalio/activity';
import { ApplicationFailure, TemporalFailure } from '@temporalio/common';
import { isPassing } from '../db/database-error.ts';

/** Where an activity says that it has trouble. Fields hold ids, codes and names of errors, never a message that may quote a person. */
export interface TroubleLog {
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** A fault of ours is tried so often, in case it was a passing one after all. */
const faultAttempts = 3;
/** An outage is waited out; from this attempt on it is said aloud. */
const alertAttempt = 8;

/** Errors of ours whose message is made of ids and codes. */
const speaking: ReadonlySet<string> = new Set(['DatabaseError', 'VersionConflict', 'ExpungedError', 'DocumentBuilderMissing', 'DocumentDataMissing', 'DocumentError', 'MissingLetterError']);
/** Trying these again makes no difference. */
const hopeless: ReadonlySet<string> = new Set(['DocumentBuilderMissing', 'DocumentDataMissing', 'DocumentError', 'MissingLetterError', 'ExpungedError']);

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return speaking.has(error.name) ? error.message : error.name;
}

function isOutage(error: unknown): boolean {
  return isPassing(error) || (error instanceof Error && (error.name === 'VersionConflict' || error.name === 'ServiceError'));
}

/** Gives an activity's error the shape a workflow can judge: an outage is tried again for ever, a fault of ours a few times. */
export async function runGuarded<T>(log: TroubleLog, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof TemporalFailure) throw error;
    const { activityType, attempt, workflowExecution } = activityInfo();
    const fields = { activity: activityType, attempt, workflowId: workflowExecution?.workflowId, error: describe(error) };
    if (isOutage(error)) {
      if (attempt >= alertAttempt) log.error(fields, 'an outage goes on');
      throw ApplicationFailure.retryable(describe(error), 'outage');
    }
    if (attempt < faultAttempts && !(error instanceof Error && hopeless.has(error.name))) {
      log.warn(fields, 'an activity failed and is tried again');
      throw ApplicationFailure.retryable(describe(error), error instanceof Error ? error.name : 'unknown');
    }
    log.error(fields, 'an activity failed by a fault');
    throw ApplicationFailure.nonRetryable(describe(error), 'fault');
  }
}
