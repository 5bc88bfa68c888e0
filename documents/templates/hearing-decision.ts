import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, fields, list, paragraph, signatures } from '../layout/blocks.ts';
import { courtGrounds, courtOrdinances, regimeWords } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localMoment, paperHead, personPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { day, judge, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  ordinance: z.enum(courtOrdinances),
  person: personPiece,
  /** Parents, guardian or representative; null for an adult without one. */
  representative: text.nullable(),
  proposer: text,
  hearingAt: localMoment,
  hearingPlace: text,
  form: z.enum(['inPerson', 'online']),
  judge: text,
  clerk: text,
  defender: text.nullable(),
  interpreter: text.nullable(),
  others: z.array(text),
});

/** Quyết định mở phiên họp: contents after Pháp lệnh 01/2022 Đ17.2, used for adults too. */
export const hearingDecision = defineDocument({
  id: 'hearingDecision',
  names: {
    R1: { kind: 'Quyết định', abstract: 'Mở phiên họp xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' },
    R4: { kind: 'Quyết định', abstract: 'Mở phiên họp xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' },
  },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.agency.name, [...courtGrounds(data.ordinance, paper.regime), 'Sau khi kiểm tra hồ sơ đề nghị']),
    ...article(1, null, `Mở phiên họp xem xét, quyết định ${regimeWords[paper.regime].applyMeasure} đối với:`),
    ...personBlocks(data.person),
    fields(['Cha mẹ, người giám hộ hoặc người đại diện hợp pháp', data.representative ?? 'không']),
    fields(['Người đề nghị', data.proposer]),
    fields(['Thời gian', longMoment(data.hearingAt)]),
    fields(['Địa điểm', data.hearingPlace]),
    fields(['Hình thức', data.form === 'inPerson' ? 'trực tiếp' : 'trực tuyến']),
    ...article(2, null, 'Những người tiến hành và tham gia phiên họp:'),
    fields(['Thẩm phán', data.judge]),
    fields(['Thư ký phiên họp', data.clerk]),
    fields(['Người bảo vệ quyền và lợi ích hợp pháp của người bị đề nghị', data.defender ?? 'không']),
    fields(['Người phiên dịch', data.interpreter ?? 'không']),
    ...(data.others.length === 0 ? [] : [paragraph('Những người khác được yêu cầu tham gia phiên họp:'), ...list(data.others, 'dash')]),
    // Friendly to the child and closed to everybody who has no part in it.
    ...(data.ordinance === 'PL01' ? [paragraph('Phiên họp được tổ chức thân thiện, phù hợp với lứa tuổi và bảo đảm bí mật đời sống riêng tư của người bị đề nghị, theo khoản 2, khoản 3 Điều 2 và khoản 2 Điều 21 Pháp lệnh số 01/2022/UBTVQH15.')] : []),
    ...article(3, null, 'Quyết định này được gửi cho những người có tên trên và Viện kiểm sát cùng cấp./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-05-11', '2026-07-22'), signer: judge,
    recipients: ['Như Điều 2', regime === 'R1' ? 'Viện kiểm sát nhân dân quận Thanh Xuân' : 'Viện kiểm sát nhân dân khu vực 5 - Hà Nội', 'Lưu: hồ sơ vụ việc'],
    ordinance: regime === 'R1' ? 'PL09' : 'PL03', person, representative: null,
    proposer: regime === 'R1' ? 'Đặng Thị Thuỷ, Trưởng phòng Lao động - Thương binh và Xã hội' : 'Lê Đình Khoẵng, Trưởng Công an phường Phương Liệt',
    hearingAt: day(regime, '2022-05-18T08:30', '2026-07-30T08:30'), hearingPlace: `phòng họp số 2, ${offices(regime).court.name}`, form: 'inPerson',
    judge: 'Trần Thị Mỹ Duyễn', clerk: 'Ngô Quỳnh Giễm', defender: 'Luật sư Vũ Đức Khuyễn, Đoàn Luật sư thành phố Hà Nội', interpreter: null,
    others: ['Bà Đỗ Thị Quỵnh, mẹ của người bị đề nghị', 'Ông Phùng Văn Nghiễm, Tổ trưởng tổ dân phố số 9'],
  }),
});
