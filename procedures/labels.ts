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

/** Gathers the names of fields and choices, those inside a field's own fields too. */
function gather(schema: z.ZodType, fields: Set<string>, choices: Set<string>): void {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) gather(schema.unwrap() as z.ZodType, fields, choices);
  else if (schema instanceof z.ZodArray) gather(schema.element as z.ZodType, fields, choices);
  else if (schema instanceof z.ZodEnum) for (const choice of schema.options) choices.add(String(choice));
  else if (schema instanceof z.ZodObject)
    for (const [field, inner] of Object.entries(schema.shape)) {
      fields.add(field);
      gather(inner as z.ZodType, fields, choices);
    }
}

/** Every name in a procedure's own acts that a person gets to read. */
export function namesOf(procedure: Procedure): Names {
  const fields = new Set<string>();
  const choices = new Set<string>();
  const tasks = new Set<string>();
  const outcomes = new Set<string>();
  for (const act of Object.values(procedure.acts)) {
    gather(act.schema, fields, choices);
    for (const target of act.to ?? []) if ('close' in target) outcomes.add(target.close);
  }
  const consequences = [
    ...Object.values(procedure.acts).flatMap((act) => act.effects ?? []), ...(procedure.onEntry ?? []),
    ...Object.values(procedure.onExpiry ?? {}).flat(), ...Object.values(procedure.onMilestone ?? {}).flat(), ...(procedure.side?.follows?.effects ?? []),
  ];
  for (const effect of consequences) if (effect.kind === 'raiseTask') tasks.add(effect.task);
  for (const { openEnded, receives } of Object.values(procedure.stages)) for (const task of [openEnded?.task, receives?.act]) if (task !== undefined) tasks.add(task);
  return { stages: new Set(Object.keys(procedure.stages)), acts: new Set(Object.keys(procedure.acts)), fields, choices, tasks, outcomes };
}
