import { CancellationScope, proxyActivities } from '@temporalio/workflow';
import type { CaseSummary, OutsideActivities } from './activity-contract.ts';

// A paper without a builder or with data that do not fit will not come right by trying again.
const { produceDocument } = proxyActivities<Pick<OutsideActivities, 'produceDocument'>>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes', maximumAttempts: 50, nonRetryableErrorTypes: ['fault'] },
});

export interface CaseDocuments {
  /** Starts what the summary names and is not being made; what the ledger still wants later is started again then. */
  readonly start: (summary: CaseSummary, asOf: string) => void;
  readonly isBusy: () => boolean;
  /** Lets go of what is being made: the next run finds it in the ledger. */
  readonly release: () => void;
}

/** Makes the case's papers beside the acts. One that cannot be made is left to the next run, and never holds up the case. */
export function createCaseDocuments(): CaseDocuments {
  const making = new Map<string, number>();
  const wantedAgain = new Map<string, () => void>();
  const scope = new CancellationScope();

  const make = (caseId: string, documentId: string, version: number, asOf: string): void => {
    making.set(documentId, version);
    const finish = (): void => {
      making.delete(documentId);
      const again = wantedAgain.get(documentId);
      wantedAgain.delete(documentId);
      again?.();
    };
    scope.run(() => produceDocument({ caseId, documentId, asOf })).then(finish, finish);
  };

  return {
    start: ({ caseId, version, pendingDocuments }, asOf) => {
      for (const documentId of pendingDocuments) {
        const since = making.get(documentId);
        if (since === undefined) make(caseId, documentId, version, asOf);
        else if (since < version) wantedAgain.set(documentId, () => make(caseId, documentId, version, asOf));
      }
    },
    isBusy: () => making.size > 0,
    release: () => scope.cancel(),
  };
}
