import { blank } from '../../documents/index.ts';
import { issuedNumberOf } from '../../procedures/document-numbers.ts';
import { dayOf } from './case-reader.ts';
import { ordinanceOf } from './court-papers.ts';
import { placeBesideDate } from './offices.vi.ts';
import { addressed, addressee, decisionPiece, forPerson, issuerOf, paperHead, personPiece, relativePiece, sentence } from './pieces.ts';
import type { CaseReader } from './case-reader.ts';
import type { DocumentDataBuilder } from './sources.ts';
import { cancellationWords, deferralGroundWords, paperInWords } from './words.vi.ts';

/** The papers of a deferral or an exemption before admission. */

/** The request the paper is about: the one that opened the file, or the later one for an exemption. */
const requestOf = (reader: CaseReader) => reader.findActBefore('fileDeferralRequest', 'requestExemption');
const executorsOf = (reader: CaseReader): string => reader.findAgency('escortOffice')?.name ?? reader.nameOf('compilingOffice', 'Cơ quan thi hành');
const evidenceOf = (reader: CaseReader): string => { const asked = requestOf(reader); return paperInWords('Giấy tờ chứng minh', reader.textFact('evidenceNumber', asked), reader.textFact('evidenceDate', asked)); };
const isByRepresentative = (reader: CaseReader): boolean => reader.textFact('filedBy', reader.findAct('fileDeferralRequest')) === 'representative';

const deferralRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  return agency === undefined ? null : {
    issuedOn: reader.issuedOn ?? reader.textFact('filedOn'), place: placeBesideDate(agency.place), court: reader.nameOf('court', 'Tòa án nhân dân'), kind: reader.textFact('asks'), decision: decisionPiece(reader), person: personPiece(person),
    representative: isByRepresentative(reader) ? relativePiece(null) : null, reason: sentence(deferralGroundWords[reader.textFact('ground') ?? ''], reader.text('reason')), enclosures: [evidenceOf(reader)],
  };
});

const deferralDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const asked = requestOf(reader);
  const accepted = reader.findActBefore('acceptDeferralRequest');
  const judge = reader.official(reader.textFact('judgeId', accepted))?.name ?? null;
  const requester = isByRepresentative(reader) ? `người đại diện của ${addressed(person)}` : addressed(person);
  const head = paperHead(reader, [isByRepresentative(reader) ? 'Người có đơn đề nghị' : addressee(person), reader.nameOf('compilingOffice', 'Cơ quan đề nghị'), reader.nameOf('procuracy', 'Viện kiểm sát nhân dân'), 'Lưu: hồ sơ vụ việc'], { position: 'Thẩm phán', name: judge });
  return head === null ? null : {
    ...head, ordinance: ordinanceOf(reader), decision: decisionPiece(reader), docket: reader.textFact('docketNumber', accepted), requester, kind: reader.textFact('asks', asked), isGranted: reader.textFact('outcome') !== 'refuse', person: personPiece(person),
    reason: sentence(deferralGroundWords[reader.textFact('ground', asked) ?? ''], reader.text('reason')), evidence: evidenceOf(reader), presentsTo: reader.nameOf('compilingOffice', 'Công an cấp xã'), executors: executorsOf(reader),
  };
});

/** A deferral of this file, or a suspension at home that the main case holds. */
const deferralCancellation: DocumentDataBuilder = forPerson((reader, person) => {
  const asked = reader.findActBefore('askCancellation', 'reportSuspensionEnd');
  const granted = reader.findActBefore('decideDeferral', 'recordSuspensionOfRemainder');
  const isSuspension = granted?.act === 'recordSuspensionOfRemainder';
  const judge = reader.official(reader.textFact('judgeId', reader.findActBefore(isSuspension ? 'acceptRemainderRequest' : 'acceptDeferralRequest')))?.name ?? null;
  const number = isSuspension ? reader.numberOf('decisionNumber', granted) : (reader.state.facts.deferral.deferralNumber ?? issuedNumberOf(reader.state, 'deferralDecision'));
  const head = paperHead(reader, [addressee(person), reader.nameOf(isSuspension ? 'facility' : 'compilingOffice', 'Cơ quan đề nghị'), reader.nameOf('procuracy', 'Viện kiểm sát nhân dân'), 'Lưu: hồ sơ vụ việc'], { position: 'Thẩm phán', name: judge });
  return head === null ? null : {
    ...head, ordinance: ordinanceOf(reader), decision: decisionPiece(reader), kind: isSuspension ? 'suspension' : 'deferral',
    cancelled: { number: number ?? blank, date: dayOf(granted?.happenedAt), issuer: issuerOf(reader)?.name ?? reader.nameOf('court', 'Tòa án nhân dân') },
    notice: { number: reader.textFact('noticeNumber', asked) ?? blank, date: dayOf(asked?.happenedAt), issuer: reader.agencyById(asked?.actingAgencyId)?.name ?? reader.nameOf('compilingOffice', 'Công an cấp xã') },
    person: personPiece(person), reason: sentence(cancellationWords[reader.textFact('ground', asked) ?? ''], reader.text('reason')), executors: isSuspension ? reader.nameOf('facility', 'Cơ sở cai nghiện') : executorsOf(reader),
  };
});

export const deferralPapers = { deferralRequest, deferralDecision, deferralCancellation };
