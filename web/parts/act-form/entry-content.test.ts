import { describe, expect, it } from '@jest/globals';
import { beginEntry, officeSchema, type OpeningOffice, wireOf } from './entry-content.ts';
import type { FieldSchema } from './field-schema.ts';
import { envelopeWords } from './words.vi.ts';

const own: OpeningOffice = { agencyId: 'ca-xa:2', name: 'Công an phường Hai', isOwn: true };
const merged: OpeningOffice = { agencyId: 'ca-xa:gop', name: 'Công an phường Gộp', isOwn: false };
const split: OpeningOffice = { agencyId: 'ca-xa:chia', name: 'Công an phường Chia', isOwn: false };

describe('whose act an opening was', () => {
  it('is not asked where no office of that day has ended since', () => {
    expect(officeSchema([])).toBeNull();
    expect(officeSchema([own])).toBeNull();
  });

  it('may be left open where the own office was there, which then did it', () => {
    expect(officeSchema([own, merged])).toEqual({
      type: 'object', required: [],
      properties: { actingOffice: { type: 'string', control: 'choice', enum: ['ca-xa:gop'], 'x-label': envelopeWords.actingOffice, 'x-choices': { 'ca-xa:gop': 'Công an phường Gộp' } } },
    });
  });

  it('must be answered where the own office was not there yet, even by the only one that could be meant', () => {
    expect(officeSchema([merged])?.required).toEqual(['actingOffice']);
    expect(officeSchema([merged, split])).toMatchObject({ required: ['actingOffice'], properties: { actingOffice: { enum: ['ca-xa:gop', 'ca-xa:chia'] } } });
  });

  it('is sent only where the day still has that office: another day, another office', () => {
    const schema: FieldSchema = { type: 'object', properties: {} };
    const content = { ...beginEntry({ schema, version: null, opened: {}, channel: 'system', person: null }), actingOffice: 'ca-xa:gop' };
    expect(wireOf(content, schema, officeSchema([own, merged]))).toMatchObject({ actingOffice: 'ca-xa:gop' });
    expect(wireOf(content, schema, officeSchema([own, split]))).not.toHaveProperty('actingOffice');
    expect(wireOf(content, schema, officeSchema([own]))).not.toHaveProperty('actingOffice');
  });
});

it('an entry for an earlier law alone begins with its day, any other with now', () => {
  const begin = (isPast?: boolean) => beginEntry({ schema: { type: 'object', properties: {} }, version: null, opened: {}, channel: 'system', person: null, ...(isPast === undefined ? {} : { isPast }) }).moment.mode;
  expect([begin(), begin(false), begin(true)]).toEqual(['now', 'now', 'date']);
});
