import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import type { ParagraphBlock } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { agencyPiece, localDate, localMoment, officialPiece, paperPiece, personPiece, relativePiece, text } from '../pieces.ts';
import { enclosureBlocks, handPlace, officialBlocks, paperText, personBlocks } from '../piece-blocks.ts';
import { mother, offices, person } from './specimen-pieces.ts';

/** An office's official, the person the papers are for, or who stands beside them. */
const party = z.union([officialPiece, z.strictObject({ person: personPiece, capacity: text }), z.strictObject({ relative: relativePiece })]);
type Party = z.output<typeof party>;

const schema = z.strictObject({
  agency: agencyPiece,
  issuedOn: localDate.nullable(),
  /** null: written in when it is done */
  happenedAt: localMoment.nullable(),
  place: text,
  giver: party,
  receiver: party,
  papers: z.array(z.strictObject({ kind: text, paper: paperPiece })),
  /** The person handed over, for whom it is; on the way out and on the way back. */
  handed: z.strictObject({ person: personPiece, reason: text }).nullable(),
  /** Why the receiver did not sign; null when they did. */
  notSignedReason: text.nullable(),
}).refine((data) => data.papers.length > 0 || data.handed !== null, 'something is handed over');

function partyBlocks(one: Party): readonly ParagraphBlock[] {
  if ('person' in one) return [...personBlocks(one.person), fields(['Tư cách', one.capacity])];
  if ('relative' in one) {
    const { fullName, residence, phone, relation } = one.relative;
    return [fields(['Họ và tên', fullName]), fields(['Số CCCD/CMND/Hộ chiếu', null]), fields(['Nơi cư trú hoặc chỗ ở hiện nay', residence]), fields(['Điện thoại liên lạc', phone]), fields(['Quan hệ với người cai nghiện', relation])];
  }
  return officialBlocks(one);
}
const nameOf = (one: Party): string => ('person' in one ? one.person.fullName : 'relative' in one ? one.relative.fullName : one.fullName);
const hintOf = (one: Party): string => ('fullName' in one ? 'Ký, ghi rõ họ tên, chức vụ' : 'Ký, ghi rõ họ tên');

/** Biên bản giao, nhận quyết định, giấy, thông báo (R4 Mẫu 23): of the decisions and certificates a person is given, and of the person who goes to a funeral and comes back (NĐ 163/2026 Đ91.2a, 93–94, 97, 121.3, 123.2b). */
export const paperHandover = defineDocument({
  id: 'paperHandover',
  names: { R4: { kind: 'Biên bản', abstract: 'Về việc giao, nhận quyết định, giấy xác nhận, thông báo', form: '23', instrument: 'N163', confidence: 'I' } },
  schema,
  symbol: (data) => formatSymbol('BB', data.agency.symbol),
  render: (data, paper) => [
    paper.recordHead(data.agency),
    paper.title(),
    paragraph(`1. Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.place}, chúng tôi gồm:`),
    paragraph('a) Đại diện bên giao:'),
    ...partyBlocks(data.giver),
    paragraph('b) Đại diện bên nhận:'),
    ...partyBlocks(data.receiver),
    ...(data.papers.length === 0 ? [] : [paragraph('2. Bên giao giao cho bên nhận các văn bản sau:'), ...enclosureBlocks(data.papers.map((one) => paperText(one.kind, one.paper))), paragraph('Bên giao đã giải thích nội dung văn bản, quyền và nghĩa vụ của người nhận.')]),
    ...(data.handed === null ? [] : [paragraph(`${data.papers.length === 0 ? '2. Bên giao giao' : '3. Cùng với văn bản, bên giao giao'} cho bên nhận người cai nghiện có tên sau đây, ${data.handed.reason}:`), ...personBlocks(data.handed.person)]),
    ...(data.notSignedReason === null ? [] : [fields(['Lý do người nhận không ký', data.notSignedReason])]),
    paragraph('Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ một bản./.'),
    signatures(null,
      handPlace('Đại diện bên nhận', hintOf(data.receiver), data.notSignedReason === null ? nameOf(data.receiver) : null),
      handPlace('Đại diện bên giao', hintOf(data.giver), nameOf(data.giver))),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: '2026-11-03', happenedAt: '2026-11-03T08:00', place: offices(regime).facility.name,
    giver: { fullName: 'Lý Thị Ngoẵng', position: 'Trưởng phòng Quản lý học viên', agency: offices(regime).facility.name },
    receiver: { relative: { ...mother, age: null, occupation: null } },
    papers: [{ kind: 'Quyết định cho người cai nghiện về chịu tang', paper: { number: '61/QĐ-CSCN', date: '2026-11-02', issuer: `Trưởng ${offices(regime).facility.name}` } }],
    handed: { person, reason: 'để về chịu tang từ ngày 03/11/2026 đến ngày 08/11/2026' },
    notSignedReason: null,
  }),
});
