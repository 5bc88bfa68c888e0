/** Stands in for the scan of a paper that lies in a paper file and was not scanned: what it is and where it lies. */
import type { FontSet } from '../fonts.ts';
import { centredHeading, fields, paragraph } from '../layout/blocks.ts';
import { layOut } from '../layout/lay-out.ts';
import { writePdf } from '../layout/write-pdf.ts';

export interface UnscannedPaper {
  readonly title: string;
  readonly number: string | null;
  /** as printed; null where it is the day of something else */
  readonly date: string | null;
  /** as printed; null for a paper that has none */
  readonly folios: string | null;
  readonly paperFile: string;
  readonly agency: string;
  /** local date of the file's properties */
  readonly madeOn: string;
}

export function renderUnscanned(paper: UnscannedPaper, fonts: FontSet): Promise<Uint8Array> {
  const blocks = [
    centredHeading('TÀI LIỆU CHƯA QUÉT'),
    fields(['Tài liệu', paper.title]),
    fields(['Số', paper.number ?? 'không ghi']),
    ...(paper.date === null ? [] : [fields(['Ngày', paper.date])]),
    ...(paper.folios === null ? [] : [fields(['Bút lục', paper.folios])]),
    fields(['Hồ sơ giấy số', paper.paperFile]),
    fields(['Nơi lưu bản giấy', paper.agency]),
    paragraph('Trang này thay cho bản quét khi nhập hồ sơ giấy. Nội dung của tài liệu xem ở bản giấy.'),
  ];
  return writePdf(layOut(blocks, fonts, { watermark: null, formNumber: null, footerMark: null }), fonts, { title: paper.title, madeOn: paper.madeOn });
}
