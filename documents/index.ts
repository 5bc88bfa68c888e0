/** The papers' registry and the one way to make a PDF. */
import type { Regime } from '../law/regimes.ts';
import { createPaper, footerMarkText, formNumberText } from './define-document.ts';
import type { DocumentName, DocumentState, OfficialDocument, PaperRegime } from './define-document.ts';
import { loadFonts } from './fonts.ts';
import type { FontSet } from './fonts.ts';
import { layOut } from './layout/lay-out.ts';
import type { Layout } from './layout/lay-out.ts';
import { writePdf } from './layout/write-pdf.ts';
import { documents } from './templates/registry.ts';

/** Whether papers are set for this body of law; the interim R2 and R3 kept the forms of R1. */
export const isPaperRegime = (regime: Regime): regime is PaperRegime => regime === 'R1' || regime === 'R4';

export { documents } from './templates/registry.ts';
export { blank } from './layout/blocks.ts';
export { parseNumber, seriesYear } from './numbering.ts';
export type { FontSet } from './fonts.ts';
export type { DocumentName, DocumentState, OfficialDocument, PaperRegime } from './define-document.ts';

/** A paper asked for in a way its kind does not allow: unknown id, no form under that law, number too early or missing. */
export class DocumentError extends Error {
  readonly code: 'unknownDocument' | 'notInRegime' | 'numberBeforeIssue' | 'numberMissing' | 'numberNotKept' | 'dateMissing';
  constructor(code: DocumentError['code'], message: string) {
    super(message);
    this.name = 'DocumentError';
    this.code = code;
  }
}

export interface RenderOptions {
  readonly state: DocumentState;
  /** The whole number and symbol, "15/QĐ-UBND"; only and always with state `issued`, on papers that bear a number. */
  readonly number?: string;
  /** Typefaces; Tinos unless an agency brings its own. */
  readonly fonts?: FontSet;
  /** Across the pages in place of the one a draft bears. */
  readonly watermark?: string;
}

let tinos: Promise<FontSet> | undefined;
/** Tinos, prepared once per process. */
export function getTinos(): Promise<FontSet> {
  tinos ??= loadFonts();
  return tinos;
}

const byId = new Map(documents.map((document) => [document.id, document]));

/** Throws DocumentError `unknownDocument`. */
export function getDocument(id: string): OfficialDocument {
  const document = byId.get(id);
  if (document === undefined) throw new DocumentError('unknownDocument', `There is no document "${id}"`);
  return document;
}

function getPaperRegime(id: string, regime: Regime): PaperRegime {
  if (!isPaperRegime(regime)) throw new DocumentError('notInRegime', `"${id}" has no form under ${regime}`);
  return regime;
}

/** The paper's name under the law; throws DocumentError `notInRegime`. */
export function getDocumentName(id: string, regime: Regime): DocumentName {
  const name = isPaperRegime(regime) ? getDocument(id).names[regime] : undefined;
  if (name === undefined) throw new DocumentError('notInRegime', `"${id}" has no form under ${regime}`);
  return name;
}

/** What follows the "/" in this paper's number; null when it bears none. Throws ZodError on data that do not fit. */
export function findSymbol(id: string, regime: Regime, data: unknown): string | null {
  return getDocument(id).read(data).symbol(getPaperRegime(id, regime));
}

interface LaidOut { readonly layout: Layout; readonly name: DocumentName; readonly issuedOn: string | null; readonly number: string | null }

/** The pages of a paper before they are written. */
export function layOutDocument(id: string, regime: Regime, data: unknown, fonts: FontSet, options: RenderOptions): LaidOut {
  const name = getDocumentName(id, regime);
  const paperRegime = getPaperRegime(id, regime);
  const filled = getDocument(id).read(data);
  const symbol = filled.symbol(paperRegime);
  const number = checkNumber(id, symbol, options);
  if (options.state === 'issued' && filled.issuedOn === null) throw new DocumentError('dateMissing', `"${id}" is issued without a date`);
  const blocks = filled.render(createPaper({ regime: paperRegime, name, state: options.state, symbol, number }));
  const layout = layOut(blocks, fonts, {
    watermark: options.watermark ?? (options.state === 'draft' ? 'DỰ THẢO' : null),
    formNumber: formNumberText(name),
    footerMark: footerMarkText(name),
  });
  return { layout, name, issuedOn: filled.issuedOn, number };
}

function checkNumber(id: string, symbol: string | null, options: RenderOptions): string | null {
  const number = options.number ?? null;
  if (number !== null && options.state !== 'issued') throw new DocumentError('numberBeforeIssue', `"${id}" has a number before it is issued`);
  if (symbol === null) {
    if (number !== null) throw new DocumentError('numberNotKept', `"${id}" bears no number`);
    return null;
  }
  if (options.state === 'issued' && number === null) throw new DocumentError('numberMissing', `"${id}" is issued without a number`);
  return number;
}

/**
 * The PDF of a paper. The same arguments give the same bytes.
 * Throws DocumentError, ZodError for data that do not fit, and MissingLetterError.
 */
export async function renderDocument(id: string, regime: Regime, data: unknown, options: RenderOptions): Promise<Uint8Array> {
  const fonts = options.fonts ?? (await getTinos());
  const { layout, name, issuedOn, number } = layOutDocument(id, regime, data, fonts, options);
  return writePdf(layout, fonts, {
    title: [name.kind, name.abstract, number].filter((part) => part !== null && part !== '').join(' – '),
    madeOn: issuedOn,
  });
}

/** The paper filled with invented data, with "MẪU" across its pages: what it looks like, of nobody. Throws DocumentError. */
export function renderSpecimen(id: string, regime: Regime): Promise<Uint8Array> {
  getDocumentName(id, regime);
  const data = getDocument(id).specimen(getPaperRegime(id, regime));
  const symbol = findSymbol(id, regime, data);
  return renderDocument(id, regime, data, { state: 'issued', watermark: 'MẪU', ...(symbol === null ? {} : { number: `15/${symbol}` }) });
}

export interface CatalogueEntry {
  readonly id: string;
  readonly names: Partial<Record<PaperRegime, DocumentName>>;
}

/** Every paper with its names per body of law. */
export const listDocuments = (): CatalogueEntry[] => documents.map(({ id, names }) => ({ id, names }));
