import { blank } from '../../documents/index.ts';
import type { PaperPiece } from '../../documents/pieces.ts';
import type { TermFacts } from '../../procedures/term-facts.ts';
import type { CaseReader } from './case-reader.ts';
import { dayOf } from './case-reader.ts';
import { personStatement, shortBiography } from './dossier-papers.ts';
import { headTitle, placeBesideDate } from './offices.vi.ts';
import { addressee, agencyPiece, forPerson, headOf, issuerOf, paperHead, personPiece } from './pieces.ts';
import type { DocumentDataBuilder } from './sources.ts';
import { determinationWords, paperInWords, stopWords, treatmentPlaceWords } from './words.vi.ts';

/** The papers of the files that hang on no compulsory dossier: management of users, determination of addiction, voluntary treatment. */

const span = (term: TermFacts | undefined): { from: string; to: string } | null => (term?.end == null ? null : { from: term.start, to: term.end });
const lines = (text: string | null): string[] => (text === null ? [blank] : text.split(/\n+/u).map((line) => line.trim()).filter((line) => line !== ''));

/** A decision of this file, as issued or as its act has it; `office` is who made it. */
function decisionOf(reader: CaseReader, template: string, acts: readonly string[], number: string | null | undefined, date: string | undefined): PaperPiece {
  const issued = reader.findIssued(template);
  const office = reader.agencyById(reader.findAct(...acts)?.actingAgencyId)?.name;
  return { number: issued?.number ?? number ?? blank, date: issued?.date ?? date ?? null, issuer: office === undefined ? blank : headTitle(office, reader.regime) };
}

const managementDecision = (reader: CaseReader): PaperPiece => {
  const { decisionNumber, decidedOn } = reader.state.facts.userManagement;
  return decisionOf(reader, 'userManagementDecision', ['decideManagement', 'renewManagement'], decisionNumber, decidedOn);
};
export const voluntaryDecisionPiece = (reader: CaseReader): PaperPiece => {
  const { decisionNumber, decidedOn } = reader.state.facts.voluntary;
  return decisionOf(reader, 'voluntaryDecision', ['decideVoluntary'], decisionNumber, decidedOn);
};
/** The chief's proposal stands on the chair's papers alone. */
const proposerOf = (reader: CaseReader): string | null => (reader.regime === 'R1' ? headOf(reader, 'supervisingPolice', 'Trưởng Công an') : null);
const kept = ['Lưu: VT, HS'];

const userNotice: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', ...kept]);
  const { testRecord } = reader.state.facts.userManagement;
  if (head === null || testRecord === undefined) return null;
  const opening = reader.findAct('openUserManagement');
  return { ...head, addressee: headOf(reader, 'supervisingCommittee', 'Chủ tịch Ủy ban nhân dân'), person: personPiece(person), use: reader.text('use', opening) ?? blank, testNumber: testRecord.number, testedOn: testRecord.date };
});

const userManagementDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, ['Như Điều 5', ...kept]);
  const { testRecord, determinationResult, term, lastPositiveOn } = reader.state.facts.userManagement;
  const isRenewed = reader.act.act === 'renewManagement';
  const days = span(term);
  if (head === null || agency === undefined || testRecord === undefined || days === null) return null;
  return {
    ...head, authority: headTitle(agency.name, reader.regime), proposedBy: proposerOf(reader), police: reader.nameOf('supervisingPolice', 'Công an'), person: personPiece(person),
    use: reader.text('use', reader.findAct('openUserManagement')) ?? blank, testedOn: isRenewed ? (lastPositiveOn ?? testRecord.date) : testRecord.date,
    notAddicted: determinationResult === undefined ? null : paperInWords('phiếu', determinationResult.number, determinationResult.date), term: days, team: lines(reader.text('team')), helper: reader.text('helper') ?? blank,
  };
});

const userFileTransfer: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', ...kept]);
  const { testRecord, term } = reader.state.facts.userManagement;
  const days = span(term);
  if (head === null || days === null) return null;
  const to = reader.agencyById(reader.textFact(reader.regime === 'R4' ? 'toPoliceId' : 'toCommitteeId'))?.name;
  const decision = managementDecision(reader);
  return {
    ...head, addressee: to === undefined ? blank : headTitle(to, reader.regime), person: personPiece(person), decision, term: days, departedOn: dayOf(reader.act.happenedAt), newAddress: reader.text('newAddress') ?? blank,
    enclosures: [paperInWords('Quyết định quản lý', decision.number, decision.date), ...(testRecord === undefined ? [] : [paperInWords('Phiếu kết quả xét nghiệm', testRecord.number, testRecord.date)])],
  };
});

/** Suspension, stop and end differ by their reason alone. */
function ending(reasonOf: (reader: CaseReader) => string): DocumentDataBuilder {
  return forPerson((reader, person) => {
    const agency = issuerOf(reader);
    const head = paperHead(reader, ['Như Điều 3', 'Gia đình người có tên tại Điều 1', ...kept]);
    if (head === null || agency === undefined) return null;
    return {
      ...head, authority: headTitle(agency.name, reader.regime), proposedBy: proposerOf(reader), police: reader.nameOf('supervisingPolice', 'Công an'), decision: managementDecision(reader), person: personPiece(person),
      reason: reasonOf(reader), from: dayOf(reader.act.happenedAt),
    };
  });
}
const stopProvision = { R1: 'quy định tại khoản 5 Điều 23 Luật Phòng, chống ma túy năm 2021', R4: 'quy định tại khoản 5 Điều 24 Luật Phòng, chống ma túy năm 2025' } as const;
const userManagementStop = ending((reader) => {
  const { stopGround, determinationResult } = reader.state.facts.userManagement;
  const paper = stopGround === 'addicted' ? paperInWords('phiếu', determinationResult?.number ?? blank, determinationResult?.date ?? null) : paperInWords('văn bản', reader.textFact('paperNumber') ?? blank, reader.textFact('paperDate'));
  return `${stopGround === undefined ? blank : stopWords[stopGround]} (${paper}), ${stopProvision[reader.regime]}`;
});
const userManagementEnd = ending(() => 'đã hết thời hạn quản lý mà không phát hiện hành vi sử dụng trái phép chất ma túy');
const userManagementSuspension = ending((reader) => `bị tạm giữ, tạm giam (${paperInWords('văn bản', reader.textFact('custodyPaperNumber') ?? blank, reader.textFact('custodyFrom'))}), quy định tại khoản 7 Điều 24 Luật Phòng, chống ma túy năm 2025`);

const determinationRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', ...kept]);
  const { ground, testRecord, isHeld } = reader.state.facts.determination;
  return head === null ? null : {
    ...head, clinic: reader.nameOf('clinic', 'Cơ sở y tế'), person: personPiece(person), reason: ground === undefined ? blank : determinationWords[ground], use: reader.text('use') ?? blank, test: testRecord ?? null, isHeld: isHeld ?? false,
  };
});

const determinationResult: DocumentDataBuilder = forPerson((reader, person) => {
  const requester = reader.findAgency('compilingOffice');
  const head = paperHead(reader, [...(requester === undefined ? [] : [requester.name]), addressee(person), 'Lưu: HSBA']);
  const { isAddicted, receivedAt } = reader.state.facts.determination;
  if (head === null || isAddicted === undefined) return null;
  return { ...head, person: personPiece(person), requestedBy: requester?.name ?? `${addressee(person)} (tự nguyện)`, receivedOn: dayOf(receivedAt), isAddicted, drugs: reader.text('drugs') ?? blank, conclusion: reader.text('conclusion') ?? blank };
});

function treatmentPlace(reader: CaseReader): string {
  const { place } = reader.state.facts.voluntary;
  const facility = reader.findAgency('facility')?.name;
  return place === undefined ? blank : place === 'home' || facility === undefined ? treatmentPlaceWords[place] : `${treatmentPlaceWords[place]}: ${facility}`;
}

const resultInWords = (reader: CaseReader): string => {
  const { addictionResult } = reader.state.facts.voluntary;
  return paperInWords('phiếu', addictionResult?.number ?? blank, addictionResult?.date ?? null);
};

const voluntaryRegistration: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const { months } = reader.state.facts.voluntary;
  if (agency === undefined || months === undefined) return null;
  return {
    issuedOn: reader.issuedOn, place: placeBesideDate(agency.place), addressee: agency.name, person: personPiece(person), addictionResult: resultInWords(reader),
    treatmentPlace: treatmentPlace(reader), months, plan: reader.text('plan') ?? blank, familyRepresentative: reader.text('familyRepresentative') ?? blank,
  };
});

const voluntaryDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, ['Như Điều 3', ...kept], { onBehalf: true });
  const { months } = reader.state.facts.voluntary;
  if (head === null || agency === undefined || months === undefined) return null;
  const registered = reader.findAct('registerVoluntary');
  return {
    ...head, authority: headTitle(agency.name, reader.regime), proposedBy: agency.agencyId === reader.findAgency('supervisingPolice')?.agencyId ? null : headOf(reader, 'supervisingPolice', 'Trưởng Công an'), person: personPiece(person),
    treatmentPlace: treatmentPlace(reader), months, startBy: reader.state.limits.findLast((limit) => limit.duty === 'startVoluntary')?.dueDate ?? null,
    supporters: reader.text('supporters') ?? blank, familyRepresentative: reader.text('familyRepresentative') ?? reader.text('familyRepresentative', registered) ?? blank,
  };
});

const voluntaryTransfer: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', addressee(person), ...kept], { onBehalf: true });
  if (head === null) return null;
  const to = reader.agencyById(reader.textFact(reader.regime === 'R4' ? 'toPoliceId' : 'toCommitteeId'))?.name;
  return { ...head, addressee: to === undefined ? blank : headTitle(to, reader.regime), person: personPiece(person), decision: voluntaryDecisionPiece(reader), newAddress: reader.text('newAddress') ?? blank };
});

const voluntaryCompletion: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, [addressee(person), reader.nameOf('supervisingPolice', 'Công an'), 'Lưu: VT'], { onBehalf: true });
  const days = span(reader.state.facts.voluntary.term);
  if (head === null || agency === undefined || days === null) return null;
  return { ...head, authority: reader.regime === 'R1' ? agency.name : headTitle(agency.name, reader.regime), decision: voluntaryDecisionPiece(reader), person: personPiece(person), treatmentPlace: treatmentPlace(reader), term: days };
});

const voluntaryReceipt: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, [addressee(person), ...kept]);
  const { months } = reader.state.facts.voluntary;
  return head === null || months === undefined ? null : {
    ...head, person: personPiece(person), receivedAt: reader.happenedAt, registrationNumber: reader.textFact('registrationNumber') ?? blank, treatmentPlace: treatmentPlace(reader), months, addictionResult: resultInWords(reader),
  };
});

const voluntaryCommitment: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const family = reader.text('familyRepresentative', reader.findAct('decideVoluntary')) ?? reader.text('familyRepresentative', reader.findAct('registerVoluntary'));
  return agency === undefined ? null : {
    issuedOn: reader.issuedOn, place: placeBesideDate(agency.place), addressee: agency.name, person: personPiece(person), decision: voluntaryDecisionPiece(reader), treatmentPlace: treatmentPlace(reader), familyRepresentative: family ?? blank,
  };
});

const treatmentPlan: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const { months } = reader.state.facts.voluntary;
  return agency === undefined || months === undefined ? null : {
    agency: agencyPiece(agency), issuedOn: reader.issuedOn, person: personPiece(person), treatmentPlace: treatmentPlace(reader), months, plan: reader.text('plan') ?? blank, madeBy: reader.official(reader.act.recordedBy)?.name ?? blank,
  };
});

const voluntaryCompletionNotice: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', ...kept]);
  const days = span(reader.state.facts.voluntary.term);
  return head === null || days === null ? null : {
    ...head, addressees: [reader.nameOf('supervisingCommittee', 'Ủy ban nhân dân'), addressee(person)], decision: voluntaryDecisionPiece(reader), person: personPiece(person), treatmentPlace: treatmentPlace(reader), term: days, completesOn: days.to,
  };
});

export const ownFilePapers = {
  userBiography: shortBiography, userStatement: personStatement, voluntaryReceipt, voluntaryCommitment, treatmentPlan, voluntaryCompletionNotice,
  userNotice, userManagementDecision, userFileTransfer, userManagementStop, userManagementEnd, userManagementSuspension, determinationRequest, determinationResult, voluntaryRegistration, voluntaryDecision, voluntaryTransfer, voluntaryCompletion,
};
