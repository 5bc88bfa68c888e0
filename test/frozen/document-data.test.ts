import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildDocumentData, DocumentBuilderMissing, hasDocumentBuilder, listAgenciesNamed, listOfficialsNamed } from '../../activities/document-data/index.ts';
import { provisionInWords } from '../../activities/document-data/words.vi.ts';
import { paperRegimeOf } from '../../activities/documents/paper-regime.ts';
import { longDate, shortDate } from '../../documents/dates.ts';
import { documents, findSymbol, getDocument, getTinos, layOutDocument, type FontSet, type PaperRegime } from '../../documents/index.ts';
import { localDateOf } from '../../law/dates.ts';
import { REGIMES } from '../../law/regimes.ts';
import { dossierGroundNames, findGroundArticle } from '../../procedures/compulsory-dossier/grounds.ts';
import { listProcedures } from '../../procedures/index.ts';
import type { CaseDocument, CaseState } from '../../procedures/legal-case.ts';
import { findLayoutFaults, textOf } from '../documents/check-layout.ts';
import { actors, inEducation } from '../kit/after-court.ts';
import { agencies, type CaseStory, compilerOf, courtOf } from '../kit/case-builder.ts';
import { acceptCase, atCourt, bringToCourt, completeDossier, confirmEffect, courtDays, dayOf, decideCase, notifyPerson, openCase } from '../kit/case-paths.ts';
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
const handSigned = new Set(['violationRecord', 'fileTransferRecord', 'handoverRecord', 'hearingMinutes', 'sendingRecord']);

/** Every paper the story asked for: as a draft, signed and issued. */
function checkEveryPaper(story: CaseStory): Set<string> {
  const { state } = story;
  for (const { documentId, template, issuerAgencyId, actSeq } of state.documents) {
    const act = state.acts.find((one) => one.seq === actSeq);
    const office = printedAgencies.get(issuerAgencyId ?? '')?.name ?? 'no office';
    const draft = make(state, documentId, story);
    expect(bare(draft.text)).toContain(bare(printedPerson.fullName));
    expect(bare(draft.text)).toContain(bare(office));
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
    const onlyR4 = ['executionRequest', 'facilityAssignment', 'teamAssignment'];
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
    expect(signed(null, 'head')).toEqual({ prefix: null, principal: null, position: 'Trưởng Công an phường', fullName: 'Phạm Hữu Quýnh' });
    expect(signed('KT.', 'deputy')).toEqual({ prefix: 'KT.', principal: 'Trưởng Công an phường', position: 'Phó Trưởng Công an phường', fullName: 'Bùi Thế Nguỵễn' });
    expect(signed('TL.', 'officer')).toEqual({ prefix: 'TL.', principal: 'Trưởng Công an phường', position: 'Cán bộ', fullName: 'Hoàng Bửu Khuyễn' });
  });
  it('the chair signs for the committee, but the own decision in the own name', () => {
    const story = wholeCase('R1');
    expect(last(story, 'dossierNotice').data['signer']).toEqual({ prefix: 'TM.', principal: 'Ủy ban nhân dân', position: 'Chủ tịch', fullName: null });
    expect(last(story, 'supervisionDecision').data['signer']).toEqual({ prefix: null, principal: null, position: 'Chủ tịch', fullName: null });
  });
});

describe('what the papers say', () => {
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
