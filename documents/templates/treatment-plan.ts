import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { fields, heading, paragraphs, signatures } from '../layout/blocks.ts';
import { agencyPiece, localDate, personPiece, text } from '../pieces.ts';
import { handPlace, personBlocks } from '../piece-blocks.ts';
import { day, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({ agency: agencyPiece, issuedOn: localDate.nullable(), person: personPiece, treatmentPlace: text, months: z.int().min(1).max(60), plan: text, madeBy: text });

/** Kế hoạch cai nghiện cá nhân (R1–R3 Mẫu 20; R4 Mẫu 18). */
export const treatmentPlan = defineDocument({
  id: 'treatmentPlan',
  names: {
    R1: { kind: 'Kế hoạch', abstract: 'Cai nghiện ma túy của cá nhân', form: '20', instrument: 'N116', confidence: 'I' },
    R4: { kind: 'Kế hoạch', abstract: 'Cai nghiện ma túy của cá nhân', form: '18', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    heading('I. Người cai nghiện'),
    ...personBlocks(data.person),
    fields(['Nơi cai nghiện', data.treatmentPlace]),
    fields(['Thời gian cai nghiện', `${String(data.months)} tháng`]),
    heading('II. Nội dung, thời gian và cách thực hiện'),
    ...paragraphs(data.plan),
    signatures(null, handPlace('Người cai nghiện', 'Ký, ghi rõ họ tên', data.person.fullName), handPlace('Người lập kế hoạch', 'Ký, ghi rõ họ tên', data.madeBy)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: regime === 'R1' ? offices(regime).commune : offices(regime).communePolice, issuedOn: day(regime, '2022-11-22', '2026-09-15'), person, treatmentPlace: 'tại gia đình, cộng đồng', months: regime === 'R1' ? 6 : 24,
    plan: 'Tháng thứ nhất: khám sức khỏe, cắt cơn, giải độc tại Trạm Y tế phường.\nTừ tháng thứ hai: tư vấn cá nhân mỗi tuần, sinh hoạt nhóm mỗi tháng, học nghề điện dân dụng.',
    madeBy: 'Hoàng Bửu Khuyễn',
  }),
});
