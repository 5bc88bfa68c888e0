import { z } from 'zod';
import { listDocuments, renderSpecimen } from '../../../documents/index.ts';
import { GLOSSARY } from '../../../law/glossary.ts';
import { GLOSSARY_MEANINGS } from '../../../law/glossary.vi.ts';
import { getInstrument, type Instrument, type InstrumentKey, INSTRUMENTS } from '../../../law/instruments.ts';
import { INSTRUMENT_NOTES, REGIME_CHANGES } from '../../../law/instruments.vi.ts';
import { type Regime, REGIME_SPANS } from '../../../law/regimes.ts';
import { REGIME_LABELS } from '../../../law/vi.ts';
import { listProcedures } from '../../../procedures/index.ts';
import { labelOf, procedureLabel } from '../../../procedures/vi.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { vietnamDate } from '../../signed-in.ts';
import { confidenceWords, formerFormLabels, templateNote } from './words.vi.ts';

const text = z.string();
const regime = z.enum(['R1', 'R2', 'R3', 'R4']);

const instrumentsSchema = z
  .strictObject({
    on: text,
    regimes: z.array(z.strictObject({ regime, label: text, changes: text, inForceFrom: text, inForceTo: text.nullable(), isInForce: z.boolean(), instruments: z.array(text) })),
    instruments: z.array(
      z.strictObject({ key: text, short: text, number: text, title: text, inForceFrom: text.nullable(), inForceTo: text.nullable(), isInForce: z.boolean(), note: text.nullable().meta({ description: 'what is to be known of its dates' }), replacedBy: text.nullable(), regimes: z.array(regime) }),
    ),
  })
  .meta({ id: 'Instruments' });

function holdsOn(span: { readonly inForceFrom: string | null; readonly inForceTo: string | null }, on: string): boolean {
  return (span.inForceFrom === null || span.inForceFrom <= on) && (span.inForceTo === null || on <= span.inForceTo);
}

export const listInstruments = defineRoute({
  method: 'get', path: '/api/law/instruments', operationId: 'listInstruments', summary: 'The legal instruments the product cites, and which body of law rests on which', tag: 'law', who: 'anyOfficial', audit: null,
  schemas: { query: z.strictObject({ on: z.iso.date().optional().meta({ description: 'default: today' }) }) },
  responses: { 200: { description: 'the instruments', schema: instrumentsSchema } },
  handler: async ({ deps, query }) => {
    const on = query.on ?? vietnamDate(deps.now());
    const all: readonly Instrument[] = INSTRUMENTS;
    return Promise.resolve(
      json(200, {
        on,
        regimes: REGIME_SPANS.map((span) => ({ regime: span.regime, label: REGIME_LABELS[span.regime], changes: REGIME_CHANGES[span.regime], inForceFrom: span.inForceFrom, inForceTo: span.inForceTo, isInForce: holdsOn(span, on), instruments: span.instruments })),
        instruments: all.map((one) => ({
          key: one.key, short: one.short, number: one.number, title: one.title, inForceFrom: one.inForceFrom, inForceTo: one.inForceTo, isInForce: holdsOn(one, on), note: INSTRUMENT_NOTES[one.key as InstrumentKey] ?? null, replacedBy: one.replacedBy ?? null,
          regimes: REGIME_SPANS.filter((span) => span.instruments.includes(one.key)).map((span) => span.regime),
        })),
      }),
    );
  },
});

const termSchema = z.strictObject({ term: text, identifier: text, meaning: text, source: text }).meta({ id: 'GlossaryTerm' });

export const readGlossary = defineRoute({
  method: 'get', path: '/api/glossary', operationId: 'readGlossary', summary: 'The words of the field, by their Vietnamese spelling', tag: 'law', who: 'anyOfficial', audit: null,
  schemas: { query: z.strictObject({ text: text.trim().min(1).max(60).optional().meta({ description: 'part of the term or the identifier, any letter case' }) }) },
  responses: { 200: { description: 'the terms', schema: z.strictObject({ terms: z.array(termSchema) }).meta({ id: 'Glossary' }) } },
  handler: async ({ query }) => {
    const wanted = query.text?.normalize('NFC').toLocaleLowerCase('vi');
    const terms = GLOSSARY.filter((one) => wanted === undefined || one.vietnamese.toLocaleLowerCase('vi').includes(wanted) || one.identifier.toLowerCase().includes(wanted))
      .map(({ vietnamese, identifier, source }) => ({ term: vietnamese, identifier, meaning: GLOSSARY_MEANINGS[identifier] ?? '', source }))
      .sort((a, b) => a.term.localeCompare(b.term, 'vi'));
    return Promise.resolve(json(200, { terms }));
  },
});

const templateSchema = z
  .strictObject({
    id: text, regime: z.enum(['R1', 'R4']), regimeLabel: text, title: text, kind: text, abstract: text, form: text.nullable().meta({ description: 'number of the prescribed form' }), instrument: text, instrumentShort: text,
    confidence: z.enum(['T', 'S', 'I', '?']), confidenceLabel: text, note: text.meta({ description: '"đã đối chiếu", or "dựng theo nội dung điều luật, chưa đối chiếu mẫu" where the form itself was not read' }),
    acts: z.array(z.strictObject({ act: text, label: text, procedure: text, procedureLabel: text })).meta({ description: 'the acts that make it' }), specimenHref: text,
  })
  .meta({ id: 'Template' });

interface Maker { readonly act: string; readonly label: string; readonly procedure: string; readonly procedureLabel: string; readonly regimes: readonly Regime[] | null }

/** The interim R2 and R3 kept the forms of R1. */
const paperRegimeOf = (of: Regime): 'R1' | 'R4' => (of === 'R4' ? 'R4' : 'R1');

/** When a form was in use: until the last of the regimes that kept it in which an act makes it. */
function whileInUse(of: 'R1' | 'R4', makers: readonly Maker[]): string {
  if (of === 'R4') return REGIME_LABELS.R4;
  const last = (['R3', 'R2', 'R1'] as const).find((one) => makers.some(({ regimes }) => regimes === null || regimes.includes(one)));
  return formerFormLabels[last ?? 'R1'];
}

/** Which acts make a paper: read from the procedures, so that a new act or paper shows by itself. */
function listMakers(): Map<string, Maker[]> {
  const found = new Map<string, Maker[]>();
  for (const procedure of listProcedures())
    for (const [act, { effects = [], regimes = null }] of Object.entries(procedure.acts))
      for (const template of new Set(effects.flatMap((effect) => (effect.kind === 'document' ? [effect.template] : [])))) {
        const label = labelOf('acts', procedure.name, act);
        found.set(template, [...(found.get(template) ?? []), { act, label, procedure: procedure.name, procedureLabel: procedureLabel(procedure.name), regimes }]);
      }
  return found;
}

export const listTemplates = defineRoute({
  method: 'get', path: '/api/templates', operationId: 'listTemplates', summary: 'The papers the product can make, with form number and how sure their layout is', tag: 'law', who: 'anyOfficial', audit: null,
  schemas: { query: z.strictObject({ regime: z.enum(['R1', 'R4']).optional() }) },
  responses: { 200: { description: 'the templates', schema: z.strictObject({ templates: z.array(templateSchema) }).meta({ id: 'Templates' }) } },
  handler: async ({ query }) => {
    const makers = listMakers();
    const templates = listDocuments().flatMap(({ id, names }) =>
      (['R1', 'R4'] as const).flatMap((one) => {
        const name = names[one];
        if (name === undefined || (query.regime !== undefined && query.regime !== one)) return [];
        return [{
          id, regime: one, regimeLabel: whileInUse(one, makers.get(id) ?? []), title: [name.kind, name.abstract].filter((part) => part !== '').join(' '), kind: name.kind, abstract: name.abstract, form: name.form,
          instrument: name.instrument, instrumentShort: getInstrument(name.instrument).short, confidence: name.confidence, confidenceLabel: confidenceWords(name.confidence), note: templateNote(name.confidence),
          acts: (makers.get(id) ?? []).filter(({ regimes }) => regimes === null || regimes.some((of) => paperRegimeOf(of) === one)).map(({ act, label, procedure, procedureLabel: of }) => ({ act, label, procedure, procedureLabel: of })),
          specimenHref: `/api/templates/${id}/specimen.pdf?regime=${one}`,
        }];
      }),
    );
    return Promise.resolve(json(200, { templates }));
  },
});

export const openSpecimen = defineRoute({
  method: 'get', path: '/api/templates/{id}/specimen.pdf', operationId: 'openSpecimen', summary: 'What a paper looks like, filled with invented data and marked "MẪU"', tag: 'law', who: 'anyOfficial', audit: null,
  schemas: { params: z.strictObject({ id: z.string().regex(/^[A-Za-z]{3,40}$/).meta({ example: 'courtDecision' }) }), query: z.strictObject({ regime: z.enum(['R1', 'R4']).default('R4') }) },
  responses: { 200: { description: 'the specimen', mediaType: 'application/pdf' } },
  handler: async ({ params: { id }, query }) => {
    if (listDocuments().find((one) => one.id === id)?.names[query.regime] === undefined) throw new Problem('notFound');
    return { status: 200, mediaType: 'application/pdf', body: Buffer.from(await renderSpecimen(id, query.regime)), headers: { 'Content-Disposition': `inline; filename="mau-${id}-${query.regime}.pdf"` } };
  },
});
