/** Bìa hồ sơ, the cover of a case's paper file. No form is prescribed; the layout is that of NĐ 30/2020. */
import type { FontSet } from '../fonts.ts';
import { type Block, centredHeading, fields, paragraph, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { layOut, type Layout } from '../layout/lay-out.ts';
import { writePdf } from '../layout/write-pdf.ts';

export interface CaseCover {
  readonly agency: string;
  readonly code: string;
  readonly person: { readonly fullName: string; readonly otherName: string | null; readonly birthDate: string; readonly sex: string; readonly residence: string } | null;
  readonly isJuvenile: boolean;
  readonly regime: string;
  readonly procedure: string;
  readonly stage: string;
  readonly openedOn: string;
  readonly closed: string | null;
  /** "cơ quan lập hồ sơ: Công an xã …" */
  readonly offices: readonly string[];
  readonly paperCount: number;
  /** the last folio; null where none was numbered */
  readonly folioCount: number | null;
  /** what the print rests on, and for whom it was made: at the foot of every page */
  readonly foot: string;
  readonly madeOn: string;
}

function coverBlocks(cover: CaseCover): Block[] {
  const { person } = cover;
  return [
    { kind: 'head', agency: { superior: null, name: cover.agency }, numberLine: `Mã hồ sơ: ${cover.code}`, subject: null, placeAndDate: null, portrait: null },
    { kind: 'title', name: 'Hồ sơ', abstract: 'Đưa người nghiện ma túy vào cơ sở cai nghiện bắt buộc' },
    ...(cover.isJuvenile ? [centredHeading('NGƯỜI CHƯA THÀNH NIÊN')] : []),
    ...(person === null
      ? [paragraph('Thông tin về người bị áp dụng đã được xóa theo quy định.')]
      : [
        fields(['Họ và tên', capitals(person.fullName)], ['Giới tính', person.sex]),
        fields(['Tên gọi khác', person.otherName ?? 'không']),
        fields(['Ngày, tháng, năm sinh', person.birthDate]),
        fields(['Nơi cư trú', person.residence]),
      ]),
    fields(['Chế độ pháp luật', cover.regime]),
    fields(['Ngày mở hồ sơ', cover.openedOn]),
    fields(['Thủ tục', cover.procedure]),
    fields(['Giai đoạn', cover.stage]),
    fields(['Ngày kết thúc', cover.closed ?? 'chưa kết thúc']),
    paragraph('Các cơ quan tham gia:'),
    ...cover.offices.map((office, index) => paragraph(`- ${office}${index === cover.offices.length - 1 ? '.' : ';'}`)),
    fields(['Số tài liệu', String(cover.paperCount)], ['Số bút lục', cover.folioCount === null ? 'chưa đánh số' : String(cover.folioCount)]),
    fields(['Thời hạn bảo quản', null]),
    fields(['Nơi lưu: kho, giá, hộp', null]),
    signatures(null, { office: ['Người lập hồ sơ'], hint: 'Ký, ghi rõ họ tên', fullName: null }, { office: ['Người nhận lưu trữ'], hint: 'Ký, ghi rõ họ tên', fullName: null }),
  ];
}

export function layOutCover(cover: CaseCover, fonts: FontSet): Layout {
  return layOut(coverBlocks(cover), fonts, { watermark: null, formNumber: null, footerMark: cover.foot });
}

/** The PDF of a cover. The same cover gives the same bytes. */
export async function renderCover(cover: CaseCover, fonts: FontSet): Promise<Uint8Array> {
  return writePdf(layOutCover(cover, fonts), fonts, { title: `Bìa hồ sơ ${cover.code}`, madeOn: cover.madeOn });
}
