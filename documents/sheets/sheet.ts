/** Lists and registers on A4: a head, one table whose head comes back on every page, and a foot that says what was cut off when, by which filter, for whom. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type FontSet, keptLetters } from '../fonts.ts';
import { isBlank } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import type { Layout, PageLayout } from '../layout/lay-out.ts';
import { millimetre } from '../layout/page.ts';
import { lineHeight, type Placed, rule, setText, shift } from '../layout/rows.ts';
import { writePdf } from '../layout/write-pdf.ts';

export interface SheetColumn {
  readonly title: string;
  /** share of the width; the shares of a sheet add up to 1 */
  readonly share: number;
  readonly align: 'left' | 'centre' | 'right';
}

/** What a prescribed form has after its table: totals, and where it is signed. */
export interface SheetEnd {
  readonly lines: readonly string[];
  readonly places: readonly { readonly office: readonly string[]; readonly hint: string }[];
}

export interface Sheet {
  /** the prescribed form, as a paper prints it: "Mẫu số 52 – NĐ 116/2021/NĐ-CP" */
  readonly form?: string;
  readonly end?: SheetEnd;
  /** whose list it is */
  readonly agency: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** lines above the table: totals, what was left out */
  readonly intro: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
  /** said in place of the table where it has no rows */
  readonly emptyNote: string;
  /** on every page: cut-off, filter in words, who printed it */
  readonly foot: readonly string[];
  readonly isUpright: boolean;
  /** local date written into the file's properties */
  readonly madeOn: string | null;
}

const long = 297 * millimetre;
const short = 210 * millimetre;
const margin = { left: 15 * millimetre, right: 12 * millimetre, top: 14 * millimetre, bottom: 10 * millimetre };
const sizes = { agency: 11, nation: 11, motto: 11, title: 13, subtitle: 11, intro: 10.5, table: 9.5, foot: 8.5 } as const;
const padding = 3;
const border = 0.5;
const linesPerStrip = 20;
const signatureRoom = 50;
/** Rows set before other work gets its turn. */
const rowsAtOnce = 200;
const kept = new Set(keptLetters);

/** A letter the typeface does not have must not stop a whole list: it is printed as a question mark. */
function printable(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => (kept.has(letter) || letter === '\n' ? letter : '?')).join('');
}

interface Place {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

interface Strip {
  readonly height: number;
  readonly items: readonly Placed[];
}

function headStrip({ form, agency, title, subtitle, intro }: Sheet, fonts: FontSet, place: Place): Strip {
  const full = place.right - place.left;
  const items: Placed[] = [];
  const put = (text: string, style: 'regular' | 'bold' | 'italic', size: number, x: number, width: number, y: number, align: 'left' | 'centre' | 'right' = 'centre'): number => {
    const strip = setText([{ text: printable(text), style }], fonts, x, { size, width, align });
    items.push(...shift(strip.items, y));
    return y + strip.height;
  };
  const half = full * 0.46;
  const top = form === undefined ? 0 : put(form, 'italic', sizes.foot, place.left, full, 0, 'right') + 4;
  const leftEnd = put(capitals(agency), 'bold', sizes.agency, place.left, half, top);
  items.push(rule(place.left + half * 0.33, place.left + half * 0.67, leftEnd + 2));
  const rightX = place.right - half;
  const motto = put('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', sizes.nation, rightX, half, top);
  const rightEnd = put('Độc lập - Tự do - Hạnh phúc', 'bold', sizes.motto, rightX, half, motto);
  items.push(rule(rightX + half * 0.27, rightX + half * 0.73, rightEnd + 2));
  let y = Math.max(leftEnd, rightEnd) + 14;
  y = put(capitals(title), 'bold', sizes.title, place.left, full, y);
  if (subtitle !== null) y = put(subtitle, 'italic', sizes.subtitle, place.left, full, y + 1);
  y += 6;
  for (const line of intro) y = put(line, 'regular', sizes.intro, place.left, full, y, 'left');
  return { height: y + 5, items };
}

function rowStrips(cells: readonly string[], columns: readonly SheetColumn[], fonts: FontSet, place: Place, isHead: boolean): Strip[] {
  const size = sizes.table;
  const height = lineHeight(size);
  let x = place.left;
  const edges = [x];
  const placed = columns.map((column, index) => {
    const width = column.share * (place.right - place.left);
    const given = cells[index] ?? '';
    const strip = setText([{ text: isBlank(given) ? '' : printable(given), style: isHead ? 'bold' : 'regular' }], fonts, x + padding, { size, width: width - 2 * padding, align: isHead ? 'centre' : column.align });
    x += width;
    edges.push(x);
    const count = Math.max(1, Math.round(strip.height / height));
    return Array.from({ length: count }, (_, line) => shift(strip.items.filter((item) => Math.floor(item.y / height) === line), -line * height));
  });
  const lineCount = Math.max(...placed.map((lines) => lines.length));
  const strips: Strip[] = [];
  for (let first = 0; first < lineCount; first += linesPerStrip) {
    const count = Math.min(linesPerStrip, lineCount - first);
    const isFirst = first === 0;
    const isLast = first + count === lineCount;
    const above = isFirst ? padding : 0;
    const total = above + count * height + (isLast ? padding : 0);
    const items: Placed[] = placed.flatMap((lines) => lines.slice(first, first + count).flatMap((line, index) => shift(line, above + index * height)));
    for (const edge of edges) items.push({ kind: 'line', fromX: edge, toX: edge, fromY: 0, toY: total, thickness: border });
    if (isFirst) items.push(rule(place.left, place.right, 0, border));
    if (isLast) items.push(rule(place.left, place.right, total, border));
    strips.push({ height: total, items });
  }
  return strips;
}

/** The lines after the table, and the places to sign side by side with room between office and name. */
function endStrip({ lines, places }: SheetEnd, fonts: FontSet, place: Place): Strip {
  const items: Placed[] = [];
  let y = 6;
  const put = (text: string, style: 'regular' | 'bold' | 'italic', x: number, width: number, at: number, align: 'left' | 'centre'): number => {
    const strip = setText([{ text: printable(text), style }], fonts, x, { size: sizes.intro, width, align });
    items.push(...shift(strip.items, at));
    return at + strip.height;
  };
  for (const line of lines) y = put(line, 'regular', place.left, place.right - place.left, y, 'left');
  const width = (place.right - place.left) / Math.max(1, places.length);
  const ends = places.map(({ office, hint }, index) => {
    let at = y + 8;
    for (const line of office) at = put(line, 'bold', place.left + index * width, width, at, 'centre');
    return put(hint, 'italic', place.left + index * width, width, at, 'centre') + signatureRoom;
  });
  return { height: Math.max(y, ...ends), items };
}

/** The pages of a sheet, without their foot. Long lists give way to other work between rows. */
async function fillPages(sheet: Sheet, fonts: FontSet, place: Place, bottom: number): Promise<Placed[][]> {
  const pages: Placed[][] = [];
  let items: Placed[] = [];
  let y = margin.top;
  const put = (strip: Strip) => {
    items.push(...shift(strip.items, y));
    y += strip.height;
  };
  put(headStrip(sheet, fonts, place));
  const [tableHead] = rowStrips(sheet.columns.map((column) => column.title), sheet.columns, fonts, place, true);
  if (tableHead === undefined) throw new Error('a sheet without columns');
  if (sheet.rows.length === 0) {
    const note = setText([{ text: printable(sheet.emptyNote), style: 'italic' }], fonts, place.left, { size: sizes.intro, width: place.right - place.left, align: 'left' });
    put({ height: note.height, items: note.items });
  } else put(tableHead);
  for (const [index, cells] of sheet.rows.entries()) {
    for (const strip of rowStrips(cells, sheet.columns, fonts, place, false)) {
      if (y + strip.height > bottom) {
        pages.push(items);
        items = [];
        y = margin.top;
        put(tableHead);
      }
      put(strip);
    }
    if (index % rowsAtOnce === rowsAtOnce - 1) await nextTurn();
  }
  if (sheet.end !== undefined) {
    const end = endStrip(sheet.end, fonts, place);
    if (y + end.height > bottom) {
      pages.push(items);
      items = [];
      y = margin.top;
    }
    put(end);
  }
  return [...pages, items];
}

/** The pages of one or several sheets, numbered through. All stand the way the first does. */
export async function layOutSheets(sheets: readonly Sheet[], fonts: FontSet): Promise<Layout> {
  const [first] = sheets;
  if (first === undefined) throw new Error('no sheet');
  const size = first.isUpright ? { width: short, height: long } : { width: long, height: short };
  const place: Place = { ...size, left: margin.left, right: size.width - margin.right };
  const full = place.right - place.left;
  const footText = (text: string, align: 'left' | 'right') => setText([{ text: printable(text), style: 'italic' }], fonts, place.left, { size: sizes.foot, width: align === 'left' ? full - 70 : full, align });
  const footLines = first.foot.map((line) => footText(line, 'left'));
  const bottom = size.height - margin.bottom - footLines.reduce((sum, line) => sum + line.height, 0) - 6;

  const pages: Placed[][] = [];
  for (const sheet of sheets) pages.push(...(await fillPages(sheet, fonts, place, bottom)));
  const marked = (items: readonly Placed[], down: number, role: 'footerMark' | 'pageNumber') => shift(items, down).map((item) => (item.kind === 'text' ? { ...item, role } : item));
  return {
    watermark: null, size,
    pages: pages.map((content, index): PageLayout => {
      const footTop = bottom + 4;
      const foot: Placed[] = [rule(place.left, place.right, bottom + 3, 0.4)];
      let at = footTop;
      for (const line of footLines) {
        foot.push(...marked(line.items, at, 'footerMark'));
        at += line.height;
      }
      const number = footText(`Trang ${String(index + 1)}/${String(pages.length)}`, 'right');
      return { number: index + 1, items: [...content, ...foot, ...marked(number.items, footTop, 'pageNumber')] };
    }),
  };
}

/** The PDF of one or several sheets. The same sheets give the same bytes; a letter the typeface lacks is printed as "?". */
export async function renderSheets(sheets: readonly Sheet[], fonts: FontSet): Promise<Uint8Array> {
  const [first] = sheets;
  const title = first === undefined ? '' : [first.title, first.subtitle].filter((part) => part !== null).join(' – ');
  return writePdf(await layOutSheets(sheets, fonts), fonts, { title, madeOn: first?.madeOn ?? null });
}
