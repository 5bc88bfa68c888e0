import { z } from 'zod';
import type { PersonIdentity } from '../db/persons.ts';

const line = (max: number) => z.string().trim().min(1).max(max).normalize('NFC');

/** A person as one is entered: everything here is personal and is kept under the person's own key. */
export const newPersonSchema = z
  .strictObject({
    fullName: line(120).meta({ example: 'Nguyễn Văn Thử' }),
    otherName: line(120).optional(),
    birthDate: z.union([z.iso.date(), z.string().regex(/^(19|20)\d{2}$/)]).meta({ description: 'or the year alone where only that is known', example: '1999-04-30' }),
    sex: z.enum(['male', 'female']),
    identityNumber: z.string().regex(/^\d{9}$|^\d{12}$/).optional(),
    nationality: line(60).optional(), ethnicity: line(60).optional(), religion: line(60).optional(), occupation: line(120).optional(), education: line(120).optional(), birthPlace: line(300).optional(),
    residence: line(300).meta({ example: 'Số 1, phố Thử, phường Thử' }),
    communeCode: z.string().regex(/^\d{5}$/).meta({ example: '00004' }),
    permanentResidence: line(300).optional(),
    hasStableResidence: z.boolean().optional(),
  })
  .meta({ id: 'NewPerson' });

export const personSchema = z
  .strictObject({
    fullName: z.string(), otherName: z.string().optional(), birthDate: z.string(), sex: z.enum(['male', 'female']), identityNumber: z.string().optional(), nationality: z.string().optional(), ethnicity: z.string().optional(),
    religion: z.string().optional(), occupation: z.string().optional(), education: z.string().optional(), birthPlace: z.string().optional(), residence: z.string(), communeCode: z.string(),
    permanentResidence: z.string().optional(), hasStableResidence: z.boolean().optional(),
  })
  .meta({ id: 'Person' });

function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

export function toIdentity(person: z.output<typeof newPersonSchema>): PersonIdentity {
  return withoutAbsent(person) as PersonIdentity;
}

export function showPerson(identity: PersonIdentity): z.output<typeof personSchema> {
  return withoutAbsent(identity);
}

/** Years of age on a local date. A birth year alone counts from the end of that year: a doubt about age is resolved for the younger one. */
export function ageOn(birthDate: string, on: string): number {
  const born = birthDate.length === 4 ? `${birthDate}-12-31` : birthDate;
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** A person as a list shows one; null there where it was expunged. */
export const personNameSchema = z.strictObject({ fullName: z.string(), birthYear: z.int() });
