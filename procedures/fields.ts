import { z } from 'zod';

/**
 * The pieces acts are made of. A field marked `personal` never enters an event, an id, a log or a Temporal payload:
 * it is split off before the act is recorded and stored encrypted under the person's key.
 * `control` names the input the console shows; a field without it is shown by its JSON type.
 */

/** Local date, YYYY-MM-DD, Việt Nam time. */
export const localDate = () => z.iso.date().meta({ control: 'date' });
/** Instant with offset, ISO 8601. */
export const instant = () => z.iso.datetime({ offset: true }).meta({ control: 'dateTime' });
export const agencyId = () => z.string().min(3).max(80).regex(/^[a-z0-9][a-z0-9:._-]*$/).meta({ control: 'agency' });
export const officialId = () => z.string().min(3).max(80).regex(/^[a-z0-9][a-z0-9:._-]*$/);
export const uploadId = () => z.uuid().meta({ control: 'upload' });
/** Free text: always personal, since people write names into it. */
export const freeText = (max = 2000) => z.string().trim().min(1).max(max).normalize('NFC').meta({ personal: true, control: 'longText' });
/** A personal datum with its own shape (a name, an address). */
export const personalText = (max = 200) => z.string().trim().min(1).max(max).normalize('NFC').meta({ personal: true });
/** A number or symbol of a document in an office's own register, e.g. "15/QĐ-TA". */
export const registerNumber = () => z.string().trim().min(1).max(40).normalize('NFC');
/** Ground chosen from a closed list: a legal fact, not personal text. */
export const groundOf = <const T extends readonly [string, ...string[]]>(grounds: T) => z.enum(grounds);
export const wholeNumber = (min: number, max: number) => z.int().min(min).max(max);

/** The paper an entry rests on: number, date and the scan. */
export const paperReference = z.strictObject({ number: registerNumber(), date: localDate(), uploadId: uploadId().optional() }).meta({ id: 'PaperReference' });

function isPersonal(schema: z.ZodType): boolean {
  const meta: unknown = schema.meta();
  if (typeof meta === 'object' && meta !== null && 'personal' in meta && meta.personal === true) return true;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return isPersonal(schema.unwrap() as z.ZodType);
  return false;
}

/** Splits a validated body into legal facts (kept in the event) and personal text (kept encrypted elsewhere). Top-level fields only. */
export function splitPersonal(
  schema: z.ZodObject,
  body: Readonly<Record<string, unknown>>,
): { facts: Record<string, unknown>; personal: Record<string, unknown> } {
  const facts: Record<string, unknown> = {};
  const personal: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const field = schema.shape[name] as z.ZodType | undefined;
    if (field !== undefined && isPersonal(field)) personal[name] = value;
    else facts[name] = value;
  }
  return { facts, personal };
}
