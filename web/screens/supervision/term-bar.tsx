import { Text } from '@mantine/core';
import { useId } from 'react';
import type { CountedTerm, Supervised } from './query.ts';
import { supervisionWords } from './words.vi.ts';

const width = 1000;
/** a stretch that is there is seen, however short */
const leastWidth = 8;
const kinds = ['counted', 'excluded', 'remaining'] as const;
type Kind = (typeof kinds)[number];

/** Full, hatched, empty: told apart on a black-and-white print. */
function fillOf(kind: Kind, hatch: string): string {
  return { counted: 'currentColor', excluded: `url(#${hatch})`, remaining: 'none' }[kind];
}

function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="3" height="8" fill="currentColor" />
    </pattern>
  );
}

/** The arithmetic of the term as the server worked it out; the drawing adds nothing to the words beside it. */
export function TermBar({ counted, term }: { readonly counted: CountedTerm; readonly term: Supervised['term'] }) {
  const hatch = useId();
  const days: Readonly<Record<Kind, number>> = { counted: counted.countedDays, excluded: counted.excludedDays, remaining: counted.remainingDays };
  const total = Math.max(1, days.counted + days.excluded + days.remaining);
  const isPrisonToo = counted.absences.some((one) => one.ground === 'prison');
  const labels: Readonly<Record<Kind, string>> = { counted: supervisionWords.counted, excluded: isPrisonToo ? supervisionWords.excludedOther : supervisionWords.excluded, remaining: supervisionWords.remaining };
  const shares = kinds.map((kind) => (days[kind] === 0 ? 0 : Math.max(leastWidth, (days[kind] / total) * width)));
  const scale = width / Math.max(1, shares.reduce((sum, one) => sum + one, 0));
  const parts = kinds.map((kind, index) => ({ kind, x: shares.slice(0, index).reduce((sum, one) => sum + one * scale, 0), width: (shares[index] ?? 0) * scale }));
  return (
    <figure className="tt-term">
      <svg className="tt-term-bar" viewBox={`0 0 ${String(width)} 24`} preserveAspectRatio="none" role="img" aria-label={counted.sentence}>
        <defs><Hatch id={hatch} /></defs>
        {parts.map((part) => <rect key={part.kind} x={part.x} y="1" width={part.width} height="22" fill={fillOf(part.kind, hatch)} stroke="currentColor" vectorEffect="non-scaling-stroke" />)}
      </svg>
      <figcaption>
        <ul className="tt-term-words">
          {kinds.map((kind) => (
            <li key={kind}>
              <svg width="16" height="16" aria-hidden className="tt-term-key"><rect x="1" y="1" width="14" height="14" fill={fillOf(kind, hatch)} stroke="currentColor" /></svg>
              <Text span>{labels[kind]} <b>{supervisionWords.days(days[kind])}</b></Text>
            </li>
          ))}
        </ul>
        <Text size="sm">
          {term === null ? '' : `${supervisionWords.termFrom(term.startText)} · `}{supervisionWords.today(counted.todayText)} · {term?.endText == null ? supervisionWords.termOpen : supervisionWords.termTo(term.endText)}
        </Text>
        {term?.note == null ? null : <Text size="sm" c="dimmed">{term.note}</Text>}
        {counted.absences.length === 0 ? null : (
          <>
            <Text size="sm" mt={4}>{supervisionWords.absences}:</Text>
            <ul className="tt-changes">
              {counted.absences.map((one) => <li key={one.from + one.ground}>{one.groundLabel} {supervisionWords.absence(one.fromText, one.toText, one.days)} ({one.source})</li>)}
            </ul>
          </>
        )}
      </figcaption>
    </figure>
  );
}
