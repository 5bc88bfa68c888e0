/** Index and journal of a case, and the register of an office's numbers, as sheets. */
import type { Sheet, SheetColumn } from './sheet.ts';

/** What every print of a case has in common. */
export interface PrintFrame {
  readonly agency: string;
  readonly code: string;
  /** name and year of birth; null where the person was expunged */
  readonly person: string | null;
  readonly foot: readonly string[];
  readonly madeOn: string;
}

export interface IndexedPaper {
  readonly title: string;
  /** number and date as printed; empty where the paper has none */
  readonly number: string;
  readonly date: string;
  /** "01 - 02"; empty while it has no folios */
  readonly folios: string;
  readonly note: string;
}

const indexColumns: readonly SheetColumn[] = [
  { title: 'STT', share: 0.07, align: 'centre' }, { title: 'Tên tài liệu', share: 0.4, align: 'left' }, { title: 'Số, ký hiệu', share: 0.17, align: 'left' }, { title: 'Ngày', share: 0.12, align: 'centre' },
  { title: 'Bút lục', share: 0.1, align: 'centre' }, { title: 'Ghi chú', share: 0.14, align: 'left' },
];

const subjectOf = ({ code, person }: PrintFrame): string => `Hồ sơ ${code}${person === null ? '' : ` – ${person}`}`;

/** Danh mục bút lục: every paper of the file with its folios. */
export function indexSheet(frame: PrintFrame, papers: readonly IndexedPaper[], folioCount: number | null): Sheet {
  return {
    agency: frame.agency, title: 'Danh mục bút lục', subtitle: subjectOf(frame), intro: [`Số tài liệu: ${String(papers.length)}. Số bút lục: ${folioCount === null ? 'chưa đánh số' : String(folioCount)}.`],
    columns: indexColumns, rows: papers.map((paper, index) => [String(index + 1), paper.title, paper.number, paper.date, paper.folios, paper.note]), emptyNote: 'Hồ sơ chưa có tài liệu nào.', foot: frame.foot, isUpright: true,
    madeOn: frame.madeOn,
  };
}

export interface JournalEntry {
  readonly seq: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly what: string;
  readonly who: string;
  readonly source: string;
  readonly changes: string;
}

const journalColumns: readonly SheetColumn[] = [
  { title: 'Số', share: 0.045, align: 'centre' }, { title: 'Xảy ra lúc', share: 0.1, align: 'left' }, { title: 'Ghi lúc', share: 0.1, align: 'left' }, { title: 'Việc', share: 0.175, align: 'left' },
  { title: 'Người, cơ quan', share: 0.15, align: 'left' }, { title: 'Căn cứ', share: 0.11, align: 'left' }, { title: 'Hệ quả', share: 0.32, align: 'left' },
];

/** Nhật ký: every act and what time brought about, oldest first. */
export function journalSheet(frame: PrintFrame, entries: readonly JournalEntry[]): Sheet {
  return {
    agency: frame.agency, title: 'Nhật ký hồ sơ', subtitle: subjectOf(frame), intro: [`Số mục: ${String(entries.length)}.`], columns: journalColumns,
    rows: entries.map((one) => [one.seq, one.happenedAt, one.recordedAt, one.what, one.who, one.source, one.changes]), emptyNote: 'Chưa ghi nhận việc nào.', foot: frame.foot, isUpright: false, madeOn: frame.madeOn,
  };
}

export interface RegisterLine {
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly code: string;
  readonly issuedBy: string;
  readonly origin: string;
  /** why the number is void; empty where it is in force */
  readonly voided: string;
}

const registerColumns: readonly SheetColumn[] = [
  { title: 'Số', share: 0.08, align: 'centre' }, { title: 'Ngày', share: 0.09, align: 'centre' }, { title: 'Tên văn bản', share: 0.3, align: 'left' }, { title: 'Mã hồ sơ', share: 0.17, align: 'left' },
  { title: 'Người cấp số', share: 0.14, align: 'left' }, { title: 'Nguồn', share: 0.09, align: 'left' }, { title: 'Hủy số, lý do', share: 0.13, align: 'left' },
];

/** Sổ cấp số: every number of one kind and year of an office, voided ones in their place. */
export function registerSheet(given: { readonly agency: string; readonly kind: string; readonly year: number; readonly lines: readonly RegisterLine[]; readonly foot: readonly string[]; readonly madeOn: string }): Sheet {
  const voided = given.lines.filter((line) => line.voided !== '').length;
  return {
    agency: given.agency, title: `Sổ đăng ký ${given.kind}`, subtitle: `Năm ${String(given.year)}`, intro: [`Số đã cấp: ${String(given.lines.length)}${voided === 0 ? '' : `, trong đó đã hủy: ${String(voided)}`}.`],
    columns: registerColumns, rows: given.lines.map((line) => [line.number, line.date, line.title, line.code, line.issuedBy, line.origin, line.voided]), emptyNote: 'Chưa cấp số nào.', foot: given.foot, isUpright: false,
    madeOn: given.madeOn,
  };
}
