import { z } from 'zod';
import { longDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, paperPiece, personPiece, spanPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace, spanText } from '../piece-blocks.ts';
import { offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({ ...paperHead, addressees: z.array(text).min(1), decision: paperPiece, person: personPiece, treatmentPlace: text, term: spanPiece, completesOn: localDate });

/** Thông báo sắp hoàn thành cai nghiện tự nguyện (NĐ 163/2026 Đ93.2, 94.2, 97.1). Two sources name two numbers of the form, so none is printed. */
export const voluntaryCompletionNotice = defineDocument({
  id: 'voluntaryCompletionNotice',
  names: { R4: { kind: 'Thông báo', abstract: 'Về việc sắp hoàn thành cai nghiện ma túy tự nguyện', form: null, instrument: 'N163', confidence: 'I' } },
  schema,
  symbol: (data) => formatSymbol('TB', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: data.addressees },
    paragraph(`${data.agency.name} thông báo người có tên sau đây sắp hoàn thành cai nghiện ma túy tự nguyện theo ${paperText('Quyết định', data.decision)}:`),
    ...personBlocks(data.person),
    fields(['Nơi cai nghiện', data.treatmentPlace]),
    fields(['Thời gian cai nghiện', spanText(data.term)]),
    fields(['Dự kiến hoàn thành', longDate(data.completesOn)]),
    paragraph('Đề nghị cơ quan nhận thông báo chuẩn bị hồ sơ quản lý sau cai nghiện theo quy định./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).communePolice, issuedOn: '2028-08-10', signer: policeChief, recipients: ['Như trên', 'Lưu: VT, HS'], addressees: [offices(regime).commune.name, `Bà ${person.fullName}`],
    decision: { number: '08/QĐ-CAP', date: '2026-09-12', issuer: 'Trưởng Công an phường Phương Liệt' }, person, treatmentPlace: 'tại gia đình, cộng đồng', term: { from: '2026-09-14', to: '2028-09-13' }, completesOn: '2028-09-13',
  }),
});
