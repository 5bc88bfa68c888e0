import { z } from 'zod';
import { longMoment, twoDigits } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, grounds, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { agencyPiece, localDate, localMoment, officialPiece, paperPiece, personPiece, text } from '../pieces.ts';
import { handPlace, officialBlocks, paperText, personBlocks } from '../piece-blocks.ts';
import { offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  agency: agencyPiece,
  issuedOn: localDate.nullable(),
  happenedAt: localMoment,
  place: text,
  recorder: officialPiece,
  witnesses: text.nullable(),
  person: personPiece,
  decision: paperPiece,
  violation: text,
  provision: text,
  /** Which of its group it is. */
  count: z.int().min(1),
  circumstances: text,
  /** What is asked of the person, or what follows. */
  demand: text,
});

/** Biên bản vi phạm quy định về giám sát điện tử (Phụ lục I Mẫu 18). */
export const monitoringViolation = defineDocument({
  id: 'monitoringViolation',
  names: { R4: { kind: 'Biên bản vi phạm', abstract: 'Quy định về giám sát điện tử', form: '18', instrument: 'N163', confidence: 'I' } },
  schema,
  symbol: () => null,
  render: (data, paper) => [
    paper.recordHead(data.agency),
    paper.title(),
    ...grounds([...drugLawGrounds(paper.regime), `Căn cứ ${paperText('Quyết định', data.decision)} về việc áp dụng biện pháp giám sát điện tử`], '.'),
    paragraph(`Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.place}.`),
    paragraph('1. Người lập biên bản:'),
    ...officialBlocks(data.recorder),
    fields(['2. Người chứng kiến (nếu có)', data.witnesses]),
    paragraph('3. Lập biên bản vi phạm đối với người bị giám sát điện tử:'),
    ...personBlocks(data.person),
    paragraph(`4. Hành vi vi phạm: ${data.violation}, quy định tại ${data.provision}; lần thứ ${twoDigits(data.count)}.`),
    paragraph('5. Diễn biến:'),
    ...paragraphs(data.circumstances),
    fields(['6. Ý kiến của người vi phạm', null]),
    paragraph(`7. ${data.demand}`),
    paragraph('Biên bản được lập xong cùng ngày, đã đọc lại cho những người có tên nêu trên cùng nghe, công nhận là đúng và cùng ký tên dưới đây./.'),
    signatures(null,
      handPlace('Người vi phạm', 'Ký, ghi rõ họ, tên', data.person.fullName),
      handPlace('Người lập biên bản', 'Ký, ghi rõ họ, tên', data.recorder.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).communePolice, issuedOn: '2026-09-01', happenedAt: '2026-09-01T10:00', place: 'trụ sở Công an phường Phương Liệt', recorder: { fullName: 'Hoàng Bửu Khuyễn', position: 'Cán bộ', agency: offices(regime).communePolice.name },
    witnesses: 'Phùng Văn Nghiễm, Tổ trưởng tổ dân phố số 9', person, decision: { number: '31/QĐ-CAP', date: '2026-08-11', issuer: 'Trưởng Công an phường Phương Liệt' }, violation: 'tự ý tháo thiết bị giám sát điện tử',
    provision: 'điểm c khoản 1 Điều 24 Nghị định số 163/2026/NĐ-CP', count: 1, circumstances: 'Hệ thống cảnh báo thiết bị bị tháo lúc 08 giờ 40 phút cùng ngày.',
    demand: 'Yêu cầu người vi phạm khắc phục trong vòng 24 giờ kể từ khi lập biên bản này.',
  }),
});
