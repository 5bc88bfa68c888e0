import { z } from 'zod';
import { longDate } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, type Block, list, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, paperPiece, text } from '../pieces.ts';
import { paperText, signerPlace } from '../piece-blocks.ts';
import { communeChair, offices } from './specimen-pieces.ts';

const work = 'nhiệm vụ tư vấn tâm lý, xã hội, quản lý, hỗ trợ';
const supervised = 'người bị quản lý sau cai nghiện ma túy';
const pay = (who: string): string => `Kinh phí hỗ trợ người thực hiện ${work} ${who} được hưởng theo quy định hiện hành.`;
const executors = 'Ông (bà) có tên tại Điều 1 và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.';
const symbol = (data: { readonly agency: { readonly symbol: string } }): string => formatSymbol('QĐ', data.agency.symbol);

const common = { ...paperHead, authority: text, proposedBy: text, counsellors: z.array(text).min(1), personName: text, effectiveOn: localDate.nullable() };
const schema = z.strictObject({
  ...common,
  /** Resolution of the provincial council on what they are paid; dots where it is not at hand. */
  resolution: text,
  base: z.enum(['homeTreatment', 'supervision']),
});

const groups = { homeTreatment: 'người cai nghiện ma túy tự nguyện tại gia đình, cộng đồng', supervision: supervised } as const;

/** Who is named, and the articles with which either decision ends. */
const namesAndEnd = (data: Pick<z.output<typeof schema>, 'counsellors' | 'effectiveOn' | 'recipients' | 'signer'>, group: string): Block[] => [
  ...list(data.counsellors, 'number'),
  ...article(2, null, pay(group)),
  ...article(3, null, `Quyết định này có hiệu lực kể từ ${longDate(data.effectiveOn)}.`),
  ...article(4, null, executors),
  signatures(data.recipients, signerPlace(data.signer)),
];

/** Quyết định phân công người tư vấn, quản lý, hỗ trợ (R4 Mẫu 59; NĐ 163/2026 Đ130.1). */
export const counsellorAssignment = defineDocument({
  id: 'counsellorAssignment',
  names: { R4: { kind: 'Quyết định', abstract: `Phân công người thực hiện ${work} ${groups.homeTreatment}/${supervised}`, form: '59', instrument: 'N163', confidence: 'I' } },
  schema,
  symbol,
  render(data, paper) {
    const group = groups[data.base];
    return [
      ...decisionOpening(paper, data, data.authority, [...drugLawGrounds(paper.regime), `Căn cứ Nghị quyết số ${data.resolution} của Hội đồng nhân dân tỉnh, thành phố về việc hỗ trợ người thực hiện ${work} ${group}`, `Theo đề nghị của ${data.proposedBy}`]),
      ...article(1, null, `Phân công người thực hiện ${work} ${group} đối với ông (bà) ${data.personName}, gồm các ông (bà) có tên sau:`),
      ...namesAndEnd(data, group),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).commune, issuedOn: '2026-09-16', signer: communeChair, recipients: ['Như Điều 4', 'Lưu: VT'], authority: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt', resolution: '14/NQ-HĐND ngày 10/7/2026',
    proposedBy: 'Trưởng Công an phường Phương Liệt', counsellors: ['Kiều Thuỷ Ngoãn, viên chức Trạm Y tế phường', 'Phùng Văn Nghiễm, Tổ trưởng tổ dân phố số 9'], personName: 'Nguyễn Thị Ưởng', base: 'homeTreatment', effectiveOn: '2026-09-16',
  }),
});

const movedSchema = z.strictObject({ ...common, earlier: paperPiece, moveNotice: paperPiece });

/** The same of the chair to whose commune somebody under supervision moved (R4 Mẫu 60; NĐ 163/2026 Đ136.1b). */
export const counsellorReassignment = defineDocument({
  id: 'counsellorReassignment',
  names: { R4: { kind: 'Quyết định', abstract: `Phân công người thực hiện ${work} ${supervised}`, form: '60', instrument: 'N163', confidence: 'I' } },
  schema: movedSchema,
  symbol,
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.authority, [
      ...drugLawGrounds(paper.regime), `Căn cứ ${paperText('Quyết định', data.earlier)} về việc phân công người thực hiện ${work} ${supervised}`,
      `Căn cứ ${paperText('Thông báo', data.moveNotice)} về việc tiếp tục quản lý, hỗ trợ đối với người đang bị áp dụng biện pháp quản lý sau cai nghiện khi thay đổi nơi cư trú`, `Theo đề nghị của ${data.proposedBy}`,
    ]),
    ...article(1, null, `Phân công các ông (bà) có tên sau đây thực hiện ${work} ${supervised} đối với ông (bà) ${data.personName}:`),
    ...namesAndEnd(data, supervised),
  ],
  specimen: (regime): z.input<typeof movedSchema> => ({
    agency: { ...offices(regime).commune, name: 'Ủy ban nhân dân xã Vĩnh Thanh', place: 'Vĩnh Thanh' }, issuedOn: '2028-12-06', signer: communeChair, recipients: ['Như Điều 4', 'Lưu: VT'], authority: 'Chủ tịch Ủy ban nhân dân xã Vĩnh Thanh',
    proposedBy: 'Trưởng Công an xã Vĩnh Thanh', counsellors: ['Nguyễn Thị Quỵnh Hương, Chủ tịch Hội Liên hiệp Phụ nữ xã'], personName: 'Nguyễn Thị Ưởng', effectiveOn: '2028-12-06',
    earlier: { number: '92/QĐ-UBND', date: '2028-08-28', issuer: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt' }, moveNotice: { number: '15/TB-CAP', date: '2028-12-04', issuer: 'Trưởng Công an phường Phương Liệt' },
  }),
});
