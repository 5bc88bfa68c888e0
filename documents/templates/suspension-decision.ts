import { z } from 'zod';
import { challengeWindow } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, signatures } from '../layout/blocks.ts';
import { courtGrounds, courtOrdinances } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { paperHead, personPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { day, judge, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  ordinance: z.enum(courtOrdinances),
  acceptanceNumber: text,
  person: personPiece,
  proposer: text,
  reason: text,
  provision: text,
  complaintWorkingDays: z.int().min(1).nullable(),
});

const name = { kind: 'Quyết định', abstract: 'Tạm đình chỉ việc xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' } as const;

/** Quyết định tạm đình chỉ: the court stays its examination until the ground ends (Pháp lệnh 01/2022 Đ16.2–3). */
export const suspensionDecision = defineDocument({
  id: 'suspensionDecision',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => {
    const window = challengeWindow(data.complaintWorkingDays);
    return [
      ...decisionOpening(paper, data, data.agency.name, [...courtGrounds(data.ordinance, paper.regime), `Căn cứ ${data.provision}`, `Sau khi xem xét hồ sơ thụ lý số ${data.acceptanceNumber} theo đề nghị của ${data.proposer}`]),
      ...article(1, null, 'Tạm đình chỉ việc xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc đối với:'),
      ...personBlocks(data.person),
      ...article(2, null, `Lý do tạm đình chỉ: ${data.reason}`),
      ...article(3, null, 'Khi lý do tạm đình chỉ không còn, Tòa án tiếp tục xem xét hồ sơ.'),
      ...article(4, null, `Người bị đề nghị có quyền khiếu nại, người đề nghị có quyền kiến nghị, Viện kiểm sát có quyền kháng nghị quyết định này ${window}./.`),
      signatures(data.recipients, signerPlace(data.signer)),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-05-12', '2026-07-24'), signer: judge,
    recipients: ['Người bị đề nghị', 'Người đề nghị', regime === 'R1' ? 'Viện kiểm sát nhân dân quận Thanh Xuân' : 'Viện kiểm sát nhân dân khu vực 5 - Hà Nội', 'Lưu: hồ sơ vụ việc'],
    ordinance: regime === 'R1' ? 'PL09' : 'PL03', acceptanceNumber: '21/TL-TA', person,
    proposer: regime === 'R1' ? 'Trưởng phòng Lao động - Thương binh và Xã hội quận Thanh Xuân' : 'Trưởng Công an phường Phương Liệt',
    reason: 'người bị đề nghị đang bị xem xét trách nhiệm hình sự.', provision: 'Thông báo số 40/TB-CQĐT của Cơ quan Cảnh sát điều tra', complaintWorkingDays: null,
  }),
});
