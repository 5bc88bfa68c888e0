import { blank } from '../../documents/index.ts';
import { addDays } from '../../law/dates.ts';
import { computeSupervisionTerm } from '../../law/term.ts';
import { dateOf } from '../../procedures/apply-effect.ts';
import { supervisionTerm } from '../../procedures/supervision/term.ts';
import { paperRegimeOf } from '../documents/paper-regime.ts';
import type { CaseReader } from './case-reader.ts';
import { dayOf } from './case-reader.ts';
import { areaOf, headTitle, positionWords } from './offices.vi.ts';
import { addressee, forPerson, headOf, type Identity, issuerOf, paperHead, personPiece, relativePiece, supervisionDecisionPiece } from './pieces.ts';
import type { DocumentDataBuilder } from './sources.ts';
import { paperInWords, removalWords } from './words.vi.ts';

/** The papers of the supervision after the measure and of the removal from the lists. */

/**
 * The term as the paper's act found it: an absence that came later, or is still open, says nothing about the term that was decided, however late the
 * paper is written. Before the measure is completed, as it will run from the end that is expected; null while that end is open.
 */
function termOf({ state, regime, act }: CaseReader): { from: string; to: string } | null {
  const on = dateOf(act.happenedAt);
  const term = supervisionTerm(state, (pause) => pause.to !== null && pause.from < on);
  // The day the measure was completed is not counted (BLDS 2015 Đ147.2).
  if (term !== null) return term.end === null ? null : { from: addDays(term.start, 1), to: term.end };
  const completedOn = state.facts.admission.term?.end ?? state.facts.voluntary.term?.end ?? null;
  if (completedOn === null) return null;
  const expected = computeSupervisionTerm({ regime, person: state.person, isAfterCompulsoryMeasure: state.facts.voluntary.term === undefined, completedOn, pauses: [] });
  return expected.termEnd === null ? null : { from: addDays(expected.termStart, 1), to: expected.termEnd };
}

/** What was proposed last, wherever it was recorded. */
const proposalOf = (reader: CaseReader) => reader.findAct('proposeSupervision', 'openSupervisionFile');

const isVoluntary = ({ state }: CaseReader): boolean => state.facts.voluntary.term !== undefined;

function enclosuresOf(reader: CaseReader): string[] {
  if (isVoluntary(reader)) {
    const paper = reader.findIssued('voluntaryCompletion');
    return [paperInWords('Giấy xác nhận hoàn thành cai nghiện ma túy tự nguyện', paper?.number ?? null, paper?.date ?? null), blank];
  }
  const template = reader.regime === 'R4' ? 'completionNotice' : 'completionCertificate';
  const issued = reader.findIssued(template);
  const title = reader.regime === 'R4' ? 'Thông báo sắp hoàn thành cai nghiện ma túy' : 'Giấy chứng nhận chấp hành xong quyết định đưa vào cơ sở cai nghiện bắt buộc';
  return [paperInWords(title, issued?.number ?? null, issued?.date ?? null), blank];
}

const supervisionProposal: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, ['Như trên', 'Lưu: VT, HS']);
  const term = termOf(reader);
  if (head === null || agency === undefined || term === null) return null;
  return {
    ...head, addressee: headOf(reader, 'supervisingCommittee', 'Chủ tịch Ủy ban nhân dân'), proposer: { fullName: head.signer.fullName ?? blank, position: headTitle(agency.name, reader.regime) },
    person: personPiece(person), relative: relativePiece(reader.text('relative')),
    reason: reader.regime === 'R1'
      ? isVoluntary(reader) ? 'người đã hoàn thành cai nghiện ma túy tự nguyện, quy định tại Điều 40 Luật Phòng, chống ma túy năm 2021.' : 'người đã chấp hành xong quyết định đưa vào cơ sở cai nghiện bắt buộc, quy định tại Điều 40 Luật Phòng, chống ma túy năm 2021.'
      : `người hoàn thành cai nghiện ma túy ${isVoluntary(reader) ? 'tự nguyện' : 'bắt buộc'}, quy định tại Điều 42 Luật Phòng, chống ma túy năm 2025.`,
    term, measures: reader.text('measures') ?? blank, supporters: reader.text('supporters') ?? blank, enclosures: enclosuresOf(reader),
  };
});

const supervisionDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, ['Như Điều 3', reader.nameOf('supervisingPolice', 'Công an'), 'Lưu: VT']);
  const term = termOf(reader);
  if (head === null || agency === undefined || term === null) return null;
  const proposal = proposalOf(reader);
  return {
    ...head, authority: headTitle(agency.name, reader.regime), proposedBy: headOf(reader, 'supervisingPolice', 'Trưởng Công an'), person: personPiece(person), relative: relativePiece(reader.text('relative', proposal)), term,
    place: reader.text('place') ?? areaOf(agency.name) ?? blank, supporters: reader.text('supporters') ?? reader.text('supporters', proposal) ?? blank, familyRepresentative: reader.text('familyRepresentative') ?? blank,
    // Decided before the release, it binds from the day the measure ends; after it, from its own date.
    effectiveOn: reader.regime === 'R4' && reader.act.procedure === 'admission' ? addDays(term.from, -1) : reader.issuedOn,
  };
});

const teamAssignment: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, ['Như Điều 3', 'Lưu: VT']);
  const term = termOf(reader);
  if (head === null || agency === undefined || term === null) return null;
  const officer = reader.official(reader.textFact('officerId'));
  const office = officer === undefined ? undefined : reader.agencyById(officer.agencyId);
  const volunteers = reader.personal('volunteers');
  const duties = reader.text('duties');
  return {
    ...head, authority: headTitle(agency.name, reader.regime), supervisionDecision: supervisionDecisionPiece(reader), proposedBy: headOf(reader, 'supervisingPolice', 'Trưởng Công an'), personName: person.fullName, term,
    members: [
      { fullName: officer?.name ?? blank, office: office === undefined || officer === undefined ? blank : [positionWords(officer, office.name, reader.regime), office.name].join(', '), role: 'Cán bộ phụ trách' },
      ...(Array.isArray(volunteers) ? volunteers.map((name) => ({ fullName: String(name), office: blank, role: 'Tình nguyện viên' })) : []),
    ],
    duties: duties === null ? [blank] : duties.split(/\n+/u).map((line) => line.trim()).filter((line) => line !== ''),
  };
});

/** The chair names who counsels and helps, in a treatment at home or a supervision (Mẫu 59). */
function counsellorHead(reader: CaseReader, person: Identity) {
  const agency = issuerOf(reader);
  const head = paperHead(reader, ['Như Điều 4', 'Lưu: VT']);
  const named = reader.personal('counsellors');
  if (head === null || agency === undefined) return null;
  return { ...head, authority: headTitle(agency.name, reader.regime), proposedBy: headOf(reader, 'supervisingPolice', 'Trưởng Công an'), counsellors: Array.isArray(named) ? named.map(String) : [blank], personName: person.fullName, effectiveOn: reader.issuedOn };
}
const counsellorAssignment: DocumentDataBuilder = forPerson((reader, person) => {
  const head = counsellorHead(reader, person);
  return head === null ? null : { ...head, resolution: blank, base: reader.act.procedure === 'voluntaryTreatment' ? 'homeTreatment' : 'supervision' };
});

/** After a move: the decision of the chair left behind, and the notice that came with the person (Mẫu 60). */
const counsellorReassignment: DocumentDataBuilder = forPerson((reader, person) => {
  const head = counsellorHead(reader, person);
  const moved = reader.findActBefore('notifyMove');
  const departed = reader.findActBefore('recordMove');
  if (head === null || moved === undefined) return null;
  const earlier = reader.state.acts.findLast((one) => one.act === 'assignCounsellors' && one.seq < moved.seq);
  const [chair, police] = [reader.agencyById(earlier?.actingAgencyId)?.name, reader.agencyById(moved.actingAgencyId)?.name];
  return {
    ...head, earlier: { number: reader.numberOf('decisionNumber', earlier) ?? blank, date: dayOf(earlier?.happenedAt), issuer: chair === undefined ? blank : headTitle(chair, reader.regime) },
    moveNotice: { number: reader.textFact('noticeNumber', moved) ?? reader.numberOf('noticeNumber', departed) ?? blank, date: dayOf(moved.happenedAt), issuer: police === undefined ? blank : headTitle(police, reader.regime) },
  };
});

const moveNotice: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như trên', addressee(person), 'Lưu: VT, HS']);
  const term = termOf(reader);
  if (head === null || term === null) return null;
  return {
    ...head, addressee: reader.agencyById(reader.textFact('toPoliceId'))?.name ?? `Công an ${blank}`, person: personPiece(person), supervisionDecision: supervisionDecisionPiece(reader), term,
    departedOn: dayOf(reader.act.happenedAt), newAddress: reader.text('newAddress') ?? blank,
  };
});

const supervisionCompletion: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, [addressee(person), reader.nameOf('supervisingPolice', 'Công an'), 'Lưu: VT']);
  const term = termOf(reader);
  if (head === null || agency === undefined || term === null) return null;
  return {
    ...head, authority: headTitle(agency.name, reader.regime), supervisionDecision: supervisionDecisionPiece(reader), proposedBy: headOf(reader, 'supervisingPolice', 'Trưởng Công an'), person: personPiece(person), term,
  };
});

/** The paper that ends the entry: the completion certificate, or the one the act names. */
function removalGround(reader: CaseReader): string {
  const ground = reader.state.facts.removal.ground;
  if (ground === undefined) return blank;
  if (ground !== 'termServed' && ground !== 'decisionServed') return `${paperInWords('văn bản', reader.textFact('paperNumber') ?? blank, reader.textFact('paperDate'))} về việc người có tên dưới đây ${removalWords[ground]}`;
  const issued = reader.findIssued('supervisionCompletion');
  const closed = reader.findAct('closeSupervision');
  const certificate = reader.state.documents.findLast((one) => one.template === 'supervisionCompletion');
  // Its name is that of its own day's law: the removal may fall under the next.
  const name = certificate !== undefined && paperRegimeOf(reader.state, certificate) === 'R4' ? 'Giấy xác nhận' : 'Giấy chứng nhận';
  const number = issued?.number ?? reader.textFact('certificateNumber', closed) ?? blank;
  return `${paperInWords(`${name} chấp hành xong quyết định quản lý sau cai nghiện ma túy`, number, issued?.date ?? dayOf(closed?.happenedAt))} của ${headOf(reader, 'supervisingCommittee', 'Chủ tịch Ủy ban nhân dân')}`;
}

const listRemovalNotice: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, [addressee(person), reader.nameOf('supervisingCommittee', 'Ủy ban nhân dân'), 'Lưu: VT, HS']);
  if (head === null || agency === undefined) return null;
  const removedOn = dayOf(reader.act.happenedAt);
  const left = (['supervised', 'addicts', 'users'] as const).find((list) => reader.state.lists.some((entry) => entry.list === list && (entry.to === null || entry.to === removedOn)));
  return { ...head, authority: headTitle(agency.name, reader.regime), person: personPiece(person), list: left ?? 'supervised', ground: removalGround(reader), removedOn };
});

export const supervisionPapers = { supervisionProposal, supervisionDecision, teamAssignment, counsellorAssignment, counsellorReassignment, moveNotice, supervisionCompletion, listRemovalNotice };
