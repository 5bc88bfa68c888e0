import { parseTimeText } from '../date-text.ts';
import { type FieldSchema, initialValues, isRecord, pruned, type Values } from './field-schema.ts';
import { type Fault, findFaults } from './find-faults.ts';
import type { Names } from './value-words.ts';
import { envelopeWords } from './words.vi.ts';

/** When it happened, as it is entered. */
export interface Moment {
  readonly mode: 'now' | 'instant' | 'date';
  readonly date: string | null;
  /** as typed */
  readonly time: string;
}

export type PersonChoice = { readonly kind: 'known'; readonly personId: string; readonly text: string } | { readonly kind: 'new'; readonly values: Values };

/** All that one form holds: what the draft keeps. */
export interface EntryContent {
  readonly form: 1;
  /** Idempotency-Key: born with the draft, the same on every retry */
  readonly key: string;
  /** of the case as it was when the form was begun; null while one is opened */
  readonly version: number | null;
  /** what the case said of the act's fields then, in words, by field; "" is the stage */
  readonly opened: Names;
  readonly moment: Moment;
  readonly channel: 'system' | 'paper';
  readonly signerId: string | null;
  readonly paper: Values | null;
  readonly lateReason: string;
  readonly body: Values;
  readonly names: Names;
  readonly person: PersonChoice | null;
  readonly secondCaseReason: string;
  /** the case the new one follows from; absent in what was kept before there were such */
  readonly previousCaseId?: string;
  /** of an opening: the office that has ended and whose act it was */
  readonly actingOffice?: string;
  /** of a colleague, taken over: thrown away with one's own */
  readonly takenFrom: string | null;
}

export function beginEntry(given: { readonly schema: FieldSchema; readonly version: number | null; readonly opened: Names; readonly channel: 'system' | 'paper'; readonly person: PersonChoice | null; readonly previousCaseId?: string | undefined; readonly isPast?: boolean }): EntryContent {
  return {
    form: 1, key: crypto.randomUUID(), version: given.version, opened: given.opened, moment: { mode: given.isPast === true ? 'date' : 'now', date: null, time: '' }, channel: given.channel, signerId: null, paper: given.channel === 'paper' ? {} : null, lateReason: '',
    body: initialValues(given.schema), names: {}, person: given.person, secondCaseReason: '', takenFrom: null,
    ...(given.previousCaseId === undefined ? {} : { previousCaseId: given.previousCaseId }),
  };
}

/**
 * The entry with what the page before named put in the fields of that name. A draft on another subject loses what was typed
 * about that one: its corrections, its reason.
 */
export function withGiven(schema: FieldSchema, given: Values | undefined, content: EntryContent): EntryContent {
  const known = Object.fromEntries(Object.entries(given ?? {}).filter(([name, value]) => value !== undefined && schema.properties?.[name] !== undefined));
  const isOther = Object.entries(known).some(([name, value]) => content.body[name] !== undefined && content.body[name] !== value);
  return Object.keys(known).length === 0 ? content : { ...content, body: { ...(isOther ? initialValues(schema) : content.body), ...known } };
}

/** A draft's content where it is one of this form; null for anything else. */
export function readEntry(content: unknown): EntryContent | null {
  return isRecord(content) && content['form'] === 1 && typeof content['key'] === 'string' && isRecord(content['body']) ? (content as unknown as EntryContent) : null;
}

/** Instant or local date; undefined for now, or where it is not complete. */
export function happenedAtOf({ mode, date, time }: Moment): string | undefined {
  if (mode === 'now' || date === null) return undefined;
  const hour = parseTimeText(time);
  return mode === 'date' ? date : hour === null ? undefined : `${date}T${hour}:00+07:00`;
}

/** An office whose act an opening of that day may have been. */
export interface OpeningOffice {
  readonly agencyId: string;
  readonly name: string;
  readonly isOwn: boolean;
}

/** Whose act an opening was, as a form of its own: asked where offices have ended since, and to be answered where the own one was not there yet. Null where nothing is to be asked. */
export function officeSchema(offices: readonly OpeningOffice[]): FieldSchema | null {
  const ended = offices.filter((one) => !one.isOwn);
  if (ended.length === 0) return null;
  const actingOffice: FieldSchema = { type: 'string', control: 'choice', enum: ended.map((one) => one.agencyId), 'x-label': envelopeWords.actingOffice, 'x-choices': Object.fromEntries(ended.map((one) => [one.agencyId, one.name])) };
  return { type: 'object', required: ended.length === offices.length ? ['actingOffice'] : [], properties: { actingOffice } };
}

/** The request as it is sent: of the body only what the form shows, whatever was typed while it showed more. */
export function wireOf(content: EntryContent, schema: FieldSchema, office: FieldSchema | null = null): Values {
  const { moment, channel, signerId, paper, lateReason, body, person, secondCaseReason, previousCaseId } = content;
  const happenedAt = happenedAtOf(moment);
  // Of another day, another office.
  const actingOffice = office?.properties?.['actingOffice']?.enum?.includes(content.actingOffice) === true ? content.actingOffice : undefined;
  const given = pruned({ happenedAt, signerId, paper, lateReason, secondCaseReason, previousCaseId, actingOffice }) as Values | undefined;
  return {
    ...given, channel, body: pruned(Object.fromEntries(Object.entries(body).filter(([name]) => schema.properties?.[name] !== undefined))) ?? {},
    ...(person === null ? {} : { person: person.kind === 'known' ? { personId: person.personId } : (pruned(person.values) ?? {}) }),
  };
}

/** The paper an entry rests on, as a form of its own. */
export const paperSchema: FieldSchema = {
  type: 'object', required: ['number', 'date'],
  properties: {
    number: { type: 'string', minLength: 1, maxLength: 40, 'x-label': envelopeWords.paperNumber },
    date: { type: 'string', format: 'date', control: 'date', 'x-label': envelopeWords.paperDate },
    uploadId: { type: 'string', control: 'upload', 'x-label': envelopeWords.paperScan },
  },
};

const lateReasonSchema: FieldSchema = { type: 'string', minLength: 3, maxLength: 1000, control: 'longText' };

/** The whole request as one schema, so that every fault has a place. */
export function requestSchema(act: FieldSchema, person: FieldSchema | null, office: FieldSchema | null = null): FieldSchema {
  return {
    type: 'object', required: ['body', ...(person === null ? [] : ['person']), ...(office?.required ?? [])],
    properties: { ...office?.properties, happenedAt: { type: 'string' }, signerId: { type: 'string', control: 'official' }, paper: paperSchema, lateReason: lateReasonSchema, secondCaseReason: lateReasonSchema, body: act, ...(person === null ? {} : { person }) },
  };
}

/** What keeps the form from being sent, as far as the form itself can tell. */
export function faultsOfEntry(content: EntryContent, wire: Values, schema: FieldSchema, wrongTexts: ReadonlySet<string>): Fault[] {
  const { moment, channel, paper, person } = content;
  const isPaperMissing = (channel === 'paper' || paper !== null) && wire['paper'] === undefined;
  const known = person?.kind === 'known' ? { ...schema, properties: { ...schema.properties, person: {} } } : schema;
  return [
    ...(moment.mode !== 'now' && happenedAtOf(moment) === undefined ? [{ path: 'happenedAt', code: 'missing' }] : []),
    ...(isPaperMissing ? [{ path: 'paper.number', code: 'missing' }, { path: 'paper.date', code: 'missing' }] : []),
    ...findFaults(known, person?.kind === 'known' ? { ...wire, person: undefined } : wire).filter((fault) => fault.path !== 'person' || person?.kind !== 'known'),
    ...[...wrongTexts].map((path) => ({ path: path.replace(/#.*$/, ''), code: 'invalid_format' })),
  ];
}
