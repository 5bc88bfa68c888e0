import { describe, expect, it } from '@jest/globals';
import { listProcedures } from '../../procedures/index.ts';
import { buildJuvenileDifferences, readFrozenTable } from '../kit/act-table.ts';

describe('what may and may not be done in a juvenile’s case', () => {
  it('is that of an adult’s case but for the published cells', () => {
    const built = Object.fromEntries(listProcedures().map(({ name }) => [name, buildJuvenileDifferences(name)]));
    expect(built).toEqual(readFrozenTable('juveniles', built as never));
  });
});
