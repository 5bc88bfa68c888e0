/** Looks for what a reader would call a misprint: text outside its area or over other text. */
import type { Layout } from '../../documents/layout/lay-out.ts';
import { ascentShare, descentShare, page } from '../../documents/layout/page.ts';
import type { PlacedText } from '../../documents/layout/rows.ts';

interface Box { readonly text: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const slack = 0.05;

const boxOf = (item: PlacedText): Box => ({
  text: item.text, left: item.x, right: item.x + item.width, top: item.y - item.size * ascentShare, bottom: item.y + item.size * descentShare,
});

// Body text stays between the margins; page number, form number and footer mark stay in the margin that is theirs.
function isInside(item: PlacedText, box: Box): boolean {
  if (box.left < page.left - slack || box.right > page.right + slack) return false;
  if (item.role === 'body') return box.top >= page.top - slack && box.bottom <= page.bottom + slack;
  return item.role === 'footerMark' ? box.top > page.bottom && box.bottom < page.height : box.top > 0 && box.bottom < page.top;
}

// Letters with two marks may reach into the line above by a hair without touching it.
const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right - slack && other.left < one.right - slack && one.top < other.bottom - 1.5 && other.top < one.bottom - 1.5;

/** One sentence per fault; empty for a sound layout. */
export function findLayoutFaults(layout: Layout): string[] {
  const faults: string[] = [];
  for (const { number, items } of layout.pages) {
    const texts = items.filter((item) => item.kind === 'text');
    const boxes = texts.map(boxOf);
    texts.forEach((item, index) => {
      const box = boxes[index];
      if (box !== undefined && !isInside(item, box)) faults.push(`page ${number}: "${item.text}" is outside its area`);
    });
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) if (overlaps(one, other)) faults.push(`page ${number}: "${one.text}" lies over "${other.text}"`);
    });
    for (const item of items) {
      if (item.kind !== 'line') continue;
      const isOut = Math.min(item.fromX, item.toX) < page.left - slack || Math.max(item.fromX, item.toX) > page.right + slack
        || item.fromY < page.top - slack || item.toY > page.bottom + slack;
      if (isOut) faults.push(`page ${number}: a line is outside the margins`);
    }
  }
  return faults;
}

/** All body text in reading order, one space between pieces. */
export function textOf(layout: Layout): string {
  return layout.pages.flatMap(({ items }) => items).filter((item) => item.kind === 'text').map((item) => item.text).join(' ').replace(/\s+/gu, ' ');
}
