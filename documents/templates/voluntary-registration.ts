import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { personalOpening } from '../personal-opening.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { localDate, personPiece, text } from '../pieces.ts';
import { handPlace, personBlocks } from '../piece-blocks.ts';
import { day, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(),
  place: text,
  /** The committee before R4, the police from R4. */
  addressee: text,
  person: personPiece,
  /** The paper of the clinic. */
  addictionResult: text,
  treatmentPlace: text,
  months: z.int().min(1).max(60),
  plan: text,
  familyRepresentative: text,
});

/** Đăng ký / đơn xin cai nghiện ma túy tự nguyện (R1–R3: Mẫu 22; R4: Mẫu 20): the person's own paper. */
export const voluntaryRegistration = defineDocument({
  id: 'voluntaryRegistration',
  names: {
    R1: { kind: 'Đăng ký', abstract: 'Cai nghiện ma túy tự nguyện', form: '22', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Đơn xin', abstract: 'Cai nghiện ma túy tự nguyện', form: '20', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    ...personalOpening(paper, data, data.addressee),
    paragraph('1. Thông tin người cai nghiện ma túy tự nguyện:'),
    ...personBlocks(data.person),
    fields(['Giấy xác định tình trạng nghiện', data.addictionResult]),
    paragraph('2. Đăng ký cai nghiện ma túy tự nguyện với các nội dung sau:'),
    fields(['2.1. Địa điểm cai nghiện dự kiến', data.treatmentPlace]),
    fields(['2.2. Thời gian cai nghiện ma túy tự nguyện dự kiến', `${String(data.months)} tháng`]),
    fields(['2.3. Dự kiến kế hoạch cai nghiện tự nguyện', data.plan]),
    paragraph('3. Cam kết của người cai nghiện: thực hiện đúng quy trình, thời gian cai nghiện theo đăng ký; tuân thủ quy định quản lý và hướng dẫn của đơn vị cung cấp dịch vụ; không sử dụng ma túy dưới bất kỳ hình thức nào.'),
    paragraph('4. Cam kết của đại diện gia đình hoặc người đại diện: quản lý, hỗ trợ, động viên người cai nghiện thực hiện kế hoạch; không để người cai nghiện sử dụng ma túy dưới bất kỳ hình thức nào./.'),
    signatures(null, handPlace('Người đăng ký', 'Ký, ghi rõ họ tên', data.person.fullName), handPlace('Đại diện gia đình', 'Ký, ghi rõ họ tên', data.familyRepresentative)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: day(regime, '2022-11-15', '2026-09-11'), place: 'Phương Liệt', addressee: regime === 'R1' ? offices(regime).commune.name : offices(regime).communePolice.name, person,
    addictionResult: 'phiếu số 12/PKQ của Trung tâm Y tế khu vực Thanh Xuân', treatmentPlace: 'tại gia đình, cộng đồng', months: regime === 'R1' ? 6 : 24, plan: 'điều trị cắt cơn tại Trạm Y tế phường; tư vấn hằng tuần', familyRepresentative: 'Đỗ Thị Quỵnh',
  }),
});
