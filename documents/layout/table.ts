/** Tables with a head that is printed again on every page; a cell longer than a dozen lines is cut between lines. */
import type { FontSet } from '../fonts.ts';
import { isBlank } from './blocks.ts';
import type { TableBlock } from './blocks.ts';
import { page, paragraphGap, sizes, textWidth } from './page.ts';
import { lineHeight, rule, setText, shift } from './rows.ts';
import type { Placed, Row } from './rows.ts';

const padding = 4;
const border = 0.5;
const linesPerStrip = 12;

interface Cell { readonly strips: readonly (readonly Placed[])[] }

export function tableRows(block: TableBlock, fonts: FontSet): Row[] {
  let start = page.left;
  const columns = block.columns.map((column) => {
    const width = column.share * textWidth;
    const placed = { ...column, x: start, width };
    start += width;
    return placed;
  });
  const edges = [...columns.map((column) => column.x), page.right];

  const strips = (cells: readonly string[], isHead: boolean): Row[] => {
    const size = sizes.table;
    const height = lineHeight(size);
    const content = columns.map((column, index): Cell => {
      const strip = setText([{ text: isBlank(cells[index] ?? '') ? '' : (cells[index] ?? ''), style: isHead ? 'bold' : 'regular' }], fonts, column.x + padding, {
        size, width: column.width - 2 * padding, align: isHead ? 'centre' : column.align,
      });
      const count = Math.max(1, Math.round(strip.height / height));
      return { strips: Array.from({ length: count }, (_, line) =>
        shift(strip.items.filter((item) => Math.floor(item.y / height) === line), -line * height)) };
    });
    const lineCount = Math.max(...content.map((cell) => cell.strips.length));
    const rows: Row[] = [];
    for (let first = 0; first < lineCount; first += linesPerStrip) {
      const count = Math.min(linesPerStrip, lineCount - first);
      const isFirst = first === 0;
      const isLast = first + count === lineCount;
      const above = isFirst ? padding : 0;
      const total = above + count * height + (isLast ? padding : 0);
      const items: Placed[] = content.flatMap((cell) =>
        cell.strips.slice(first, first + count).flatMap((line, index) => shift(line, above + index * height)));
      for (const x of edges) items.push({ kind: 'line', fromX: x, toX: x, fromY: 0, toY: total, thickness: border });
      if (isFirst) items.push(rule(page.left, page.right, 0, border));
      if (isLast) items.push(rule(page.left, page.right, total, border));
      rows.push({ height: total, gap: 0, keepWithNext: isHead, items, repeated: null });
    }
    return rows;
  };

  const [head] = strips(block.columns.map((column) => column.title), true);
  if (head === undefined) return [];
  const body = block.rows.flatMap((cells) => strips(cells, false)).map((line) => ({ ...line, repeated: head }));
  return [{ ...head, gap: paragraphGap }, ...body];
}
