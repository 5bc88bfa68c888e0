import { z } from 'zod';
import { longDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { localDate, paperHead, personPiece, text } from '../pieces.ts';
import { personBlocks, signerPlace } from '../piece-blocks.ts';
import { clinicChief, day, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  person: personPiece,
  /** Who asked: an office, or the person. */
  requestedBy: text,
  receivedOn: localDate,
  isAddicted: z.boolean(),
  drugs: text,
  conclusion: text,
});

/** Phiếu kết quả xác định tình trạng nghiện ma túy (R1–R3: Mẫu 05, for volunteers 04, NĐ 109/2021; R4: NĐ 166/2026, form not read). */
export const determinationResult = defineDocument({
  id: 'determinationResult',
  names: {
    R1: { kind: 'Phiếu kết quả', abstract: 'Xác định tình trạng nghiện ma túy', form: '04, 05', instrument: 'N109', confidence: 'I' },
    R4: { kind: 'Phiếu kết quả', abstract: 'Xác định tình trạng nghiện ma túy', form: null, instrument: 'N166', confidence: '?' },
  },
  schema,
  symbol: (data) => formatSymbol('PKQ', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    ...personBlocks(data.person),
    fields(['Nơi đề nghị xác định', data.requestedBy]),
    fields(['Tiếp nhận', longDate(data.receivedOn)]),
    fields(['Kết quả', data.isAddicted ? 'CÓ NGHIỆN MA TÚY' : 'KHÔNG NGHIỆN MA TÚY'], ['Chất ma túy', data.drugs]),
    fields(['Kết luận chuyên môn', data.conclusion]),
    paragraph('Phiếu này được lập thành hai bản: một bản lưu bệnh án, một bản trả cho nơi đề nghị hoặc người tự nguyện xác định./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).clinic, issuedOn: day(regime, '2022-11-11', '2026-09-11'), signer: clinicChief, recipients: [offices(regime).communePolice.name, 'Bà Nguyễn Thị Ưởng', 'Lưu: HSBA'], person,
    requestedBy: offices(regime).communePolice.name, receivedOn: day(regime, '2022-11-08', '2026-09-08'), isAddicted: regime === 'R1', drugs: 'Methamphetamine', conclusion: 'đủ ba trong sáu tiêu chuẩn chẩn đoán trong vòng mười hai tháng',
  }),
});
