/** Number and symbol of a paper (NĐ 30/2020 Phụ lục I, II.3): how they are written and which series they belong to. */

/** Series run per agency, kind of paper and calendar year, each from 01 on 1 January. */
export interface NumberSeries {
  readonly agencyId: string;
  /** Type abbreviation of Phụ lục III, "QĐ", "TB", "BB"; empty for official letters. */
  readonly kind: string;
  readonly year: number;
}

/** "05/QĐ-UBND": numbers below 10 take a zero; no spaces. */
export function formatNumber(sequence: number, symbol: string): string {
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new RangeError(`A paper's number starts at 1: ${sequence}`);
  return `${String(sequence).padStart(2, '0')}/${symbol}`;
}

/** "QĐ-UBND" of the kind and the agency's abbreviation; an official letter has the agency and the drafting unit only. */
export function formatSymbol(kind: string, agency: string): string {
  return [kind, agency].filter((part) => part !== '').join('-');
}

/** The same text for the same series: a key for a unique row. */
export function seriesKey(series: NumberSeries): string {
  return `${series.agencyId}|${series.kind}|${series.year}`;
}

/** The year of the series: that of the local date on which the paper is numbered. */
export function seriesYear(localDate: string): number {
  return Number(localDate.slice(0, 4));
}

/** Reads "05/QĐ-UBND", also as an agency's paper register writes it ("05a/QĐ-UBND"); null when it is no number. */
export function parseNumber(text: string): { readonly sequence: number; readonly suffix: string; readonly symbol: string } | null {
  const match = /^(\d{1,6})(\p{Ll}?)\/(\S+)$/u.exec(text.normalize('NFC').trim());
  if (match === null) return null;
  const [, digits = '', suffix = '', symbol = ''] = match;
  return Number(digits) < 1 ? null : { sequence: Number(digits), suffix, symbol };
}
