import { z } from 'zod';
import { longDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { paragraph, signatures } from '../layout/blocks.ts';
import { localDate, paperHead, text } from '../pieces.ts';
import { enclosureBlocks, signerPlace } from '../piece-blocks.ts';
import { day, judge, offices } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  addressee: text,
  acceptanceNumber: text,
  acceptedOn: localDate,
  personName: text,
  papers: z.array(text).min(1),
  reason: text,
  /** Last day to send them; null while the time for it does not run. */
  supplementBy: localDate.nullable(),
});

/** Yêu cầu bổ sung tài liệu: the papers and the reason, after Pháp lệnh 01/2022 Đ15.2, used for adults too. */
export const courtSupplementRequest = defineDocument({
  id: 'courtSupplementRequest',
  names: {
    R1: { kind: 'Công văn', abstract: 'yêu cầu bổ sung tài liệu trong hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' },
    R4: { kind: 'Công văn', abstract: 'yêu cầu bổ sung tài liệu trong hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' },
  },
  schema,
  symbol: (data) => data.agency.symbol,
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn, paper.name.abstract),
    { kind: 'addressees', names: [data.addressee] },
    paragraph(`${data.agency.name} đã thụ lý hồ sơ số ${data.acceptanceNumber} ${longDate(data.acceptedOn)} đề nghị đưa vào cơ sở cai nghiện bắt buộc đối với ông (bà) ${data.personName}.`),
    paragraph(`Qua kiểm tra hồ sơ, Tòa án yêu cầu ${data.addressee} bổ sung các tài liệu sau:`),
    ...enclosureBlocks(data.papers),
    paragraph(`Lý do yêu cầu bổ sung: ${data.reason}`),
    paragraph(`Tài liệu bổ sung gửi đến Tòa án chậm nhất ${longDate(data.supplementBy)}. Trường hợp không bổ sung được thì trả lời bằng văn bản và nêu rõ lý do./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-05-06', '2026-07-17'), signer: judge, recipients: ['Như trên', 'Lưu: hồ sơ vụ việc'],
    addressee: regime === 'R1' ? 'Trưởng phòng Lao động - Thương binh và Xã hội quận Thanh Xuân' : 'Trưởng Công an phường Phương Liệt',
    acceptanceNumber: '21/TL-TA', acceptedOn: day(regime, '2022-05-04', '2026-07-15'), personName: 'Nguyễn Thị Ưởng',
    papers: ['Biên bản giao thông báo lập hồ sơ cho người bị đề nghị', 'Xác nhận tình trạng cư trú'],
    reason: 'tài liệu trong hồ sơ chưa rõ ngày người bị đề nghị nhận được thông báo; nơi cư trú ghi trong lý lịch và trong biên bản vi phạm mâu thuẫn với nhau.',
    supplementBy: day(regime, '2022-05-10', '2026-07-21'),
  }),
});
