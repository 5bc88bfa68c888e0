import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, fields, heading, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localMoment, paperHead, paperPiece, personPiece, relativePiece, text } from '../pieces.ts';
import { paperText, personBlocks, relativeBlocks, signerPlace } from '../piece-blocks.ts';
import { courtDecision, day, facilityChief, father, mother, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  /** The court's decision; null while the dossier is being compiled (R4). */
  decision: paperPiece.nullable(),
  proposedBy: text,
  person: personPiece,
  heightCentimetres: z.int().min(50).max(250).nullable(),
  weightKilograms: z.int().min(10).max(300).nullable(),
  distinguishingMarks: text.nullable(),
  relatives: z.array(relativePiece),
  otherContacts: text.nullable(),
  escapedFrom: text,
  escapedAt: localMoment,
  reportTo: z.array(z.strictObject({ name: text, phone: text, address: text })).min(1),
  executors: text,
});

/** Quyết định truy tìm (R1 Mẫu 41, R4 Mẫu 43). */
export const searchOrder = defineDocument({
  id: 'searchOrder',
  names: {
    R1: { kind: 'Quyết định', abstract: 'Truy tìm người đã có quyết định đưa vào cơ sở cai nghiện bắt buộc bỏ trốn', form: '41', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Quyết định', abstract: 'Truy tìm người bỏ trốn', form: '43', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.authority, [
      ...drugLawGrounds(paper.regime),
      ...(data.decision === null ? [] : [`Căn cứ ${paperText('Quyết định', data.decision)} về việc đưa vào cơ sở cai nghiện bắt buộc`]),
      `Theo đề nghị của ${data.proposedBy}`,
    ]),
    ...article(1, null, 'Truy tìm người bỏ trốn có lai lịch và đặc điểm nhận dạng như sau:'),
    ...personBlocks(data.person, { marker: '1. ' }),
    paragraph('2. Đặc điểm nhận dạng:'),
    fields(
      ['Chiều cao', data.heightCentimetres === null ? null : `${(data.heightCentimetres / 100).toFixed(2).replace('.', ',')} m`],
      ['Cân nặng', data.weightKilograms === null ? null : `${data.weightKilograms} kg`],
    ),
    fields(['Đặc điểm riêng biệt', data.distinguishingMarks]),
    paragraph('3. Các mối quan hệ:'),
    ...data.relatives.flatMap((relative) => relativeBlocks(relative, { marker: '- ', phone: true })),
    fields(['- Các mối quan hệ liên quan khác', data.otherContacts ?? 'không']),
    fields(['4. Đã bỏ trốn khỏi', data.escapedFrom], ['hồi', longMoment(data.escapedAt)]),
    heading('Khi phát hiện người có lai lịch nêu trên, yêu cầu báo ngay cho:'),
    ...data.reportTo.flatMap((one) => [fields([`- ${one.name}`, `điện thoại ${one.phone}`], ['địa chỉ', one.address])]),
    ...article(2, null, `Quyết định này có hiệu lực kể từ ngày ký. ${data.executors} chịu trách nhiệm thi hành Quyết định này./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: day(regime, '2022-11-21', '2027-02-08'), signer: facilityChief(regime),
    recipients: ['Như Điều 2', offices(regime).communePolice.name, 'Lưu: VT'],
    authority: regime === 'R1' ? 'Giám đốc Cơ sở cai nghiện ma túy số 1' : 'Trưởng Cơ sở cai nghiện ma túy số 1',
    decision: courtDecision(regime), proposedBy: 'Trưởng phòng Quản lý học viên', person,
    heightCentimetres: 158, weightKilograms: 47, distinguishingMarks: 'sẹo dài 3 cm ở cẳng tay trái; nốt ruồi dưới mắt phải',
    relatives: [father, mother], otherContacts: 'bạn: Trịnh Khuê Nghĩa, phường Bạch Mai, thành phố Hà Nội',
    escapedFrom: 'khu lao động trị liệu của cơ sở', escapedAt: day(regime, '2022-11-20T16:45', '2027-02-07T16:45'),
    reportTo: [
      { name: 'Ông Võ Hoàng Thuỷ Triều', phone: '0900 000 200', address: 'Cơ sở cai nghiện ma túy số 1, xã Yên Bài, thành phố Hà Nội' },
      { name: 'Công an xã Yên Bài', phone: '0900 000 201', address: 'xã Yên Bài, thành phố Hà Nội' },
    ],
    executors: 'Các phòng, đội nghiệp vụ của cơ sở, Công an nơi cơ sở đóng và các đơn vị, cá nhân có liên quan',
  }),
});
