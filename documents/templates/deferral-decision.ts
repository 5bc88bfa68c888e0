import { z } from 'zod';
import { shortDate } from '../dates.ts';
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
  /** Docket number of the request; null where none was entered. */
  docket: text.nullable(),
  requester: text,
  kind: z.enum(['deferral', 'exemption']),
  isGranted: z.boolean(),
  person: personPiece,
  reason: text,
  evidence: text,
  /** To whom the person presents while the execution is put off. */
  presentsTo: text,
  executors: text,
});

const name = { kind: 'Quyết định', abstract: 'Về việc hoãn, miễn chấp hành quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' } as const;
const asked = { deferral: 'hoãn', exemption: 'miễn' } as const;

/** The court's answer to a request for deferral or exemption, with the contents of Pháp lệnh 01/2022 Đ29.4, used for adults too. */
export const deferralDecision = defineDocument({
  id: 'deferralDecision',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => {
    const order = paperText('Quyết định', data.decision);
    const said = data.isGranted ? `Chấp nhận đơn đề nghị ${asked[data.kind]} chấp hành ${order} của ${data.requester} đối với:` : `Không chấp nhận đơn đề nghị ${asked[data.kind]} chấp hành ${order} của ${data.requester} đối với:`;
    const follows = !data.isGranted ? `${data.executors} tiếp tục thi hành ${order}.`
      : data.kind === 'exemption' ? 'Người nêu tại Điều 1 không phải chấp hành quyết định. Người đang bị giữ để thi hành quyết định phải được cho về ngay khi Quyết định này có hiệu lực.'
        : `Trong thời gian được hoãn, người nêu tại Điều 1 có trách nhiệm trình diện với ${data.presentsTo}. Khi điều kiện hoãn không còn thì quyết định được tiếp tục thi hành.`;
    return [
      ...decisionOpening(paper, data, data.agency.name, [...courtGrounds(data.ordinance, paper.regime), `Căn cứ ${data.evidence}`, `Xét đơn đề nghị ${asked[data.kind]} chấp hành quyết định của ${data.requester}${data.docket === null ? '' : `, thụ lý số ${data.docket}`}`]),
      ...article(1, null, said),
      ...personBlocks(data.person, { occupation: true }),
      ...article(2, null, `Lý do: ${data.reason}`),
      ...article(3, null, follows),
      ...article(4, null, `Quyết định này có hiệu lực thi hành kể từ ngày hết thời hạn khiếu nại, kiến nghị, kháng nghị. ${data.executors} chịu trách nhiệm thi hành Quyết định này./.`),
      signatures(data.recipients, signerPlace(data.signer)),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-06-13', '2026-08-31'), signer: judge, recipients: ['Người có đơn đề nghị', 'Người đề nghị', 'Viện kiểm sát cùng cấp', 'Lưu: hồ sơ vụ việc'],
    ordinance: regime === 'R1' ? 'PL09' : 'PL03', decision: courtDecision(regime), docket: '03/TLHM', requester: 'bà Nguyễn Thị Ưởng', kind: 'deferral', isGranted: true, person,
    reason: 'người phải chấp hành quyết định đang ốm nặng, phải điều trị nội trú.', evidence: `Giấy tờ chứng minh số 12/GXN-BV ngày ${shortDate(day(regime, '2022-06-06', '2026-08-24'))}`, presentsTo: regime === 'R1' ? offices('R1').commune.name : offices('R4').communePolice.name,
    executors: regime === 'R1' ? 'Công an quận Thanh Xuân' : 'Công an phường Phương Liệt',
  }),
});
