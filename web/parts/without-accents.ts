/** Letters alone: what is written with accents is found without. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[\u0111\u0110]/g, 'd').toLowerCase();
}
