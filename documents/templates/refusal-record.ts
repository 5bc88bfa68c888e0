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
  representative: relativePiece.nullable(),
  withheld: z.enum(['statement', 'opinion', 'both', 'noticeByPerson', 'noticeByRepresentative']),
  /** Why, in their own words; null where none was given. */
  reason: text.nullable(),
  witnesses: text,
});

const person = 'Người bị đề nghị';
const parents = 'cha, mẹ, người giám hộ hoặc người đại diện hợp pháp';
const facts = {
  statement: `${person} không viết bản tường trình theo yêu cầu của cơ quan lập hồ sơ.`,
  opinion: `Được đề nghị cho ý kiến bằng văn bản, ${parents} của người bị đề nghị không có ý kiến.`,
  both: `${person} không viết bản tường trình; ${parents} của người bị đề nghị không có ý kiến bằng văn bản.`,
  noticeByPerson: `Được giao thông báo về việc lập hồ sơ và quyền đọc hồ sơ, người bị đề nghị không nhận thông báo.`,
  noticeByRepresentative: `Được giao thông báo về việc lập hồ sơ và quyền đọc hồ sơ, ${parents} của người bị đề nghị không nhận thông báo.`,
} as const;

type Data = z.output<typeof schema>;

function render(data: Data, paper: Parameters<Parameters<typeof defineDocument<Data, z.input<typeof schema>>>[0]['render']>[1]) {
  return [
    paper.recordHead(data.agency),
    paper.title(),
    paragraph(`Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.place}.`),
    paragraph('1. Người lập biên bản:'),
    ...officialBlocks(data.recorder),
    fields(['2. Người chứng kiến', data.witnesses]),
    paragraph('3. Lập biên bản đối với người bị đề nghị đưa vào cơ sở cai nghiện bắt buộc:'),
    ...personBlocks(data.person),
    fields(['Cha, mẹ, người giám hộ hoặc người đại diện hợp pháp', data.representative === null ? null : `${data.representative.fullName} (${data.representative.relation})`]),
    ...(data.representative === null ? [] : [fields(['Nơi cư trú hoặc chỗ ở hiện nay', data.representative.residence])]),
    paragraph(`4. Nội dung: ${facts[data.withheld]}`),
    ...(data.reason === null ? [fields(['5. Lý do (nếu nêu)', null])] : [paragraph('5. Lý do (nếu nêu):'), ...paragraphs(data.reason)]),
    paragraph('Biên bản được lập xong cùng ngày, đã đọc lại cho những người có tên nêu trên cùng nghe và ký tên dưới đây./.'),
    signatures(null,
      handPlace('Người chứng kiến', 'Ký, ghi rõ họ, tên', null),
      handPlace('Người lập biên bản', 'Ký, ghi rõ họ, tên', data.recorder.fullName)),
  ];
}

const specimen = (withheld: Data['withheld']) => (regime: 'R1' | 'R4'): z.input<typeof schema> => ({
  agency: offices(regime).communePolice, issuedOn: day(regime, '2022-04-12', '2026-07-06'), happenedAt: '2026-07-06T14:40', place: 'trụ sở Công an phường Phương Liệt, thành phố Hà Nội',
  recorder: { fullName: 'Hoàng Bửu Khuyễn', position: 'Cán bộ', agency: offices(regime).communePolice.name }, person: child, representative: mother, withheld,
  reason: withheld === 'noticeByRepresentative' ? 'Cho rằng cháu không nghiện nên không nhận giấy tờ.' : 'Cháu sợ bị bạn bè, nhà trường biết; gia đình chờ hỏi ý kiến luật sư.', witnesses: 'Phùng Văn Nghiễm, Tổ trưởng tổ dân phố số 9',
});

/** Biên bản về việc không viết tường trình, không có ý kiến (R4 Mẫu 40). */
export const refusalRecord = defineDocument({
  id: 'refusalRecord',
  names: { R4: { kind: 'Biên bản', abstract: 'Về việc người từ đủ 12 đến dưới 18 tuổi không viết bản tường trình hoặc cha, mẹ, người giám hộ, người đại diện hợp pháp không có ý kiến', form: '40', instrument: 'N163', confidence: 'I' } },
  schema, symbol: () => null, render, specimen: specimen('both'),
});

/** Biên bản về việc không nhận thông báo đọc hồ sơ (R4 Mẫu 41). */
export const noticeRefusalRecord = defineDocument({
  id: 'noticeRefusalRecord',
  names: { R4: { kind: 'Biên bản', abstract: 'Về việc không nhận thông báo đọc hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc đối với người từ đủ 12 đến dưới 18 tuổi', form: '41', instrument: 'N163', confidence: 'I' } },
  schema, symbol: () => null, render, specimen: specimen('noticeByRepresentative'),
});
