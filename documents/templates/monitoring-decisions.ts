import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, fields, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localMoment, paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  /** The supervision, the treatment at home or the request on which it rests. */
  basis: text,
  /** The decision on monitoring; null on that decision itself. */
  decision: paperPiece.nullable(),
  person: personPiece,
  /** Why, with its provision. */
  reason: text,
  /** How long it lasts, or lasted, in words. */
  term: text,
  /** null where it is in force with the signature */
  effectiveAt: localMoment.nullable(),
  /** Who carries it out. */
  executor: text,
});
type Data = z.output<typeof schema>;

interface Kind {
  readonly id: string;
  readonly form: string;
  readonly abstract: string;
  /** what Article 1 decides about the person */
  readonly decides: string;
  /** what Article 2 asks of who carries it out; `data.executor` is named in it */
  readonly asks: (data: Data) => string;
  readonly specimen: Pick<z.input<typeof schema>, 'reason' | 'effectiveAt' | 'executor' | 'term'>;
}

const decided = { number: '31/QĐ-CAP', date: '2026-08-11', issuer: 'Trưởng Công an phường Phương Liệt' };
const wholeTerm = 'từ ngày 11/8/2026 đến hết ngày 10/8/2028';

/** The decisions of the chief about one monitoring: one layout, its own verb. */
function defineDecision({ id, form, abstract, decides, asks, specimen }: Kind) {
  return defineDocument({
    id, names: { R4: { kind: 'Quyết định', abstract, form, instrument: 'N163', confidence: 'I' } }, schema,
    symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
    render: (data, paper) => [
      ...decisionOpening(paper, data, data.authority, [...drugLawGrounds(paper.regime), `Căn cứ ${data.basis}`, ...(data.decision === null ? [] : [`Căn cứ ${paperText('Quyết định', data.decision)} về việc áp dụng biện pháp giám sát điện tử`])]),
      ...article(1, null, `${decides} đối với người có tên sau:`),
      ...personBlocks(data.person, { occupation: true }),
      paragraph(`Lý do: ${data.reason}.`),
      fields(['Thời hạn áp dụng biện pháp giám sát điện tử', data.term]),
      ...article(2, null, asks(data)),
      ...article(3, null, data.effectiveAt === null ? 'Quyết định này có hiệu lực kể từ ngày ký.' : `Quyết định này có hiệu lực từ ${longMoment(data.effectiveAt)}.`),
      ...article(4, null, `${data.executor} và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`),
      signatures(data.recipients, signerPlace(data.signer)),
    ],
    specimen: (regime): z.input<typeof schema> => ({
      agency: offices(regime).communePolice, issuedOn: '2026-08-11', signer: policeChief, recipients: ['Như Điều 4', 'Gia đình người có tên tại Điều 1', 'Lưu: VT, HS'], authority: 'Trưởng Công an phường Phương Liệt',
      basis: 'Quyết định số 21/QĐ-UBND ngày 06/7/2026 của Chủ tịch Ủy ban nhân dân phường Phương Liệt về việc quản lý sau cai nghiện ma túy', decision: id === 'monitoringDecision' ? null : decided, person, ...specimen,
    }),
  });
}

const police = 'Công an phường Phương Liệt';

/** Quyết định áp dụng biện pháp giám sát điện tử (Phụ lục I Mẫu 02). */
export const monitoringDecision = defineDecision({
  id: 'monitoringDecision', form: '02', abstract: 'Áp dụng biện pháp giám sát điện tử', decides: 'Áp dụng biện pháp giám sát điện tử',
  asks: ({ executor }) => `${executor} đeo thiết bị giám sát điện tử cho người có tên tại Điều 1, phổ biến quy định về giám sát điện tử, yêu cầu người đó ký cam kết và lập biên bản thi hành.`,
  specimen: { reason: 'đang bị quản lý sau cai nghiện ma túy, quy định tại điểm a khoản 1 Điều 15 Nghị định số 163/2026/NĐ-CP', effectiveAt: '2026-08-11T16:00', executor: police, term: wholeTerm },
});

/** Quyết định tạm dừng áp dụng biện pháp giám sát điện tử (Phụ lục I Mẫu 11). */
export const monitoringPause = defineDecision({
  id: 'monitoringPause', form: '11', abstract: 'Tạm dừng áp dụng biện pháp giám sát điện tử', decides: 'Tạm dừng áp dụng biện pháp giám sát điện tử',
  asks: ({ executor }) => `${executor} tháo thiết bị giám sát điện tử và lập biên bản thi hành. Khi trở về địa phương, nếu thời hạn áp dụng biện pháp giám sát điện tử vẫn còn thì người có tên tại Điều 1 phải tiếp tục đeo thiết bị giám sát điện tử.`,
  specimen: { reason: 'phải chấp hành án phạt tù theo bản án số 44/HSST, quy định tại điểm a khoản 1 Điều 20 Nghị định số 163/2026/NĐ-CP', effectiveAt: null, executor: police, term: wholeTerm },
});

/** Quyết định miễn áp dụng đối với thời gian còn lại (Phụ lục I Mẫu 13). */
export const monitoringExemption = defineDecision({
  id: 'monitoringExemption', form: '13', abstract: 'Miễn áp dụng biện pháp giám sát điện tử đối với thời gian còn lại', decides: 'Miễn áp dụng biện pháp giám sát điện tử đối với thời gian còn lại',
  asks: ({ executor }) => `${executor} tháo, thu hồi thiết bị giám sát điện tử và lập biên bản thi hành.`,
  specimen: { reason: 'đã thực hiện quyết định từ ngày 12/8/2026, không có hành vi vi phạm quy định về giám sát điện tử và hành vi vi phạm pháp luật khác, quy định tại khoản 3 Điều 20 Nghị định số 163/2026/NĐ-CP', effectiveAt: null, executor: police, term: wholeTerm },
});

/** Quyết định chấm dứt áp dụng biện pháp giám sát điện tử (Phụ lục I Mẫu 15). */
export const monitoringEnd = defineDecision({
  id: 'monitoringEnd', form: '15', abstract: 'Chấm dứt áp dụng biện pháp giám sát điện tử', decides: 'Chấm dứt áp dụng biện pháp giám sát điện tử',
  asks: ({ executor }) => `${executor} tháo, thu hồi thiết bị giám sát điện tử và lập biên bản thi hành.`,
  specimen: { reason: 'hết thời hạn giám sát, quy định tại khoản 4 Điều 20 Nghị định số 163/2026/NĐ-CP', effectiveAt: null, executor: police, term: wholeTerm },
});

/** Quyết định phân công cán bộ tiếp nhận và thực hiện (Phụ lục I Mẫu 17): of the commune the person has moved to. */
export const monitoringTakeover = defineDecision({
  id: 'monitoringTakeover', form: '17', abstract: 'Phân công cán bộ tiếp nhận và thực hiện biện pháp giám sát điện tử', decides: 'Phân công cán bộ tiếp nhận và thực hiện biện pháp giám sát điện tử',
  asks: ({ executor }) => `${executor} tiếp nhận bàn giao và thực hiện biện pháp giám sát điện tử đối với thời hạn còn lại theo quyết định của nơi chuyển đi.`,
  specimen: { reason: 'đã thay đổi nơi cư trú, quy định tại khoản 2 Điều 21 Nghị định số 163/2026/NĐ-CP', effectiveAt: null, executor: 'Ông Hoàng Bửu Khuyễn, Cán bộ Công an xã Vĩnh Thanh', term: wholeTerm },
});
