import { z } from 'zod';
import { longMoment, twoDigits } from '../dates.ts';
import { defineDocument, personalHead } from '../define-document.ts';
import { fields, grounds, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { localDate, localMoment, officialPiece, paperPiece, personPiece, text } from '../pieces.ts';
import { enclosureBlocks, handPlace, officialBlocks, paperText, personBlocks } from '../piece-blocks.ts';
import { day, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(),
  place: text,
  decision: paperPiece,
  happenedAt: localMoment,
  /** Where the person is handed over. */
  handedOverAt: text,
  giver: officialPiece,
  receiver: officialPiece,
  person: personPiece,
  /** What the receiver sees: health, bodily and mental signs. */
  condition: text,
  papers: z.array(text).min(1),
  belongings: z.array(text),
  /** null: written when the record is closed by hand */
  finishedAt: localMoment.nullable(),
  pages: z.int().min(1).nullable(),
  copies: z.int().min(1).nullable(),
});

/** Biên bản giao, nhận hồ sơ, người bị quản lý trong thời gian lập hồ sơ (R1 Mẫu 37, R4 Mẫu 31). */
export const custodyHandover = defineDocument({
  id: 'custodyHandover',
  names: {
    R1: { kind: 'Biên bản', abstract: 'Về việc giao, nhận hồ sơ, người bị quản lý trong thời gian lập hồ sơ đề nghị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc', form: '37', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Biên bản', abstract: 'Giao, nhận hồ sơ, người bị quản lý trong thời gian lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', form: '31', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    personalHead(data.place, data.issuedOn),
    paper.title(),
    ...grounds([...drugLawGrounds(paper.regime).slice(paper.regime === 'R1' ? 1 : 0), `Căn cứ ${paperText('Quyết định', data.decision)} về việc quản lý người nghiện ma túy trong thời gian lập hồ sơ`], ','),
    paragraph(`1. Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.handedOverAt}, chúng tôi gồm:`),
    paragraph('a) Đại diện bên giao:'),
    ...officialBlocks(data.giver),
    paragraph('b) Đại diện bên nhận:'),
    ...officialBlocks(data.receiver),
    paragraph('2. Tiến hành giao, nhận hồ sơ, người bị quản lý trong thời gian lập hồ sơ như sau:'),
    paragraph('a) Người bị quản lý:'),
    ...personBlocks(data.person),
    paragraph(`b) Tình trạng người bị quản lý: ${data.condition}`),
    paragraph('c) Hồ sơ kèm theo gồm:'),
    ...enclosureBlocks(data.papers),
    ...(data.belongings.length === 0 ? [fields(['d) Tư trang, đồ dùng cá nhân', 'không'])] : [paragraph('d) Tư trang, đồ dùng cá nhân:'), ...enclosureBlocks(data.belongings)]),
    paragraph(`3. Biên bản này gồm ${twoDigits(data.pages)} trang, được lập thành ${twoDigits(data.copies)} bản có giá trị pháp lý như nhau, lập xong hồi ${longMoment(data.finishedAt)}; hai bên đã thống nhất các nội dung giao, nhận và cùng ký xác nhận./.`),
    signatures(null,
      handPlace('Đại diện bên giao', 'Ký, ghi rõ họ tên, chức vụ, đóng dấu nếu có', data.giver.fullName),
      handPlace('Đại diện bên nhận', 'Ký, ghi rõ họ tên, chức vụ, đóng dấu nếu có', data.receiver.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: day(regime, '2022-04-12', '2026-07-07'), place: 'Phương Liệt',
    decision: { number: regime === 'R1' ? '12/QĐ-QLNN' : '18/QĐ-CAP', date: day(regime, '2022-04-12', '2026-07-07'), issuer: regime === 'R1' ? offices(regime).commune.name : offices(regime).communePolice.name },
    happenedAt: day(regime, '2022-04-12T15:20', '2026-07-07T15:20'), handedOverAt: offices(regime).facility.name,
    giver: { fullName: 'Hoàng Bửu Khuyễn', position: 'Cán bộ', agency: regime === 'R1' ? offices(regime).commune.name : offices(regime).communePolice.name },
    receiver: { fullName: 'Lý Thị Ngoẵng', position: 'Trưởng phòng Quản lý học viên', agency: offices(regime).facility.name }, person,
    condition: 'tỉnh táo, tiếp xúc tốt; không có dấu hiệu bất thường.', papers: ['Quyết định quản lý', 'Bản sao lý lịch tóm tắt'], belongings: ['01 điện thoại di động màu đen'],
    finishedAt: day(regime, '2022-04-12T16:05', '2026-07-07T16:05'), pages: 2, copies: 2,
  }),
});
