import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { personalOpening } from '../personal-opening.ts';
import { fields, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { regimeWords } from '../legal-grounds.ts';
import { localDate, personPiece, sexNames, text } from '../pieces.ts';
import { handPlace, personBlocks } from '../piece-blocks.ts';
import { capitals } from '../layout/head.ts';
import { child, day, guardianOfChild, offices } from './specimen-pieces.ts';
import { guardianPiece } from './guardian-piece.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(),
  place: text,
  addressee: text,
  representative: guardianPiece,
  /** null while it is left to be written by hand */
  stance: z.enum(['agrees', 'disagrees']).nullable(),
  person: personPiece,
  opinion: text.nullable(),
});

const stances = { agrees: 'đồng ý', disagrees: 'không đồng ý' } as const;

/** Ý kiến của cha mẹ, người giám hộ (R1 Mẫu 38, R4 Mẫu 39): mandatory in a juvenile's dossier. */
export const representativeOpinion = defineDocument({
  id: 'representativeOpinion',
  names: {
    R1: { kind: 'Bản xác nhận', abstract: 'Ý kiến của cha, mẹ, người giám hộ hoặc người đại diện hợp pháp về việc áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc đối với người từ đủ 12 đến dưới 18 tuổi', form: '38', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Bản ý kiến', abstract: 'Của cha, mẹ, người giám hộ hoặc người đại diện hợp pháp về việc đưa vào cơ sở cai nghiện bắt buộc đối với người từ đủ 12 đến dưới 18 tuổi', form: '39', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => null,
  render: ({ representative, ...data }, paper) => [
    ...personalOpening(paper, data, data.addressee),
    fields(['1. Tôi tên là (viết in hoa)', capitals(representative.fullName)], ['Giới tính', representative.sex === null ? null : sexNames[representative.sex]]),
    fields(['Ngày, tháng, năm sinh', representative.birthDate === null ? null : shortDate(representative.birthDate)]),
    fields(['Số CCCD/CMT/HC', representative.identityNumber], ['Nơi cấp', representative.identityIssuedBy]),
    fields(['Nơi cư trú hoặc chỗ ở hiện nay', representative.residence]),
    fields(['Điện thoại liên lạc', representative.phone]),
    fields(['2. Quan hệ với người nghiện ma túy', representative.relation]),
    paragraph(`3. Tôi ${data.stance === null ? '…………………' : stances[data.stance]} ${regimeWords[paper.regime].applyMeasure} đối với:`),
    ...personBlocks(data.person),
    ...(data.opinion === null ? [fields(['4. Ý kiến khác (nếu có)', null])] : [paragraph('4. Ý kiến khác (nếu có):'), ...paragraphs(data.opinion)]),
    signatures(null, handPlace('Đại diện gia đình', 'Ký, ghi rõ họ tên', representative.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: day(regime, '2022-04-13', '2026-07-06'), place: 'Phương Liệt', addressee: regime === 'R1' ? offices(regime).commune.name : offices(regime).communePolice.name,
    representative: guardianOfChild, stance: 'disagrees', person: child,
    opinion: 'Gia đình đề nghị cho cháu cai nghiện tự nguyện tại nhà để cháu học xong lớp 10.\nNếu phải đưa đi, đề nghị cho cháu được học tiếp và được gặp gia đình.',
  }),
});
