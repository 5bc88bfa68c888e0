import type { LocalDate } from './dates.ts';
import { LawError } from './law-error.ts';

/** A legal instrument the product cites. Dates are local dates; null = still in force, or not found where `datesNote` says so. */
export type Instrument = {
  key: string;
  /** How a citation names it. */
  short: string;
  number: string;
  title: string;
  inForceFrom: LocalDate | null;
  inForceTo: LocalDate | null;
  replacedBy?: string;
  datesNote?: string;
};

export const INSTRUMENTS = [
  { key: 'L73', short: 'Luật 73/2021', number: '73/2021/QH14', title: 'Luật Phòng, chống ma túy', inForceFrom: '2022-01-01', inForceTo: '2026-06-30', replacedBy: 'L120' },
  { key: 'L120', short: 'Luật 120/2025', number: '120/2025/QH15', title: 'Luật Phòng, chống ma túy', inForceFrom: '2026-07-01', inForceTo: null },
  { key: 'XL', short: 'Luật XLVPHC', number: '15/2012/QH13', title: 'Luật Xử lý vi phạm hành chính', inForceFrom: '2013-07-01', inForceTo: null, datesNote: 'from 2026-07-01 most of its rules on this measure no longer apply (Luật 120/2025 Đ54)' },
  { key: 'XL2020', short: 'Luật 67/2020', number: '67/2020/QH14', title: 'Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính', inForceFrom: '2022-01-01', inForceTo: null },
  { key: 'N116', short: 'NĐ 116/2021', number: '116/2021/NĐ-CP', title: 'Quy định chi tiết về cai nghiện ma túy và quản lý sau cai nghiện ma túy', inForceFrom: '2022-01-01', inForceTo: '2026-06-30', replacedBy: 'N163' },
  { key: 'N105', short: 'NĐ 105/2021', number: '105/2021/NĐ-CP', title: 'Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phòng, chống ma túy', inForceFrom: '2022-01-01', inForceTo: '2026-06-30', replacedBy: 'N163' },
  { key: 'N109', short: 'NĐ 109/2021', number: '109/2021/NĐ-CP', title: 'Quy định cơ sở y tế đủ điều kiện xác định tình trạng nghiện ma túy và hồ sơ, trình tự, thủ tục xác định tình trạng nghiện ma túy', inForceFrom: '2022-01-01', inForceTo: null, datesNote: 'end of force not found' },
  { key: 'TT18', short: 'TT 18/2021', number: '18/2021/TT-BYT', title: 'Tiêu chuẩn chẩn đoán và quy trình chuyên môn để xác định tình trạng nghiện ma túy', inForceFrom: '2022-01-01', inForceTo: null, datesNote: 'end of force not found' },
  { key: 'TT62', short: 'TT 62/2022', number: '62/2022/TT-BTC', title: 'Quản lý và sử dụng kinh phí sự nghiệp thực hiện chế độ áp dụng đối với người cai nghiện ma túy, quản lý sau cai nghiện ma túy', inForceFrom: '2022-11-19', inForceTo: null, datesNote: 'end of force not found' },
  { key: 'N163', short: 'NĐ 163/2026', number: '163/2026/NĐ-CP', title: 'Quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống ma túy', inForceFrom: '2026-07-01', inForceTo: null },
  { key: 'N166', short: 'NĐ 166/2026', number: '166/2026/NĐ-CP', title: 'Xác định tình trạng nghiện ma túy', inForceFrom: '2026-07-01', inForceTo: null, datesNote: 'text not read' },
  { key: 'PL09', short: 'PL 09/2014', number: '09/2014/UBTVQH13', title: 'Pháp lệnh trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân', inForceFrom: '2014-01-20', inForceTo: '2023-01-31', replacedBy: 'PL03' },
  { key: 'PL03', short: 'PL 03/2022', number: '03/2022/UBTVQH15', title: 'Pháp lệnh trình tự, thủ tục Tòa án nhân dân xem xét, quyết định áp dụng các biện pháp xử lý hành chính', inForceFrom: '2023-02-01', inForceTo: null },
  { key: 'PL01', short: 'PL 01/2022', number: '01/2022/UBTVQH15', title: 'Pháp lệnh trình tự, thủ tục Tòa án nhân dân xem xét, quyết định việc đưa người nghiện ma túy từ đủ 12 tuổi đến dưới 18 tuổi vào cơ sở cai nghiện bắt buộc', inForceFrom: '2022-03-24', inForceTo: null },
  { key: 'PL08', short: 'PL 08/2025', number: '08/2025/UBTVQH15', title: 'Pháp lệnh sửa đổi, bổ sung một số điều của các pháp lệnh về thủ tục tại Tòa án nhân dân', inForceFrom: '2025-07-01', inForceTo: null, datesNote: 'first day in force presumed' },
  { key: 'NQ190', short: 'NQ 190/2025', number: '190/2025/QH15', title: 'Nghị quyết về xử lý một số vấn đề liên quan đến sắp xếp tổ chức bộ máy nhà nước', inForceFrom: '2025-03-01', inForceTo: null, datesNote: 'given from the day this product applies it' },
  { key: 'N02', short: 'NĐ 02/2025', number: '02/2025/NĐ-CP', title: 'Sửa đổi quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công an', inForceFrom: '2025-03-01', inForceTo: null, datesNote: 'given from the day this product applies it' },
  { key: 'TTLT03', short: 'TTLT 03/2025', number: '03/2025/TTLT-BCA-VKSNDTC-TANDTC', title: 'Thông tư liên tịch về phối hợp khi không tổ chức Công an cấp huyện', inForceFrom: '2025-03-01', inForceTo: '2026-06-30', datesNote: 'the part on rehabilitation ended with NĐ 163/2026' },
  { key: 'N184', short: 'NĐ 184/2025', number: '184/2025/NĐ-CP', title: 'Phân định thẩm quyền và sửa đổi các nghị định khi không tổ chức cấp huyện', inForceFrom: '2025-07-01', inForceTo: null, datesNote: 'its articles on rehabilitation ended with NĐ 163/2026' },
  { key: 'L81', short: 'Luật 81/2025', number: '81/2025/QH15', title: 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Tòa án nhân dân', inForceFrom: '2025-07-01', inForceTo: null },
  { key: 'L88', short: 'Luật 88/2025', number: '88/2025/QH15', title: 'Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính', inForceFrom: '2025-07-01', inForceTo: null },
  { key: 'L86', short: 'Luật 86/2025', number: '86/2025/QH15', title: 'Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự', inForceFrom: '2025-07-01', inForceTo: null },
  { key: 'BLDS', short: 'BLDS 2015', number: '91/2015/QH13', title: 'Bộ luật Dân sự', inForceFrom: '2017-01-01', inForceTo: null },
  { key: 'BLLD', short: 'BLLĐ 2019', number: '45/2019/QH14', title: 'Bộ luật Lao động', inForceFrom: '2021-01-01', inForceTo: null },
  { key: 'NQ28', short: 'NQ 28/2026', number: '28/2026/QH16', title: 'Nghị quyết về phát triển văn hóa Việt Nam', inForceFrom: '2026-07-01', inForceTo: null },
  { key: 'N30', short: 'NĐ 30/2020', number: '30/2020/NĐ-CP', title: 'Nghị định về công tác văn thư', inForceFrom: '2020-03-05', inForceTo: null },
  { key: 'L91', short: 'Luật 91/2025', number: '91/2025/QH15', title: 'Luật Bảo vệ dữ liệu cá nhân', inForceFrom: '2026-01-01', inForceTo: null },
  { key: 'N356', short: 'NĐ 356/2025', number: '356/2025/NĐ-CP', title: 'Quy định chi tiết một số điều và biện pháp thi hành Luật Bảo vệ dữ liệu cá nhân', inForceFrom: '2026-01-01', inForceTo: null },
] as const satisfies readonly Instrument[];

export type InstrumentKey = (typeof INSTRUMENTS)[number]['key'];

export function getInstrument(key: InstrumentKey): Instrument {
  const instrument = INSTRUMENTS.find((row) => row.key === key);
  if (instrument === undefined) throw new LawError('badInput', { instrument: key });
  return instrument;
}

export function findInstrument(key: string): Instrument | undefined {
  return INSTRUMENTS.find((row) => row.key === key);
}

/**
 * A citation as it reads for an adult at court on a local date: before PL 03/2022 came into force PL 09/2014 stands in its place, whose articles
 * are numbered otherwise and were not read (rules.md §6.1).
 */
export function citeOn(source: string, on: LocalDate): string {
  const { short, inForceFrom } = getInstrument('PL03');
  return inForceFrom !== null && on < inForceFrom ? source.replaceAll(new RegExp(`${short}( Đ[\\d.,–a-zđ ]+)?`, 'gu'), getInstrument('PL09').short) : source;
}
