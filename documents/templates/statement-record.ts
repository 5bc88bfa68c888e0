import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { agencyPiece, localDate, localMoment, officialPiece, personPiece, relativePiece, text } from '../pieces.ts';
import { handPlace, officialBlocks, personBlocks } from '../piece-blocks.ts';
import { child, day, mother, offices } from './specimen-pieces.ts';

const schema = z.strictObject({
  agency: agencyPiece,
  issuedOn: localDate.nullable(),
  happenedAt: localMoment,
  place: text,
  recorder: officialPiece,
  person: personPiece,
  /** Who stands beside the juvenile while they speak; null where nobody is known. */
  representative: relativePiece.nullable(),
  /** The representative speaks for the juvenile. */
  toldByRepresentative: z.boolean(),
  told: text,
  witnesses: text.nullable(),
});

/** Biên bản ghi lời khai (R4 Mẫu 58): in place of a statement in the juvenile's own hand. */
export const statementRecord = defineDocument({
  id: 'statementRecord',
  names: { R4: { kind: 'Biên bản', abstract: 'Ghi lời khai của người từ đủ 12 đến dưới 18 tuổi bị đề nghị đưa vào cơ sở cai nghiện bắt buộc', form: '58', instrument: 'N163', confidence: 'I' } },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    paper.recordHead(data.agency),
    paper.title(),
    paragraph(`Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.place}.`),
    paragraph('1. Người ghi lời khai:'),
    ...officialBlocks(data.recorder),
    paragraph('2. Người bị đề nghị:'),
    ...personBlocks(data.person),
    ...(data.representative === null ? [] : [fields(['3. Cha, mẹ, người giám hộ hoặc người đại diện hợp pháp', `${data.representative.fullName} (${data.representative.relation})`]), fields(['Nơi cư trú hoặc chỗ ở hiện nay', data.representative.residence])]),
    fields([`${data.representative === null ? 3 : 4}. Người chứng kiến (nếu có)`, data.witnesses]),
    paragraph(`${data.representative === null ? 4 : 5}. Nội dung lời khai ${data.toldByRepresentative ? 'của người đại diện hợp pháp' : 'của người bị đề nghị'}:`),
    ...paragraphs(data.told),
    paragraph('Biên bản đã được đọc lại cho những người có tên nêu trên cùng nghe, công nhận là đúng và cùng ký tên dưới đây./.'),
    signatures(null,
      handPlace('Người khai', 'Ký, ghi rõ họ, tên', data.toldByRepresentative ? (data.representative?.fullName ?? null) : data.person.fullName),
      handPlace('Người ghi lời khai', 'Ký, ghi rõ họ, tên', data.recorder.fullName)),
    signatures(null,
      handPlace('Người đại diện hợp pháp', 'Ký, ghi rõ họ, tên', data.representative?.fullName ?? null),
      handPlace('Người chứng kiến', 'Ký, ghi rõ họ, tên', null)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).communePolice, issuedOn: day(regime, '2022-04-12', '2026-07-06'), happenedAt: '2026-07-06T10:20', place: 'trụ sở Công an phường Phương Liệt, thành phố Hà Nội',
    recorder: { fullName: 'Hoàng Bửu Khuyễn', position: 'Cán bộ', agency: offices(regime).communePolice.name }, person: child, representative: mother, toldByRepresentative: false,
    told: 'Cháu dùng ma túy lần đầu vào hè năm 2025 do bạn cùng lớp rủ.\nTháng 3 năm 2026 cháu đăng ký cai nghiện tự nguyện tại nhà, sau hai mươi ngày thì bỏ.', witnesses: 'Phùng Văn Nghiễm, Tổ trưởng tổ dân phố số 9',
  }),
});
