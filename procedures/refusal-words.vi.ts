import { findInstantMs, isLocalDate } from '../law/dates.ts';
import { DUTY_LABELS } from '../law/vi.ts';
import { dayWords, momentWords } from './due-words.vi.ts';
import { labelOf } from './vi.ts';

export type Facts = Readonly<Record<string, unknown>>;

export function textAt(facts: Facts, name: string): string | null {
  const value = facts[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function textsAt(facts: Facts, name: string): readonly string[] {
  const value = facts[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** A local date or an instant in words; null for anything else. */
export function timeWords(value: unknown): string | null {
  if (isLocalDate(value)) return dayWords(value);
  return typeof value === 'string' && findInstantMs(value) !== undefined ? momentWords(value) : null;
}

export const actWords = (act: string, procedure: string): string => `“${labelOf('acts', procedure, act)}”`;
export const choiceWords = (choice: string, procedure: string): string => labelOf('choices', procedure, choice);
export const roleWords = (role: string): string => (role === 'person' ? 'người bị đề nghị' : labelOf('choices', '', role));
export const dutyWords = (duty: string): string => (duty in DUTY_LABELS ? DUTY_LABELS[duty as keyof typeof DUTY_LABELS] : labelOf('tasks', '', duty));
export const firstAct = (act: string) => (_: Facts, procedure: string): string => `Cần ghi nhận ${actWords(act, procedure)} trước.`;
/** " từ Thứ Ba 07/07/2026" where the fact holds a day or an instant; nothing otherwise. */
export const withDay = (facts: Facts, name: string, before: string): string => {
  const day = timeWords(facts[name]);
  return day === null ? '' : ` ${before} ${day}`;
};
/** " “hoãn chấp hành”" where the fact holds a choice; " đã chọn" otherwise. */
export const quoted = (facts: Facts, name: string, procedure: string): string => (textAt(facts, name) === null ? ' đã chọn' : ` “${choiceWords(textAt(facts, name) ?? '', procedure)}”`);
/** The same in brackets. */
export const inBrackets = (facts: Facts, name: string, before = 'ngày'): string => {
  const words = withDay(facts, name, before).trim();
  return words === '' ? '' : ` (${words})`;
};
