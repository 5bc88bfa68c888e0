/** Dates as NĐ 30/2020 writes them; input is a local date "2026-08-03" or a local moment "2026-08-03T09:30" in Việt Nam. */

function parts(date: string): { year: string; month: number; day: number } {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return { year, month: Number(month), day: Number(day) };
}

/** "03": numbers below 10 take a zero; room to write it where it is not known. */
export const twoDigits = (count: number | null): string => (count === null ? '……' : String(count).padStart(2, '0'));

/** How long a court's decision may be challenged, working days; null where no number was read in a text. */
export const challengeWindow = (workingDays: number | null): string => (workingDays === null ? 'trong thời hạn luật định' : `trong thời hạn ${twoDigits(workingDays)} ngày làm việc`);
/** Months 1 and 2 take a zero, the others do not (Phụ lục I, II.4b). */
const monthText = (month: number): string => (month <= 2 ? `0${month}` : String(month));

/** "ngày 05 tháng 3 năm 2026"; a date not yet fixed leaves room to write it. */
export function longDate(date: string | null): string {
  if (date === null) return 'ngày …… tháng …… năm ………';
  const { year, month, day } = parts(date);
  return `ngày ${twoDigits(day)} tháng ${monthText(month)} năm ${year}`;
}

/** "05/3/2026"; room to write it where it is not known. */
export function shortDate(date: string | null): string {
  if (date === null) return '……/……/………';
  const { year, month, day } = parts(date);
  return `${twoDigits(day)}/${monthText(month)}/${year}`;
}

/** "09 giờ 30 phút, ngày 03 tháng 8 năm 2026"; room for the hour where only the day is known, and for all of it where nothing is. */
export function longMoment(moment: string | null): string {
  if (moment === null || moment.length === 10) return `…… giờ …… phút, ${longDate(moment)}`;
  return `${moment.slice(11, 13)} giờ ${moment.slice(14, 16)} phút, ${longDate(moment)}`;
}
