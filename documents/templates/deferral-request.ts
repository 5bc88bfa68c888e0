import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { personalOpening } from '../personal-opening.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { localDate, paperPiece, personPiece, relativePiece, text } from '../pieces.ts';
import { enclosureBlocks, handPlace, paperText, personBlocks } from '../piece-blocks.ts';
import { courtDecision, day, mother, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(),
  place: text,
  court: text,
  kind: z.enum(['deferral', 'exemption']),
  decision: paperPiece,
  person: personPiece,
  /** Who files for a person from 12 to under 18 (R1 Mẫu 42b, R4 Mẫu 45); null where the person files. */
  representative: relativePiece.nullable(),
  reason: text,
  enclosures: z.array(text).min(1),
});

const asked = { deferral: 'hoãn', exemption: 'miễn' } as const;
const subject = 'Xem xét hoãn/miễn thi hành quyết định đưa vào cơ sở cai nghiện bắt buộc';

/** Đơn đề nghị hoãn, miễn (R1 Mẫu 42a, 42b; R4 Mẫu 44, 45), with room for the word of the office that compiled the dossier. */
export const deferralRequest = defineDocument({
  id: 'deferralRequest',
  names: {
    R1: { kind: 'Đơn đề nghị', abstract: subject, form: '42a, 42b', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Đơn đề nghị', abstract: subject, form: '44, 45', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => null,
  render: ({ representative, ...data }, paper) => [
    ...personalOpening(paper, data, data.court),
    ...(representative === null ? personBlocks(data.person, { marker: '1. ' }) : [
      fields(['1. Tôi tên là (viết in hoa)', capitals(representative.fullName)]),
      fields(['Nơi cư trú hoặc chỗ ở hiện nay', representative.residence]),
      fields(['Điện thoại liên hệ', representative.phone]),
      fields(['Quan hệ với người bị đưa vào cơ sở cai nghiện bắt buộc', representative.relation]),
    ]),
    ...(representative === null
      ? [paragraph(`2. Tôi làm đơn này đề nghị ${data.court} xem xét ${asked[data.kind]} chấp hành biện pháp đưa vào cơ sở cai nghiện bắt buộc theo ${paperText('Quyết định', data.decision)} với lý do sau:`)]
      : [
        paragraph(`2. Tôi làm đơn này đề nghị ${data.court} xem xét ${asked[data.kind]} chấp hành biện pháp đưa vào cơ sở cai nghiện bắt buộc đối với:`),
        ...personBlocks(data.person),
        paragraph(`là người phải chấp hành biện pháp đưa vào cơ sở cai nghiện bắt buộc theo ${paperText('Quyết định', data.decision)} với lý do sau:`),
      ]),
    paragraph(data.reason),
    paragraph('Tài liệu xác nhận kèm theo gồm:'),
    ...enclosureBlocks(data.enclosures),
    paragraph(`Kính đề nghị ${data.court} xem xét, chấp thuận./.`),
    signatures(null, handPlace('Xác nhận của cơ quan lập hồ sơ', 'Ký, ghi rõ họ, tên, chức vụ, đóng dấu', null), handPlace('Người làm đơn', 'Ký, ghi rõ họ, tên', (representative ?? data.person).fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: day(regime, '2022-06-07', '2026-08-25'), place: 'Phương Liệt', court: offices(regime).court.name, kind: 'deferral', decision: courtDecision(regime), person, representative: regime === 'R1' ? mother : null,
    reason: 'người phải chấp hành quyết định đang ốm nặng, phải điều trị nội trú.', enclosures: [`Giấy xác nhận số 12/GXN-BV ngày ${shortDate(day(regime, '2022-06-06', '2026-08-24'))} của cơ sở khám bệnh, chữa bệnh`],
  }),
});
