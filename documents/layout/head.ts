/** The head of page 1: issuing body, national title, number, place and date, subject (NĐ 30/2020 Phụ lục I, ô 1–5). */
import type { FontSet } from '../fonts.ts';
import type { HeadBlock, TitleBlock } from './blocks.ts';
import { firstLineIndent, millimetre, page, paragraphGap, sizes, textWidth } from './page.ts';
import { row, rule, setText, shift, textRows } from './rows.ts';
import type { Placed, Row } from './rows.ts';

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';
const ruleGap = 2.5;
const leftWidth = textWidth * 0.41;
const rightWidth = textWidth * 0.57;
const rightX = page.right - rightWidth;

/** Vietnamese capitals. */
export const capitals = (text: string): string => text.normalize('NFC').toLocaleUpperCase('vi');

interface Column { readonly items: Placed[]; height: number }

function stack(column: Column, fonts: FontSet, text: string, x: number, width: number, size: number, style: 'regular' | 'bold' | 'italic', gap = 0): { width: number } {
  const strip = setText([{ text, style }], fonts, x, { size, width, align: 'centre' });
  column.items.push(...shift(strip.items, column.height + gap));
  column.height += gap + strip.height;
  return { width: strip.width };
}

function addRule(column: Column, x: number, width: number, length: number): void {
  const centre = x + width / 2;
  column.items.push(rule(centre - length / 2, centre + length / 2, column.height + ruleGap));
  column.height += 2 * ruleGap;
}

function nationalTitle(fonts: FontSet, x: number, width: number): Column {
  const column: Column = { items: [], height: 0 };
  stack(column, fonts, nation, x, width, sizes.nation, 'bold');
  const line = stack(column, fonts, motto, x, width, sizes.motto, 'bold');
  addRule(column, x, width, line.width);
  return column;
}

/** Sets the head as one row. */
export function headRows(block: HeadBlock, fonts: FontSet): Row[] {
  if (block.portrait !== null) return [portraitRow(block, block.portrait, fonts)];
  if (block.agency === null) return [privateRow(block, fonts)];
  const left: Column = { items: [], height: 0 };
  if (block.agency.superior !== null) {
    stack(left, fonts, capitals(block.agency.superior), page.left, leftWidth, sizes.agency, 'regular');
  }
  const issuer = stack(left, fonts, capitals(block.agency.name), page.left, leftWidth, sizes.agency, 'bold');
  addRule(left, page.left, leftWidth, issuer.width * 0.42);
  const right = nationalTitle(fonts, rightX, rightWidth);
  // Number and date stand on one line, below the taller of the two columns.
  const top = Math.max(left.height, right.height) + 3;
  left.height = top;
  right.height = top;
  if (block.numberLine !== null) stack(left, fonts, block.numberLine, page.left, leftWidth, sizes.number, 'regular');
  if (block.placeAndDate !== null) stack(right, fonts, block.placeAndDate, rightX, rightWidth, sizes.placeAndDate, 'italic');
  if (block.subject !== null) stack(left, fonts, `V/v ${block.subject}`, page.left + 6, leftWidth - 12, sizes.subject, 'regular', 6);
  return [row(Math.max(left.height, right.height), [...left.items, ...right.items], { keepWithNext: true })];
}

function privateRow(block: HeadBlock, fonts: FontSet): Row {
  const column = nationalTitle(fonts, page.left, textWidth);
  if (block.placeAndDate !== null) {
    const strip = setText([{ text: block.placeAndDate, style: 'italic' }], fonts, rightX, { size: sizes.placeAndDate, width: rightWidth, align: 'centre' });
    column.items.push(...shift(strip.items, column.height + 6));
    column.height += 6 + strip.height;
  }
  return row(column.height, column.items, { keepWithNext: true });
}

function portraitRow(block: HeadBlock, portrait: { title: string; abstract: string }, fonts: FontSet): Row {
  const width = 40 * millimetre;
  const height = 60 * millimetre;
  const x = page.left + 6;
  const column = nationalTitle(fonts, rightX, rightWidth);
  if (block.placeAndDate !== null) stack(column, fonts, block.placeAndDate, rightX, rightWidth, sizes.placeAndDate, 'italic', 3);
  stack(column, fonts, capitals(portrait.title), rightX, rightWidth, sizes.title, 'bold', 20);
  stack(column, fonts, portrait.abstract, rightX, rightWidth, sizes.title, 'bold', 2);
  const caption = setText('Ảnh 4 x 6', fonts, x, { size: sizes.table, width, align: 'centre' });
  const frame: Placed[] = [
    rule(x, x + width, 2, 0.5), rule(x, x + width, height + 2, 0.5),
    { kind: 'line', fromX: x, toX: x, fromY: 2, toY: height + 2, thickness: 0.5 },
    { kind: 'line', fromX: x + width, toX: x + width, fromY: 2, toY: height + 2, thickness: 0.5 },
  ];
  return row(Math.max(height + 8, column.height), [...column.items, ...frame, ...shift(caption.items, height / 2 - 5)], { keepWithNext: true });
}

/** The kind of paper in capitals, its abstract below, and a rule of two fifths of the abstract's length. */
export function titleRows(block: TitleBlock, fonts: FontSet): Row[] {
  const style = { size: sizes.title, align: 'centre', indent: 0, keepWithNext: true } as const;
  const rows = textRows([{ text: capitals(block.name), style: 'bold' }], fonts, { ...style, gap: 16 });
  if (block.abstract === null) return rows;
  const inset = textWidth * 0.06;
  rows.push(...textRows([{ text: block.abstract, style: 'bold' }], fonts, { ...style, gap: 1, inset }).map((line) => ({ ...line, keepWithNext: true })));
  const last = rows.at(-1)?.items.find((item) => item.kind === 'text');
  const length = (last?.kind === 'text' ? Math.max(last.width, 90) : 120) * 0.42;
  const centre = page.left + textWidth / 2;
  rows.push(row(2 * ruleGap + 4, [rule(centre - length / 2, centre + length / 2, ruleGap + 1)], { keepWithNext: true }));
  return rows;
}

/** "Kính gửi:" with one name on the same line, or several below each other. */
export function addresseeRows(names: readonly string[], fonts: FontSet): Row[] {
  const label = 'Kính gửi: ';
  const labelWidth = fonts.regular.measure(label, sizes.body);
  const [first = ''] = names;
  const whole = fonts.regular.measure(label, sizes.body) + fonts.regular.measure(first, sizes.body);
  if (names.length === 1 && whole < textWidth * 0.8) {
    return textRows(`${label}${first}`, fonts, { size: sizes.body, align: 'centre', indent: 0, gap: 2 * paragraphGap, keepWithNext: true });
  }
  const x = page.left + (names.length === 1 ? firstLineIndent : textWidth * 0.14);
  const width = page.right - x - labelWidth;
  const placed = (text: string, gap: number, withLabel: boolean): Row => {
    const strip = setText(text, fonts, x + labelWidth, { size: sizes.body, width, align: 'left' });
    const labelItems = withLabel ? setText(label.trim(), fonts, x, { size: sizes.body, width: labelWidth + 1, align: 'left' }).items : [];
    return row(strip.height, [...labelItems, ...strip.items], { gap, keepWithNext: true });
  };
  if (names.length === 1) return [placed(first, 2 * paragraphGap, true)];
  return names.map((name, index) =>
    placed(`- ${name}${index === names.length - 1 ? '.' : ';'}`, index === 0 ? 2 * paragraphGap : 2, index === 0));
}
