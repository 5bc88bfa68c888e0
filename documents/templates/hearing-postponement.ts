import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { paragraph, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { localMoment, paperHead, paperPiece, text } from '../pieces.ts';
import { paperText, signerPlace } from '../piece-blocks.ts';
import { day, judge, offices } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  addressees: z.array(text).min(1),
  hearingDecision: paperPiece,
  personName: text,
  plannedAt: localMoment,
  reason: text,
  /** When and where the hearing opens again. */
  resumeAt: localMoment,
  resumePlace: text,
});

/** Thông báo hoãn phiên họp: the reason and the new time, after Pháp lệnh 01/2022 Đ20.4, used for adults too. */
export const hearingPostponement = defineDocument({
  id: 'hearingPostponement',
  names: {
    R1: { kind: 'Thông báo', abstract: 'Về việc hoãn phiên họp xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' },
    R4: { kind: 'Thông báo', abstract: 'Về việc hoãn phiên họp xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' },
  },
  schema,
  symbol: (data) => formatSymbol('TB', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: data.addressees },
    paragraph(`Theo ${paperText('Quyết định', data.hearingDecision)}, phiên họp xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc đối với ông (bà) ${data.personName} được mở hồi ${longMoment(data.plannedAt)}.`),
    paragraph(`${data.agency.name} thông báo hoãn phiên họp nêu trên. Lý do hoãn: ${data.reason}`),
    paragraph(`Phiên họp được mở lại hồi ${longMoment(data.resumeAt)}, tại ${data.resumePlace}. Đề nghị những người tham gia phiên họp có mặt đúng thời gian, địa điểm nêu trên./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-05-18', '2026-07-30'), signer: judge, recipients: ['Như trên', 'Lưu: hồ sơ vụ việc'],
    addressees: [
      regime === 'R1' ? 'Trưởng phòng Lao động - Thương binh và Xã hội quận Thanh Xuân' : 'Trưởng Công an phường Phương Liệt',
      regime === 'R1' ? 'Viện kiểm sát nhân dân quận Thanh Xuân' : 'Viện kiểm sát nhân dân khu vực 5 - Hà Nội', 'Bà Nguyễn Thị Ưởng', 'Luật sư Vũ Đức Khuyễn',
    ],
    hearingDecision: { number: '09/QĐ-TA', date: day(regime, '2022-05-11', '2026-07-22'), issuer: offices(regime).court.name },
    personName: 'Nguyễn Thị Ưởng', plannedAt: day(regime, '2022-05-18T08:30', '2026-07-30T08:30'),
    reason: 'Kiểm sát viên được phân công tham gia phiên họp vắng mặt.',
    resumeAt: day(regime, '2022-05-25T08:30', '2026-08-06T08:30'), resumePlace: `phòng họp số 2, ${offices(regime).court.name}`,
  }),
});
