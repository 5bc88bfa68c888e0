import { z } from 'zod';
import type { Regime } from '../law/regimes.ts';
import { isOfficeRole } from '../procedures/offices.ts';
import { describeProcedure, type Procedure } from '../procedures/procedure.ts';
import { labelOf, procedureLabel } from '../procedures/vi.ts';
import { actSentence, stageSentence } from './help-sentence.vi.ts';
import { dutyLabel, paperLabel, roleLabel } from './labels.vi.ts';

const text = z.string();
const place = z.strictObject({ id: text, label: text });

/** A procedure as it is drawn: every stage, act, place and office with its words. */
export const procedureMapSchema = z
  .strictObject({
    procedure: text, label: text, version: z.int(), regime: text,
    stages: z.array(z.strictObject({ stage: text, label: text, sentence: text, owner: text, ownerLabel: text, openEnded: z.boolean(), final: z.boolean(), initial: z.boolean(), regimes: z.array(text).nullable() })),
    acts: z.array(z.strictObject({
      act: text, label: text, sentence: text, by: z.array(z.looseObject({ role: text })), who: z.array(text).meta({ description: 'offices that perform it' }),
      from: z.array(text), fromLabels: z.array(place), isEveryStage: z.boolean().meta({ description: 'may be recorded wherever the case is' }),
      to: z.array(text).meta({ description: 'a stage, "<procedure>[.<stage>]" or "closed:<outcome>"' }), toLabels: z.array(place),
      regimes: z.array(text).nullable(), source: text, starts: z.array(text), startsLabels: z.array(text), meets: z.array(text), meetsLabels: z.array(text), documents: z.array(text), documentLabels: z.array(text),
    })),
  })
  .meta({ id: 'ProcedureMap' });

function targetLabel(procedure: string, target: string): string {
  if (target.startsWith('closed:')) return `Kết thúc: ${labelOf('outcomes', procedure, target.slice('closed:'.length))}`;
  const [first, second] = target.split('.');
  if (second !== undefined) return `${procedureLabel(first ?? '')}: ${labelOf('stages', first ?? '', second)}`;
  const asStage = labelOf('stages', procedure, target);
  return asStage === target ? procedureLabel(target) : asStage;
}

/** The map with its labels; sentences and offices are those of one regime. */
export function describeProcedureMap(procedure: Procedure, regime: Regime): z.output<typeof procedureMapSchema> {
  const map = describeProcedure(procedure);
  const { name } = procedure;
  return {
    procedure: name, label: procedureLabel(name), version: map.version, regime,
    stages: Object.entries(procedure.stages).map(([stage, one]) => ({
      stage, label: labelOf('stages', name, stage), sentence: stageSentence(procedure, stage, one, regime), owner: one.owner, ownerLabel: roleLabel(one.owner), openEnded: one.openEnded !== undefined,
      final: one.final === true, initial: stage === procedure.initial, regimes: one.regimes === undefined ? null : [...one.regimes],
    })),
    acts: map.acts.flatMap((act) => {
      const definition = procedure.acts[act.act];
      if (definition === undefined) return [];
      return [{
        act: act.act, label: labelOf('acts', name, act.act), sentence: actSentence(name, act.act, definition, regime), by: act.by.map((one) => ({ ...one })),
        who: [...new Set(act.by.map((one) => (isOfficeRole(one.role) ? roleLabel(one.role) : one.role)))],
        from: [...act.from], fromLabels: act.from.map((stage) => ({ id: stage, label: labelOf('stages', name, stage) })), isEveryStage: definition.from === 'anyStage',
        to: [...act.to], toLabels: act.to.map((target) => ({ id: target, label: targetLabel(name, target) })), regimes: act.regimes === null ? null : [...act.regimes], source: act.source,
        starts: [...act.starts], startsLabels: act.starts.map(dutyLabel), meets: [...act.meets], meetsLabels: act.meets.map(dutyLabel), documents: [...act.documents], documentLabels: act.documents.map(paperLabel),
      }];
    }),
  };
}
