import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildDocumentData, DocumentBuilderMissing, hasDocumentBuilder, listAgenciesNamed, listOfficialsNamed } from '../../activities/document-data/index.ts';
import { provisionInWords } from '../../activities/document-data/words.vi.ts';
import { paperRegimeOf } from '../../activities/documents/paper-regime.ts';
import { longDate, shortDate } from '../../documents/dates.ts';
import { documents, findSymbol, getDocument, getTinos, layOutDocument, type FontSet, type PaperRegime } from '../../documents/index.ts';
import { localDateOf } from '../../law/dates.ts';
import { REGIMES } from '../../law/regimes.ts';
import { dossierGroundNames, findGroundArticle } from '../../procedures/dossier-grounds.ts';
import { listProcedures } from '../../procedures/index.ts';
import type { CaseDocument, CaseState } from '../../procedures/legal-case.ts';
import { findLayoutFaults, textOf } from '../documents/check-layout.ts';
import { actors, askCourt, certified, inEducation, readyForEscort, supervised } from '../kit/after-court.ts';
import { agencies, CaseStory, compilerOf, courtOf, upload } from '../kit/case-builder.ts';
import { acceptCase, atCourt, bringToCourt, completeDossier, confirmEffect, courtDays, dayOf, decideCase, nameRepresentative, notifyPerson, openCase } from '../kit/case-paths.ts';
import { inTreatment, userBody } from '../kit/own-files.ts';
import { chief, decided, monitored, officer, openMonitoring, violated, worn } from '../kit/monitoring.ts';
import { printedAgencies, printedPerson, sourcesOf } from '../kit/printed-offices.ts';

const named = [...new Set(listProcedures().flatMap((procedure) => {
  const effects = [
    ...Object.values(procedure.acts).flatMap((act) => act.effects ?? []), ...(procedure.onEntry ?? []), ...Object.values(procedure.onExpiry ?? {}).flat(), ...Object.values(procedure.onMilestone ?? {}).flat(),
  ];
  return effects.flatMap((effect) => (effect.kind === 'document' ? [effect.template] : []));
}))].sort();

let fonts: FontSet;
beforeAll(async () => { fonts = await getTinos(); });

/** Letters and digits only: line breaks, capitals and closing signs do not matter. */
const bare = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi').replace(/[^\p{L}\p{N}]/gu, '');

interface Made { readonly document: CaseDocument; readonly regime: PaperRegime; readonly text: string; readonly data: Record<string, unknown> }

function make(state: CaseState, documentId: string, story: CaseStory): Made {
  const document = state.documents.find((one) => one.documentId === documentId);
  if (document === undefined) throw new Error(`no document ${documentId}`);
  const data = buildDocumentData(document.template, sourcesOf(state, documentId, story.personalTexts, story.asOf));
  if (data === null) throw new Error(`${document.template} has no data`);
  const regime = paperRegimeOf(state, document);
  const symbol = findSymbol(document.template, regime, data);
  const isIssued = document.state === 'issued';
  const { layout } = layOutDocument(document.template, regime, data, fonts, {
    state: isIssued ? 'issued' : document.state === 'signed' ? 'signed' : 'draft', ...(isIssued && symbol !== null ? { number: document.number ?? `15/${symbol}` } : {}),
  });
  const text = textOf(layout);
  expect({ template: document.template, faults: findLayoutFaults(layout) }).toEqual({ template: document.template, faults: [] });
  expect({ template: document.template, misprint: /undefined|null|NaN|\[object|ca-xa:|ta-kv:/u.exec(text)?.[0] ?? null }).toEqual({ template: document.template, misprint: null });
  return { document, regime, text, data: data as Record<string, unknown> };
}

/** The case with one of its papers signed or issued, as signDocument and issueDocument leave it. */
function inState(state: CaseState, documentId: string, to: 'signed' | 'issued', date: string): CaseState {
  return {
    ...state,
    documents: state.documents.map((one) => (one.documentId !== documentId ? one : {
      ...one, state: to, number: null, date: to === 'issued' ? date : null, signerId: `${one.issuerAgencyId ?? ''}:${(one.issuerAgencyId ?? '').startsWith('ta-') ? 'judge' : 'head'}`,
    })),
  };
}

const signers = { judge: 'Trần Thị Mỹ Duyễn', head: 'Phạm Hữu Quýnh' };
/** Papers that two sides sign by hand or that name no issuing official. */
const handSigned = new Set(['violationRecord', 'fileTransferRecord', 'handoverRecord', 'hearingMinutes', 'sendingRecord', 'paperHandover', 'familyConsent', 'custodyHandover', 'personStatement', 'statementRecord', 'representativeOpinion', 'refusalRecord', 'noticeRefusalRecord', 'juvenileHandover', 'leaveRequest', 'stayHandover', 'userStatement', 'userBiography', 'voluntaryRegistration', 'voluntaryCommitment', 'treatmentPlan', 'patientProfile',
  'monitoringRequest', 'monitoringFitting', 'monitoringCommitment', 'monitoringPersonRequest', 'monitoringCustodyRequest', 'monitoringRemoval', 'monitoringRefit', 'monitoringPositionChange', 'monitoringReplacement', 'monitoringPauseRecord', 'monitoringExemptionRecord', 'monitoringEndRecord', 'monitoringViolation',
]);

/** Every paper the story asked for: as a draft, signed and issued. */
function checkEveryPaper(story: CaseStory): Set<string> {
  const { state } = story;
  for (const { documentId, template, issuerAgencyId, actSeq } of state.documents) {
    const act = state.acts.find((one) => one.seq === actSeq);
    const office = printedAgencies.get(issuerAgencyId ?? '')?.name ?? 'no office';
    const draft = make(state, documentId, story);
    expect(bare(draft.text)).toContain(bare(printedPerson.fullName));
    // The statement is the person's own paper: it names no office.
    if (template !== 'personStatement' && template !== 'userStatement') expect(bare(draft.text)).toContain(bare(office));
    // A draft is not dated: it leaves room for the day, and for the name of who signs unless the case knows it.
    const issuedOn = localDateOf(act?.happenedAt ?? '');
    const issued = make(inState(state, documentId, 'issued', issuedOn), documentId, story);
    expect(draft.data['issuedOn']).toBeNull();
    expect(issued.data['issuedOn']).toBe(issuedOn);
    expect(issued.text.includes(longDate(issuedOn)) || issued.text.includes(shortDate(issuedOn))).toBe(true);
    if (!handSigned.has(template)) expect(bare(issued.text)).toContain(bare(office.startsWith('Tòa án') ? signers.judge : signers.head));
    make(inState(state, documentId, 'signed', issuedOn), documentId, story);
  }
  return new Set(state.documents.map((one) => one.template));
}

const told = {
  open: { violation: 'Tự ý chấm dứt cai nghiện tự nguyện tại gia đình từ ngày thứ hai mươi mốt.', place: 'trụ sở Công an phường Phương Liệt', witnesses: 'Phùng Văn Nghiễm, tổ dân phố số 9' },
  decide: { reasons: 'Người bị đề nghị đã tự ý chấm dứt cai nghiện tự nguyện.\nHồ sơ được lập đúng thẩm quyền.' },
};

/** The dossier with its request to the court or the labour office, filed and received. */
function fileDossier(regime: 'R1' | 'R4'): CaseStory {
  const story = openCase(regime, { body: told.open });
  story.act('prepareRequest', { by: compilerOf(regime), at: dayOf(regime, 0, '11:00') });
  notifyPerson(completeDossier(story));
  const { courtId } = courtOf(regime);
  if (regime === 'R1') {
    story.act('forwardDossier', { by: compilerOf('R1'), at: dayOf('R1', 10), body: { requestNumber: '7/ĐN-CNBB', folioCount: 6, labourOfficeId: 'ldtbxh:1' } });
    story.act('receiveDossier', { by: 'ldtbxh:1/clerk', at: dayOf('R1', 10, '14:00'), body: { receiptNumber: '31' } });
    story.act('fileWithCourt', { by: 'ldtbxh:1/head', at: dayOf('R1', 14), body: { courtId, requestNumber: '9/ĐN-CNBB', proposedFacilityId: 'cs:1' } });
  } else story.act('forwardDossier', { by: compilerOf(regime), at: dayOf(regime, 7), body: { requestNumber: '7/ĐN-CNBB', folioCount: 6, courtId } });
  story.act('confirmReceipt', { by: `${courtId}/clerk`, at: dayOf(regime, regime === 'R1' ? 15 : 7, '15:00'), body: { receiptNumber: '44' } });
  return story;
}

/** From the violation record to the closed case, with every ordinary paper. */
function wholeCase(regime: 'R1' | 'R4'): CaseStory {
  const who = actors[regime];
  const story = decideCase(regime, {
    story: (() => {
      const begun = fileDossier(regime);
      const day = courtDays(regime).accept;
      begun.act('acceptDossier', { by: atCourt(regime, 'chiefJudge'), at: dayOf(regime, day), body: { docketNumber: '21/TL-TA', judgeId: `${atCourt(regime, 'judge').split('/')[0] ?? ''}:judge`, procuracyId: regime === 'R1' ? 'vks-huyen:1' : 'vks-kv:1', hasRepresentative: false } });
      return begun;
    })(),
    body: { outcome: 'apply', decisionNumber: '33/QĐ-TA', termMonths: regime === 'R4' ? 24 : 18, timeNumber: 1, timeNumberConfirmed: true, timeNumberEvidence: '04/XM', ...told.decide },
  });
  confirmEffect(story);
  const supervisors = { supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' };
  if (regime === 'R1') {
    story.act('sendForExecution', { by: who.court, at: '2023-06-12 09:00', body: { escortOfficeId: 'ca-huyen:1', facilityId: 'cs:1' } });
    story.act('receiveDecision', { by: who.escort, at: '2023-06-13 09:00', body: { personReceivedOn: '2023-06-13' } });
    story.act('startEscort', { by: who.escort, at: '2023-06-14 07:00' });
    story.act('admitPerson', { by: who.facility, at: '2023-06-14 16:20', body: { recordNumber: '07/BB', condition: 'tỉnh táo, tiếp xúc tốt', belongings: '01 điện thoại di động\nTiền mặt: 350.000 đồng' } });
  } else {
    story.act('sendForExecution', { by: who.court, at: '2026-07-30 10:00' });
    story.act('receiveDecision', { by: who.escort, at: '2026-07-30 15:00' });
    story.act('requestFacility', { by: who.escort, at: '2026-07-30 17:00', body: { health: 'tiền sử hen phế quản' } });
    story.act('assignFacility', { by: 'ca-tinh:1/head', at: '2026-07-31 09:00', body: { facilityId: 'cs:1', decisionNumber: '88/QĐ-CAHN' } });
    story.act('sendAssignment', { by: 'ca-tinh:1/officer', at: '2026-07-31 10:00' });
    story.act('startEscort', { by: who.escort, at: '2026-07-31 14:00' });
    story.act('admitPerson', { by: who.facility, at: '2026-07-31 16:20', body: { recordNumber: '07/BB', condition: 'tỉnh táo, tiếp xúc tốt' } });
  }
  const day = story.asOf.slice(0, 10);
  story.act('startDetoxification', { by: who.facility, at: `${nextDay(day, 2)} 09:00` });
  story.act('startEducation', { by: who.facility, at: `${nextDay(day, 20)} 09:00` });
  const end = (): string => story.state.facts.admission.term?.end ?? '';
  story.act('sendCompletionNotice', { by: who.facility, at: `${nextDay(end(), -40)} 09:00`, body: supervisors });
  const proposed = { measures: 'tư vấn phòng, chống tái nghiện', supporters: 'Tổ dân phố số 9', relative: 'Đỗ Thị Quỵnh (mẹ)' };
  if (regime === 'R4') {
    story.act('proposeSupervision', { by: who.police, at: `${nextDay(end(), -38)} 09:00`, body: proposed });
    story.act('decideSupervision', { by: who.chair, at: `${nextDay(end(), -36)} 09:00`, body: { decisionNumber: '21/QĐ-UBND' } });
  }
  story.act('issueCertificate', { by: who.facility, at: `${end()} 08:00` });
  story.act('releasePerson', { by: who.facility, at: `${end()} 16:00` });
  const released = story.asOf.slice(0, 10);
  if (regime === 'R1') {
    story.act('personReports', { by: who.police, at: `${nextDay(released, 3)} 09:00` });
    story.act('openSupervisionFile', { by: who.police, at: `${nextDay(released, 4)} 09:00`, body: proposed });
    story.act('decideSupervision', { by: who.chair, at: `${nextDay(released, 5)} 09:00`, body: { decisionNumber: '30/QĐ-UBND' } });
  }
  story.act('assignOfficer', { by: who.chair, at: `${nextDay(released, 7)} 09:00`, body: { officerId: 'ca-xa:1:officer', volunteers: ['Phùng Văn Nghiễm'], duties: 'Gặp gỡ, tư vấn.\nBáo cáo khi vắng mặt.' } });
  story.act('recordMove', { by: who.police, at: `${nextDay(released, 100)} 09:00`, body: { toPoliceId: 'ca-xa:2', toCommitteeId: 'ubnd-xa:2', newAddress: 'thôn Ngọc Giang, xã Vĩnh Thanh' } });
  const last = story.state.facts.supervision.term?.end ?? '';
  story.act('closeSupervision', { by: who.chair, at: `${last} 09:00` });
  story.act('removeFromList', { by: who.police, at: `${nextDay(last, 1)} 09:00`, body: { ground: story.state.regime === 'R4' ? 'decisionServed' : 'termServed' } });
  return story;
}

function nextDay(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('every paper a procedure asks for', () => {
  it.each(named)('%s has a form and somebody who fills it', (template) => {
    expect(Object.keys(getDocument(template).names).length).toBeGreaterThan(0);
    expect(hasDocumentBuilder(template)).toBe(true);
  });

  it('every form has a builder, and no builder stands for nothing', () => {
    expect(documents.filter((one) => !hasDocumentBuilder(one.id)).map((one) => one.id)).toEqual([]);
    expect(() => buildDocumentData('unknown', sourcesOf({} as CaseState, '', new Map(), ''))).toThrow(DocumentBuilderMissing);
  });

  it('is set under the law its act happens in: an act open to one body of law asks for no form of the other alone', () => {
    const faults = listProcedures().flatMap((procedure) => Object.entries(procedure.acts).flatMap(([name, act]) => (act.effects ?? []).flatMap((effect) => {
      if (effect.kind !== 'document' || effect.when !== undefined) return [];
      const { names } = getDocument(effect.template);
      const wanted = (act.regimes ?? REGIMES).map((regime): PaperRegime => (regime === 'R4' ? 'R4' : 'R1'));
      return [...new Set(wanted)].filter((regime) => names[regime] === undefined).map((regime) => `${procedure.name}.${name}: ${effect.template} ${regime}`);
    })));
    expect(faults).toEqual([]);
  });
});

describe('a whole case', () => {
  it.each(['R1', 'R4'] as const)('%s: every paper of the ordinary path names the person, the office and the day, as draft, signed and issued', (regime) => {
    const story = wholeCase(regime);
    expect(story.state.closed?.outcome).toBe('removed');
    const made = checkEveryPaper(story);
    const both = [
      'violationRecord', 'shortBiography', 'dossierNotice', 'fileTransferRecord', 'dossierRequest', 'acceptanceNotice', 'hearingDecision', 'hearingMinutes', 'courtDecision', 'sendingRecord', 'handoverRecord',
      'completionNotice', 'completionCertificate', 'supervisionProposal', 'supervisionDecision', 'moveNotice', 'supervisionCompletion', 'listRemovalNotice',
    ];
    const onlyR4 = ['executionRequest', 'facilityAssignment', 'teamAssignment', 'paperHandover'];
    expect([...made].sort()).toEqual([...both, ...(regime === 'R1' ? ['dossierProposal'] : onlyR4)].sort());
  });
});

/** The paper of a template that was asked for last. */
function last(story: CaseStory, template: string): Made {
  const document = story.state.documents.findLast((one) => one.template === template);
  if (document === undefined) throw new Error(`no ${template}`);
  return make(story.state, document.documentId, story);
}

describe('papers off the ordinary path', () => {
  it('R1: what the labour office finds missing goes back with the day by which it is owed, once that runs', () => {
    const story = bringToLabourOffice();
    story.act('returnToCompiler', { by: 'ldtbxh:1/head', at: '2023-05-22 09:00', body: { letterNumber: '4', missing: ['statement'], reason: 'Thiếu chữ ký của gia đình' } });
    const waiting = last(story, 'labourOfficeReturn');
    expect(waiting.data['supplementBy']).toBeNull();
    expect(waiting.text).toContain('Bản tường trình của người bị đề nghị');
    expect(waiting.text).toContain('Thiếu chữ ký của gia đình');
    story.act('receiveReturnedDossier', { by: 'ubnd-xa:1/head', at: '2023-05-22 15:00' });
    expect(last(story, 'labourOfficeReturn').data['supplementBy']).toBe(story.limit('supplementDossier').dueDate);
  });

  it('the court postpones, asks for papers and ends its examination', () => {
    const story = acceptCase('R4');
    story.act('requestSupplement', { by: atCourt('R4', 'judge'), at: '2026-07-14 16:00', body: { letterNumber: '2', ground: 'unclearOrContradictory', isComplex: false, needed: 'Xác nhận tình trạng cư trú' } });
    const request = last(story, 'courtSupplementRequest');
    expect(request.text).toContain('Xác nhận tình trạng cư trú');
    expect(request.text).toContain('Trưởng Công an phường Phương Liệt');
    story.act('terminate', { by: atCourt('R4', 'judge'), at: '2026-07-16 09:00', body: { ground: 'proposalWithdrawn', decisionNumber: '12/QĐ-TA', reason: 'Văn bản rút đề nghị số 11' } });
    expect(last(story, 'terminationDecision').text).toContain('người đề nghị rút đề nghị; Văn bản rút đề nghị số 11.');
    expect(last(story, 'terminationDecision').text).toContain('03/2022/UBTVQH15');
  });

  it('the search order says whence and when the person fled, and leaves open what nobody wrote down', () => {
    const story = inEducation('R4');
    story.act('recordEscape', { by: 'cs:1/officer', at: '2026-09-20 16:45' });
    story.act('issueSearchOrderFromFacility', { by: 'cs:1/head', at: '2026-09-21 09:00', body: { heightCentimetres: 158, distinguishingMarks: 'sẹo dài 3 cm ở cẳng tay trái' } });
    const { text, data } = last(story, 'searchOrder');
    expect(data).toMatchObject({ escapedAt: '2026-09-20T16:45', heightCentimetres: 158, weightKilograms: null, authority: 'Trưởng Cơ sở cai nghiện ma túy số 1' });
    expect(text).toContain('1,58 m');
    expect(text).toContain('16 giờ 45 phút, ngày 20 tháng 9 năm 2026');
  });

  it('custody while the dossier is built: the decision with its holder, the record of the hand-over, the person’s statement', () => {
    const story = openCase('R4');
    story.act('prepareStatement', { by: 'ca-xa:1/officer', at: '2026-07-06 10:00', body: { use: 'Tôi sử dụng ma túy đá từ năm 2019.' } });
    expect(last(story, 'personStatement').text).toContain('Tôi sử dụng ma túy đá từ năm 2019.');
    story.act('startCustody', { by: 'ca-xa:1/head', at: '2026-07-06 15:00', body: { place: 'facility', custodianId: 'cs:1', decisionDate: '2026-07-06', condition: 'tỉnh táo', giver: 'Hoàng Bửu Khuyễn', receiver: 'Lý Thị Ngoẵng' } });
    expect(last(story, 'custodyDecision').data).toMatchObject({ custodian: { facility: 'Cơ sở cai nghiện ma túy số 1' }, from: '2026-07-06' });
    const record = last(story, 'custodyHandover');
    expect(record.text).toContain('Lý Thị Ngoẵng');
    expect(record.text).toContain('15 giờ 00 phút, ngày 06 tháng 7 năm 2026');
    expect(checkEveryPaper(story).has('custodyHandover')).toBe(true);
  });

  it('the hearing’s papers name who sat and spoke there, as the court wrote it down', () => {
    const names = { clerkName: 'Ngô Quỳnh Giễm', procuratorName: 'Lương Bích Hữu', defenderName: 'Luật sư Vũ Đức Khuyễn' };
    const story = acceptCase('R4');
    const hearingAt = '2026-07-22T09:00:00+07:00';
    story.act('openHearing', { by: atCourt('R4', 'judge'), at: '2026-07-16 09:00', body: { decisionNumber: '30/QĐ', hearingAt, form: 'inPerson', place: 'phòng họp số 2', ...names } });
    for (const name of [names.clerkName, names.defenderName]) expect(last(story, 'hearingDecision').text).toContain(name);
    story.act('recordHearing', {
      by: atCourt('R4', 'clerk'), at: '2026-07-22 09:00',
      body: { minutesNumber: '30/BB', form: 'inPerson', person: 'present', representative: 'none', defender: 'present', proposer: 'present', procurator: 'present', interpreter: 'none', procuratorName: 'Viên Thị Thay', proposerName: 'Phạm Hữu Quýnh', finishedAt: '2026-07-22T10:15:00+07:00' },
    });
    const minutes = last(story, 'hearingMinutes');
    for (const name of [names.clerkName, 'Viên Thị Thay', names.defenderName, 'Phạm Hữu Quýnh']) expect(minutes.text).toContain(name);
    expect(minutes.text).not.toContain(names.procuratorName);
    expect(minutes.data).toMatchObject({ startedAt: '2026-07-22T09:00', finishedAt: '2026-07-22T10:15' });
    story.act('decideCase', { by: atCourt('R4', 'judge'), at: '2026-07-22 10:30', body: { outcome: 'notApply' } });
    const { data } = last(story, 'courtDecision');
    expect(data).toMatchObject({ clerk: names.clerkName, procurator: 'Viên Thị Thay', defender: names.defenderName, proxy: 'Phạm Hữu Quýnh' });
  });

  it('the identity paper is named with the day and the office of its issue where these were entered', () => {
    const story = openCase('R4');
    const documentId = story.state.documents[0]?.documentId ?? '';
    const sources = sourcesOf(story.state, documentId, story.personalTexts, story.asOf);
    if (sources.person === null) throw new Error('no person');
    const data = buildDocumentData('violationRecord', { ...sources, person: { ...sources.person, identityIssuedOn: '2021-08-09', identityIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội' } });
    expect(data).toMatchObject({ person: { identityIssuedOn: '2021-08-09', identityIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội' } });
    expect(buildDocumentData('violationRecord', sources)).toMatchObject({ person: { identityIssuedOn: null, identityIssuedBy: null } });
  });

  it('a stay of the examination names its ground and leaves the way open', () => {
    const story = acceptCase('R4');
    story.act('suspend', { by: atCourt('R4', 'judge'), at: '2026-07-16 09:00', body: { ground: 'seriouslyIll', reason: 'Giấy ra viện số 4' } });
    const { text } = last(story, 'suspensionDecision');
    expect(text).toContain('người bị đề nghị ốm nặng; Giấy ra viện số 4.');
    expect(text).toContain('Điều 16 Pháp lệnh số 03/2022/UBTVQH15');
  });

  it('the end of an execution and the court’s word on the rest of a term are papers of the court that decides', () => {
    const before = readyForEscort('R4');
    before.act('exemptFromExecution', { by: actors.R4.judge, at: '2026-08-11 15:00', body: { ground: 'pregnancy', evidenceNumber: '3/GCN', evidenceDate: '2026-08-10', decisionNumber: '9/QĐ-TA' } });
    const exempted = last(before, 'executionEndDecision');
    expect(exempted.data).toMatchObject({ kind: 'exempted', reason: 'đang mang thai.', evidence: 'Giấy tờ số 3/GCN ngày 10/8/2026' });
    const cancelled = readyForEscort('R1');
    cancelled.act('recordNotAddicted', { by: actors.R1.escort, at: '2022-06-09 08:00', body: { resultNumber: '4/PKQ', resultDate: '2022-06-08' } });
    cancelled.act('cancelExecution', { by: actors.R1.judge, at: '2022-06-09 15:00', body: { ground: 'notAddicted', reason: 'Theo phiếu kết quả.' } });
    expect(last(cancelled, 'executionEndDecision').data).toMatchObject({ kind: 'ended', reason: 'được xác định không nghiện ma túy; Theo phiếu kết quả.', evidence: 'Văn bản số 4/PKQ ngày 08/6/2022' });
    const story = inEducation('R1');
    story.act('reviewReduction', { by: actors.R1.facility, at: '2022-12-12 09:00', body: { isProposed: true, postedOn: '2022-12-12' } });
    askCourt(story, 'reduction', '2022-12-20 09:00');
    expect(last(story, 'remainderRequest').data).toMatchObject({ kind: 'reduction', court: 'Tòa án nhân dân quận Thanh Xuân', termEnd: '2023-06-09' });
    story.act('recordReduction', { by: actors.R1.judge, at: '2022-12-27 09:00', body: { decisionNumber: '9/QĐ-TA', decidedOn: '2022-12-26', months: 2, withMerit: false } });
    expect(last(story, 'remainderDecision').text).toContain('Giảm 02 tháng thời hạn chấp hành Quyết định số 15/QĐ-TA');
    for (const one of [before, cancelled, story]) checkEveryPaper(one);
  });

  it.each(['R1', 'R4'] as const)('%s: the family\'s letter, the leave and the removal for proceedings name the days and who answers for the person meanwhile', (regime) => {
    const story = inEducation(regime);
    const [by, year] = [actors[regime].facility, regime === 'R1' ? '2022' : '2026'];
    story.act('requestBereavementLeave', { by, at: `${year}-10-03 08:00`, body: { kin: 'parent', diedOn: `${year}-10-02`, applicant: 'Đỗ Thị Quỵnh', kinship: 'mẹ', address: 'phường Phương Liệt' } });
    story.act('grantBereavementLeave', { by, at: `${year}-10-03 10:00`, body: { from: `${year}-10-03`, until: `${year}-10-10`, travelDays: 2, decisionNumber: '61/QĐ-CSCN' } });
    story.act('startBereavementLeave', { by, at: `${year}-10-03 16:00`, body: { fetchedBy: 'Đỗ Thị Quỵnh' } });
    expect(last(story, 'leaveRequest').text).toContain(`bố, mẹ, mất ngày 02/10/${year}`);
    const leave = last(story, 'leaveDecision');
    expect(leave.data).toMatchObject({ applicant: 'Đỗ Thị Quỵnh', leave: { from: `${year}-10-03`, to: `${year}-10-10` }, travelDays: 2 });
    expect(leave.text).toContain('02 ngày đi đường');
    if (regime === 'R4') expect(last(story, 'paperHandover').data).toMatchObject({ receiver: { relative: { fullName: 'Đỗ Thị Quỵnh', relation: 'mẹ', residence: 'phường Phương Liệt' } }, papers: [{ paper: { number: '61/QĐ-CSCN' } }], handed: { person: { fullName: printedPerson.fullName } } });
    story.act('returnFromLeave', { by, at: `${year}-10-09 10:00`, body: regime === 'R4' ? { broughtBy: 'Nguyễn Văn Khuyễn' } : {} });
    if (regime === 'R4') {
      const back = last(story, 'paperHandover');
      // Whoever asked is known by address and relation; whoever brings the person back by name alone.
      expect(back.data).toMatchObject({ giver: { relative: { fullName: 'Nguyễn Văn Khuyễn', residence: null } }, receiver: { agency: 'Cơ sở cai nghiện ma túy số 1' }, papers: [], handed: { reason: 'trở lại cơ sở sau khi về chịu tang từ ngày 03/10/2026 đến ngày 10/10/2026' } });
      expect(back.text).toContain('2. Bên giao giao cho bên nhận người cai nghiện');
    }
    story.act('decideTemporaryRemoval', { by, at: `${year}-11-01 09:00`, body: { requestNumber: '212/YC-CQĐT', requestDate: `${year}-10-31`, requestingBody: 'Cơ quan Cảnh sát điều tra', reason: 'lấy lời khai người làm chứng', until: `${year}-11-10` } });
    expect(last(story, 'temporaryRemovalDecision').data).toMatchObject({ request: { number: '212/YC-CQĐT', issuer: 'Cơ quan Cảnh sát điều tra' }, removal: { from: `${year}-11-01`, to: `${year}-11-10` } });
    story.act('handOverForProceedings', { by, at: `${year}-11-02 08:00`, body: { receiver: 'Hoàng Bửu Khuyễn' } });
    expect(last(story, 'stayHandover').data).toMatchObject({ receiver: { fullName: 'Hoàng Bửu Khuyễn', represents: 'Cơ quan Cảnh sát điều tra' }, until: `${year}-11-10` });
    checkEveryPaper(story);
  });

  it('an act of which only the day is known prints no hour', () => {
    const story = openCase('R4');
    expect(last(story, 'violationRecord').text).toContain('…… giờ …… phút, ngày 06 tháng 7 năm 2026');
  });

  it('the court above prints every outcome, an examination ended because all was withdrawn among them', () => {
    const story = decideCase('R4');
    story.act('recordComplaint', { by: 'ta-kv:1/clerk', at: '2026-07-24 09:00', body: { by: 'person', grounds: 'Hoàn cảnh gia đình đặc biệt khó khăn.' } });
    story.act('forwardForReview', { by: 'ta-kv:1/clerk', at: '2026-07-27 09:00', body: { reviewCourtId: 'ta-tinh:1', reviewProcuracyId: 'vks-tinh:1', letterNumber: '61' } });
    story.act('receiveReviewFile', { by: 'ta-tinh:1/clerk', at: '2026-07-27 15:00' });
    story.act('acceptReview', { by: 'ta-tinh:1/chiefJudge', at: '2026-07-27 16:00', body: { docketNumber: '9/PT', judgeId: 'ta-tinh:1:judge' } });
    story.act('withdrawComplaint', { by: 'ta-tinh:1/clerk', at: '2026-07-28 09:00', body: { by: 'person' } });
    story.act('decideReview', { by: 'ta-tinh:1/judge', at: '2026-07-28 15:00', body: { outcome: 'stopAsWithdrawn', decisionNumber: '5/QĐ-PT' } });
    const { text, data } = last(story, 'reviewDecision');
    expect(data).toMatchObject({ outcome: 'stopped', judge: 'Trần Thị Mỹ Duyễn', reviewedDecision: { number: '33/QĐ-TA', date: '2026-07-22', issuer: 'Tòa án nhân dân khu vực 5 - Hà Nội' } });
    expect(text).toContain('Đình chỉ việc giải quyết khiếu nại');
    expect(text).toContain('Hoàn cảnh gia đình đặc biệt khó khăn.');
  });
});

function bringToLabourOffice(): CaseStory {
  const story = bringToReading('R1');
  story.act('forwardDossier', { by: 'ubnd-xa:1/head', at: '2023-05-18 09:00', body: { requestNumber: '7/ĐN-CNBB', folioCount: 6, labourOfficeId: 'ldtbxh:1' } });
  story.act('receiveDossier', { by: 'ldtbxh:1/clerk', at: '2023-05-19 14:00', body: { receiptNumber: '31' } });
  return story;
}

function bringToReading(regime: 'R1'): CaseStory {
  const story = notifyPerson(completeDossier(openCase(regime)));
  story.wait('2023-05-18 08:00');
  return story;
}


describe('the court’s decision', () => {
  it('says all that the ordinance asks of it (PL 01/2022 Đ23)', () => {
    const story = wholeCase('R4');
    const { text, data } = last(story, 'courtDecision');
    const points = [
      'Tòa án nhân dân khu vực 5 - Hà Nội', 'Trần Thị Mỹ Duyễn', 'Thẩm phán', 'Trưởng Công an phường Phương Liệt', printedPerson.fullName, '21/TL-TA', '7/ĐN-CNBB', 'đề nghị đưa', ...told.decide.reasons.split('\n'),
      'Luật Phòng, chống ma túy', 'Thời hạn cai nghiện bắt buộc: 24 tháng', 'ngày lập biên bản giao, nhận', 'khiếu nại', 'kháng nghị', String(data['effect']).replace('./.', ''), 'Nơi nhận',
    ];
    expect(points.filter((point) => !bare(text).includes(bare(point)))).toEqual([]);
  });
});

describe('papers of the side roads', () => {
  it('the court sends an incomplete dossier back and names what it lacks', () => {
    const story = bringToCourt('R4');
    story.act('returnToDossier', { by: atCourt('R4', 'judge'), at: '2026-07-14 09:00', body: { letterNumber: '50/CV-TA', missing: ['statement', 'addictionResult'], reason: 'Bản sao chưa chứng thực' } });
    const { text, data } = last(story, 'courtDossierReturn');
    expect(data['missing']).toHaveLength(2);
    expect(text).toContain('Bản sao chưa chứng thực');
    expect(text).toContain('V/v trả lại hồ sơ');
  });

  it('a new judge takes the place of the one before, with the reason', () => {
    const story = acceptCase('R4');
    story.act('replaceJudge', { by: atCourt('R4', 'chiefJudge'), at: '2026-07-16 09:00', body: { judgeId: 'ta-kv:1:deputy', ground: 'refusal', reason: 'Là người thân thích' } });
    expect(last(story, 'judgeReplacement').data).toMatchObject({ formerJudge: 'Trần Thị Mỹ Duyễn', newJudge: 'Bùi Thế Nguỵễn', reason: 'Thẩm phán từ chối; Là người thân thích.', signer: { position: 'Chánh án' } });
  });

  it('the examination goes on, and the decision names the stay it ends', () => {
    const story = acceptCase('R4');
    story.act('suspend', { by: atCourt('R4', 'judge'), at: '2026-07-16 09:00', body: { ground: 'criminalProceedings', decisionNumber: '8/QĐ-TA' } });
    story.act('resume', { by: atCourt('R4', 'judge'), at: '2026-07-30 09:00', body: { decisionNumber: '9/QĐ-TA', groundEndedOn: '2026-07-29', evidenceNumber: '51/QĐ-VKS' } });
    const { text, data } = last(story, 'resumptionDecision');
    expect(data).toMatchObject({ suspension: { number: '8/QĐ-TA', date: '2026-07-16' }, groundEndedOn: '2026-07-29' });
    expect(text).toContain('51/QĐ-VKS');
  });

  it('the court above says when it sits, and on which decision', () => {
    const story = decideCase('R4', { body: { outcome: 'notApply', decisionNumber: '33/QĐ-TA' } });
    story.act('recordComplaint', { by: 'ta-kv:1/clerk', at: '2026-07-24 09:00', body: { by: 'person' } });
    story.act('forwardForReview', { by: 'ta-kv:1/clerk', at: '2026-07-27 09:00', body: { reviewCourtId: 'ta-tinh:1', reviewProcuracyId: 'vks-tinh:1', letterNumber: '61' } });
    story.act('receiveReviewFile', { by: 'ta-tinh:1/clerk', at: '2026-07-27 15:00' });
    story.act('acceptReview', { by: 'ta-tinh:1/chiefJudge', at: '2026-07-27 16:00', body: { docketNumber: '9/TLPT', judgeId: 'ta-tinh:1:judge' } });
    story.act('notifyReviewHearing', { by: 'ta-tinh:1/clerk', at: '2026-07-28 09:00', body: { hearingAt: '2026-07-31T09:00:00+07:00', noticeNumber: '10/TB-TA' } });
    expect(last(story, 'reviewHearingNotice').data).toMatchObject({ acceptanceNumber: '9/TLPT', hearingAt: '2026-07-31T09:00', reviewedDecision: { number: '33/QĐ-TA' } });
  });

  it('the facility tells of an escape with its hour and how it came about', () => {
    const story = inEducation('R4');
    story.act('recordEscape', { by: actors.R4.facility, at: '2026-10-01 22:15', body: { circumstances: 'Trèo tường phía sau nhà xưởng.' } });
    story.act('notifyEscape', { by: actors.R4.facility, at: '2026-10-02 07:00' });
    expect(last(story, 'escapeNotice').data).toMatchObject({ escapedAt: '2026-10-01T22:15', circumstances: 'Trèo tường phía sau nhà xưởng.' });
  });

  it('a list is posted only where a reduction is proposed', () => {
    const story = inEducation('R1');
    story.act('reviewReduction', { by: actors.R1.facility, at: '2022-12-12 09:00', body: { isProposed: false } });
    expect(story.state.documents.map((one) => one.template)).not.toContain('reductionList');
    story.act('reviewReduction', { by: actors.R1.facility, at: '2023-03-10 09:00', body: { isProposed: true, postedOn: '2023-03-10' } });
    expect(last(story, 'reductionList').text).toContain('niêm yết tại');
  });

  it('the plan of the last stage names the term and where the person goes', () => {
    const story = inEducation('R4');
    story.act('startReintegration', { by: actors.R4.facility, at: '2028-07-17 09:00' });
    expect(last(story, 'reintegrationPlan').data).toMatchObject({ term: story.state.facts.admission.term === undefined ? {} : { from: story.state.facts.admission.term.start }, residence: printedPerson.residence });
  });

  it('voluntary treatment: what was registered, promised, planned and is about to end', () => {
    const story = inTreatment('R4');
    story.act('setTreatmentPlan', { by: 'ca-xa:1/officer', at: '2026-09-15 09:00', body: { plan: 'Cắt cơn tại Trạm Y tế.\nTư vấn hằng tuần.' } });
    expect(checkEveryPaper(story)).toEqual(new Set(['voluntaryRegistration', 'voluntaryReceipt', 'voluntaryDecision', 'paperHandover', 'voluntaryCommitment', 'treatmentPlan']));
    expect(last(story, 'treatmentPlan').text).toContain('Tư vấn hằng tuần.');
    expect(last(story, 'paperHandover').data).toMatchObject({ happenedAt: null, giver: { agency: 'Công an phường Phương Liệt' }, receiver: { person: { fullName: printedPerson.fullName } }, papers: [{ paper: { number: '91/QĐ' } }] });
    expect(last(story, 'voluntaryCommitment').data).toMatchObject({ decision: { number: '91/QĐ' } });
    story.act('sendVoluntaryCompletionNotice', { by: 'ca-xa:1/head', at: '2028-08-01 09:00', body: { noticeNumber: '12/TB-CAP' } });
    expect(last(story, 'voluntaryCompletionNotice').data).toMatchObject({ completesOn: '2028-09-11' });
    story.act('completeTreatment', { by: 'ca-xa:1/head', at: '2028-09-11 09:00', body: { certificateNumber: '14/GXN' } });
    expect(last(story, 'paperHandover').data).toMatchObject({ papers: [{ kind: 'Giấy xác nhận hoàn thành cai nghiện', paper: { number: '14/GXN' } }] });
    checkEveryPaper(story);
  });

  it.each(['R1', 'R4'] as const)('%s: the profile prints what was asked at reception and leaves room for what was not', (regime) => {
    const story = inEducation(regime);
    story.act('collectProfile', {
      by: actors[regime].facility, at: `${regime === 'R1' ? '2022' : '2026'}-10-03 08:00`, body: {
        education: '9/12', maritalStatus: 'divorced', employment: regime === 'R1' ? 'steadyWork' : 'unsteadyWork', health: 'Đủ sức khỏe để điều trị.', heightCentimetres: 158, toInform: { fullName: 'Đỗ Thị Quỵnh', relation: 'mẹ' },
        relatives: [{ relation: 'mẹ', fullName: 'Đỗ Thị Quỵnh', age: 52 }], substances: [{ substance: 'Methamphetamine', firstAge: 20, way: 'smoked' }],
      },
    });
    const { data, text } = last(story, 'patientProfile');
    expect(data).toMatchObject({ employment: regime === 'R1' ? 'việc làm ổn định' : 'việc làm không ổn định', maritalStatus: 'ly hôn', weightKilograms: null, substances: [{ substance: 'Methamphetamine', way: 'hút', firstInjectionAge: null }], earlierTreatments: [] });
    expect(text).toContain('a) Chiều cao: 1,58 m; Cân nặng:');
    expect(text.indexOf('Tình trạng hôn nhân') < text.indexOf('THÔNG TIN VỀ GIA ĐÌNH')).toBe(regime === 'R4');
    checkEveryPaper(story);
  });

  it('the chair’s word on who counsels: of a treatment at home, and of a supervision that moved, on the decision and the notice that came with it', () => {
    const home = inTreatment('R4');
    home.act('assignCounsellors', { by: 'ubnd-xa:1/head', at: '2026-09-16 09:00', body: { counsellors: ['Kiều Thuỷ Ngoãn, Trạm Y tế phường', 'Phùng Văn Nghiễm'], decisionNumber: '90/QĐ-UBND' } });
    expect(last(home, 'counsellorAssignment').text).toContain('2) Phùng Văn Nghiễm.');
    expect(last(home, 'counsellorAssignment').data).toMatchObject({ base: 'homeTreatment', authority: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt', proposedBy: 'Trưởng Công an phường Phương Liệt' });
    const story = supervised('R4');
    story.act('assignCounsellors', { by: actors.R4.chair, at: '2028-08-15 09:00', body: { counsellors: ['Phùng Văn Nghiễm'], decisionNumber: '92/QĐ-UBND' } });
    expect(last(story, 'counsellorAssignment').data).toMatchObject({ base: 'supervision' });
    story.act('recordMove', { by: actors.R4.police, at: '2028-12-04 09:00', body: { toPoliceId: 'ca-xa:2', toCommitteeId: 'ubnd-xa:2' } });
    story.act('notifyMove', { by: actors.R4.police, at: '2028-12-04 15:00', body: { noticeNumber: '15/TB-CAP' } });
    story.act('assignCounsellors', { by: 'ubnd-xa:2/head', at: '2028-12-06 09:00', body: { counsellors: ['Nguyễn Thị Quỵnh Hương'] } });
    expect(last(story, 'counsellorReassignment').data).toMatchObject({
      authority: 'Chủ tịch Ủy ban nhân dân xã Vĩnh Thanh', earlier: { number: '92/QĐ-UBND', date: '2028-08-15', issuer: 'Chủ tịch Ủy ban nhân dân phường Phương Liệt' }, moveNotice: { number: '15/TB-CAP', date: '2028-12-04', issuer: 'Trưởng Công an phường Phương Liệt' },
    });
    for (const one of [home, story]) checkEveryPaper(one);
  });

  it('somebody managed for use has the short biography and the statement of a user', () => {
    const story = new CaseStory('R4');
    story.act('openUserManagement', { by: 'ca-xa:1/officer', at: '2026-09-11 11:00', body: userBody('R4', { foundAt: '2026-09-11T10:00:00+07:00', use: 'Hít heroin tại phòng trọ.' }) });
    expect(checkEveryPaper(story)).toEqual(new Set(['userBiography', 'userStatement']));
    expect(last(story, 'userStatement').text).toContain('Hít heroin tại phòng trọ.');
  });
});

describe('a juvenile’s papers', () => {
  const juvenile = { person: 'juvenile' } as const;

  it('R4: what was said and what was not is set with the names of those who stand beside the child', () => {
    const story = nameRepresentative(openCase('R4', juvenile));
    story.act('takeDownStatement', { by: 'ca-xa:1/officer', at: '2026-07-06 11:00', body: { teller: 'person', told: 'Cháu dùng từ hè năm ngoái.', witnesses: 'Phùng Văn Nghiễm' } });
    story.act('prepareOpinion', { by: 'ca-xa:1/officer', at: '2026-07-06 11:10', body: { stance: 'disagrees', opinion: 'Cho cháu học xong lớp 10.' } });
    story.act('prepareRefusal', { by: 'ca-xa:1/officer', at: '2026-07-06 11:20', body: { withheld: 'statement', witnesses: 'Phùng Văn Nghiễm' } });
    expect(last(story, 'representativeOpinion').text).toMatch(/ĐỖ THỊ QUỲNH|ĐỖ THỊ QUỴNH/u);
    expect(last(story, 'representativeOpinion').text).toContain('3. Tôi không đồng ý');
    expect(last(story, 'violationRecord').text).toContain('Đỗ Thị Quỵnh (mẹ)');
    completeDossier(story);
    const notice = last(story, 'dossierNotice');
    expect(notice.data['addressees']).toEqual([printedPerson.fullName, 'Đỗ Thị Quỵnh']);
    story.act('notifyPerson', { by: 'ca-xa:1/officer', at: '2026-07-07 14:00', body: { recipient: 'representative', delivery: 'refused', noticeNumber: '5/TB', noticeDate: '2026-07-07', proofUploadId: upload, witnesses: 'Phùng Văn Nghiễm' } });
    const made = checkEveryPaper(story);
    for (const template of ['statementRecord', 'representativeOpinion', 'refusalRecord', 'noticeRefusalRecord']) expect(made).toContain(template);
  });

  it.each(['R1', 'R4'] as const)('%s: the court’s papers go by the ordinance for juveniles, to the mother and with the defender', (regime) => {
    const accepted = acceptCase(regime, juvenile);
    accepted.act('requestDefender', { by: atCourt(regime, 'clerk'), at: dayOf(regime, courtDays(regime).accept, '15:30'), body: { requestedFrom: 'legalAidCentre', letterNumber: '7/TA' } });
    accepted.act('recordDefender', { by: atCourt(regime, 'clerk'), at: dayOf(regime, courtDays(regime).accept, '16:00'), body: { kind: 'legalAidAssistant', chosenBy: 'court', defenderName: 'Vũ Đức Khuyễn' } });
    const story = decideCase(regime, { story: accepted });
    expect(last(story, 'hearingDecision').data).toMatchObject({ ordinance: 'PL01', representative: 'Đỗ Thị Quỵnh (mẹ)', defender: 'Vũ Đức Khuyễn' });
    expect(last(story, 'hearingDecision').text).toContain('bí mật đời sống riêng tư');
    expect(last(story, 'courtDecision').data).toMatchObject({ ordinance: 'PL01', representative: 'Đỗ Thị Quỵnh (mẹ)', complaintWorkingDays: 5 });
    expect(last(story, 'acceptanceNotice').text).toContain('Ông (bà) Đỗ Thị Quỵnh (mẹ)');
    const made = checkEveryPaper(story);
    expect(made).toContain('defenderRequest');
    expect(made.has('juvenileRequest')).toBe(regime === 'R1');
  });

  it('R1: brought home, the juvenile is handed over against a record', () => {
    const story = certified('R1', juvenile);
    story.act('releasePerson', { by: actors.R1.facility, at: '2023-06-09 16:00', body: { releasedTo: 'communeCommittee', receiver: 'Phùng Văn Nghiễm', condition: 'khỏe mạnh' } });
    expect(last(story, 'juvenileHandover').text).toContain('Phùng Văn Nghiễm');
    checkEveryPaper(story);
  });
});

describe('who signs', () => {
  const signed = (prefix: string | null, position: string): Record<string, unknown> => {
    const story = bringToCourt('R4');
    const document = story.state.documents.find((one) => one.template === 'dossierNotice');
    const act = story.state.acts[0];
    if (document === undefined || act === undefined) throw new Error('no notice');
    const state: CaseState = {
      ...story.state,
      documents: story.state.documents.map((one) => (one === document ? { ...one, state: 'signed', signerId: `ca-xa:1:${position}` } : one)),
      acts: [...story.state.acts, { ...act, seq: story.state.version + 1, act: 'signDocument', facts: { documentId: document.documentId }, signerPrefix: prefix }],
    };
    const data = buildDocumentData('dossierNotice', sourcesOf(state, document.documentId, story.personalTexts, story.asOf));
    return (data as { signer: Record<string, unknown> }).signer;
  };
  it('the head signs without a prefix, a deputy for the head, an officer by order', () => {
    expect(signed(null, 'head')).toEqual({ collective: null, prefix: null, principal: null, position: 'Trưởng Công an phường', fullName: 'Phạm Hữu Quýnh' });
    expect(signed('KT.', 'deputy')).toEqual({ collective: null, prefix: 'KT.', principal: 'Trưởng Công an phường', position: 'Phó Trưởng Công an phường', fullName: 'Bùi Thế Nguỵễn' });
    expect(signed('TL.', 'officer')).toEqual({ collective: null, prefix: 'TL.', principal: 'Trưởng Công an phường', position: 'Cán bộ', fullName: 'Hoàng Bửu Khuyễn' });
  });
  it('a deputy of the committee signs for it through the chair: TM., then KT.', () => {
    const story = openCase('R1');
    story.act('startCustody', { by: 'ubnd-xa:1/head', at: '2023-05-09 09:00', body: { place: 'family', decisionNumber: '5/QĐ-QLNN', decisionDate: '2023-05-09', familyAgrees: true, familyMember: 'Đỗ Thị Quỵnh (mẹ)' } });
    const document = story.state.documents.findLast((one) => one.template === 'custodyDecision');
    const act = story.state.acts[0];
    if (document === undefined || act === undefined) throw new Error('no decision');
    const state: CaseState = {
      ...story.state, documents: story.state.documents.map((one) => (one === document ? { ...one, state: 'signed', signerId: 'ubnd-xa:1:deputy' } : one)),
      acts: [...story.state.acts, { ...act, seq: story.state.version + 1, act: 'signDocument', facts: { documentId: document.documentId }, signerPrefix: 'KT.' }],
    };
    const { text, data } = make(state, document.documentId, story);
    expect(data['signer']).toEqual({ collective: 'Ủy ban nhân dân', prefix: 'KT.', principal: 'Chủ tịch', position: 'Phó Chủ tịch', fullName: 'Bùi Thế Nguỵễn' });
    expect(text).toMatch(/TM\. ỦY BAN NHÂN DÂN\s+KT\. CHỦ TỊCH\s+PHÓ CHỦ TỊCH/u);
    expect(text).toContain('Đỗ Thị Quỵnh (mẹ)');
    const consent = last(story, 'familyConsent');
    expect(consent.data).toMatchObject({ agrees: true, relative: { fullName: 'Đỗ Thị Quỵnh', relation: 'mẹ' } });
    expect(consent.text).toMatch(/3\. Đại diện cho gia đình, tôi đồng ý/u);
  });
  it('the chair signs for the committee, but the own decision in the own name', () => {
    const story = wholeCase('R1');
    expect(last(story, 'dossierNotice').data['signer']).toEqual({ collective: null, prefix: 'TM.', principal: 'Ủy ban nhân dân', position: 'Chủ tịch', fullName: null });
    expect(last(story, 'supervisionDecision').data['signer']).toEqual({ collective: null, prefix: null, principal: null, position: 'Chủ tịch', fullName: null });
  });
});

describe('what the papers say', () => {
  it('an absence that came later, still open, leaves the term as it was decided; a paper after one sees it', () => {
    const story = supervised('R1');
    const { police } = actors.R1;
    const decided = last(story, 'supervisionDecision').data['term'];
    expect(decided).toMatchObject({ from: expect.any(String), to: expect.any(String) });
    story.act('recordAbsence', { by: police, at: '2024-01-10 09:00', body: { isReported: false } });
    expect(story.state.facts.supervision.term?.end).toBeNull();
    expect(last(story, 'supervisionDecision').data['term']).toEqual(decided);
    story.act('recordReturn', { by: police, at: '2024-01-20 09:00' });
    expect(last(story, 'supervisionDecision').data['term']).toEqual(decided);
    story.act('recordMove', { by: police, at: '2024-02-01 09:00', body: { toPoliceId: 'ca-xa:2', toCommitteeId: 'ubnd-xa:2', newAddress: 'Số 3' } });
    expect((last(story, 'moveNotice').data['term'] as { to: string }).to > (decided as { to: string }).to).toBe(true);
  });
  it('every ground is cited in words', () => {
    for (const regime of ['R1', 'R4'] as const)
      for (const ground of dossierGroundNames)
        for (const person of ['adult', 'juvenile'] as const) {
          const article = findGroundArticle(ground, regime, person);
          if (article !== null) expect(provisionInWords(article)).toMatch(/^(điểm \p{Ll} )?(khoản \d+ )?Điều \d+.* Luật Phòng, chống ma túy năm 20(21|25)$/u);
        }
    expect(provisionInWords('Luật 120/2025 Đ35.1đ, Đ47.2')).toBe('điểm đ khoản 1 Điều 35; khoản 2 Điều 47 Luật Phòng, chống ma túy năm 2025');
  });

  it('a decision names a number of days for the challenges only where the law has one for every side', () => {
    expect(last(decideCase('R4'), 'courtDecision').data['complaintWorkingDays']).toBeNull();
    expect(last(decideCase('R4'), 'courtDecision').text).toContain('trong thời hạn luật định');
  });

  it('a paper of an expunged person is filled with nothing', () => {
    const story = openCase('R4');
    const [document] = story.state.documents;
    expect(buildDocumentData('violationRecord', { ...sourcesOf(story.state, document?.documentId ?? '', new Map(), story.asOf), person: null })).toBeNull();
  });

  it('the offices and officials to load are all that the papers name', () => {
    const { state } = wholeCase('R4');
    expect(listAgenciesNamed(state)).toEqual(expect.arrayContaining(['ca-xa:1', 'ca-xa:2', 'cs:1', 'ta-kv:1', 'vks-kv:1', 'ubnd-xa:1', 'ca-tinh:1']));
    expect(listAgenciesNamed(state).filter((agencyId) => !agencies.has(agencyId))).toEqual([]);
    expect(listOfficialsNamed(state)).toEqual(expect.arrayContaining(['ta-kv:1:judge', 'ca-xa:1:officer', 'ca-xa:1:head']));
  });
});

describe('the papers of electronic monitoring', () => {
  /** Worn, taken off and put on again, moved, replaced, violated, paused, handed over, ended. */
  function wholeMonitoring(): CaseStory {
    const story = monitored();
    const act = (name: string, by: string, at: string, body: Readonly<Record<string, unknown>>) => { story.act(name, { by, at, body }); };
    act('removeTemporarily', officer, '2028-10-02 09:00', { ground: 'stayAbroad', requestOn: '2028-10-01', leavesOn: '2028-10-05', returnsOn: '2028-10-15', reason: 'Thăm thân nhân' });
    act('refitDevice', officer, '2028-10-16 09:00', { position: 'cổ chân phải' });
    act('changePosition', officer, '2028-11-20 09:00', { reason: 'wornLongEnough', requestOn: '2028-11-19', position: 'cổ tay trái' });
    act('replaceDevice', officer, '2028-11-21 09:00', { cause: 'deviceBroken', deviceNumber: 'TB-0200' });
    violated('batteryLeftEmpty', '2028-11-27 10:00', story);
    act('recordMended', officer, '2028-11-27 15:00', {});
    act('pauseMonitoring', chief, '2028-12-04 09:00', { ground: 'imprisonment', paperNumber: '44/HSST', from: '2028-12-04', decisionNumber: '50/QĐ-CAP' });
    act('carryOutDecision', officer, '2028-12-04 11:00', { deviceReturned: true });
    act('refitDevice', officer, '2029-02-05 09:00', { position: 'cổ chân trái', deviceNumber: 'TB-0300' });
    act('removeTemporarily', officer, '2029-02-12 09:00', { ground: 'criminalCustody', requestNumber: '3/LTG', requestOn: '2029-02-12', custodyNumber: '212/QĐ-CQĐT', custodyOn: '2029-02-11' });
    act('refitDevice', officer, '2029-02-19 09:00', { position: 'cổ chân trái' });
    act('recordResidenceChange', officer, '2029-03-05 09:00', { toPoliceId: 'ca-xa:2', toCommitteeId: 'ubnd-xa:2' });
    act('handOverMonitoring', officer, '2029-03-05 11:00', {});
    act('assignReceivingOfficer', 'ca-xa:2/head', '2029-03-06 09:00', { officerId: 'ca-xa:2:officer' });
    act('endMonitoring', 'ca-xa:2/head', '2029-04-02 09:00', { ground: 'sentToFacility', paperNumber: '12/QĐ-TA', decisionNumber: '7/QĐ-CAX' });
    act('carryOutDecision', 'ca-xa:2/officer', '2029-04-02 10:00', { deviceReturned: false });
    return story;
  }

  it('name the person, the office and the day, as draft, signed and issued', () => {
    const made = checkEveryPaper(wholeMonitoring());
    const exempted = monitored();
    exempted.act('exemptRemainder', { by: chief, at: '2029-08-13 09:00', body: { noOtherViolation: true, basis: 'x', decisionNumber: '60/QĐ-CAP' } });
    exempted.act('carryOutDecision', { by: officer, at: '2029-08-13 11:00', body: { deviceReturned: true } });
    const asked = openMonitoring({ person: 'juvenile', at: '2028-10-02 09:00', body: { ground: 'parentsRequest', requestedBy: 'Đỗ Thị Quỵnh', note: 'Để cùng theo dõi cháu', basisAt: '2028-10-02T08:00:00+07:00' } });
    const all = new Set([...made, ...checkEveryPaper(exempted), ...checkEveryPaper(asked)]);
    expect([...all].sort()).toEqual(named.filter((template) => template.startsWith('monitoring')));
  });

  it('the decision says on what it rests, how long it lasts and from when; the violation its point, its count and the hours', () => {
    const story = wholeMonitoring();
    const textOfPaper = (template: string): string => { const document = story.state.documents.find((one) => one.template === template); return bare(make(story.state, document?.documentId ?? '', story).text); };
    for (const part of ['Quyết định số 21/QĐ-UBND ngày 06/7/2028 của Chủ tịch Ủy ban nhân dân phường Phương Liệt về việc quản lý sau cai nghiện ma túy', 'điểm a khoản 1 Điều 15', '16 giờ 00 phút, ngày 11 tháng 8 năm 2028']) expect(textOfPaper('monitoringDecision')).toContain(bare(part));
    for (const part of ['điểm d khoản 1 Điều 24 Nghị định số 163/2026/NĐ-CP; lần thứ 01', 'trong vòng 24 giờ', 'Quyết định số 31/QĐ-CAX ngày 11/8/2028 của Trưởng Công an phường Phương Liệt']) expect(textOfPaper('monitoringViolation')).toContain(bare(part));
    for (const part of ['Hoàng Bửu Khuyễn, cán bộ Công an xã Vĩnh Thanh', 'của Trưởng Công an phường Phương Liệt']) expect(textOfPaper('monitoringTakeover')).toContain(bare(part));
    expect(textOfPaper('monitoringEndRecord')).toContain(bare('chưa thu hồi đủ'));
  });

  it('of a custody the body that carries it out asks for the removal, on its decision', () => {
    const story = monitored();
    story.act('removeTemporarily', {
      by: officer, at: '2028-09-05 10:00', body: { ground: 'criminalCustody', requestNumber: '3/LTG', requestOn: '2028-09-05', custodyNumber: '212/QĐ-CQĐT', custodyOn: '2028-09-04', custodyBy: 'Cơ quan Cảnh sát điều tra', requester: 'Hoàng Bửu Khuyễn', requesterUnit: 'Nhà tạm giữ Công an thành phố Hà Nội' },
    });
    expect(last(story, 'monitoringCustodyRequest').data).toMatchObject({ custody: { number: '212/QĐ-CQĐT', date: '2028-09-04' }, decision: { number: '31/QĐ-CAX' }, position: null, addressee: 'Công an phường Phương Liệt', removedOn: '2028-09-05' });
    expect(story.state.documents.map((one) => one.template)).not.toContain('monitoringPersonRequest');
    checkEveryPaper(story);
  });
  it('fitted in the facility, the record is the facility’s', () => {
    const story = openMonitoring({ main: certified('R4').state, at: '2028-07-06 11:00', body: { basisAt: '2028-07-06T10:00:00+07:00' } });
    story.act('decideMonitoring', { by: chief, at: '2028-07-06 15:00', body: { ...decided, effectiveAt: '2028-08-10T08:00:00+07:00', fittedBy: 'byFacility' } });
    story.act('fitDevice', { by: 'cs:1/officer', at: '2028-08-10 15:00', body: worn });
    checkEveryPaper(story);
    const fitting = story.state.documents.find((one) => one.template === 'monitoringFitting');
    expect(fitting?.issuerAgencyId).toBe('cs:1');
    expect(bare(make(story.state, fitting?.documentId ?? '', story).text)).toContain(bare('Cơ sở cai nghiện ma túy số 1'));
  });
});
