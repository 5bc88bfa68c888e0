import { z } from 'zod';
import { longDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, paperPiece, personPiece, spanPiece, text } from '../pieces.ts';
import { enclosureBlocks, paperText, personBlocks, signerPlace, spanText } from '../piece-blocks.ts';
import { communeChair, day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  addressee: text,
  person: personPiece,
  decision: paperPiece,
  term: spanPiece,
  departedOn: localDate,
  newAddress: text,
  enclosures: z.array(text).min(1),
});

/** Thông báo chuyển hồ sơ quản lý người sử dụng trái phép (R1–R3: Mẫu 08 NĐ 105/2021; R4: Phụ lục III Mẫu 06). */
export const userFileTransfer = defineDocument({
  id: 'userFileTransfer',
  names: {
    R1: { kind: 'Thông báo', abstract: 'Về việc chuyển hồ sơ quản lý người sử dụng trái phép chất ma túy', form: '08', instrument: 'N105', confidence: 'T' },
    R4: { kind: 'Thông báo', abstract: 'Chuyển hồ sơ quản lý người sử dụng trái phép chất ma túy', form: '06', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data) => formatSymbol('TB', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: [data.addressee] },
    paragraph(`${data.agency.name} thông báo với ${data.addressee} về việc chuyển hồ sơ quản lý người sử dụng trái phép chất ma túy có tên sau:`),
    ...personBlocks(data.person, { occupation: true }),
    paragraph(`Là người đang trong thời hạn bị áp dụng biện pháp quản lý người sử dụng trái phép chất ma túy theo ${paperText('Quyết định', data.decision)}.`),
    fields(['Thời gian quản lý', spanText(data.term)]),
    fields(['Rời nơi cư trú cũ', longDate(data.departedOn)]),
    fields(['Nơi chuyển đến', data.newAddress]),
    paragraph('Hồ sơ quản lý gồm:'),
    ...enclosureBlocks(data.enclosures),
    paragraph(`${data.agency.name} thông báo để ${data.addressee} tiếp tục tổ chức quản lý đối với người có tên nêu trên./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: regime === 'R1' ? offices(regime).commune : offices(regime).communePolice, issuedOn: day(regime, '2022-08-15', '2027-01-11'), signer: regime === 'R1' ? { ...communeChair, prefix: null, principal: null } : policeChief,
    recipients: ['Như trên', 'Lưu: VT, HS'], addressee: regime === 'R1' ? 'Chủ tịch Ủy ban nhân dân xã Vĩnh Ngọc' : offices(regime).newPolice.name, person,
    decision: { number: '88/QĐ-UBND', date: day(regime, '2022-05-17', '2026-09-08'), issuer: offices(regime).commune.name }, term: regime === 'R1' ? { from: '2022-05-17', to: '2023-05-17' } : { from: '2026-09-08', to: '2027-09-08' },
    departedOn: day(regime, '2022-08-12', '2027-01-11'), newAddress: 'thôn Ngọc Giang, thành phố Hà Nội', enclosures: ['Quyết định quản lý số 88/QĐ-UBND', 'Phiếu kết quả xét nghiệm số 31/PXN'],
  }),
});
