/**
 * The typefaces of the papers: Tinos, whose widths equal those of Times New Roman (NĐ 30/2020 Phụ lục I).
 * Each style is cut once per process to Latin with Vietnamese and then embedded whole: cutting again while
 * embedding loses letters, and one fixed cut costs no time per document.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';
import { PDFContext } from 'pdf-lib';
import subsetFont from 'subset-font';

export const fontStyles = ['regular', 'italic', 'bold', 'boldItalic'] as const;
export type FontStyle = (typeof fontStyles)[number];

/** Gives the whole font file of a style (TrueType outlines). */
export type FontReader = (style: FontStyle) => Promise<Uint8Array>;

export interface FontFace {
  readonly style: FontStyle;
  readonly postScriptName: string;
  /** Width in points of the text at the size; throws MissingLetterError. */
  measure(text: string, size: number): number;
  /** Glyph numbers as hexadecimal digits, four per letter; throws MissingLetterError. */
  encode(text: string): string;
  /** The parts of the PDF font object, already compressed. */
  readonly embedded: EmbeddedParts;
}

export interface EmbeddedParts {
  readonly file: Uint8Array;
  readonly fileLength: number;
  readonly toUnicode: Uint8Array;
  /** The written PDF array of advance widths by glyph number, in thousandths of the size. */
  readonly widthArray: Uint8Array;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly box: readonly [number, number, number, number];
}

export type FontSet = Readonly<Record<FontStyle, FontFace>>;

/** A letter that the typeface cannot draw: a fault, because a paper must never show a gap in a name. */
export class MissingLetterError extends Error {
  readonly letter: string;
  constructor(letter: string, style: FontStyle) {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    super(`The font has no glyph for U+${code} (style ${style})`);
    this.name = 'MissingLetterError';
    this.letter = letter;
  }
}

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** All letters kept: Latin with its extensions (names in Ê Đê, Ba Na, Gia Rai), every Vietnamese letter, signs. */
export const keptLetters: string = [
  range(0x20, 0x7e), range(0xa0, 0x17f), 'ƀɃƠơƯư', range(0x1ea0, 0x1ef9), '\u0302\u0306–—‘’“”…•₫−',
].join('');

const droppedTables = ['GSUB', 'GPOS', 'GDEF', 'kern', 'DSIG', 'name'];

const tinosFiles: Readonly<Record<FontStyle, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** Reads the Tinos files that come with the package. */
export const readTinos: FontReader = (style) =>
  readFile(createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${tinosFiles[style]}`));

/** The TrueType file cut to the letters; the letters are sorted so that equal sets give equal bytes. */
export async function cutFont(file: Uint8Array, letters: string): Promise<Uint8Array> {
  const sorted = [...new Set(letters.normalize('NFC'))].sort().join('');
  return subsetFont(file, sorted, { targetFormat: 'truetype', noHinting: true, dropTables: droppedTables });
}

/** Prepares the four styles; about 100 ms, to be done once per process and font reader. */
export async function loadFonts(read: FontReader = readTinos, letters: string = keptLetters): Promise<FontSet> {
  const faces = await Promise.all(
    fontStyles.map(async (style) => [style, prepareFace(style, await cutFont(await read(style), letters), letters)] as const),
  );
  return Object.fromEntries(faces) as unknown as FontSet;
}

/** Makes a face of a font file that is embedded as it is. */
export function prepareFace(style: FontStyle, file: Uint8Array, letters: string): FontFace {
  const font = fontkit.create(file);
  const scale = 1000 / font.unitsPerEm;
  const glyphs = new Map<string, { readonly id: number; readonly hex: string; readonly width: number }>();
  for (const letter of new Set(letters.normalize('NFC'))) {
    const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    if (glyph.id === 0) continue;
    const hex = glyph.id.toString(16).padStart(4, '0').toUpperCase();
    glyphs.set(letter, { id: glyph.id, hex, width: glyph.advanceWidth * scale });
  }
  const glyphFor = (letter: string) => {
    const glyph = glyphs.get(letter);
    if (glyph === undefined) throw new MissingLetterError(letter, style);
    return glyph;
  };
  const widths: number[] = Array.from({ length: font.numGlyphs }, () => 0);
  for (const glyph of glyphs.values()) widths[glyph.id] = Math.round(glyph.width * 100) / 100;
  const postScriptName = `TRTINH+Tinos-${style}`;
  const unicode = new TextEncoder().encode(unicodeMap([...glyphs].map(([letter, glyph]) => [glyph.hex, letter])));
  return {
    style,
    postScriptName,
    measure(text, size) {
      let width = 0;
      for (const letter of text) width += glyphFor(letter).width;
      return (width * size) / 1000;
    },
    encode(text) {
      let hex = '';
      for (const letter of text) hex += glyphFor(letter).hex;
      return hex;
    },
    embedded: {
      file: compress(file), fileLength: file.length, toUnicode: compress(unicode),
      widthArray: new TextEncoder().encode(`[0 [${widths.join(' ')}]]`),
      ascent: font.ascent * scale, descent: font.descent * scale, capHeight: (font.capHeight || font.ascent) * scale,
      italicAngle: font.italicAngle,
      box: [font.bbox.minX * scale, font.bbox.minY * scale, font.bbox.maxX * scale, font.bbox.maxY * scale],
    },
  };
}

// The PDF library's own compressor gives the same bytes on every machine, unlike the platform's zlib.
function compress(bytes: Uint8Array): Uint8Array {
  return PDFContext.create().flateStream(bytes).getContents();
}

function unicodeMap(pairs: readonly (readonly [string, string])[]): string {
  // One glyph may stand for several letters (hyphen and soft hyphen): what is copied out of the paper is the first.
  const byGlyph = new Map<string, string>();
  for (const [hex, letter] of pairs) if (!byGlyph.has(hex)) byGlyph.set(hex, letter);
  const lines = [...byGlyph].map(([hex, letter]) =>
    `<${hex}> <${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}>`);
  const parts: string[] = [];
  for (let start = 0; start < lines.length; start += 100) {
    const part = lines.slice(start, start + 100);
    parts.push(`${part.length} beginbfchar`, ...part, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin', '12 dict begin', 'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def', '/CMapType 2 def',
    '1 begincodespacerange', '<0000> <FFFF>', 'endcodespacerange', ...parts,
    'endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end',
  ].join('\n');
}
