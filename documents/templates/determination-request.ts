import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, personPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  clinic: text,
  person: personPiece,
  /** The case of the law, with its provision, in words. */
  reason: text,
  use: text,
  /** null for somebody who asks of their own accord */
  test: z.strictObject({ number: text, date: localDate }).nullable(),
  isHeld: z.boolean(),
});

/** Giấy đề nghị xác định tình trạng nghiện ma túy (R1–R3: Mẫu 02 NĐ 109/2021; R4: NĐ 166/2026, form not read). */
export const determinationRequest = defineDocument({
  id: 'determinationRequest',
  names: {
    R1: { kind: 'Giấy đề nghị', abstract: 'Xác định tình trạng nghiện ma túy', form: '02', instrument: 'N109', confidence: 'I' },
    R4: { kind: 'Giấy đề nghị', abstract: 'Xác định tình trạng nghiện ma túy', form: null, instrument: 'N166', confidence: '?' },
  },
  schema,
  symbol: (data) => formatSymbol('GĐN', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: [data.clinic] },
    paragraph(`${data.agency.name} đề nghị ${data.clinic} xác định tình trạng nghiện ma túy đối với người có tên sau đây:`),
    ...personBlocks(data.person, { occupation: true }),
    fields(['Thuộc trường hợp', data.reason]),
    fields(['Tóm tắt hành vi sử dụng ma túy', data.use]),
    ...(data.test === null ? [] : [fields(['Phiếu kết quả xét nghiệm chất ma túy trong cơ thể (dương tính)', `số ${data.test.number} ngày ${shortDate(data.test.date)}`])]),
    fields(['Địa điểm', data.isHeld ? 'nơi tạm giữ người theo thủ tục hành chính' : 'cơ sở y tế hoặc địa điểm do hai bên thống nhất']),
    paragraph(`Đề nghị ${data.clinic} gửi kết quả cho ${data.agency.name} và người được xác định ngay khi có kết quả./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).communePolice, issuedOn: day(regime, '2022-11-07', '2026-09-08'), signer: policeChief, recipients: ['Như trên', 'Lưu: VT, HS'], clinic: offices(regime).clinic.name, person,
    reason: 'người đang trong thời hạn quản lý mà bị phát hiện sử dụng trái phép chất ma túy', use: 'sử dụng ma túy tổng hợp tại nơi ở', test: { number: '77/PXN', date: day(regime, '2022-11-06', '2026-09-07') }, isHeld: regime === 'R1',
  }),
});
