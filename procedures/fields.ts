import { z } from 'zod';
import type { Regime } from '../law/regimes.ts';
import type { PersonKind } from '../law/time-limits.ts';

/**
 * The pieces acts are made of. A field marked `personal` never enters an event, an id, a log or a Temporal payload:
 * it is split off before the act is recorded and stored encrypted under the person's key.
 * `control` names the input the console shows; a field without it is shown by its JSON type. `regimes` names the only ones that know it, `persons` those alone it is asked about.
 */

/** Local date, YYYY-MM-DD, Việt Nam time. */
export const localDate = () => z.iso.date().meta({ control: 'date' });
/** Instant with offset, ISO 8601. */
export const instant = () => z.iso.datetime({ offset: true }).meta({ control: 'dateTime' });
export const agencyId = () => z.string().min(3).max(80).regex(/^[a-z0-9][a-z0-9:._-]*$/).meta({ control: 'agency' });
export const officialId = () => z.string().min(3).max(80).regex(/^[a-z0-9][a-z0-9:._-]*$/).meta({ control: 'official' });
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

function marked<S extends z.ZodType>(schema: S, mark: Readonly<Record<string, unknown>>, words: string): S {
  const own = schema.meta();
  return schema.meta({ ...own, ...mark, description: own?.description === undefined ? words : `${own.description}; ${words}` });
}

/** Only these regimes know the field: under the others its form leaves it out, and a body that has it is refused. An optional field. */
export const onlyIn = <S extends z.ZodType>(regimes: readonly Regime[], schema: S): S => marked(schema, { regimes }, `only under ${regimes.join(', ')}`);
/** Asked about these persons alone: in the case of another its form leaves it out, and a body that has it is refused. An optional field. */
export const onlyFor = <S extends z.ZodType>(persons: readonly PersonKind[], schema: S): S => marked(schema, { persons }, `only of ${persons.join(', ')}`);
/** Choices that only some regimes know: the form offers them there alone. Which is lawful, and by which article, a guard says. */
export const withChoicesOf = <S extends z.ZodType>(choiceRegimes: Readonly<Record<string, readonly Regime[]>>, schema: S): S => schema.meta({ ...schema.meta(), choiceRegimes });

/** What a field's mark says, however the field may be left out; undefined without one. */
function markOf(schema: z.ZodType, mark: 'personal' | 'regimes' | 'persons'): unknown {
  const own = schema.meta()?.[mark];
  if (own !== undefined) return own;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault ? markOf(schema.unwrap() as z.ZodType, mark) : undefined;
}

/** Whether a field is personal, through optional, nullable and defaults. */
export function isPersonal(schema: z.ZodType): boolean {
  return markOf(schema, 'personal') === true;
}

/** A field of a body that the regime does not know, or that is not asked about such a person; undefined without one. Top-level fields only. */
export function findForeignField(schema: z.ZodObject, body: Readonly<Record<string, unknown>>, regime: Regime, person: PersonKind): string | undefined {
  return Object.keys(body).find((name) => {
    const field = schema.shape[name] as z.ZodType | undefined;
    if (field === undefined || body[name] === undefined) return false;
    const regimes = markOf(field, 'regimes') as readonly Regime[] | undefined;
    const persons = markOf(field, 'persons') as readonly PersonKind[] | undefined;
    return regimes?.includes(regime) === false || persons?.includes(person) === false;
  });
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
