import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { paragraph, signatures } from '../layout/blocks.ts';
import { localDate, paperHead, paperPiece, text } from '../pieces.ts';
import { paperText, signerPlace } from '../piece-blocks.ts';
import { courtDecision, facilityChief, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({ ...paperHead, personName: text, birthDate: text, decision: paperPiece, termStart: localDate.nullable(), termEnd: localDate.nullable(), postedOn: localDate.nullable() });

/** Danh sách đề nghị giảm thời hạn (R1–R3 Mẫu 44), posted in the facility; this sheet has the row of one person (NĐ 116/2021 Đ58.5). */
export const reductionList = defineDocument({
  id: 'reductionList',
  names: { R1: { kind: 'Danh sách', abstract: 'người được đề nghị giảm thời hạn chấp hành quyết định đưa vào cơ sở cai nghiện bắt buộc', form: '44', instrument: 'N116', confidence: 'I' } },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    {
      kind: 'table',
      columns: [
        { title: 'STT', share: 0.08, align: 'centre' }, { title: 'Họ và tên', share: 0.26, align: 'left' }, { title: 'Ngày sinh', share: 0.16, align: 'centre' },
        { title: 'Quyết định', share: 0.28, align: 'left' }, { title: 'Thời gian chấp hành', share: 0.22, align: 'left' },
      ],
      rows: [['1', data.personName, data.birthDate.length === 4 ? data.birthDate : shortDate(data.birthDate), paperText('Quyết định', data.decision), `từ ngày ${shortDate(data.termStart)} đến ngày ${shortDate(data.termEnd)}`]],
    },
    paragraph(`Danh sách được niêm yết tại ${data.agency.name} từ ngày ${shortDate(data.postedOn)}./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: '2023-03-06', signer: facilityChief(regime), recipients: ['Niêm yết tại cơ sở', 'Lưu: VT, HS'], personName: person.fullName, birthDate: person.birthDate, decision: courtDecision(regime), termStart: '2022-06-15', termEnd: '2023-12-14', postedOn: '2023-03-06',
  }),
});
