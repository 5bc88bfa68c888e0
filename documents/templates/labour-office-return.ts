import { z } from 'zod';
import { longDate, shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { paragraph, signatures } from '../layout/blocks.ts';
import { localDate, paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { enclosureBlocks, personBlocks, signerPlace } from '../piece-blocks.ts';
import { offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  person: personPiece,
  receivedOn: localDate,
  request: paperPiece,
  missing: z.array(text).min(1),
  /** null while the time for it does not run: it runs from the receipt */
  supplementBy: localDate.nullable(),
});

/** Trả hồ sơ để bổ sung (R1 Mẫu 33): the labour office asks the compiling office for what is missing. */
export const labourOfficeReturn = defineDocument({
  id: 'labourOfficeReturn',
  names: {
    R1: { kind: 'Công văn', abstract: 'đề nghị bổ sung hồ sơ áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc', form: '33', instrument: 'N116', confidence: 'T' },
  },
  schema,
  symbol: () => 'LĐTBXH',
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn, paper.name.abstract),
    { kind: 'addressees', names: [data.request.issuer] },
    paragraph(`Ngày ${shortDate(data.receivedOn)}, ${data.agency.name} nhận được hồ sơ, Văn bản số ${data.request.number} ngày ${shortDate(data.request.date)} của ${data.request.issuer} về việc đề nghị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc đối với:`),
    ...personBlocks(data.person),
    paragraph('Sau khi xem xét, đối chiếu, hồ sơ đề nghị trên còn thiếu các nội dung sau:'),
    ...enclosureBlocks(data.missing),
    paragraph(`Đề nghị ${data.request.issuer} bổ sung hồ sơ trước ${longDate(data.supplementBy)} để ${data.agency.name} hoàn thiện hồ sơ, thực hiện các thủ tục đề nghị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc theo quy định của pháp luật./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).labourOffice, issuedOn: '2022-04-26',
    signer: { prefix: 'KT.', principal: 'Trưởng phòng', position: 'Phó Trưởng phòng', fullName: 'Nguyễn Quỵnh Nghĩa' },
    recipients: ['Như trên', 'Lưu: VT'], person, receivedOn: '2022-04-25',
    request: { number: '07/ĐN-CNBB', date: '2022-04-22', issuer: offices(regime).commune.name },
    missing: ['Phiếu kết quả xác định tình trạng nghiện ma túy (bản chính)', 'Xác nhận của gia đình trong lý lịch tóm tắt'], supplementBy: '2022-04-29',
  }),
});
