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
  /** The decision that is not carried out any more. */
  decision: paperPiece,
  person: personPiece,
  /** exempted: on a ground of the law; ended: on a ground that no text gives a consequence. */
  kind: z.enum(['exempted', 'ended']),
  reason: text,
  /** The paper that proves the ground; null where none was recorded. */
  evidence: text.nullable(),
  executors: text,
});

const name = { kind: 'Quyết định', abstract: 'Miễn, chấm dứt thi hành quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' } as const;

/** The court's decision that its order is not carried out (any more): exemption before admission, or the end of the execution. */
export const executionEndDecision = defineDocument({
  id: 'executionEndDecision',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.agency.name, [...courtGrounds(data.ordinance, paper.regime), ...(data.evidence === null ? [] : [`Căn cứ ${data.evidence}`]), `Xét ${paperText('Quyết định', data.decision)} về việc đưa vào cơ sở cai nghiện bắt buộc`]),
    ...article(1, null, data.kind === 'exempted'
      ? `Miễn chấp hành ${paperText('Quyết định', data.decision)} đối với:`
      : `Chấm dứt việc thi hành ${paperText('Quyết định', data.decision)} đối với:`),
    ...personBlocks(data.person),
    ...article(2, null, `Lý do: ${data.reason}`),
    ...article(3, null, `${data.executors} chịu trách nhiệm thi hành Quyết định này. Người đang bị giữ để thi hành quyết định nêu tại Điều 1 phải được cho về ngay./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-06-09', '2026-08-26'), signer: judge,
    recipients: ['Người được miễn', 'Người đề nghị', 'Lưu: hồ sơ vụ việc'], ordinance: regime === 'R1' ? 'PL09' : 'PL03', decision: courtDecision(regime), person, kind: 'exempted',
    reason: 'người phải chấp hành quyết định đang mang thai.', evidence: 'Giấy chứng nhận số 12/GCN-BV ngày 08/6/2022',
    executors: regime === 'R1' ? 'Công an quận Thanh Xuân' : 'Công an phường Phương Liệt',
  }),
});
