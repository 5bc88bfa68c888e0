import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { actForm, personForm } from '../../api/act-form.vi.ts';
import { newPersonSchema } from '../../api/person-view.ts';
import { getProcedure, listProcedures } from '../../procedures/index.ts';
import { controlOf, type FieldSchema, initialValues, pruned, schemaAt, uncovered } from '../../web/parts/act-form/field-schema.ts';
import { findFaults } from '../../web/parts/act-form/find-faults.ts';
import { faultsOfProblem, sentencesOf } from '../../web/parts/act-form/fault-sentence.ts';
import { inWords, readBack } from '../../web/parts/act-form/value-words.ts';
import { beginEntry, type EntryContent, faultsOfEntry, requestSchema, wireOf } from '../../web/parts/act-form/entry-content.ts';
import { caseWords, conflictRows, readConflict } from '../../web/parts/conflict-rows.ts';
import { exampleOf } from '../../api/example-of.ts';

const acts = listProcedures().flatMap((procedure) => Object.entries(procedure.acts).map(([act, definition]) => ({ act: `${procedure.name}.${act}`, definition, schema: actForm(procedure.name, definition.schema).schema })));

function schemaOf(schema: z.ZodType): FieldSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as FieldSchema;
}

describe('the form of an act', () => {
  it('has an input for every field of every act of every procedure, and for every field of a person', () => {
    expect(acts.flatMap(({ act, schema }) => uncovered(schema).map((path) => `${act}${path}`))).toEqual([]);
    expect(uncovered(personForm(newPersonSchema).schema as FieldSchema)).toEqual([]);
    expect(acts.length).toBeGreaterThan(100);
  });
  it('says so where a field comes that no input covers', () => {
    expect(uncovered(schemaOf(z.strictObject({ ok: z.string(), odd: z.union([z.string(), z.number()]), list: z.array(z.strictObject({ tuple: z.tuple([z.string()]) })) })))).toEqual(['.odd', '.list[].tuple[]']);
  });
  it('has a label in words for every field, and a word for every choice', () => {
    const bare = (schema: FieldSchema, path: string): string[] =>
      Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
        ...(field['x-label'] === undefined || field['x-label'] === name ? [`${path}.${name}`] : []),
        ...(controlOf(field) === 'confirmed' ? [] : Object.entries(field['x-choices'] ?? {})).flatMap(([value, word]) => (word === value ? [`${path}.${name}=${value}`] : [])),
        ...bare(field, `${path}.${name}`),
      ]);
    expect(acts.flatMap(({ act, schema }) => bare(schema, act))).toEqual([]);
  });
  it('finds nothing wrong with what the server itself would accept, whatever the act', () => {
    const wrong = acts.flatMap(({ act, definition, schema }) => findFaults(schema, exampleOf(definition.schema)).map((fault) => `${act}: ${fault.path} ${fault.code}`));
    expect(wrong).toEqual([]);
  });
  it('draws a new kind of field from its schema alone', () => {
    const shown = schemaOf(z.strictObject({
      when: z.iso.datetime({ offset: true }), many: z.array(z.enum(['a', 'b'])), rows: z.array(z.strictObject({ name: z.string() })), maybe: z.number().nullable(), sure: z.literal(true),
      either: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('x'), a: z.string() }), z.strictObject({ kind: z.literal('y'), b: z.int() })]),
    }));
    expect(Object.fromEntries(Object.entries(shown.properties ?? {}).map(([name, field]) => [name, controlOf(field)]))).toEqual({ when: 'dateTime', many: 'choices', rows: 'rows', maybe: 'whole', sure: 'confirmed', either: 'kinds' });
    expect(uncovered(shown)).toEqual([]);
  });
});

describe('what is typed', () => {
  const schema = schemaOf(z.strictObject({
    number: z.string().min(1).max(5), count: z.int().min(1).max(9), choice: z.enum(['a', 'b']), on: z.iso.date().meta({ control: 'date' }).optional(), inner: z.strictObject({ note: z.string().min(2) }), list: z.array(z.enum(['a'])).min(1), mode: z.enum(['m']).default('m'),
  }));
  it('is sent without what was left empty, in NFC and without blanks around it', () => {
    expect(pruned({ a: '  Ưởng ', b: '', c: [], d: { e: ' ' }, f: 0, g: false })).toEqual({ a: 'Ưởng', f: 0, g: false });
    expect(initialValues(schema)).toEqual({ mode: 'm', inner: {} });
  });
  it('is told field by field what is missing or wrong, down into its groups', () => {
    expect(findFaults(schema, {}).map((one) => one.path)).toEqual(['number', 'count', 'choice', 'inner.note', 'list']);
    expect(findFaults(schema, { number: 'quá dài', count: 10, choice: 'c', inner: { note: 'x' }, list: ['a'], on: '2026-02-13' }).map(({ path, code }) => `${path} ${code}`)).toEqual(['number too_big', 'count too_big', 'choice invalid_value', 'inner.note too_small']);
  });
  it('gets one sentence per fault, the server’s own where it has one', () => {
    const whole = requestSchema(schema, null);
    const faults = [...faultsOfProblem({ facts: { fields: [{ path: 'body.count', code: 'too_big' }, { path: 'inner.note', code: 'custom' }, { path: 'person.birthDate', code: 'underTwelve', words: 'Người dưới 12 tuổi.' }] } }), ...faultsOfProblem({ facts: { field: 'on' } })];
    const sentences = sentencesOf(faults, whole, { body: { count: 10, on: '2026-02-13' } });
    expect(sentences).toEqual({ 'body.count': 'Không được quá 9.', 'body.inner.note': 'Với các mục đã chọn, mục này phải nhập.', 'person.birthDate': 'Người dưới 12 tuổi.', 'body.on': 'Không phù hợp với các mục khác đã nhập.' });
    expect(schemaAt(whole, 'body.inner.note')?.minLength).toBe(2);
  });
  it('is read back in words, dates with their day first, choices by their names', () => {
    const form = actForm('compulsoryDossier', acts.find((one) => one.act === 'compulsoryDossier.addPaper')!.definition.schema).schema as FieldSchema;
    const id = '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11';
    const lines = readBack(form, { type: 'violationRecord', date: '2026-02-13', folioFrom: 1, folioTo: 2, uploadId: id }, { [id]: 'Biên bản.pdf' });
    expect(lines.find((line) => line.path === 'date')?.text).toBe('13/02/2026');
    expect(lines.find((line) => line.path === 'uploadId')?.text).toBe('Biên bản.pdf');
    expect(lines.find((line) => line.path === 'type')?.text).not.toBe('violationRecord');
    expect(lines.find((line) => line.path === 'number')).toMatchObject({ isEmpty: true, text: 'Không nhập' });
    expect(inWords({ type: 'string', control: 'dateTime' }, '2026-07-07T09:30:00+07:00', {})).toBe('09:30 07/07/2026');
  });
});

describe('a form under one law', () => {
  const opening = acts.find((one) => one.act === 'compulsoryDossier.openDossier')!.definition.schema;
  const fieldsUnder = (regime: 'R1' | 'R4' | null): string[] => Object.keys((actForm('compulsoryDossier', opening, { regime, person: null }).schema as FieldSchema).properties ?? {});
  it('has the fields that law knows and no others; the description for programs has all of them', () => {
    expect(fieldsUnder('R1')).toContain('assistingPoliceId');
    expect(fieldsUnder('R4')).not.toContain('assistingPoliceId');
    expect(fieldsUnder(null)).toEqual(Object.keys(opening.shape));
  });
  it('offers the choices that law knows', () => {
    const grounds = (regime: 'R1' | 'R4') => (actForm('compulsoryDossier', opening, { regime, person: null }).schema as FieldSchema).properties?.['ground']?.enum;
    expect(grounds('R4')).toContain('refusedMonitoring');
    expect(grounds('R1')).not.toContain('refusedMonitoring');
    expect(grounds('R1')).toContain('notRegistered');
  });
  it('asks about a juvenile what it does not ask about an adult; where nobody is known yet it asks all', () => {
    const fieldsAbout = (act: string, person: 'adult' | 'juvenile' | null, regime: 'R3' | 'R4' = 'R4'): string[] => {
      const [procedure = '', name = ''] = act.split('.');
      return Object.keys((actForm(procedure, getProcedure(procedure).acts[name]!.schema, { regime, person }).schema as FieldSchema).properties ?? {});
    };
    for (const [act, field] of [['courtReview.acceptDossier', 'judgeFitForJuveniles'], ['admission.assignFacility', 'fitForJuveniles'], ['admission.releasePerson', 'fetchedByFamily'], ['electronicMonitoring.openMonitoring', 'requestedBy']] as const) {
      expect([act, fieldsAbout(act, 'juvenile').includes(field)]).toEqual([act, true]);
      expect([act, fieldsAbout(act, null).includes(field)]).toEqual([act, true]);
      expect([act, fieldsAbout(act, 'adult').includes(field)]).toEqual([act, false]);
    }
    expect(fieldsAbout('compulsoryDossier.prepareRequest', 'juvenile', 'R3')).toContain('managementPlan');
    expect(fieldsAbout('compulsoryDossier.prepareRequest', 'adult', 'R3')).not.toContain('managementPlan');
    expect(fieldsAbout('compulsoryDossier.prepareRequest', 'juvenile')).not.toContain('managementPlan');
  });
  it('asks for stable residence once: the act does, the person’s own fields do not', () => {
    expect(fieldsUnder('R4')).toContain('hasStableResidence');
    expect(Object.keys((personForm(newPersonSchema).schema as FieldSchema).properties ?? {})).not.toContain('hasStableResidence');
  });
});

describe('the request', () => {
  const act: FieldSchema = { type: 'object', properties: { note: { type: 'string', minLength: 1 } } };
  const begun = beginEntry({ schema: act, version: 3, opened: {}, channel: 'system', person: null });
  const faultsOf = (content: EntryContent, schema: FieldSchema) => faultsOfEntry(content, wireOf(content, act), schema, new Set());
  it('leaves the moment to the server while it is now, and is not sent with half of one', () => {
    expect(wireOf(begun, act)).toEqual({ channel: 'system', body: {} });
    const half = { ...begun, moment: { mode: 'instant' as const, date: '2026-07-07', time: '9' } };
    expect(faultsOf(half, requestSchema(act, null))).toEqual([{ path: 'happenedAt', code: 'missing' }]);
    expect(wireOf({ ...half, moment: { ...half.moment, time: '9h30' } }, act)['happenedAt']).toBe('2026-07-07T09:30:00+07:00');
    expect(wireOf({ ...half, moment: { ...half.moment, mode: 'date' } }, act)['happenedAt']).toBe('2026-07-07');
  });
  it('leaves out what the form no longer shows, since the act fell under another law', () => {
    expect(wireOf({ ...begun, body: { note: 'x', ofOldLaw: 'ca-xa:1' } }, act)['body']).toEqual({ note: 'x' });
  });
  it('names the paper where it is entered from one', () => {
    const byPaper = { ...begun, channel: 'paper' as const, paper: {} };
    expect(faultsOf(byPaper, requestSchema(act, null)).map((one) => one.path)).toEqual(['paper.number', 'paper.date']);
  });
  it('takes a known person without asking for the fields of a new one', () => {
    const person = personForm(newPersonSchema).schema as FieldSchema;
    const known = { ...begun, person: { kind: 'known' as const, personId: 'x', text: 'Nguyễn Thị Ưởng' } };
    expect(faultsOf(known, requestSchema(act, person))).toEqual([]);
    expect(wireOf(known, act)['person']).toEqual({ personId: 'x' });
    expect(faultsOf({ ...begun, person: { kind: 'new', values: {} } }, requestSchema(act, person)).map((one) => one.path)).toEqual(['person.fullName', 'person.birthDate', 'person.sex', 'person.residence', 'person.communeCode']);
  });
});

describe('a conflict', () => {
  it('shows each field as it was, as it is and as it was entered, the stage first', () => {
    const schema: FieldSchema = { type: 'object', properties: { receiptNumber: { type: 'string', 'x-label': 'Số giấy nhận' }, other: { type: 'string', 'x-label': 'Khác' } } };
    const before = caseWords(schema, { dossier: { receiptNumber: '1' } }, 'Lập hồ sơ', {});
    const now = caseWords(schema, { dossier: { receiptNumber: '2' } }, 'Chờ Tòa án', {});
    expect(conflictRows(schema, before, now, { receiptNumber: '3' }, {}, 'Giai đoạn')).toEqual([
      { key: '', label: 'Giai đoạn', before: 'Lập hồ sơ', now: 'Chờ Tòa án', mine: null, isMoved: true },
      { key: 'receiptNumber', label: 'Số giấy nhận', before: '1', now: '2', mine: '3', isMoved: true },
    ]);
  });
  it('is read out of the refusal, with the article where the act is no longer allowed', () => {
    expect(readConflict({ expected: 3, version: 5, since: [], stillAllowed: false, refusal: { code: 'actNotAllowedInStage', sentence: 'Hồ sơ đang ở giai đoạn khác.', source: 'Luật' } })).toEqual({ version: 5, since: [], stillAllowed: false, refusal: { sentence: 'Hồ sơ đang ở giai đoạn khác.', source: 'Luật' } });
    expect(readConflict({ expectedRevision: 1 })).toBeNull();
  });
});
