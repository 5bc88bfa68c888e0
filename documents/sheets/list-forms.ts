/** The lists of the commune in the columns of their forms, for a year: those supervised after treatment (R1–R3 N116 Mẫu 52) and those who use drugs (R4 N163 Phụ lục III Mẫu 10). */
import { longDate, shortDate } from '../dates.ts';
import { blank } from '../layout/blocks.ts';
import { sexNames } from '../pieces.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

export interface ListPerson {
  readonly fullName: string;
  /** local date, or the year alone */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly identityNumber: string | null;
  readonly residence: string;
}

export interface ListLine {
  /** null: expunged */
  readonly person: ListPerson | null;
  /** first and last local day; the last is null while it is open */
  readonly span: { readonly from: string; readonly to: string | null } | null;
  /** "21/QĐ-UBND ngày 06/7/2028"; empty where it is not known */
  readonly decision: string;
  /** who was given the management; empty: written in by hand */
  readonly helper: string;
  readonly note: string;
}

export type ListForm = 'supervised' | 'users';

export interface ListFormGiven {
  readonly list: ListForm;
  readonly isR4: boolean;
  readonly year: number;
  /** the commune's committee, where it is known, and its police */
  readonly committee: string | null;
  readonly police: string;
  readonly lines: readonly ListLine[];
  readonly standing: number;
  readonly completed: number;
  readonly foot: readonly string[];
  readonly madeOn: string;
}

const person: readonly SheetColumn[] = [
  { title: 'TT', share: 0.04, align: 'centre' }, { title: 'Họ và tên', share: 0.15, align: 'left' }, { title: 'Ngày, tháng, năm sinh', share: 0.08, align: 'centre' }, { title: 'Giới tính', share: 0.05, align: 'centre' },
  { title: 'Số CMT/CCCD', share: 0.1, align: 'centre' }, { title: 'Nơi cư trú', share: 0.2, align: 'left' },
];
const supervisedColumns: readonly SheetColumn[] = [...person, { title: 'Thời gian quản lý sau cai nghiện', share: 0.13, align: 'centre' }, { title: 'Tổ chức/cá nhân được giao QL', share: 0.13, align: 'left' }, { title: 'Ghi chú', share: 0.12, align: 'left' }];
const userColumns: readonly SheetColumn[] = [...person, { title: 'Quyết định quản lý', share: 0.12, align: 'left' }, { title: 'Thời hạn quản lý', share: 0.12, align: 'centre' }, { title: 'Vắng mặt/ Có mặt', share: 0.06, align: 'centre' }, { title: 'Ghi chú', share: 0.08, align: 'left' }];

const birth = (date: string): string => (date.length === 4 ? date : shortDate(date));
const days = (span: ListLine['span']): string => (span === null ? '' : `${shortDate(span.from)} - ${span.to === null ? 'chưa xác định' : shortDate(span.to)}`);
function cells(given: ListFormGiven, line: ListLine, index: number): string[] {
  const { person: one } = line;
  const who = one === null ? ['(đã xóa thông tin)', '', '', '', ''] : [one.fullName, birth(one.birthDate), sexNames[one.sex], one.identityNumber ?? 'không có', one.residence];
  return [String(index + 1), ...who, ...(given.list === 'supervised' ? [days(line.span), line.helper, line.note] : [line.decision, days(line.span), '', line.note])];
}

/** Where no form is prescribed it says by which article the list is kept; a form whose columns nobody read says that. */
const noForm = {
  supervised: 'Danh sách lập theo khoản 7 Điều 42, khoản 1 Điều 48 Luật Phòng, chống ma túy năm 2025; không có mẫu riêng.', users: 'Danh sách lập theo Điều 26 Luật Phòng, chống ma túy năm 2021; không có mẫu riêng.',
} as const;
const unread = 'Dựng theo nội dung điều luật, chưa đối chiếu mẫu.';

const committeeSigns = { office: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], hint: '(Ký, ghi rõ họ tên, đóng dấu)' } as const;
const policeSigns = { office: ['TRƯỞNG CÔNG AN'], hint: '(Ký, ghi rõ họ tên, đóng dấu)' } as const;

export function listFormSheet(given: ListFormGiven): Sheet {
  const { list, isR4, year, lines } = given;
  const isSupervised = list === 'supervised';
  const form = isSupervised ? (isR4 ? null : 'Mẫu số 52 – NĐ 116/2021/NĐ-CP') : isR4 ? 'Phụ lục III, Mẫu số 10 – NĐ 163/2026/NĐ-CP' : null;
  const span = `(Tính từ ${longDate(`${String(year)}-01-01`)} đến ${longDate(`${String(year)}-12-31`)})`;
  // Numbered as the form has them: its table is the first three.
  const totals = isSupervised
    ? [`4. Tổng số người có quyết định quản lý sau cai nghiện ma túy tại nơi cư trú: ${String(lines.length)}.`, `5. Tổng số người đang trong thời gian quản lý sau cai nghiện ma túy tại nơi cư trú: ${String(given.standing)}.`,
      `6. Tổng số người hoàn thành xong thời gian quản lý sau cai nghiện ma túy tại nơi cư trú: ${String(given.completed)}.`]
    : [`Tổng số người có tên: ${String(lines.length)}; đang trong thời hạn quản lý: ${String(given.standing)}.`];
  return {
    ...(form === null ? {} : { form }), agency: isR4 ? given.police : (given.committee ?? `Ủy ban nhân dân ${blank}`),
    title: isSupervised ? 'Danh sách người bị quản lý sau cai nghiện ma túy tại nơi cư trú' : 'Danh sách người sử dụng trái phép chất ma túy', subtitle: span, intro: isSupervised && !isR4 ? [`Quyển số: ……… Mở ngày ……… tháng ……… năm ${String(year)}`] : [],
    columns: isSupervised ? supervisedColumns : userColumns, rows: lines.map((line, index) => cells(given, line, index)), emptyNote: 'Trong năm không có ai trong danh sách.', foot: [...(form === null ? [noForm[list]] : isR4 ? [unread] : []), ...given.foot],
    isUpright: false, madeOn: given.madeOn, end: { lines: totals, places: [{ office: ['NGƯỜI LẬP'], hint: '(Ký và ghi rõ họ tên, chức vụ)' }, isR4 ? policeSigns : committeeSigns] },
  };
}
