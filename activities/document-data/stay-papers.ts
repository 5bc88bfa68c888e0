import { blank } from '../../documents/index.ts';
import type { CaseReader } from './case-reader.ts';
import { dayOf } from './case-reader.ts';
import { guardianRelative } from './guardian.ts';
import { headTitle, placeBesideDate } from './offices.vi.ts';
import { forPerson, issuerOf, officialPiece, paperHead, personPiece } from './pieces.ts';
import type { DocumentDataBuilder } from './sources.ts';
import { kinWords } from './words.vi.ts';

/** The papers of time outside the facility. */

const leaveRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  return agency === undefined ? null : {
    issuedOn: reader.issuedOn, place: placeBesideDate(agency.place), addressee: headTitle(agency.name, reader.regime),
    applicant: { relation: reader.text('kinship') ?? blank, fullName: reader.text('applicant') ?? blank, age: null, occupation: null, residence: reader.text('address') ?? blank, phone: reader.text('phone') ?? blank },
    person: personPiece(person), deceased: kinWords[reader.textFact('kin') ?? ''] ?? blank, diedOn: reader.textFact('diedOn'), from: reader.textFact('askedFrom'), until: reader.textFact('askedUntil'),
  };
});

const leaveDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const asked = reader.findActBefore('requestBereavementLeave');
  const head = paperHead(reader, ['Như Điều 3', 'Ủy ban nhân dân cấp xã nơi cư trú', 'Lưu: VT']);
  const [from, to] = [reader.textFact('from'), reader.textFact('until')];
  return head === null || agency === undefined || from === null || to === null ? null : {
    ...head, authority: headTitle(agency.name, reader.regime), applicant: reader.text('applicant', asked) ?? blank, requestedOn: dayOf(asked?.happenedAt), proposedBy: blank, person: personPiece(person),
    representative: guardianRelative(reader), leave: { from, to }, travelDays: reader.number('travelDays') ?? 0,
  };
});

const temporaryRemovalDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const head = paperHead(reader, ['Như Điều 2', ...(reader.regime === 'R4' ? [reader.nameOf('provincialPolice', 'Công an'), 'Cục nghiệp vụ (C10)'] : []), 'Lưu: VT']);
  const [from, to] = [dayOf(reader.act.happenedAt), reader.textFact('until')];
  return head === null || agency === undefined || from === null || to === null ? null : {
    ...head, authority: headTitle(agency.name, reader.regime),
    request: { number: reader.textFact('requestNumber') ?? blank, date: reader.textFact('requestDate'), issuer: reader.text('requestingBody') ?? blank }, reason: reader.text('reason')?.replace(/[.;]$/u, '') ?? blank,
    proposedBy: blank, person: personPiece(person), representative: guardianRelative(reader), removal: { from, to: to < from ? from : to },
  };
});

/** The decision a hand-over rests on: that on the leave, or that on the removal. */
function decisionOf(reader: CaseReader, agencyName: string): { number: string; date: string | null; issuer: string } {
  const act = reader.act.act === 'handOverForProceedings' ? 'decideTemporaryRemoval' : 'grantBereavementLeave';
  const decided = reader.findActBefore(act);
  return { number: reader.numberOf('decisionNumber', decided) ?? blank, date: dayOf(decided?.happenedAt), issuer: headTitle(agencyName, reader.regime) };
}

const stayHandover: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  if (agency === undefined) return null;
  const isRemoval = reader.act.act === 'handOverForProceedings';
  const decided = reader.findActBefore(isRemoval ? 'decideTemporaryRemoval' : 'grantBereavementLeave');
  return {
    issuedOn: reader.issuedOn, place: placeBesideDate(agency.place), decision: decisionOf(reader, agency.name), happenedAt: reader.happenedAt, facility: agency.name, giver: officialPiece(reader, agency.name),
    receiver: { fullName: reader.text(isRemoval ? 'receiver' : 'fetchedBy') ?? blank, represents: isRemoval ? (reader.text('requestingBody', decided) ?? blank) : 'gia đình' }, person: personPiece(person), until: reader.textFact('until', decided),
  };
});

export const stayPapers = { leaveRequest, leaveDecision, temporaryRemovalDecision, stayHandover };
