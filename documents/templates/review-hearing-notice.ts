import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { paragraph, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { localMoment, paperHead, paperPiece, text } from '../pieces.ts';
import { paperText, signerPlace } from '../piece-blocks.ts';
import { courtDecision, day, judge, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  addressees: z.array(text).min(1),
  acceptanceNumber: text,
  reviewedDecision: paperPiece,
  personName: text,
  hearingAt: localMoment,
});

const name = { kind: 'Thông báo', abstract: 'Về việc mở phiên họp xem xét khiếu nại, kiến nghị, kháng nghị', form: null, instrument: 'PL01', confidence: 'I' } as const;

/** Thông báo mở phiên họp xem xét lại: the court above says when it sits (Pháp lệnh 01/2022 Đ39.3). */
export const reviewHearingNotice = defineDocument({
  id: 'reviewHearingNotice',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => formatSymbol('TB', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: data.addressees },
    paragraph(`${data.agency.name} đã thụ lý số ${data.acceptanceNumber} việc xem xét khiếu nại, kiến nghị, kháng nghị đối với ${paperText('Quyết định', data.reviewedDecision)} về ông (bà) ${data.personName}.`),
    paragraph(`Phiên họp xem xét được mở hồi ${longMoment(data.hearingAt)}, tại trụ sở ${data.agency.name}.`),
    paragraph('Đề nghị những người tham gia phiên họp có mặt đúng thời gian, địa điểm nêu trên./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).reviewCourt, issuedOn: day(regime, '2022-06-08', '2026-09-03'), signer: judge, recipients: ['Như trên', 'Lưu: hồ sơ vụ việc'],
    addressees: [offices(regime).court.name, 'Viện kiểm sát nhân dân thành phố Hà Nội', regime === 'R1' ? 'Trưởng phòng Lao động - Thương binh và Xã hội quận Thanh Xuân' : 'Trưởng Công an phường Phương Liệt', `Bà ${person.fullName}`],
    acceptanceNumber: '05/TLPT', reviewedDecision: courtDecision(regime), personName: person.fullName, hearingAt: day(regime, '2022-06-14T08:30', '2026-09-09T08:30'),
  }),
});
