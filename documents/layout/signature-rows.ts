/** "Nơi nhận" on the left, the office, the room for signature and seal and the name on the right (NĐ 30/2020, ô 7–9). */
import type { FontSet } from '../fonts.ts';
import type { SignaturePlace, SignaturesBlock } from './blocks.ts';
import { capitals } from './head.ts';
import { page, sizes, textWidth } from './page.ts';
import { row, setText, shift } from './rows.ts';
import type { Placed, Row } from './rows.ts';

const room = 58;
const columnGap = 14;

interface Strip { readonly items: readonly Placed[]; readonly height: number }

function placeStrip(place: SignaturePlace, fonts: FontSet, x: number, width: number): { upper: Strip; name: Strip | null } {
  const items: Placed[] = [];
  let height = 0;
  const add = (text: string, style: 'bold' | 'italic', size: number) => {
    const strip = setText([{ text, style }], fonts, x, { size, width, align: 'centre' });
    items.push(...shift(strip.items, height));
    height += strip.height;
  };
  for (const line of place.office) add(capitals(line), 'bold', sizes.signature);
  if (place.hint !== null) add(place.hint, 'italic', sizes.signatureHint);
  const name = place.fullName === null
    ? null
    : setText([{ text: place.fullName, style: 'bold' }], fonts, x, { size: sizes.signature, width, align: 'centre' });
  return { upper: { items, height }, name };
}

function recipientStrip(recipients: readonly string[], fonts: FontSet, width: number): Strip {
  const headingStrip = setText([{ text: 'Nơi nhận:', style: 'boldItalic' }], fonts, page.left, { size: sizes.recipientsHeading, width, align: 'left' });
  const items: Placed[] = [...headingStrip.items];
  let height = headingStrip.height;
  recipients.forEach((recipient, index) => {
    const sign = index === recipients.length - 1 ? '.' : ';';
    const strip = setText(`- ${recipient.replace(/[;.]$/u, '')}${sign}`, fonts, page.left, { size: sizes.recipients, width, align: 'left' });
    items.push(...shift(strip.items, height));
    height += strip.height;
  });
  return { items, height };
}

/** One row per pair of signatures, each uncut; the names of a pair stand on one line. */
export function signatureRows(block: SignaturesBlock, fonts: FontSet): Row[] {
  const half = (textWidth - columnGap) / 2;
  const rightX = page.right - half;
  if (block.recipients !== null) {
    const left = recipientStrip(block.recipients, fonts, half - columnGap);
    const [first, ...others] = block.places;
    const right = first === undefined ? null : pairRow([{ place: first, x: rightX, width: half }], fonts);
    const height = Math.max(left.height, right?.height ?? 0);
    return [row(height, [...left.items, ...(right?.items ?? [])], { gap: 14 }), ...pairs(others, fonts, half, rightX)];
  }
  return pairs(block.places, fonts, half, rightX);
}

function pairs(places: readonly SignaturePlace[], fonts: FontSet, half: number, rightX: number): Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < places.length; index += 2) {
    const [left, right] = places.slice(index, index + 2);
    if (left === undefined) continue;
    // A single signature stands in the right half, as on any other paper.
    const columns = right === undefined
      ? [{ place: left, x: rightX, width: half }]
      : [{ place: left, x: page.left, width: half }, { place: right, x: rightX, width: half }];
    const pair = pairRow(columns, fonts);
    rows.push(row(pair.height, pair.items, { gap: 14 }));
  }
  return rows;
}

function pairRow(columns: readonly { place: SignaturePlace; x: number; width: number }[], fonts: FontSet): Strip {
  const set = columns.map(({ place, x, width }) => placeStrip(place, fonts, x, width));
  const nameTop = Math.max(...set.map((strip) => strip.upper.height)) + room;
  const nameHeight = Math.max(0, ...set.map((strip) => strip.name?.height ?? 0));
  const items = set.flatMap((strip) => [...strip.upper.items, ...(strip.name === null ? [] : shift(strip.name.items, nameTop))]);
  return { items, height: nameTop + nameHeight };
}
