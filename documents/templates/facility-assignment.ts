import { z } from 'zod';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { courtDecision, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  /** Who decides, as printed above the grounds. */
  authority: text,
  decision: paperPiece,
  request: paperPiece,
  person: personPiece,
  facilityName: text,
  facilityAddress: text,
  escort: text,
});

/** Quyết định giao cơ sở tiếp nhận: the provincial police director names the facility (R4, NĐ 163/2026 Đ106.2). */
export const facilityAssignment = defineDocument({
  id: 'facilityAssignment',
  names: { R4: { kind: 'Quyết định', abstract: 'Giao cơ sở cai nghiện tiếp nhận người phải chấp hành quyết định cai nghiện bắt buộc', form: null, instrument: 'N163', confidence: 'I' } },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.authority, [...drugLawGrounds(paper.regime), `Căn cứ ${paperText('Quyết định', data.decision)}`, `Theo đề nghị tại ${paperText('Công văn', data.request)}`]),
    ...article(1, null, `Giao ${data.facilityName}, địa chỉ: ${data.facilityAddress}, tiếp nhận để cai nghiện bắt buộc đối với:`),
    ...personBlocks(data.person),
    ...article(2, null, `${data.escort} tổ chức đưa người có tên tại Điều 1 đến cơ sở và lập biên bản giao, nhận.`),
    ...article(3, null, `Quyết định này có hiệu lực kể từ ngày ký. Trưởng ${data.facilityName}, ${data.escort} và các đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).provincialPolice, issuedOn: '2026-08-26',
    signer: { prefix: 'KT.', principal: 'Giám đốc', position: 'Phó Giám đốc', fullName: 'Thiếu Quỵnh Đạt' },
    recipients: ['Như Điều 3', 'Lưu: VT, PC04'], authority: 'Giám đốc Công an thành phố Hà Nội', decision: courtDecision(regime),
    request: { number: '118/CAP', date: '2026-08-25', issuer: offices(regime).communePolice.name }, person,
    facilityName: 'Cơ sở cai nghiện ma túy số 1', facilityAddress: 'xã Yên Bài, thành phố Hà Nội', escort: 'Công an phường Phương Liệt',
  }),
});
