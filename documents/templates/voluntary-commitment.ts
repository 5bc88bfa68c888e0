import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { personalOpening } from '../personal-opening.ts';
import { fields, list, paragraph, signatures } from '../layout/blocks.ts';
import { localDate, paperPiece, personPiece, text } from '../pieces.ts';
import { handPlace, paperText, personBlocks } from '../piece-blocks.ts';
import { offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({ issuedOn: localDate.nullable(), place: text, addressee: text, person: personPiece, decision: paperPiece, treatmentPlace: text, familyRepresentative: text });

/** Bản cam kết chấp hành quản lý, giám sát (R4 Mẫu 25): the patient's own promise when the treatment begins. */
export const voluntaryCommitment = defineDocument({
  id: 'voluntaryCommitment',
  names: { R4: { kind: 'Bản cam kết', abstract: 'Chấp hành quản lý, giám sát trong thời gian cai nghiện ma túy tự nguyện', form: '25', instrument: 'N163', confidence: 'I' } },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    ...personalOpening(paper, data, data.addressee),
    ...personBlocks(data.person),
    fields(['Nơi cai nghiện', data.treatmentPlace]),
    paragraph(`Tôi cam kết chấp hành ${paperText('Quyết định', data.decision)} và:`),
    ...list(['thực hiện đúng quy trình, kế hoạch và thời gian cai nghiện', 'chịu sự quản lý, giám sát và xét nghiệm theo quy định', 'không sử dụng ma túy dưới bất kỳ hình thức nào', 'báo với cơ quan quản lý khi rời nơi cai nghiện'], 'dash'),
    signatures(null, handPlace('Đại diện gia đình', 'Ký, ghi rõ họ tên', data.familyRepresentative), handPlace('Người cam kết', 'Ký, ghi rõ họ tên', data.person.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: '2026-09-14', place: 'Phương Liệt', addressee: offices(regime).communePolice.name, person, decision: { number: '08/QĐ-CAP', date: '2026-09-12', issuer: 'Trưởng Công an phường Phương Liệt' },
    treatmentPlace: 'tại gia đình, cộng đồng', familyRepresentative: 'Đỗ Thị Quỵnh',
  }),
});
