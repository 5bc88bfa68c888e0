import { z } from 'zod';
import type { Regime } from '../law/regimes.ts';
import type { PersonKind } from '../law/time-limits.ts';
import type { CaseState } from '../procedures/legal-case.ts';
import { POSITIONS } from '../law/competence.ts';
import type { Act, ActingOfficial, PerformContext } from '../procedures/procedure.ts';
import type { Permission } from '../procedures/perform.ts';
import { describeRefusal } from '../procedures/refusal-details.vi.ts';
import { labelOf } from '../procedures/vi.ts';
import { type ActForm, actForm } from './act-form.vi.ts';
import { caseChoices } from './case-choices.vi.ts';
import { citationWords } from './citation.vi.ts';
import { actSentence, articleOf, eventQuestion, performersOf } from './help-sentence.vi.ts';
import { dutyLabel, paperLabel } from './labels.vi.ts';
import { problemSentences } from './problem.vi.ts';

const text = z.string();

/** A form: JSON Schema with `x-label`, `x-choices` and `control` on each field, and the same words by field path. */
export const formShape = {
  schema: z.record(z.string(), z.unknown()).meta({ description: 'JSON Schema of its fields; each carries x-label, x-choices (value → word) and control' }),
  fieldLabels: z.record(z.string(), text).meta({ description: 'field path → label' }),
  choiceLabels: z.record(z.string(), z.record(z.string(), text)).meta({ description: 'field path → value → word' }),
} as const;

export const availableActSchema = z
  .strictObject({
    act: text, label: text, procedure: text, source: text.nullable(), sentence: text.meta({ description: 'what it is, who does it, by which article' }), eventQuestion: text.meta({ description: 'what the moment of the event asks: "Thời điểm …"' }),
    ...formShape,
    isAllowed: z.boolean(), byPaper: z.boolean().meta({ description: 'may be recorded from paper for the office it belongs to' }), byColleague: z.boolean().meta({ description: 'not yours to record, but of somebody in your office: you may prepare a draft for them' }), isUrgent: z.boolean().meta({ description: 'of what you may do now, this meets the nearest due date' }),
    belongsTo: z.array(text).meta({ description: 'capacities that perform it' }),
    documents: z.array(text).meta({ description: 'titles of the papers it may ask for' }), startsLimits: z.array(text).meta({ description: 'limits it may start' }), meetsLimits: z.array(text).meta({ description: 'limits it meets' }),
    refusal: z.strictObject({ code: text, sentence: text, source: text.nullable(), details: z.array(text).meta({ description: 'what is missing or stands in the way' }), facts: z.record(z.string(), z.unknown()) }).nullable(),
    kind: z.enum(['now', 'notNow', 'otherOffice']),
  })
  .meta({ id: 'AvailableAct' });
export type AvailableAct = z.output<typeof availableActSchema>;

export interface DescribedAct {
  readonly name: string;
  readonly procedure: string;
  readonly definition: Act;
  readonly regime: Regime;
  /** null where a case is being opened */
  readonly state: CaseState | null;
  /** null where nobody is known yet: the form has the fields of all */
  readonly person: PersonKind | null;
  readonly acting: ActingOfficial;
  readonly own: Permission;
  readonly paper: Permission;
  /** whether anybody of the office may, whatever the position */
  readonly office: Permission;
}

/** The same world for somebody of the office who holds every position. */
export function forOffice(context: PerformContext): PerformContext {
  return { ...context, official: { ...context.official, positions: POSITIONS.map((position) => ({ position, prefix: null })) } };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** The act's form, with the things of this case that a field may name. */
function formOf({ name, procedure, definition, regime, state, person, acting }: DescribedAct): ActForm {
  const form = actForm(procedure, definition.schema, { regime, person });
  if (state === null) return form;
  const properties = form.schema['properties'] as Record<string, Record<string, unknown>> | undefined;
  const found = Object.keys(properties ?? {}).flatMap((field) => {
    const choices = caseChoices(state, name, field, acting.agencyId);
    return choices === null ? [] : [[field, choices] as const];
  });
  if (found.length === 0) return form;
  const named = Object.fromEntries(found.map(([field, choices]) => [field, { ...properties?.[field], 'x-choices': choices }]));
  return { schema: { ...form.schema, properties: { ...properties, ...named } }, fieldLabels: form.fieldLabels, choiceLabels: { ...form.choiceLabels, ...Object.fromEntries(found) } };
}

/** An act as the screen offers it: in words, with its form, and why it may not be done now. */
export function describeAct(asked: DescribedAct): AvailableAct {
  const { name, procedure, definition, regime, own, paper, office } = asked;
  const effects = definition.effects ?? [];
  const refusal = own.refusal ?? null;
  const isOther = refusal !== null && !paper.allowed && (refusal.code === 'notCompetent' || paper.refusal?.code === 'notCompetent');
  const form = formOf(asked);
  return {
    act: name, label: labelOf('acts', procedure, name), procedure, source: articleOf(definition, regime), sentence: actSentence(procedure, name, definition, regime), eventQuestion: eventQuestion(procedure, name),
    schema: form.schema, fieldLabels: form.fieldLabels, choiceLabels: form.choiceLabels,
    isAllowed: own.allowed, byPaper: !own.allowed && paper.allowed, byColleague: !own.allowed && !paper.allowed && office.allowed, isUrgent: false, belongsTo: performersOf(definition, regime),
    documents: unique(effects.flatMap((effect) => (effect.kind === 'document' ? [paperLabel(effect.template)] : []))),
    startsLimits: unique(effects.flatMap((effect) => (effect.kind === 'startLimit' ? [dutyLabel(effect.duty)] : []))),
    meetsLimits: unique(effects.flatMap((effect) => (effect.kind === 'meetLimit' ? [dutyLabel(effect.duty)] : []))),
    refusal: refusal === null ? null : { code: refusal.code, sentence: problemSentences[refusal.code], source: citationWords(refusal.source), details: describeRefusal(refusal.code, refusal.facts, procedure), facts: refusal.facts },
    kind: own.allowed || paper.allowed ? 'now' : isOther ? 'otherOffice' : 'notNow',
  };
}
