import type { FieldSchema, Values } from './act-form/field-schema.ts';
import { isRecord, labelOf } from './act-form/field-schema.ts';
import { inWords, type Names, readBack } from './act-form/value-words.ts';

/** What others recorded since a form was begun, as the refusal tells it. */
export interface SinceEntry {
  readonly seq: number;
  readonly words: string;
  readonly changes: readonly string[];
  readonly who: string;
  readonly office: string | null;
  /** real instant */
  readonly at: string;
}

export interface Conflict {
  /** of the case now */
  readonly version: number;
  readonly since: readonly SinceEntry[];
  readonly stillAllowed: boolean;
  /** why not, where it is not */
  readonly refusal: { readonly sentence: string; readonly source: string | null } | null;
}

/** The facts of a versionStale refusal; null where they say less than a conflict. */
export function readConflict(facts: Values): Conflict | null {
  const { version, since, stillAllowed, refusal } = facts;
  if (typeof version !== 'number') return null;
  const said = isRecord(refusal) && typeof refusal['sentence'] === 'string' ? { sentence: refusal['sentence'], source: typeof refusal['source'] === 'string' ? refusal['source'] : null } : null;
  return { version, since: Array.isArray(since) ? (since as SinceEntry[]) : [], stillAllowed: stillAllowed !== false, refusal: said };
}

/** One field as it was, as it is, and as it was entered. */
export interface ConflictRow {
  readonly key: string;
  readonly label: string;
  readonly before: string | null;
  readonly now: string | null;
  readonly mine: string | null;
  /** the case moved under this field */
  readonly isMoved: boolean;
}

/** What the case says of an act's own fields, in words, by field; "" is the stage. */
export function caseWords(schema: FieldSchema, facts: Values, stageLabel: string, names: Names): Record<string, string> {
  const known: Record<string, unknown> = Object.assign({}, ...Object.values(facts).filter(isRecord)) as Record<string, unknown>;
  const found = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => (known[name] === undefined || known[name] === null ? [] : [[name, inWords(field, known[name], names)] as const]));
  return { '': stageLabel, ...Object.fromEntries(found) };
}

/** The stage first, then every field that was entered or that the case says something of. */
export function conflictRows(schema: FieldSchema, before: Names, now: Names, body: Values, names: Names, stageTitle: string): ConflictRow[] {
  const mine = new Map(readBack(schema, body, names).filter((line) => !line.isEmpty).map((line) => [line.path, line.text]));
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => ({ key: name, label: labelOf(field, name) }));
  return [{ key: '', label: stageTitle }, ...fields].flatMap(({ key, label }) => {
    const row = { key, label, before: before[key] ?? null, now: now[key] ?? null, mine: mine.get(key) ?? null, isMoved: (before[key] ?? null) !== (now[key] ?? null) };
    return row.before === null && row.now === null && row.mine === null ? [] : [row];
  });
}
