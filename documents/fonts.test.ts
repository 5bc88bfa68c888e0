import { beforeAll, describe, expect, it } from '@jest/globals';
import { drawPages } from '../test/kit/picture.ts';
import type { Picture } from '../test/kit/picture.ts';
import { fontStyles, keptLetters, loadFonts, MissingLetterError, prepareFace, readTinos } from './fonts.ts';
import type { FontSet, FontStyle } from './fonts.ts';
import type { PlacedText } from './layout/rows.ts';
import { writePdf } from './layout/write-pdf.ts';

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const small = Array.from(vowels).flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).concat(Array.from('bcdđghklmnpqrstvx'));
/** The 29 letters with all their tones, small and capital. */
const letters = [...small, ...small.map((letter) => letter.toLocaleUpperCase('vi'))];

const columns = 12;
const cell = 46;
const pixels = 800;

async function drawLetters(fonts: FontSet, style: FontStyle): Promise<Picture[]> {
  const perPage = columns * 16;
  const pages = Array.from({ length: Math.ceil(letters.length / perPage) }, (_, number) => ({
    number: number + 1,
    items: letters.slice(number * perPage, (number + 1) * perPage).map((text, index): PlacedText => ({
      kind: 'text', text, style, size: 26, role: 'body', spacing: 0, width: 0,
      x: 20 + (index % columns) * cell, y: 50 + Math.floor(index / columns) * cell,
    })),
  }));
  return drawPages(await writePdf({ pages, watermark: null }, fonts, { title: 'letters', madeOn: null }), pixels);
}

/** The pixels around one letter, as text that can be compared. */
function cutOut(pictures: readonly Picture[], index: number): string {
  const perPage = columns * 16;
  const picture = pictures[Math.floor(index / perPage)];
  if (picture === undefined) throw new Error('no page');
  const scale = pixels / 595.28;
  const place = index % perPage;
  const left = Math.round((20 + (place % columns) * cell - 8) * scale);
  const top = Math.round((50 + Math.floor(place / columns) * cell - 33) * scale);
  const size = Math.floor(cell * scale);
  const grey: number[] = [];
  for (let y = top; y < top + size; y += 1) for (let x = Math.max(0, left); x < left + size; x += 1) grey.push(picture.pixels[(y * picture.width + x) * 4] ?? 255);
  return Buffer.from(grey).toString('base64');
}

describe('the typeface', () => {
  let cut: FontSet;
  beforeAll(async () => {
    cut = await loadFonts();
  });

  it('counts 89 letters with their tones, twice', () => {
    expect(new Set(letters).size).toBe(2 * (12 * 6 + 17));
    expect(letters.every((letter) => Array.from(letter).length === 1)).toBe(true);
  });

  it.each(fontStyles)('draws every Vietnamese letter of the cut font as the whole font does: %s', async (style) => {
    const whole = { ...cut, [style]: prepareFace(style, await readTinos(style), keptLetters) };
    const [fromCut, fromWhole] = [await drawLetters(cut, style), await drawLetters(whole, style)];
    const shapes = letters.map((_, index) => cutOut(fromCut, index));
    const differing = letters.filter((_, index) => shapes[index] !== cutOut(fromWhole, index));
    expect(differing).toEqual([]);
    // A missing glyph would show the same empty or boxed cell for several letters.
    const sameShape = letters.filter((_, index) => shapes.indexOf(shapes[index] ?? '') !== index);
    expect(sameShape).toEqual([]);
  });

  it('refuses a letter it cannot draw', () => {
    expect(() => cut.regular.measure('漢', 13)).toThrow(MissingLetterError);
    expect(() => cut.bold.encode('Ω')).toThrow(/U\+03A9/u);
  });

  it('cuts to the same bytes every time', async () => {
    const again = await loadFonts();
    for (const style of fontStyles) expect(Buffer.compare(Buffer.from(again[style].embedded.file), Buffer.from(cut[style].embedded.file))).toBe(0);
  });
});
