import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { regimeWords } from '../legal-grounds.ts';
import { paperHead, personPiece, text } from '../pieces.ts';
import { enclosureBlocks, personBlocks, signerPlace } from '../piece-blocks.ts';
import { child, day, offices } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  court: text,
  proposer: z.strictObject({ fullName: text, position: text }),
  person: personPiece,
  familyCircumstances: text,
  /** How the facility will look after the juvenile and guard the rights of the child. */
  managementPlan: text,
  enclosures: z.array(text).min(1),
  facility: text,
});

/** Đề nghị Tòa án đối với người từ đủ 12 đến dưới 18 tuổi (R1–R3 Mẫu 39). */
export const juvenileRequest = defineDocument({
  id: 'juvenileRequest',
  names: { R1: { kind: 'Đề nghị', abstract: 'Xem xét, áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc đối với người từ đủ 12 đến dưới 18 tuổi', form: '39', instrument: 'N116', confidence: 'T' } },
  schema,
  symbol: () => 'ĐN-CNBB',
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: [data.court] },
    fields(['Tôi là', data.proposer.fullName]),
    fields(['Chức vụ', data.proposer.position]),
    paragraph(`Đề nghị ${data.court} xem xét, quyết định ${regimeWords[paper.regime].applyMeasure} đối với:`),
    ...personBlocks(data.person, { marker: '1. ' }),
    paragraph('2. Hoàn cảnh gia đình:'),
    ...paragraphs(data.familyCircumstances),
    paragraph('3. Phương án quản lý tại cơ sở cai nghiện:'),
    ...paragraphs(data.managementPlan),
    paragraph('4. Hồ sơ đề nghị kèm theo gồm:'),
    ...enclosureBlocks(data.enclosures),
    paragraph(`5. Ông (bà) ${data.person.fullName} chịu trách nhiệm thi hành tại ${data.facility}./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).labourOffice, issuedOn: day(regime, '2022-04-26', '2026-07-13'),
    signer: { prefix: null, principal: null, position: 'Trưởng phòng', fullName: 'Đặng Thị Thuỷ' }, recipients: ['Như trên', 'Lưu: VT, HS'], court: offices(regime).court.name,
    proposer: { fullName: 'Đặng Thị Thuỷ', position: 'Trưởng phòng Lao động - Thương binh và Xã hội' }, person: child,
    familyCircumstances: 'Sống cùng mẹ và bà ngoại; bố mất năm 2019. Mẹ buôn bán nhỏ, thu nhập không ổn định.', managementPlan: 'Quản lý tại khu riêng cho người dưới 18 tuổi; tiếp tục học văn hóa lớp 10; được gặp gia đình hằng tuần.\nTư vấn tâm lý và giữ bí mật đời sống riêng tư theo Luật Trẻ em.',
    enclosures: ['Hồ sơ đề nghị gồm 46 bút lục', 'Bản ý kiến của mẹ người bị đề nghị'], facility: 'Cơ sở cai nghiện ma túy số 1, xã Yên Bài, huyện Ba Vì, thành phố Hà Nội',
  }),
});
