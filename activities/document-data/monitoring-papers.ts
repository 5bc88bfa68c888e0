import { blank } from '../../documents/index.ts';
import { longDate, shortDate } from '../../documents/dates.ts';
import type { PaperPiece } from '../../documents/pieces.ts';
import { getMonitoringViolation } from '../../law/monitoring.ts';
import { findTimeLimit } from '../../law/time-limits.ts';
import type { removalGrounds } from '../../procedures/electronic-monitoring/facts.ts';
import { type CaseReader, dayOf, momentOf } from './case-reader.ts';
import { baseWords, endPoint, endWords, monitoringReasons, pauseWords, provisionOf, removalWords, replacementWords, violationWords } from './monitoring-words.vi.ts';
import { headTitle, placeBesideDate } from './offices.vi.ts';
import { agencyPiece, forPerson, headOf, type Identity, issuerOf, officialPiece, paperHead, personPiece, relativePiece, sentence } from './pieces.ts';
import type { DocumentDataBuilder } from './sources.ts';
import { paperInWords } from './words.vi.ts';

/** The papers of electronic monitoring. */
const kept = ['Lưu: VT, HS'];

/** A decision of this file, as issued or as its act has it. */
function decisionOf(reader: CaseReader, template: string, act: string): PaperPiece {
  const made = reader.findActBefore(act);
  const issued = reader.state.documents.findLast((one) => one.template === template && one.actSeq === made?.seq && one.state === 'issued');
  const office = reader.agencyById(made?.actingAgencyId)?.name;
  return { number: issued?.number ?? reader.textFact('decisionNumber', made) ?? blank, date: issued?.date ?? dayOf(made?.happenedAt), issuer: office === undefined ? blank : headTitle(office, reader.regime) };
}
const monitoringDecisionOf = (reader: CaseReader): PaperPiece => decisionOf(reader, 'monitoringDecision', 'decideMonitoring');

/** The office that took part first in a capacity: who decided before a move. */
const firstOffice = (reader: CaseReader, role: 'supervisingPolice' | 'supervisingCommittee'): string | undefined => reader.agencyById(reader.state.offices.find((one) => one.role === role)?.agencyId)?.name;

/** "Quyết định số 21/QĐ-UBND ngày … của Chủ tịch … về việc quản lý sau cai nghiện ma túy". */
function basisOf(reader: CaseReader): string {
  const { base, baseDecision } = reader.state.facts.monitoring;
  if (base === undefined || baseDecision == null) return blank;
  const office = firstOffice(reader, base === 'supervision' ? 'supervisingCommittee' : 'supervisingPolice');
  return `${paperInWords('Quyết định', baseDecision.number ?? blank, baseDecision.date)} của ${office === undefined ? blank : headTitle(office, reader.regime)} về việc ${baseWords[base]}`;
}

/** As it was when the act was done and as it stands: from the effect to the last day, or as long as what it belongs to. */
function termOf(reader: CaseReader): string {
  const { term, base } = reader.state.facts.monitoring;
  if (term?.end != null) return `từ ngày ${shortDate(term.start)} đến hết ngày ${shortDate(term.end)}`;
  return `${term === undefined ? '' : `từ ngày ${shortDate(term.start)}, `}trong thời gian ${base === undefined ? blank : baseWords[base]}`;
}

function decision(isFirst: boolean, reasonOf: (reader: CaseReader) => string, more: (reader: CaseReader) => { readonly effectiveAt?: string; readonly executor?: string } = () => ({})): DocumentDataBuilder {
  return forPerson((reader, person) => {
    const agency = issuerOf(reader);
    const head = paperHead(reader, ['Như Điều 4', reader.state.person === 'juvenile' ? 'Cha, mẹ, người giám hộ, người đại diện của người có tên tại Điều 1' : 'Gia đình người có tên tại Điều 1', ...kept]);
    if (head === null || agency === undefined) return null;
    const { effectiveAt = null, executor = agency.name } = more(reader);
    return { ...head, authority: headTitle(agency.name, reader.regime), basis: basisOf(reader), decision: isFirst ? null : monitoringDecisionOf(reader), person: personPiece(person), reason: reasonOf(reader), term: termOf(reader), effectiveAt, executor };
  });
}

const monitoringDecision = decision(true, (reader) => { const { ground } = reader.state.facts.monitoring; return ground === undefined ? blank : monitoringReasons[ground]; }, (reader) => {
  const effectiveAt = reader.textFact('effectiveAt');
  const fitter = reader.textFact('fittedBy') === 'byFacility' ? reader.findAgency('facility')?.name : undefined;
  return { ...(effectiveAt === null ? {} : { effectiveAt: momentOf(new Date(effectiveAt).toISOString()) }), ...(fitter === undefined ? {} : { executor: fitter }) };
});
const pauseGroundOf = (reader: CaseReader): keyof typeof pauseWords | null => reader.textFact('ground') as keyof typeof pauseWords | null;
const monitoringPause = decision(false, (reader) => {
  const ground = pauseGroundOf(reader);
  return ground === null ? blank : `${pauseWords[ground]} (văn bản số ${reader.textFact('paperNumber') ?? blank}), ${provisionOf(`quy định tại điểm ${ground === 'imprisonment' ? 'a' : 'b'} khoản 1 Điều 20`)}`;
});
const monitoringExemption = decision(false, (reader) => {
  const { fittedOn } = reader.state.facts.monitoring;
  return `đã thực hiện quyết định từ ${fittedOn === undefined ? blank : longDate(fittedOn)}, không có hành vi vi phạm quy định về giám sát điện tử và hành vi vi phạm pháp luật khác, ${provisionOf('quy định tại khoản 3 Điều 20')}`;
});
const monitoringEnd = decision(false, (reader) => {
  const ground = reader.textFact('ground') as keyof typeof endWords | null;
  if (ground === null) return blank;
  const paper = reader.textFact('paperNumber');
  return `${endWords[ground]}${paper === null ? '' : ` (văn bản số ${paper})`}, ${provisionOf(`quy định tại điểm ${endPoint[ground]} khoản 4 Điều 20`)}`;
});
const monitoringTakeover = decision(false, () => `đã thay đổi nơi cư trú, ${provisionOf('quy định tại khoản 2 Điều 21')}`, (reader) => {
  const officer = reader.official(reader.textFact('officerId'));
  const agency = issuerOf(reader);
  return officer === undefined || agency === undefined ? {} : { executor: `${officer.name}, cán bộ ${agency.name}` };
});

/** The act's own record: who wrote it down, of which office. */
function recordHead(reader: CaseReader, person: Identity) {
  const agency = issuerOf(reader);
  const recorder = reader.official(reader.act.recordedBy);
  return agency === undefined ? null : {
    agency: agencyPiece(agency), issuedOn: reader.issuedOn, happenedAt: reader.happenedAt, place: agency.name, recorder: officialPiece(reader, agency.name, recorder?.agencyId === agency.agencyId ? recorder : undefined), person: personPiece(person),
  };
}

const applying = 'áp dụng biện pháp giám sát điện tử';
function record(contentOf: (reader: CaseReader) => string, of: { readonly about: string; readonly decision: (reader: CaseReader) => PaperPiece } = { about: applying, decision: monitoringDecisionOf }): DocumentDataBuilder {
  return forPerson((reader, person) => {
    const head = recordHead(reader, person);
    if (head === null) return null;
    const wearing = reader.findActBefore('fitDevice', 'refitDevice', 'changePosition');
    return { ...head, decision: of.decision(reader), about: of.about, device: reader.textFact('deviceNumber') ?? reader.state.facts.monitoring.deviceNumber ?? blank, position: reader.text('position') ?? reader.text('position', wearing) ?? blank, content: contentOf(reader) };
  });
}
const removalGroundOf = (reader: CaseReader): string => removalWords[reader.textFact('ground') as (typeof removalGrounds)[number]];
const takenOff = (reader: CaseReader): string => (reader.fact('deviceReturned') === false ? 'Đã tháo thiết bị giám sát điện tử; chưa thu hồi đủ thiết bị, phụ kiện.' : 'Đã tháo và thu hồi thiết bị giám sát điện tử, phụ kiện kèm theo.');

const monitoringFitting = record((reader) => `Đã đeo thiết bị giám sát điện tử, thông báo quyết định và phổ biến các quy định liên quan cho người bị giám sát; người bị giám sát ${reader.fact('commitmentSigned') === true ? 'đã ký cam kết' : 'không ký cam kết'}.`);
const monitoringRemoval = record((reader) => {
  const [leaves, returns, paper] = [reader.textFact('leavesOn'), reader.textFact('returnsOn'), reader.textFact('requestNumber')];
  const abroad = leaves === null || returns === null ? '' : `, từ ngày ${shortDate(leaves)} đến ngày ${shortDate(returns)}`;
  return `Đã tháo tạm thời thiết bị giám sát điện tử vì ${removalGroundOf(reader)}${abroad}, theo ${paperInWords('văn bản đề nghị', paper, reader.textFact('requestOn'))}.`;
});
const monitoringRefit = record(() => 'Đã đeo lại thiết bị giám sát điện tử.');
const monitoringPositionChange = record((reader) => `Đã chuyển thiết bị giám sát điện tử sang vị trí đeo nêu trên ${reader.textFact('reason') === 'medical' ? 'theo yêu cầu của cơ sở khám bệnh, chữa bệnh' : 'theo đề nghị của người bị giám sát'}.`);
const monitoringReplacement = record((reader) => `Đã thay thế vì ${replacementWords[reader.textFact('cause') ?? ''] ?? blank}.`);
const monitoringPauseRecord = record(takenOff, { about: 'tạm dừng áp dụng biện pháp giám sát điện tử', decision: (reader) => decisionOf(reader, 'monitoringPause', 'pauseMonitoring') });
const monitoringExemptionRecord = record(takenOff, { about: 'miễn áp dụng biện pháp giám sát điện tử đối với thời gian còn lại', decision: (reader) => decisionOf(reader, 'monitoringExemption', 'exemptRemainder') });
const monitoringEndRecord = record(takenOff, { about: 'chấm dứt áp dụng biện pháp giám sát điện tử', decision: (reader) => decisionOf(reader, 'monitoringEnd', 'endMonitoring') });

/** What the person, or whoever stands for them, writes to the police. */
function letterHead(reader: CaseReader, person: Identity) {
  const agency = issuerOf(reader);
  return agency === undefined ? null : { issuedOn: reader.issuedOn, place: placeBesideDate(agency.place), addressee: agency.name, person: personPiece(person) };
}
const monitoringRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const head = letterHead(reader, person);
  return head === null ? null : { ...head, addressee: headOf(reader, 'supervisingPolice', 'Trưởng Công an'), representative: { ...relativePiece(reader.text('requestedBy')), relation: 'cha, mẹ, người giám hộ, người đại diện', occupation: null }, basis: basisOf(reader), reason: reader.text('note') ?? blank };
});
const monitoringPersonRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const head = letterHead(reader, person);
  if (head === null) return null;
  const isMove = reader.act.act === 'changePosition';
  return {
    ...head, decision: monitoringDecisionOf(reader), asks: isMove ? 'thay đổi vị trí đeo thiết bị giám sát điện tử' : 'tháo tạm thời thiết bị giám sát điện tử',
    reason: isMove ? (reader.textFact('reason') === 'medical' ? 'theo yêu cầu của cơ sở khám bệnh, chữa bệnh.' : 'đã đeo tại một vị trí đủ thời gian quy định.') : `${removalGroundOf(reader)}${reader.text('reason') === null ? '' : `: ${reader.text('reason') ?? ''}`}.`,
  };
});
/** Of a custody the body that carries it out asks, not the person (Mẫu 06). */
const monitoringCustodyRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const head = letterHead(reader, person);
  return head === null ? null : {
    ...head, custody: { number: reader.textFact('custodyNumber') ?? blank, date: reader.textFact('custodyOn'), issuer: reader.text('custodyBy') ?? blank }, decision: monitoringDecisionOf(reader), requester: reader.text('requester') ?? blank, position: reader.text('requesterPosition'),
    unit: reader.text('requesterUnit'), removedOn: dayOf(reader.act.happenedAt), reason: sentence(`${removalGroundOf(reader)}, ${provisionOf('quy định tại điểm d khoản 1 Điều 19')}`, reader.text('reason')),
  };
});
const monitoringCommitment: DocumentDataBuilder = forPerson((reader, person) => {
  const head = letterHead(reader, person);
  if (head === null) return null;
  const officer = reader.official(reader.act.recordedBy)?.name;
  return { ...head, decision: monitoringDecisionOf(reader), device: reader.textFact('deviceNumber') ?? blank, officer: officer === undefined ? `cán bộ ${head.addressee}` : `${officer}, ${head.addressee}` };
});

/** What the record asks: to mend in the hours of the law, or nothing that would help any more. */
function demandOf(reader: CaseReader, isReminded: boolean): string {
  const law = findTimeLimit({ duty: 'mendViolation', regime: reader.state.regime, person: reader.state.person });
  return isReminded && law?.amount != null ? `Yêu cầu người vi phạm khắc phục trong vòng ${String(law.amount)} giờ kể từ khi lập biên bản này.` : 'Biên bản này làm căn cứ xử lý vi phạm theo quy định.';
}
const monitoringViolation: DocumentDataBuilder = forPerson((reader, person) => {
  const head = recordHead(reader, person);
  const kind = reader.textFact('kind');
  if (head === null || kind === null) return null;
  const law = getMonitoringViolation(kind);
  const count = (reader.state.facts.monitoring.violations ?? []).findLast((one) => one.at === reader.act.happenedAt)?.count ?? 1;
  return {
    ...head, witnesses: reader.text('witnesses'), decision: monitoringDecisionOf(reader), violation: violationWords[law.kind], provision: provisionOf(`điểm ${law.point} khoản 1 Điều 24`), count,
    circumstances: reader.text('circumstances') ?? blank, demand: demandOf(reader, count <= law.reminders),
  };
});

export const monitoringPapers = {
  monitoringRequest, monitoringDecision, monitoringFitting, monitoringCommitment, monitoringPersonRequest, monitoringCustodyRequest, monitoringRemoval, monitoringRefit, monitoringPositionChange, monitoringReplacement, monitoringPause, monitoringPauseRecord,
  monitoringExemption, monitoringExemptionRecord, monitoringEnd, monitoringEndRecord, monitoringTakeover, monitoringViolation,
};
