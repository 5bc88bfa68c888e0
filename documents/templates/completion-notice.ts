import { z } from 'zod';
import { longDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { regimeWords } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, paperPiece, personPiece, spanPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace, spanText } from '../piece-blocks.ts';
import { courtDecision, day, facilityChief, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  addressees: z.array(text).min(1),
  decision: paperPiece,
  person: personPiece,
  term: spanPiece,
  completesOn: localDate,
  /** Where the person will live. */
  returnsTo: text,
  progress: text.nullable(),
});

/** Thông báo sắp hoàn thành: the facility tells the court, the commune and the family (R4 Mẫu 51; R1 without a form, NĐ 116/2021 Đ62). */
export const completionNotice = defineDocument({
  id: 'completionNotice',
  names: {
    R1: { kind: 'Thông báo', abstract: 'Về việc sắp hết thời hạn chấp hành quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'N116', confidence: 'I' },
    R4: { kind: 'Thông báo', abstract: 'Về việc sắp hoàn thành cai nghiện ma túy', form: '51', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data) => formatSymbol('TB', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: data.addressees },
    paragraph(`${data.agency.name} thông báo người có tên sau đây đang chấp hành ${paperText('Quyết định', data.decision)} tại ${regimeWords[paper.regime].facility.toLocaleLowerCase('vi')}:`),
    ...personBlocks(data.person),
    fields(['Thời gian chấp hành', spanText(data.term)]),
    fields(['Dự kiến hoàn thành', longDate(data.completesOn)]),
    fields(['Nơi về cư trú', data.returnsTo]),
    fields(['Kết quả cai nghiện, tình trạng sức khỏe', data.progress]),
    paragraph('Đề nghị các cơ quan, gia đình phối hợp tiếp nhận, chuẩn bị quản lý và hỗ trợ sau cai nghiện theo quy định./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: day(regime, '2023-11-17', '2028-07-14'), signer: facilityChief(regime), recipients: ['Như trên', 'Lưu: VT, HS'],
    addressees: [offices(regime).court.name, regime === 'R1' ? offices(regime).commune.name : offices(regime).communePolice.name, 'Gia đình bà Nguyễn Thị Ưởng'],
    decision: courtDecision(regime), person, term: regime === 'R1' ? { from: '2022-06-15', to: '2023-12-02' } : { from: '2026-08-27', to: '2028-08-26' },
    completesOn: day(regime, '2023-12-02', '2028-08-26'), returnsTo: 'phường Phương Liệt, thành phố Hà Nội',
    progress: 'đã qua đủ các giai đoạn của quy trình cai nghiện; sức khỏe ổn định; đã học nghề may công nghiệp.',
  }),
});
