import { blank } from '../../documents/index.ts';
import { activeCustody } from '../../procedures/legal-case.ts';
import { dayOf, momentOf } from './case-reader.ts';
import { headTitle, placeBesideDate } from './offices.vi.ts';
import { addressed, addressee, agencyPiece, decisionPiece, forPerson, headOf, issuerOf, officialPiece, paperHead, personPiece, relativePiece } from './pieces.ts';
import type { DocumentDataBuilder } from './sources.ts';
import { paperInWords } from './words.vi.ts';

/** The papers of the execution and of the stay in the facility. */

/** R4: the commune police ask for a facility. */
const executionRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', 'Lưu: VT, HS']);
  const { court } = reader.state.facts;
  const months = court.termMonths ?? court.decision?.termMonths ?? null;
  if (head === null || months === null) return null;
  const received = reader.findActBefore('receiveDecision') ?? reader.act;
  const custody = activeCustody(reader.state);
  const held = custody?.kind === 'dossierCustody' ? `${reader.agencyById(custody.holderAgencyId)?.name ?? blank}, ${paperInWords('từ', null, dayOf(custody.from))}` : null;
  return {
    ...head, addressee: headOf(reader, 'provincialPolice', 'Giám đốc Công an'), decision: decisionPiece(reader), decisionReceivedAt: momentOf(received.happenedAt, received.timeUncertain), person: personPiece(person),
    termMonths: months, whereabouts: reader.text('whereabouts') ?? held ?? blank, health: reader.text('health') ?? blank,
  };
});

const facilityAssignment: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, ['Như Điều 3', 'Lưu: VT']);
  if (head === null || agency === undefined) return null;
  const asked = reader.findActBefore('requestFacility');
  const request = reader.findIssued('executionRequest');
  return {
    ...head, authority: headTitle(agency.name, reader.regime), decision: decisionPiece(reader),
    request: { number: request?.number ?? asked?.paper?.number ?? blank, date: request?.date ?? dayOf(asked?.happenedAt), issuer: reader.nameOf('escortOffice', 'Công an') },
    person: personPiece(person), facilityName: reader.agencyById(reader.textFact('facilityId'))?.name ?? reader.nameOf('facility', 'Cơ sở cai nghiện'), facilityAddress: blank, escort: reader.nameOf('escortOffice', 'Công an'),
  };
});

const handoverRecord: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  if (agency === undefined) return null;
  const { admission } = reader.state.facts;
  const assigning = admission.assignedBy === undefined ? undefined : reader.findAgency(admission.assignedBy);
  const issued = reader.findIssued('facilityAssignment');
  const decision = decisionPiece(reader);
  const count = reader.number('paperCount');
  const belongings = reader.text('belongings');
  const giver = officialPiece(reader, reader.nameOf('escortOffice', 'Công an'));
  const receiver = officialPiece(reader, agency.name);
  return {
    issuedOn: reader.issuedOn, place: placeBesideDate(agency.place), decision,
    assignment: reader.regime !== 'R4' || assigning === undefined ? null : {
      number: issued?.number ?? admission.assignmentNumber ?? blank, date: issued?.date ?? admission.assignedOn ?? null, issuer: headTitle(assigning.name, reader.regime),
    },
    happenedAt: reader.happenedAt, facility: agency.name, giver: { ...giver, fullName: reader.text('giver') ?? blank }, receiver: { ...receiver, fullName: reader.text('receiver') ?? blank },
    person: personPiece(person), condition: reader.text('condition') ?? blank,
    papers: [`${paperInWords('Quyết định', decision.number, decision.date)} của ${decision.issuer}`, count === null ? blank : `Tổng số tài liệu giao, nhận: ${String(count)}`],
    belongings: belongings === null ? [blank] : belongings.split(/\n+/u), finishedAt: null, pages: null, giverCopies: null, receiverCopies: null,
  };
});

const searchOrder: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, ['Như Điều 2', ...(reader.findAgency('compilingOffice') === undefined ? [] : [reader.nameOf('compilingOffice')]), 'Lưu: VT, HS']);
  if (head === null || agency === undefined) return null;
  const fled = reader.findActBefore('recordEscape', 'recordAbscondingBeforeAdmission');
  return {
    ...head, authority: headTitle(agency.name, reader.regime), decision: reader.state.facts.court.decision == null ? null : decisionPiece(reader), proposedBy: blank, person: personPiece(person),
    heightCentimetres: reader.number('heightCentimetres'), weightKilograms: reader.number('weightKilograms'), distinguishingMarks: reader.text('distinguishingMarks'),
    relatives: [relativePiece(null)], otherContacts: reader.text('contacts') ?? blank,
    escapedFrom: fled?.act === 'recordEscape' ? agency.name : blank, escapedAt: momentOf((fled ?? reader.act).happenedAt, (fled ?? reader.act).timeUncertain),
    reportTo: [{ name: agency.name, phone: blank, address: blank }], executors: `Các đơn vị thuộc ${agency.name} và cơ quan, đơn vị, cá nhân có liên quan`,
  };
});

/** The term of the measure as it was computed; null while it is open. */
function termOf(reader: Parameters<Parameters<typeof forPerson>[0]>[0]): { from: string; to: string } | null {
  const { term, completedOn } = reader.state.facts.admission;
  const to = completedOn ?? term?.end ?? null;
  return term === undefined || to === null || to < term.start ? null : { from: term.start, to };
}

const completionNotice: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', 'Lưu: VT, HS']);
  const term = termOf(reader);
  if (head === null || term === null) return null;
  return {
    ...head, addressees: [reader.nameOf('court', 'Tòa án nhân dân'), reader.regime === 'R1' ? reader.nameOf('supervisingCommittee', 'Ủy ban nhân dân') : reader.nameOf('supervisingPolice', 'Công an'), `Gia đình ${addressed(person)}`],
    decision: decisionPiece(reader), person: personPiece(person), term, completesOn: term.to, returnsTo: reader.text('returnsTo') ?? blank, progress: reader.text('progress'),
  };
});

const completionCertificate: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const term = termOf(reader);
  const head = paperHead(reader, [addressee(person), reader.nameOf('court', 'Tòa án nhân dân'), reader.nameOf('supervisingCommittee', 'Ủy ban nhân dân'), 'Lưu: VT']);
  if (head === null || agency === undefined || term === null) return null;
  return {
    ...head, authority: headTitle(agency.name, reader.regime), decision: decisionPiece(reader), decisionSubject: `đưa ${addressed(person)} vào cơ sở cai nghiện bắt buộc`, proposedBy: blank,
    person: personPiece(person), representative: null, term,
  };
});

/** R4: the facility hands the person the papers that end the measure and open the supervision. */
const paperHandover: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  if (agency === undefined) return null;
  const certificate = reader.findIssued('completionCertificate');
  const decision = reader.findIssued('supervisionDecision');
  const committee = reader.findAgency('supervisingCommittee');
  return {
    agency: agencyPiece(agency), issuedOn: reader.issuedOn, happenedAt: reader.happenedAt, place: agency.name, giver: officialPiece(reader, agency.name), receiver: personPiece(person), capacity: 'người hoàn thành cai nghiện bắt buộc',
    papers: [
      { kind: 'Quyết định quản lý sau cai nghiện ma túy', paper: { number: decision?.number ?? reader.state.facts.supervision.decisionNumber ?? blank, date: decision?.date ?? reader.state.facts.supervision.decidedOn ?? null, issuer: committee === undefined ? blank : headTitle(committee.name, reader.regime) } },
      { kind: 'Giấy xác nhận hoàn thành cai nghiện', paper: { number: certificate?.number ?? blank, date: certificate?.date ?? null, issuer: agency.name } },
    ],
    notSignedReason: null,
  };
});

export const executionPapers = { executionRequest, facilityAssignment, handoverRecord, searchOrder, completionNotice, completionCertificate, paperHandover };
