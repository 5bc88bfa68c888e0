import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { defineDocument, personalHead } from '../define-document.ts';
import { fields, grounds, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { localDate, localMoment, officialPiece, paperPiece, personPiece, text } from '../pieces.ts';
import { handPlace, officialBlocks, paperText, personBlocks } from '../piece-blocks.ts';
import { day, mother, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(),
  place: text,
  /** The decision to let the person out of the facility. */
  decision: paperPiece,
  happenedAt: localMoment,
  facility: text,
  giver: officialPiece,
  receiver: z.strictObject({ fullName: text, represents: text }),
  person: personPiece,
  until: localDate.nullable(),
});

/** Biên bản giao, nhận người được ra ngoài cơ sở: to the family of a leave (N116 Đ70.3) or to the body that asked for the person (N116 Đ59.2; R4 Mẫu 42). */
export const stayHandover = defineDocument({
  id: 'stayHandover',
  names: {
    R1: { kind: 'Biên bản', abstract: 'Giao, nhận người đang chấp hành ra khỏi cơ sở có thời hạn', form: null, instrument: 'N116', confidence: 'I' },
    R4: { kind: 'Biên bản', abstract: 'Giao, nhận người cai nghiện ra khỏi cơ sở có thời hạn', form: '42', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    personalHead(data.place, data.issuedOn),
    paper.title(),
    ...grounds([...drugLawGrounds(paper.regime), `Căn cứ ${paperText('Quyết định', data.decision)}`], ','),
    paragraph(`1. Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.facility}, chúng tôi gồm:`),
    paragraph('a) Đại diện bên giao:'),
    ...officialBlocks(data.giver),
    paragraph('b) Bên nhận:'),
    fields(['Họ và tên', data.receiver.fullName]),
    fields(['Đại diện', data.receiver.represents]),
    paragraph('2. Tiến hành giao, nhận người đang chấp hành dưới đây:'),
    ...personBlocks(data.person),
    ...(data.until === null ? [] : [paragraph(`3. Bên nhận đưa người có tên trên trở lại cơ sở chậm nhất ngày ${data.until.split('-').reverse().join('/')}.`)]),
    paragraph('Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ một bản./.'),
    signatures(null, handPlace('Bên nhận', 'Ký, ghi rõ họ tên', data.receiver.fullName), handPlace('Bên giao', 'Ký, ghi rõ họ tên, chức vụ', data.giver.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: day(regime, '2022-09-13', '2026-11-03'), place: 'Hà Nội', decision: { number: '61/QĐ-CSCN', date: day(regime, '2022-09-13', '2026-11-02'), issuer: offices(regime).facility.name },
    happenedAt: day(regime, '2022-09-13T10:00', '2026-11-03T08:00'), facility: offices(regime).facility.name,
    giver: { fullName: 'Lý Thị Ngoẵng', position: 'Trưởng phòng Quản lý học viên', agency: offices(regime).facility.name },
    receiver: regime === 'R1' ? { fullName: mother.fullName, represents: 'gia đình (mẹ)' } : { fullName: 'Hoàng Bửu Khuyễn', represents: `Cơ quan Cảnh sát điều tra ${offices(regime).provincialPolice.name}` },
    person, until: day(regime, '2022-09-20', '2026-11-13'),
  }),
});
