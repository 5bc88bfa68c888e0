import { type Client, isGrpcServiceError } from '@temporalio/client';
import { workflowIdOf } from '../workflows/messages.ts';

/** One Temporal run of a case. */
export interface CaseRunInfo {
  readonly runId: string;
  readonly workflowType: string;
  readonly status: string;
  readonly startedAt: string;
  readonly closedAt: string | null;
  /** events in its history */
  readonly events: number;
  /** in Temporal's own UI; null where none is known */
  readonly url: string | null;
}

export interface CaseRuns {
  /** Runs Temporal still keeps, oldest first; null while Temporal is away. */
  list(caseId: string): Promise<readonly CaseRunInfo[] | null>;
  /** A run in Temporal's own UI; null where none is known. */
  urlOf(caseId: string, runId: string): string | null;
}

export function runUrl(uiUrl: string | null, namespace: string, caseId: string, runId: string): string | null {
  return uiUrl === null ? null : `${uiUrl}/namespaces/${encodeURIComponent(namespace)}/workflows/${workflowIdOf(caseId)}/${runId}/history`;
}

export function createCaseRuns({ client, uiUrl }: { readonly client: Client; readonly uiUrl: string | null }): CaseRuns {
  const { namespace } = client.options;
  return {
    urlOf: (caseId, runId) => runUrl(uiUrl, namespace, caseId, runId),
    async list(caseId) {
      try {
        return await client.connection.withDeadline(Date.now() + 3000, async () => {
          const runs: CaseRunInfo[] = [];
          for await (const run of client.workflow.list({ query: `WorkflowId = '${workflowIdOf(caseId)}'` }))
            runs.push({
              runId: run.runId, workflowType: run.type, status: run.status.name, startedAt: run.startTime.toISOString(), closedAt: run.closeTime?.toISOString() ?? null,
              events: run.historyLength, url: runUrl(uiUrl, namespace, caseId, run.runId),
            });
          return runs.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
        });
      } catch (error) {
        if (isGrpcServiceError(error) || (error instanceof Error && isGrpcServiceError(error.cause))) return null;
        throw error;
      }
    },
  };
}
