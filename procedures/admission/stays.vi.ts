import type { StayGround } from './stays.ts';

/** Why somebody is outside the facility. */
export const stayLabels: Readonly<Record<StayGround, string>> = {
  hospital: 'Điều trị tại bệnh viện',
  bereavement: 'Về chịu tang',
  proceedings: 'Tạm đưa ra khỏi cơ sở theo yêu cầu tố tụng',
  prosecution: 'Tạm đình chỉ thi hành để truy cứu trách nhiệm hình sự',
  suspendedAtHome: 'Tạm đình chỉ chấp hành, điều trị tại nhà',
};

export function stayLabel(ground: string): string | undefined {
  return ground in stayLabels ? stayLabels[ground as StayGround] : undefined;
}
