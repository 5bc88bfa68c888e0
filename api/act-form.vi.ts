import { z } from 'zod';
import type { Regime } from '../law/regimes.ts';
import type { PersonKind } from '../law/time-limits.ts';
import { labelOf } from '../procedures/vi.ts';
import { agencyKindsOf } from './agency-kinds.ts';
import { personFieldLabels, personChoiceLabels } from './person-form.vi.ts';

type Json = Record<string, unknown>;

/** A form as the screen draws it: a JSON Schema in which every field carries its Vietnamese label and every choice its word. */
export interface ActForm {
  readonly schema: Json;
  /** by field path, "violationRecord.number"; fields of a list by the list's path */
  readonly fieldLabels: Readonly<Record<string, string>>;
  /** by field path: value → word */
  readonly choiceLabels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Whose fields a form has; null: those of all. */
export interface Asked {
  readonly regime: Regime | null;
  readonly person: PersonKind | null;
}

interface Words {
  readonly asked: Asked;
  readonly field: (name: string) => string;
  readonly choice: (value: string) => string;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Puts definitions where they are referred to, so that a form needs no second look-up; a definition within itself (any JSON) stays open. */
function inline(value: unknown, definitions: Json, within: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((one) => inline(one, definitions, within));
  if (!isObject(value)) return value;
  const { $ref, $defs: _defs, ...rest } = value;
  const name = typeof $ref === 'string' ? ($ref.split('/').at(-1) ?? '') : null;
  if (name !== null && within.includes(name)) return rest;
  const target = name === null ? undefined : definitions[name];
  const merged = isObject(target) ? { ...target, ...rest } : rest;
  const inner = name === null ? within : [...within, name];
  return Object.fromEntries(Object.entries(merged).map(([key, one]) => [key, inline(one, definitions, inner)]));
}

interface Gathered {
  readonly fields: Record<string, string>;
  readonly choices: Record<string, Record<string, string>>;
}

function isOf(known: unknown, one: string | null): boolean {
  return one === null || !Array.isArray(known) || known.includes(one);
}

/** The schema as one regime knows it about one person: without fields and choices that only others have, and without what is written for programs. */
function narrowed(schema: Json, { regime, person }: Asked): Json {
  const { regimes: _regimes, persons: _persons, description: _description, choiceRegimes, ...made } = schema;
  if (Array.isArray(made['enum']) && isObject(choiceRegimes)) made['enum'] = made['enum'].filter((value) => isOf(choiceRegimes[String(value)], regime));
  if (!isObject(made['properties'])) return made;
  const kept = Object.entries(made['properties']).filter(([, field]) => !isObject(field) || (isOf(field['regimes'], regime) && isOf(field['persons'], person)));
  const names = new Set(kept.map(([name]) => name));
  return { ...made, properties: Object.fromEntries(kept), ...(Array.isArray(made['required']) ? { required: made['required'].filter((name) => names.has(String(name))) } : {}) };
}

function choicesOf(schema: Json): string[] {
  if (Array.isArray(schema['enum'])) return schema['enum'].map(String);
  return 'const' in schema ? [String(schema['const'])] : [];
}

/** Labels a schema and everything in it; `path` is that of the field it belongs to. */
function label(schema: Json, path: string, words: Words, gathered: Gathered): Json {
  const made = narrowed(schema, words.asked);
  const values = choicesOf(made);
  if (values.length > 0) {
    made['x-choices'] = Object.fromEntries(values.map((value) => [value, words.choice(value)]));
    gathered.choices[path] = { ...gathered.choices[path], ...(made['x-choices'] as Record<string, string>) };
  }
  if (isObject(made['properties']))
    made['properties'] = Object.fromEntries(
      Object.entries(made['properties']).map(([name, field]) => {
        const own = path === '' ? name : `${path}.${name}`;
        gathered.fields[own] = words.field(name);
        const kinds = isObject(field) && field['control'] === 'agency' ? agencyKindsOf(name) : null;
        return [name, isObject(field) ? { ...label(field, own, words, gathered), 'x-label': words.field(name), ...(kinds === null ? {} : { agencyKinds: kinds }) } : field];
      }),
    );
  if (isObject(schema['items'])) made['items'] = label(schema['items'], path, words, gathered);
  for (const key of ['anyOf', 'oneOf', 'allOf'])
    if (Array.isArray(schema[key])) made[key] = (schema[key] as unknown[]).map((one) => (isObject(one) ? label(one, path, words, gathered) : one));
  return made;
}

function describe(schema: z.ZodType, words: Words): ActForm {
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  const definitions = isObject(made['$defs']) ? made['$defs'] : {};
  const gathered: Gathered = { fields: {}, choices: {} };
  const labelled = label(inline(made, definitions) as Json, '', words, gathered);
  return { schema: labelled, fieldLabels: gathered.fields, choiceLabels: gathered.choices };
}

const ofAll: Asked = { regime: null, person: null };

// A schema never changes while the process runs, and making its JSON Schema is most of the work.
const forms = new WeakMap<z.ZodType, Map<string, ActForm>>();

/** The form of an act of a procedure under a regime, about an adult or a juvenile. */
export function actForm(procedure: string, schema: z.ZodType, asked: Asked = ofAll): ActForm {
  const key = `${procedure}.${asked.regime ?? ''}.${asked.person ?? ''}`;
  const known = forms.get(schema)?.get(key);
  if (known !== undefined) return known;
  const made = describe(schema, { asked, field: (name) => labelOf('fields', procedure, name), choice: (value) => labelOf('choices', procedure, value) });
  const ofSchema = forms.get(schema) ?? new Map<string, ActForm>();
  ofSchema.set(key, made);
  forms.set(schema, ofSchema);
  return made;
}

let person: ActForm | undefined;

/** The form of a person who is entered for the first time. */
export function personForm(schema: z.ZodType): ActForm {
  person ??= describe(schema, { asked: ofAll, field: (name) => personFieldLabels[name] ?? name, choice: (value) => personChoiceLabels[value] ?? value });
  return person;
}
