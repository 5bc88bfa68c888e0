import { z } from 'zod';
import { twoDigits } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, signatures } from '../layout/blocks.ts';
import { courtGrounds, courtOrdinances } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { courtDecision, day, judge, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  ordinance: z.enum(courtOrdinances),
  decision: paperPiece,
  request: paperPiece,
  person: personPiece,
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('reduced'), months: z.int().min(1) }),
    z.strictObject({ kind: z.literal('suspended') }),
    z.strictObject({ kind: z.literal('exempted') }),
    z.strictObject({ kind: z.literal('refused'), asked: text }),
  ]),
  reason: text,
  executors: text,
});

const name = { kind: 'Quyết định', abstract: 'Về việc giảm thời hạn, tạm đình chỉ, miễn chấp hành phần thời gian còn lại tại cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' } as const;

/** The court's answer to the facility's request about the rest of the term (Luật XLVPHC Đ112; Pháp lệnh 01/2022 Đ31–33; Luật 120/2025 Đ39.3). */
export const remainderDecision = defineDocument({
  id: 'remainderDecision',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => {
    const { outcome } = data;
    const subject = `chấp hành ${paperText('Quyết định', data.decision)} đối với:`;
    const said = outcome.kind === 'reduced' ? `Giảm ${twoDigits(outcome.months)} tháng thời hạn ${subject}`
      : outcome.kind === 'suspended' ? `Tạm đình chỉ ${subject}`
        : outcome.kind === 'exempted' ? `Miễn phần thời gian còn lại ${subject}` : `Không chấp nhận đề nghị ${outcome.asked} ${subject}`;
    return [
      ...decisionOpening(paper, data, data.agency.name, [...courtGrounds(data.ordinance, paper.regime), `Xét ${paperText('Văn bản đề nghị', data.request)}`]),
      ...article(1, null, said),
      ...personBlocks(data.person),
      ...article(2, null, `Lý do: ${data.reason}`),
      ...article(3, null, `${data.executors} chịu trách nhiệm thi hành Quyết định này./.`),
      signatures(data.recipients, signerPlace(data.signer)),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-12-26', '2027-03-10'), signer: judge, recipients: ['Người chấp hành', offices(regime).facility.name, 'Lưu: hồ sơ vụ việc'],
    ordinance: regime === 'R1' ? 'PL09' : 'PL03', decision: courtDecision(regime), request: { number: regime === 'R1' ? '31/ĐN-CSCN' : '31/ĐN-CSCN', date: day(regime, '2022-12-20', '2027-03-02'), issuer: offices(regime).facility.name },
    person, outcome: regime === 'R1' ? { kind: 'reduced', months: 2 } : { kind: 'refused', asked: 'tạm đình chỉ' }, reason: 'đã chấp hành một nửa thời hạn, có tiến bộ rõ rệt.', executors: offices(regime).facility.name,
  }),
});
