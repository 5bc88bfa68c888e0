import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { centredHeading, fields, grounds, paragraph, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { paperHead, paperPiece, personPiece, relativePiece, sexNames, spanPiece, text } from '../pieces.ts';
import { identityFields, paperText, signerPlace } from '../piece-blocks.ts';
import { courtDecision, day, facilityChief, mother, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  authority: text,
  decision: paperPiece,
  decisionSubject: text,
  proposedBy: text,
  person: personPiece,
  representative: relativePiece.nullable(),
  term: spanPiece,
});

const penalLaw = 'Căn cứ Luật Xử lý vi phạm hành chính ngày 20 tháng 6 năm 2012; Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính ngày 13 tháng 11 năm 2020';

/** Giấy chứng nhận / giấy xác nhận hoàn thành (R1 Mẫu 46, R4 Mẫu 50). */
export const completionCertificate = defineDocument({
  id: 'completionCertificate',
  names: {
    R1: { kind: 'Giấy chứng nhận', abstract: 'Chấp hành xong Quyết định đưa vào cơ sở cai nghiện bắt buộc', form: '46', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Giấy xác nhận', abstract: 'Hoàn thành cai nghiện ma túy bắt buộc', form: '50', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: (_data, regime) => (regime === 'R1' ? 'CN-CSCN' : 'GXN-CSCN'),
  render: (data, paper) => {
    const isCertificate = paper.regime === 'R1';
    return [
      paper.head(data.agency, data.issuedOn),
      paper.title(),
      centredHeading(capitals(data.authority)),
      ...grounds([
        ...(isCertificate ? [penalLaw] : []), ...drugLawGrounds(paper.regime),
        `Căn cứ ${paperText('Quyết định', data.decision)} về việc ${data.decisionSubject}`, `Theo đề nghị của ${data.proposedBy}`,
      ], ','),
      centredHeading(isCertificate ? 'CHỨNG NHẬN:' : 'XÁC NHẬN:'),
      fields(['1. Họ và tên (viết in hoa)', capitals(data.person.fullName)], ['Giới tính', sexNames[data.person.sex]]),
      fields(['Ngày, tháng, năm sinh', data.person.birthDate.length === 4 ? data.person.birthDate : shortDate(data.person.birthDate)]),
      identityFields(data.person),
      fields(['Nơi cư trú', data.person.residence]),
      ...(data.representative === null ? [] : [
        fields(['Cha/mẹ/người giám hộ/người đại diện hợp pháp', `${data.representative.fullName} (${data.representative.relation})`]),
        fields(['Địa chỉ liên hệ', data.representative.residence]),
        fields(['Số điện thoại', data.representative.phone]),
      ]),
      paragraph(`2. ${isCertificate ? 'Chứng nhận: Chấp hành xong Quyết định đưa vào cơ sở cai nghiện bắt buộc.' : 'Xác nhận: Hoàn thành cai nghiện ma túy bắt buộc.'}`),
      paragraph(`Thời gian chấp hành: từ ngày ${shortDate(data.term.from)} đến ngày ${shortDate(data.term.to)}./.`),
      signatures(data.recipients, signerPlace(data.signer)),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: day(regime, '2023-12-02', '2028-08-26'), signer: facilityChief(regime),
    recipients: ['Bà Nguyễn Thị Ưởng', offices(regime).court.name, offices(regime).commune.name, 'Lưu: VT'],
    authority: regime === 'R1' ? 'Giám đốc Cơ sở cai nghiện ma túy số 1' : 'Trưởng Cơ sở cai nghiện ma túy số 1',
    decision: courtDecision(regime), decisionSubject: 'đưa bà Nguyễn Thị Ưởng vào cơ sở cai nghiện bắt buộc', proposedBy: 'Trưởng phòng Quản lý học viên',
    person, representative: mother, term: regime === 'R1' ? { from: '2022-06-15', to: '2023-12-02' } : { from: '2026-08-27', to: '2028-08-26' },
  }),
});
