import { blank } from '../../documents/index.ts';
import { activeCustody } from '../../procedures/legal-case.ts';
import { type CaseReader, dayOf, momentOf } from './case-reader.ts';
import { ordinanceOf } from './court-papers.ts';
import { guardianName, guardianOf, guardianRelative } from './guardian.ts';
import { headTitle, placeBesideDate } from './offices.vi.ts';
import { addressed, addressee, decisionPiece, forPerson, headOf, issuerOf, officialPiece, paperHead, personPiece, relativePiece, sentence } from './pieces.ts';
import type { DocumentDataBuilder } from './sources.ts';
import { executionEndWords, paperInWords } from './words.vi.ts';

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
  const fled = reader.findActBefore('recordEscape', 'recordAbscondingBeforeAdmission', 'recordCustodyEscape');
  return {
    ...head, authority: headTitle(agency.name, reader.regime), decision: reader.state.facts.court.decision == null ? null : decisionPiece(reader), proposedBy: blank, person: personPiece(person),
    heightCentimetres: reader.number('heightCentimetres'), weightKilograms: reader.number('weightKilograms'), distinguishingMarks: reader.text('distinguishingMarks'),
    relatives: [relativePiece(null)], otherContacts: reader.text('contacts') ?? blank,
    escapedFrom: fled?.act === 'recordEscape' || fled?.act === 'recordCustodyEscape' ? agency.name : blank, escapedAt: momentOf((fled ?? reader.act).happenedAt, (fled ?? reader.act).timeUncertain),
    reportTo: [{ name: agency.name, phone: blank, address: blank }], executors: `Các đơn vị thuộc ${agency.name} và cơ quan, đơn vị, cá nhân có liên quan`,
  };
});

/** The term of the measure as it was computed; null while it is open. */
function termOf(reader: Parameters<Parameters<typeof forPerson>[0]>[0]): { from: string; to: string } | null {
  const { term, completedOn } = reader.state.facts.admission;
  const to = completedOn ?? term?.end ?? null;
  return term === undefined || to === null || to < term.start ? null : { from: term.start, to };
}

/** Parents, guardian or representative of a juvenile get a copy (NĐ 116/2021 Đ62; Luật 120/2025 Đ36.5). */
const copyToGuardian = (reader: CaseReader): string[] => { const name = guardianName(reader); return name === null ? [] : [`Ông (bà) ${name}`]; };

const completionNotice: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', 'Lưu: VT, HS']);
  const term = termOf(reader);
  if (head === null || term === null) return null;
  return {
    ...head, addressees: [reader.nameOf('court', 'Tòa án nhân dân'), reader.regime === 'R1' ? reader.nameOf('supervisingCommittee', 'Ủy ban nhân dân') : reader.nameOf('supervisingPolice', 'Công an'), `Gia đình ${addressed(person)}`, ...copyToGuardian(reader)],
    decision: decisionPiece(reader), person: personPiece(person), term, completesOn: term.to, returnsTo: reader.text('returnsTo') ?? blank, progress: reader.text('progress'),
  };
});

/** R1–R3: the facility brings a juvenile home whom nobody fetched (Mẫu 47). */
const juvenileHandover: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  if (agency === undefined) return null;
  const certificate = reader.findIssued('completionCertificate');
  const certified = reader.findAct('issueCertificate');
  const toFamily = reader.textFact('releasedTo') === 'family';
  const guardian = guardianOf(reader);
  return {
    issuedOn: reader.issuedOn, place: blank, decision: decisionPiece(reader), certificate: { number: certificate?.number ?? reader.textFact('certificateNumber', certified) ?? blank, date: certificate?.date ?? dayOf(certified?.happenedAt), issuer: headTitle(agency.name, reader.regime) },
    happenedAt: reader.happenedAt, handedOverAt: toFamily ? person.residence : reader.nameOf('supervisingCommittee', 'Ủy ban nhân dân'), giver: officialPiece(reader, agency.name),
    receiver: { fullName: reader.text('receiver') ?? (toFamily ? guardian?.fullName : undefined) ?? blank, represents: toFamily ? `gia đình${guardian === null ? '' : ` (${guardian.relation})`}` : reader.nameOf('supervisingCommittee', 'Ủy ban nhân dân') },
    person: personPiece(person), condition: reader.text('condition') ?? blank, belongings: [blank], pages: null, copies: null,
  };
});

const completionCertificate: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const term = termOf(reader);
  const head = paperHead(reader, [addressee(person), ...copyToGuardian(reader), reader.nameOf('court', 'Tòa án nhân dân'), reader.nameOf('supervisingCommittee', 'Ủy ban nhân dân'), 'Lưu: VT']);
  if (head === null || agency === undefined || term === null) return null;
  return {
    ...head, authority: headTitle(agency.name, reader.regime), decision: decisionPiece(reader), decisionSubject: `đưa ${addressed(person)} vào cơ sở cai nghiện bắt buộc`, proposedBy: blank,
    person: personPiece(person), representative: guardianRelative(reader), term,
  };
});

/** The judge whose paper it is: of the request where one was assigned, else whoever signs. */
const remainderJudge = (reader: CaseReader): string | null => reader.official(reader.textFact('judgeId', reader.findActBefore('acceptRemainderRequest')))?.name ?? null;

const groundRecords: Readonly<Record<string, readonly [act: string, number: string, date: string]>> = {
  lostCapacity: ['recordLossOfCapacity', 'conclusionNumber', 'concludedOn'], exclusionFound: ['recordExclusion', 'paperNumber', 'paperDate'], notAddicted: ['recordNotAddicted', 'resultNumber', 'resultDate'],
};

/** Paper that proved the ground: the exemption's own, or that of the record the end rests on. */
function evidenceOf(reader: CaseReader): string | null {
  const own = reader.textFact('evidenceNumber');
  if (own !== null) return paperInWords('Giấy tờ', own, reader.textFact('evidenceDate'));
  const [act = '', number = '', date = ''] = groundRecords[reader.textFact('ground') ?? ''] ?? [];
  const found = reader.findActBefore(act);
  return found === undefined ? null : paperInWords('Văn bản', reader.textFact(number, found), reader.textFact(date, found));
}

const executionEndDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, [addressee(person), reader.nameOf('compilingOffice', 'Cơ quan đề nghị'), 'Lưu: hồ sơ vụ việc'], { position: 'Thẩm phán' });
  return head === null ? null : {
    ...head, ordinance: ordinanceOf(reader), decision: decisionPiece(reader), person: personPiece(person), kind: reader.act.act === 'exemptFromExecution' ? 'exempted' : 'ended',
    reason: sentence(executionEndWords[reader.textFact('ground') ?? ''], reader.text('reason')), evidence: evidenceOf(reader),
    executors: reader.findAgency('facility')?.name ?? reader.nameOf('escortOffice', 'Cơ quan thi hành'),
  };
});

const remainderRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, ['Như trên', 'Lưu: VT']);
  if (head === null || agency === undefined) return null;
  const { term } = reader.state.facts.admission;
  return {
    ...head, court: reader.agencyById(reader.textFact('courtId'))?.name ?? reader.nameOf('executionCourt', 'Tòa án nhân dân'), proposer: { fullName: head.signer.fullName ?? blank, position: headTitle(agency.name, reader.regime) },
    kind: reader.textFact('kind'), decision: decisionPiece(reader), person: personPiece(person), termStart: term?.start ?? null, termEnd: term?.end ?? null, reason: sentence(reader.text('reason')),
    enclosures: reader.text('enclosures')?.split(/\n+/u) ?? [blank],
  };
});

const reductionList: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Niêm yết tại cơ sở', 'Lưu: VT, HS']);
  const { term } = reader.state.facts.admission;
  return head === null ? null : { ...head, personName: person.fullName, birthDate: person.birthDate, decision: decisionPiece(reader), termStart: term?.start ?? null, termEnd: term?.end ?? null, postedOn: reader.textFact('postedOn') };
});

const escapeNotice: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', 'Lưu: VT, HS']);
  const escaped = reader.findActBefore('recordEscape');
  return head === null || escaped === undefined ? null : {
    ...head, addressees: [reader.nameOf('provincialPolice', 'Công an tỉnh'), reader.nameOf('escortOffice', 'Công an'), reader.nameOf('court', 'Tòa án nhân dân')], decision: decisionPiece(reader), person: personPiece(person),
    escapedAt: momentOf(escaped.happenedAt, escaped.timeUncertain), circumstances: reader.text('circumstances', escaped) ?? blank,
  };
});

const reintegrationPlan: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Lưu: HS']);
  const term = termOf(reader);
  return head === null || term === null ? null : { ...head, person: personPiece(person), decision: decisionPiece(reader), term, residence: person.residence };
});

const askedWords: Readonly<Record<string, string>> = { reduction: 'giảm thời hạn', suspension: 'tạm đình chỉ', exemption: 'miễn phần thời gian còn lại' };

const remainderDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const asked = reader.findActBefore('requestRemainderDecision');
  const judge = remainderJudge(reader);
  const head = paperHead(reader, [addressee(person), reader.nameOf('facility', 'Cơ sở cai nghiện'), reader.nameOf('court', 'Tòa án nhân dân'), 'Lưu: hồ sơ vụ việc'], { position: 'Thẩm phán', name: judge });
  if (head === null || asked === undefined) return null;
  const months = reader.number('months');
  const outcome = reader.act.act === 'recordReduction' ? { kind: 'reduced', months } : reader.act.act === 'recordSuspensionOfRemainder' ? { kind: 'suspended' }
    : reader.act.act === 'recordExemptionOfRemainder' ? { kind: 'exempted' } : { kind: 'refused', asked: askedWords[reader.textFact('kind', asked) ?? ''] ?? blank };
  return {
    ...head, ordinance: ordinanceOf(reader), decision: decisionPiece(reader),
    request: { number: reader.numberOf('requestNumber', asked) ?? blank, date: dayOf(asked.happenedAt), issuer: reader.nameOf('facility', 'Cơ sở cai nghiện') },
    person: personPiece(person), outcome, reason: sentence(executionEndWords[reader.textFact('ground') ?? ''] ?? (reader.act.act === 'refuseRemainderRequest' ? undefined : reader.text('reason', asked)), reader.text('reason')),
    executors: reader.nameOf('facility', 'Cơ sở cai nghiện'),
  };
});

export const executionPapers = { reductionList, escapeNotice, reintegrationPlan, executionEndDecision, remainderRequest, remainderDecision, executionRequest, facilityAssignment, handoverRecord, searchOrder, completionNotice, completionCertificate, juvenileHandover };
