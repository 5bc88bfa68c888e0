import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { paragraph, signatures } from '../layout/blocks.ts';
import { paperHead, personPiece, text } from '../pieces.ts';
import { enclosureBlocks, personBlocks, signerPlace } from '../piece-blocks.ts';
import { communeChair, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  /** The place whose labour office checks the dossier. */
  labourOfficePlace: text,
  person: personPiece,
  reason: text,
  enclosures: z.array(text).min(1),
});

/** Đề nghị của cơ quan lập hồ sơ gửi Phòng LĐTBXH (R1 Mẫu 29); in R4 the compiling office files with the court itself. */
export const dossierProposal = defineDocument({
  id: 'dossierProposal',
  names: {
    R1: { kind: 'Đề nghị', abstract: 'Xem xét hồ sơ đề nghị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc', form: '29', instrument: 'N116', confidence: 'T' },
  },
  schema,
  symbol: () => 'ĐN-CNBB',
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: [`Trưởng Phòng Lao động - Thương binh và Xã hội ${data.labourOfficePlace}`] },
    paragraph(`${data.agency.name} trân trọng đề nghị Trưởng Phòng Lao động - Thương binh và Xã hội ${data.labourOfficePlace} xem xét hồ sơ đề nghị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc đối với:`),
    ...personBlocks(data.person, { marker: '1. ', occupation: true }),
    paragraph(`2. Lý do đề nghị: ${data.reason}`),
    paragraph('3. Hồ sơ đề nghị kèm theo gồm:'),
    ...enclosureBlocks(data.enclosures),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).commune, issuedOn: '2022-04-22', signer: communeChair, recipients: ['Như trên', 'Lưu: VT, HS'],
    labourOfficePlace: 'quận Thanh Xuân', person,
    reason: 'tự ý chấm dứt cai nghiện ma túy tự nguyện, quy định tại khoản 1 Điều 32 Luật Phòng, chống ma túy năm 2021.',
    enclosures: ['Biên bản vi phạm (Mẫu số 27)', 'Lý lịch tóm tắt (Mẫu số 30)', 'Phiếu kết quả xác định tình trạng nghiện ma túy', 'Bản tường trình (Mẫu số 31)'],
  }),
});
