import { describe, expect, it } from '@jest/globals';
import { everyStageActs, sideActs } from './every-stage.ts';
import { everyStageLabels } from './every-stage.vi.ts';
import { listProcedures } from './index.ts';
import { namesOf } from './labels.ts';
import { labelOf, procedureLabel } from './vi.ts';

describe('Vietnamese words', () => {
  it('exist for every stage, act, field, choice, task and outcome of every procedure', () => {
    for (const procedure of listProcedures()) {
      expect(procedureLabel(procedure.name)).not.toBe(procedure.name);
      const names = namesOf(procedure);
      for (const kind of ['stages', 'acts', 'fields', 'choices', 'tasks', 'outcomes'] as const)
        for (const name of names[kind]) expect(`${kind} ${name}: ${labelOf(kind, procedure.name, name)}`).not.toBe(`${kind} ${name}: ${name}`);
    }
  });

  it('name no act of every stage that does not exist', () => {
    for (const act of Object.keys(everyStageLabels.acts)) expect([...Object.keys(everyStageActs), ...Object.keys(sideActs)]).toContain(act);
  });
});
