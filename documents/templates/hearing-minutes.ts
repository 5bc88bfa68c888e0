import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { dottedLine, fields, heading, isBlank, list, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { agencyPiece, localDate, localMoment, personPiece, text } from '../pieces.ts';
import { handPlace, personBlocks } from '../piece-blocks.ts';
import { day, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  agency: agencyPiece,
  issuedOn: localDate.nullable(),
  person: personPiece,
  startedAt: localMoment,
  finishedAt: localMoment,
  place: text,
  judge: text,
  clerk: text,
  procurator: text,
  proposer: text,
  participants: z.array(text),
  absentees: z.array(text),
  /** Each speaker in turn with what was said. */
  statements: z.array(z.strictObject({ speaker: text, content: text })).min(1),
  procuratorOpinion: text,
  /** The judge's decision as announced. */
  outcome: text,
  /** Changes that those present asked to be recorded. */
  amendments: text.nullable(),
});

/** Biên bản phiên họp: contents after Pháp lệnh 01/2022 Đ22, used for adults too. */
export const hearingMinutes = defineDocument({
  id: 'hearingMinutes',
  names: {
    R1: { kind: 'Biên bản', abstract: 'Phiên họp xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' },
    R4: { kind: 'Biên bản', abstract: 'Phiên họp xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc', form: null, instrument: 'PL01', confidence: 'I' },
  },
  schema,
  symbol: (data) => formatSymbol('BB', data.agency.symbol),
  render: (data, paper) => [
    paper.recordHead(data.agency),
    paper.title(),
    paragraph(`Phiên họp khai mạc hồi ${longMoment(data.startedAt)}, tại ${data.place}.`),
    heading('I. Người tiến hành và người tham gia phiên họp'),
    fields(['Thẩm phán', data.judge]),
    fields(['Thư ký phiên họp', data.clerk]),
    fields(['Kiểm sát viên', data.procurator]),
    fields(['Người đề nghị hoặc người được ủy quyền', data.proposer]),
    data.participants.length === 0 ? fields(['Những người tham gia khác', 'không']) : paragraph('Những người tham gia khác:'),
    ...list(data.participants, 'dash'),
    fields(['Vắng mặt', data.absentees.length === 0 ? 'không' : data.absentees.join('; ')]),
    heading('II. Người bị đề nghị'),
    ...personBlocks(data.person, { occupation: true }),
    heading('III. Nội dung, diễn biến phiên họp'),
    ...data.statements.flatMap(({ speaker, content }) => {
      if (isBlank(content)) return [dottedLine([{ text: `${speaker}: `, style: 'bold' }])];
      const [first, ...others] = paragraphs(content);
      return first === undefined ? [] : [
        paragraph([{ text: `${speaker}: `, style: 'bold' }, ...(typeof first.text === 'string' ? [{ text: first.text, style: 'regular' as const }] : first.text)]),
        ...others,
      ];
    }),
    heading('IV. Ý kiến của Kiểm sát viên'),
    ...paragraphs(data.procuratorOpinion),
    heading('V. Quyết định của Thẩm phán'),
    ...paragraphs(data.outcome),
    fields(['Sửa đổi, bổ sung theo yêu cầu của người tham gia phiên họp', data.amendments ?? 'không']),
    paragraph(`Phiên họp kết thúc hồi ${longMoment(data.finishedAt)}. Biên bản đã được Thẩm phán kiểm tra./.`),
    signatures(null,
      handPlace('Thư ký phiên họp', 'Ký, ghi rõ họ tên', data.clerk),
      handPlace('Thẩm phán', 'Ký, ghi rõ họ tên, đóng dấu', data.judge)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-05-25', '2026-08-06'), person,
    startedAt: day(regime, '2022-05-25T08:30', '2026-08-06T08:30'), finishedAt: day(regime, '2022-05-25T10:05', '2026-08-06T10:05'),
    place: `phòng họp số 2, ${offices(regime).court.name}`,
    judge: 'Trần Thị Mỹ Duyễn', clerk: 'Ngô Quỳnh Giễm', procurator: 'Hồ Viết Nghiệp',
    proposer: regime === 'R1' ? 'Đặng Thị Thuỷ, Trưởng phòng Lao động - Thương binh và Xã hội' : 'Lê Đình Khoẵng, Trưởng Công an phường Phương Liệt',
    participants: ['Bà Nguyễn Thị Ưởng, người bị đề nghị', 'Luật sư Vũ Đức Khuyễn, người bảo vệ quyền và lợi ích hợp pháp', 'Bà Đỗ Thị Quỵnh, mẹ của người bị đề nghị'],
    absentees: [],
    statements: [
      { speaker: 'Người đề nghị', content: 'Trình bày nội dung đề nghị, các hành vi vi phạm và quá trình cai nghiện tự nguyện của người bị đề nghị.\nGiữ nguyên đề nghị đã nêu trong hồ sơ.' },
      { speaker: 'Người bị đề nghị', content: 'Thừa nhận đã tự ý chấm dứt cai nghiện tự nguyện; hoàn cảnh gia đình khó khăn, mẹ đau ốm; đề nghị Tòa án xem xét.' },
      { speaker: 'Luật sư', content: 'Đề nghị Tòa án xem xét thời gian đã được quản lý tại cơ sở trong thời gian lập hồ sơ.' },
      { speaker: 'Tranh luận', content: 'Các bên không có ý kiến tranh luận thêm.' },
    ],
    procuratorOpinion: 'Việc lập hồ sơ và trình tự xem xét bảo đảm quy định của pháp luật; đề nghị Tòa án chấp nhận đề nghị.',
    outcome: 'Thẩm phán công bố quyết định đưa bà Nguyễn Thị Ưởng vào cơ sở cai nghiện bắt buộc.', amendments: null,
  }),
});
