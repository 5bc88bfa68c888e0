import { z } from 'zod';
import { longDate } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, fields, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, personPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { communeChair, day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  /** null where the police chief decides on the own proposal */
  proposedBy: text.nullable(),
  person: personPiece,
  treatmentPlace: text,
  months: z.int().min(1).max(60),
  /** last day on which the treatment must begin */
  startBy: localDate.nullable(),
  supporters: text,
  familyRepresentative: text,
});

/** Quyết định cai nghiện ma túy tự nguyện (R1–R3: Mẫu 24; R4: Mẫu 22). */
export const voluntaryDecision = defineDocument({
  id: 'voluntaryDecision',
  names: {
    R1: { kind: 'Quyết định', abstract: 'Cai nghiện ma túy tự nguyện', form: '24', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Quyết định', abstract: 'Cai nghiện ma túy tự nguyện', form: '22', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.authority, [...drugLawGrounds(paper.regime), ...(data.proposedBy === null ? [] : [`Theo đề nghị của ${data.proposedBy}`])]),
    ...article(1, null, 'Cai nghiện ma túy tự nguyện đối với người có tên sau đây:'),
    ...personBlocks(data.person, { marker: '1. ' }),
    fields(['2. Nơi cai nghiện', data.treatmentPlace]),
    fields(['3. Thời gian cai nghiện', `${String(data.months)} tháng`]),
    ...(data.startBy === null ? [] : [fields(['4. Phải bắt đầu cai nghiện chậm nhất', longDate(data.startBy)])]),
    ...article(2, null, `Giao cho ${data.supporters} và gia đình ông (bà) ${data.familyRepresentative} phối hợp hỗ trợ, quản lý ông (bà) ${data.person.fullName} thực hiện cai nghiện ma túy tự nguyện theo đăng ký.`),
    ...article(3, null, 'Quyết định này có hiệu lực kể từ ngày ký. Người có tên tại Điều 1, cơ quan, tổ chức, cá nhân được giao tại Điều 2 chịu trách nhiệm thi hành Quyết định này./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: regime === 'R1' ? offices(regime).commune : offices(regime).communePolice, issuedOn: day(regime, '2022-11-18', '2026-09-12'), signer: regime === 'R1' ? communeChair : policeChief, recipients: ['Như Điều 3', 'Lưu: VT, HS'],
    authority: regime === 'R1' ? 'Chủ tịch Ủy ban nhân dân phường Phương Liệt' : 'Trưởng Công an phường Phương Liệt', proposedBy: regime === 'R1' ? 'Trưởng Công an phường Phương Liệt' : null, person, treatmentPlace: 'tại gia đình, cộng đồng',
    months: regime === 'R1' ? 6 : 24, startBy: day(regime, '2022-11-25', '2026-09-15'), supporters: 'Trạm Y tế phường, Hội Liên hiệp Phụ nữ phường', familyRepresentative: 'Đỗ Thị Quỵnh',
  }),
});
