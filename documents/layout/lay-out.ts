/** Blocks → pages: every piece of text and every line with its place, so that a test can check them exactly. */
import type { FontSet } from '../fonts.ts';
import type { Block, ParagraphBlock } from './blocks.ts';
import { addresseeRows, headRows, titleRows } from './head.ts';
import { firstLineIndent, millimetre, page, paragraphGap, sizes, textHeight, textWidth } from './page.ts';
import { setText, shift, textRows } from './rows.ts';
import type { Placed, PlacedText, Row } from './rows.ts';
import { signatureRows } from './signature-rows.ts';
import { tableRows } from './table.ts';

export interface PageLayout {
  readonly number: number;
  readonly items: readonly Placed[];
}
export interface Layout {
  readonly pages: readonly PageLayout[];
  /** Printed across every page behind the text; null on papers that are not drafts. */
  readonly watermark: string | null;
  /** in points, where it is not the upright A4 of the papers */
  readonly size?: { readonly width: number; readonly height: number };
}
export interface LayoutOptions {
  readonly watermark: string | null;
  /** "Mẫu số 42 – NĐ 163/2026/NĐ-CP", top right of page 1. */
  readonly formNumber: string | null;
  /** Small note at the foot of every page. */
  readonly footerMark: string | null;
}

/** A strip that no page can hold: a fault of the template, since texts and tables are cut between lines. */
export class RowTooHighError extends Error {
  constructor(height: number) {
    super(`A strip of ${Math.round(height)} pt is higher than the page's ${Math.round(textHeight)} pt`);
    this.name = 'RowTooHighError';
  }
}

/** Least width of a dotted stretch, in points. */
const roomToWrite = 50;

function paragraphRows(block: ParagraphBlock, fonts: FontSet): Row[] {
  const rows = textRows(block.text, fonts, {
    size: sizes.body, align: block.justified ? 'justified' : 'left', indent: block.indented ? firstLineIndent : 0,
    gap: paragraphGap, keepWithNext: block.keepWithNext,
  });
  if (!block.dotted) return rows;
  const last = rows.at(-1);
  const tail = last?.items.at(-1);
  if (last === undefined || tail?.kind !== 'text') return rows;
  const dotsFrom = (x: number): PlacedText => {
    const text = '.'.repeat(Math.floor((page.right - x) / fonts.regular.measure('.', sizes.body)));
    return { ...tail, text, style: 'regular', x, width: fonts.regular.measure(text, sizes.body), spacing: 0 };
  };
  const from = tail.x + tail.width + 3;
  const dotted = page.right - from < 12 ? last : { ...last, items: [...last.items, dotsFrom(from)] };
  if (page.right - from >= roomToWrite) return [...rows.slice(0, -1), dotted];
  // Nobody writes a word into the end of a full line: another line is left for it.
  return [...rows.slice(0, -1), { ...dotted, keepWithNext: true }, { ...last, gap: 0, items: [dotsFrom(page.left)] }];
}

function blockRows(block: Block, fonts: FontSet): Row[] {
  switch (block.kind) {
    case 'head': return headRows(block, fonts);
    case 'title': return titleRows(block, fonts);
    case 'addressees': return addresseeRows(block.names, fonts);
    case 'centred':
      return textRows([{ text: block.text, style: block.style }], fonts, { size: sizes.body, align: 'centre', indent: 0, gap: 10, keepWithNext: true })
        .map((line) => ({ ...line, keepWithNext: true }));
    case 'paragraph': return paragraphRows(block, fonts);
    case 'table': return tableRows(block, fonts);
    case 'signatures': {
      const rows = signatureRows(block, fonts);
      return rows.map((line, index) => ({ ...line, keepWithNext: index < rows.length - 1 && rows.length <= 2 }));
    }
  }
}

/** A signature never stands alone on a page: the two rows before it come along. */
function keepSignaturesWithText(groups: readonly { block: Block; rows: Row[] }[]): Row[] {
  const all: Row[] = [];
  for (const { block, rows } of groups) {
    if (block.kind === 'signatures') {
      for (let index = Math.max(0, all.length - 2); index < all.length; index += 1) {
        const before = all[index];
        if (before !== undefined) all[index] = { ...before, keepWithNext: true };
      }
    }
    all.push(...rows);
  }
  return all;
}

const height = (rows: readonly Row[]) => rows.reduce((sum, part, index) => sum + part.height + (index === 0 ? 0 : part.gap), 0);

function paginate(rows: readonly Row[]): Placed[][] {
  const pages: Placed[][] = [];
  let items: Placed[] = [];
  let y = 0;
  const turn = () => {
    pages.push(items);
    items = [];
    y = 0;
  };
  const put = (part: Row) => {
    if (y > 0 && y + part.gap + part.height > textHeight + 1e-6) turn();
    if (y === 0 && pages.length > 0 && part.repeated !== null) {
      items.push(...shift(part.repeated.items, page.top));
      y += part.repeated.height;
    }
    if (part.height + y > textHeight + 1e-6) throw new RowTooHighError(part.height + y);
    if (y > 0) y += part.gap;
    items.push(...shift(part.items, page.top + y));
    y += part.height;
  };
  let chain: Row[] = [];
  for (const part of rows) {
    chain.push(part);
    if (part.keepWithNext) continue;
    const needed = height(chain);
    const gap = chain[0]?.gap ?? 0;
    if (y > 0 && needed <= textHeight && y + gap + needed > textHeight) turn();
    chain.forEach(put);
    chain = [];
  }
  chain.forEach(put);
  pages.push(items);
  return pages;
}

const formNumberY = 12 * millimetre;
const pageNumberY = 13 * millimetre;
const footerY = page.height - 9 * millimetre;

/** Lays the blocks out; throws MissingLetterError and RowTooHighError. */
export function layOut(blocks: readonly Block[], fonts: FontSet, options: LayoutOptions): Layout {
  const pages = paginate(keepSignaturesWithText(blocks.map((block) => ({ block, rows: blockRows(block, fonts) }))));
  const side = (text: string, align: 'left' | 'centre' | 'right', style: 'regular' | 'italic', size: number, y: number, role: PlacedText['role']) =>
    setText([{ text, style }], fonts, page.left, { size, width: textWidth, align }).items.map((item) => ({ ...item, y, role }));
  return {
    watermark: options.watermark,
    pages: pages.map((items, index) => ({
      number: index + 1,
      items: [
        ...items,
        ...(index === 0 && options.formNumber !== null ? side(options.formNumber, 'right', 'italic', sizes.formNumber, formNumberY, 'formNumber') : []),
        ...(index > 0 ? side(String(index + 1), 'centre', 'regular', sizes.pageNumber, pageNumberY, 'pageNumber') : []),
        ...(options.footerMark === null ? [] : side(options.footerMark, 'left', 'italic', sizes.footerMark, footerY, 'footerMark')),
      ],
    })),
  };
}
