const kinds: Readonly<Record<string, string>> = {
  QĐ: 'quyết định', TB: 'thông báo', BB: 'biên bản', ĐN: 'đề nghị', GXN: 'giấy xác nhận', CN: 'giấy chứng nhận', CV: 'công văn',
};

/** What a series of numbers is called: the abbreviation of NĐ 30/2020 Phụ lục III in words, else the symbol itself. */
export function registerKindLabel(kind: string): string {
  const label = kinds[kind];
  return label === undefined ? `văn bản ký hiệu ${kind}` : label;
}

export const originLabels = { drawn: 'hệ thống cấp', entered: 'sổ giấy' } as const;

export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** "09:30 ngày 07/07/2026" of a journal, short enough for its column. */
export function shortMoment(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ${local.slice(0, 10).split('-').reverse().join('/')}`;
}

export function shortDay(date: string | null): string {
  return date === null ? '' : date.slice(0, 10).split('-').reverse().join('/');
}
