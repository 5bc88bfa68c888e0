import { z } from 'zod';
import { localDate, text } from '../pieces.ts';

/** Parents, guardian or other representative of a juvenile; `relation` is the word the paper prints ("mẹ"). What is not known is written in by hand. */
export const guardianPiece = z.strictObject({
  relation: text,
  fullName: text,
  sex: z.enum(['male', 'female']).nullable(),
  birthDate: localDate.nullable(),
  identityNumber: text.nullable(),
  identityIssuedBy: text.nullable(),
  residence: text.nullable(),
  phone: text.nullable(),
});
export type GuardianPiece = z.output<typeof guardianPiece>;
