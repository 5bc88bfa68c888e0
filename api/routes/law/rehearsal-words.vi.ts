import type { DraftFault } from '../../../law/draft-instrument.ts';

export const faultSentences: Readonly<Record<DraftFault['code'] | 'reasonMissing', string>> = {
  unknownDuty: 'Không có việc nào mang tên này trong danh mục thời hạn.',
  noSuchLimit: 'Chế độ này không đặt thời hạn cho việc đó; dự thảo chỉ diễn tập được trên thời hạn đang có.',
  personNotTold: 'Thời hạn của người thành niên và chưa thành niên khác nhau; cần nêu áp dụng cho ai.',
  givenTwice: 'Việc này được nêu hai lần cho cùng một chế độ và cùng đối tượng.',
  badDate: 'Ngày có hiệu lực không phải ngày có thật.',
  nothingChanged: 'Con số này giống quy định hiện hành: không có gì thay đổi.',
  reasonMissing: 'Cần nêu lý do khi ký.',
};

export function touchedWords(cases: number, limits: number): string {
  return cases === 0 ? 'Không hồ sơ đang mở nào đổi hạn.' : `${cases} hồ sơ đang mở đổi hạn (${limits} thời hạn).`;
}

export const aheadWords = (cases: number): string => `${cases} hồ sơ đang mở khác sẽ gặp quy định mới khi việc đó phát sinh.`;
export const overdueWords = (limits: number): string => `${limits} thời hạn sẽ quá hạn ngay khi áp dụng.`;
export const lostWords = (limits: number): string => `${limits} thời hạn sẽ không còn con số luật định và phải do người có thẩm quyền ấn định.`;
/** Said on every rehearsal: a law is put in force by a release of the product. */
export const notInForceSentence = 'Đây là diễn tập: không hạn nào thay đổi. Quy định mới chỉ được áp dụng bằng một bản phát hành của hệ thống có dòng thời hạn mới, sau khi văn bản được ban hành.';

export function shiftWords(days: number | null): string {
  if (days === null) return 'không còn, hoặc mới có';
  if (days === 0) return 'cùng ngày, khác giờ';
  return days > 0 ? `muộn hơn ${days} ngày` : `sớm hơn ${-days} ngày`;
}

export const fileWords = {
  title: (name: string) => `Diễn tập dự thảo: ${name}`,
  subtitle: (day: string) => `Dự kiến có hiệu lực từ ${day}`,
  sheet: 'Hồ sơ đổi hạn',
  columns: { code: 'Mã hồ sơ', duty: 'Việc', regime: 'Chế độ', person: 'Đối tượng', agency: 'Cơ quan giữ', from: 'Tính từ', old: 'Hạn hiện nay', next: 'Hạn theo dự thảo', shift: 'Chênh' },
  signed: (name: string, at: string) => `Người ký: ${name}, lúc ${at}`,
  hash: (sha256: string) => `SHA-256 của bản JSON đã ký: ${sha256}`,
} as const;
