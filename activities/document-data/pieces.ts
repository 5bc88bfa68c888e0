import type { AgencyPiece, OfficialPiece, PaperPiece, PersonPiece, RelativePiece, SignerPiece } from '../../documents/pieces.ts';
import { blank } from '../../documents/index.ts';
import type { OfficeRole } from '../../procedures/offices.ts';
import { type CaseReader, dayOf, readCase } from './case-reader.ts';
import { headPosition, headTitle, kindOf, placeBesideDate, positionWords, symbolOf } from './offices.vi.ts';
import type { DocumentDataBuilder, DocumentSources, PrintedAgency } from './sources.ts';

export type Identity = NonNullable<DocumentSources['person']>;

/** What is not recorded is left to be written by hand: a paper never says "none" where nobody asked. */
export function personPiece(person: Identity): PersonPiece {
  return {
    fullName: person.fullName, otherName: person.otherName ?? null, birthDate: person.birthDate, sex: person.sex, nationality: person.nationality ?? blank,
    identityNumber: person.identityNumber ?? blank, identityIssuedOn: person.identityIssuedOn ?? null, identityIssuedBy: person.identityIssuedBy ?? null, residence: person.residence, occupation: person.occupation ?? blank, workplace: blank,
  };
}

export function agencyPiece(agency: PrintedAgency): AgencyPiece {
  const { superiorName } = agency;
  return {
    // A court stands under no other office in its papers' head.
    superior: superiorName === agency.name || kindOf(agency.name) === 'court' ? null : superiorName,
    name: agency.name, place: placeBesideDate(agency.place), symbol: symbolOf(agency),
  };
}

/** Who signs, as the signing act has it; before it, the position alone. `name` is set where the case knows who it must be, such as the judge. */
export function signerPiece(reader: CaseReader, agency: PrintedAgency, given: { readonly position?: string; readonly name?: string | null; readonly onBehalf?: boolean } = {}): SignerPiece {
  const { document, regime, state } = reader;
  const head = headPosition(agency.name, regime);
  // The chair signs for the committee, unless the paper is the chair's own decision.
  const isCollective = given.onBehalf === true && kindOf(agency.name) === 'committee';
  const plain = isCollective ? { collective: null, prefix: 'TM.' as const, principal: 'Ủy ban nhân dân' } : { collective: null, prefix: null, principal: null };
  // A deputy signs for the committee through its chair.
  const collective = isCollective ? 'Ủy ban nhân dân' : null;
  const official = reader.official(document.signerId);
  if (official === undefined) return { ...plain, position: given.position ?? head, fullName: given.name ?? null };
  const signing = state.acts.findLast((one) => one.act === 'signDocument' && one.facts['documentId'] === document.documentId);
  const own = positionWords(official, agency.name, regime);
  const position = own === blank ? (given.position ?? head) : own;
  const prefix = signing?.signerPrefix;
  // A delegation lends the position: the official's own is below that of the one signed for.
  if (prefix === 'KT.') return { collective, prefix, principal: head, position: position === head ? `Phó ${head}` : position, fullName: official.name };
  if (prefix === 'TL.' || prefix === 'TUQ.' || prefix === 'Q.') return { collective, prefix, principal: head, position, fullName: official.name };
  return { ...plain, position, fullName: official.name };
}

/** Head of an office's paper, with who receives it. Null where the office is not known. */
export function paperHead(reader: CaseReader, recipients: readonly string[], given?: Parameters<typeof signerPiece>[2]): { agency: AgencyPiece; issuedOn: string | null; signer: SignerPiece; recipients: readonly string[] } | null {
  const agency = issuerOf(reader);
  return agency === undefined ? null : { agency: agencyPiece(agency), issuedOn: reader.issuedOn, signer: signerPiece(reader, agency, given), recipients };
}

/** The office whose paper it is. */
export function issuerOf(reader: CaseReader): PrintedAgency | undefined {
  return reader.agencyById(reader.document.issuerAgencyId) ?? reader.findAgency(reader.document.issuerRole as OfficeRole);
}

/** "Trưởng Công an phường Phương Liệt" of the office in a capacity; dots where none takes part yet. */
export function headOf(reader: CaseReader, role: OfficeRole, kind: string): string {
  const agency = reader.findAgency(role);
  return agency === undefined ? `${kind} ${blank}` : headTitle(agency.name, reader.regime);
}

/** Somebody of an office, known or to be written by hand. */
export function officialPiece(reader: CaseReader, agencyName: string, official?: { readonly name: string; readonly position: string | null }): OfficialPiece {
  return official === undefined ? { fullName: blank, position: blank, agency: agencyName } : { fullName: official.name, position: positionWords(official, agencyName, reader.regime), agency: agencyName };
}

/** A relative as the act's free text names them. */
export function relativePiece(name: string | null): RelativePiece {
  return { relation: 'thân nhân', fullName: name ?? blank, age: null, occupation: blank, residence: null, phone: null };
}

/** The court's decision on the measure. */
export function decisionPiece(reader: CaseReader): PaperPiece {
  const { decision } = reader.state.facts.court;
  const issuer = reader.nameOf('court', 'Tòa án nhân dân');
  return decision == null ? { number: blank, date: null, issuer } : { number: decision.number ?? reader.findIssued('courtDecision')?.number ?? blank, date: dayOf(decision.decidedAt), issuer };
}

/** The request that opens the case before the court: the issued paper, else what the file's sender recorded. */
export function requestPiece(reader: CaseReader): PaperPiece {
  const { dossier } = reader.state.facts;
  const filed = reader.findAct('fileWithCourt', 'fileWithoutCheck', 'forwardDossier');
  const issuer = reader.agencyById(filed?.actingAgencyId)?.name ?? reader.nameOf('compilingOffice');
  const number = dossier.requestNumber === undefined || dossier.requestNumber === '' ? ((reader.findIssued('dossierRequest') ?? reader.findIssued('juvenileRequest'))?.number ?? blank) : dossier.requestNumber;
  return { number, date: dayOf(dossier.filedAt ?? dossier.forwardedAt), issuer };
}

/** The chair's decision on supervision. */
export function supervisionDecisionPiece(reader: CaseReader): PaperPiece {
  const { supervision } = reader.state.facts;
  const issued = reader.findIssued('supervisionDecision');
  // The chair who decided: after a move another commune supervises.
  const decided = reader.findAct('decideSupervision');
  const committee = reader.agencyById(decided?.actingAgencyId)?.name ?? reader.nameOf('supervisingCommittee', 'Ủy ban nhân dân');
  return { number: issued?.number ?? supervision.decisionNumber ?? blank, date: issued?.date ?? supervision.decidedOn ?? null, issuer: headTitle(committee, reader.regime) };
}

/** "ông Nguyễn Văn A" or "bà …". */
export function addressed(person: Identity): string {
  return `${person.sex === 'male' ? 'ông' : 'bà'} ${person.fullName}`;
}

/** The same at the beginning of a line. */
export function addressee(person: Identity): string {
  return `${person.sex === 'male' ? 'Ông' : 'Bà'} ${person.fullName}`;
}

/** A builder for a known case and person; what was expunged fills no paper. */
export function forPerson(build: (reader: CaseReader, person: Identity) => object | null): DocumentDataBuilder {
  return (sources) => {
    const reader = readCase(sources);
    return reader === null || sources.person === null ? null : build(reader, sources.person);
  };
}

/** A ground in words and what was written besides, as one sentence; dots where there is neither. */
export function sentence(...parts: readonly (string | null | undefined)[]): string {
  return `${parts.flatMap((part) => (part == null || part === '' ? [] : [part.replace(/[.;]$/u, '')])).join('; ') || blank}.`;
}
