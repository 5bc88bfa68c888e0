import { z } from 'zod';
import type { Procedure } from './procedure.ts';

/** What a procedure is called on screen, in Vietnamese. `choices`: every value an official may choose in a field. */
export interface ProcedureLabels {
  readonly name: string;
  readonly stages: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly tasks: Readonly<Record<string, string>>;
  /** how a case ends here */
  readonly outcomes: Readonly<Record<string, string>>;
}

type Names = Readonly<Record<Exclude<keyof ProcedureLabels, 'name'>, ReadonlySet<string>>>;

function choicesOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return choicesOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodArray ? choicesOf(schema.element as z.ZodType) : [];
}

/** Every name in a procedure's own acts that a person gets to read. */
export function namesOf(procedure: Procedure): Names {
  const fields = new Set<string>();
  const choices = new Set<string>();
  const tasks = new Set<string>();
  const outcomes = new Set<string>();
  for (const act of Object.values(procedure.acts)) {
    for (const [field, schema] of Object.entries(act.schema.shape)) {
      fields.add(field);
      for (const choice of choicesOf(schema as z.ZodType)) choices.add(choice);
    }
    for (const target of act.to ?? []) if ('close' in target) outcomes.add(target.close);
  }
  const consequences = [
    ...Object.values(procedure.acts).flatMap((act) => act.effects ?? []), ...(procedure.onEntry ?? []),
    ...Object.values(procedure.onExpiry ?? {}).flat(), ...Object.values(procedure.onMilestone ?? {}).flat(),
  ];
  for (const effect of consequences) if (effect.kind === 'raiseTask') tasks.add(effect.task);
  for (const stage of Object.values(procedure.stages)) if (stage.openEnded !== undefined) tasks.add(stage.openEnded.task);
  return { stages: new Set(Object.keys(procedure.stages)), acts: new Set(Object.keys(procedure.acts)), fields, choices, tasks, outcomes };
}
