import { z } from 'zod';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { paperHead, paperPiece, spanPiece, text } from '../pieces.ts';
import { paperText, signerPlace, spanText } from '../piece-blocks.ts';
import { communeChair, offices } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  supervisionDecision: paperPiece,
  proposedBy: text,
  personName: text,
  term: spanPiece,
  members: z.array(z.strictObject({ fullName: text, office: text, role: text })).min(1),
  duties: z.array(text).min(1),
});

/** Quyết định phân công Tổ quản lý (R4 Mẫu 55). */
export const teamAssignment = defineDocument({
  id: 'teamAssignment',
  names: { R4: { kind: 'Quyết định', abstract: 'Phân công Tổ quản lý người bị quản lý sau cai nghiện ma túy', form: '55', instrument: 'N163', confidence: 'I' } },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.authority, [...drugLawGrounds(paper.regime), `Căn cứ ${paperText('Quyết định', data.supervisionDecision)} về việc quản lý sau cai nghiện ma túy`, `Theo đề nghị của ${data.proposedBy}`]),
    ...article(1, null, `Phân công Tổ quản lý đối với ông (bà) ${data.personName}, ${spanText(data.term)}, gồm các ông (bà) có tên sau đây:`),
    {
      kind: 'table',
      columns: [
        { title: 'STT', share: 0.09, align: 'centre' }, { title: 'Họ và tên', share: 0.31, align: 'left' },
        { title: 'Chức vụ, đơn vị', share: 0.38, align: 'left' }, { title: 'Nhiệm vụ trong Tổ', share: 0.22, align: 'left' },
      ],
      rows: data.members.map((one, index) => [String(index + 1), one.fullName, one.office, one.role]),
    },
    ...article(2, null, 'Tổ quản lý có nhiệm vụ:'),
    ...data.duties.map((duty, index) => paragraph(`${index + 1}. ${duty}`)),
    ...article(3, null, 'Quyết định này có hiệu lực kể từ ngày ký. Các ông (bà) có tên tại Điều 1 và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).commune, issuedOn: '2028-08-28', signer: communeChair, recipients: ['Như Điều 3', 'Lưu: VT'],
    authority: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt',
    supervisionDecision: { number: '88/QĐ-UBND', date: '2028-08-03', issuer: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt' },
    proposedBy: 'Trưởng Công an phường Phương Liệt', personName: 'Nguyễn Thị Ưởng', term: { from: '2028-08-27', to: '2030-08-26' },
    members: [
      { fullName: 'Bùi Thế Nguỵễn', office: 'Phó Trưởng Công an phường', role: 'Tổ trưởng' },
      { fullName: 'Nguyễn Thị Quỵnh Hương', office: 'Chủ tịch Hội Liên hiệp Phụ nữ phường', role: 'Tổ viên' },
      { fullName: 'Phùng Văn Nghiễm', office: 'Tổ trưởng tổ dân phố số 9', role: 'Tổ viên' },
      { fullName: 'Kiều Thuỷ Ngoãn', office: 'Viên chức Trạm Y tế phường', role: 'Tổ viên' },
    ],
    duties: ['Gặp gỡ, tư vấn, động viên người bị quản lý phòng, chống tái nghiện.', 'Hỗ trợ học nghề, tìm việc làm, vay vốn và làm giấy tờ tùy thân.', 'Báo cáo Chủ tịch Ủy ban nhân dân phường khi người bị quản lý vắng mặt hoặc có dấu hiệu sử dụng trái phép chất ma túy.'],
  }),
});
