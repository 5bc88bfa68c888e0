import { z } from 'zod';
import { longDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { localDate, paperHead, personPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { child, day, judge, offices } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  /** The bar association, or the state legal aid centre. */
  addressee: text,
  isLegalAid: z.boolean(),
  acceptanceNumber: text,
  acceptedOn: localDate,
  person: personPiece,
  representative: text,
});

const name = { kind: 'Công văn', abstract: 'yêu cầu cử người bảo vệ quyền và lợi ích hợp pháp của người bị đề nghị dưới 18 tuổi', form: null, instrument: 'PL01', confidence: 'I' } as const;

/** Yêu cầu cử người bảo vệ: the court's letter to the bar or the legal aid centre (Pháp lệnh 01/2022 Đ2.5). */
export const defenderRequest = defineDocument({
  id: 'defenderRequest',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => data.agency.symbol,
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn, paper.name.abstract),
    { kind: 'addressees', names: [data.addressee] },
    paragraph(`${data.agency.name} đã thụ lý hồ sơ số ${data.acceptanceNumber} ${longDate(data.acceptedOn)} đề nghị đưa vào cơ sở cai nghiện bắt buộc đối với:`),
    ...personBlocks(data.person),
    fields(['Cha, mẹ, người giám hộ hoặc người đại diện hợp pháp', data.representative]),
    paragraph('Người bị đề nghị chưa có người bảo vệ quyền và lợi ích hợp pháp. Căn cứ khoản 5 Điều 2 Pháp lệnh số 01/2022/UBTVQH15, Tòa án yêu cầu '
      + (data.isLegalAid ? `${data.addressee} cử Trợ giúp viên pháp lý hoặc luật sư thực hiện trợ giúp pháp lý` : `${data.addressee} phân công tổ chức hành nghề luật sư cử luật sư`)
      + ' bảo vệ quyền và lợi ích hợp pháp của người bị đề nghị, và thông báo cho Tòa án họ tên người được cử trước ngày mở phiên họp./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-05-05', '2026-07-16'), signer: judge, recipients: ['Như trên', 'Lưu: hồ sơ vụ việc'],
    addressee: 'Trung tâm trợ giúp pháp lý nhà nước thành phố Hà Nội', isLegalAid: true, acceptanceNumber: '21/TL-TA', acceptedOn: day(regime, '2022-05-04', '2026-07-15'), person: child, representative: 'Đỗ Thị Quỵnh (mẹ)',
  }),
});
