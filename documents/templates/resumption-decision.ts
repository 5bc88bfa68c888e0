import { z } from 'zod';
import { longDate } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, signatures } from '../layout/blocks.ts';
import { courtGrounds, courtOrdinances } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { day, judge, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  ordinance: z.enum(courtOrdinances),
  acceptanceNumber: text,
  person: personPiece,
  proposer: text,
  suspension: paperPiece,
  groundEndedOn: localDate,
  /** The paper that shows it. */
  evidence: text,
});

const name = { kind: 'Quyết định', abstract: 'Tiếp tục xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' } as const;

/** Quyết định tiếp tục xem xét: the ground of the stay is over (Pháp lệnh 01/2022 Đ16.3). */
export const resumptionDecision = defineDocument({
  id: 'resumptionDecision',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.agency.name, [...courtGrounds(data.ordinance, paper.regime), `Căn cứ ${data.evidence}`, `Sau khi xem xét hồ sơ thụ lý số ${data.acceptanceNumber} theo đề nghị của ${data.proposer}`]),
    ...article(1, null, `Tiếp tục xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc đối với người có tên sau đây, đã tạm đình chỉ theo ${paperText('Quyết định', data.suspension)}:`),
    ...personBlocks(data.person),
    ...article(2, null, `Lý do tạm đình chỉ không còn kể từ ${longDate(data.groundEndedOn)}.`),
    ...article(3, null, 'Quyết định này có hiệu lực kể từ ngày ký./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-06-20', '2026-08-31'), signer: judge,
    recipients: ['Người bị đề nghị', 'Người đề nghị', regime === 'R1' ? 'Viện kiểm sát nhân dân quận Thanh Xuân' : 'Viện kiểm sát nhân dân khu vực 5 - Hà Nội', 'Lưu: hồ sơ vụ việc'],
    ordinance: regime === 'R1' ? 'PL09' : 'PL03', acceptanceNumber: '21/TL-TA', person,
    proposer: regime === 'R1' ? 'Trưởng phòng Lao động - Thương binh và Xã hội quận Thanh Xuân' : 'Trưởng Công an phường Phương Liệt',
    suspension: { number: '12/QĐ-TA', date: day(regime, '2022-05-12', '2026-07-24'), issuer: offices(regime).court.name },
    groundEndedOn: day(regime, '2022-06-17', '2026-08-28'), evidence: 'Văn bản số 51/QĐ-VKS đình chỉ vụ án',
  }),
});
