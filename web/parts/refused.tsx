import { Stack } from '@mantine/core';
import { ProblemError } from '../api/problem.ts';
import { Failed } from './page-state.tsx';
import { words } from '../words.vi.ts';

/** One of many rows: without its place nobody would find it. */
const isOfRow = (path: unknown): path is string => typeof path === 'string' && /\.\d+/.test(path);

/** What exactly stands against a change, beyond the one sentence of the refusal. */
function reasonsOf(error: unknown): string[] {
  if (!(error instanceof ProblemError)) return [];
  const { sentence, faults, fields } = error.body.facts as { sentence?: unknown; faults?: unknown; fields?: unknown };
  const named = Array.isArray(faults) ? faults.flatMap((one: { sentence?: unknown; path?: unknown }) => (typeof one.sentence === 'string' ? [isOfRow(one.path) ? `${words.faultAt(one.path)}: ${one.sentence}` : one.sentence] : [])) : [];
  const wrong = Array.isArray(fields)
    ? fields.flatMap((one: { path?: unknown; words?: unknown }) => (typeof one.path === 'string' ? [`${words.faultAt(one.path)}${typeof one.words === 'string' ? `: ${one.words}` : ''}`] : []))
    : [];
  return [...(typeof sentence === 'string' ? [sentence] : []), ...named, ...wrong];
}

export function Refused({ error }: { readonly error: unknown }) {
  const reasons = reasonsOf(error);
  return (
    <Stack gap={4}>
      <Failed error={error} />
      {reasons.length === 0 ? null : <ul className="tt-changes">{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
    </Stack>
  );
}
