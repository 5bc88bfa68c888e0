import type { ProblemBody } from '../../api/problem.ts';
import { controlOf, type FieldSchema, isRecord, schemaAt, typeOf } from './field-schema.ts';
import type { Fault } from './find-faults.ts';
import { faultWords } from './words.vi.ts';

const chosen = new Set(['choice', 'choices', 'yesNo', 'confirmed', 'agency', 'official', 'commune', 'upload', 'otherCase', 'kinds']);

/** What is wrong with a field, said by its schema; the server's own sentence goes before. */
export function sentenceOf(fault: Fault, schema: FieldSchema | undefined, isEmpty: boolean): string {
  if (fault.words !== undefined) return fault.words;
  const control = schema === undefined ? null : controlOf(schema);
  if (isEmpty && fault.code !== 'custom') return control !== null && chosen.has(control) ? faultWords.missingChoice : faultWords.missing;
  const isList = schema !== undefined && typeOf(schema) === 'array';
  switch (fault.code) {
    case 'missing': return faultWords.missing;
    case 'too_big':
      if (isList && schema.maxItems !== undefined) return faultWords.rowsAtMost(schema.maxItems);
      if (schema?.maxLength !== undefined) return faultWords.tooLong(schema.maxLength);
      return schema?.maximum === undefined ? faultWords.wrongValue : faultWords.atMost(schema.maximum);
    case 'too_small':
      if (isList && schema.minItems !== undefined) return faultWords.rowsAtLeast(schema.minItems);
      if (schema?.minLength !== undefined) return faultWords.tooShort(schema.minLength);
      return schema?.minimum === undefined ? faultWords.wrongValue : faultWords.atLeast(schema.minimum);
    case 'invalid_format': return faultWords.wrongForm;
    case 'unknownField': return faultWords.unknownField;
    case 'custom': return isEmpty ? faultWords.neededHere : faultWords.together;
    default: return faultWords.wrongValue;
  }
}

/** Fields of the request itself; every other path of a refusal is one of the act's own. */
const envelopeFields = new Set(['body', 'person', 'happenedAt', 'channel', 'signerId', 'paper', 'lateReason', 'secondCaseReason', 'regime', 'previousCaseId']);

function ownPath(path: string): string {
  return envelopeFields.has(path.split('.')[0] ?? '') ? path : `body.${path}`;
}

/** The faults of a refusal, by path of the form; a refusal without any names none. */
export function faultsOfProblem({ facts }: Pick<ProblemBody, 'facts'>): Fault[] {
  const { fields, field } = facts;
  if (Array.isArray(fields))
    return fields.filter(isRecord).map((one) => ({ path: ownPath(String(one['path'])), code: String(one['code']), ...(typeof one['words'] === 'string' ? { words: one['words'] } : {}) }));
  return typeof field === 'string' ? [{ path: ownPath(field), code: 'custom' }] : [];
}

export function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (Array.isArray(at) ? (at[Number(name)] as unknown) : isRecord(at) ? at[name] : undefined), values);
}

/** The nearest schema above a path that the form shows, so that a fault deep inside is not lost. */
export function sentencesOf(faults: readonly Fault[], schema: FieldSchema, values: unknown): Record<string, string> {
  return Object.fromEntries(faults.map((fault) => [fault.path, sentenceOf(fault, schemaAt(schema, fault.path), [undefined, null, ''].includes(valueAt(values, fault.path) as never))]));
}
