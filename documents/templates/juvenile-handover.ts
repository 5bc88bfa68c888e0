import { z } from 'zod';
import { longMoment, shortDate, twoDigits } from '../dates.ts';
import { defineDocument, personalHead } from '../define-document.ts';
import { fields, grounds, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { localDate, localMoment, officialPiece, paperPiece, personPiece, text } from '../pieces.ts';
import { enclosureBlocks, handPlace, officialBlocks, paperText, personBlocks } from '../piece-blocks.ts';
import { child, courtDecision, day, guardianOfChild, offices } from './specimen-pieces.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(),
  place: text,
  decision: paperPiece,
  certificate: paperPiece,
  happenedAt: localMoment,
  handedOverAt: text,
  giver: officialPiece,
  receiver: z.strictObject({ fullName: text, represents: text }),
  person: personPiece,
  condition: text,
  belongings: z.array(text).min(1),
  /** null, like the numbers below: written when the record is closed by hand */
  pages: z.int().min(1).nullable(),
  copies: z.int().min(1).nullable(),
});

/** Biên bản giao, nhận người chưa thành niên đã chấp hành xong (R1–R3 Mẫu 47): nobody came, the facility brings the juvenile home. */
export const juvenileHandover = defineDocument({
  id: 'juvenileHandover',
  names: { R1: { kind: 'Biên bản', abstract: 'Về việc giao, nhận người từ 12 đến dưới 18 tuổi đã chấp hành xong quyết định đưa vào cơ sở cai nghiện bắt buộc', form: '47', instrument: 'N116', confidence: 'T' } },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    personalHead(data.place, data.issuedOn),
    paper.title(),
    ...grounds([
      ...drugLawGrounds(paper.regime).slice(1),
      `Căn cứ ${paperText('Quyết định', data.decision)} về việc đưa vào cơ sở cai nghiện bắt buộc`,
      `Căn cứ Giấy chứng nhận đã chấp hành xong quyết định đưa vào cơ sở cai nghiện bắt buộc số ${data.certificate.number} ngày ${shortDate(data.certificate.date)} của ${data.certificate.issuer}`,
    ], ','),
    paragraph(`1. Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.handedOverAt}, chúng tôi gồm:`),
    paragraph('a) Đại diện bên giao:'),
    ...officialBlocks(data.giver),
    paragraph('b) Đại diện bên nhận:'),
    fields(['Họ và tên', data.receiver.fullName]),
    fields(['Đại diện', data.receiver.represents]),
    paragraph('2. Tiến hành giao, nhận người từ đủ 12 đến dưới 18 tuổi đã chấp hành xong quyết định đưa vào cơ sở cai nghiện bắt buộc với các nội dung sau:'),
    paragraph('a) Người đã chấp hành xong quyết định đưa vào cơ sở cai nghiện bắt buộc:'),
    ...personBlocks(data.person),
    fields(['b) Tình trạng', data.condition]),
    paragraph('3. Tư trang, đồ dùng cá nhân bàn giao:'),
    ...enclosureBlocks(data.belongings),
    paragraph(`4. Biên bản này gồm ${twoDigits(data.pages)} trang, được lập thành ${twoDigits(data.copies)} bản có giá trị pháp lý như nhau. Hai bên đã thống nhất các nội dung giao, nhận và cùng ký xác nhận./.`),
    signatures(null,
      handPlace('Đại diện bên giao', 'Ký, ghi rõ họ tên, chức vụ', data.giver.fullName),
      handPlace('Đại diện bên nhận', 'Ký, ghi rõ họ tên, chức vụ (mối quan hệ), đóng dấu', data.receiver.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: day(regime, '2023-02-15', '2026-08-27'), place: 'Phương Liệt', decision: courtDecision(regime), certificate: { number: '12/CN-CNBB', date: '2023-02-15', issuer: 'Giám đốc Cơ sở cai nghiện ma túy số 1' },
    happenedAt: '2023-02-15T16:30', handedOverAt: 'số 27, ngõ 155/206 đường Trường Chinh, phường Phương Liệt, thành phố Hà Nội',
    giver: { fullName: 'Lý Thị Ngoẵng', position: 'Trưởng phòng Quản lý học viên', agency: offices(regime).facility.name }, receiver: { fullName: guardianOfChild.fullName, represents: 'gia đình (mẹ)' }, person: child,
    condition: 'khỏe mạnh, tỉnh táo, không có dấu hiệu bất thường về thể chất, tâm thần', belongings: ['Giấy xác nhận học lực lớp 10', 'Quần áo: 02 bộ', 'Tiền mặt: 180.000 đồng'], pages: 2, copies: 2,
  }),
});
