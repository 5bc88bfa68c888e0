import { z } from 'zod';
import { longDate } from '../dates.ts';
import { decisionOpening } from '../decision-opening.ts';
import { defineDocument } from '../define-document.ts';
import { article, fields, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, personPiece, relativePiece, spanPiece, text } from '../pieces.ts';
import { personBlocks, relativeBlocks, signerPlace, spanText } from '../piece-blocks.ts';
import { communeChair, day, mother, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  proposedBy: text,
  person: personPiece,
  relative: relativePiece,
  term: spanPiece,
  place: text,
  /** Organisations and persons who help, with the family's representative. */
  supporters: text,
  familyRepresentative: text,
  /** null while the paper is not dated */
  effectiveOn: localDate.nullable(),
});

const localGovernment = {
  R1: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019'],
  R4: [],
} as const;

/** Quyết định quản lý sau cai nghiện (R1 Mẫu 51, R4 Mẫu 53). */
export const supervisionDecision = defineDocument({
  id: 'supervisionDecision',
  names: {
    R1: { kind: 'Quyết định', abstract: 'Quản lý sau cai nghiện ma túy tại nơi cư trú', form: '51', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Quyết định', abstract: 'Quản lý sau cai nghiện ma túy', form: '53', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => [
    ...decisionOpening(paper, data, data.authority, [...localGovernment[paper.regime], ...drugLawGrounds(paper.regime).slice(paper.regime === 'R1' ? 1 : 0), `Theo đề nghị của ${data.proposedBy}`]),
    ...article(1, null, 'Quản lý sau cai nghiện ma túy đối với người có tên sau đây:'),
    ...personBlocks(data.person, { marker: '1. ', occupation: true }),
    ...relativeBlocks(data.relative),
    fields(['2. Thời hạn quản lý', spanText(data.term)]),
    fields(['3. Nơi quản lý', data.place]),
    ...article(2, null, `Giao cho ${data.supporters} và gia đình ông (bà) ${data.familyRepresentative} phối hợp hỗ trợ ông (bà) ${data.person.fullName} trong toàn bộ thời gian quản lý sau cai nghiện.`),
    ...article(3, null, `Quyết định này có hiệu lực kể từ ${longDate(data.effectiveOn)}. Người có tên tại Điều 1, cơ quan, tổ chức, cá nhân được giao tại Điều 2 chịu trách nhiệm thi hành Quyết định này./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).commune, issuedOn: day(regime, '2023-12-11', '2028-08-03'), signer: communeChair,
    recipients: ['Như Điều 3', offices(regime).communePolice.name, ...(regime === 'R1' ? [] : ['Cơ sở cai nghiện ma túy số 1']), 'Lưu: VT'],
    authority: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt', proposedBy: 'Trưởng Công an phường Phương Liệt', person, relative: mother,
    term: regime === 'R1' ? { from: '2023-12-03', to: '2025-12-02' } : { from: '2028-08-27', to: '2030-08-26' },
    place: 'phường Phương Liệt, thành phố Hà Nội', supporters: 'Công an phường, Hội Liên hiệp Phụ nữ phường', familyRepresentative: 'Đỗ Thị Quỵnh',
    effectiveOn: day(regime, '2023-12-11', '2028-08-26'),
  }),
});
