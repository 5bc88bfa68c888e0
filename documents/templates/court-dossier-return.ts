import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { paragraph, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { enclosureBlocks, personBlocks, signerPlace } from '../piece-blocks.ts';
import { day, judge, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  addressee: text,
  person: personPiece,
  receivedOn: localDate,
  request: paperPiece,
  missing: z.array(text).min(1),
  reason: text,
});

const name = { kind: 'Công văn', abstract: 'trả lại hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' } as const;

/** Văn bản trả lại hồ sơ: the court sends an incomplete dossier back and says what it lacks (Pháp lệnh 01/2022 Đ9.1). */
export const courtDossierReturn = defineDocument({
  id: 'courtDossierReturn',
  names: { R1: name, R4: name },
  schema,
  symbol: (data) => formatSymbol('CV', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn, paper.name.abstract),
    { kind: 'addressees', names: [data.addressee] },
    paragraph(`Ngày ${shortDate(data.receivedOn)}, ${data.agency.name} nhận được hồ sơ kèm theo Văn bản số ${data.request.number} ngày ${shortDate(data.request.date)} của ${data.request.issuer} đề nghị đưa vào cơ sở cai nghiện bắt buộc đối với:`),
    ...personBlocks(data.person),
    paragraph('Qua kiểm tra, hồ sơ còn thiếu các tài liệu sau:'),
    ...enclosureBlocks(data.missing),
    paragraph(`Lý do trả lại: ${data.reason}`),
    paragraph(`${data.agency.name} trả lại hồ sơ để bổ sung theo quy định của pháp luật./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-05-06', '2026-07-15'), signer: judge, recipients: ['Như trên', 'Lưu: hồ sơ vụ việc'],
    addressee: regime === 'R1' ? 'Trưởng phòng Lao động - Thương binh và Xã hội quận Thanh Xuân' : 'Trưởng Công an phường Phương Liệt', person, receivedOn: day(regime, '2022-05-05', '2026-07-14'),
    request: { number: '11/ĐN-CNBB', date: day(regime, '2022-05-04', '2026-07-13'), issuer: regime === 'R1' ? offices(regime).labourOffice.name : offices(regime).communePolice.name },
    missing: ['Phiếu kết quả xác định tình trạng nghiện ma túy', 'Biên bản vi phạm hành chính'], reason: 'bản sao chưa được chứng thực, không đủ cơ sở để thụ lý.',
  }),
});
