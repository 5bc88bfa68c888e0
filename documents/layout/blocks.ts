/** What a paper is made of, before it has a place on a page. */
import type { FontStyle } from '../fonts.ts';

export interface Run {
  readonly text: string;
  readonly style: FontStyle;
}
export type RichText = string | readonly Run[];

export interface HeadBlock {
  readonly kind: 'head';
  /** Absent: the paper of a private person, which names no agency. */
  readonly agency: { readonly superior: string | null; readonly name: string } | null;
  /** The whole line, "Số: 15/QĐ-UBND"; absent on papers without a number. */
  readonly numberLine: string | null;
  /** Subject of an official letter, without "V/v". */
  readonly subject: string | null;
  readonly placeAndDate: string | null;
  /** The frame for a 4 x 6 cm portrait, with the title beside it. */
  readonly portrait: { readonly title: string; readonly abstract: string } | null;
}
export interface TitleBlock {
  readonly kind: 'title';
  readonly name: string;
  readonly abstract: string | null;
}
export interface AddresseesBlock {
  readonly kind: 'addressees';
  readonly names: readonly string[];
}
export interface CentredBlock {
  readonly kind: 'centred';
  readonly text: string;
  readonly style: FontStyle;
}
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: RichText;
  readonly indented: boolean;
  readonly justified: boolean;
  /** Dots to the end of the last line, for what is filled in by hand. */
  readonly dotted: boolean;
  readonly keepWithNext: boolean;
}
export interface TableColumn {
  readonly title: string;
  /** Share of the table's width; the shares of a table add up to 1. */
  readonly share: number;
  readonly align: 'left' | 'centre';
}
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}
export interface SignaturePlace {
  /** Capital lines above the signature: "KT. TRƯỞNG CÔNG AN", "PHÓ TRƯỞNG CÔNG AN". */
  readonly office: readonly string[];
  readonly hint: string | null;
  readonly fullName: string | null;
}
export interface SignaturesBlock {
  readonly kind: 'signatures';
  /** Lines under "Nơi nhận:", without the dash and the closing sign; null where the paper has none. */
  readonly recipients: readonly string[] | null;
  readonly places: readonly SignaturePlace[];
}

export type Block =
  | HeadBlock | TitleBlock | AddresseesBlock | CentredBlock | ParagraphBlock | TableBlock | SignaturesBlock;

const endsWithColon = (text: RichText): boolean => (typeof text === 'string' ? text : (text.at(-1)?.text ?? '')).trimEnd().endsWith(':');

/** A justified paragraph with its first line indented; one that ends with a colon stays with what follows. */
export const paragraph = (text: RichText): ParagraphBlock =>
  ({ kind: 'paragraph', text, indented: true, justified: true, dotted: false, keepWithNext: endsWithColon(text) });

/** One paragraph per line of a longer text. */
export const paragraphs = (text: string): ParagraphBlock[] =>
  text.split(/\n+/u).map((line) => line.trim()).filter((line) => line !== '').map((line) => (isBlank(line) ? dottedLine('') : paragraph(line)));

/** A paragraph that ends in dots to the end of the line, for what is written in by hand. */
export const dottedLine = (text: RichText): ParagraphBlock =>
  ({ ...paragraph(typeof text === 'string' ? `${text}...` : [...text, { text: '...', style: 'regular' }]), justified: false, dotted: true, keepWithNext: false });

/** A bold line that stays with what follows: "I. …", "1. …". */
export const heading = (text: string): ParagraphBlock =>
  ({ kind: 'paragraph', text: [{ text, style: 'bold' }], indented: true, justified: false, dotted: false, keepWithNext: true });

/** A centred bold line, such as "QUYẾT ĐỊNH:". */
export const centredHeading = (text: string): CentredBlock => ({ kind: 'centred', text, style: 'bold' });

/** The grounds in italics, each closed by ";" and the last by the given sign (NĐ 30/2020: a full stop; in decisions a comma or semicolon leads on). */
export const grounds = (lines: readonly string[], lastSign = '.'): ParagraphBlock[] =>
  lines.map((line, index) => paragraph([{ text: line + (index === lines.length - 1 ? lastSign : ';'), style: 'italic' }]));

/** "Điều 1. Heading" in bold and its text; without a heading the text follows on the same line. */
export function article(number: number, headingText: string | null, ...texts: readonly string[]): ParagraphBlock[] {
  if (headingText !== null) return [heading(`Điều ${number}. ${headingText}`), ...texts.flatMap(paragraphs)];
  const [first = '', ...others] = texts;
  return [
    paragraph([{ text: `Điều ${number}. `, style: 'bold' }, { text: first, style: 'regular' }]),
    ...others.flatMap(paragraphs),
  ];
}

const pointLetters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'];

/** The item with the sign that closes it, unless it brings its own. */
const closed = (item: string, isLast: boolean): string => (/[.;/]$/u.test(item) ? item : `${item}${isLast ? '.' : ';'}`);

/** Items marked "1)", "a)" (Vietnamese alphabet) or "-". */
export function list(items: readonly string[], marker: 'number' | 'letter' | 'dash'): ParagraphBlock[] {
  return items.map((item, index) => {
    const sign = marker === 'number' ? `${index + 1})` : marker === 'letter' ? `${pointLetters[index] ?? index + 1})` : '-';
    return paragraph(`${sign} ${closed(item, index === items.length - 1)}`);
  });
}

/** One field: its label and its value; null leaves a dotted line. */
export type Field = readonly [label: string, value: string | null];

/** What is not known and is filled in by hand: a text that is nothing but dots. */
export const blank = '…………………';
export const isBlank = (value: string | null): value is null | typeof blank => value === null || /^…+$/u.test(value);

/** Fields on one line, "Họ và tên: …; Giới tính: …"; a missing last value is a dotted line to fill in by hand. */
export function fields(...pairs: readonly Field[]): ParagraphBlock {
  const last = pairs.at(-1);
  const text = pairs.map(([label, value], index) =>
    `${label}: ${isBlank(value) ? (index === pairs.length - 1 ? '' : blank) : value}`.trimEnd()).join('; ');
  const dotted = last !== undefined && isBlank(last[1]);
  return { ...paragraph(text), justified: false, dotted, keepWithNext: false };
}

export const signatures = (recipients: readonly string[] | null, ...places: readonly SignaturePlace[]): SignaturesBlock =>
  ({ kind: 'signatures', recipients, places });
