import { z } from 'zod';
import { longMoment, shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { localMoment, paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { courtDecision, offices, person, policeDeputy } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  addressee: text,
  decision: paperPiece,
  decisionReceivedAt: localMoment,
  person: personPiece,
  termMonths: z.int().min(1),
  /** Where the person is now: at home, or managed at a facility since a date. */
  whereabouts: text,
  health: text.nullable(),
});

/** Công văn đề nghị giao cơ sở tiếp nhận: commune police to the provincial police (R4, NĐ 163/2026 Đ106.1). */
export const executionRequest = defineDocument({
  id: 'executionRequest',
  names: {
    R4: { kind: 'Công văn', abstract: 'đề nghị giao cơ sở cai nghiện tiếp nhận người phải chấp hành quyết định của Tòa án', form: null, instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (data) => data.agency.symbol,
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn, paper.name.abstract),
    { kind: 'addressees', names: [data.addressee] },
    paragraph(`Hồi ${longMoment(data.decisionReceivedAt)}, ${data.agency.name} nhận được ${paperText('Quyết định', data.decision)} về việc đưa vào cơ sở cai nghiện bắt buộc đối với:`),
    ...personBlocks(data.person),
    fields(['Thời hạn cai nghiện bắt buộc', `${data.termMonths} tháng`]),
    fields(['Hiện đang ở', data.whereabouts]),
    fields(['Tình trạng sức khỏe cần lưu ý', data.health ?? 'không']),
    paragraph(`${data.agency.name} đề nghị ${data.addressee} quyết định cơ sở cai nghiện tiếp nhận ông (bà) ${data.person.fullName} để tổ chức thi hành (gửi kèm bản sao Quyết định số ${data.decision.number} ngày ${shortDate(data.decision.date)})./.`),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).communePolice, issuedOn: '2026-08-25', signer: policeDeputy, recipients: ['Như trên', 'Lưu: VT, HS'],
    addressee: 'Giám đốc Công an thành phố Hà Nội', decision: courtDecision(regime), decisionReceivedAt: '2026-08-25T09:15',
    person, termMonths: 24, whereabouts: 'nơi cư trú', health: 'tiền sử hen phế quản, đang dùng thuốc hằng ngày',
  }),
});
