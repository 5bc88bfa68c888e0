import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, fields, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { paperHead, paperPiece, personPiece, relativePiece, spanPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { day, facilityChief, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  /** The written request of the body that conducts the proceedings, and what it is about. */
  request: paperPiece,
  reason: text,
  proposedBy: text,
  person: personPiece,
  representative: relativePiece.nullable(),
  removal: spanPiece,
});

/** Quyết định tạm thời đưa ra khỏi cơ sở theo yêu cầu tố tụng (R1 Mẫu 45, R4 Mẫu 47). */
export const temporaryRemovalDecision = defineDocument({
  id: 'temporaryRemovalDecision',
  names: {
    R1: { kind: 'Quyết định', abstract: 'Tạm đình chỉ thi hành Quyết định áp dụng biện pháp đưa vào cơ sở cai nghiện ma túy bắt buộc', form: '45', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Quyết định', abstract: 'Tạm thời đưa người cai nghiện ra khỏi cơ sở theo yêu cầu của cơ quan tiến hành tố tụng hình sự', form: '47', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => formatSymbol('QĐ', 'CSCN'),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.authority, [...drugLawGrounds(paper.regime), `Căn cứ ${paperText('Văn bản', data.request)} về việc ${data.reason}`, `Theo đề nghị của ${data.proposedBy}`]),
    ...article(1, null, paper.regime === 'R1' ? 'Tạm đình chỉ thi hành Quyết định đưa vào cơ sở cai nghiện ma túy bắt buộc đối với:' : 'Tạm thời đưa ra khỏi cơ sở cai nghiện để tham gia tố tụng đối với:'),
    ...personBlocks(data.person, { marker: '1. ' }),
    ...(data.representative === null ? [] : [
      fields(['Cha/mẹ/người giám hộ/người đại diện hợp pháp', `${data.representative.fullName} (${data.representative.relation})`]),
      fields(['Địa chỉ liên hệ', data.representative.residence]),
      fields(['Số điện thoại', data.representative.phone]),
    ]),
    paragraph(`2. Thời hạn: từ ngày ${shortDate(data.removal.from)} đến ngày ${shortDate(data.removal.to)}. Thời gian này được tính vào thời hạn chấp hành.`),
    paragraph(`3. ${data.request.issuer} có trách nhiệm đưa người có tên trên đi và đưa trở lại cơ sở đúng thời hạn tại khoản 2 Điều này.`),
    ...article(2, null, `Quyết định này có hiệu lực kể từ ngày ký. ${data.request.issuer} và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: day(regime, '2022-10-03', '2026-11-02'), signer: facilityChief(regime),
    recipients: ['Như Điều 2', ...(regime === 'R1' ? [] : ['Công an thành phố Hà Nội', 'Cục C10']), 'Lưu: VT'],
    authority: regime === 'R1' ? 'Giám đốc Cơ sở cai nghiện ma túy số 1' : 'Trưởng Cơ sở cai nghiện ma túy số 1',
    request: { number: '212/YC-CQĐT', date: day(regime, '2022-09-30', '2026-10-30'), issuer: `Cơ quan Cảnh sát điều tra ${offices(regime).provincialPolice.name}` },
    reason: 'lấy lời khai người làm chứng trong vụ án Trịnh Khuê Nghĩa', proposedBy: 'Trưởng phòng Quản lý học viên', person, representative: null,
    removal: { from: day(regime, '2022-10-04', '2026-11-03'), to: day(regime, '2022-10-14', '2026-11-13') },
  }),
});
