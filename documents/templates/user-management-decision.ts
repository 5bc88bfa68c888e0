import { z } from 'zod';
import { longDate, shortDate } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, fields, paragraph, signatures } from '../layout/blocks.ts';
import { userLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, personPiece, spanPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { communeChair, day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  /** Who proposes; null where the police chief decides. */
  proposedBy: text.nullable(),
  police: text,
  person: personPiece,
  use: text,
  testedOn: localDate,
  /** The result that says "not addicted", where the law asked for one. */
  notAddicted: text.nullable(),
  term: spanPiece,
  /** The team, one member a line. */
  team: z.array(text).min(1),
  helper: text,
});

/** Quyết định quản lý người sử dụng trái phép chất ma túy (R1–R3: Mẫu 07 NĐ 105/2021; R4: Phụ lục III Mẫu 04 NĐ 163/2026). */
export const userManagementDecision = defineDocument({
  id: 'userManagementDecision',
  names: {
    R1: { kind: 'Quyết định', abstract: 'Áp dụng biện pháp quản lý người sử dụng trái phép chất ma túy', form: '07', instrument: 'N105', confidence: 'T' },
    R4: { kind: 'Quyết định', abstract: 'Quản lý người sử dụng trái phép chất ma túy', form: '04', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.authority, [...userLawGrounds(paper.regime), ...(data.proposedBy === null ? [] : [`Xét đề nghị của ${data.proposedBy}`])]),
    ...article(1, null, 'Áp dụng biện pháp quản lý người sử dụng trái phép chất ma túy với người có tên sau:'),
    ...personBlocks(data.person, { occupation: true }),
    fields(['Tóm tắt hành vi sử dụng trái phép chất ma túy', data.use]),
    fields(['Kết quả xét nghiệm dương tính với chất ma túy trong cơ thể', shortDate(data.testedOn)]),
    ...(data.notAddicted === null ? [] : [fields(['Kết quả xác định tình trạng nghiện (không nghiện)', data.notAddicted])]),
    paragraph(`Thời hạn quản lý người sử dụng trái phép chất ma túy là 01 năm, kể từ ${longDate(data.term.from)} đến hết ${longDate(data.term.to)}.`),
    ...article(2, null, 'Thành lập Tổ quản lý người sử dụng trái phép chất ma túy gồm:'),
    ...data.team.map((member, index) => paragraph(`${String(index + 1)}. ${member}`)),
    fields(['Người trực tiếp tư vấn, động viên, giáo dục, giúp đỡ', data.helper]),
    ...article(3, null, `${data.police} đưa người sử dụng trái phép chất ma túy vào danh sách quản lý và tổ chức xét nghiệm chất ma túy trong cơ thể trong thời hạn quản lý. Người bị quản lý chấp hành yêu cầu xét nghiệm; gia đình phối hợp quản lý, động viên, giáo dục và giúp đỡ.`),
    ...article(4, null, 'Quyết định này có hiệu lực kể từ ngày ký.'),
    ...article(5, null, `${data.police} và những người có tên tại Điều 1, Điều 2 chịu trách nhiệm thi hành Quyết định này./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: regime === 'R1' ? offices(regime).commune : offices(regime).communePolice, issuedOn: day(regime, '2022-05-17', '2026-09-08'), signer: regime === 'R1' ? { ...communeChair, prefix: null, principal: null } : policeChief,
    recipients: ['Như Điều 5', 'Lưu: VT, HS'], authority: regime === 'R1' ? 'Chủ tịch Ủy ban nhân dân phường Phương Liệt' : 'Trưởng Công an phường Phương Liệt',
    proposedBy: regime === 'R1' ? 'Trưởng Công an phường Phương Liệt' : null, police: offices(regime).communePolice.name, person, use: 'sử dụng trái phép chất ma túy tại nơi ở, phát hiện ngày kiểm tra hành chính',
    testedOn: day(regime, '2022-05-09', '2026-09-07'), notAddicted: regime === 'R1' ? null : 'phiếu số 12/KQ ngày 07/9/2026', term: regime === 'R1' ? { from: '2022-05-17', to: '2023-05-17' } : { from: '2026-09-08', to: '2027-09-08' },
    team: ['Lê Đình Khoẵng, cán bộ Công an phường - Tổ trưởng', 'Phùng Văn Nghiễm, Tổ dân phố số 9 - Tổ phó', 'Đỗ Thị Quỵnh, đại diện gia đình - Tổ viên'], helper: 'Phùng Văn Nghiễm',
  }),
});
