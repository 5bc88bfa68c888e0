import { type FieldSchema, isRecord, pruned, typeOf, variantsOf } from './field-schema.ts';

/** What is wrong with one field; codes as the server names them. */
export interface Fault {
  readonly path: string;
  readonly code: string;
  /** the server's own sentence, where the code does not say enough */
  readonly words?: string;
}

function join(path: string, name: string | number): string {
  return path === '' ? String(name) : `${path}.${name}`;
}

function ofText(schema: FieldSchema, value: string, path: string): Fault[] {
  if (schema.maxLength !== undefined && value.length > schema.maxLength) return [{ path, code: 'too_big' }];
  if (schema.minLength !== undefined && value.length < schema.minLength) return [{ path, code: 'too_small' }];
  // The patterns of dates and ids are checked too: both are written by inputs that make no wrong ones.
  return schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value) ? [{ path, code: 'invalid_format' }] : [];
}

function ofNumber(schema: FieldSchema, value: number, path: string): Fault[] {
  if (typeOf(schema) === 'integer' && !Number.isInteger(value)) return [{ path, code: 'invalid_type' }];
  if (schema.minimum !== undefined && value < schema.minimum) return [{ path, code: 'too_small' }];
  return schema.maximum !== undefined && value > schema.maximum ? [{ path, code: 'too_big' }] : [];
}

function ofList(schema: FieldSchema, value: readonly unknown[], path: string): Fault[] {
  if (schema.minItems !== undefined && value.length < schema.minItems) return [{ path, code: 'too_small' }];
  if (schema.maxItems !== undefined && value.length > schema.maxItems) return [{ path, code: 'too_big' }];
  const { items } = schema;
  return items === undefined ? [] : value.flatMap((one, index) => faultsOf(items, one, join(path, index)));
}

function ofObject(schema: FieldSchema, value: Readonly<Record<string, unknown>>, path: string): Fault[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const own = join(path, name);
    if (value[name] !== undefined) return faultsOf(field, value[name], own);
    if (!required.has(name) || field.default !== undefined) return [];
    // An object of which nothing was entered yet lacks its fields, not itself.
    return field.properties === undefined ? [{ path: own, code: 'missing' }] : ofObject(field, {}, own);
  });
}

function faultsOf(schema: FieldSchema, value: unknown, path: string): Fault[] {
  const variants = variantsOf(schema);
  if (variants !== undefined) {
    const tries = variants.map((one) => faultsOf(one, value, path));
    return tries.reduce((best, one) => (one.length < best.length ? one : best), tries[0] ?? []);
  }
  if ('const' in schema) return value === schema.const ? [] : [{ path, code: 'invalid_value' }];
  if (schema.enum !== undefined) return schema.enum.includes(value) ? [] : [{ path, code: 'invalid_value' }];
  if (typeof value === 'string' && typeOf(schema) === 'string') return ofText(schema, value, path);
  if (typeof value === 'number' && (typeOf(schema) === 'integer' || typeOf(schema) === 'number')) return ofNumber(schema, value, path);
  if (Array.isArray(value) && typeOf(schema) === 'array') return ofList(schema, value, path);
  if (isRecord(value) && typeOf(schema) === 'object') return ofObject(schema, value, path);
  if (typeof value === 'boolean' && typeOf(schema) === 'boolean') return [];
  return [{ path, code: 'invalid_type' }];
}

/**
 * What the schema alone finds wrong with a form: enough to know that asking the server makes sense. What the law says about
 * fields together is the server's to say.
 */
export function findFaults(schema: FieldSchema, values: unknown, path = ''): Fault[] {
  return faultsOf(schema, pruned(values) ?? {}, path);
}
