import { blank, type PaperRegime } from '../../documents/index.ts';
import { getInstrument } from '../../law/instruments.ts';
import { findTimeLimit } from '../../law/time-limits.ts';
import type { CaseAct } from '../../procedures/legal-case.ts';
import { type CaseReader, dayOf, momentOf } from './case-reader.ts';
import { guardianName } from './guardian.ts';
import { headTitle } from './offices.vi.ts';
import { addressed, addressee, agencyPiece, decisionPiece, forPerson, type Identity, issuerOf, officialPiece, paperHead, personPiece, requestPiece, sentence } from './pieces.ts';
import type { DocumentDataBuilder, PrintedAgency } from './sources.ts';
import { inviteeWords, judgeReplacementWords, listPaperTitles, postponementWords, provisionInWords, queryWords, receiverWords, suspensionWords, terminationWords } from './words.vi.ts';

/** The papers of the court of first instance and of the court above. */

/** The ordinance the court proceeds by: one for minors, for adults by the day. */
export function ordinanceOf(reader: CaseReader): 'PL09' | 'PL03' | 'PL01' {
  if (reader.state.person === 'juvenile') return 'PL01';
  return (dayOf(reader.act.happenedAt) ?? '') < (getInstrument('PL03').inForceFrom ?? '') ? 'PL09' : 'PL03';
}

/** Who filed with the court: the labour office in R1 while it was there, else the office that compiled. */
function proposerOf(reader: CaseReader): PrintedAgency | undefined {
  const filed = reader.findAct('fileWithCourt', 'fileWithoutCheck') ?? reader.findAct('forwardDossier');
  return reader.agencyById(filed?.actingAgencyId) ?? reader.findAgency('compilingOffice');
}

function proposerTitle(reader: CaseReader): string {
  const agency = proposerOf(reader);
  return agency === undefined ? blank : headTitle(agency.name, reader.regime);
}

/** The judge the case was given to, as it stood at the act. */
function judgeOf(reader: CaseReader): string {
  const given = reader.findActBefore('replaceJudge', 'acceptDossier');
  return reader.official(reader.textFact('judgeId', given) ?? reader.state.facts.court.judgeId)?.name ?? blank;
}

const docketOf = (reader: CaseReader): string => reader.textFact('docketNumber', reader.findActBefore('acceptDossier')) ?? reader.state.facts.court.docketNumber ?? blank;
const acceptedOn = (reader: CaseReader): string => dayOf((reader.findActBefore('acceptDossier') ?? reader.act).happenedAt) ?? '';

function courtHead(reader: CaseReader, recipients: readonly string[]): ReturnType<typeof paperHead> {
  const judge = judgeOf(reader);
  return paperHead(reader, recipients, { position: 'Thẩm phán', name: judge === blank ? null : judge });
}

/** A name as it was written down at the hearing, else in the decision to hold it; null where nobody wrote one. */
/** Who defends: as the hearing has it, else as the juvenile's defender was recorded. */
const defenderOf = (reader: CaseReader): string => nameAtHearing(reader, 'defenderName') ?? reader.text('defenderName', reader.findAct('recordDefender')) ?? blank;
const nameAtHearing = (reader: CaseReader, field: string): string | null => reader.text(field, reader.findActBefore('recordHearing')) ?? reader.text(field, reader.findActBefore('openHearing'));
const representativeOf = (reader: CaseReader): string | null => nameAtHearing(reader, 'representativeName') ?? guardianName(reader) ?? (reader.state.facts.court.hasRepresentative === true ? blank : null);
const kept = 'Lưu: hồ sơ vụ việc';
/** "Ông (bà) Đỗ Thị Quỵnh (mẹ)" among those a court writes to about a juvenile. */
const withGuardian = (reader: CaseReader): string[] => { const name = guardianName(reader); return name === null ? [] : [`Ông (bà) ${name}`]; };
const parties = (reader: CaseReader): string[] => ['Người bị đề nghị', ...(reader.state.person === 'adult' ? [] : ['Cha mẹ, người giám hộ hoặc người đại diện hợp pháp']), 'Người đề nghị', reader.nameOf('procuracy', 'Viện kiểm sát nhân dân'), kept];

/** A decision of the court of first instance as a later paper names it. */
const courtDecisionAt = (reader: CaseReader, act: CaseAct) => ({ number: reader.numberOf('decisionNumber', act) ?? blank, date: dayOf(act.happenedAt), issuer: reader.nameOf('court', 'Tòa án nhân dân') });
/** The judge of the court above, by the acceptance of the review. */
const reviewJudgeOf = (reader: CaseReader): string | null => reader.official(reader.textFact('judgeId', reader.findActBefore('acceptReview')) ?? reader.state.facts.court.review?.judgeId)?.name ?? null;

const acceptanceNotice: DocumentDataBuilder = forPerson((reader, person) => {
  const head = courtHead(reader, ['Như trên', kept]);
  const agency = issuerOf(reader);
  return head === null || agency === undefined ? null : {
    ...head, addressees: [proposerTitle(reader), addressee(person), ...withGuardian(reader), reader.nameOf('procuracy', 'Viện kiểm sát nhân dân')], courtAddress: blank, acceptanceNumber: docketOf(reader), acceptedOn: acceptedOn(reader),
    proposer: proposerTitle(reader), request: requestPiece(reader), personName: person.fullName, personResidence: person.residence,
  };
});

const courtDossierReturn: DocumentDataBuilder = forPerson((reader, person) => {
  const head = courtHead(reader, ['Như trên', kept]);
  const missing = reader.fact('missing');
  const received = reader.findActBefore('confirmReceipt') ?? reader.act;
  return head === null || !Array.isArray(missing) ? null : {
    ...head, addressee: proposerTitle(reader), person: personPiece(person), receivedOn: dayOf(received.happenedAt), request: requestPiece(reader),
    missing: listPaperTitles(missing), reason: reader.text('reason') ?? blank,
  };
});

const judgeReplacement: DocumentDataBuilder = forPerson((reader, person) => {
  const head = paperHead(reader, ['Như Điều 3', reader.nameOf('procuracy', 'Viện kiểm sát nhân dân'), kept], { position: 'Chánh án' });
  const before = reader.state.acts.findLast((act) => (act.act === 'replaceJudge' || act.act === 'acceptDossier') && act.seq < reader.act.seq);
  return head === null ? null : {
    ...head, ordinance: ordinanceOf(reader), acceptanceNumber: docketOf(reader), personName: person.fullName,
    formerJudge: reader.official(reader.textFact('judgeId', before))?.name ?? blank, newJudge: reader.official(reader.textFact('judgeId'))?.name ?? blank,
    reason: sentence(judgeReplacementWords[reader.textFact('ground') ?? ''] ?? blank, reader.text('reason')),
  };
});

const courtSupplementRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const head = courtHead(reader, ['Như trên', kept]);
  if (head === null) return null;
  const needed = reader.text('needed');
  const running = reader.state.limits.findLast((limit) => (limit.duty === 'supplementForCourt' || limit.duty === 'supplementForCourtComplex') && limit.startedBySeq > reader.act.seq);
  return {
    ...head, addressee: proposerTitle(reader), acceptanceNumber: docketOf(reader), acceptedOn: acceptedOn(reader), personName: person.fullName,
    papers: needed === null ? [blank] : needed.split(/\n+/u), reason: `${queryWords[reader.textFact('ground') ?? ''] ?? blank}.`, supplementBy: running?.dueDate ?? null,
  };
});

/** Whom else the court asks to the hearing. */
function invitedTo(reader: CaseReader): string[] {
  const invited = reader.fact('invited');
  return Array.isArray(invited) ? invited.flatMap((one) => inviteeWords[String(one)] ?? []) : [];
}

const defenderRequest: DocumentDataBuilder = forPerson((reader, person) => {
  const head = courtHead(reader, ['Như trên', kept]);
  const isLegalAid = reader.textFact('requestedFrom') === 'legalAidCentre';
  return head === null ? null : {
    ...head, addressee: isLegalAid ? `Trung tâm trợ giúp pháp lý nhà nước ${blank}` : `Đoàn luật sư ${blank}`, isLegalAid, acceptanceNumber: docketOf(reader), acceptedOn: acceptedOn(reader), person: personPiece(person), representative: guardianName(reader) ?? blank,
  };
});

const hearingDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const head = courtHead(reader, ['Như Điều 2', reader.nameOf('procuracy', 'Viện kiểm sát nhân dân'), kept]);
  const hearingAt = reader.textFact('hearingAt');
  if (head === null || hearingAt === null) return null;
  return {
    ...head, ordinance: ordinanceOf(reader), person: personPiece(person), representative: representativeOf(reader), proposer: proposerTitle(reader), hearingAt: momentOf(hearingAt), hearingPlace: reader.text('place') ?? blank,
    form: reader.textFact('form') === 'online' ? 'online' : 'inPerson', judge: judgeOf(reader), clerk: reader.text('clerkName') ?? blank, defender: defenderOf(reader), interpreter: reader.text('interpreterName') ?? blank, others: invitedTo(reader),
  };
});

const hearingPostponement: DocumentDataBuilder = forPerson((reader, person) => {
  const opened = reader.findActBefore('openHearing');
  const before = reader.state.acts.findLast((act) => act.act === 'postponeHearing' && act.seq < reader.act.seq && act.seq > (opened?.seq ?? 0));
  const plannedAt = reader.textFact('newHearingAt', before) ?? reader.textFact('hearingAt', opened);
  const resumeAt = reader.textFact('newHearingAt');
  const head = courtHead(reader, ['Như trên', kept]);
  const agency = issuerOf(reader);
  if (head === null || agency === undefined || plannedAt === null || resumeAt === null) return null;
  const words = postponementWords[reader.textFact('ground') ?? ''] ?? blank;
  return {
    ...head, addressees: [proposerTitle(reader), reader.nameOf('procuracy', 'Viện kiểm sát nhân dân'), addressee(person), ...withGuardian(reader)],
    hearingDecision: { number: reader.numberOf('decisionNumber', opened) ?? blank, date: dayOf(opened?.happenedAt), issuer: agency.name }, personName: person.fullName,
    plannedAt: momentOf(plannedAt), reason: sentence(words, reader.text('reason')), resumeAt: momentOf(resumeAt), resumePlace: reader.text('place', opened) ?? blank,
  };
});

const sides: readonly [fact: string, words: string][] = [
  ['person', 'Người bị đề nghị'], ['representative', 'Người đại diện hợp pháp của người bị đề nghị'], ['defender', 'Người bảo vệ quyền và lợi ích hợp pháp của người bị đề nghị'], ['interpreter', 'Người phiên dịch'],
];
const absences: Readonly<Record<string, string>> = { absentWithReason: 'có lý do chính đáng', absentWithoutReason: 'không có lý do chính đáng', askedAbsence: 'có đề nghị xét vắng mặt', absentReplaced: 'được thay thế', absentIrreplaceable: 'không có người thay thế' };

const hearingMinutes: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  if (agency === undefined) return null;
  const day = dayOf(reader.act.happenedAt);
  const course = reader.text('course');
  const finished = reader.textFact('finishedAt');
  const decided = reader.state.acts.find((act) => act.act === 'decideCase' && act.seq > reader.act.seq);
  return {
    agency: agencyPiece(agency), issuedOn: reader.issuedOn, person: personPiece(person), startedAt: reader.happenedAt, finishedAt: finished === null ? day : momentOf(finished), place: reader.text('place', reader.findActBefore('openHearing')) ?? blank,
    judge: judgeOf(reader), clerk: nameAtHearing(reader, 'clerkName') ?? blank, procurator: reader.fact('procurator') === 'absent' ? 'vắng mặt' : (nameAtHearing(reader, 'procuratorName') ?? blank),
    proposer: reader.fact('proposer') === 'absent' ? 'vắng mặt' : (reader.text('proposerName') ?? proposerTitle(reader)),
    participants: sides.filter(([fact]) => reader.fact(fact) === 'present').map(([fact, words]) => (fact === 'person' ? `${addressee(person)}, người bị đề nghị` : `${words}: ${(fact === 'defender' ? defenderOf(reader) : fact === 'representative' ? representativeOf(reader) : nameAtHearing(reader, `${fact}Name`)) ?? blank}`)),
    absentees: sides.flatMap(([fact, words]) => { const why = absences[String(reader.fact(fact))]; return why === undefined ? [] : [`${words} (${why})`]; }),
    statements: course === null ? ['Người đề nghị', 'Người bị đề nghị', 'Tranh luận'].map((speaker) => ({ speaker, content: blank })) : [{ speaker: 'Diễn biến phiên họp', content: course }],
    procuratorOpinion: blank, outcome: decided === undefined ? blank : `Thẩm phán công bố quyết định ${decided.facts['outcome'] === 'apply' ? '' : 'không '}đưa ${addressed(person)} vào cơ sở cai nghiện bắt buộc.`, amendments: blank,
  };
});

/** Working days to complain, recommend and protest, which the decision names in one sentence; null where the law has no number for one of them, or unequal ones. */
function complaintDays(reader: CaseReader): number | null {
  const { state, act } = reader;
  const on = dayOf(act.happenedAt) ?? '';
  const days = (['complain', 'recommend', 'protest'] as const).map((duty) => {
    const limit = findTimeLimit({ duty, regime: state.procedureRegimes['courtReview'] ?? state.regime, person: state.person, on });
    return limit?.unit === 'workingDay' ? limit.amount : null;
  });
  const [first = null] = days;
  return days.every((one) => one === first) ? first : null;
}

const takesEffect = 'kể từ ngày hết thời hạn khiếu nại, kiến nghị, kháng nghị mà không có khiếu nại, kiến nghị, kháng nghị./.';
const countedFrom: Readonly<Record<PaperRegime, string>> = { R1: 'ngày người bị áp dụng biện pháp bị tạm giữ để đưa vào cơ sở', R4: 'ngày lập biên bản giao, nhận người vào cơ sở' };

function executorsOf(reader: CaseReader, person: Identity, isApplied: boolean): string[] {
  if (!isApplied) return [proposerTitle(reader), `${addressee(person)}.`];
  const police = reader.regime === 'R1' ? `Công an ${blank}` : (proposerOf(reader)?.name ?? `Công an ${blank}`);
  return [`${police} tổ chức đưa người có tên tại Điều 1 vào cơ sở cai nghiện bắt buộc`, `${addressee(person)} chấp hành quyết định.`];
}

const courtDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const head = courtHead(reader, [...parties(reader).slice(0, -1), kept]);
  if (head === null) return null;
  const { dossier } = reader.state.facts;
  const isApplied = reader.textFact('outcome') === 'apply';
  const termMonths = reader.number('termMonths');
  if (isApplied && termMonths === null) return null;
  return {
    ...head, ordinance: ordinanceOf(reader), acceptanceNumber: docketOf(reader), judge: judgeOf(reader), clerk: nameAtHearing(reader, 'clerkName') ?? blank, procurator: nameAtHearing(reader, 'procuratorName') ?? blank, proposer: proposerTitle(reader), proxy: nameAtHearing(reader, 'proposerName'), person: personPiece(person),
    education: person.education ?? blank, representative: representativeOf(reader), defender: defenderOf(reader), request: requestPiece(reader), requestContent: `đề nghị đưa ${addressed(person)} vào cơ sở cai nghiện bắt buộc.`, dossierHash: reader.state.facts.court.decision?.dossierHash ?? null,
    reasons: reader.text('reasons') ?? blank, provisions: [dossier.groundArticle === undefined || dossier.groundArticle === '' ? blank : provisionInWords(dossier.groundArticle)],
    outcome: isApplied
      ? { kind: 'apply', termMonths, termCountedFrom: countedFrom[reader.regime], creditedDays: 0, facility: reader.regime === 'R1' ? (reader.agencyById(dossier.proposedFacilityId)?.name ?? null) : null }
      : { kind: 'notApply' },
    executors: executorsOf(reader, person, isApplied), complaintWorkingDays: complaintDays(reader), effect: takesEffect,
  };
});

/** The article that lets the court end its examination; an older ordinance is named without one. */
const terminationProvisions = { PL01: 'khoản 1 Điều 16 Pháp lệnh số', PL03: 'Điều 16 Pháp lệnh số', PL09: 'Pháp lệnh số' } as const;

const suspensionProvisions = { PL01: 'khoản 2 Điều 16 Pháp lệnh số', PL03: 'Điều 16 Pháp lệnh số', PL09: 'Pháp lệnh số' } as const;

function terminationReason(reader: CaseReader, ground: string | null): string {
  return sentence(terminationWords[ground ?? ''] ?? blank, reader.text('reason'));
}

const terminationDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const head = courtHead(reader, parties(reader));
  const ordinance = ordinanceOf(reader);
  return head === null ? null : {
    ...head, ordinance, acceptanceNumber: docketOf(reader), person: personPiece(person), proposer: proposerTitle(reader), reason: terminationReason(reader, reader.textFact('ground')),
    provision: `${terminationProvisions[ordinance]} ${getInstrument(ordinance).number}`, complaintWorkingDays: complaintDays(reader), effect: takesEffect,
  };
});

const suspensionDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const head = courtHead(reader, parties(reader));
  const ordinance = ordinanceOf(reader);
  return head === null ? null : {
    ...head, ordinance, acceptanceNumber: docketOf(reader), person: personPiece(person), proposer: proposerTitle(reader),
    reason: sentence(suspensionWords[reader.textFact('ground') ?? ''] ?? blank, reader.text('reason')),
    provision: `${suspensionProvisions[ordinance]} ${getInstrument(ordinance).number}`, complaintWorkingDays: complaintDays(reader),
  };
});

function receiverName(reader: CaseReader, person: Identity, receiver: string): string {
  if (receiver === 'person') return addressee(person);
  if (receiver === 'proposer') return proposerOf(reader)?.name ?? blank;
  if (receiver === 'representative') return guardianName(reader) ?? blank;
  if (receiver === 'defender') return reader.text('defenderName', reader.findAct('recordDefender')) ?? blank;
  if (receiver === 'procuracy') return reader.nameOf('procuracy', 'Viện kiểm sát nhân dân');
  return blank;
}

const sendingRecord: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  const sentTo = reader.fact('sentTo');
  if (agency === undefined || !Array.isArray(sentTo) || sentTo.length === 0) return null;
  const sender = reader.official(reader.act.recordedBy);
  const service = reader.state.facts.court.service ?? {};
  const outcomeOf = (receiver: string): string => {
    const one = receiver in service ? service[receiver as keyof typeof service] : undefined;
    if (one?.outcome !== 'received' && one?.outcome !== 'refused') return blank;
    return `${one.outcome === 'received' ? 'đã nhận' : 'từ chối nhận'}, ${momentOf(one.at).slice(0, 10).split('-').reverse().join('/')}`;
  };
  return {
    agency: agencyPiece(agency), issuedOn: reader.issuedOn, happenedAt: reader.happenedAt, place: blank, sender: officialPiece(reader, agency.name, sender?.agencyId === agency.agencyId ? sender : undefined),
    paperKind: 'Quyết định', paper: decisionPiece(reader), personName: person.fullName,
    receipts: sentTo.map(String).map((receiver) => ({ receiver: receiverName(reader, person, receiver), capacity: receiverWords[receiver] ?? blank, way: blank, outcome: outcomeOf(receiver) })), note: blank,
  };
});

const challengeKinds = { recordComplaint: 'complaint', recordRecommendation: 'recommendation', recordProtest: 'protest' } as const;
const reviewOutcomes: Readonly<Record<string, string>> = {
  keep: 'upheld', amendTerm: 'amended', annulAndTerminate: 'quashed', annulRefusalAndRemand: 'remanded', annulTerminationAndRemand: 'remanded', annulSuspensionAndRemand: 'remanded', stopAsWithdrawn: 'stopped',
};

function challengeAuthor(reader: CaseReader, person: Identity, act: CaseAct): string {
  if (act.act === 'recordProtest') return reader.nameOf('procuracy', 'Viện kiểm sát nhân dân');
  if (act.act === 'recordRecommendation') return proposerTitle(reader);
  return act.facts['by'] === 'representative' ? `người đại diện hợp pháp của ${addressed(person)}` : addressed(person);
}

const reviewDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const { acts } = reader.state;
  const decided = reader.findActBefore('decideCase', 'terminate', 'suspend');
  const requests = acts.filter((act) => act.act in challengeKinds && act.seq < reader.act.seq && act.seq > (decided?.seq ?? 0));
  const judge = reviewJudgeOf(reader);
  const head = paperHead(reader, ['Người bị đề nghị', 'Người đề nghị', reader.nameOf('court', 'Tòa án nhân dân'), kept], { position: 'Thẩm phán', name: judge });
  const outcome = reader.textFact('outcome') ?? '';
  if (head === null || decided === undefined || requests.length === 0 || !(outcome in reviewOutcomes)) return null;
  const termMonths = reader.number('termMonths');
  const detail = outcome === 'amendTerm' && termMonths !== null ? `Thời hạn cai nghiện bắt buộc: ${String(termMonths)} tháng.`
    : outcome === 'annulAndTerminate' ? `Đình chỉ việc xem xét, quyết định đưa vào cơ sở cai nghiện bắt buộc; lý do: ${terminationReason(reader, reader.textFact('terminationGround'))}` : null;
  return {
    ...head, ordinance: ordinanceOf(reader), judge: judge ?? blank, clerk: blank, procurator: reader.fact('procurator', reader.findActBefore('holdReviewHearing')) === 'present' ? blank : null, person: personPiece(person),
    reviewedDecision: courtDecisionAt(reader, decided),
    requests: requests.map((act) => ({
      kind: challengeKinds[act.act as keyof typeof challengeKinds], author: challengeAuthor(reader, person, act), date: reader.textFact('madeOn', act) ?? dayOf(act.happenedAt), content: reader.text('grounds', act) ?? blank,
    })),
    reasons: reader.text('reasons') ?? blank, outcome: reviewOutcomes[outcome], outcomeDetail: detail,
    executors: [`${reader.nameOf('court', 'Tòa án nhân dân')} gửi quyết định để thi hành`, `${addressee(person)} chấp hành quyết định.`], effect: 'kể từ ngày ra quyết định./.',
  };
});

const resumptionDecision: DocumentDataBuilder = forPerson((reader, person) => {
  const head = courtHead(reader, parties(reader));
  const suspended = reader.findActBefore('suspend');
  return head === null || suspended === undefined ? null : {
    ...head, ordinance: ordinanceOf(reader), acceptanceNumber: docketOf(reader), person: personPiece(person), proposer: proposerTitle(reader),
    suspension: courtDecisionAt(reader, suspended),
    groundEndedOn: reader.textFact('groundEndedOn'), evidence: `Văn bản số ${reader.textFact('evidenceNumber') ?? blank}`,
  };
});

const reviewHearingNotice: DocumentDataBuilder = forPerson((reader, person) => {
  const decided = reader.findActBefore('decideCase', 'terminate', 'suspend');
  const hearingAt = reader.textFact('hearingAt');
  const accepted = reader.findActBefore('acceptReview');
  const head = paperHead(reader, ['Như trên', kept], { position: 'Thẩm phán', name: reviewJudgeOf(reader) });
  return head === null || decided === undefined || hearingAt === null ? null : {
    ...head, addressees: [reader.nameOf('court', 'Tòa án nhân dân'), reader.nameOf('reviewProcuracy', 'Viện kiểm sát nhân dân'), proposerTitle(reader), addressee(person), ...withGuardian(reader)],
    acceptanceNumber: reader.textFact('docketNumber', accepted) ?? blank, personName: person.fullName, hearingAt: momentOf(hearingAt),
    reviewedDecision: courtDecisionAt(reader, decided),
  };
});

export const courtPapers = {
  courtDossierReturn, judgeReplacement, resumptionDecision, reviewHearingNotice,
  acceptanceNotice, courtSupplementRequest, defenderRequest, hearingDecision, hearingPostponement, hearingMinutes, courtDecision, terminationDecision, suspensionDecision, sendingRecord, reviewDecision,
};
