/** The part of JSON Schema that acts are described in, with the words the server put into it. */
export interface FieldSchema {
  /** several only together with "null" */
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly control?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
  readonly oneOf?: readonly FieldSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly title?: string;
  /** kinds of office that may be named */
  readonly agencyKinds?: readonly string[];
  readonly 'x-label'?: string;
  readonly 'x-choices'?: Readonly<Record<string, string>>;
}

export type Values = Readonly<Record<string, unknown>>;

/** Every input the console knows. A field finds its own by `control`, else by its type; the registry gives each a component. */
export const controlNames = [
  'text', 'longText', 'whole', 'yesNo', 'confirmed', 'fixed', 'choice', 'choices', 'date', 'dateTime', 'dateOrYear', 'agency', 'official', 'commune', 'upload', 'identityNumber', 'otherCase',
  'group', 'rows', 'kinds', 'corrected',
] as const;
export type ControlName = (typeof controlNames)[number];

export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function variantsOf(schema: FieldSchema): readonly FieldSchema[] | undefined {
  return schema.oneOf ?? schema.anyOf;
}

/** The type a field has where it has any value. */
export function typeOf(schema: FieldSchema): string | undefined {
  if (typeof schema.type !== 'object') return schema.type;
  const others = schema.type.filter((one) => one !== 'null');
  return others.length === 1 ? others[0] : undefined;
}

/** What stays of a choice between a type and nothing: the type. */
function withoutNull(schema: FieldSchema): FieldSchema | undefined {
  const variants = variantsOf(schema);
  const others = variants?.filter((one) => one.type !== 'null') ?? [];
  return variants !== undefined && others.length === 1 && others.length < variants.length ? others[0] : undefined;
}

function byType(schema: FieldSchema): ControlName | null {
  switch (typeOf(schema)) {
    case 'boolean': return 'yesNo';
    case 'integer':
    case 'number': return 'whole';
    case 'string': return schema.format === 'date' ? 'date' : schema.format === 'date-time' ? 'dateTime' : schema.format === 'uuid' ? 'otherCase' : 'text';
    case 'array': return schema.items === undefined ? null : schema.items.enum !== undefined ? 'choices' : 'rows';
    case 'object': return schema.properties !== undefined ? 'group' : isRecord(schema.additionalProperties) ? 'corrected' : null;
    default: return null;
  }
}

/** Which input a field gets; null for one the console could not show. */
export function controlOf(schema: FieldSchema): ControlName | null {
  // JSON Schema writes "anything" and "nothing" as true and false.
  if (!isRecord(schema)) return null;
  const named = controlNames.find((one) => one === schema.control);
  if (named !== undefined) return named;
  if ('const' in schema) return schema.const === true ? 'confirmed' : 'fixed';
  if (schema.enum !== undefined || (schema['x-choices'] !== undefined && typeOf(schema) !== 'array')) return 'choice';
  const some = withoutNull(schema);
  if (some !== undefined) return controlOf(some);
  const variants = variantsOf(schema);
  if (variants !== undefined) return variants.every((one) => one.properties !== undefined) ? 'kinds' : null;
  return byType(schema);
}

/** The fields of a schema that no input covers, by path; empty for a form that can be filled. */
export function uncovered(schema: FieldSchema, path = ''): string[] {
  const control = controlOf(schema);
  if (control === null) return [path];
  const inner = [
    ...Object.entries(schema.properties ?? {}).map(([name, one]) => [one, `${path}.${name}`] as const),
    ...(schema.items === undefined || control === 'choices' ? [] : [[schema.items, `${path}[]`] as const]),
    ...(control === 'kinds' ? (variantsOf(schema) ?? []).map((one, index) => [one, `${path}(${index})`] as const) : []),
  ];
  return inner.flatMap(([one, at]) => uncovered(one, at));
}

export function labelOf(schema: FieldSchema, name: string): string {
  return schema['x-label'] ?? name;
}

/** What a form holds before anybody typed: defaults of the schema, and what can only have one value. */
export function initialValues(schema: FieldSchema): Values {
  const required = new Set(schema.required ?? []);
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, field]): [string, unknown][] => {
      if (field.default !== undefined) return [[name, field.default]];
      const control = controlOf(field);
      if (control === 'fixed') return [[name, field.const]];
      return control === 'group' && required.has(name) ? [[name, initialValues(field)]] : [];
    }),
  );
}

/** As it is sent: text in NFC without blanks around it, and nothing of what was left empty. */
export function pruned(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.normalize('NFC').trim();
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const rows = value.map(pruned).filter((one) => one !== undefined);
    return rows.length === 0 ? undefined : rows;
  }
  if (isRecord(value)) {
    const kept = Object.entries(value).map(([name, one]) => [name, pruned(one)] as const).filter(([, one]) => one !== undefined);
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  }
  return value ?? undefined;
}

/** A copy with one field set; undefined takes it out. */
export function withField(values: Values, name: string, value: unknown): Values {
  const { [name]: _before, ...others } = values;
  return value === undefined ? others : { ...values, [name]: value };
}

/** The schema of a field by its dotted path, as far as it can be followed. */
export function schemaAt(schema: FieldSchema, path: string): FieldSchema | undefined {
  let at: FieldSchema | undefined = schema;
  for (const name of path.split('.')) {
    if (at === undefined) return undefined;
    const found: FieldSchema | undefined = /^\d+$/.test(name) && at.items !== undefined ? at.items : at.properties?.[name];
    at = found ?? variantsOf(at)?.map((one) => one.properties?.[name]).find((one) => one !== undefined);
  }
  return at;
}
