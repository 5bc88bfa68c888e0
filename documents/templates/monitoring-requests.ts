import { z } from 'zod';
import { defineDocument } from '../define-document.ts';
import { personalOpening } from '../personal-opening.ts';
import { fields, list, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { localDate, paperPiece, personPiece, relativePiece, text } from '../pieces.ts';
import { handPlace, paperText, personBlocks } from '../piece-blocks.ts';
import { child, mother, offices, person } from './specimen-pieces.ts';

const decision = { number: '31/QĐ-CAP', date: '2026-08-11', issuer: 'Trưởng Công an phường Phương Liệt' };

const requestSchema = z.strictObject({ issuedOn: localDate.nullable(), place: text, addressee: text, person: personPiece, representative: relativePiece, basis: text, reason: text });

/** Đơn đề nghị áp dụng biện pháp giám sát điện tử (Phụ lục I Mẫu 01): of the parents, guardian or representative of a juvenile. */
export const monitoringRequest = defineDocument({
  id: 'monitoringRequest',
  names: { R4: { kind: 'Đơn đề nghị', abstract: 'Áp dụng biện pháp giám sát điện tử đối với người từ đủ 12 tuổi đến dưới 18 tuổi', form: '01', instrument: 'N163', confidence: 'I' } },
  schema: requestSchema,
  symbol: () => null,
  render: (data, paper) => [
    ...personalOpening(paper, data, data.addressee),
    fields(['1. Tôi tên là (viết in hoa)', capitals(data.representative.fullName)]),
    fields(['Nơi cư trú hoặc chỗ ở hiện nay', data.representative.residence]),
    fields(['Quan hệ với người được đề nghị', data.representative.relation]),
    paragraph(`2. Tôi làm đơn này đề nghị ${data.addressee} áp dụng biện pháp giám sát điện tử đối với:`),
    ...personBlocks(data.person),
    fields(['là người đang thực hiện', data.basis]),
    paragraph('3. Lý do:'),
    ...paragraphs(data.reason),
    paragraph(`Kính đề nghị ${data.addressee} xem xét, quyết định./.`),
    signatures(null, handPlace('Người làm đơn', 'Ký, ghi rõ họ, tên', data.representative.fullName)),
  ],
  specimen: (regime): z.input<typeof requestSchema> => ({
    issuedOn: '2026-10-05', place: 'Phương Liệt', addressee: 'Trưởng Công an phường Phương Liệt', person: child, representative: { ...mother, age: null, occupation: null, phone: null },
    basis: 'Quyết định số 91/QĐ-CAP ngày 12/9/2026 về việc cai nghiện ma túy tự nguyện tại gia đình, cộng đồng', reason: `Để gia đình và ${offices(regime).communePolice.name} cùng theo dõi, giúp cháu.`,
  }),
});

const personRequestSchema = z.strictObject({ issuedOn: localDate.nullable(), place: text, addressee: text, person: personPiece, decision: paperPiece, asks: text, reason: text });

/** Đơn đề nghị tháo tạm thời, thay đổi vị trí đeo (Phụ lục I Mẫu 05): of the person. */
export const monitoringPersonRequest = defineDocument({
  id: 'monitoringPersonRequest',
  names: { R4: { kind: 'Đơn đề nghị', abstract: 'Tháo tạm thời, thay đổi vị trí đeo thiết bị giám sát điện tử', form: '05', instrument: 'N163', confidence: 'I' } },
  schema: personRequestSchema,
  symbol: () => null,
  render: (data, paper) => [
    ...personalOpening(paper, data, data.addressee),
    ...personBlocks(data.person, { marker: '1. ' }),
    paragraph(`Tôi đang chấp hành ${paperText('Quyết định', data.decision)} về việc áp dụng biện pháp giám sát điện tử.`),
    paragraph(`2. Tôi làm đơn này đề nghị ${data.addressee} cho ${data.asks}.`),
    paragraph('3. Lý do:'),
    ...paragraphs(data.reason),
    paragraph('Tôi cam kết trình diện để đeo lại thiết bị ngay khi hết lý do nêu trên và chấp hành quy định về giám sát điện tử./.'),
    signatures(null, handPlace('Người làm đơn', 'Ký, ghi rõ họ, tên', data.person.fullName)),
  ],
  specimen: (): z.input<typeof personRequestSchema> => ({
    issuedOn: '2026-10-05', place: 'Phương Liệt', addressee: 'Công an phường Phương Liệt', person, decision, asks: 'tháo tạm thời thiết bị giám sát điện tử', reason: 'khám bệnh, chữa bệnh theo yêu cầu của cơ sở khám bệnh, chữa bệnh.',
  }),
});

const commitmentSchema = z.strictObject({ issuedOn: localDate.nullable(), place: text, addressee: text, person: personPiece, decision: paperPiece, device: text, officer: text });

/** Bản cam kết thực hiện biện pháp giám sát điện tử (Phụ lục I Mẫu 04). */
export const monitoringCommitment = defineDocument({
  id: 'monitoringCommitment',
  names: { R4: { kind: 'Bản cam kết', abstract: 'Thực hiện biện pháp giám sát điện tử', form: '04', instrument: 'N163', confidence: 'I' } },
  schema: commitmentSchema,
  symbol: () => null,
  render: (data, paper) => [
    ...personalOpening(paper, data, data.addressee),
    ...personBlocks(data.person, { marker: '1. ' }),
    paragraph(`2. Tôi đã được ${data.officer} thông báo ${paperText('Quyết định', data.decision)} về việc áp dụng biện pháp giám sát điện tử, phổ biến quyền, nghĩa vụ và chế tài, hướng dẫn sử dụng thiết bị số ${data.device}. Tôi cam kết:`),
    ...list([
      'Chấp hành quyết định áp dụng biện pháp giám sát điện tử.', 'Không tự ý tháo gỡ, phá hủy hoặc tác động làm ảnh hưởng đến hoạt động bình thường của thiết bị.', 'Giữ cho thiết bị có điện, báo cho Công an cấp xã trong thời hạn quy định khi thiết bị, phụ kiện hư hỏng, mất.',
      'Trình diện để đeo lại thiết bị khi hết thời gian tháo tạm thời, tạm dừng.', 'Đền bù thiệt hại nếu thiết bị, phụ kiện hư hỏng, mất do lỗi của tôi.',
    ], 'number'),
    paragraph('Nếu vi phạm, tôi chịu trách nhiệm theo quy định của pháp luật./.'),
    signatures(null, handPlace('Cha, mẹ, người giám hộ, người đại diện (nếu có)', 'Ký, ghi rõ họ, tên', null), handPlace('Người cam kết', 'Ký, ghi rõ họ, tên', data.person.fullName)),
  ],
  specimen: (): z.input<typeof commitmentSchema> => ({ issuedOn: '2026-08-12', place: 'Phương Liệt', addressee: 'Công an phường Phương Liệt', person, decision, device: 'TB-0172', officer: 'ông Hoàng Bửu Khuyễn, Cán bộ Công an phường Phương Liệt' }),
});
