import { blank } from '../../documents/index.ts';
import type { CaseReader } from './case-reader.ts';
import { dayOf, momentOf } from './case-reader.ts';
import { areaOf, headTitle, placeBesideDate } from './offices.vi.ts';
import { agencyPiece, forPerson, issuerOf, officialPiece, paperHead, personPiece, requestPiece, signerPiece } from './pieces.ts';
import type { DocumentDataBuilder } from './sources.ts';
import { groundWords, paperInWords, paperTitles, provisionInWords } from './words.vi.ts';

/** The papers of the dossier, from the violation record to the file's way to the court. */

const filed = ['Như trên', 'Lưu: VT, HS'];

/** Papers in the order of their folios. */
function papersOf({ state }: CaseReader) {
  return [...(state.facts.dossier.papers ?? [])].sort((a, b) => a.folioFrom - b.folioFrom);
}

function enclosures(reader: CaseReader): string[] {
  const titles = papersOf(reader).map((paper) => paperInWords(paperTitles[paper.type], paper.number, paper.date));
  return titles.length === 0 ? [blank] : titles;
}

/** What the person did, in the words of the ground chosen. */
function groundOf({ state }: CaseReader): string {
  const { ground } = state.facts.dossier;
  return ground === undefined ? blank : groundWords[ground];
}

function provision({ state }: CaseReader): string {
  const { groundArticle } = state.facts.dossier;
  return groundArticle === undefined || groundArticle === '' ? blank : provisionInWords(groundArticle);
}

const reasonOf = (reader: CaseReader): string => reader.text('reason') ?? `${groundOf(reader)}, quy định tại ${provision(reader)}.`;

function addictionResult({ state }: CaseReader): string {
  const result = state.facts.dossier.addictionResult;
  if (result === undefined) return blank;
  return paperInWords(result.kind === 'clinicResult' ? paperTitles.addictionResult : paperTitles.substitutionSiteConfirmation, result.number, result.date);
}

const violationRecord: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  if (agency === undefined) return null;
  const { dossier } = reader.state.facts;
  const day = dossier.violationRecordDate ?? null;
  const witnesses = reader.text('witnesses');
  const last = dossier.lastViolationOn === undefined ? '' : `; lần vi phạm gần nhất: ${paperInWords('', null, dossier.lastViolationOn).trim()}`;
  return {
    agency: agencyPiece(agency), issuedOn: reader.issuedOn, person: personPiece(person), representatives: [], startedAt: day ?? momentOf(reader.act.happenedAt, true), finishedAt: day ?? momentOf(reader.act.happenedAt, true),
    place: reader.text('place') ?? blank, basis: addictionResult(reader), recorder: officialPiece(reader, agency.name),
    witnesses: witnesses === null ? [] : [{ fullName: witnesses, occupation: blank, residence: blank }],
    violation: reader.text('violation') ?? `Người có tên nêu trên ${groundOf(reader)}${last}.`, provision: provision(reader),
    personOpinion: reader.text('personOpinion'), witnessOpinion: reader.text('witnessOpinion'), measures: blank,
    explanationReceiver: headTitle(agency.name, reader.regime), notSignedReason: null, sheets: null, copies: null,
  };
});

/** The person fills in and signs it: what the case does not hold stays open. */
const shortBiography: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  if (agency === undefined) return null;
  const signer = signerPiece(reader, agency);
  return {
    issuedOn: reader.issuedOn, place: placeBesideDate(agency.place), person: personPiece(person), education: person.education ?? blank, relatives: [], convictions: blank, administrativeSanctions: blank,
    drugs: blank, wayOfUse: blank, firstUse: blank, voluntaryRehabilitation: blank, supervisionDecisions: blank, compulsoryDecisions: blank, substitution: 'unknown', familyMember: null,
    confirmedBy: { fullName: signer.fullName ?? blank, position: signer.position, agency: agency.name },
  };
});

const dossierNotice: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, filed, { onBehalf: true });
  return head === null ? null : { ...head, addressee: person.fullName, person: personPiece(person), reason: `${groundOf(reader)}, quy định tại ${provision(reader)}.`, enclosures: enclosures(reader) };
});

/** R1: the compiling office asks the labour office to look at the file (Mẫu 29). */
const dossierProposal: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, filed, { onBehalf: true });
  const labourOffice = reader.findAgency('labourOffice');
  const place = labourOffice === undefined ? blank : (areaOf(labourOffice.name) ?? (labourOffice.superiorName === null ? null : areaOf(labourOffice.superiorName)) ?? labourOffice.place);
  return head === null ? null : { ...head, labourOfficePlace: place, person: personPiece(person), reason: reasonOf(reader), enclosures: enclosures(reader) };
});

const dossierRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, filed, { onBehalf: true });
  const agency = issuerOf(reader);
  if (head === null || agency === undefined) return null;
  const position = head.signer.prefix === null || head.signer.principal === 'Ủy ban nhân dân' ? headTitle(agency.name, reader.regime) : `${head.signer.position} ${areaOf(agency.name) ?? agency.name}`;
  const { proposedFacilityId } = reader.state.facts.dossier;
  return {
    ...head, court: reader.nameOf('court', 'Tòa án nhân dân'), proposer: { fullName: head.signer.fullName ?? blank, position }, person: personPiece(person),
    // The form of R1 gives no reason: it stands in the proposal enclosed. That of R4 names no facility: the provincial police do.
    reason: reader.regime === 'R1' ? null : reasonOf(reader), enclosures: enclosures(reader),
    facility: reader.regime === 'R1' ? (reader.agencyById(proposedFacilityId)?.name ?? blank) : null,
  };
});

/** To whom the file goes with the act, and who confirmed that it came. */
function receiverOf(reader: CaseReader) {
  const toLabourOffice = reader.act.act === 'supplementDossier' || (reader.act.act === 'forwardDossier' && reader.textFact('labourOfficeId') !== null);
  const role = toLabourOffice ? 'labourOffice' : 'court';
  const agency = reader.agencyById(reader.textFact(toLabourOffice ? 'labourOfficeId' : 'courtId')) ?? reader.findAgency(role);
  const name = agency?.name ?? reader.nameOf(role, toLabourOffice ? 'Phòng Lao động - Thương binh và Xã hội' : 'Tòa án nhân dân');
  const receipt = reader.state.acts.find((act) => act.seq > reader.act.seq && act.act === (toLabourOffice ? 'receiveDossier' : 'confirmReceipt'));
  const official = reader.official(receipt?.recordedBy);
  return officialPiece(reader, name, official !== undefined && official.agencyId === agency?.agencyId ? official : undefined);
}

const fileTransferRecord: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  if (agency === undefined) return null;
  const papers = papersOf(reader);
  const two = (folio: number): string => String(folio).padStart(2, '0');
  return {
    agency: agencyPiece(agency), issuedOn: reader.issuedOn, happenedAt: reader.happenedAt, place: blank, giver: officialPiece(reader, agency.name), receiver: receiverOf(reader), person: personPiece(person),
    papers: papers.length === 0 ? [{ title: blank, folios: blank, note: null }] : papers.map((paper) => ({
      title: paperInWords(paperTitles[paper.type], paper.number, paper.date), folios: paper.folioFrom === paper.folioTo ? two(paper.folioFrom) : `${two(paper.folioFrom)} - ${two(paper.folioTo)}`, note: null,
    })),
    folioCount: reader.number('folioCount') ?? papers.reduce((sum, paper) => sum + paper.folioTo - paper.folioFrom + 1, 0), copies: null, note: blank,
  };
});

/** R1: what the labour office finds missing. */
const labourOfficeReturn: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', 'Lưu: VT']);
  if (head === null) return null;
  const received = reader.findActBefore('receiveDossier') ?? reader.findActBefore('forwardDossier') ?? reader.act;
  const sent = reader.findActBefore('forwardDossier', 'supplementDossier');
  const missing = reader.fact('missing');
  const titles = Array.isArray(missing) ? missing.map((type) => (type in paperTitles ? paperTitles[type as keyof typeof paperTitles] : String(type))) : [];
  const reason = reader.text('reason');
  const running = reader.state.limits.findLast((limit) => limit.duty === 'supplementDossier' && limit.startedBySeq > reader.act.seq);
  return {
    ...head, person: personPiece(person), receivedOn: dayOf(received.happenedAt),
    request: { ...requestPiece(reader), number: reader.textFact('requestNumber', reader.findActBefore('forwardDossier')) ?? blank, date: dayOf(sent?.happenedAt), issuer: reader.nameOf('compilingOffice') },
    missing: [...titles, ...(reason === null ? [] : [reason])], supplementBy: running?.dueDate ?? null,
  };
});

export const dossierPapers = { violationRecord, shortBiography, dossierNotice, dossierProposal, dossierRequest, fileTransferRecord, labourOfficeReturn };
