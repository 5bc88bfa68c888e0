import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { personalOpening } from '../personal-opening.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { localDate, paperPiece, personPiece, text } from '../pieces.ts';
import { handPlace, paperText, personBlocks } from '../piece-blocks.ts';
import { offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(), place: text, addressee: text, person: personPiece,
  /** The decision on criminal custody or detention that is carried out. */
  custody: paperPiece,
  decision: paperPiece,
  requester: text, position: text.nullable(), unit: text.nullable(),
  removedOn: localDate.nullable(), reason: text,
});

/** Giấy đề nghị tháo tạm thời thiết bị của cơ quan thi hành tạm giữ, tạm giam (Phụ lục I Mẫu 06; NĐ 163/2026 Đ19.1): of whoever carries the custody out. */
export const monitoringCustodyRequest = defineDocument({
  id: 'monitoringCustodyRequest',
  names: { R4: { kind: 'Giấy đề nghị', abstract: 'Tháo tạm thời thiết bị giám sát điện tử đối với người có Quyết định tạm giữ hình sự, tạm giam', form: '06', instrument: 'N163', confidence: 'I' } },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    ...personalOpening(paper, data, data.addressee),
    paragraph(`Thực hiện ${paperText('Quyết định tạm giữ hình sự, tạm giam', data.custody)} đối với:`),
    ...personBlocks(data.person, { occupation: true }),
    paragraph(`Hiện đang bị áp dụng biện pháp giám sát điện tử theo ${paperText('Quyết định', data.decision)}.`),
    fields(['Tôi tên', data.requester], ['Chức vụ', data.position]),
    fields(['Đơn vị công tác', data.unit]),
    paragraph(`Tôi đề nghị ${data.addressee} tháo tạm thời thiết bị giám sát điện tử đối với ông (bà) ${data.person.fullName} từ ngày ${shortDate(data.removedOn)} đến khi hết thời gian tạm giữ hình sự, tạm giam.`),
    fields(['Lý do đề nghị', data.reason]),
    paragraph(`Đề nghị ${data.addressee} phối hợp tháo tạm thời thiết bị giám sát điện tử theo quy định./.`),
    signatures(null, handPlace('Người đề nghị', 'Ký, ghi rõ họ, tên, đóng dấu', data.requester)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: '2026-10-05', place: 'Hà Nội', addressee: offices(regime).communePolice.name, person, custody: { number: '212/QĐ-CQĐT', date: '2026-10-04', issuer: `Cơ quan Cảnh sát điều tra ${offices(regime).provincialPolice.name}` },
    decision: { number: '31/QĐ-CAP', date: '2026-08-11', issuer: 'Trưởng Công an phường Phương Liệt' }, requester: 'Hoàng Bửu Khuyễn', position: 'Trưởng nhà tạm giữ', unit: offices(regime).provincialPolice.name, removedOn: '2026-10-05',
    reason: 'bị tạm giữ hình sự, tạm giam, quy định tại điểm d khoản 1 Điều 19 Nghị định số 163/2026/NĐ-CP.',
  }),
});
