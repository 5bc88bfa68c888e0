/** The parts that the papers' data are made of. Texts arrive complete: a template fills in, it never looks anything up. */
import { z } from 'zod';

/** A text of one or more lines, never empty; composed letters (NFC). */
export const text = z.string().trim().normalize('NFC').min(1).max(20_000);
/** Local date in Việt Nam, "2026-08-03". */
export const localDate = z.iso.date();
/** Local moment in Việt Nam, "2026-08-03T09:30"; the day alone where the hour is not known. */
export const localMoment = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?$/u);

/** SHA-256 in hexadecimal. */
export const hashText = z.string().regex(/^[0-9a-f]{64}$/u);

export const sexNames = { male: 'Nam', female: 'Nữ' } as const;

/** The person the paper is about, as far as the paper names them. */
export const personPiece = z.strictObject({
  fullName: text,
  otherName: text.nullable(),
  /** A whole date, or only the year where no more is known. */
  birthDate: z.union([localDate, z.string().regex(/^\d{4}$/u)]),
  sex: z.enum(['male', 'female']),
  nationality: text,
  /** Number of the identity card or passport. */
  identityNumber: text.nullable(),
  identityIssuedOn: localDate.nullable(),
  identityIssuedBy: text.nullable(),
  residence: text,
  occupation: text.nullable(),
  workplace: text.nullable(),
});
export type PersonPiece = z.output<typeof personPiece>;

/** A relative, guardian or representative; `relation` is the Vietnamese word the paper prints ("mẹ", "vợ"). */
export const relativePiece = z.strictObject({
  relation: text,
  fullName: text,
  age: z.int().min(0).max(130).nullable(),
  occupation: text.nullable(),
  residence: text.nullable(),
  phone: text.nullable(),
});
export type RelativePiece = z.output<typeof relativePiece>;

/** The issuing office: its superior, its name, the place named beside the date, its abbreviation in the symbol. */
export const agencyPiece = z.strictObject({ superior: text.nullable(), name: text, place: text, symbol: text });
export type AgencyPiece = z.output<typeof agencyPiece>;

/** Who signs: "KT. TRƯỞNG CÔNG AN / PHÓ TRƯỞNG CÔNG AN / Lê Quỵnh" has prefix, principal, position and name. */
export const signerPiece = z.strictObject({
  /** The collective signed for where a deputy signs for its head: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" (NĐ 30/2020 Phụ lục I). */
  collective: text.nullable().default(null),
  /** On behalf of a collective, for the head, by order, by mandate, acting. */
  prefix: z.enum(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']).nullable(),
  /** The office after the prefix; null exactly when there is no prefix. */
  principal: text.nullable(),
  position: text,
  /** null while nobody has signed */
  fullName: text.nullable(),
}).refine((signer) => signer.collective === null || (signer.prefix !== null && signer.prefix !== 'TM.'), 'a collective stands above a prefix of its own').refine((signer) => (signer.prefix === null) === (signer.principal === null), 'prefix and principal go together');
export type SignerPiece = z.output<typeof signerPiece>;

/** An official who takes part: giver, receiver, recorder, clerk. */
export const officialPiece = z.strictObject({ fullName: text, position: text, agency: text });
export type OfficialPiece = z.output<typeof officialPiece>;

/** Another paper that this one refers to; `number` is the whole number and symbol, "15/QĐ-TA". */
export const paperPiece = z.strictObject({ number: text, date: localDate.nullable(), issuer: text });
export type PaperPiece = z.output<typeof paperPiece>;

/** A span of days, both included. */
export const spanPiece = z.strictObject({ from: localDate, to: localDate }).refine((span) => span.from <= span.to, 'from is not after to');
export type SpanPiece = z.output<typeof spanPiece>;

/** What every paper of an office carries. `issuedOn` is null until the paper is dated. */
export const paperHead = {
  agency: agencyPiece,
  issuedOn: localDate.nullable(),
  signer: signerPiece,
  recipients: z.array(text).min(1),
};
