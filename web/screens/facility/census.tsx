import { Text, Title } from '@mantine/core';
import type { Overview } from './query.ts';
import { facilityWords } from './words.vi.ts';

/** How many, where: numbers under their words, all in one line of the page. */
export function Census({ census }: { readonly census: Overview['census'] }) {
  const { held, inside, outside, escaped, imprisoned, exempted, onTheWay, leavingWithin30Days } = census;
  const rows = { held, inside, outside, escaped, imprisoned, exempted, onTheWay, leaving: leavingWithin30Days };
  const always = new Set(['held', 'inside', 'outside', 'escaped', 'onTheWay', 'leaving']);
  return (
    <section aria-labelledby="census">
      <Title order={2} id="census" size="h3" mb={4}>{facilityWords.census}</Title>
      <dl className="tt-census">
        {(Object.keys(rows) as (keyof typeof rows)[]).filter((key) => rows[key] > 0 || always.has(key)).map((key) => (
          <div key={key}>
            <dt>{facilityWords.censusRows[key]}</dt>
            <dd>{rows[key]}</dd>
          </div>
        ))}
      </dl>
      {census.heldPastGround === 0 ? null : <Text className="tt-overdue" fw={600} mt={4}>{facilityWords.heldPastGround(census.heldPastGround)} {facilityWords.seeHeldPastGround}</Text>}
    </section>
  );
}
