import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { localMoment, paperHead, personPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { offices, person, policeChief } from './specimen-pieces.ts';

const schema = z.strictObject({ ...paperHead, person: personPiece, receivedAt: localMoment, registrationNumber: text, treatmentPlace: text, months: z.int().min(1).max(60), addictionResult: text });

/** Giấy tiếp nhận đăng ký cai nghiện tự nguyện (R4 Mẫu 24): the police took the registration in. */
export const voluntaryReceipt = defineDocument({
  id: 'voluntaryReceipt',
  names: { R4: { kind: 'Giấy tiếp nhận', abstract: 'Đăng ký cai nghiện ma túy tự nguyện', form: '24', instrument: 'N163', confidence: 'I' } },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    paragraph(`Hồi ${longMoment(data.receivedAt)}, ${data.agency.name} tiếp nhận đăng ký cai nghiện ma túy tự nguyện của:`),
    ...personBlocks(data.person),
    fields(['Số đăng ký', data.registrationNumber]),
    fields(['Giấy xác định tình trạng nghiện', data.addictionResult]),
    fields(['Nơi cai nghiện đăng ký', data.treatmentPlace]),
    fields(['Thời gian cai nghiện đăng ký', `${String(data.months)} tháng`]),
    paragraph('Người có tên trên được thông báo kết quả theo thời hạn do pháp luật quy định./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).communePolice, issuedOn: '2026-09-11', signer: policeChief, recipients: [`Bà ${person.fullName}`, 'Lưu: VT, HS'], person, receivedAt: '2026-09-11T09:20', registrationNumber: '14/ĐK',
    treatmentPlace: 'tại gia đình, cộng đồng', months: 24, addictionResult: 'phiếu số 12/PKQ của Trung tâm Y tế khu vực Thanh Xuân',
  }),
});
