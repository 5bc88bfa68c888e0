import { describe, expect, it } from '@jest/globals';
import { addDays } from '../law/dates.ts';
import { COMPETENCE } from '../law/competence.ts';
import type { CaseStory } from '../test/kit/case-builder.ts';
import { applyBody, confirmEffect, decideCase } from '../test/kit/case-paths.ts';
import { listProcedures } from './index.ts';

/** From the decision in force to the facility, as R2 and R3 have it: the commune police that filed receive, escort and hand over. */
function admit(regime: 'R2' | 'R3', months: number): CaseStory {
  const story = confirmEffect(decideCase(regime, { body: { ...applyBody(regime), termMonths: months } }));
  expect(story.state).toMatchObject({ procedure: 'admission', regime });
  const day = (n: number): string => addDays(story.state.facts.court.effectiveOn ?? '', n);
  const court = regime === 'R2' ? 'ta-huyen:1' : 'ta-kv:1';
  story.act('sendForExecution', { by: `${court}/clerk`, at: `${day(2)} 09:00` });
  expect(story.state.offices.filter((one) => one.to === null && (one.role === 'escortOffice' || one.role === 'facility')).map((one) => [one.role, one.agencyId])).toEqual([['escortOffice', 'ca-xa:1'], ['facility', 'cs:1']]);
  story.act('receiveDecision', { by: 'ca-xa:1/officer', at: `${day(3)} 09:00`, body: { personReceivedOn: day(3) } });
  // Five days of the older decree, inferred for its new bearer: it can lapse, not be missed.
  expect(story.limit('escortToFacility')).toMatchObject({ amount: 5, confidence: 'I', holderAgencyId: 'ca-xa:1' });
  story.act('startEscort', { by: 'ca-xa:1/officer', at: `${day(5)} 08:00`, body: { coercion: 'none' } });
  story.act('admitPerson', { by: 'cs:1/officer', at: `${day(5)} 10:00`, body: { recordNumber: '7/BBGN' } });
  return story;
}

function stay(story: CaseStory): string {
  const at = (n: number): string => `${addDays(story.state.facts.admission.admittedOn ?? '', n)} 09:00`;
  story.act('startDetoxification', { by: 'cs:1/officer', at: at(3) });
  story.act('startEducation', { by: 'cs:1/officer', at: at(20), body: { hasLabourTherapy: true } });
  story.act('reviewReduction', { by: 'cs:1/head', at: at(90), body: { isProposed: false } });
  const end = story.state.facts.admission.term?.end ?? '';
  story.act('sendCompletionNotice', { by: 'cs:1/head', at: `${addDays(end, -33)} 09:00`, body: { supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' } });
  return end;
}

function release(story: CaseStory, end: string): void {
  story.act('startReintegration', { by: 'cs:1/officer', at: `${addDays(end, -25)} 09:00` });
  story.act('issueCertificate', { by: 'cs:1/head', at: `${end} 08:00` });
  story.act('releasePerson', { by: 'cs:1/officer', at: `${end} 16:00` });
}

/** The removal itself falls into R4 in both: the hand-over picks the law of its day. */
function closeAndRemove(story: CaseStory): void {
  const last = story.state.facts.supervision.term?.end ?? '';
  if (story.state.regime === 'R4') {
    story.act('proposeClosing', { by: 'ca-xa:1/head', at: `${addDays(last, -2)} 09:00` });
    story.act('closeSupervision', { by: 'ubnd-xa:1/head', at: `${addDays(last, -1)} 09:00` });
  } else story.act('closeSupervision', { by: 'ubnd-xa:1/head', at: `${last} 09:00` });
  story.act('removeFromList', { by: 'ca-xa:1/head', at: `${addDays(last, 1)} 10:00`, body: { ground: 'decisionServed' } });
  expect(story.stage).toBe('closed.removed');
}

const notInTime = (story: CaseStory): string[] => story.state.limits.filter((limit) => limit.status === 'missed' || limit.outcome === 'late').map((limit) => limit.duty);

describe('R2: opened in March 2025, the whole way to the removal from the list', () => {
  it('goes through the commune police and the district court, and lives through the end of the district and the new law', () => {
    const story = admit('R2', 12);
    expect(story.state.offices.find((one) => one.role === 'court')).toMatchObject({ agencyId: 'ta-huyen:1' });
    const end = stay(story);
    // The district court and procuracy ended meanwhile; the case found those that came after them.
    expect(story.state.offices.filter((one) => one.to === null && ['court', 'procuracy'].includes(one.role)).map((one) => one.agencyId).sort()).toEqual(['ta-kv:1', 'vks-kv:1']);
    release(story, end);
    expect(story.state).toMatchObject({ procedure: 'supervision', regime: 'R3', stage: 'awaitingReport', procedureRegimes: { compulsoryDossier: 'R2', courtReview: 'R2', admission: 'R2', supervision: 'R3' } });
    story.act('personReports', { by: 'ca-xa:1/officer', at: `${addDays(end, 4)} 09:00` });
    story.act('openSupervisionFile', { by: 'ca-xa:1/head', at: `${addDays(end, 5)} 09:00` });
    story.act('decideSupervision', { by: 'ubnd-xa:1/head', at: `${addDays(end, 6)} 09:00`, body: { decisionNumber: '30/QĐ-UBND' } });
    expect(story.limit('decideSupervision')).toMatchObject({ amount: 2, confidence: 'T' });
    story.wait('2026-07-02 08:00');
    expect(story.state).toMatchObject({ regime: 'R3', stage: 'underSupervision' });
    closeAndRemove(story);
    expect(notInTime(story)).toEqual([]);
  });
});

describe('R3: opened in August 2025, the whole way to the removal from the list', () => {
  it('goes through the commune police and the regional court, keeps its term into R4 and is supervised under it', () => {
    const story = admit('R3', 12);
    expect(story.state.offices.find((one) => one.role === 'court')).toMatchObject({ agencyId: 'ta-kv:1' });
    const end = stay(story);
    expect(end > '2026-07-01').toBe(true);
    // Under R4 supervision is prepared before the release (Luật 120/2025 Đ56.1), also for who serves an old term.
    story.act('proposeSupervision', { by: 'ca-xa:1/head', at: `${addDays(end, -31)} 09:00` });
    story.act('decideSupervision', { by: 'ubnd-xa:1/head', at: `${addDays(end, -28)} 09:00`, body: { decisionNumber: '30/QĐ-UBND' } });
    release(story, end);
    expect(story.state).toMatchObject({ procedure: 'supervision', regime: 'R4', stage: 'underSupervision', procedureRegimes: { compulsoryDossier: 'R3', courtReview: 'R3', admission: 'R3', supervision: 'R4' } });
    closeAndRemove(story);
    expect(notInTime(story)).toEqual([]);
  });
});

describe('what R2 and R3 take over from R1', () => {
  it('is marked as inferred wherever the specification infers it, and is nobody’s delay', () => {
    for (const story of [admit('R2', 12), admit('R3', 12)])
      for (const limit of story.state.limits.filter((one) => ['compileDossier', 'readDossier', 'forwardDossier', 'limitationPeriod', 'escortToFacility', 'executionLimitation', 'reviewForReduction', 'noticeOfCompletion'].includes(one.duty)))
        expect([limit.duty, limit.confidence]).toEqual([limit.duty, 'I']);
  });
  it('has no act of an office that is gone: neither labour office nor district police may do anything in them', () => {
    for (const procedure of listProcedures())
      for (const [name, act] of Object.entries(procedure.acts))
        for (const regime of ['R2', 'R3'] as const) {
          if (act.regimes !== undefined && !act.regimes.includes(regime)) continue;
          const first = act.by.find((one) => one.regimes === undefined || one.regimes.includes(regime));
          expect([procedure.name, name, first?.role]).not.toEqual([procedure.name, name, 'labourOffice']);
          // Every act has an article for the regimes it is open to.
          expect([name, regime, typeof act.source === 'string' || act.source[regime] !== undefined]).toEqual([name, regime, true]);
        }
    expect(COMPETENCE.filter((row) => row.regime === 'R2' || row.regime === 'R3').flatMap((row) => row.offices).filter((office) => office.agencyKind === 'labourOffice' || office.agencyKind === 'districtPolice')).toEqual([]);
  });
});
