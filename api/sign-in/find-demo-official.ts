import type { DemoOfficial } from './create-issuer.ts';

/** Without accents, in lower case: as a name is typed in a hurry. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The official a person means by subject or by name, with or without accents; several for a name that several bear. */
export function findDemoOfficials<T extends Pick<DemoOfficial, 'subject' | 'name'>>(officials: readonly T[], wanted: string): readonly T[] {
  const asked = plain(wanted).replace(/^can-bo:/, '');
  const bySubject = officials.filter((official) => official.subject === asked);
  return bySubject.length > 0 ? bySubject : officials.filter((official) => plain(official.name) === asked);
}
