import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { regimeWords } from '../legal-grounds.ts';
import { paperHead, personPiece, text } from '../pieces.ts';
import { enclosureBlocks, personBlocks, signerPlace } from '../piece-blocks.ts';
import { day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  court: text,
  /** The head of the proposing office, who speaks in the paper. */
  proposer: z.strictObject({ fullName: text, position: text }),
  person: personPiece,
  /** Printed in R4; the R1 form gives no reason, which stands in the proposal enclosed. */
  reason: text.nullable(),
  enclosures: z.array(text).min(1),
  /** R1 names the facility in the request; in R4 the provincial police assign it after the decision. */
  facility: text.nullable(),
});

/** Đề nghị Tòa án xem xét (R1 Mẫu 34, R4 Mẫu 36). */
export const dossierRequest = defineDocument({
  id: 'dossierRequest',
  names: {
    R1: { kind: 'Đề nghị', abstract: 'Xem xét, áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc', form: '34', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Đề nghị', abstract: 'Xem xét hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', form: '36', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => 'ĐN-CNBB',
  render: (data, paper) => {
    const words = regimeWords[paper.regime];
    return [
      paper.head(data.agency, data.issuedOn),
      paper.title(),
      { kind: 'addressees', names: [data.court] },
      fields(['Tôi là', data.proposer.fullName]),
      fields(['Chức vụ', data.proposer.position]),
      paragraph(`1. Đề nghị ${data.court} xem xét, quyết định ${words.applyMeasure} đối với:`),
      ...personBlocks(data.person, { occupation: paper.regime === 'R4' }),
      ...(data.reason === null ? [] : [paragraph(`2. Lý do đề nghị: ${data.reason}`)]),
      paragraph(`${data.reason === null ? 2 : 3}. Hồ sơ đề nghị kèm theo gồm:`),
      ...enclosureBlocks(data.enclosures),
      ...(data.facility === null ? [] : [paragraph(`${data.reason === null ? 3 : 4}. Ông (bà) ${data.person.fullName} chịu trách nhiệm thi hành tại ${data.facility}./.`)]),
      signatures(data.recipients, signerPlace(data.signer)),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: regime === 'R1' ? offices(regime).labourOffice : offices(regime).communePolice,
    issuedOn: day(regime, '2022-04-26', '2026-07-13'),
    signer: regime === 'R1' ? { prefix: null, principal: null, position: 'Trưởng phòng', fullName: 'Đặng Thị Thuỷ' } : policeChief,
    recipients: ['Như trên', 'Lưu: VT, HS'], court: offices(regime).court.name,
    proposer: regime === 'R1'
      ? { fullName: 'Đặng Thị Thuỷ', position: 'Trưởng phòng Lao động - Thương binh và Xã hội' }
      : { fullName: 'Lê Đình Khoẵng', position: 'Trưởng Công an phường Phương Liệt' },
    person,
    reason: regime === 'R1' ? null : 'tự ý chấm dứt cai nghiện ma túy tự nguyện, không có lý do chính đáng.',
    enclosures: ['Hồ sơ đề nghị gồm 42 bút lục', 'Bản sao hồ sơ', 'Văn bản xác nhận của gia đình'],
    facility: regime === 'R1' ? 'Cơ sở cai nghiện ma túy số 1, xã Yên Bài, huyện Ba Vì, thành phố Hà Nội' : null,
  }),
});
