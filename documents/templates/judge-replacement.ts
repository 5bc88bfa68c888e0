import { z } from 'zod';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, signatures } from '../layout/blocks.ts';
import { courtGrounds, courtOrdinances } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { paperHead, text } from '../pieces.ts';
import { signerPlace } from '../piece-blocks.ts';
import { day, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  ordinance: z.enum(courtOrdinances),
  acceptanceNumber: text,
  personName: text,
  formerJudge: text,
  newJudge: text,
  reason: text,
});

const name = { kind: 'Quyết định', abstract: 'Thay đổi Thẩm phán xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' } as const;

/** Quyết định thay đổi Thẩm phán: the chief judge gives the case to another (Pháp lệnh 01/2022 Đ10.2–3, Đ11). */
export const judgeReplacement = defineDocument({
  id: 'judgeReplacement',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    ...decisionOpening(paper, data, `Chánh án ${data.agency.name}`, [...courtGrounds(data.ordinance, paper.regime), `Xét hồ sơ thụ lý số ${data.acceptanceNumber} về việc đề nghị đưa vào cơ sở cai nghiện bắt buộc đối với ông (bà) ${data.personName}`]),
    ...article(1, null, `Phân công Thẩm phán ${data.newJudge} thay Thẩm phán ${data.formerJudge} xem xét, quyết định vụ việc nêu trên.`),
    ...article(2, null, `Lý do thay đổi: ${data.reason}`),
    ...article(3, null, 'Các Thẩm phán có tên tại Điều 1 bàn giao hồ sơ và thực hiện Quyết định này./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-05-10', '2026-07-20'), signer: { prefix: null, principal: null, position: 'Chánh án', fullName: 'Đặng Thuỵ Huyễn' },
    recipients: ['Như Điều 3', regime === 'R1' ? 'Viện kiểm sát nhân dân quận Thanh Xuân' : 'Viện kiểm sát nhân dân khu vực 5 - Hà Nội', 'Lưu: hồ sơ vụ việc'],
    ordinance: regime === 'R1' ? 'PL09' : 'PL03', acceptanceNumber: '21/TL-TA', personName: person.fullName, formerJudge: 'Trần Thị Mỹ Duyễn', newJudge: 'Võ Hoàng Thuỷ Triều', reason: 'Thẩm phán từ chối vì là người thân thích của người bị đề nghị.',
  }),
});
