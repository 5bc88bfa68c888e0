import { z } from 'zod';
import { longMoment } from '../dates.ts';
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
  person: personPiece,
  /** The decision that is carried out, or under which the device is worn. */
  decision: paperPiece,
  /** What the decision is about. */
  about: text,
  device: text,
  position: text,
  /** What was done and why. */
  content: text,
});

interface Kind {
  readonly id: string;
  readonly form: string;
  readonly abstract: string;
  readonly specimen: Pick<z.input<typeof schema>, 'about' | 'content'>;
}

/** The records of what is done with the device: one layout. */
function defineRecord({ id, form, abstract, specimen }: Kind) {
  return defineDocument({
    id, names: { R4: { kind: 'Biên bản', abstract, form, instrument: 'N163', confidence: 'I' } }, schema,
    symbol: () => null,
    render: (data, paper) => [
      paper.recordHead(data.agency),
      paper.title(),
      ...grounds([...drugLawGrounds(paper.regime), `Căn cứ ${paperText('Quyết định', data.decision)} về việc ${data.about}`], '.'),
      paragraph(`Hôm nay, hồi ${longMoment(data.happenedAt)}, tại ${data.place}.`),
      paragraph('1. Người lập biên bản:'),
      ...officialBlocks(data.recorder),
      paragraph('2. Người bị giám sát điện tử:'),
      ...personBlocks(data.person),
      fields(['3. Thiết bị giám sát điện tử số', data.device], ['Vị trí đeo', data.position]),
      paragraph('4. Nội dung:'),
      ...paragraphs(data.content),
      fields(['5. Tình trạng thiết bị, phụ kiện kèm theo', null]),
      fields(['6. Ý kiến của người bị giám sát điện tử', null]),
      paragraph('Biên bản được lập xong cùng ngày, đã đọc lại cho những người có tên nêu trên cùng nghe, công nhận là đúng và cùng ký tên dưới đây./.'),
      signatures(null,
        handPlace('Người bị giám sát điện tử', 'Ký, ghi rõ họ, tên', data.person.fullName),
        handPlace('Người lập biên bản', 'Ký, ghi rõ họ, tên', data.recorder.fullName)),
    ],
    specimen: (regime): z.input<typeof schema> => ({
      agency: offices(regime).communePolice, issuedOn: '2026-08-12', happenedAt: '2026-08-12T09:15', place: 'trụ sở Công an phường Phương Liệt', recorder: { fullName: 'Hoàng Bửu Khuyễn', position: 'Cán bộ', agency: offices(regime).communePolice.name },
      person, decision: { number: '31/QĐ-CAP', date: '2026-08-11', issuer: 'Trưởng Công an phường Phương Liệt' }, device: 'TB-0172', position: 'cổ chân trái', ...specimen,
    }),
  });
}

const applying = 'áp dụng biện pháp giám sát điện tử';

/** Biên bản thi hành quyết định áp dụng (Phụ lục I Mẫu 03). */
export const monitoringFitting = defineRecord({
  id: 'monitoringFitting', form: '03', abstract: 'Về việc thi hành quyết định áp dụng biện pháp giám sát điện tử',
  specimen: { about: applying, content: 'Đã đeo thiết bị giám sát điện tử, thông báo quyết định và phổ biến các quy định liên quan cho người bị giám sát; người bị giám sát đã ký cam kết.' },
});
/** Biên bản tháo tạm thời (Mẫu 07). */
export const monitoringRemoval = defineRecord({
  id: 'monitoringRemoval', form: '07', abstract: 'Về việc tháo tạm thời thiết bị giám sát điện tử', specimen: { about: applying, content: 'Đã tháo tạm thời thiết bị giám sát điện tử để khám bệnh, chữa bệnh theo yêu cầu của cơ sở khám bệnh, chữa bệnh.' },
});
/** Biên bản đeo lại (Mẫu 08), after a removal or a pause. */
export const monitoringRefit = defineRecord({
  id: 'monitoringRefit', form: '08', abstract: 'Về việc đeo lại thiết bị giám sát điện tử', specimen: { about: applying, content: 'Đã đeo lại thiết bị giám sát điện tử.' },
});
/** Biên bản thay đổi vị trí đeo (Mẫu 09). */
export const monitoringPositionChange = defineRecord({
  id: 'monitoringPositionChange', form: '09', abstract: 'Về việc thay đổi vị trí đeo thiết bị giám sát điện tử', specimen: { about: applying, content: 'Đã chuyển thiết bị giám sát điện tử sang vị trí mới theo đề nghị của người bị giám sát.' },
});
/** Biên bản thay thế thiết bị, phụ kiện (Mẫu 10). */
export const monitoringReplacement = defineRecord({
  id: 'monitoringReplacement', form: '10', abstract: 'Về việc thay thế thiết bị giám sát điện tử, phụ kiện kèm theo', specimen: { about: applying, content: 'Đã thay thế thiết bị giám sát điện tử bị hỏng.' },
});
/** Biên bản thi hành quyết định tạm dừng (Mẫu 12). */
export const monitoringPauseRecord = defineRecord({
  id: 'monitoringPauseRecord', form: '12', abstract: 'Về việc thi hành quyết định tạm dừng áp dụng biện pháp giám sát điện tử', specimen: { about: 'tạm dừng áp dụng biện pháp giám sát điện tử', content: 'Đã tháo và thu hồi thiết bị giám sát điện tử.' },
});
/** Biên bản thi hành quyết định miễn (Mẫu 14). */
export const monitoringExemptionRecord = defineRecord({
  id: 'monitoringExemptionRecord', form: '14', abstract: 'Về việc thi hành quyết định miễn áp dụng biện pháp giám sát điện tử đối với thời gian còn lại', specimen: { about: 'miễn áp dụng biện pháp giám sát điện tử đối với thời gian còn lại', content: 'Đã tháo và thu hồi thiết bị giám sát điện tử.' },
});
/** Biên bản thi hành quyết định chấm dứt (Mẫu 16). */
export const monitoringEndRecord = defineRecord({
  id: 'monitoringEndRecord', form: '16', abstract: 'Về việc thi hành quyết định chấm dứt áp dụng biện pháp giám sát điện tử', specimen: { about: 'chấm dứt áp dụng biện pháp giám sát điện tử', content: 'Đã tháo và thu hồi thiết bị giám sát điện tử.' },
});
