import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { compareWithReference, drawPages, inkShare } from '../test/kit/picture.ts';
import { documents, DocumentError, findSymbol, getTinos, layOutDocument, listDocuments, renderDocument, renderSpecimen } from './index.ts';
import type { FontSet, PaperRegime } from './index.ts';
import { findLayoutFaults, textOf } from '../test/documents/check-layout.ts';
import { longDate } from './dates.ts';

const cases = documents.flatMap((document) => (Object.keys(document.names) as PaperRegime[]).map((regime) => [document.id, regime, document] as const));
const pictures = fileURLToPath(new URL('../test/documents/pictures', import.meta.url));

let fonts: FontSet;
beforeAll(async () => {
  fonts = await getTinos();
});

function issued(id: string, regime: PaperRegime, data: unknown) {
  const symbol = findSymbol(id, regime, data);
  return symbol === null ? ({ state: 'issued' } as const) : ({ state: 'issued', number: `15/${symbol}` } as const);
}

/** Letters only, small, so that line breaks, capitals and closing signs do not matter. */
const bare = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi').replace(/[^\p{L}\p{N}]/gu, '');

/** Every sentence and name in the data, save dates, codes and what the number or head shows in another form. */
function* texts(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (!/^\d{4}-\d\d-\d\d/u.test(value) && !notPrinted.has(key)) yield value;
  } else if (Array.isArray(value)) {
    for (const one of value) yield* texts(one, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) yield* texts(one, name);
  }
}
// Codes, and fields of a common piece that a given form does not ask for.
const notPrinted = new Set(['sex', 'ordinance', 'kind', 'form', 'list', 'outcome', 'base', 'symbol', 'occupation', 'workplace', 'nationality', 'otherName', 'phone', 'place', 'relation', 'authority', 'stance', 'withheld']);

describe('every paper under every law it exists in', () => {
  it('counts 97 papers, 58 of them in both laws', () => {
    expect(listDocuments()).toHaveLength(97);
    expect(cases).toHaveLength(155);
    expect(new Set(documents.map((document) => document.id)).size).toBe(97);
  });

  it.each(cases)('%s %s stays inside its page and prints all its data', (id, regime, document) => {
    const data = document.specimen(regime);
    const { layout, name } = layOutDocument(id, regime, data, fonts, issued(id, regime, data));
    expect(findLayoutFaults(layout)).toEqual([]);
    const printed = bare(textOf(layout));
    expect([...texts(data)].filter((text) => !text.split('\n').every((line) => printed.includes(bare(line))))).toEqual([]);
    expect(textOf(layout)).not.toMatch(/undefined|null|NaN|\[object/u);
    expect(printed).toContain(bare('Cộng hòa xã hội chủ nghĩa Việt Nam'));
    // An official letter has its abstract under the number and no kind above it.
    if (name.kind !== 'Công văn') expect(printed).toContain(bare(name.kind));
    expect(printed).toContain(bare(name.abstract));
    expect(printed.includes(bare('chưa đối chiếu mẫu'))).toBe(name.confidence !== 'T');
    expect(textOf(layout).includes('Mẫu số')).toBe(name.form !== null || textOf(layout).includes('(Mẫu số'));
  });

  it.each(cases)('%s %s makes the same bytes twice, at most 150 KB', async (id, regime, document) => {
    const data = document.specimen(regime);
    const first = await renderDocument(id, regime, data, issued(id, regime, data));
    const second = await renderDocument(id, regime, structuredClone(data), issued(id, regime, data));
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    expect(first.length).toBeLessThanOrEqual(150 * 1024);
  });

  it.each(cases)('%s %s bears a watermark and no number as a draft, and the number once issued', (id, regime, document) => {
    const data = document.specimen(regime);
    const draft = layOutDocument(id, regime, data, fonts, { state: 'draft' }).layout;
    expect(draft.watermark).toBe('DỰ THẢO');
    const symbol = findSymbol(id, regime, data);
    if (symbol === null) return;
    expect(textOf(draft)).toContain(`………/${symbol}`);
    expect(textOf(draft)).not.toMatch(/Số: \d/u);
    const final = layOutDocument(id, regime, data, fonts, { state: 'issued', number: `15/${symbol}` }).layout;
    expect(final.watermark).toBeNull();
    expect(textOf(final)).toContain(`Số: 15/${symbol}`);
  });
});

/** Every way to write an empty text into the data, one field at a time. */
function* emptied(value: unknown, path: string): Generator<readonly [path: string, data: unknown]> {
  if (typeof value === 'string') yield [path, ' '];
  else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) for (const [at, changed] of emptied(one, `${path}.${String(index)}`)) yield [at, value.with(index, changed)];
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) for (const [at, changed] of emptied(one, `${path}.${name}`)) yield [at, { ...value, [name]: changed }];
  }
}

describe('what a paper must hold', () => {
  it.each(cases)('%s %s takes no empty field, and lacks none of those it must have', (id, regime, document) => {
    const data = document.specimen(regime) as Record<string, unknown>;
    const taken = [...emptied(data, id)].filter(([, changed]) => document.schema.safeParse(changed).success).map(([path]) => path);
    expect(taken).toEqual([]);
    const optional = Object.keys(data).filter((name) => document.schema.safeParse(Object.fromEntries(Object.entries(data).filter(([key]) => key !== name))).success);
    expect(optional).toEqual([]);
  });

  it.each(cases)('%s %s has a specimen of nobody: filled, issued, and marked across every page', async (id, regime) => {
    const task = getDocument({ data: (await renderSpecimen(id, regime)).slice(), verbosity: 0 });
    const pdf = await task.promise;
    try {
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        expect(items.map((item) => ('str' in item ? item.str : ''))).toContain('MẪU');
      }
    } finally {
      await task.destroy();
    }
  });
});

describe('states and numbers', () => {
  const data = (id: string, regime: PaperRegime) => documents.find((document) => document.id === id)?.specimen(regime);
  const layOutOne = (id: string, options: Parameters<typeof layOutDocument>[4], changed: object = {}) =>
    () => layOutDocument(id, 'R4', { ...(data(id, 'R4') as object), ...changed }, fonts, options);

  it('refuses a number on a draft and on a signed paper', () => {
    expect(layOutOne('supervisionDecision', { state: 'draft', number: '15/QĐ-UBND' })).toThrow(DocumentError);
    expect(layOutOne('supervisionDecision', { state: 'signed', number: '15/QĐ-UBND' })).toThrow(/before it is issued/u);
  });
  it('refuses to issue without number or date', () => {
    expect(layOutOne('supervisionDecision', { state: 'issued' })).toThrow(/without a number/u);
    expect(layOutOne('supervisionDecision', { state: 'issued', number: '15/QĐ-UBND' }, { issuedOn: null })).toThrow(/without a date/u);
  });
  it('refuses a number on a paper that bears none', () => {
    expect(layOutOne('shortBiography', { state: 'issued', number: '15/X' })).toThrow(/bears no number/u);
  });
  it('refuses an unknown paper, a law without it, and data with an unknown or empty field', () => {
    expect(() => layOutDocument('unknown', 'R4', {}, fonts, { state: 'draft' })).toThrow(/no document/u);
    expect(() => layOutDocument('labourOfficeReturn', 'R4', data('labourOfficeReturn', 'R1'), fonts, { state: 'draft' })).toThrow(/no form under R4/u);
    expect(() => layOutDocument('moveNotice', 'R2', data('moveNotice', 'R1'), fonts, { state: 'draft' })).toThrow(/no form under R2/u);
    expect(layOutOne('supervisionDecision', { state: 'draft' }, { extra: 1 })).toThrow();
    expect(layOutOne('supervisionDecision', { state: 'draft' }, { authority: ' ' })).toThrow();
  });
  it('leaves room for the date while a paper is not dated', () => {
    const { layout } = layOutOne('supervisionDecision', { state: 'draft' }, { issuedOn: null })();
    expect(textOf(layout)).toContain(longDate(null));
  });
  it('a deputy who signs for a committee does so through its chair, under the committee (NĐ 30/2020)', () => {
    const signer = { collective: 'Ủy ban nhân dân', prefix: 'KT.', principal: 'Chủ tịch', position: 'Phó Chủ tịch', fullName: 'Bùi Thế Nguỵễn' };
    const printed = textOf(layOutOne('custodyDecision', { state: 'draft' }, { signer })().layout);
    expect(printed.indexOf('TM. ỦY BAN NHÂN DÂN')).toBeGreaterThan(-1);
    expect(printed.indexOf('KT. CHỦ TỊCH')).toBeGreaterThan(printed.indexOf('TM. ỦY BAN NHÂN DÂN'));
    expect(printed.indexOf('PHÓ CHỦ TỊCH')).toBeGreaterThan(printed.indexOf('KT. CHỦ TỊCH'));
    expect(layOutOne('custodyDecision', { state: 'draft' }, { signer: { ...signer, prefix: 'TM.' } })).toThrow(/prefix of its own/u);
  });
  it('prints both outcomes of the court', () => {
    const apply = textOf(layOutOne('courtDecision', { state: 'draft' })().layout);
    expect(apply).toContain('Thời hạn cai nghiện bắt buộc: 24 tháng');
    const notApply = textOf(layOutOne('courtDecision', { state: 'draft' }, { outcome: { kind: 'notApply' } })().layout);
    expect(notApply).toContain('Không đưa vào cơ sở cai nghiện bắt buộc');
    expect(notApply).not.toContain('Thời hạn cai nghiện bắt buộc');
  });
  it('names no form that the law notes do not give', () => {
    const forms = cases.map(([id, regime, document]) => [`${id} ${regime}`, document.names[regime]?.form ?? null] as const).filter(([, form]) => form !== null);
    expect(Object.fromEntries(forms)).toEqual({
      // N105 annex and N163 Annex III, N109, N116 Annex II and N163 Annex V
      'userNotice R1': '04', 'userManagementDecision R1': '07', 'userManagementDecision R4': '04', 'userFileTransfer R1': '08', 'userFileTransfer R4': '06', 'userManagementSuspension R4': '07', 'userManagementStop R1': '09', 'userManagementStop R4': '08',
      'userManagementEnd R1': '10', 'userManagementEnd R4': '09', 'determinationRequest R1': '02', 'determinationResult R1': '04, 05', 'voluntaryRegistration R1': '22', 'voluntaryRegistration R4': '20', 'voluntaryDecision R1': '24', 'voluntaryDecision R4': '22',
      'voluntaryTransfer R1': '25', 'voluntaryTransfer R4': '26', 'voluntaryCompletion R1': '26a, 26b', 'voluntaryCompletion R4': '28, 30',
      'familyConsent R1': '35', 'custodyDecision R1': '36', 'custodyDecision R4': '32', 'custodyHandover R1': '37', 'custodyHandover R4': '31', 'personStatement R1': '31', 'personStatement R4': '38',
      'leaveRequest R1': '48', 'leaveRequest R4': '48', 'leaveDecision R1': '49', 'leaveDecision R4': '49', 'temporaryRemovalDecision R1': '45', 'temporaryRemovalDecision R4': '47', 'stayHandover R4': '42',
      'deferralRequest R1': '42a, 42b', 'deferralRequest R4': '44, 45',
      'remainderRequest R1': '43', 'remainderRequest R4': '46',
      'violationRecord R1': '27', 'violationRecord R4': '34', 'shortBiography R1': '30', 'shortBiography R4': '33',
      'dossierNotice R1': '32', 'dossierNotice R4': '37', 'dossierProposal R1': '29', 'dossierRequest R1': '34', 'dossierRequest R4': '36',
      'labourOfficeReturn R1': '33', 'handoverRecord R1': '40', 'handoverRecord R4': '42', 'searchOrder R1': '41', 'searchOrder R4': '43',
      'completionNotice R4': '51', 'completionCertificate R1': '46', 'completionCertificate R4': '50', 'paperHandover R4': '23', 'patientProfile R1': '19', 'patientProfile R4': '17', 'counsellorAssignment R4': '59', 'counsellorReassignment R4': '60',
      'supervisionProposal R1': '50', 'supervisionProposal R4': '52', 'supervisionDecision R1': '51', 'supervisionDecision R4': '53',
      'teamAssignment R4': '55', 'moveNotice R1': '53', 'moveNotice R4': '54', 'supervisionCompletion R1': '54', 'supervisionCompletion R4': '56',
      'listRemovalNotice R4': '57',
      'userBiography R1': '05', 'userBiography R4': '05', 'userStatement R1': '06', 'userStatement R4': '03', 'voluntaryReceipt R4': '24', 'voluntaryCommitment R4': '25', 'treatmentPlan R1': '20', 'treatmentPlan R4': '18',
      'reintegrationPlan R1': '21', 'reintegrationPlan R4': '19', 'reductionList R1': '44',
      'representativeOpinion R1': '38', 'representativeOpinion R4': '39', 'statementRecord R4': '58', 'refusalRecord R4': '40', 'noticeRefusalRecord R4': '41', 'juvenileRequest R1': '39', 'juvenileHandover R1': '47',
      // N163 Annex I
      'monitoringRequest R4': '01', 'monitoringDecision R4': '02', 'monitoringFitting R4': '03', 'monitoringCommitment R4': '04', 'monitoringPersonRequest R4': '05', 'monitoringCustodyRequest R4': '06', 'monitoringRemoval R4': '07', 'monitoringRefit R4': '08', 'monitoringPositionChange R4': '09',
      'monitoringReplacement R4': '10', 'monitoringPause R4': '11', 'monitoringPauseRecord R4': '12', 'monitoringExemption R4': '13', 'monitoringExemptionRecord R4': '14', 'monitoringEnd R4': '15', 'monitoringEndRecord R4': '16',
      'monitoringTakeover R4': '17', 'monitoringViolation R4': '18',
    });
  });
});

describe('pictures', () => {
  const shown = documents.map((document) => [document.id, (document.names.R4 === undefined ? 'R1' : 'R4'), document] as const);
  it.each(shown)('%s %s looks as it did', async (id, regime, document) => {
    const data = document.specimen(regime);
    const [first] = await drawPages(await renderDocument(id, regime, data, issued(id, regime, data)), 480, 1);
    if (first === undefined) throw new Error('no page');
    expect(inkShare(first)).toBeGreaterThan(0.02);
    expect(compareWithReference(first, pictures, id)).toBe(0);
  });
  it('one changed tone mark shows', async () => {
    const document = documents.find((one) => one.id === 'completionCertificate');
    const data = document?.specimen('R4') as { person: { fullName: string } };
    const changed = { ...data, person: { ...data.person, fullName: 'Nguyễn Thị Ướng' } };
    const [first] = await drawPages(await renderDocument('completionCertificate', 'R4', changed, issued('completionCertificate', 'R4', changed)), 480, 1);
    if (first === undefined) throw new Error('no page');
    if (process.env['UPDATE_PICTURES'] === '1') return;
    expect(compareWithReference(first, pictures, 'completionCertificate')).toBeGreaterThan(0);
  });
  it('a draft looks as it did', async () => {
    const [first] = await drawPages(await renderDocument('supervisionDecision', 'R4', documents.find((one) => one.id === 'supervisionDecision')?.specimen('R4'), { state: 'draft' }), 480, 1);
    if (first === undefined) throw new Error('no page');
    expect(compareWithReference(first, pictures, 'draft')).toBe(0);
  });
});

describe('text', () => {
  it('can be copied from the file letter by letter', async () => {
    const pdf = await renderDocument('moveNotice', 'R4', documents.find((one) => one.id === 'moveNotice')?.specimen('R4'), { state: 'draft' });
    const task = getDocument({ data: pdf.slice(), verbosity: 0 });
    try {
      const content = await (await (await task.promise).getPage(1)).getTextContent();
      const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
      expect(text).toContain('NGUYỄN THỊ ƯỞNG');
      expect(text.normalize('NFC')).toBe(text);
    } finally {
      await task.destroy();
    }
  });
});
