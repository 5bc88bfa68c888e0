import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { centredHeading, fields, grounds, paragraph, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { paperHead, paperPiece, personPiece, spanPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace, spanText } from '../piece-blocks.ts';
import { communeChair, day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({ ...paperHead, authority: text, decision: paperPiece, person: personPiece, treatmentPlace: text, term: spanPiece });

/** Giấy xác nhận hoàn thành cai nghiện ma túy tự nguyện (R1–R3: Mẫu 26a at home, 26b in a facility; R4: Mẫu 28 at home, 30 in a facility). */
export const voluntaryCompletion = defineDocument({
  id: 'voluntaryCompletion',
  names: {
    R1: { kind: 'Giấy xác nhận', abstract: 'Hoàn thành cai nghiện ma túy tự nguyện', form: '26a, 26b', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Giấy xác nhận', abstract: 'Hoàn thành cai nghiện ma túy tự nguyện', form: '28, 30', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data, regime) => (regime === 'R1' ? 'GXN-CNTN' : formatSymbol('GXN', data.agency.symbol)),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    centredHeading(capitals(data.authority)),
    ...grounds([...drugLawGrounds(paper.regime), `Căn cứ ${paperText('Quyết định', data.decision)} về việc cai nghiện ma túy tự nguyện`, `Căn cứ kết quả cai nghiện tự nguyện của ông (bà) ${data.person.fullName}`], ','),
    centredHeading('XÁC NHẬN:'),
    ...personBlocks(data.person, { marker: '1. ' }),
    paragraph('2. Xác nhận: Hoàn thành cai nghiện ma túy tự nguyện.'),
    fields(['Nơi cai nghiện', data.treatmentPlace]),
    fields(['Thời gian', spanText(data.term)]),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: regime === 'R1' ? offices(regime).commune : offices(regime).communePolice, issuedOn: day(regime, '2023-05-22', '2028-09-11'), signer: regime === 'R1' ? communeChair : policeChief,
    recipients: ['Bà Nguyễn Thị Ưởng', ...(regime === 'R1' ? [offices(regime).communePolice.name] : [offices(regime).commune.name]), 'Lưu: VT'], authority: regime === 'R1' ? 'Ủy ban nhân dân phường Phương Liệt' : 'Trưởng Công an phường Phương Liệt',
    decision: { number: '91/QĐ-UBND', date: day(regime, '2022-11-18', '2026-09-12'), issuer: offices(regime).commune.name }, person, treatmentPlace: 'tại gia đình, cộng đồng',
    term: regime === 'R1' ? { from: '2022-11-22', to: '2023-05-22' } : { from: '2026-09-12', to: '2028-09-11' },
  }),
});
