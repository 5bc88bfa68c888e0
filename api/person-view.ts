import { z } from 'zod';
import type { PersonIdentity } from '../db/persons.ts';
import { checkIdentityNumber } from '../law/identity-number.ts';
import { unknownProvinceWords } from './field-fault.vi.ts';
import { withoutAbsent } from './without-absent.ts';

const line = (max: number) => z.string().trim().min(1).max(max).normalize('NFC');

/** A person as one is entered: everything here is personal and is kept under the person's own key. */
export const newPersonSchema = z
  .strictObject({
    fullName: line(120).meta({ example: 'Nguyễn Văn Thử' }),
    otherName: line(120).optional(),
    birthDate: z.union([z.iso.date(), z.string().regex(/^(19|20)\d{2}$/)]).meta({ description: 'or the year alone where only that is known', example: '1999-04-30', control: 'dateOrYear' }),
    sex: z.enum(['male', 'female']),
    identityNumber: z.string().regex(/^\d{9}$|^\d{12}$/).optional().meta({ description: '12 digits, or the 9 of an old card', control: 'identityNumber' }),
    identityNumberReason: line(300).optional().meta({ description: 'why the number is right though it disagrees with sex or birth year (sex changed, birth date corrected)', control: 'longText' }),
    identityIssuedOn: z.iso.date().optional().meta({ control: 'date' }), identityIssuedBy: line(200).optional(),
    nationality: line(60).optional(), ethnicity: line(60).optional(), religion: line(60).optional(), occupation: line(120).optional(), education: line(120).optional(), birthPlace: line(300).optional(),
    residence: line(300).meta({ example: 'Số 1, phố Thử, phường Thử' }),
    communeCode: z.string().regex(/^\d{5}$/).meta({ example: '00004', control: 'commune' }),
    permanentResidence: line(300).optional(),
  })
  .superRefine((person, check) => {
    // A number of twelve digits says sex and birth year; whoever knows better says why.
    if (person.identityNumber?.length !== 12 || person.identityNumberReason !== undefined) return;
    for (const code of checkIdentityNumber(person.identityNumber, { sex: person.sex, birthYear: Number(person.birthDate.slice(0, 4)) }).errors)
      check.addIssue({ code: 'custom', path: ['identityNumber'], message: code, params: { code } });
  })
  .meta({ id: 'NewPerson' });

export const personSchema = z
  .strictObject({
    fullName: z.string(), otherName: z.string().optional(), birthDate: z.string(), sex: z.enum(['male', 'female']), identityIssuedOn: z.string().optional(), identityIssuedBy: z.string().optional(), nationality: z.string().optional(), ethnicity: z.string().optional(),
    religion: z.string().optional(), occupation: z.string().optional(), education: z.string().optional(), birthPlace: z.string().optional(), residence: z.string(), communeCode: z.string(),
    permanentResidence: z.string().optional(), hasStableResidence: z.boolean().optional(),
  })
  .meta({ id: 'Person' });

export function toIdentity(person: z.output<typeof newPersonSchema>): PersonIdentity {
  return withoutAbsent(person);
}

/** Without the identity number: that is shown masked, and whole only by a recorded look of its own. */
export function showPerson(identity: PersonIdentity): z.output<typeof personSchema> {
  const { identityNumber: _masked, identityNumberReason: _reason, ...shown } = identity;
  return withoutAbsent(shown);
}

/** "0010********": where it was registered and the century stay readable. */
export function maskNumber(number: string): string {
  return number.slice(0, 4) + '*'.repeat(Math.max(0, number.length - 4));
}

/** What is strange about a number and stops nobody: said before the dossier is opened. */
export function identityWarnings(person: z.output<typeof newPersonSchema>): string[] {
  if (person.identityNumber?.length !== 12) return [];
  return checkIdentityNumber(person.identityNumber).warnings.map(() => unknownProvinceWords);
}

/** Years of age on a local date. A birth year alone counts from the end of that year: a doubt about age is resolved for the younger one. */
export function ageOn(birthDate: string, on: string): number {
  const born = birthDate.length === 4 ? `${birthDate}-12-31` : birthDate;
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The local date on which eighteen years are full; of a year alone its last day is taken, as for the age. A birthday on 29 February is kept on 1 March. */
export function eighteenOn(birthDate: string): string {
  const born = birthDate.length === 4 ? `${birthDate}-12-31` : birthDate;
  const year = Number(born.slice(0, 4)) + 18;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${String(year)}${born.endsWith('-02-29') && !isLeap ? '-03-01' : born.slice(4)}`;
}

/** A person as a list shows one; null there where it was expunged. */
export const personNameSchema = z.strictObject({ fullName: z.string(), birthYear: z.int() });
