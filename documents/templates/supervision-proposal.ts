import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { paperHead, personPiece, relativePiece, spanPiece, text } from '../pieces.ts';
import { enclosureBlocks, personBlocks, relativeBlocks, signerPlace, spanText } from '../piece-blocks.ts';
import { day, mother, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  addressee: text,
  proposer: z.strictObject({ fullName: text, position: text }),
  person: personPiece,
  relative: relativePiece,
  /** The provision under which the person comes. */
  reason: text,
  term: spanPiece,
  /** Measures of supervision and help proposed. */
  measures: text,
  supporters: text,
  enclosures: z.array(text).min(1),
});

/** Đề nghị quản lý sau cai nghiện (R1 Mẫu 50, R4 Mẫu 52). */
export const supervisionProposal = defineDocument({
  id: 'supervisionProposal',
  names: {
    R1: { kind: 'Đề nghị', abstract: 'Xem xét, quyết định quản lý sau cai nghiện ma túy tại nơi cư trú', form: '50', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Đề nghị', abstract: 'Quản lý sau cai nghiện ma túy', form: '52', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data, regime) => (regime === 'R1' ? 'ĐN-CNBB' : formatSymbol('ĐN', data.agency.symbol)),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: [data.addressee] },
    fields(['Tôi là', data.proposer.fullName]),
    fields(['Chức vụ', data.proposer.position]),
    paragraph(`Đề nghị ${data.addressee} xem xét, quyết định quản lý sau cai nghiện ma túy đối với:`),
    ...personBlocks(data.person, { marker: '1. ', occupation: true }),
    ...relativeBlocks(data.relative),
    fields(['2. Lý do', data.reason]),
    fields(['3. Thời hạn', spanText(data.term)]),
    fields(['4. Các biện pháp quản lý, hỗ trợ', data.measures]),
    fields(['5. Dự kiến cơ quan, tổ chức, cá nhân chịu trách nhiệm thực hiện quản lý, hỗ trợ', data.supporters]),
    paragraph('6. Hồ sơ đề nghị kèm theo gồm:'),
    ...enclosureBlocks(data.enclosures),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).communePolice, issuedOn: day(regime, '2023-12-07', '2028-07-18'), signer: policeChief, recipients: ['Như trên', 'Lưu: VT, HS'],
    addressee: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt', proposer: { fullName: 'Lê Đình Khoẵng', position: 'Trưởng Công an phường Phương Liệt' },
    person, relative: mother,
    reason: regime === 'R1' ? 'người đã chấp hành xong quyết định cai nghiện bắt buộc, quy định tại Điều 40 Luật Phòng, chống ma túy năm 2021.' : 'người sắp hoàn thành cai nghiện bắt buộc, quy định tại Điều 42 Luật Phòng, chống ma túy năm 2025.',
    term: regime === 'R1' ? { from: '2023-12-03', to: '2025-12-02' } : { from: '2028-08-27', to: '2030-08-26' },
    measures: 'tư vấn phòng, chống tái nghiện; xét nghiệm định kỳ và đột xuất; hỗ trợ vay vốn, giới thiệu việc làm ngành may.',
    supporters: 'Tổ dân phố số 9, Hội Liên hiệp Phụ nữ phường và gia đình.',
    enclosures: regime === 'R1' ? ['Lý lịch tóm tắt', 'Giấy chứng nhận chấp hành xong quyết định đưa vào cơ sở cai nghiện bắt buộc'] : ['Thông báo sắp hoàn thành cai nghiện', 'Tóm tắt lý lịch'],
  }),
});
