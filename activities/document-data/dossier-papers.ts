import { blank } from '../../documents/index.ts';
import type { CaseReader } from './case-reader.ts';
import { dayOf, momentOf } from './case-reader.ts';
import { areaOf, headTitle, placeBesideDate } from './offices.vi.ts';
import { guardianOf, guardianRelative } from './guardian.ts';
import { agencyPiece, forPerson, type Identity, issuerOf, officialPiece, paperHead, personPiece, relativePiece, requestPiece, signerPiece } from './pieces.ts';
import type { DocumentDataBuilder } from './sources.ts';
import { groundWords, listPaperTitles, paperInWords, paperTitles, provisionInWords } from './words.vi.ts';

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
    agency: agencyPiece(agency), issuedOn: reader.issuedOn, person: personPiece(person), representatives: [guardianRelative(reader)].filter((one) => one !== null), startedAt: day ?? momentOf(reader.act.happenedAt, true), finishedAt: day ?? momentOf(reader.act.happenedAt, true),
    place: reader.text('place') ?? blank, basis: addictionResult(reader), recorder: officialPiece(reader, agency.name),
    witnesses: witnesses === null ? [] : [{ fullName: witnesses, occupation: blank, residence: blank }],
    violation: reader.text('violation') ?? `Người có tên nêu trên ${groundOf(reader)}${last}.`, provision: provision(reader),
    personOpinion: reader.text('personOpinion'), witnessOpinion: reader.text('witnessOpinion'), measures: blank,
    explanationReceiver: headTitle(agency.name, reader.regime), notSignedReason: null, sheets: null, copies: null,
  };
});

/** The person fills in and signs it: what the case does not hold stays open. */
export const shortBiography: DocumentDataBuilder = forPerson((reader, person) => {
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
  const guardian = guardianOf(reader);
  const head = paperHead(reader, filed, { onBehalf: true });
  return head === null ? null : { ...head, addressees: [person.fullName, ...(guardian === null ? [] : [guardian.fullName])], person: personPiece(person), reason: `${groundOf(reader)}, quy định tại ${provision(reader)}.`, enclosures: enclosures(reader) };
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
  const { proposedFacilityId } = reader.state.facts.dossier;
  return {
    ...head, court: reader.nameOf('court', 'Tòa án nhân dân'), proposer: proposerPiece(reader, agency, head), person: personPiece(person),
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
    folioCount: reader.number('folioCount') ?? papers.reduce((sum, paper) => sum + paper.folioTo - paper.folioFrom + 1, 0), dossierHash: reader.state.facts.dossier.forwardedHash ?? null, copies: null, note: blank,
  };
});

/** R1: what the labour office finds missing. */
const labourOfficeReturn: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', 'Lưu: VT']);
  if (head === null) return null;
  const received = reader.findActBefore('receiveDossier') ?? reader.findActBefore('forwardDossier') ?? reader.act;
  const sent = reader.findActBefore('forwardDossier', 'supplementDossier');
  const missing = reader.fact('missing');
  const titles = Array.isArray(missing) ? listPaperTitles(missing) : [];
  const reason = reader.text('reason');
  const running = reader.state.limits.findLast((limit) => limit.duty === 'supplementDossier' && limit.startedBySeq > reader.act.seq);
  return {
    ...head, person: personPiece(person), receivedOn: dayOf(received.happenedAt),
    request: { ...requestPiece(reader), number: reader.textFact('requestNumber', reader.findActBefore('forwardDossier')) ?? blank, date: dayOf(sent?.happenedAt), issuer: reader.nameOf('compilingOffice') },
    missing: [...titles, ...(reason === null ? [] : [reason])], supplementBy: running?.dueDate ?? null,
  };
});

/** The person's own words; what nobody took down stays open for the person's hand. */
export const personStatement: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  return agency === undefined ? null : {
    issuedOn: reader.issuedOn, place: placeBesideDate(agency.place), person: personPiece(person), education: person.education ?? blank,
    use: reader.text('use') ?? blank, earlierTreatment: reader.text('earlierTreatment') ?? blank, substitution: reader.text('substitution') ?? blank,
  };
});

/** The facility named, as far as its name is known; the family otherwise. */
function custodianOf(reader: CaseReader): { facility: string } | { familyMember: string } {
  return reader.textFact('place') === 'family' ? { familyMember: reader.text('familyMember') ?? blank } : { facility: reader.agencyById(reader.textFact('custodianId'))?.name ?? reader.nameOf('custodian', 'Cơ sở') };
}

const familyConsent: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  // Entered as one line: "Đỗ Thị Quỵnh (mẹ)", "Đỗ Thị Quỵnh, mẹ".
  const [fullName = '', relation] = (reader.text('familyMember') ?? '').split(/\s*[,(]\s*/u);
  return agency === undefined ? null : {
    issuedOn: reader.issuedOn, place: placeBesideDate(agency.place), addressee: agency.name, relative: { ...relativePiece(fullName === '' ? null : fullName), relation: relation?.replace(/\)$/u, '') ?? blank }, agrees: reader.fact('familyAgrees') === true, person: personPiece(person), opinion: reader.text('familyStatement'),
  };
});

const custodyDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, ['Như Điều 2', 'Lưu: VT, HS'], { onBehalf: true });
  if (head === null || agency === undefined) return null;
  const custodian = custodianOf(reader);
  return {
    ...head, authority: headTitle(agency.name, reader.regime), person: personPiece(person), custodian, familyStatement: reader.text('familyStatement'), from: dayOf(reader.act.happenedAt),
    executors: 'facility' in custodian ? custodian.facility : 'Đại diện gia đình được giao quản lý',
  };
});

const custodyHandover: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  if (agency === undefined) return null;
  const custodian = custodianOf(reader);
  const belongings = reader.text('belongings');
  const isFacility = 'facility' in custodian;
  return {
    issuedOn: reader.issuedOn, place: placeBesideDate(agency.place),
    decision: { number: reader.numberOf('decisionNumber', reader.act) ?? blank, date: reader.textFact('decisionDate'), issuer: agency.name },
    happenedAt: reader.happenedAt, handedOverAt: isFacility ? custodian.facility : person.residence,
    giver: { ...officialPiece(reader, agency.name), fullName: reader.text('giver') ?? blank },
    receiver: { ...officialPiece(reader, isFacility ? custodian.facility : 'gia đình'), fullName: reader.text('receiver') ?? (isFacility ? blank : custodian.familyMember) },
    person: personPiece(person), condition: reader.text('condition') ?? blank, papers: ['Quyết định quản lý trong thời gian lập hồ sơ', blank],
    belongings: belongings === null ? [blank] : belongings.split(/\n+/u), finishedAt: null, pages: null, copies: null,
  };
});

/** The head of the proposing office, who speaks in the request. */
function proposerPiece(reader: CaseReader, agency: { readonly name: string }, head: NonNullable<ReturnType<typeof paperHead>>) {
  const isHead = head.signer.prefix === null || head.signer.principal === 'Ủy ban nhân dân';
  return { fullName: head.signer.fullName ?? blank, position: isHead ? headTitle(agency.name, reader.regime) : `${head.signer.position} ${areaOf(agency.name) ?? agency.name}` };
}

/** Before R4: the request about a juvenile, with the family and the plan for the child (Mẫu 39). */
const juvenileRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, filed, { onBehalf: true });
  const agency = issuerOf(reader);
  return head === null || agency === undefined ? null : {
    ...head, court: reader.nameOf('court', 'Tòa án nhân dân'), proposer: proposerPiece(reader, agency, head), person: personPiece(person), familyCircumstances: reader.text('familyCircumstances') ?? blank, managementPlan: reader.text('managementPlan') ?? blank,
    enclosures: enclosures(reader), facility: reader.agencyById(reader.state.facts.dossier.proposedFacilityId)?.name ?? blank,
  };
});

const representativeOpinion: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const guardian = guardianOf(reader);
  return agency === undefined || guardian === null ? null : {
    issuedOn: reader.issuedOn, place: placeBesideDate(agency.place), addressee: agency.name, representative: guardian, stance: reader.textFact('stance'), person: personPiece(person), opinion: reader.text('opinion'),
  };
});

/** What every record about a juvenile's silence, and of what was taken down, begins with. */
function recordOf(reader: CaseReader, person: Identity) {
  const agency = issuerOf(reader);
  const recorder = reader.official(reader.act.recordedBy);
  return agency === undefined ? null : {
    agency: agencyPiece(agency), issuedOn: reader.issuedOn, happenedAt: reader.happenedAt, place: reader.text('place') ?? agency.name, recorder: officialPiece(reader, agency.name, recorder?.agencyId === agency.agencyId ? recorder : undefined),
    person: personPiece(person), representative: guardianRelative(reader),
  };
}

const statementRecord: DocumentDataBuilder = forPerson((reader, person) => {
  const record = recordOf(reader, person);
  return record === null ? null : { ...record, toldByRepresentative: reader.textFact('teller') === 'representative', told: reader.text('told') ?? blank, witnesses: reader.text('witnesses') };
});

const refusalRecord: DocumentDataBuilder = forPerson((reader, person) => {
  const record = recordOf(reader, person);
  return record === null ? null : { ...record, withheld: reader.textFact('withheld') ?? 'both', reason: reader.text('reason'), witnesses: reader.text('witnesses') ?? blank };
});

const noticeRefusalRecord: DocumentDataBuilder = forPerson((reader, person) => {
  const record = recordOf(reader, person);
  return record === null ? null : { ...record, withheld: reader.textFact('recipient') === 'person' ? 'noticeByPerson' : 'noticeByRepresentative', reason: null, witnesses: reader.text('witnesses') ?? blank };
});

export const dossierPapers = { juvenileRequest, representativeOpinion, statementRecord, refusalRecord, noticeRefusalRecord, personStatement, familyConsent, custodyDecision, custodyHandover, violationRecord, shortBiography, dossierNotice, dossierProposal, dossierRequest, fileTransferRecord, labourOfficeReturn };
