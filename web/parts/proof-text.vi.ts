import type { Proof } from '../../law/proof.ts';
import type { TermLine } from '../../law/term.ts';
import { showDate, showWeekday } from './date-text.ts';
import { readProof, type SkippedSpan, spansOf } from './proof-shape.ts';
import { proofWords } from './proof-words.vi.ts';

/** "2 ngày làm việc" */
export function amountText(amount: number, unit: string): string {
  return `${amount} ${proofWords.units[unit] ?? unit}`;
}

function beginText(proof: Proof): string {
  return proof.limit.unit === 'hour' ? proofWords.moment(proof.from) : showDate(proof.fromDate);
}

/** What is counted and where it ends, as two halves of one sentence: "2 ngày làm việc từ 13/02/2026" and "hết Thứ Ba 24/02/2026". */
export function sentenceOf(proof: Proof): { readonly counted: string; readonly ends: string } {
  const { limit, window, dueDate, dueAt } = proof;
  const amount = amountText(limit.amount, limit.unit);
  const isHours = limit.unit === 'hour';
  const begin = beginText(proof);
  const end = isHours ? proofWords.moment(dueAt) : proofWords.lastDay(dueDate);
  if (limit.direction === 'before') {
    if (window !== null) return { counted: proofWords.within(amount, begin, isHours ? proofWords.moment(window.opensAt) : showDate(window.opensOn)), ends: end };
    return { counted: proofWords.before(amount, begin), ends: isHours ? end : proofWords.latestDay(dueDate) };
  }
  if (limit.bound === 'atLeast') return { counted: proofWords.atLeastAfter(amount, begin), ends: isHours ? end : proofWords.earliestDay(dueDate) };
  return { counted: proofWords.after(amount, begin), ends: end };
}

/** "Thứ Bảy 14/02/2026 – Chủ Nhật 22/02/2026" */
export function spanText({ from, to }: Pick<SkippedSpan, 'from' | 'to'>): string {
  const one = (date: string) => `${showWeekday(date)} ${showDate(date)}`;
  return from === to ? one(from) : `${one(from)} – ${one(to)}`;
}

/** "Tết Nguyên đán", or why a day without a name is not worked. */
export function spanName(span: Pick<SkippedSpan, 'name' | 'reason'>): string {
  return span.name ?? proofWords.reasons[span.reason] ?? span.reason;
}

/** The articles a count rests on, each once, the limit's own first. */
export function articlesOf(proof: Proof): string[] {
  const days = proof.days.map((day) => day.article);
  return [...new Set([...(proof.limit.source === null ? [] : [proof.limit.source]), ...days, proof.endArticle])];
}

/** "+12 tháng", "−20 ngày"; nothing where nothing moves. */
export function termChangeText({ amount, unit, step }: Pick<TermLine, 'amount' | 'unit' | 'step'>): string {
  if (amount === 0 || step === 'start') return '';
  return `${amount < 0 ? '−' : '+'}${amountText(Math.abs(amount), unit)}`;
}

/** The whole of it as plain text, for a letter or a message. `subject` is what is due, in words. */
export function proofAsText(value: unknown, subject: string, source: string): string {
  const read = readProof(value);
  const lines = [subject];
  switch (read.kind) {
    case 'count': {
      const { proof } = read;
      const { counted, ends } = sentenceOf(proof);
      lines.push(`${counted} ${proofWords.arrow} ${ends}.`);
      for (const span of spansOf(proof.days, (day) => day.action === 'skipped')) lines.push(`${proofWords.skippedTitle}: ${spanText(span)}: ${spanName(span)} (${span.source}).`);
      if (proof.rawLastDay !== null && proof.rawLastDay !== proof.dueDate) lines.push((proof.limit.direction === 'before' ? proofWords.rolledBackLine : proofWords.rolledLine)(proof.rawLastDay, proof.dueDate));
      if (proof.readings.differ) lines.push(proofWords.readingsLine(proof.readings.earliest, proof.readings.latest));
      if (proof.calendar !== null) lines.push(`${proofWords.calendar}: ${proof.calendar.version}.`);
      lines.push(`${proofWords.sources}: ${articlesOf(proof).join('; ')}.`);
      return lines.join('\n');
    }
    case 'term':
      for (const line of read.lines) lines.push([proofWords.termSteps[line.step] ?? line.step, termChangeText(line), line.lastDay === null ? proofWords.termOpen : showDate(line.lastDay), line.article].filter((part) => part !== '').join(' · '));
      break;
    case 'setByPerson':
      lines.push(proofWords.setByPerson(read.dueDate));
      break;
    case 'noNumber':
      lines.push(proofWords.noNumber);
      break;
    case 'none':
      lines.push(proofWords.noProof);
  }
  lines.push(`${proofWords.sources}: ${source}.`);
  return lines.join('\n');
}
