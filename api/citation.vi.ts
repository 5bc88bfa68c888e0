/** An article as a person reads it: a rule of the house cites nothing, and what was only inferred says so. */
export function citationWords(source: string | null): string | null {
  const cited = (source ?? '').split('; ').filter((one) => one !== '' && !one.includes('rules.md'));
  return cited.length === 0 ? null : cited.join('; ').replaceAll('(I)', '(suy luận, chưa kiểm chứng)');
}
