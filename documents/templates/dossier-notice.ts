import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { formatSymbol } from '../numbering.ts';
import { paragraph, signatures } from '../layout/blocks.ts';
import { regimeWords } from '../legal-grounds.ts';
import { paperHead, personPiece, text } from '../pieces.ts';
import { enclosureBlocks, personBlocks, signerPlace } from '../piece-blocks.ts';
import { communeChair, day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  /** The person or the legal representative; of a juvenile both, each of whom gets an own copy. */
  addressees: z.array(text).min(1),
  person: personPiece,
  /** The violation and the provision breached. */
  reason: text,
  enclosures: z.array(text).min(1),
});

/** Thông báo lập hồ sơ: opens the right to read the file (R1 Mẫu 32, R4 Mẫu 37). */
export const dossierNotice = defineDocument({
  id: 'dossierNotice',
  names: {
    R1: { kind: 'Thông báo', abstract: 'Về việc lập hồ sơ đề nghị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc', form: '32', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Thông báo', abstract: 'Về việc lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', form: '37', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data) => formatSymbol('TB', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: data.addressees.map((name) => `Ông (bà) ${name}`) },
    paragraph(`${data.agency.name} thông báo tới ông (bà) về việc lập hồ sơ đề nghị ${regimeWords[paper.regime].applyMeasure} đối với:`),
    ...personBlocks(data.person, { marker: '1. ', occupation: true }),
    paragraph(`2. Căn cứ đề nghị: ${data.reason}`),
    paragraph('3. Hồ sơ đề nghị kèm theo gồm:'),
    ...enclosureBlocks(data.enclosures),
    paragraph(`4. Trong thời hạn 03 ngày làm việc, kể từ ngày nhận được thông báo này, ông (bà) ${data.addressees.join(', ông (bà) ')} có quyền được đọc, ghi chép các nội dung cần thiết của hồ sơ. Hết thời hạn trên, ${data.agency.name} sẽ tiến hành các thủ tục theo quy định của pháp luật để đề nghị ${regimeWords[paper.regime].applyMeasure} đối với ông (bà) ${data.person.fullName}.`),
    paragraph('Thông báo./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: regime === 'R1' ? offices(regime).commune : offices(regime).communePolice,
    issuedOn: day(regime, '2022-04-18', '2026-07-07'), signer: regime === 'R1' ? communeChair : policeChief,
    recipients: ['Như trên', 'Lưu: VT, HS'], addressees: ['Nguyễn Thị Ưởng'], person,
    reason: regime === 'R1'
      ? 'tự ý chấm dứt cai nghiện ma túy tự nguyện, quy định tại khoản 1 Điều 32 Luật Phòng, chống ma túy năm 2021.'
      : 'tự ý chấm dứt cai nghiện ma túy tự nguyện, quy định tại điểm a khoản 1 Điều 35 Luật Phòng, chống ma túy năm 2025.',
    enclosures: ['Biên bản vi phạm', 'Lý lịch tóm tắt', 'Phiếu kết quả xác định tình trạng nghiện ma túy', 'Bản tường trình của người bị đề nghị'],
  }),
});
