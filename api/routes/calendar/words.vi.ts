import type { CalendarStatus, DayOffKind } from '../../../law/calendar/calendar.ts';

export const statusLabels: Readonly<Record<CalendarStatus, string>> = {
  final: 'chính thức', finalWithOpenItem: 'chính thức, còn mục chờ xác nhận', provisional: 'tạm tính, chờ thông báo hằng năm', assumed: 'chưa có lịch',
};

export const dayOffLabels: Readonly<Record<DayOffKind, string>> = {
  statutory: 'nghỉ lễ, tết', compensatory: 'nghỉ bù', swap: 'nghỉ hoán đổi', statutoryOrCompensatory: 'nghỉ lễ hoặc nghỉ bù',
};

export function limitsWords(cases: number, limits: number): string {
  return cases === 0 ? 'Không hồ sơ nào đổi hạn.' : `${cases} hồ sơ đổi hạn (${limits} thời hạn).`;
}

export function overdueWords(limits: number): string {
  return `${limits} thời hạn sẽ quá hạn ngay khi ban hành.`;
}

export function pastWords(days: number): string {
  return `${days} ngày thay đổi đã ở quá khứ: việc đã hoàn thành hoặc đã quá hạn giữ nguyên đánh giá, chỉ thời hạn đang chạy được tính lại.`;
}

export const gapSentence = 'Năm này không liền với các năm đã có lịch.';
export const noReasonSentence = 'Cần nêu lý do khi ban hành.';
