import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { article, centredHeading, fields, grounds, list, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { courtGrounds, courtOrdinances } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { day, judge, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  ordinance: z.enum(courtOrdinances),
  judge: text,
  clerk: text,
  procurator: text.nullable(),
  person: personPiece,
  reviewedDecision: paperPiece,
  /** Complaint of the person's side, recommendation of the proposer, protest of the procuracy. */
  requests: z.array(z.strictObject({ kind: z.enum(['complaint', 'recommendation', 'protest']), author: text, date: localDate, content: text })).min(1),
  reasons: text,
  outcome: z.enum(['upheld', 'amended', 'quashed', 'remanded', 'stopped']),
  /** What the decision now says; printed after the outcome. */
  outcomeDetail: text.nullable(),
  executors: z.array(text).min(1),
  effect: text,
});

const requestNames = { complaint: 'Khiếu nại', recommendation: 'Kiến nghị', protest: 'Kháng nghị' } as const;
const outcomeNames = {
  upheld: 'Giữ nguyên', amended: 'Sửa', quashed: 'Hủy', remanded: 'Hủy và chuyển hồ sơ để xem xét lại',
  // Everything was withdrawn after acceptance (PL 01/2022 Đ41.10).
  stopped: 'Đình chỉ việc giải quyết khiếu nại, kiến nghị, kháng nghị đối với',
} as const;
const name = { kind: 'Quyết định', abstract: 'Giải quyết khiếu nại, kiến nghị, kháng nghị đối với quyết định về việc đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' } as const;

/** Quyết định giải quyết khiếu nại, kiến nghị, kháng nghị of the provincial court. */
export const reviewDecision = defineDocument({
  id: 'reviewDecision',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    centredHeading(capitals(data.agency.name)),
    fields(['Thẩm phán', data.judge]),
    fields(['Thư ký phiên họp', data.clerk]),
    fields(['Kiểm sát viên', data.procurator ?? 'không tham gia']),
    paragraph('Người bị đề nghị:'),
    ...personBlocks(data.person),
    fields(['Quyết định bị khiếu nại, kiến nghị, kháng nghị', paperText('Quyết định', data.reviewedDecision)]),
    ...data.requests.map((one) => fields([`${requestNames[one.kind]} ngày ${shortDate(one.date)} của ${one.author}`, one.content])),
    centredHeading('NHẬN THẤY:'),
    ...paragraphs(data.reasons),
    ...grounds(courtGrounds(data.ordinance, paper.regime), ','),
    centredHeading('QUYẾT ĐỊNH:'),
    ...article(1, null, `${outcomeNames[data.outcome]} ${paperText('Quyết định', data.reviewedDecision)}.`, ...(data.outcomeDetail === null ? [] : [data.outcomeDetail])),
    ...article(2, null, 'Trách nhiệm thi hành quyết định:'),
    ...list(data.executors, 'dash'),
    ...article(3, null, `Hiệu lực của quyết định: ${data.effect}`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).reviewCourt, issuedOn: day(regime, '2022-06-10', '2026-08-24'), signer: judge,
    recipients: ['Người bị đề nghị', 'Người đề nghị', offices(regime).court.name, 'Lưu: hồ sơ vụ việc'],
    ordinance: regime === 'R1' ? 'PL09' : 'PL03', judge: 'Trần Thị Mỹ Duyễn', clerk: 'Ngô Quỳnh Giễm', procurator: 'Hồ Viết Nghiệp', person,
    reviewedDecision: { number: '15/QĐ-TA', date: day(regime, '2022-05-26', '2026-08-06'), issuer: offices(regime).court.name },
    requests: [{ kind: 'complaint', author: 'bà Nguyễn Thị Ưởng', date: day(regime, '2022-05-30', '2026-08-10'), content: 'đề nghị hủy quyết định vì hoàn cảnh gia đình đặc biệt khó khăn.' }],
    reasons: 'Quyết định bị khiếu nại được ban hành đúng thẩm quyền, có căn cứ. Hoàn cảnh gia đình nêu trong khiếu nại không phải là căn cứ để hủy quyết định; người bị đề nghị có quyền đề nghị hoãn chấp hành theo quy định.',
    outcome: 'upheld', outcomeDetail: 'Không chấp nhận khiếu nại của bà Nguyễn Thị Ưởng.',
    executors: [`${offices(regime).court.name} gửi quyết định để thi hành`, 'Bà Nguyễn Thị Ưởng chấp hành quyết định.'], effect: 'kể từ ngày ra quyết định./.',
  }),
});
