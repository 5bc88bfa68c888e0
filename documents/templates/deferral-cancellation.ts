import { z } from 'zod';
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
  /** What is taken back: a deferral before admission, or a suspension of the rest of the term. */
  kind: z.enum(['deferral', 'suspension']),
  cancelled: paperPiece,
  /** The written notice on which the court acts. */
  notice: paperPiece,
  person: personPiece,
  reason: text,
  executors: text,
});

const name = { kind: 'Quyết định', abstract: 'Hủy bỏ quyết định hoãn, tạm đình chỉ và buộc chấp hành quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' } as const;

const what = { deferral: 'hoãn chấp hành', suspension: 'tạm đình chỉ chấp hành' } as const;

/** The court takes back a deferral or a suspension and orders the execution, with the contents of Pháp lệnh 01/2022 Đ30.4, 34.4, used for adults too. */
export const deferralCancellation = defineDocument({
  id: 'deferralCancellation',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.agency.name, [...courtGrounds(data.ordinance, paper.regime), `Xét ${paperText('Thông báo', data.notice)}`]),
    ...article(1, null, `Hủy bỏ ${paperText('Quyết định', data.cancelled)} về việc ${what[data.kind]} và buộc chấp hành ${paperText('Quyết định', data.decision)} đối với:`),
    ...personBlocks(data.person, { occupation: true }),
    ...article(2, null, `Lý do: ${data.reason}`),
    ...article(3, null, 'Quyết định này có hiệu lực thi hành ngay. Người nêu tại Điều 1 có quyền khiếu nại Quyết định này theo quy định của pháp luật.'),
    ...article(4, null, `${data.executors} chịu trách nhiệm thi hành Quyết định này./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-08-15', '2026-10-20'), signer: judge, recipients: ['Người phải chấp hành', 'Viện kiểm sát cùng cấp', 'Lưu: hồ sơ vụ việc'],
    ordinance: regime === 'R1' ? 'PL09' : 'PL03', decision: courtDecision(regime), kind: 'deferral', cancelled: { number: '18/QĐ-TA', date: day(regime, '2022-06-13', '2026-08-31'), issuer: offices(regime).court.name },
    notice: { number: regime === 'R1' ? '41/TB-UBND' : '41/TB-CAP', date: day(regime, '2022-08-11', '2026-10-16'), issuer: regime === 'R1' ? offices('R1').commune.name : offices('R4').communePolice.name }, person,
    reason: 'có căn cứ cho rằng người được hoãn bỏ trốn.', executors: regime === 'R1' ? 'Công an quận Thanh Xuân' : 'Công an phường Phương Liệt',
  }),
});
