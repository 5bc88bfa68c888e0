import { addDays } from '../../law/dates.ts';
import type { Regime } from '../../law/regimes.ts';
import { listRequiredPapers } from '../../procedures/compulsory-dossier/required-papers.ts';
import { findEarliestEffect } from '../../procedures/court-review/windows.ts';
import type { PaperType } from '../../procedures/dossier-papers.ts';
import { CaseStory, compilerOf, courtOf, officialIdOf, upload } from './case-builder.ts';

/** A Monday in each regime, from which the usual path is counted. */
export const mondayOf: Readonly<Record<Regime, string>> = { R1: '2023-05-08', R2: '2025-03-03', R3: '2025-08-04', R4: '2026-07-06' };

/** "+3 14:00" of the path of a regime → its local moment. */
export function dayOf(regime: Regime, day: number, time = '09:00'): string {
  return `${addDays(mondayOf[regime], day)} ${time}`;
}

const papersOf = (story: CaseStory, hasStableResidence: boolean): readonly PaperType[] => listRequiredPapers(story.regime, story.person, hasStableResidence).map((paper) => paper.type);

export function openBody(regime: Regime, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    ground: 'leftVoluntaryTreatment', violationRecord: { number: '12/BB-VPHC', date: mondayOf[regime] }, lastViolationOn: addDays(mondayOf[regime], -3), hasStableResidence: true, foundBy: 'commune',
    addictionResult: { kind: 'clinicResult', number: '18/PKQ', date: addDays(mondayOf[regime], -20) }, ...(regime === 'R1' ? { assistingPoliceId: 'ca-xa:1' } : {}), ...more,
  };
}

/** A dossier opened on the Monday of its regime. */
export function openCase(regime: Regime, more: { readonly body?: Readonly<Record<string, unknown>>; readonly person?: 'adult' | 'juvenile'; readonly adultOn?: string } = {}): CaseStory {
  const story = new CaseStory(regime, { person: more.person ?? (more.adultOn === undefined ? 'adult' : 'juvenile'), ...(more.adultOn === undefined ? {} : { adultOn: more.adultOn }) });
  story.act('openDossier', { by: compilerOf(regime), at: dayOf(regime, 0), body: openBody(regime, more.body) });
  return story;
}

export function addPaper(story: CaseStory, type: PaperType, at: string): void {
  const folio = Math.max(0, ...(story.state.facts.dossier.papers ?? []).map((one) => one.folioTo)) + 1;
  story.act('addPaper', { by: compilerOf(story.regime), at, body: { type, number: `${String(folio)}/TL`, date: mondayOf[story.regime], folioFrom: folio, folioTo: folio, uploadId: upload } });
}

/** The mother stands beside a juvenile; nobody has to be named for an adult. */
export function nameRepresentative(story: CaseStory): CaseStory {
  if (story.person === 'juvenile' && story.state.facts.dossier.representative === undefined)
    story.act('recordRepresentative', { by: compilerOf(story.regime), at: dayOf(story.regime, 0, '10:00'), body: { relation: 'mother', fullName: 'Đỗ Thị Quỵnh', sex: 'female', birthDate: '1974-03-08', residence: 'phường Phương Liệt, thành phố Hà Nội', phone: '0900 000 123' } });
  return story;
}

/** Every paper the law asks for, and the file declared complete. */
export function completeDossier(story: CaseStory): CaseStory {
  const day = story.regime === 'R4' ? 1 : 4;
  nameRepresentative(story);
  for (const type of papersOf(story, story.state.facts.dossier.hasStableResidence ?? true)) addPaper(story, type, dayOf(story.regime, day, '08:30'));
  story.act('completeDossier', { by: compilerOf(story.regime), at: dayOf(story.regime, day, '10:00') });
  return story;
}

/** The notice handed over, to a juvenile's representative too; the reading periods run. */
export function notifyPerson(story: CaseStory): CaseStory {
  for (const recipient of story.person === 'adult' ? ['person'] : ['person', 'representative'])
    story.act('notifyPerson', {
      by: compilerOf(story.regime), at: dayOf(story.regime, story.regime === 'R4' ? 1 : 4, '14:00'),
      body: { recipient, delivery: 'received', noticeNumber: '5/TB', noticeDate: addDays(mondayOf[story.regime], 1), proofUploadId: upload },
    });
  return story;
}

/** What the request to the court says about a juvenile before R4. */
export const childRights = { familyCircumstances: 'Sống cùng mẹ; bố mất năm 2019.', managementPlan: 'Ở khu riêng cho người dưới 18 tuổi, tiếp tục học văn hóa.' } as const;
/** Those to whom the court sends its papers. */
export const partiesOf = (story: CaseStory): string[] => ['person', ...(story.person === 'adult' ? [] : ['representative']), 'proposer', 'procuracy'];

/** Dossier, notice, reading, forwarding; sent to the court (in R1 by the labour office) and its receipt confirmed. */
export function bringToCourt(regime: Regime, more: Parameters<typeof openCase>[1] = {}): CaseStory {
  const story = notifyPerson(completeDossier(openCase(regime, more)));
  const { courtId } = courtOf(regime);
  if (regime === 'R1') {
    story.act('forwardDossier', { by: compilerOf('R1'), at: dayOf('R1', 10), body: { requestNumber: '7/ĐN-CNBB', folioCount: 6, labourOfficeId: 'ldtbxh:1' } });
    story.act('receiveDossier', { by: 'ldtbxh:1/clerk', at: dayOf('R1', 10, '14:00'), body: { receiptNumber: '31' } });
    story.act('fileWithCourt', { by: 'ldtbxh:1/head', at: dayOf('R1', 14), body: { courtId, requestNumber: '9/ĐN-CNBB', proposedFacilityId: 'cs:1', ...(story.person === 'adult' ? {} : childRights) } });
  } else {
    story.act('forwardDossier', {
      by: compilerOf(regime), at: dayOf(regime, regime === 'R4' ? 7 : 10), body: { requestNumber: '7/ĐN-CNBB', folioCount: 6, courtId, ...(regime === 'R4' ? {} : { proposedFacilityId: 'cs:1' }) },
    });
  }
  story.act('confirmReceipt', { by: `${courtId}/clerk`, at: dayOf(regime, receiptDay(regime), '15:00'), body: { receiptNumber: '44' } });
  return story;
}

const receiptDay = (regime: Regime): number => (regime === 'R1' ? 15 : regime === 'R4' ? 7 : 14);

/** The court's own days, counted from the Monday of the regime. */
export function courtDays(regime: Regime): { accept: number; open: number; hearing: number; confirm: number } {
  const accept = receiptDay(regime) + 1;
  const open = regime === 'R4' ? 10 : 18;
  return { accept, open, hearing: open + 6, confirm: open + 14 };
}

export const atCourt = (regime: Regime, position: string): string => `${courtOf(regime).courtId}/${position}`;
export const judgeId = (regime: Regime): string => officialIdOf(courtOf(regime).courtId, 'judge');

export function acceptCase(regime: Regime, more: Parameters<typeof openCase>[1] = {}): CaseStory {
  const story = bringToCourt(regime, more);
  const days = courtDays(regime);
  story.act('acceptDossier', { by: atCourt(regime, 'chiefJudge'), at: dayOf(regime, days.accept), body: { docketNumber: '21/TL', judgeId: judgeId(regime), procuracyId: courtOf(regime).procuracyId, hasRepresentative: false, ...(story.person === 'adult' ? {} : { judgeFitForJuveniles: true }) } });
  story.act('notifyAcceptance', { by: atCourt(regime, 'clerk'), at: dayOf(regime, days.accept, '15:00'), body: { noticeNumber: '21/TB', sentTo: partiesOf(story) } });
  return story;
}

export const everyone = { person: 'present', representative: 'none', defender: 'none', proposer: 'present', procurator: 'present', interpreter: 'none' } as const;

export function openHearing(story: CaseStory): CaseStory {
  const { regime } = story;
  const { accept, open, hearing } = courtDays(regime);
  if (story.person === 'juvenile' && story.state.facts.court.defender === undefined)
    story.act('recordDefender', { by: atCourt(regime, 'clerk'), at: dayOf(regime, accept, '16:00'), body: { kind: 'legalAidAssistant', chosenBy: 'court', defenderName: 'Vũ Đức Khuyễn' } });
  story.act('openHearing', {
    by: atCourt(regime, 'judge'), at: dayOf(regime, open), body: { decisionNumber: '30/QĐ', hearingAt: `${dayOf(regime, hearing).replace(' ', 'T')}:00+07:00`, form: 'inPerson', place: 'phòng họp số 2' },
  });
  story.act('sendHearingDecision', { by: atCourt(regime, 'clerk'), at: dayOf(regime, open, '16:00'), body: { sentTo: [...partiesOf(story), ...(story.person === 'adult' ? [] : ['defender'])] } });
  return story;
}

/** The hearing held; by default everybody came. */
export function hold(story: CaseStory, attendance: Readonly<Record<string, unknown>> = {}, at = dayOf(story.regime, courtDays(story.regime).hearing)): CaseStory {
  story.act('recordHearing', { by: atCourt(story.regime, 'clerk'), at, body: { minutesNumber: '30/BB', form: 'inPerson', ...everyone, ...(story.person === 'adult' ? {} : { representative: 'present', defender: 'present' }), ...attendance } });
  return story;
}

export function applyBody(regime: Regime, person: 'adult' | 'juvenile' = 'adult'): Record<string, unknown> {
  return { outcome: 'apply', decisionNumber: '33/QĐ-TA', termMonths: regime === 'R4' ? 24 : person === 'adult' ? 18 : 9, timeNumber: 1, timeNumberConfirmed: true, timeNumberEvidence: '04/XM' };
}

/** Decided, sent to everybody; windows run. By default: applied, the person present. */
export function decideCase(regime: Regime, more: { readonly attendance?: Readonly<Record<string, unknown>>; readonly body?: Readonly<Record<string, unknown>>; readonly story?: CaseStory } = {}): CaseStory {
  const story = hold(openHearing(more.story ?? acceptCase(regime)), more.attendance);
  const { hearing } = courtDays(regime);
  story.act('decideCase', { by: atCourt(regime, 'judge'), at: dayOf(regime, hearing, '10:30'), body: more.body ?? applyBody(regime, story.person) });
  story.act('sendDecision', { by: atCourt(regime, 'clerk'), at: dayOf(regime, hearing, '16:00'), body: { sentTo: [...partiesOf(story), 'police', 'communeCommittee'] } });
  return story;
}

/** The dates of recommendation and protest, which the law gives adults no number for, set by the judge. */
export function setOpenDates(story: CaseStory, lastDay: number): CaseStory {
  for (const duty of ['recommend', 'protest']) {
    const limit = story.limit(duty);
    if (limit.dueDate === null)
      story.act('setLimitDate', { by: atCourt(story.regime, 'judge'), at: dayOf(story.regime, courtDays(story.regime).hearing, '11:00'), body: { limitId: limit.limitId, dueDate: dayOf(story.regime, lastDay).slice(0, 10), basis: 'ghi trong quyết định' } });
  }
  return story;
}

/** Every window closed unused, the effect confirmed by the court: the case is in its admission (or closed). */
export function confirmEffect(story: CaseStory): CaseStory {
  const days = courtDays(story.regime);
  // A juvenile's side has five working days, in R3 with a holiday between.
  const confirm = days.confirm + (story.person === 'adult' ? 0 : 5);
  setOpenDates(story, days.confirm - 2);
  story.wait(dayOf(story.regime, confirm, '08:00'));
  story.act('confirmEffect', { by: atCourt(story.regime, 'judge'), at: dayOf(story.regime, confirm), body: { effectiveOn: findEarliestEffect(story.state) ?? '', basis: 'windowsClosed' } });
  return story;
}
