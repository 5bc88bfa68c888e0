/** What stands before the papers of a bundle: a cover and the index, with the hash of each file and of the whole. */
import type { FontSet } from '../fonts.ts';
import { type Block, centredHeading, fields, paragraph } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { layOut } from '../layout/lay-out.ts';
import { writePdf } from '../layout/write-pdf.ts';
import { hashInGroups, hashLine } from '../piece-blocks.ts';
import { renderSheets, type SheetColumn } from '../sheets/sheet.ts';

export interface BundleFront {
  /** the office that compiled the dossier */
  readonly agency: string;
  readonly code: string;
  /** null where the person was expunged */
  readonly person: { readonly fullName: string; readonly birthDate: string; readonly residence: string } | null;
  readonly isJuvenile: boolean;
  readonly regime: string;
  readonly openedOn: string;
  /** SHA-256 of the whole; null where a file's hash is not known */
  readonly hash: string | null;
  /** local date of the file's properties: never the clock's */
  readonly madeOn: string;
}

export interface IndexLine {
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly folioFrom: number;
  readonly folioTo: number;
  /** pages of the file; null where they cannot be shown */
  readonly pages: number | null;
  readonly sha256: string;
}

/** What the parts of a bundle are called. */
export const bundleNames = { cover: 'Bìa hồ sơ', index: 'Danh mục bút lục', manifest: 'bang-ke.txt', title: (code: string): string => `Hồ sơ ${code}` } as const;

const two = (folio: number): string => String(folio).padStart(2, '0');
export const folioText = ({ folioFrom, folioTo }: Pick<IndexLine, 'folioFrom' | 'folioTo'>): string => (folioFrom === folioTo ? two(folioFrom) : `${two(folioFrom)} - ${two(folioTo)}`);

/** The stamp of one page: its own folio where the paper has as many pages as folios, else the paper's folios and which page of it this is. */
export function stampText(line: Pick<IndexLine, 'folioFrom' | 'folioTo'>, page: number, pages: number): string {
  const { folioFrom, folioTo } = line;
  return pages === folioTo - folioFrom + 1 ? `BL ${two(folioFrom + page - 1)}` : `BL ${folioText(line)} (trang ${String(page)}/${String(pages)})`;
}

/** On the sheet that stands in for a file whose pages cannot be shown. */
export const missingStamp = (line: Pick<IndexLine, 'folioFrom' | 'folioTo'>): string => `BL ${folioText(line)}`;

export const bookmarkText = (line: IndexLine): string => `BL ${folioText(line)} – ${line.title}`;

/** Folios that no paper has, and papers whose pages are not as many as their folios. */
function remarks(lines: readonly IndexLine[]): string[] {
  const found: string[] = [];
  let next = 1;
  for (const { folioFrom, folioTo } of lines) {
    if (folioFrom > next) found.push(`Không có tài liệu mang bút lục ${folioText({ folioFrom: next, folioTo: folioFrom - 1 })}.`);
    next = Math.max(next, folioTo + 1);
  }
  for (const line of lines) {
    const folios = line.folioTo - line.folioFrom + 1;
    if (line.pages !== null && line.pages !== folios) found.push(`Bút lục ${folioText(line)}: tệp có ${String(line.pages)} trang, đánh ${String(folios)} bút lục.`);
    if (line.pages === null) found.push(`Bút lục ${folioText(line)}: không ghép được trang của tệp; xem tệp gốc theo mã SHA-256.`);
  }
  return found;
}

function coverBlocks(front: BundleFront, lines: readonly IndexLine[]): Block[] {
  const { person, hash } = front;
  const last = Math.max(...lines.map((line) => line.folioTo));
  return [
    { kind: 'head', agency: { superior: null, name: front.agency }, numberLine: `Mã hồ sơ: ${front.code}`, subject: null, placeAndDate: null, portrait: null },
    { kind: 'title', name: 'Hồ sơ đề nghị', abstract: 'Đưa vào cơ sở cai nghiện bắt buộc' },
    ...(front.isJuvenile ? [centredHeading('NGƯỜI CHƯA THÀNH NIÊN')] : []),
    ...(person === null
      ? [paragraph('Thông tin về người bị đề nghị đã được xóa theo quy định.')]
      : [fields(['Họ và tên', capitals(person.fullName)]), fields(['Ngày, tháng, năm sinh', person.birthDate]), fields(['Nơi cư trú', person.residence])]),
    fields(['Chế độ pháp luật', front.regime]),
    fields(['Ngày mở hồ sơ', front.openedOn]),
    fields(['Số tài liệu', String(lines.length)], ['Bút lục cuối', two(last)]),
    ...(hash === null
      ? [paragraph('Hồ sơ được lập trước khi phần mềm ghi mã băm của từng tệp, nên không có mã của toàn bộ hồ sơ.')]
      : [
        hashLine('Mã SHA-256 của toàn bộ hồ sơ', hash),
        paragraph(`Mã này tính trên bảng kê đính kèm tệp PDF (${bundleNames.manifest}): mỗi tài liệu một dòng, gồm bút lục, loại, số, ngày và mã SHA-256 của tệp gốc. Thay, thêm, bớt một tài liệu hoặc đổi bút lục thì mã thay đổi.`),
      ]),
  ];
}

const columns: readonly SheetColumn[] = [
  { title: 'STT', share: 0.06, align: 'centre' }, { title: 'Tên tài liệu', share: 0.27, align: 'left' }, { title: 'Số', share: 0.14, align: 'left' }, { title: 'Ngày', share: 0.12, align: 'centre' },
  { title: 'Bút lục', share: 0.1, align: 'centre' }, { title: 'Trang', share: 0.07, align: 'centre' }, { title: 'SHA-256 của tệp', share: 0.24, align: 'left' },
];

/** Cover and index as two PDF files. The same front and lines give the same bytes. */
export async function renderFront(front: BundleFront, lines: readonly IndexLine[], fonts: FontSet): Promise<Uint8Array[]> {
  const cover = await writePdf(layOut(coverBlocks(front, lines), fonts, { watermark: null, formNumber: null, footerMark: null }), fonts, { title: front.code, madeOn: front.madeOn });
  const index = await renderSheets([{
    agency: front.agency, title: bundleNames.index, subtitle: `Hồ sơ ${front.code}${front.person === null ? '' : ` – ${front.person.fullName}`}`, intro: remarks(lines), columns,
    rows: lines.map((line, at) => [String(at + 1), line.title, line.number, line.date, folioText(line), line.pages === null ? '–' : String(line.pages), hashInGroups(line.sha256)]),
    emptyNote: 'Hồ sơ chưa có tài liệu nào.', foot: front.hash === null ? [] : [`Mã SHA-256 của toàn bộ hồ sơ: ${front.hash}`], isUpright: true, madeOn: front.madeOn,
  }], fonts);
  return [cover, index];
}

/** Stands in for a file that cannot be shown, so that its folios are not missing in silence. */
export function renderMissing(line: IndexLine, fonts: FontSet, madeOn: string): Promise<Uint8Array> {
  const blocks: Block[] = [
    centredHeading('KHÔNG GHÉP ĐƯỢC TRANG CỦA TỆP NÀY'),
    paragraph(`${line.title}, bút lục ${folioText(line)}.`),
    paragraph('Tệp đã tải lên được bảo vệ bằng mật khẩu hoặc không đọc được, nên các trang không in trong tập này. Tệp gốc vẫn lưu trong hồ sơ và được tính vào mã của toàn bộ hồ sơ.'),
    hashLine('SHA-256 của tệp gốc', line.sha256),
  ];
  return writePdf(layOut(blocks, fonts, { watermark: null, formNumber: null, footerMark: null }), fonts, { title: line.title, madeOn });
}
