import { z } from 'zod';
import { longDate } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, fields, paragraph, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, personPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { day, offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  person: personPiece,
  list: z.enum(['users', 'addicts', 'supervised']),
  /** The fact that ends the entry, with its paper. */
  ground: text,
  removedOn: localDate,
});

const listNames = {
  users: 'danh sách người sử dụng trái phép chất ma túy',
  addicts: 'danh sách người nghiện ma túy',
  supervised: 'danh sách người bị quản lý sau cai nghiện ma túy',
} as const;

/** Đưa ra khỏi danh sách: in R1 a notice without a form, in R4 the police chief's decision (Mẫu 57). */
export const listRemovalNotice = defineDocument({
  id: 'listRemovalNotice',
  names: {
    R1: { kind: 'Thông báo', abstract: 'Về việc đưa ra khỏi danh sách', form: null, instrument: 'N116', confidence: 'I' },
    R4: { kind: 'Quyết định', abstract: 'Đưa ra khỏi danh sách', form: '57', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data, regime) => formatSymbol(regime === 'R1' ? 'TB' : 'QĐ', data.agency.symbol),
  render: (data, paper) => {
    const close = signatures(data.recipients, signerPlace(data.signer));
    if (paper.regime === 'R1') {
      return [
        paper.head(data.agency, data.issuedOn),
        paper.title(),
        paragraph(`${data.agency.name} thông báo đưa người có tên sau đây ra khỏi ${listNames[data.list]}:`),
        ...personBlocks(data.person),
        fields(['Căn cứ', data.ground]),
        fields(['Thời điểm đưa ra khỏi danh sách', longDate(data.removedOn)]),
        paragraph('Thông báo để người có tên trên và các cơ quan có liên quan biết./.'),
        close,
      ];
    }
    return [
      ...decisionOpening(paper, data, data.authority, [...drugLawGrounds(paper.regime), `Căn cứ ${data.ground.replace(/[.;,]$/u, '')}`]),
      ...article(1, null, `Đưa ra khỏi ${listNames[data.list]} đối với:`),
      ...personBlocks(data.person),
      ...article(2, null, `Quyết định này có hiệu lực kể từ ${longDate(data.removedOn)}. Người có tên tại Điều 1 và các đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.`),
      close,
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).communePolice, issuedOn: day(regime, '2025-02-28', '2030-08-26'), signer: policeChief,
    recipients: ['Bà Nguyễn Thị Ưởng', offices(regime).commune.name, 'Lưu: VT, HS'], authority: 'Trưởng Công an phường Phương Liệt', person, list: 'supervised',
    ground: 'Giấy xác nhận chấp hành xong quyết định quản lý sau cai nghiện ma túy số 41 của Chủ tịch Ủy ban nhân dân phường Phương Liệt', removedOn: day(regime, '2025-02-28', '2030-08-26'),
  }),
});
