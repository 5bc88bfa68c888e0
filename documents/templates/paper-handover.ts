import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { agencyPiece, localDate, localMoment, officialPiece, paperPiece, personPiece, text } from '../pieces.ts';
import { enclosureBlocks, handPlace, officialBlocks, paperText, personBlocks } from '../piece-blocks.ts';
import { offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  agency: agencyPiece,
  issuedOn: localDate.nullable(),
  happenedAt: localMoment,
  place: text,
  giver: officialPiece,
  receiver: personPiece,
  /** The receiver's capacity: the person, or the representative. */
  capacity: text,
  papers: z.array(z.strictObject({ kind: text, paper: paperPiece })).min(1),
  /** Why the receiver did not sign; null when they did. */
  notSignedReason: text.nullable(),
});

/** Biên bản giao, nhận quyết định, giấy, thông báo (R4 Mẫu 23): used when the facility hands over the supervision decision. */
export const paperHandover = defineDocument({
  id: 'paperHandover',
  names: { R4: { kind: 'Biên bản', abstract: 'Giao, nhận quyết định, giấy xác nhận, thông báo', form: '23', instrument: 'N163', confidence: 'I' } },
  schema,
  symbol: (data) => formatSymbol('BB', data.agency.symbol),
  render: (data, paper) => [
    paper.recordHead(data.agency),
    paper.title(),
    paragraph(`Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.place}, chúng tôi gồm:`),
    paragraph('1. Bên giao:'),
    ...officialBlocks(data.giver),
    paragraph('2. Bên nhận:'),
    ...personBlocks(data.receiver),
    fields(['Tư cách', data.capacity]),
    paragraph('3. Đã giao, nhận các văn bản sau:'),
    ...enclosureBlocks(data.papers.map((one) => paperText(one.kind, one.paper))),
    paragraph('Bên giao đã giải thích nội dung văn bản, quyền và nghĩa vụ của người nhận.'),
    ...(data.notSignedReason === null ? [] : [fields(['Lý do người nhận không ký', data.notSignedReason])]),
    paragraph('Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ một bản./.'),
    signatures(null,
      handPlace('Bên nhận', 'Ký, ghi rõ họ tên', data.notSignedReason === null ? data.receiver.fullName : null),
      handPlace('Bên giao', 'Ký, ghi rõ họ tên, chức vụ', data.giver.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: '2028-08-26', happenedAt: '2028-08-26T08:00', place: offices(regime).facility.name,
    giver: { fullName: 'Lý Thị Ngoẵng', position: 'Trưởng phòng Quản lý học viên', agency: offices(regime).facility.name },
    receiver: person, capacity: 'người hoàn thành cai nghiện bắt buộc',
    papers: [
      { kind: 'Quyết định quản lý sau cai nghiện ma túy', paper: { number: '88/QĐ-UBND', date: '2028-08-03', issuer: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt' } },
      { kind: 'Giấy xác nhận hoàn thành cai nghiện', paper: { number: '212/GXN-CSCN', date: '2028-08-26', issuer: offices(regime).facility.name } },
    ],
    notSignedReason: null,
  }),
});
