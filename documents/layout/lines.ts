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
interface Word { readonly parts: readonly WordPart[]; readonly width: number; readonly spaceBefore: number; readonly spaceStyle: FontStyle; /** Stays on the line of the word before. */ readonly glued: boolean }

const toRuns = (text: RichText) => (typeof text === 'string' ? [{ text, style: 'regular' as const }] : text);

const isDash = (token: string | undefined): boolean => token === '-' || token === '–';
const numbered = new Set(['Điều', 'điều', 'khoản', 'điểm', 'số', 'ngày', 'tháng', 'năm']);

/** No line starts with a dash that joins two names, and none parts "Điều" or "ngày" from its number. */
const isGlued = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && !isDash(before) && (isDash(after) || (numbered.has(before) && /^\d/u.test(after)));

function splitWords(text: RichText, fonts: FontSet, size: number): Word[] {
  const words: Word[] = [];
  let parts: WordPart[] = [];
  let spaceStyle: FontStyle | null = null;
  let glued = false;
  const close = () => {
    if (parts.length === 0) return;
    const style = spaceStyle ?? parts[0]?.style ?? 'regular';
    words.push({
      parts, width: parts.reduce((sum, part) => sum + part.width, 0),
      spaceBefore: fonts[style].measure(' ', size), spaceStyle: style, glued,
    });
    parts = [];
    glued = false;
  };
  for (const run of toRuns(text)) {
    const tokens = run.text.normalize('NFC').split(/([ \t\r\n]+)/u);
    for (const [index, token] of tokens.entries()) {
      if (token === '') continue;
      if (/^[ \t\r\n]/u.test(token)) {
        if (isGlued(tokens[index - 1], tokens[index + 1])) {
          close();
          glued = true;
        } else {
          close();
        }
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
        spaceBefore: pieces.length === 0 ? word.spaceBefore : 0, spaceStyle: word.spaceStyle, glued: false,
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

/** Greedy lines; the last line of a justified text keeps its natural width, centred lines are made about equally long. */
export function breakLines(text: RichText, fonts: FontSet, options: LineOptions): Line[] {
  const { size, width, indent } = options;
  const narrow = width - indent;
  const words = splitWords(text, fonts, size).flatMap((word) => (word.width > narrow ? cutWord(word, fonts, size, narrow) : [word]));
  const lines = options.align === 'centre' ? balanced(words, narrow) : fill(words, narrow, width);
  return lines.map((content, index) =>
    setLine(content, size, index === 0 ? indent : 0, width, options.align, index === lines.length - 1));
}

/** Words that stay together, as one step of the filling. */
function groups(words: readonly Word[], limit: number): Word[][] {
  const all: Word[][] = [];
  for (const word of words) {
    const last = all.at(-1);
    const joined = last === undefined ? 0 : spanWidth(last) + word.spaceBefore + word.width;
    if (last !== undefined && word.glued && joined <= limit) last.push(word);
    else all.push([word]);
  }
  return all;
}

const spanWidth = (words: readonly Word[]): number =>
  words.reduce((sum, word, index) => sum + word.width + (index === 0 ? 0 : word.spaceBefore), 0);

function fill(words: readonly Word[], firstWidth: number, width: number): Word[][] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  for (const group of groups(words, Math.min(firstWidth, width))) {
    const available = lines.length === 0 ? firstWidth : width;
    const own = spanWidth(group);
    const needed = line.length === 0 ? own : (group[0]?.spaceBefore ?? 0) + own;
    if (line.length > 0 && used + needed > available + 1e-6) {
      lines.push(line);
      line = [...group];
      used = own;
    } else {
      line.push(...group);
      used += needed;
    }
  }
  lines.push(line);
  return lines;
}

/** The narrowest column that needs no more lines than the full width: no single word is left on the last line. */
function balanced(words: readonly Word[], width: number): Word[][] {
  const count = fill(words, width, width).length;
  if (count === 1) return fill(words, width, width);
  let tooNarrow = Math.max(...words.map((word) => word.width));
  let enough = width;
  if (fill(words, tooNarrow, tooNarrow).length === count) return fill(words, tooNarrow, tooNarrow);
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) / 2;
    if (fill(words, middle, middle).length === count) enough = middle;
    else tooNarrow = middle;
  }
  return fill(words, enough, enough);
}

function setLine(
  words: readonly Word[], size: number, indent: number, width: number, align: LineOptions['align'], isLast: boolean,
): Line {
  const natural = spanWidth(words);
  const gaps = words.slice(1).filter((word) => word.spaceBefore > 0).length;
  const room = width - indent - natural;
  // A line with very few words would show holes: it is left ragged.
  const spacing = align === 'justified' && !isLast && gaps > 0 && room / gaps < size ? room / gaps : 0;
  const lineWidth = natural + spacing * gaps;
  const start = indent + (align === 'centre' ? (width - indent - lineWidth) / 2 : align === 'right' ? width - indent - lineWidth : 0);
  const pieces: { text: string; style: FontStyle; x: number; width: number; spacing: number }[] = [];
  let x = start;
  const add = (text: string, style: FontStyle, partWidth: number) => {
    const last = pieces.at(-1);
    if (last?.style === style) {
      last.text += text;
      last.width += partWidth;
    } else {
      pieces.push({ text, style, x, width: partWidth, spacing });
    }
    x += partWidth;
  };
  words.forEach((word, index) => {
    if (index > 0 && word.spaceBefore > 0) add(' ', word.spaceStyle, word.spaceBefore + spacing);
    for (const part of word.parts) add(part.text, part.style, part.width);
  });
  return { pieces, width: start + lineWidth };
}
