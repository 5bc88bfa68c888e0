import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { personalOpening } from '../personal-opening.ts';
import { fields, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { localDate, personPiece, relativePiece, text } from '../pieces.ts';
import { handPlace, personBlocks } from '../piece-blocks.ts';
import { mother, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(),
  place: text,
  addressee: text,
  relative: relativePiece,
  agrees: z.boolean(),
  person: personPiece,
  /** null: written in by hand */
  opinion: text.nullable(),
});

/** Bản xác nhận của gia đình (R1 Mẫu 35): whether they take the person in care while the dossier is prepared (NĐ 116/2021 Đ45). R4 knows no custody at home. */
export const familyConsent = defineDocument({
  id: 'familyConsent',
  names: {
    R1: { kind: 'Bản xác nhận', abstract: 'Về việc gia đình đồng ý hoặc không đồng ý quản lý người nghiện ma túy trong thời gian lập hồ sơ đề nghị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc', form: '35', instrument: 'N116', confidence: 'I' },
  },
  schema,
  symbol: () => null,
  render: ({ relative, ...data }, paper) => [
    ...personalOpening(paper, data, data.addressee),
    fields(['1. Tôi tên là (viết in hoa)', capitals(relative.fullName)]),
    fields(['Nơi cư trú hoặc chỗ ở hiện nay', relative.residence], ['Điện thoại liên lạc', relative.phone]),
    fields(['2. Quan hệ với người nghiện ma túy', relative.relation]),
    paragraph(`3. Đại diện cho gia đình, tôi ${data.agrees ? 'đồng ý' : 'không đồng ý'} nhận quản lý người sau đây tại gia đình, từ khi lập hồ sơ đến khi người này được đưa đi thi hành quyết định của Tòa án:`),
    ...personBlocks(data.person),
    ...(data.opinion === null ? [fields(['4. Ý kiến khác (nếu có)', null])] : [paragraph('4. Ý kiến khác (nếu có):'), ...paragraphs(data.opinion)]),
    signatures(null, handPlace('Đại diện gia đình', 'Ký, ghi rõ họ tên', relative.fullName)),
  ],
  specimen: (): z.input<typeof schema> => ({
    issuedOn: '2022-04-12', place: 'Phương Liệt', addressee: offices('R1').commune.name, relative: mother, agrees: true, person,
    opinion: 'Gia đình cam kết không để người này rời nơi cư trú và đưa đến cơ quan khi có yêu cầu.',
  }),
});
