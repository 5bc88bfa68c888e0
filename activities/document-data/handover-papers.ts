import { blank } from '../../documents/index.ts';
import { shortDate } from '../../documents/dates.ts';
import type { PaperPiece, RelativePiece } from '../../documents/pieces.ts';
import { type CaseReader, dayOf } from './case-reader.ts';
import { guardianRelative } from './guardian.ts';
import { headTitle } from './offices.vi.ts';
import { voluntaryDecisionPiece } from './own-file-papers.ts';
import { agencyPiece, forPerson, type Identity, issuerOf, officialPiece, personPiece, relativePiece, supervisionDecisionPiece } from './pieces.ts';
import type { DocumentDataBuilder, PrintedAgency } from './sources.ts';

/** The record of what was handed over (R4 Mẫu 23): decisions and certificates to the person or who stands beside a juvenile, the person to the family for a funeral. */

const supervisionDecision = (reader: CaseReader) => ({ kind: 'Quyết định quản lý sau cai nghiện ma túy', paper: supervisionDecisionPiece(reader) });

/** A certificate of the end as issued, or as its act has it. */
function certificate(reader: CaseReader, template: string, act: string, agency: PrintedAgency, issuer: string): { readonly kind: string; readonly paper: PaperPiece } {
  const certified = reader.findActBefore(act);
  const issued = reader.findIssued(template);
  return { kind: 'Giấy xác nhận hoàn thành cai nghiện', paper: { number: issued?.number ?? reader.textFact('certificateNumber', certified) ?? blank, date: issued?.date ?? dayOf(certified?.happenedAt), issuer: issuer === '' ? agency.name : issuer } };
}

/** Whoever receives for a juvenile, as far as the file knows them; the person otherwise (NĐ 163/2026 Đ91.2a, 93.4a). */
function receiverOf(reader: CaseReader, person: Identity, capacity: string) {
  if (reader.state.person === 'adult') return { person: personPiece(person), capacity };
  const family = reader.text('familyRepresentative') ?? reader.text('familyRepresentative', reader.findAct('registerVoluntary'));
  const unknown: RelativePiece = { ...relativePiece(family), relation: 'cha, mẹ, người giám hộ hoặc người đại diện hợp pháp', occupation: null };
  return { relative: guardianRelative(reader) ?? unknown };
}

/** The leave, and the relative who fetches the person and brings them back (NĐ 163/2026 Đ121.3). */
function leaveOf(reader: CaseReader, agency: PrintedAgency, person: Identity) {
  const [granted, asked, started] = [reader.findActBefore('grantBereavementLeave'), reader.findActBefore('requestBereavementLeave'), reader.findActBefore('startBereavementLeave')];
  const applicant = reader.text('applicant', asked);
  const name = reader.text('broughtBy') ?? reader.text('fetchedBy', started) ?? applicant;
  // Address and relation are known of whoever asked for the leave alone.
  const isApplicant = name !== null && name === applicant;
  const [from, until] = [reader.textFact('from', granted), reader.textFact('until', granted)];
  return {
    relative: { ...relativePiece(name), relation: isApplicant ? (reader.text('kinship', asked) ?? blank) : blank, occupation: null, residence: isApplicant ? reader.text('address', asked) : null, phone: isApplicant ? reader.text('phone', asked) : null },
    decision: { kind: 'Quyết định cho người cai nghiện về chịu tang', paper: { number: reader.numberOf('decisionNumber', granted) ?? blank, date: dayOf(granted?.happenedAt), issuer: headTitle(agency.name, reader.regime) } },
    person: personPiece(person), days: from === null || until === null ? '' : ` từ ngày ${shortDate(from)} đến ngày ${shortDate(until)}`,
  };
}

const paperHandover: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  if (agency === undefined) return null;
  const giver = officialPiece(reader, agency.name);
  const head = { agency: agencyPiece(agency), issuedOn: reader.issuedOn, happenedAt: reader.happenedAt, place: agency.name, giver, notSignedReason: null, handed: null };
  switch (reader.act.act) {
    case 'startBereavementLeave': {
      const leave = leaveOf(reader, agency, person);
      return { ...head, receiver: { relative: leave.relative }, papers: [leave.decision], handed: { person: leave.person, reason: `để về chịu tang${leave.days}` } };
    }
    case 'returnFromLeave': {
      const leave = leaveOf(reader, agency, person);
      return { ...head, giver: { relative: leave.relative }, receiver: giver, papers: [], handed: { person: leave.person, reason: `trở lại cơ sở sau khi về chịu tang${leave.days}` } };
    }
    // Decided first and handed over afterwards: the hour is written in then.
    case 'decideVoluntary':
      return { ...head, happenedAt: null, receiver: receiverOf(reader, person, 'người nghiện ma túy được quyết định cai nghiện ma túy tự nguyện'), papers: [{ kind: 'Quyết định cai nghiện ma túy tự nguyện', paper: voluntaryDecisionPiece(reader) }] };
    case 'completeTreatment': {
      const issuer = agency.agencyId === reader.findAgency('supervisingPolice')?.agencyId ? headTitle(agency.name, reader.regime) : '';
      const papers = [certificate(reader, 'voluntaryCompletion', 'completeTreatment', agency, issuer), ...(reader.state.facts.supervision.decidedOn === undefined ? [] : [supervisionDecision(reader)])];
      return { ...head, happenedAt: null, receiver: receiverOf(reader, person, 'người hoàn thành cai nghiện ma túy tự nguyện'), papers };
    }
    default:
      return { ...head, receiver: receiverOf(reader, person, 'người hoàn thành cai nghiện bắt buộc'), papers: [supervisionDecision(reader), certificate(reader, 'completionCertificate', 'issueCertificate', agency, '')] };
  }
});

export const handoverPapers = { paperHandover };
