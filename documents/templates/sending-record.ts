import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { agencyPiece, localDate, localMoment, officialPiece, paperPiece, text } from '../pieces.ts';
import { handPlace, officialBlocks, paperText } from '../piece-blocks.ts';
import { courtDecision, day, offices } from './specimen-pieces.ts';

const schema = z.strictObject({
  agency: agencyPiece,
  issuedOn: localDate.nullable(),
  happenedAt: localMoment,
  place: text,
  sender: officialPiece,
  /** What was handed over: kind of paper and the paper. */
  paperKind: text,
  paper: paperPiece,
  personName: text,
  /** One row per addressee, also those who are absent or refuse. */
  receipts: z.array(z.strictObject({ receiver: text, capacity: text, way: text, outcome: text })).min(1),
  note: text.nullable(),
});

const name = { kind: 'Biên bản', abstract: 'Giao, gửi quyết định về việc đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' } as const;

/** Biên bản giao, gửi quyết định of the court: proof of service, one row per addressee. */
export const sendingRecord = defineDocument({
  id: 'sendingRecord',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => formatSymbol('BB', data.agency.symbol),
  render: (data, paper) => [
    paper.recordHead(data.agency),
    paper.title(),
    paragraph(`Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.place}.`),
    paragraph('Người giao:'),
    ...officialBlocks(data.sender),
    fields(['Văn bản được giao', paperText(data.paperKind, data.paper)]),
    fields(['Đối với ông (bà)', data.personName]),
    paragraph('Kết quả giao, gửi đến từng người nhận:'),
    {
      kind: 'table',
      columns: [
        { title: 'STT', share: 0.08, align: 'centre' }, { title: 'Người nhận', share: 0.29, align: 'left' },
        { title: 'Tư cách', share: 0.19, align: 'left' }, { title: 'Cách thức', share: 0.17, align: 'left' },
        { title: 'Kết quả, thời điểm, ký nhận', share: 0.27, align: 'left' },
      ],
      rows: data.receipts.map((one, index) => [String(index + 1), one.receiver, one.capacity, one.way, one.outcome]),
    },
    fields(['Ghi chú', data.note ?? 'không']),
    paragraph('Biên bản được lập để xác nhận việc giao, gửi và lưu hồ sơ vụ việc./.'),
    signatures(null,
      handPlace('Người nhận', 'Ký, ghi rõ họ tên', null),
      handPlace('Người giao', 'Ký, ghi rõ họ tên', data.sender.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-05-27', '2026-08-07'), happenedAt: day(regime, '2022-05-27T15:20', '2026-08-07T15:20'),
    place: `trụ sở ${offices(regime).court.name}`, sender: { fullName: 'Ngô Quỳnh Giễm', position: 'Thư ký', agency: offices(regime).court.name },
    paperKind: 'Quyết định', paper: courtDecision(regime), personName: 'Nguyễn Thị Ưởng',
    receipts: [
      { receiver: 'Bà Nguyễn Thị Ưởng', capacity: 'người bị đề nghị', way: 'giao trực tiếp', outcome: 'đã nhận, 15 giờ 20 phút' },
      { receiver: regime === 'R1' ? 'Phòng Lao động - Thương binh và Xã hội' : 'Công an phường Phương Liệt', capacity: 'người đề nghị', way: 'bưu chính bảo đảm', outcome: 'số hiệu bưu gửi RN 000 456 789 VN' },
      { receiver: regime === 'R1' ? 'Viện kiểm sát nhân dân quận Thanh Xuân' : 'Viện kiểm sát nhân dân khu vực 5 - Hà Nội', capacity: 'Viện kiểm sát cùng cấp', way: 'giao trực tiếp', outcome: 'đã nhận, 16 giờ 05 phút' },
    ],
    note: null,
  }),
});
