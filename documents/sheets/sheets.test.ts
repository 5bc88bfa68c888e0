import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { textOf } from '../../test/documents/check-layout.ts';
import { compareWithReference, drawPages, inkShare } from '../../test/kit/picture.ts';
import { getTinos } from '../index.ts';
import type { FontSet } from '../fonts.ts';
import type { Layout } from '../layout/lay-out.ts';
import { type CaseCover, layOutCover, renderCover } from './case-cover.ts';
import { indexSheet, journalSheet, type PrintFrame, registerSheet } from './case-sheets.ts';
import { type ListFormGiven, listFormSheet } from './list-forms.ts';
import { layOutSheets, renderSheets, type Sheet } from './sheet.ts';

const pictures = fileURLToPath(new URL('../../test/documents/pictures', import.meta.url));
let fonts: FontSet;
beforeAll(async () => {
  fonts = await getTinos();
});

const foot = ['Số liệu đến 09:30 Thứ Ba 07/07/2026. Bộ lọc: Thủ tục: Quản lý sau cai nghiện.', 'Người in: Lê Đình Khoẵng, Công an phường Ba Đình.'];
const frame: PrintFrame = { agency: 'Công an phường Ba Đình', code: 'HS-CA-XA-00004-2026-0001', person: 'Nguyễn Thị Ưởng, sinh năm 1990', foot: ['Theo bản ghi số 27, ghi lúc 09:30 07/07/2026. Người in: Lê Đình Khoẵng.'], madeOn: '2026-07-06' };

const list = (count: number): Sheet => ({
  agency: 'Công an phường Ba Đình', title: 'Danh sách hồ sơ', subtitle: 'Bộ lọc: tất cả.', intro: [`Tổng số dòng: ${String(count)}.`], emptyNote: 'Không có dòng nào.', foot, isUpright: false, madeOn: '2026-07-07',
  columns: [{ title: 'Mã hồ sơ', share: 0.2, align: 'left' }, { title: 'Họ và tên', share: 0.25, align: 'left' }, { title: 'Năm sinh', share: 0.1, align: 'centre' }, { title: 'Tình trạng', share: 0.45, align: 'left' }],
  rows: Array.from({ length: count }, (_, index) => [`HS-CA-XA-00004-2026-${String(index + 1).padStart(4, '0')}`, 'Kiễng Thị Quỳnh Ưởng', '1990', index % 3 === 0 ? 'Đang quản lý sau cai nghiện, vắng mặt không khai báo, đang được xác minh tại nơi cư trú và nơi làm việc' : 'quá hạn 2 việc']),
});
const index: Sheet = indexSheet(frame, [
  { title: 'Biên bản vi phạm', number: '15/BB-VPHC', date: '06/07/2026', folios: '01 - 02', note: 'bản giấy' }, { title: 'Bản tóm tắt lý lịch', number: '', date: '06/07/2026', folios: '03', note: 'bản giấy' },
  { title: 'Quyết định đưa vào cơ sở cai nghiện bắt buộc', number: '15/QĐ-TA', date: '03/08/2026', folios: '', note: 'đã ban hành' },
], 3);
const journal: Sheet = journalSheet(frame, [
  { seq: '1', happenedAt: '09:00 06/07/2026', recordedAt: '09:05 06/07/2026', what: 'Lập hồ sơ đề nghị', who: 'Lê Đình Khoẵng, Công an phường Ba Đình', source: 'NĐ 163/2026 Đ100', changes: 'Bắt đầu tính thời hạn “Lập hồ sơ đề nghị” của cơ quan lập hồ sơ, đến hết ngày 07/07/2026.' },
  { seq: '9', happenedAt: '07/07/2026', recordedAt: '10:00 08/07/2026', what: 'Bổ sung tài liệu (văn bản số 16/BB ngày 07/07/2026) – ghi muộn', who: 'Tòa án nhân dân khu vực 1; ghi thay: Nguyễn Văn Thử, Công an phường Ba Đình', source: 'NĐ 163/2026 Đ101', changes: '' },
]);
const register: Sheet = registerSheet({
  agency: 'Công an phường Ba Đình', kind: 'quyết định', year: 2026, foot, madeOn: '2026-07-07', lines: [
    { number: '01', date: '06/07/2026', title: 'Quyết định Quản lý sau cai nghiện ma túy', code: 'HS-CA-XA-00004-2026-0001', issuedBy: 'Lê Đình Khoẵng', origin: 'hệ thống cấp', voided: '' },
    { number: '02a', date: '07/07/2026', title: 'Quyết định Truy tìm', code: 'HS-CA-XA-00004-2026-0002', issuedBy: 'Lê Đình Khoẵng', origin: 'sổ giấy', voided: 'hủy lúc 09:30 07/07/2026: ghi nhầm số' },
  ],
});
const cover: CaseCover = {
  agency: 'Công an phường Ba Đình', code: 'HS-CA-XA-00004-2026-0001', isJuvenile: true, regime: 'Quy định áp dụng từ 01/7/2026', procedure: 'Lập hồ sơ đề nghị', stage: 'Đang lập hồ sơ', openedOn: 'Thứ Hai 06/07/2026', closed: null,
  person: { fullName: 'Kiễng Thị Quỳnh Ưởng', otherName: null, birthDate: '20/05/2010', sex: 'Nữ', residence: 'Số 12, ngõ Hoa Sữa, phường Ba Đình, thành phố Hà Nội' },
  offices: ['cơ quan lập hồ sơ: Công an phường Ba Đình', 'Tòa án: Tòa án nhân dân khu vực 1 – Hà Nội'], paperCount: 6, folioCount: 18, foot: frame.foot.join(' '), madeOn: '2026-07-06',
};
const listGiven: ListFormGiven = {
  list: 'supervised', isR4: false, year: 2024, committee: 'Ủy ban nhân dân phường Phương Liệt', police: 'Công an phường Phương Liệt', standing: 2, completed: 1, foot, madeOn: '2024-12-31',
  lines: [
    { person: { fullName: 'Nguyễn Thị Ưởng', birthDate: '1998-02-05', sex: 'female', identityNumber: '001198004321', residence: 'Số 27, ngõ 155/206 đường Trường Chinh, tổ dân phố số 9, phường Phương Liệt' }, span: { from: '2023-06-07', to: '2025-06-06' }, decision: '30/QĐ-UBND 14/6/2023', helper: 'Hoàng Bửu Khuyễn', note: '' },
    { person: { fullName: 'Kiễng Văn Quỵnh', birthDate: '1990', sex: 'male', identityNumber: null, residence: 'Phường Phương Liệt' }, span: { from: '2022-08-01', to: '2024-07-31' }, decision: '12/QĐ-UBND 04/8/2022', helper: '', note: 'ra ngày 01/8/2024: hết thời hạn' },
    { person: null, span: null, decision: '', helper: '', note: '' },
  ],
};
const supervisedList = listFormSheet(listGiven);
const userList = listFormSheet({ ...listGiven, list: 'users', isR4: true, year: 2027 });
const sheets: readonly (readonly [string, Sheet])[] = [['sheetList', list(40)], ['sheetIndex', index], ['sheetJournal', journal], ['sheetRegister', register], ['sheetSupervisedList', supervisedList], ['sheetUserList', userList]];

/** Everything that lies outside the page, or runs into the foot. */
function outside({ pages, size }: Layout): string[] {
  if (size === undefined) throw new Error('a sheet has its own size');
  return pages.flatMap(({ number, items }) => {
    const top = Math.min(...items.flatMap((item) => (item.kind === 'text' && item.role === 'footerMark' ? [item.y - item.size] : [])));
    return items.flatMap((item) => {
      if (item.kind === 'line') return item.fromX < 0 || item.toX > size.width || item.toY > size.height ? [`page ${String(number)}: a line`] : [];
      const isIn = item.x >= 30 && item.x + item.width <= size.width - 30 && item.y <= size.height - 20;
      return isIn && (item.role !== 'body' || item.y <= top) ? [] : [`page ${String(number)}: ${item.text}`];
    });
  });
}

describe('a sheet', () => {
  it.each(sheets)('%s prints every cell inside its page', async (_name, sheet) => {
    const layout = await layOutSheets([sheet], fonts);
    expect(outside(layout)).toEqual([]);
    const printed = textOf(layout).replace(/\s+/gu, '');
    for (const cell of sheet.rows.flat()) expect(printed).toContain(cell.replace(/\s+/gu, '').slice(0, 12));
  });

  it('repeats its head and foot on every page, counts the pages, and prints each row once', async () => {
    const layout = await layOutSheets([list(120)], fonts);
    expect(layout.pages.length).toBeGreaterThan(3);
    expect(outside(layout)).toEqual([]);
    for (const page of layout.pages) {
      const text = textOf({ ...layout, pages: [page] });
      expect(text).toContain('Tình trạng');
      expect(text).toContain(`Trang ${String(page.number)}/${String(layout.pages.length)}`);
      expect(text).toContain('Người in: Lê Đình Khoẵng');
    }
    const all = textOf(layout);
    for (const [code = ''] of list(120).rows) expect(all.split(code)).toHaveLength(2);
  });

  it('cuts a cell that is longer than a page between its lines', async () => {
    const long = 'Người nghiện ma túy đã được xác định tình trạng nghiện. '.repeat(200);
    const layout = await layOutSheets([{ ...list(1), rows: [['1', 'a', 'b', long]] }], fonts);
    expect(layout.pages.length).toBeGreaterThan(1);
    expect(outside(layout)).toEqual([]);
    expect(textOf(layout).replace(/\s+/gu, '').split('Ngườinghiện')).toHaveLength(201);
  });

  it('in the columns of a form bears its number, its totals and who signs; without a form it names the article, and what nobody read says so', async () => {
    const before = textOf(await layOutSheets([supervisedList], fonts));
    for (const part of ['Mẫu số 52 – NĐ 116/2021/NĐ-CP', 'ỦY BAN NHÂN DÂN PHƯỜNG PHƯƠNG LIỆT', 'Quyển số:', '4. Tổng số người có quyết định quản lý sau cai nghiện ma túy tại nơi cư trú: 3.', '5. Tổng số', 'TM. ỦY BAN NHÂN DÂN', '(đã xóa thông tin)', 'không có']) expect(before).toContain(part);
    expect(before).not.toContain('chưa đối chiếu mẫu');
    const after = textOf(await layOutSheets([listFormSheet({ ...listGiven, isR4: true, year: 2027 })], fonts));
    expect(after).toContain('không có mẫu riêng');
    expect(after).not.toContain('Mẫu số');
    const users = textOf(await layOutSheets([userList], fonts));
    for (const part of ['Phụ lục III, Mẫu số 10 – NĐ 163/2026/NĐ-CP', 'chưa đối chiếu mẫu', 'TRƯỞNG CÔNG AN', 'Vắng mặt/ Có mặt']) expect(users).toContain(part);
    expect(textOf(await layOutSheets([listFormSheet({ ...listGiven, list: 'users' })], fonts))).toContain('không có mẫu riêng');
  });

  it('keeps its end together on a page that has room for it', async () => {
    const layout = await layOutSheets([listFormSheet({ ...listGiven, lines: Array.from({ length: 60 }, (_, index) => ({ ...(listGiven.lines[index % 2] as ListFormGiven['lines'][number]) })) })], fonts);
    expect(outside(layout)).toEqual([]);
    const last = textOf({ ...layout, pages: layout.pages.slice(-1) });
    for (const part of ['6. Tổng số', 'NGƯỜI LẬP', 'CHỦ TỊCH']) expect(last).toContain(part);
  });

  it('says that it is empty', async () => {
    expect(textOf(await layOutSheets([list(0)], fonts))).toContain('Không có dòng nào.');
  });

  it('prints a question mark for a letter the typeface lacks, and the rest of the list', async () => {
    const layout = await layOutSheets([{ ...list(1), rows: [['1', '山 Ưởng', '', '']] }], fonts);
    expect(textOf(layout)).toContain('? Ưởng');
  });

  it.each(sheets)('%s makes the same bytes twice', async (_name, sheet) => {
    expect(Buffer.compare(Buffer.from(await renderSheets([sheet], fonts)), Buffer.from(await renderSheets([structuredClone(sheet)], fonts)))).toBe(0);
  });

  it.each(sheets)('%s looks as it did', async (name, sheet) => {
    const [first] = await drawPages(await renderSheets([sheet], fonts), sheet.isUpright ? 480 : 680, 1);
    if (first === undefined) throw new Error('no page');
    expect(inkShare(first)).toBeGreaterThan(0.01);
    expect(compareWithReference(first, pictures, name)).toBe(0);
  });
});

describe('the cover of a case', () => {
  it('fits one page with everybody who takes part, and says what is gone where the person was expunged', () => {
    const layout = layOutCover(cover, fonts);
    expect(layout.pages).toHaveLength(1);
    const printed = textOf(layout);
    for (const text of ['KIỄNG THỊ QUỲNH ƯỞNG', 'NGƯỜI CHƯA THÀNH NIÊN', 'Tòa án nhân dân khu vực 1', 'HS-CA-XA-00004-2026-0001', 'Thứ Hai 06/07/2026', 'Theo bản ghi số 27']) expect(printed).toContain(text);
    const gone = textOf(layOutCover({ ...cover, person: null }, fonts));
    expect(gone).toContain('đã được xóa theo quy định');
    expect(gone).not.toContain('ƯỞNG');
  });

  it('makes the same bytes twice and looks as it did', async () => {
    const pdf = await renderCover(cover, fonts);
    expect(Buffer.compare(Buffer.from(pdf), Buffer.from(await renderCover(structuredClone(cover), fonts)))).toBe(0);
    const [first] = await drawPages(pdf, 480, 1);
    if (first === undefined) throw new Error('no page');
    expect(compareWithReference(first, pictures, 'caseCover')).toBe(0);
  });
});
