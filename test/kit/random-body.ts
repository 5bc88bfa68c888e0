import { z } from 'zod';
import { agencyKindsOf } from '../../api/agency-kinds.ts';
import { addDays } from '../../law/dates.ts';
import { listRequiredPapers } from '../../procedures/compulsory-dossier/required-papers.ts';
import { findEarliestEffect } from '../../procedures/court-review/windows.ts';
import { type CaseState, findOffice, isLive, openTasks } from '../../procedures/legal-case.ts';
import { agencies, officialIdOf, upload } from './case-builder.ts';

/** Chance from a seed: the same number gives the same walk. */
export interface Chance {
  /** 0 ≤ n < below */
  number(below: number): number;
  pick<T>(from: readonly T[]): T | undefined;
  /** true with this probability, in hundredths */
  happens(percent: number): boolean;
}

/** mulberry32 */
export function chanceOf(seed: number): Chance {
  let at = seed >>> 0;
  const next = (): number => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = at;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return { number, pick: (from) => from[number(from.length)], happens: (percent) => number(100) < percent };
}

interface Json { readonly [key: string]: unknown }
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const schemas = new WeakMap<z.ZodType, Json>();
function jsonOf(schema: z.ZodType): Json {
  const known = schemas.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  schemas.set(schema, known);
  return known;
}

interface Given {
  readonly state: CaseState;
  /** local date of the case */
  readonly today: string;
  readonly chance: Chance;
  readonly definitions: Json;
}

function officeFor(field: string, { state, today, chance }: Given): string {
  const kinds = agencyKindsOf(field);
  const seated = findOffice(state, field.replace(/Id$/, '') as never);
  if (seated !== undefined && chance.happens(60)) return seated.agencyId;
  const fitting = [...agencies.values()].filter((one) => (kinds === null || kinds.includes(one.kind)) && one.from <= today && (one.to === null || one.to >= today));
  return chance.pick(fitting)?.agencyId ?? 'ca-xa:1';
}

/** What only the case can say: which of its limits, papers, tasks and acts a field may name. */
function namedByCase(field: string, given: Given): unknown {
  const { state, today, chance } = given;
  switch (field) {
    case 'limitId': return chance.pick(state.limits.filter((limit) => isLive(limit) && limit.dueDate === null))?.limitId;
    case 'documentId': return chance.pick(state.documents.filter((one) => one.state !== 'void' && one.state !== 'issued'))?.documentId;
    case 'taskId': return chance.pick(openTasks(state).filter((task) => task.task === 'resolveDispute' || task.task === 'resolveCorrection'))?.taskId;
    case 'actSeq': return chance.pick(state.acts.filter((act) => act.verdict === null))?.seq;
    case 'pauseId': return chance.pick(state.pauses.filter((pause) => pause.rule === 'undecided' && pause.to !== null))?.pauseId;
    case 'question': return chance.pick(openTasks(state, 'humanDecision'))?.subject ?? undefined;
    case 'effectiveOn': return state.procedure === 'deferral' ? today : (findEarliestEffect(state) ?? today);
    case 'reportSeq': return Number(chance.pick(openTasks(state, 'settleReport'))?.subject ?? 1);
    // What has happened already, when it is recorded.
    case 'receivedAt': case 'noticedAt': case 'foundAt': case 'endedAt': case 'reportedAt': return `${addDays(today, chance.pick([0, -1]) ?? 0)}T00:30:00+07:00`;
    case 'judgeId': return officialIdOf(findOffice(state, state.stage.includes('eview') ? 'reviewCourt' : 'court')?.agencyId ?? 'ta-kv:1', 'judge');
    case 'termMonths': return chance.pick([24, 36, 12, 18, 6]);
    case 'timeNumber': return chance.pick([1, 2]);
    case 'months': return chance.pick(state.procedure === 'voluntaryTreatment' ? [6, 9, 12, 24, 36] : [1, 2, 3, 6]);
    case 'folioFrom': case 'folioTo': return Math.max(0, ...(state.facts.dossier.papers ?? []).map((one) => one.folioTo)) + 1;
    case 'type': return chance.pick(listRequiredPapers(state.regime, state.person, state.facts.dossier.hasStableResidence ?? true).map((one) => one.type).filter((type) => state.facts.dossier.papers?.some((one) => one.type === type) !== true));
    default: return undefined;
  }
}

function textOf(field: string, json: Json, given: Given): string {
  const { today, chance } = given;
  if (json['control'] === 'agency') return officeFor(field, given);
  if (json['control'] === 'official') return officialIdOf(findOffice(given.state, 'court')?.agencyId ?? 'ca-xa:1', 'judge');
  if (json['control'] === 'upload' || json['format'] === 'uuid') return upload;
  if (json['format'] === 'date') return addDays(today, chance.pick([0, 0, 0, -1, -3, -10, 2, 8]) ?? 0);
  if (json['format'] === 'date-time') return `${addDays(today, chance.pick([0, 3, 4, 5, 7, 10]) ?? 0)}T09:00:00+07:00`;
  return `${String(chance.number(90) + 1)}/VB`;
}

function build(field: string, json: Json, given: Given): unknown {
  const { chance, definitions } = given;
  const named = namedByCase(field, given);
  if (named !== undefined) return named;
  if (typeof json['$ref'] === 'string') return build(field, definitions[json['$ref'].split('/').at(-1) ?? ''] as Json, given);
  if ('const' in json) return json['const'];
  if (Array.isArray(json['enum'])) return chance.pick(json['enum'] as unknown[]);
  for (const key of ['oneOf', 'anyOf'] as const) if (Array.isArray(json[key])) return build(field, chance.pick(json[key] as Json[]) ?? {}, given);
  switch (json['type']) {
    case 'object': {
      const required = new Set(Array.isArray(json['required']) ? (json['required'] as string[]) : []);
      const fields = isJson(json['properties']) ? json['properties'] : {};
      return Object.fromEntries(Object.entries(fields).filter(([name]) => required.has(name) || chance.happens(70)).map(([name, one]) => [name, build(name, one as Json, given)]));
    }
    case 'array': {
      const most = Math.min(Number(json['maxItems'] ?? 3), 4);
      const count = Math.max(Number(json['minItems'] ?? 0), chance.number(most + 1));
      const items = Array.from({ length: count }, () => build(field, (json['items'] ?? {}) as Json, given));
      return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
    }
    case 'integer': case 'number': {
      const least = Math.max(Number(json['minimum'] ?? 1), 0);
      return least + chance.number(Math.min(Number(json['maximum'] ?? 20) - least, 20) + 1);
    }
    case 'boolean': return chance.happens(50);
    case 'string': return textOf(field, json, given);
    default: return null;
  }
}

/** A body made by chance from an act's own schema: every field by its kind, the case's own things by their names. It may still be refused. */
export function randomBody(schema: z.ZodObject, state: CaseState, today: string, chance: Chance): Record<string, unknown> {
  const json = jsonOf(schema);
  const definitions = isJson(json['$defs']) ? json['$defs'] : {};
  return build('', json, { state, today, chance, definitions }) as Record<string, unknown>;
}
