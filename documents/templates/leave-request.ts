import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { personalOpening } from '../personal-opening.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { localDate, personPiece, relativePiece, text } from '../pieces.ts';
import { handPlace, personBlocks } from '../piece-blocks.ts';
import { day, mother, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(),
  place: text,
  /** "Giám đốc Cơ sở cai nghiện ma túy số 1" */
  addressee: text,
  applicant: relativePiece,
  person: personPiece,
  /** Who died: "bố, mẹ", "vợ, chồng", "con". */
  deceased: text,
  diedOn: localDate,
  /** The days asked for; null where the family left them open. */
  from: localDate.nullable(),
  until: localDate.nullable(),
});

const abstract = 'Cho phép người đang chấp hành biện pháp cai nghiện bắt buộc về chịu tang';

/** Đơn đề nghị cho về chịu tang (R1 Mẫu 48, R4 Mẫu 48), with room for the commune's confirmation. */
export const leaveRequest = defineDocument({
  id: 'leaveRequest',
  names: {
    R1: { kind: 'Đơn đề nghị', abstract, form: '48', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Đơn đề nghị', abstract, form: '48', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    ...personalOpening(paper, data, data.addressee),
    fields(['1. Tôi tên là (viết in hoa)', capitals(data.applicant.fullName)]),
    fields(['Nơi cư trú hoặc chỗ ở hiện nay', data.applicant.residence]),
    fields(['Điện thoại liên hệ', data.applicant.phone]),
    fields(['Quan hệ với người đang chấp hành biện pháp đưa vào cơ sở cai nghiện bắt buộc', data.applicant.relation]),
    paragraph(`2. Tôi làm đơn này đề nghị ${data.addressee} xem xét, cho phép người dưới đây được về chịu tang ${data.deceased}, mất ngày ${shortDate(data.diedOn)}:`),
    ...personBlocks(data.person),
    fields(['3. Thời gian chịu tang', data.from === null ? null : `từ ngày ${shortDate(data.from)}`], ['đến ngày', data.until === null ? null : shortDate(data.until)]),
    paragraph(`4. Tôi cam kết quản lý, giám sát không để ${data.person.fullName} sử dụng ma túy trái phép hoặc vi phạm pháp luật trong thời gian này; đón và đưa trở lại cơ sở khi hết thời gian chịu tang và chịu mọi chi phí đưa đón.`),
    paragraph(`Kính đề nghị ${data.addressee} xem xét, giải quyết./.`),
    signatures(null, handPlace('Xác nhận của Ủy ban nhân dân cấp xã', 'Ký, ghi rõ họ, tên, chức vụ, đóng dấu', null), handPlace('Người làm đơn', 'Ký, ghi rõ họ, tên', data.applicant.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: day(regime, '2022-09-12', '2026-10-12'), place: 'Phương Liệt', addressee: regime === 'R1' ? 'Giám đốc Cơ sở cai nghiện ma túy số 1' : `Trưởng ${offices(regime).facility.name}`,
    applicant: mother, person, deceased: 'bố', diedOn: day(regime, '2022-09-11', '2026-10-11'), from: day(regime, '2022-09-13', '2026-10-13'), until: day(regime, '2022-09-18', '2026-10-18'),
  }),
});
