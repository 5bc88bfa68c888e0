import { QueryClient } from '@tanstack/react-query';
import { OfflineError, ProblemError } from './problem.ts';

/** A refusal is an answer: only outside trouble is asked again. */
function shouldRetry(count: number, error: Error): boolean {
  if (error instanceof ProblemError) return error.body.status >= 502 && count < 3;
  return error instanceof OfflineError && count < 2;
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, gcTime: 5 * 60_000, retry: shouldRetry, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
