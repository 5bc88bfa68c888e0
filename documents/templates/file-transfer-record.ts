import { z } from 'zod';
import { longMoment, twoDigits } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import type { TableBlock } from '../layout/blocks.ts';
import { agencyPiece, hashText, localDate, localMoment, officialPiece, personPiece, text } from '../pieces.ts';
import { handPlace, hashLine, officialBlocks, personBlocks } from '../piece-blocks.ts';
import { day, offices, person, specimenHash } from './specimen-pieces.ts';

const schema = z.strictObject({
  agency: agencyPiece,
  issuedOn: localDate.nullable(),
  happenedAt: localMoment,
  place: text,
  giver: officialPiece,
  receiver: officialPiece,
  person: personPiece,
  /** The papers handed over, in the order of their folios. */
  papers: z.array(z.strictObject({ title: text, folios: text, note: text.nullable() })).min(1),
  folioCount: z.int().min(1),
  /** SHA-256 of the whole dossier; null where a file's hash is not known */
  dossierHash: hashText.nullable(),
  copies: z.int().min(1).nullable(),
  note: text.nullable(),
});

const papersTable = (papers: z.output<typeof schema>['papers']): TableBlock => ({
  kind: 'table',
  columns: [
    { title: 'STT', share: 0.09, align: 'centre' },
    { title: 'Tên tài liệu', share: 0.52, align: 'left' },
    { title: 'Bút lục', share: 0.15, align: 'centre' },
    { title: 'Ghi chú', share: 0.24, align: 'left' },
  ],
  rows: papers.map((one, index) => [String(index + 1), one.title, one.folios, one.note ?? '']),
});

/** Biên bản giao, nhận hồ sơ: the numbered file goes to the next office. No form is prescribed. */
export const fileTransferRecord = defineDocument({
  id: 'fileTransferRecord',
  names: {
    R1: { kind: 'Biên bản', abstract: 'Giao, nhận hồ sơ đề nghị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'N116', confidence: 'I' },
    R4: { kind: 'Biên bản', abstract: 'Giao, nhận hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data) => `BB-${data.agency.symbol}`,
  render: (data, paper) => [
    paper.recordHead(data.agency),
    paper.title(),
    paragraph(`Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.place}, chúng tôi gồm:`),
    paragraph('1. Bên giao:'),
    ...officialBlocks(data.giver),
    paragraph('2. Bên nhận:'),
    ...officialBlocks(data.receiver),
    paragraph('3. Hai bên tiến hành giao, nhận hồ sơ của người có tên sau đây:'),
    ...personBlocks(data.person),
    paragraph('4. Hồ sơ gồm các tài liệu:'),
    papersTable(data.papers),
    paragraph(`Tổng số bút lục: ${data.folioCount}. Hồ sơ đã được đánh số bút lục liên tục và được kiểm tra trước khi giao.`),
    ...(data.dossierHash === null ? [] : [hashLine('Mã SHA-256 của toàn bộ hồ sơ', data.dossierHash)]),
    fields(['5. Ý kiến của các bên', data.note ?? 'không']),
    paragraph(`Biên bản được lập thành ${twoDigits(data.copies)} bản có giá trị như nhau, mỗi bên giữ một bản./.`),
    signatures(null,
      handPlace('Đại diện bên giao', 'Ký, ghi rõ họ tên, chức vụ', data.giver.fullName),
      handPlace('Đại diện bên nhận', 'Ký, ghi rõ họ tên, chức vụ, đóng dấu', data.receiver.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: regime === 'R1' ? offices(regime).labourOffice : offices(regime).communePolice,
    issuedOn: day(regime, '2022-04-27', '2026-07-13'), happenedAt: day(regime, '2022-04-27T14:10', '2026-07-13T14:10'),
    place: `trụ sở ${offices(regime).court.name}`,
    giver: { fullName: 'Lê Đình Khoẵng', position: 'Cán bộ', agency: regime === 'R1' ? offices(regime).labourOffice.name : offices(regime).communePolice.name },
    receiver: { fullName: 'Ngô Quỳnh Giễm', position: 'Thư ký', agency: offices(regime).court.name },
    person,
    papers: [
      { title: 'Văn bản đề nghị', folios: '01 - 02', note: null },
      { title: 'Biên bản vi phạm', folios: '03 - 06', note: 'bản chính' },
      { title: 'Lý lịch tóm tắt của người bị đề nghị', folios: '07 - 10', note: null },
      { title: 'Phiếu kết quả xác định tình trạng nghiện ma túy của cơ sở y tế', folios: '11 - 12', note: 'bản chính' },
      { title: 'Bản tường trình', folios: '13 - 14', note: null },
      { title: 'Thông báo lập hồ sơ và biên bản giao thông báo', folios: '15 - 18', note: null },
    ],
    folioCount: 18, dossierHash: specimenHash, copies: 2, note: null,
  }),
});
