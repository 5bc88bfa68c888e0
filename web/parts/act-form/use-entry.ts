import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { type ActAnswer, tryAct } from '../../api/perform-act.ts';
import { ProblemError } from '../../api/problem.ts';
import type { Consequence } from './consequences.tsx';
import { faultsOfProblem } from './fault-sentence.ts';
import type { Values } from './field-schema.ts';
import type { Fault } from './find-faults.ts';

const settleMs = 600;

interface DryRunAsk {
  readonly caseId: string | null;
  readonly path: string;
  readonly wire: Values;
  readonly key: string;
  /** nothing is missing as far as the form can tell */
  readonly isReady: boolean;
  /** it is on its way or recorded: the case moves on, and the same act would be refused */
  readonly isSent: boolean;
  readonly missing: readonly string[];
  readonly labelOfPath: (path: string) => string;
}

function queryOf({ caseId, path, wire, key }: Pick<DryRunAsk, 'caseId' | 'path' | 'wire' | 'key'>) {
  const json = JSON.stringify(wire);
  return {
    queryKey: [...(caseId === null ? ['opening'] : ['case', caseId]), 'dryRun', path, json],
    queryFn: ({ signal }: { signal: AbortSignal }) => tryAct({ path, wire, key, version: null }, signal),
    gcTime: 0, staleTime: 10_000, retry: false,
  } as const;
}

/** What would be recorded, asked of the server a moment after the last key. */
export function useDryRun(ask: DryRunAsk): { readonly now: Consequence; readonly faults: readonly Fault[]; readonly code: string | null; readonly tryNow: () => Promise<ActAnswer> } {
  const queries = useQueryClient();
  const json = JSON.stringify(ask.wire);
  const [settled] = useDebouncedValue(json, settleMs);
  const asked = useQuery({ ...queryOf({ ...ask, wire: JSON.parse(settled) as Values }), enabled: ask.isReady && !ask.isSent && settled === json, placeholderData: keepPreviousData });
  const tryNow = (): Promise<ActAnswer> => queries.query({ ...queryOf(ask), staleTime: 0 });
  const problem = asked.error instanceof ProblemError ? asked.error.body : null;
  const faults = ask.isReady && problem !== null ? faultsOfProblem(problem) : [];
  const now = ((): Consequence => {
    if (!ask.isReady) return { kind: 'waiting', missing: ask.missing };
    if (problem !== null) return { kind: 'refused', problem, missing: faults.map((fault) => ask.labelOfPath(fault.path)) };
    if (asked.error !== null) return { kind: 'away' };
    return asked.data === undefined ? { kind: 'asking' } : { kind: 'answered', answer: asked.data };
  })();
  return { now, faults, code: problem?.code ?? null, tryNow };
}
