import { z } from 'zod';
import { longDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { localDate, paperHead, paperPiece, personPiece, spanPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace, spanText } from '../piece-blocks.ts';
import { day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  /** Police of the new place. */
  addressee: text,
  person: personPiece,
  supervisionDecision: paperPiece,
  term: spanPiece,
  departedOn: localDate,
  newAddress: text,
});

/** Thông báo khi thay đổi nơi cư trú (R1 Mẫu 53, R4 Mẫu 54): old police to new police. */
export const moveNotice = defineDocument({
  id: 'moveNotice',
  names: {
    R1: { kind: 'Công văn', abstract: 'phối hợp quản lý, hỗ trợ người sau cai nghiện ma túy', form: '53', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Công văn', abstract: 'người bị quản lý sau cai nghiện ma túy thay đổi nơi cư trú', form: '54', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data) => data.agency.symbol,
  render: (data, paper) => {
    const [, decree = ''] = drugLawGrounds(paper.regime);
    return [
      paper.head(data.agency, data.issuedOn, paper.name.abstract),
      { kind: 'addressees', names: [data.addressee] },
      paragraph(`Ông (bà) ${data.person.fullName} đang trong thời gian quản lý sau cai nghiện theo ${paperText('Quyết định', data.supervisionDecision)} (kèm theo). Nay chuyển đến cư trú tại: ${data.newAddress}`),
      ...personBlocks(data.person),
      fields(['Thời hạn quản lý', spanText(data.term)]),
      fields(['Rời nơi cư trú cũ', longDate(data.departedOn)]),
      paragraph(`${decree}, đề nghị ${data.addressee} tiếp nhận, quản lý, hỗ trợ trong thời gian quản lý sau cai nghiện đối với ông (bà) ${data.person.fullName} theo quy định của pháp luật về quản lý sau cai nghiện ma túy.`),
      paragraph('Trân trọng cảm ơn sự hợp tác của quý đơn vị./.'),
      signatures(data.recipients, signerPlace(data.signer)),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).communePolice, issuedOn: day(regime, '2024-09-16', '2029-03-05'), signer: policeChief,
    recipients: ['Như trên', 'Bà Nguyễn Thị Ưởng', 'Lưu: VT, HS'], addressee: offices(regime).newPolice.name, person,
    supervisionDecision: { number: '88/QĐ-UBND', date: day(regime, '2023-12-11', '2028-08-03'), issuer: offices(regime).commune.name },
    term: regime === 'R1' ? { from: '2023-12-03', to: '2025-12-02' } : { from: '2028-08-27', to: '2030-08-26' },
    departedOn: day(regime, '2024-09-12', '2029-03-05'), newAddress: regime === 'R1' ? 'thôn Ngọc Giang, xã Vĩnh Ngọc, huyện Đông Anh, thành phố Hà Nội.' : 'thôn Ngọc Giang, xã Vĩnh Thanh, thành phố Hà Nội.',
  }),
});
