import { z } from 'zod';
import { longDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { formatSymbol } from '../numbering.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { regimeWords } from '../legal-grounds.ts';
import { localDate, paperHead, paperPiece, text } from '../pieces.ts';
import { paperText, signerPlace } from '../piece-blocks.ts';
import { day, judge, offices } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  addressees: z.array(text).min(1),
  courtAddress: text,
  /** Number of the acceptance in the court's register. */
  acceptanceNumber: text,
  acceptedOn: localDate,
  proposer: text,
  request: paperPiece,
  personName: text,
  personResidence: text,
});

/** Thông báo thụ lý: contents after Pháp lệnh 01/2022 Đ12.2, used for adults too. */
export const acceptanceNotice = defineDocument({
  id: 'acceptanceNotice',
  names: {
    R1: { kind: 'Thông báo', abstract: 'Về việc thụ lý hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' },
    R4: { kind: 'Thông báo', abstract: 'Về việc thụ lý hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' },
  },
  schema,
  symbol: (data) => formatSymbol('TB', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: data.addressees },
    paragraph(`${data.agency.name} thông báo đã thụ lý hồ sơ đề nghị ${regimeWords[paper.regime].applyMeasure} với các nội dung sau:`),
    fields(['1. Tòa án thụ lý', `${data.agency.name}, ${data.courtAddress}`]),
    fields(['2. Số thụ lý', data.acceptanceNumber], ['thụ lý', longDate(data.acceptedOn)]),
    fields(['3. Người đề nghị', data.proposer]),
    fields(['4. Người bị đề nghị', data.personName]),
    fields(['Nơi cư trú', data.personResidence]),
    paragraph(`5. Nội dung đề nghị: ${regimeWords[paper.regime].applyMeasure}, theo ${paperText('Văn bản', data.request)}.`),
    paragraph('Kể từ ngày nhận được thông báo này, người bị đề nghị, người đại diện hợp pháp và người bảo vệ quyền và lợi ích hợp pháp có quyền cung cấp tài liệu cho Tòa án đã thụ lý./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-05-04', '2026-07-15'), signer: judge,
    recipients: ['Như trên', 'Lưu: hồ sơ vụ việc'],
    addressees: [
      regime === 'R1' ? 'Trưởng phòng Lao động - Thương binh và Xã hội quận Thanh Xuân' : 'Trưởng Công an phường Phương Liệt',
      'Bà Nguyễn Thị Ưởng', regime === 'R1' ? 'Viện kiểm sát nhân dân quận Thanh Xuân' : 'Viện kiểm sát nhân dân khu vực 5 - Hà Nội',
    ],
    courtAddress: 'số 12 phố Khương Trung, thành phố Hà Nội', acceptanceNumber: '21/TL-TA', acceptedOn: day(regime, '2022-05-04', '2026-07-15'),
    proposer: regime === 'R1' ? 'Đặng Thị Thuỷ, Trưởng phòng Lao động - Thương binh và Xã hội' : 'Lê Đình Khoẵng, Trưởng Công an phường Phương Liệt',
    request: { number: '07/ĐN-CNBB', date: day(regime, '2022-04-26', '2026-07-13'), issuer: regime === 'R1' ? offices(regime).labourOffice.name : offices(regime).communePolice.name },
    personName: 'Nguyễn Thị Ưởng', personResidence: 'Số 27, ngõ 155/206 đường Trường Chinh, phường Phương Liệt, thành phố Hà Nội',
  }),
});
