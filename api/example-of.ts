import { z } from 'zod';

type Schema = { readonly [key: string]: unknown };

const formats: Readonly<Record<string, string>> = {
  date: '2026-07-06',
  'date-time': '2026-07-06T09:30:00+07:00',
  uuid: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11',
  uri: 'https://example.org/',
};

const controls: Readonly<Record<string, string>> = { agency: 'ca-xa:00004' };

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}

function exampleText(schema: Schema): string {
  const format = formats[String(schema['format'])];
  if (format !== undefined) return format;
  const control = controls[String(schema['control'])];
  if (control !== undefined) return control;
  const least = typeof schema['minLength'] === 'number' ? schema['minLength'] : 1;
  const most = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : 40;
  const text = typeof schema['pattern'] === 'string' && !new RegExp(schema['pattern'], 'u').test('15/2026') ? (/\\d|0-9/.test(schema['pattern']) && !/a-z/.test(schema['pattern']) ? '1' : 'ca-xa:00004') : '15/2026';
  return text.padEnd(least, '1').slice(0, Math.max(most, 1));
}

function exampleNumber(schema: Schema): number {
  if (typeof schema['minimum'] === 'number' && schema['minimum'] > Number.MIN_SAFE_INTEGER) return schema['minimum'];
  if (typeof schema['exclusiveMinimum'] === 'number') return schema['exclusiveMinimum'] + 1;
  return 1;
}

/** `asked`: optional fields that must be there as well. */
function build(schema: Schema, definitions: Readonly<Record<string, unknown>>, asked: ReadonlySet<string>): unknown {
  if ('example' in schema) return schema['example'];
  if (Array.isArray(schema['examples']) && schema['examples'].length > 0) return schema['examples'][0];
  if (typeof schema['$ref'] === 'string') {
    const target = definitions[schema['$ref'].split('/').at(-1) ?? ''];
    return isSchema(target) ? build(target, definitions, asked) : null;
  }
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  for (const key of ['oneOf', 'anyOf'] as const) {
    const options = schema[key];
    if (Array.isArray(options)) return build((options as Schema[]).find((one) => one['type'] !== 'null') ?? {}, definitions, asked);
  }
  if (Array.isArray(schema['allOf'])) return Object.assign({}, ...(schema['allOf'] as Schema[]).map((one) => build(one, definitions, asked))) as unknown;
  const type = Array.isArray(schema['type']) ? (schema['type'] as unknown[])[0] : schema['type'];
  switch (type) {
    case 'object': {
      const required = new Set(Array.isArray(schema['required']) ? (schema['required'] as string[]) : []);
      const properties = isSchema(schema['properties']) ? schema['properties'] : {};
      return Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => required.has(name) || asked.has(name))
          .map(([name, one]) => [name, build(one as Schema, definitions, asked)]),
      );
    }
    case 'array': {
      const items = isSchema(schema['items']) ? build(schema['items'], definitions, asked) : null;
      return Array.from({ length: Math.max(1, Number(schema['minItems'] ?? 1)) }, () => items);
    }
    case 'string':
      return exampleText(schema);
    case 'integer':
    case 'number':
      return exampleNumber(schema);
    case 'boolean':
      return true;
    default:
      return null;
  }
}

/**
 * An example made from a schema: its own `example` where it has one, else the smallest that fits. A rule between fields names the
 * field that is missing, which is then given too. A test parses every example.
 */
export function exampleOf(schema: z.ZodType, io: 'input' | 'output' = 'input'): unknown {
  const known = examples[io].get(schema);
  if (known !== undefined) return known;
  const made = makeExample(schema, io);
  examples[io].set(schema, made);
  return made;
}

// A schema never changes, and making its JSON Schema is slow.
const examples = { input: new WeakMap<z.ZodType, unknown>(), output: new WeakMap<z.ZodType, unknown>() };

function makeExample(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const made = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema;
  const definitions = isSchema(made['$defs']) ? made['$defs'] : {};
  const asked = new Set<string>();
  for (let attempt = 0; ; attempt += 1) {
    const example = build(made, definitions, asked);
    const parsed = schema.safeParse(example);
    if (parsed.success || attempt === 5) return example;
    for (const issue of parsed.error.issues) if (issue.code === 'custom') asked.add(String(issue.path.at(-1)));
  }
}
