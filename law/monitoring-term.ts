import { addDays, addMonths, type LocalDate } from './dates.ts';
import { finishTerm, requireDate, requireWhole, sameReading, type Term, type TermLine } from './term.ts';

export type MonitoringTermInput = {
  /** local date on which the decision takes effect */
  effectiveOn: LocalDate;
  /** null: as long as what it belongs to */
  months: number | null;
  article: string;
  /** last day of the supervision or treatment it belongs to and its earlier reading; null while that is open or not known */
  base: { end: LocalDate; alarm: LocalDate } | null;
  decidedOn: LocalDate;
  /** days on which the measure was paused */
  pausedDays?: number;
};

/**
 * How long somebody is monitored (NĐ 163/2026 Đ15): as long as the supervision or the treatment, or so many months from the effect, or what is left of
 * the supervision where that was less on the day of the decision. Never rolls. A pause lengthens nothing ("nếu thời hạn … vẫn còn", Đ20.2); that it
 * might is shown as a reading of its own.
 * @throws LawError `badTerm`, `badDate`
 */
export function computeMonitoringTerm({ effectiveOn, months, article, base, decidedOn, pausedDays = 0 }: MonitoringTermInput): Term {
  requireDate(effectiveOn);
  const lines: TermLine[] = [{ step: 'start', amount: 0, unit: 'day', lastDay: effectiveOn, article, confidence: 'T' }];
  const untilBase = (): Term => {
    lines.push({ step: 'base', amount: 0, unit: 'day', lastDay: base?.end ?? null, article, confidence: 'T' });
    if (base === null) return { termStart: effectiveOn, termEnd: null, isOpen: true, endedBy: null, readings: sameReading(null), alarmDate: null, lines };
    const { end, alarm } = base;
    return { termStart: effectiveOn, termEnd: end, isOpen: false, endedBy: null, readings: { earliest: alarm, latest: end, differ: alarm !== end }, alarmDate: alarm, lines };
  };
  if (months === null) return untilBase();
  const lastDay = addMonths(effectiveOn, requireWhole(months, 'months'));
  lines.push({ step: 'months', amount: months, unit: 'month', lastDay, article: `${article}; BLDS 2015 Đ148.4`, confidence: 'T' });
  if (base !== null && base.end < addMonths(requireDate(decidedOn), months)) return untilBase();
  const term = finishTerm(effectiveOn, { lastDay, lines }, -1);
  if (pausedDays === 0) return term;
  const latest = addDays(lastDay, pausedDays);
  lines.push({ step: 'reading', amount: pausedDays, unit: 'day', lastDay: latest, article: 'NĐ 163/2026 Đ20.1–2: chưa có văn bản nói thời gian tạm dừng có được cộng hay không', confidence: '?' });
  return { ...term, readings: { ...term.readings, latest, differ: true } };
}
