import { CancellationScope, isCancellation, proxyActivities } from '@temporalio/workflow';
import type { CaseSummary, OutsideActivities, PendingDocument } from './activity-contract.ts';

// A paper without a builder or with data that do not fit will not come right by trying again.
const { produceDocument } = proxyActivities<Pick<OutsideActivities, 'produceDocument'>>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes', maximumAttempts: 50, nonRetryableErrorTypes: ['fault'] },
});

export interface CaseDocuments {
  /** Starts what the summary names and is neither being made nor given up. */
  readonly start: (summary: CaseSummary, asOf: string) => void;
  readonly isBusy: () => boolean;
  /** Lets go of what is being made: the next run finds it in the ledger. */
  readonly release: () => void;
}

function keyOf({ documentId, state }: PendingDocument): string {
  return `${documentId} ${state}`;
}

/** Makes the case's papers beside the acts. One that cannot be made is given up in its state until the next run, and never holds up the case. */
export function createCaseDocuments(): CaseDocuments {
  const making = new Set<string>();
  const givenUp = new Set<string>();
  const scope = new CancellationScope();

  const make = (caseId: string, pending: PendingDocument, asOf: string): void => {
    const key = keyOf(pending);
    making.add(key);
    scope.run(() => produceDocument({ caseId, documentId: pending.documentId, asOf })).then(
      () => making.delete(key),
      (error: unknown) => {
        making.delete(key);
        if (!isCancellation(error)) givenUp.add(key);
      },
    );
  };

  return {
    start: ({ caseId, pendingDocuments }, asOf) => {
      for (const pending of pendingDocuments) if (!making.has(keyOf(pending)) && !givenUp.has(keyOf(pending))) make(caseId, pending, asOf);
    },
    isBusy: () => making.size > 0,
    release: () => scope.cancel(),
  };
}
