import { z } from 'zod';
import { longDate } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, fields, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, personPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { communeChair, day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  /** Who decides, as printed above the grounds. */
  authority: text,
  person: personPiece,
  /** The facility that is to hold the person, or a member of the family (R1). */
  custodian: z.union([z.strictObject({ facility: text }), z.strictObject({ familyMember: text })]),
  /** R1: the family's own paper, agreeing or not; null where there was none. */
  familyStatement: text.nullable(),
  /** First day, or null while it is not known. */
  from: localDate.nullable(),
  executors: text,
});

/** Quyết định quản lý trong thời gian lập hồ sơ (R1 Mẫu 36, R4 Mẫu 32): who holds the person until the court's decision is carried out. */
export const custodyDecision = defineDocument({
  id: 'custodyDecision',
  names: {
    R1: { kind: 'Quyết định', abstract: 'Về việc quản lý người nghiện ma túy trong thời gian làm thủ tục đề nghị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc', form: '36', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Quyết định', abstract: 'Giao người để quản lý trong thời gian lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', form: '32', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data, regime) => (regime === 'R1' ? 'QĐ-QLNN' : formatSymbol('QĐ', data.agency.symbol)),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.authority, [...drugLawGrounds(paper.regime), ...(data.familyStatement === null ? [] : [`Căn cứ ${data.familyStatement}`])]),
    ...article(1, null, paper.regime === 'R1'
      ? 'Quản lý có thời hạn đối với người nghiện ma túy trong thời gian làm thủ tục đề nghị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc.'
      : 'Giao người có tên dưới đây để quản lý trong thời gian lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc.'),
    paragraph('1. Người bị quản lý:'),
    ...personBlocks(data.person),
    'facility' in data.custodian ? fields(['2. Tổ chức được giao quản lý', data.custodian.facility]) : fields(['2. Đại diện gia đình được giao quản lý', data.custodian.familyMember]),
    paragraph(`3. Thời gian quản lý: từ ${longDate(data.from)} đến khi người có thẩm quyền đưa người bị quản lý đi thi hành theo quyết định của Tòa án.`),
    ...('facility' in data.custodian
      ? [paragraph(`4. Thời gian bị quản lý tại cơ sở được trừ vào thời hạn chấp hành quyết định của Tòa án (${paper.regime === 'R1' ? 'khoản 3 Điều 44 Nghị định số 116/2021/NĐ-CP' : 'Điều 37 Luật Phòng, chống ma túy năm 2025'}).`)]
      : []),
    ...article(2, null, `Quyết định này có hiệu lực kể từ ngày ký. ${data.executors} và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: regime === 'R1' ? offices(regime).commune : offices(regime).communePolice, issuedOn: day(regime, '2022-04-12', '2026-07-07'), signer: regime === 'R1' ? communeChair : policeChief,
    recipients: ['Như Điều 2', 'Lưu: VT, HS'], authority: regime === 'R1' ? 'Chủ tịch Ủy ban nhân dân phường Phương Liệt' : 'Trưởng Công an phường Phương Liệt', person,
    custodian: regime === 'R1' ? { familyMember: 'Đỗ Thị Quỵnh (mẹ)' } : { facility: offices(regime).facility.name },
    familyStatement: regime === 'R1' ? 'bản xác nhận ý kiến của gia đình ngày 11/4/2022' : null, from: day(regime, '2022-04-12', '2026-07-07'),
    executors: regime === 'R1' ? 'Đại diện gia đình' : offices(regime).facility.name,
  }),
});
