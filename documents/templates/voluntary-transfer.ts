import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { communeChair, day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({ ...paperHead, addressee: text, person: personPiece, decision: paperPiece, newAddress: text });

/** Văn bản đề nghị tiếp tục quản lý, hỗ trợ người cai nghiện tự nguyện khi chuyển nơi cư trú (R1–R3: Mẫu 25; R4: Mẫu 26). */
export const voluntaryTransfer = defineDocument({
  id: 'voluntaryTransfer',
  names: {
    R1: { kind: 'Công văn', abstract: 'tiếp tục quản lý, hỗ trợ người cai nghiện ma túy tự nguyện', form: '25', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Công văn', abstract: 'tiếp tục quản lý, hỗ trợ người cai nghiện ma túy tự nguyện', form: '26', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data) => data.agency.symbol,
  render: (data, paper) => {
    const [, decree = ''] = drugLawGrounds(paper.regime);
    return [
      paper.head(data.agency, data.issuedOn, paper.name.abstract),
      { kind: 'addressees', names: [data.addressee] },
      paragraph(`Ông (bà) ${data.person.fullName} đang thực hiện cai nghiện ma túy tự nguyện theo ${paperText('Quyết định', data.decision)} (kèm theo). Nay chuyển đến cư trú tại: ${data.newAddress}`),
      ...personBlocks(data.person),
      paragraph(`${decree}, đề nghị ${data.addressee} tiếp nhận, quản lý, hỗ trợ cai nghiện tự nguyện đối với ông (bà) ${data.person.fullName} theo quy định của pháp luật.`),
      paragraph('Trân trọng cảm ơn sự hợp tác của quý đơn vị./.'),
      signatures(data.recipients, signerPlace(data.signer)),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: regime === 'R1' ? offices(regime).commune : offices(regime).communePolice, issuedOn: day(regime, '2023-01-16', '2027-02-15'), signer: regime === 'R1' ? communeChair : policeChief, recipients: ['Như trên', 'Bà Nguyễn Thị Ưởng', 'Lưu: VT, HS'],
    addressee: regime === 'R1' ? 'Chủ tịch Ủy ban nhân dân xã Vĩnh Ngọc' : offices(regime).newPolice.name, person,
    decision: { number: '91/QĐ-UBND', date: day(regime, '2022-11-18', '2026-09-12'), issuer: offices(regime).commune.name }, newAddress: 'thôn Ngọc Giang, thành phố Hà Nội.',
  }),
});
