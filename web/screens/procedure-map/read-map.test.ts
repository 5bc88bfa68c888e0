import { describe, expect, it } from '@jest/globals';
import type { components } from '../../api/openapi.d.ts';
import { readMap } from './read-map.ts';

type ProcedureMap = components['schemas']['ProcedureMap'];

const stage = (name: string, regimes: string[] | null = null): ProcedureMap['stages'][number] => ({ stage: name, label: `nhãn ${name}`, sentence: '', owner: 'court', ownerLabel: '', openEnded: false, final: false, initial: false, regimes });
const act = (name: string, from: string[], to: string[], more: Partial<ProcedureMap['acts'][number]> = {}): ProcedureMap['acts'][number] => ({
  act: name, label: `việc ${name}`, sentence: '', by: [], who: ['Tòa án'], from, fromLabels: [], isEveryStage: false, to, toLabels: to.map((id) => ({ id, label: `nhãn ${id}` })), regimes: null, source: '',
  starts: [], startsLabels: [], meets: [], meetsLabels: [], documents: [], documentLabels: [], ...more,
});

const map: ProcedureMap = {
  procedure: 'p', label: '', version: 1, regime: 'R4', stages: [stage('one'), stage('two'), stage('three'), stage('old', ['R1'])],
  acts: [act('go', ['one'], ['two']), act('end', ['two'], ['closed:done', 'three']), act('stay', ['two'], []), act('former', ['two'], ['old'], { regimes: ['R1'] }), act('always', ['one', 'two', 'three'], ['closed:dead'], { isEveryStage: true })],
};

describe('a procedure as a case stands in it', () => {
  it('tells what is behind, where it is and what lies ahead, without what its law does not know', () => {
    const read = readMap(map, { regime: 'R4', here: 'two', passed: new Set(['one', 'two']) });
    expect(read.stages.map(({ id, state }) => [id, state])).toEqual([['one', 'done'], ['two', 'here'], ['three', 'ahead']]);
    expect(read.next.map(({ act: name, to }) => [name, to])).toEqual([['end', ['closed:done', 'three']], ['stay', []]]);
    expect(read.ends.map(({ id }) => id)).toEqual(['closed:done']);
    // Ways from where it stands are drawn through their acts.
    expect(read.ways).toEqual([{ from: 'one', to: 'two' }]);
  });

  it('offers nothing in a procedure the case is not in', () => {
    const read = readMap(map, { regime: 'R4', here: null, passed: new Set() });
    expect([read.next, read.stages.every((one) => one.state === 'ahead')]).toEqual([[], true]);
  });
});
