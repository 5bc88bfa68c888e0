import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadFonts } from '../fonts.ts';
import type { FontSet } from '../fonts.ts';
import { fields, paragraph, paragraphs, signatures } from './blocks.ts';
import type { Block, HeadBlock } from './blocks.ts';
import { findLayoutFaults, textOf } from '../../test/documents/check-layout.ts';
import { layOut, RowTooHighError } from './lay-out.ts';
import { breakLines } from './lines.ts';
import { page, textWidth } from './page.ts';

let fonts: FontSet;
beforeAll(async () => {
  fonts = await loadFonts();
});
const plain = { watermark: null, formNumber: null, footerMark: null };
const lay = (...blocks: Block[]) => layOut(blocks, fonts, plain);
const sentence = 'Người nghiện ma túy đã được xác định tình trạng nghiện, đăng ký cai nghiện tự nguyện nhưng tự ý chấm dứt. ';
const head: HeadBlock = {
  kind: 'head', numberLine: 'Số: 15/QĐ-UBND', subject: null, portrait: null,
  agency: { superior: 'Ủy ban nhân dân thành phố Hồ Chí Minh', name: 'Ủy ban nhân dân phường Nguyễn Thị Minh Khai mở rộng về phía đông' },
  placeAndDate: 'Thành phố Hồ Chí Minh mở rộng, ngày 25 tháng 12 năm 2026',
};

describe('lines', () => {
  it('fill the column exactly when justified, save the last', () => {
    const lines = breakLines(sentence.repeat(5), fonts, { size: 13, width: textWidth, indent: 36, align: 'justified' });
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(textWidth, 3);
    expect(lines.at(-1)?.width).toBeLessThan(textWidth);
  });
  it('cut a word that is wider than the column and lose no letter', () => {
    const word = 'ưởngkhuyễnnghiễm'.repeat(20);
    const lines = breakLines(word, fonts, { size: 13, width: 200, indent: 36, align: 'justified' });
    expect(lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join('')).toBe(word);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(200.001);
  });
  it('never start with a dash and never part "Điều" from its number', () => {
    for (let width = 120; width < 420; width += 3) {
      const lines = breakLines('Phòng Lao động - Thương binh và Xã hội căn cứ Điều 32 và khoản 1 Điều 33', fonts, { size: 13, width, indent: 0, align: 'justified' });
      for (const line of lines) {
        const text = line.pieces.map((piece) => piece.text).join('');
        expect(text).not.toMatch(/^(-|\d)/u);
      }
    }
  });
  it('compose decomposed letters before they are set', () => {
    const [line] = breakLines('Nguyễn Thị Ưởng'.normalize('NFD'), fonts, { size: 13, width: 400, indent: 0, align: 'left' });
    expect(line?.pieces[0]?.text).toBe('Nguyễn Thị Ưởng'.normalize('NFC'));
  });
});

describe('pages', () => {
  it('keep everything inside the margins, also with long names, addresses and an unbroken word', () => {
    const layout = lay(
      head,
      { kind: 'title', name: 'Quyết định', abstract: sentence.repeat(3) },
      { kind: 'addressees', names: ['Trưởng Phòng Lao động - Thương binh và Xã hội quận Thanh Xuân, thành phố Hà Nội mở rộng'] },
      fields(['Họ và tên (viết in hoa)', 'CÔNG TẰNG TÔN NỮ THỊ NGUYỄN HOÀNG KHUYỄN QUỲNH NGHIỄM ƯỞNG'], ['Giới tính', 'Nữ']),
      fields(['Nơi cư trú', 'số 27, ngách 155/206/18, ngõ 155, '.repeat(12)]),
      fields(['Nơi làm việc', 'x'.repeat(400)]),
      fields(['Nơi cấp', null]),
      signatures(['Ủy ban nhân dân phường Phương Liệt, '.repeat(4), 'Lưu: VT'], { office: ['KT. Trưởng Công an phường Nguyễn Thị Minh Khai mở rộng', 'Phó Trưởng Công an'], hint: null, fullName: 'Công Tằng Tôn Nữ Thị Nguyễn Hoàng Khuyễn Quỳnh Nghiễm Ưởng' }),
    );
    expect(findLayoutFaults(layout)).toEqual([]);
  });
  it('print the page number from page 2 on', () => {
    const layout = lay(...paragraphs(Array.from({ length: 40 }, () => sentence.repeat(3)).join('\n')));
    expect(layout.pages.length).toBeGreaterThan(3);
    expect(findLayoutFaults(layout)).toEqual([]);
    const numbers = layout.pages.map((one) => one.items.filter((item) => item.kind === 'text' && item.role === 'pageNumber').map((item) => (item.kind === 'text' ? item.text : '')));
    expect(numbers).toEqual(layout.pages.map((_, index) => (index === 0 ? [] : [String(index + 1)])));
  });
  it('print a table of 30 rows over several pages with its head on each, every row once', () => {
    const rows = Array.from({ length: 30 }, (_, index) => [String(index + 1), `Nguyễn Thị Ưởng ${index + 1}`, sentence.repeat(1 + (index % 3))]);
    const layout = lay(head, paragraph(sentence), {
      kind: 'table', rows,
      columns: [{ title: 'STT', share: 0.1, align: 'centre' }, { title: 'Họ và tên', share: 0.3, align: 'left' }, { title: 'Nội dung', share: 0.6, align: 'left' }],
    });
    expect(layout.pages.length).toBeGreaterThan(1);
    expect(findLayoutFaults(layout)).toEqual([]);
    for (const one of layout.pages) expect(textOf({ ...layout, pages: [one] })).toContain('Họ và tên');
    const all = textOf(layout);
    expect(all.match(/Nguyễn Thị Ưởng/gu)).toHaveLength(30);
    expect(all.match(/Người nghiện/gu)).toHaveLength(1 + rows.reduce((sum, [, , text = '']) => sum + text.split('Người nghiện').length - 1, 0));
  });
  it('cut a cell that is longer than a page between lines', () => {
    const layout = lay({
      kind: 'table', rows: [['1', sentence.repeat(120)]],
      columns: [{ title: 'STT', share: 0.1, align: 'centre' }, { title: 'Nội dung', share: 0.9, align: 'left' }],
    });
    expect(layout.pages.length).toBeGreaterThan(1);
    expect(findLayoutFaults(layout)).toEqual([]);
    expect(textOf(layout).match(/Người nghiện/gu)).toHaveLength(120);
  });
  it('never leave a signature alone on a page', () => {
    for (let count = 20; count < 50; count += 1) {
      const layout = lay(...Array.from({ length: count }, () => paragraph('Điều khoản.')), signatures(['Như trên'], { office: ['Chủ tịch'], hint: null, fullName: 'Phạm Hữu Quýnh' }));
      const last = layout.pages.at(-1);
      if (last !== undefined) expect(textOf({ ...layout, pages: [last] })).toContain('Điều khoản.');
    }
  });
  it('refuse a strip that no page can hold', () => {
    const recipients = Array.from({ length: 80 }, (_, index) => `Ủy ban nhân dân phường ${index}`);
    expect(() => lay(signatures(recipients, { office: ['Chủ tịch'], hint: null, fullName: null }))).toThrow(RowTooHighError);
  });
  it('have the margins of NĐ 30/2020: left 30, right 15, top and bottom 20 mm', () => {
    const inMillimetres = [page.left, page.width - page.right, page.top, page.height - page.bottom].map((points) => (points * 25.4) / 72);
    expect(inMillimetres.map(Math.round)).toEqual([30, 15, 20, 20]);
  });
});
