/** The folio stamp: a framed white box in the upper right corner of the page as it is seen, whichever way the page is turned and however large it is. */
import { type PDFArray, type PDFContext, PDFDict, PDFName, type PDFPageLeaf, type PDFRef } from 'pdf-lib';
import type { FontFace } from '../fonts.ts';
import { page as paper } from '../layout/page.ts';
import { contentsOf } from './read-pages.ts';

export interface StampFont {
  readonly face: FontFace;
  readonly ref: PDFRef;
}

const size = 12;
const inner = { x: 5, y: 4 } as const;
const gap = 10;
/** How small or large a stamp may become on pages that are not A4. */
const least = 0.5;

const number = (value: number): string => String(Math.round(value * 1000) / 1000);

interface Box { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number }

function rectangle(value: PDFArray | undefined): Box | null {
  if (value?.size() !== 4) return null;
  const { x, y, width, height } = value.asRectangle();
  return { left: Math.min(x, x + width), right: Math.max(x, x + width), bottom: Math.min(y, y + height), top: Math.max(y, y + height) };
}

/** What of the page is seen. */
function visibleBox(page: PDFPageLeaf): Box {
  const media = rectangle(page.MediaBox()) ?? { left: 0, bottom: 0, right: paper.width, top: paper.height };
  const crop = rectangle(page.CropBox());
  if (crop === null) return media;
  const both = { left: Math.max(media.left, crop.left), right: Math.min(media.right, crop.right), bottom: Math.max(media.bottom, crop.bottom), top: Math.min(media.top, crop.top) };
  return both.left < both.right && both.bottom < both.top ? both : media;
}

type Turn = 0 | 90 | 180 | 270;

function turnOf(page: PDFPageLeaf): Turn {
  const turn = (((page.Rotate()?.asNumber() ?? 0) % 360) + 360) % 360;
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}

/** From coordinates as the page is seen (origin lower left) to those of its content. */
function seenToContent({ left, bottom, right, top }: Box, turn: Turn): readonly [number, number, number, number, number, number] {
  switch (turn) {
    case 0: return [1, 0, 0, 1, left, bottom];
    case 90: return [0, 1, -1, 0, right, bottom];
    case 180: return [-1, 0, 0, -1, right, top];
    case 270: return [0, -1, 1, 0, left, top];
  }
}

/** A page of its own copy of what it shares with others. */
function ownDict(context: PDFContext, holder: PDFDict, key: string): PDFDict {
  const found = holder.lookupMaybe(PDFName.of(key), PDFDict);
  const own = found?.clone(context) ?? context.obj({});
  holder.set(PDFName.of(key), own);
  return own;
}

/** Draws the stamp over what the page shows. */
export function stampPage(page: PDFPageLeaf, text: string, { face, ref }: StampFont): void {
  const { context } = page;
  const box = visibleBox(page);
  const turn = turnOf(page);
  const isSideways = turn === 90 || turn === 270;
  const seen = { width: isSideways ? box.top - box.bottom : box.right - box.left, height: isSideways ? box.right - box.left : box.top - box.bottom };
  const scale = Math.max(least, Math.min(seen.width, seen.height) / paper.width);
  const width = face.measure(text, size) + 2 * inner.x;
  const height = size + 2 * inner.y;
  const form = context.register(context.flateStream(
    `q 1 g 0 G 1 w 0.5 0.5 ${number(width - 1)} ${number(height - 1)} re B Q\nBT 0 g /F ${String(size)} Tf ${number(inner.x)} ${number(inner.y + size * 0.18)} Td <${face.encode(text)}> Tj ET`,
    { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: { Font: { F: ref } } },
  ));
  const objects = ownDict(context, ownDict(context, page, 'Resources'), 'XObject');
  objects.set(PDFName.of('folioStamp'), form);
  const place = `${number(scale)} 0 0 ${number(scale)} ${number(seen.width - (width + gap) * scale)} ${number(seen.height - (height + gap) * scale)} cm`;
  // What a page leaves behind of its own state must not move the stamp.
  const before = context.register(context.stream('q\n'));
  const after = context.register(context.stream(`\nQ q ${seenToContent(box, turn).map(number).join(' ')} cm ${place} /folioStamp Do Q\n`));
  page.set(PDFName.of('Contents'), context.obj([before, ...contentsOf(page), after]));
}
