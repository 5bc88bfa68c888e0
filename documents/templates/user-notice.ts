import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, personPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  /** The chair of the commune where the person lives. */
  addressee: text,
  person: personPiece,
  /** What was done, where it was found, who made the test. */
  use: text,
  testNumber: text,
  testedOn: localDate,
});

/** Thông báo về hành vi sử dụng trái phép chất ma túy (R1–R3: Mẫu 04 NĐ 105/2021): the police that found the use to the chair. */
export const userNotice = defineDocument({
  id: 'userNotice',
  names: { R1: { kind: 'Thông báo', abstract: 'Về hành vi sử dụng trái phép chất ma túy', form: '04', instrument: 'N105', confidence: 'T' } },
  schema,
  symbol: (data) => formatSymbol('TB', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: [data.addressee] },
    paragraph(`${data.agency.name} thông báo về hành vi sử dụng trái phép chất ma túy của người có tên sau đây:`),
    ...personBlocks(data.person, { occupation: true }),
    paragraph('Nội dung thông báo:'),
    ...paragraphs(data.use),
    fields([`Kết quả xét nghiệm chất ma túy trong cơ thể (phiếu số ${data.testNumber} ngày ${shortDate(data.testedOn)})`, 'dương tính']),
    paragraph(`${data.agency.name} thông báo để ${data.addressee} biết, thực hiện theo quy định./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).communePolice, issuedOn: '2022-05-12', signer: policeChief, recipients: ['Như trên', 'Lưu: VT'], addressee: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt', person,
    use: 'Sử dụng trái phép chất ma túy, phát hiện hồi 22 giờ 15 phút ngày 09/5/2022 tại tổ dân phố số 9.\nXét nghiệm do Công an phường Phương Liệt thực hiện.', testNumber: '31/PXN', testedOn: '2022-05-09',
  }),
});
