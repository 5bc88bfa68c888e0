import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, heading, paragraph, signatures } from '../layout/blocks.ts';
import { paperHead, paperPiece, personPiece, spanPiece, text } from '../pieces.ts';
import { handPlace, paperText, personBlocks, signerPlace, spanText } from '../piece-blocks.ts';
import { courtDecision, day, facilityChief, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({ ...paperHead, person: personPiece, decision: paperPiece, term: spanPiece, residence: text });

/** Kế hoạch tái hòa nhập cộng đồng (R1–R3 Mẫu 21; R4 Mẫu 19): made as the last stage begins; what was not recorded is filled in by hand. */
export const reintegrationPlan = defineDocument({
  id: 'reintegrationPlan',
  names: {
    R1: { kind: 'Kế hoạch', abstract: 'Tái hòa nhập cộng đồng của người cai nghiện ma túy', form: '21', instrument: 'N116', confidence: 'I' },
    R4: { kind: 'Kế hoạch', abstract: 'Tái hòa nhập cộng đồng của người cai nghiện ma túy', form: '19', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    heading('I. Người cai nghiện'),
    ...personBlocks(data.person),
    paragraph(`Chấp hành ${paperText('Quyết định', data.decision)}, ${spanText(data.term)}.`),
    heading('II. Nội dung'),
    fields(['1. Nơi cư trú sau khi hoàn thành', data.residence]),
    fields(['2. Sức khỏe và kết quả cai nghiện', null]),
    fields(['3. Nghề nghiệp, việc làm', null]),
    fields(['4. Hỗ trợ của gia đình, cộng đồng', null]),
    fields(['5. Dự phòng tái nghiện', null]),
    paragraph(`Kế hoạch được thực hiện đến ngày ${shortDate(data.term.to)}./.`),
    signatures(data.recipients, handPlace('Người cai nghiện', 'Ký, ghi rõ họ tên', data.person.fullName), signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: day(regime, '2023-11-02', '2028-07-27'), signer: facilityChief(regime), recipients: ['Lưu: HS'], person, decision: courtDecision(regime),
    term: regime === 'R1' ? { from: '2022-06-15', to: '2023-12-02' } : { from: '2026-08-27', to: '2028-08-26' }, residence: person.residence,
  }),
});
