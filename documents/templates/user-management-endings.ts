import { z } from 'zod';
import { longDate } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument, type DocumentDefinition } from '../define-document.ts';
import { article, paragraph, signatures } from '../layout/blocks.ts';
import { type PaperRegime, userLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { communeChair, day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  proposedBy: text.nullable(),
  police: text,
  /** The decision on management that stands still or ends. */
  decision: paperPiece,
  person: personPiece,
  /** Provision and reason, in words. */
  reason: text,
  from: localDate,
});
type Data = z.output<typeof schema>;

/** What the three decisions that touch a running management have in common: its own verb, and what becomes of the team. */
function defineEnding(id: string, names: DocumentDefinition<Data, z.input<typeof schema>>['names'], verb: string, team: string, given: { readonly reason: Record<PaperRegime, string> }) {
  return defineDocument({
    id, names, schema,
    symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
    render: (data, paper) => [
      ...decisionOpening(paper, data, data.authority, [...userLawGrounds(paper.regime), `Căn cứ ${paperText('Quyết định', data.decision)} về việc quản lý người sử dụng trái phép chất ma túy`, ...(data.proposedBy === null ? [] : [`Xét đề nghị của ${data.proposedBy}`])]),
      ...article(1, null, `${verb} áp dụng biện pháp quản lý người sử dụng trái phép chất ma túy với người có tên sau:`),
      ...personBlocks(data.person, { occupation: true }),
      paragraph(`Lý do: ${data.reason}.`),
      paragraph(`${verb} kể từ ${longDate(data.from)}.`),
      ...article(2, null, `Tổ quản lý người sử dụng trái phép chất ma túy thành lập theo Quyết định số ${data.decision.number} ${team}.`),
      ...article(3, null, `Quyết định này có hiệu lực kể từ ngày ký. ${data.police} và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`),
      signatures(data.recipients, signerPlace(data.signer)),
    ],
    specimen: (regime): z.input<typeof schema> => ({
      agency: regime === 'R1' ? offices(regime).commune : offices(regime).communePolice, issuedOn: day(regime, '2022-11-21', '2027-02-15'), signer: regime === 'R1' ? { ...communeChair, prefix: null, principal: null } : policeChief,
      recipients: ['Như Điều 3', 'Gia đình người có tên tại Điều 1', 'Lưu: VT, HS'], authority: regime === 'R1' ? 'Chủ tịch Ủy ban nhân dân phường Phương Liệt' : 'Trưởng Công an phường Phương Liệt',
      proposedBy: regime === 'R1' ? 'Trưởng Công an phường Phương Liệt' : null, police: offices(regime).communePolice.name,
      decision: { number: regime === 'R1' ? '88/QĐ-UBND' : '88/QĐ-CAP', date: day(regime, '2022-05-17', '2026-09-08'), issuer: regime === 'R1' ? 'Chủ tịch Ủy ban nhân dân phường Phương Liệt' : 'Trưởng Công an phường Phương Liệt' },
      person, reason: given.reason[regime], from: day(regime, '2022-11-21', '2027-02-15'),
    }),
  });
}

/** Quyết định tạm đình chỉ quản lý (R4: Phụ lục III Mẫu 07): the person is held under criminal procedure. */
export const userManagementSuspension = defineEnding(
  'userManagementSuspension', { R4: { kind: 'Quyết định', abstract: 'Tạm đình chỉ quản lý người sử dụng trái phép chất ma túy', form: '07', instrument: 'N163', confidence: 'I' } },
  'Tạm đình chỉ', 'tạm dừng hoạt động cho đến khi tiếp tục quản lý', { reason: { R1: '', R4: 'bị tạm giam theo lệnh số 14/LTG, quy định tại khoản 7 Điều 24 Luật Phòng, chống ma túy năm 2025' } },
);

/** Quyết định dừng quản lý (R1–R3: Mẫu 09 NĐ 105/2021; R4: Phụ lục III Mẫu 08). */
export const userManagementStop = defineEnding(
  'userManagementStop',
  {
    R1: { kind: 'Quyết định', abstract: 'Dừng quản lý người sử dụng trái phép chất ma túy', form: '09', instrument: 'N105', confidence: 'T' },
    R4: { kind: 'Quyết định', abstract: 'Dừng quản lý người sử dụng trái phép chất ma túy', form: '08', instrument: 'N163', confidence: 'I' },
  },
  'Dừng', 'giải thể kể từ ngày Quyết định này có hiệu lực',
  { reason: { R1: 'kết quả xác định tình trạng nghiện là có nghiện (phiếu số 12/KQ), quy định tại khoản 5 Điều 23 Luật Phòng, chống ma túy năm 2021', R4: 'kết quả xác định tình trạng nghiện là có nghiện (phiếu số 12/KQ), quy định tại khoản 5 Điều 24 Luật Phòng, chống ma túy năm 2025' } },
);

/** Quyết định chấm dứt quản lý (R1–R3: Mẫu 10 NĐ 105/2021; R4: Phụ lục III Mẫu 09): the year is over and no use was found. */
export const userManagementEnd = defineEnding(
  'userManagementEnd',
  {
    R1: { kind: 'Quyết định', abstract: 'Chấm dứt quản lý người sử dụng trái phép chất ma túy', form: '10', instrument: 'N105', confidence: 'T' },
    R4: { kind: 'Quyết định', abstract: 'Chấm dứt quản lý người sử dụng trái phép chất ma túy', form: '09', instrument: 'N163', confidence: 'I' },
  },
  'Chấm dứt', 'giải thể kể từ ngày Quyết định này có hiệu lực',
  { reason: { R1: 'đã hết thời hạn quản lý mà không phát hiện hành vi sử dụng trái phép chất ma túy', R4: 'đã hết thời hạn quản lý mà không phát hiện hành vi sử dụng trái phép chất ma túy' } },
);
