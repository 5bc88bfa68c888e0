import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { fields, grounds, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { enclosureBlocks, paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { shortDate } from '../dates.ts';
import { courtDecision, day, facilityChief, offices, person } from './specimen-pieces.ts';

const kinds = { reduction: 'giảm thời hạn', suspension: 'tạm đình chỉ', exemption: 'miễn chấp hành phần thời gian còn lại' } as const;

const schema = z.strictObject({
  ...paperHead,
  court: text,
  proposer: z.strictObject({ fullName: text, position: text }),
  kind: z.enum(['reduction', 'suspension', 'exemption']),
  decision: paperPiece,
  person: personPiece,
  termStart: localDate.nullable(),
  termEnd: localDate.nullable(),
  reason: text,
  enclosures: z.array(text).min(1),
});

/** Đề nghị giảm thời hạn, tạm đình chỉ, miễn phần còn lại (R1 Mẫu 43; R4 Mẫu 46, which knows no reduction): the facility asks the court. */
export const remainderRequest = defineDocument({
  id: 'remainderRequest',
  names: {
    R1: { kind: 'Đề nghị', abstract: 'Xem xét giảm thời hạn, tạm đình chỉ, miễn thi hành quyết định đưa vào cơ sở cai nghiện bắt buộc', form: '43', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Đề nghị', abstract: 'Tạm đình chỉ, miễn chấp hành phần thời gian còn lại', form: '46', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data, regime) => (regime === 'R1' ? 'ĐN-CSCN' : formatSymbol('ĐN', data.agency.symbol)),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: [data.court] },
    fields(['Tôi là', data.proposer.fullName], ['Chức vụ', data.proposer.position]),
    ...grounds([...drugLawGrounds(paper.regime).slice(1), 'Căn cứ kết quả cai nghiện của người phải chấp hành quyết định'], ','),
    paragraph(`Đề nghị ${data.court} xem xét, quyết định ${kinds[data.kind]} ${paperText('Quyết định', data.decision)} về việc đưa vào cơ sở cai nghiện bắt buộc đối với:`),
    ...personBlocks(data.person),
    fields(['Thời hạn chấp hành tính từ ngày', data.termStart === null ? null : shortDate(data.termStart)], ['đến hết ngày', data.termEnd === null ? null : shortDate(data.termEnd)]),
    paragraph(`Lý do đề nghị: ${data.reason}`),
    paragraph('Tài liệu kèm theo gồm:'),
    ...enclosureBlocks(data.enclosures),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: day(regime, '2022-12-20', '2027-03-02'), signer: facilityChief(regime), recipients: ['Như trên', 'Lưu: VT'], court: offices(regime).court.name,
    proposer: { fullName: 'Võ Hoàng Thuỷ Triều', position: regime === 'R1' ? 'Giám đốc Cơ sở cai nghiện ma túy số 1' : 'Trưởng Cơ sở cai nghiện ma túy số 1' }, kind: regime === 'R1' ? 'reduction' : 'exemption',
    decision: courtDecision(regime), person, termStart: day(regime, '2022-06-15', '2026-08-27'), termEnd: day(regime, '2023-12-14', '2028-08-26'),
    reason: 'đã chấp hành một nửa thời hạn, có tiến bộ rõ rệt.', enclosures: ['Danh sách người được đề nghị', 'Biên bản niêm yết công khai'],
  }),
});
