import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, fields, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, personPiece, relativePiece, spanPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { day, facilityChief, mother, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  applicant: text,
  requestedOn: localDate.nullable(),
  proposedBy: text,
  person: personPiece,
  representative: relativePiece.nullable(),
  leave: spanPiece,
  /** Days on the road among them; 0 where none were granted. */
  travelDays: z.int().min(0),
});

const abstract = 'Cho phép người đang chấp hành biện pháp cai nghiện bắt buộc về chịu tang';

/** Quyết định cho về chịu tang (R1 Mẫu 49, R4 Mẫu 49): the days, and what the family answers for. */
export const leaveDecision = defineDocument({
  id: 'leaveDecision',
  names: {
    R1: { kind: 'Quyết định', abstract, form: '49', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Quyết định', abstract, form: '49', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => formatSymbol('QĐ', 'CSCN'),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.authority, [
      ...drugLawGrounds(paper.regime),
      `Xét Đơn đề nghị cho phép người đang chấp hành biện pháp cai nghiện bắt buộc về chịu tang của ông (bà) ${data.applicant}${data.requestedOn === null ? '' : ` ngày ${shortDate(data.requestedOn)}`}`,
      `Theo đề nghị của ${data.proposedBy}`,
    ]),
    ...article(1, null, 'Cho phép người đang chấp hành biện pháp cai nghiện bắt buộc dưới đây được về chịu tang:'),
    ...personBlocks(data.person, { marker: '1. ' }),
    ...(data.representative === null ? [] : [
      fields(['Cha/mẹ/người giám hộ/người đại diện hợp pháp', `${data.representative.fullName} (${data.representative.relation})`]),
      fields(['Địa chỉ liên hệ', data.representative.residence]),
      fields(['Số điện thoại', data.representative.phone]),
    ]),
    paragraph(`2. Thời hạn về chịu tang: từ ngày ${shortDate(data.leave.from)} đến ngày ${shortDate(data.leave.to)}${data.travelDays === 0 ? '' : `, trong đó ${String(data.travelDays).padStart(2, '0')} ngày đi đường`}.`),
    ...article(2, null, `Ông (bà) ${data.applicant} có trách nhiệm quản lý, giám sát không để người đang chấp hành biện pháp cai nghiện bắt buộc sử dụng trái phép chất ma túy và vi phạm pháp luật trong thời gian về chịu tang; đón, đưa trở lại cơ sở khi hết thời gian và chi trả mọi chi phí đón, đưa.`),
    ...article(3, null, `Quyết định này có hiệu lực kể từ ngày ký. Ông (bà) ${data.applicant} và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: day(regime, '2022-09-13', '2026-10-13'), signer: facilityChief(regime), recipients: ['Như Điều 3', offices(regime).commune.name, 'Lưu: VT'],
    authority: regime === 'R1' ? 'Giám đốc Cơ sở cai nghiện ma túy số 1' : 'Trưởng Cơ sở cai nghiện ma túy số 1', applicant: mother.fullName, requestedOn: day(regime, '2022-09-12', '2026-10-12'),
    proposedBy: 'Trưởng phòng Quản lý học viên', person, representative: null, leave: { from: day(regime, '2022-09-13', '2026-10-13'), to: day(regime, '2022-09-20', '2026-10-20') }, travelDays: 2,
  }),
});
