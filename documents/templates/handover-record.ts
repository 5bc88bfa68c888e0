import { z } from 'zod';
import { longMoment, twoDigits } from '../dates.ts';
import { defineDocument, personalHead } from '../define-document.ts';
import { fields, grounds, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds, regimeWords } from '../legal-grounds.ts';
import { localDate, localMoment, officialPiece, paperPiece, personPiece, text } from '../pieces.ts';
import { enclosureBlocks, handPlace, officialBlocks, paperText, personBlocks } from '../piece-blocks.ts';
import { courtDecision, day, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(),
  place: text,
  decision: paperPiece,
  /** R4: the decision that names the facility. */
  assignment: paperPiece.nullable(),
  happenedAt: localMoment,
  facility: text,
  giver: officialPiece,
  receiver: officialPiece,
  person: personPiece,
  /** What the facility sees: health, bodily and mental signs. */
  condition: text,
  papers: z.array(text).min(1),
  belongings: z.array(text),
  /** null, like the numbers below: written when the record is closed by hand */
  finishedAt: localMoment.nullable(),
  pages: z.int().min(1).nullable(),
  giverCopies: z.int().min(1).nullable(),
  receiverCopies: z.int().min(1).nullable(),
});

/** Biên bản giao, nhận người vào cơ sở (R1 Mẫu 40, R4 Mẫu 42): the person and the file reach the facility. */
export const handoverRecord = defineDocument({
  id: 'handoverRecord',
  names: {
    R1: { kind: 'Biên bản', abstract: 'Về việc giao, nhận hồ sơ, người vào cơ sở cai nghiện bắt buộc', form: '40', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Biên bản', abstract: 'Giao, nhận người vào cơ sở cai nghiện ma túy công lập', form: '42', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    personalHead(data.place, data.issuedOn),
    paper.title(),
    ...grounds([
      ...drugLawGrounds(paper.regime).slice(paper.regime === 'R1' ? 1 : 0),
      `Căn cứ ${paperText('Quyết định', data.decision)} về việc đưa vào cơ sở cai nghiện bắt buộc`,
      ...(data.assignment === null ? [] : [`Căn cứ ${paperText('Quyết định', data.assignment)} về việc giao cơ sở tiếp nhận`]),
    ], ','),
    paragraph(`1. Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.facility}, chúng tôi gồm:`),
    paragraph('a) Đại diện bên giao:'),
    ...officialBlocks(data.giver),
    paragraph('b) Đại diện bên nhận:'),
    ...officialBlocks(data.receiver),
    paragraph(`2. Tiến hành giao, nhận hồ sơ, người vào ${regimeWords[paper.regime].facility.toLocaleLowerCase('vi')} với các nội dung sau:`),
    paragraph('a) Người được giao, nhận:'),
    ...personBlocks(data.person),
    paragraph(`b) Tình trạng tại thời điểm giao, nhận: ${data.condition}`),
    paragraph('c) Hồ sơ kèm theo gồm:'),
    ...enclosureBlocks(data.papers),
    ...(data.belongings.length === 0
      ? [fields(['d) Tư trang, đồ dùng cá nhân', 'không'])]
      : [paragraph('d) Tư trang, đồ dùng cá nhân:'), ...enclosureBlocks(data.belongings)]),
    paragraph(`3. Biên bản này gồm ${twoDigits(data.pages)} trang, được lập thành ${twoDigits(data.giverCopies === null || data.receiverCopies === null ? null : data.giverCopies + data.receiverCopies)} bản có giá trị pháp lý như nhau, được lập xong hồi ${longMoment(data.finishedAt)}; hai bên đã thống nhất các nội dung giao, nhận và cùng ký xác nhận. Bên giao giữ ${twoDigits(data.giverCopies)} bản; bên nhận giữ ${twoDigits(data.receiverCopies)} bản./.`),
    signatures(null,
      handPlace('Đại diện bên giao', 'Ký, ghi rõ họ tên, chức vụ', data.giver.fullName),
      handPlace('Đại diện bên nhận', 'Ký, ghi rõ họ tên, chức vụ, đóng dấu', data.receiver.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: day(regime, '2022-06-15', '2026-08-27'), place: 'Hà Nội', decision: courtDecision(regime),
    assignment: regime === 'R1' ? null : { number: '2041/QĐ-CAHN', date: '2026-08-26', issuer: 'Giám đốc Công an thành phố Hà Nội' },
    happenedAt: day(regime, '2022-06-15T10:00', '2026-08-27T07:40'), facility: offices(regime).facility.name,
    giver: {
      fullName: 'Hoàng Bửu Khuyễn', position: 'Cán bộ', agency: regime === 'R1' ? offices(regime).districtPolice.name : offices(regime).communePolice.name,
    },
    receiver: { fullName: 'Lý Thị Ngoẵng', position: 'Trưởng phòng Quản lý học viên', agency: offices(regime).facility.name }, person,
    condition: 'tỉnh táo, tiếp xúc tốt; huyết áp 120/80 mmHg; có vết sẹo cũ dài 3 cm ở cẳng tay trái; không có dấu hiệu bất thường về tâm thần.',
    papers: ['Quyết định của Tòa án', 'Bản sao lý lịch tóm tắt', 'Giấy khám sức khỏe'],
    belongings: ['01 điện thoại di động màu đen', '01 dây chuyền kim loại màu trắng', 'Tiền mặt: 350.000 đồng', 'Quần áo: 03 bộ'],
    finishedAt: day(regime, '2022-06-15T10:50', '2026-08-27T08:25'), pages: 2, giverCopies: 1, receiverCopies: 1,
  }),
});
