/** Breaks text into lines and gives every piece its place. Vietnamese breaks at spaces only: no hyphenation. */
import type { FontSet, FontStyle } from '../fonts.ts';
import type { RichText } from './blocks.ts';

export interface Piece {
  readonly text: string;
  readonly style: FontStyle;
  /** Offset in points from the left edge of the line. */
  readonly x: number;
  readonly width: number;
  /** Points added to every space. */
  readonly spacing: number;
}
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
}
export interface LineOptions {
  readonly size: number;
  readonly width: number;
  readonly indent: number;
  readonly align: 'left' | 'centre' | 'right' | 'justified';
}

interface WordPart { readonly text: string; readonly style: FontStyle; readonly width: number }
interface Word { readonly parts: readonly WordPart[]; readonly width: number; readonly spaceBefore: number; readonly spaceStyle: FontStyle }

const toRuns = (text: RichText) => (typeof text === 'string' ? [{ text, style: 'regular' as const }] : text);

function splitWords(text: RichText, fonts: FontSet, size: number): Word[] {
  const words: Word[] = [];
  let parts: WordPart[] = [];
  let spaceStyle: FontStyle | null = null;
  const close = () => {
    if (parts.length === 0) return;
    const style = spaceStyle ?? parts[0]?.style ?? 'regular';
    words.push({
      parts, width: parts.reduce((sum, part) => sum + part.width, 0),
      spaceBefore: fonts[style].measure(' ', size), spaceStyle: style,
    });
    parts = [];
  };
  for (const run of toRuns(text)) {
    for (const token of run.text.normalize('NFC').split(/([ \t\r\n]+)/u)) {
      if (token === '') continue;
      if (/^[ \t\r\n]/u.test(token)) {
        close();
        spaceStyle = run.style;
      } else {
        parts.push({ text: token, style: run.style, width: fonts[run.style].measure(token, size) });
      }
    }
  }
  close();
  return words;
}

/** Cuts a word that is wider than a whole line into parts that fit. */
function cutWord(word: Word, fonts: FontSet, size: number, width: number): Word[] {
  const pieces: Word[] = [];
  for (const part of word.parts) {
    let text = '';
    const push = () => {
      if (text === '') return;
      const measured = fonts[part.style].measure(text, size);
      pieces.push({
        parts: [{ text, style: part.style, width: measured }], width: measured,
        spaceBefore: pieces.length === 0 ? word.spaceBefore : 0, spaceStyle: word.spaceStyle,
      });
      text = '';
    };
    for (const letter of part.text) {
      if (fonts[part.style].measure(text + letter, size) > width) push();
      text += letter;
    }
    push();
  }
  return pieces;
}

/** Greedy lines; the last line of a justified text keeps its natural width. */
export function breakLines(text: RichText, fonts: FontSet, options: LineOptions): Line[] {
  const { size, width, indent } = options;
  const narrow = width - indent;
  const words = splitWords(text, fonts, size).flatMap((word) => (word.width > narrow ? cutWord(word, fonts, size, narrow) : [word]));
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of words) {
    const available = lines.length === 0 ? narrow : width;
    const needed = line.length === 0 ? word.width : word.spaceBefore + word.width;
    if (line.length > 0 && used + needed > available + 1e-6) {
      lines.push(line);
      line = [word];
      used = word.width;
    } else {
      line.push(word);
      used += needed;
    }
  }
  lines.push(line);
  return lines.map((content, index) =>
    setLine(content, size, index === 0 ? indent : 0, width, options.align, index === lines.length - 1));
}

function setLine(
  words: readonly Word[], size: number, indent: number, width: number, align: LineOptions['align'], isLast: boolean,
): Line {
  const natural = words.reduce((sum, word, index) => sum + word.width + (index === 0 ? 0 : word.spaceBefore), 0);
  const gaps = words.slice(1).filter((word) => word.spaceBefore > 0).length;
  const room = width - indent - natural;
  // A line with very few words would show holes: it is left ragged.
  const spacing = align === 'justified' && !isLast && gaps > 0 && room / gaps < size ? room / gaps : 0;
  const lineWidth = natural + spacing * gaps;
  const start = indent + (align === 'centre' ? (width - indent - lineWidth) / 2 : align === 'right' ? width - indent - lineWidth : 0);
  const pieces: Piece[] = [];
  let x = start;
  let current: { text: string; style: FontStyle; x: number; width: number } | null = null;
  const add = (part: string, style: FontStyle, partWidth: number) => {
    if (current !== null && current.style === style) {
      current.text += part;
      current.width += partWidth;
    } else {
      if (current !== null) pieces.push({ ...current, spacing });
      current = { text: part, style, x, width: partWidth };
    }
    x += partWidth;
  };
  words.forEach((word, index) => {
    if (index > 0 && word.spaceBefore > 0) add(' ', word.spaceStyle, word.spaceBefore + spacing);
    for (const part of word.parts) add(part.text, part.style, part.width);
  });
  if (current !== null) pieces.push({ ...(current as Piece), spacing });
  return { pieces, width: start + lineWidth };
}
