/** A row is a strip of the page that is never cut: one line of text, one line of a table, a block of signatures. */
import type { FontSet, FontStyle } from '../fonts.ts';
import type { RichText } from './blocks.ts';
import { breakLines } from './lines.ts';
import type { LineOptions } from './lines.ts';
import { lineSpacing, page } from './page.ts';

export interface PlacedText {
  readonly kind: 'text';
  readonly text: string;
  readonly style: FontStyle;
  readonly size: number;
  readonly x: number;
  /** Distance of the baseline from the top (of the row, later of the page). */
  readonly y: number;
  readonly width: number;
  readonly spacing: number;
  readonly role: 'body' | 'pageNumber' | 'formNumber' | 'footerMark';
}
export interface PlacedLine {
  readonly kind: 'line';
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly thickness: number;
}
export type Placed = PlacedText | PlacedLine;

export interface Row {
  readonly height: number;
  /** Gap above, dropped at the top of a page. */
  readonly gap: number;
  readonly keepWithNext: boolean;
  readonly items: readonly Placed[];
  /** The head of the table this row belongs to, printed again after a page break. */
  readonly repeated: Row | null;
}

export interface TextStrip {
  readonly items: readonly PlacedText[];
  readonly height: number;
  /** Widest line. */
  readonly width: number;
}

export const lineHeight = (size: number): number => size * lineSpacing;
/** From the top of a line to its baseline. */
export const baseline = (size: number): number => size * 0.97;

/** Sets a text in a column; the items' y counts from the top of the strip. */
export function setText(
  text: RichText, fonts: FontSet, x: number, options: Omit<LineOptions, 'indent'> & { readonly indent?: number },
): TextStrip {
  const lines = breakLines(text, fonts, { indent: 0, ...options });
  const { size } = options;
  const items = lines.flatMap((line, index) =>
    line.pieces.map((piece): PlacedText => ({
      kind: 'text', text: piece.text, style: piece.style, size, x: x + piece.x, y: index * lineHeight(size) + baseline(size),
      width: piece.width, spacing: piece.spacing, role: 'body',
    })));
  const width = Math.max(0, ...lines.map((line) => line.pieces.reduce((sum, piece) => sum + piece.width, 0)));
  return { items, height: lines.length * lineHeight(size), width };
}

export function shift(items: readonly Placed[], down: number): Placed[] {
  return items.map((item) =>
    item.kind === 'text' ? { ...item, y: item.y + down } : { ...item, fromY: item.fromY + down, toY: item.toY + down });
}

export const rule = (fromX: number, toX: number, y: number, thickness = 0.7): PlacedLine =>
  ({ kind: 'line', fromX, toX, fromY: y, toY: y, thickness });

export const row = (height: number, items: readonly Placed[], options: { gap?: number; keepWithNext?: boolean } = {}): Row =>
  ({ height, items, gap: options.gap ?? 0, keepWithNext: options.keepWithNext ?? false, repeated: null });

/** A text of the full width, one row per line, without a single line left behind on either page. */
export function textRows(
  text: RichText, fonts: FontSet,
  options: { size: number; align: LineOptions['align']; indent: number; gap: number; keepWithNext: boolean; inset?: number },
): Row[] {
  const inset = options.inset ?? 0;
  const lines = breakLines(text, fonts, { size: options.size, width: page.right - page.left - 2 * inset, indent: options.indent, align: options.align });
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const items = line.pieces.map((piece): PlacedText => ({
      kind: 'text', text: piece.text, style: piece.style, size: options.size, x: page.left + inset + piece.x, y: baseline(options.size),
      width: piece.width, spacing: piece.spacing, role: 'body',
    }));
    return row(lineHeight(options.size), items, {
      gap: index === 0 ? options.gap : 0,
      keepWithNext: isLast ? options.keepWithNext : index === 0 || index === lines.length - 2,
    });
  });
}
