import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { centredHeading, grounds, paragraph, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { paperHead, paperPiece, personPiece, spanPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { communeChair, day, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  supervisionDecision: paperPiece,
  proposedBy: text,
  person: personPiece,
  term: spanPiece,
});

/** Giấy chứng nhận / giấy xác nhận xong quản lý sau cai (R1 Mẫu 54, R4 Mẫu 56). */
export const supervisionCompletion = defineDocument({
  id: 'supervisionCompletion',
  names: {
    R1: { kind: 'Giấy chứng nhận', abstract: 'Chấp hành xong Quyết định quản lý sau cai nghiện ma túy tại nơi cư trú', form: '54', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Giấy xác nhận', abstract: 'Chấp hành xong quyết định quản lý sau cai nghiện ma túy', form: '56', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data, regime) => (regime === 'R1' ? 'GXN-CNTN' : formatSymbol('GXN', data.agency.symbol)),
  render: (data, paper) => {
    const isCertificate = paper.regime === 'R1';
    return [
      paper.head(data.agency, data.issuedOn),
      paper.title(),
      centredHeading(capitals(data.authority)),
      ...grounds([...drugLawGrounds(paper.regime), `Căn cứ ${paperText('Quyết định', data.supervisionDecision)} về việc quản lý sau cai nghiện ma túy`, `Theo đề nghị của ${data.proposedBy}`], ','),
      centredHeading(isCertificate ? 'CHỨNG NHẬN:' : 'XÁC NHẬN:'),
      ...personBlocks(data.person, { marker: '1. ', occupation: true }),
      paragraph(`2. ${isCertificate ? 'Chứng nhận' : 'Xác nhận'}: Đã chấp hành xong thời hạn quản lý sau cai nghiện ma túy. Thời gian: từ ngày ${shortDate(data.term.from)} đến ngày ${shortDate(data.term.to)}./.`),
      signatures(data.recipients, signerPlace(data.signer)),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).commune, issuedOn: day(regime, '2025-02-28', '2030-08-26'), signer: communeChair,
    recipients: ['Bà Nguyễn Thị Ưởng', offices(regime).communePolice.name, 'Lưu: VT'], authority: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt',
    supervisionDecision: { number: '88/QĐ-UBND', date: day(regime, '2023-02-27', '2028-08-03'), issuer: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt' },
    proposedBy: 'Trưởng Công an phường Phương Liệt', person,
    term: regime === 'R1' ? { from: '2023-03-01', to: '2025-02-28' } : { from: '2028-08-27', to: '2030-08-26' },
  }),
});
