import { describe, expect, it } from '@jest/globals';
import { type CaseStory, courtOf } from '../../test/kit/case-builder.ts';
import { acceptCase, applyBody, atCourt, bringToCourt, confirmEffect, courtDays, dayOf, decideCase, judgeId, openHearing } from '../../test/kit/case-paths.ts';

const juvenile = { person: 'juvenile' } as const;
const both = ['R1', 'R4'] as const;
const accept = (story: CaseStory, more: object = {}) => ({
  by: atCourt(story.regime, 'chiefJudge'), at: dayOf(story.regime, courtDays(story.regime).accept), body: { docketNumber: '21/TL', judgeId: judgeId(story.regime), procuracyId: courtOf(story.regime).procuracyId, hasRepresentative: false, ...more },
});

describe('a juvenile before the court', () => {
  it.each(['R1', 'R2', 'R3', 'R4'] as const)('%s: from the acceptance to the decision in force by the ordinance for juveniles, and nothing was late', (regime) => {
    const story = confirmEffect(decideCase(regime, { story: acceptCase(regime, juvenile) }));
    expect(story.state).toMatchObject({ procedure: 'admission', person: 'juvenile', facts: { court: { termMonths: regime === 'R4' ? 24 : 9, hasRepresentative: true } } });
    expect(story.state.limits.filter((limit) => limit.status === 'missed' || limit.outcome === 'late')).toEqual([]);
  });

  it.each(both)('%s: the clocks are the ordinance’s own, read in its text', (regime) => {
    const story = decideCase(regime, { story: acceptCase(regime, juvenile) });
    for (const [duty, amount, article] of [['acceptDossier', 1, 'Đ9.2'], ['notifyAcceptance', 2, 'Đ12.1'], ['firstDecision', 3, 'Đ13.3'], ['holdHearing', 7, 'Đ17.1'], ['sendHearingDecision', 3, 'Đ17.3'], ['decideCase', 15, 'Đ8'], ['sendDecision', 2, 'Đ25']] as const) {
      expect(story.limit(duty)).toMatchObject({ duty, amount, confidence: 'T', outcome: 'inTime' });
      expect(story.limit(duty).source).toContain(article);
    }
  });

  it('an incomplete file goes back at once: no number of the law, and nobody is late', () => {
    const story = bringToCourt('R4', juvenile);
    expect(story.state.limits.some((limit) => limit.duty === 'returnIncompleteDossier')).toBe(false);
    story.act('returnToDossier', { by: atCourt('R4', 'judge'), at: dayOf('R4', 7, '16:00'), body: { letterNumber: '5', missing: ['representativeOpinion'], reason: 'thiếu' } });
    expect(story.stage).toBe('compulsoryDossier.reopened');
  });

  it('the judge is one for minors, and whoever is assigned later too', () => {
    const story = bringToCourt('R4', juvenile);
    expect(story.refusal('acceptDossier', accept(story))).toMatchObject({ code: 'guardNotMet', facts: { needs: 'judgeForJuveniles' }, source: 'PL 01/2022 Đ10.1' });
    story.act('acceptDossier', accept(story, { judgeFitForJuveniles: true }));
    expect(story.refusal('replaceJudge', { by: atCourt('R4', 'chiefJudge'), at: dayOf('R4', 8, '15:00'), body: { judgeId: 'ta-kv:1:deputy', ground: 'refusal' } }).facts['needs']).toBe('judgeForJuveniles');
    // Of an adult nobody asks it, and what nobody asked is not taken.
    const adult = bringToCourt('R4');
    expect(adult.refusal('acceptDossier', accept(adult, { judgeFitForJuveniles: true }))).toMatchObject({ code: 'bodyInvalid', facts: { field: 'judgeFitForJuveniles', person: 'adult' } });
  });

  it('the acceptance and the hearing are told to the representative, the hearing to the defender too', () => {
    const story = bringToCourt('R4', juvenile);
    story.act('acceptDossier', accept(story, { judgeFitForJuveniles: true }));
    const told = { by: atCourt('R4', 'clerk'), at: dayOf('R4', 8, '15:00') };
    expect(story.refusal('notifyAcceptance', { ...told, body: { sentTo: ['person', 'proposer', 'procuracy'] } })).toMatchObject({ facts: { missing: ['representative'] }, source: 'PL 01/2022 Đ12.1' });
    story.act('recordDefender', { ...told, body: { kind: 'lawyer', chosenBy: 'representative', defenderName: 'Vũ Đức Khuyễn' } });
    story.act('openHearing', { by: atCourt('R4', 'judge'), at: '2026-07-16 09:00', body: { hearingAt: '2026-07-22T09:00:00+07:00', form: 'online', place: 'phòng thân thiện', invited: ['school', 'fatherlandFront'] } });
    expect(story.refusal('sendHearingDecision', { by: told.by, at: '2026-07-16 16:00', body: { sentTo: ['person', 'representative', 'proposer', 'procuracy'] } })).toMatchObject({ facts: { missing: ['defender'] }, source: 'PL 01/2022 Đ17.3' });
    expect(JSON.stringify(story.events)).not.toContain('Khuyễn');
  });

  it('no hearing is opened before somebody defends the juvenile or the court has asked for somebody', () => {
    const story = acceptCase('R4', juvenile);
    const open = { by: atCourt('R4', 'judge'), at: '2026-07-16 09:00', body: { hearingAt: '2026-07-22T09:00:00+07:00', form: 'inPerson', place: 'phòng họp' } };
    expect(story.refusal('openHearing', open)).toMatchObject({ code: 'guardNotMet', facts: { needs: 'defender' }, source: 'PL 01/2022 Đ2.5' });
    story.act('requestDefender', { by: atCourt('R4', 'clerk'), at: '2026-07-15 09:00', body: { requestedFrom: 'legalAidCentre', letterNumber: '7/TA' } });
    expect(story.state.documents.at(-1)?.template).toBe('defenderRequest');
    expect(story.openTasks()).toContain('recordDefender');
    story.act('openHearing', open);
    story.act('recordDefender', { by: atCourt('R4', 'clerk'), at: '2026-07-17 09:00', body: { kind: 'legalAidAssistant', chosenBy: 'court', defenderName: 'Vũ Đức Khuyễn' } });
    expect(story.openTasks()).not.toContain('recordDefender');
    expect(story.state.facts.court.defender).toEqual({ kind: 'legalAidAssistant', chosenBy: 'court', requestedFrom: 'legalAidCentre' });
    expect(acceptCase('R4').refusal('requestDefender', { by: atCourt('R4', 'clerk'), at: '2026-07-15 09:00', body: { requestedFrom: 'legalAidCentre' } }).code).toBe('actNotInProcedure');
  });

  it('the parents take part in the hearing: there, or absent with or without reason, but never nobody', () => {
    const hearing = (more: object) => ({ by: atCourt('R4', 'clerk'), at: dayOf('R4', 16), body: { form: 'inPerson', person: 'present', representative: 'present', defender: 'present', proposer: 'present', procurator: 'present', interpreter: 'none', ...more } });
    const story = openHearing(acceptCase('R4', juvenile));
    expect(story.refusal('recordHearing', hearing({ representative: 'none' }))).toMatchObject({ facts: { needs: 'representativeAtHearing' }, source: 'PL 01/2022 Đ18.2, 20.2' });
    expect(story.refusal('recordHearing', hearing({ proposer: 'absent' })).facts).toMatchObject({ mustPostpone: 'proposerAbsent' });
    expect(story.refusal('recordHearing', hearing({ procurator: 'absent' })).facts).toMatchObject({ mustPostpone: 'procuratorAbsent' });
    expect(story.refusal('recordHearing', hearing({ interpreter: 'absentIrreplaceable' })).facts).toMatchObject({ mustPostpone: 'interpreterAbsent' });
    story.act('postponeHearing', { by: atCourt('R4', 'judge'), at: dayOf('R4', 16), body: { ground: 'representativeAbsentWithReason', newHearingAt: '2026-07-27T09:00:00+07:00' } });
    expect(story.limit('resumePostponedHearing')).toMatchObject({ amount: 5, unit: 'workingDay', confidence: 'T' });
    story.act('recordHearing', { ...hearing({ representative: 'absentWithoutReason', person: 'askedAbsence' }), at: '2026-07-27 09:00' });
    expect(story.stage).toBe('courtReview.heard');
  });

  it.each([['R1', 5, false], ['R1', 6, true], ['R1', 12, true], ['R1', 13, false], ['R4', 12, false], ['R4', 24, true], ['R4', 36, false]] as const)('%s: a term of %s months is lawful for the first time: %s', (regime, termMonths, lawful) => {
    const decide = (): unknown => decideCase(regime, { story: acceptCase(regime, juvenile), body: { ...applyBody(regime, 'juvenile'), termMonths } });
    if (lawful) decide();
    else expect(decide).toThrow('termOutsideRange');
  });

  it('R4: the second time is thirty-six months', () => {
    const story = decideCase('R4', { story: acceptCase('R4', juvenile), body: { ...applyBody('R4', 'juvenile'), termMonths: 36, timeNumber: 2 } });
    expect(story.state.facts.court).toMatchObject({ termMonths: 36, timeNumber: 2 });
  });

  it('five working days for each, from the announcement for those who were there and from the own receipt for a parent who was not', () => {
    const story = decideCase('R4', { story: acceptCase('R4', juvenile), attendance: { representative: 'absentWithReason' } });
    for (const [duty, key] of [['complain', 'person'], ['recommend', 'proposer'], ['protest', 'procuracy']] as const) expect(story.limit(duty, key)).toMatchObject({ dueDate: '2026-07-29', confidence: 'T', amount: 5 });
    expect(story.state.limits.some((limit) => limit.key === 'representative' && limit.duty === 'complain')).toBe(false);
    story.act('recordService', { by: atCourt('R4', 'clerk'), at: '2026-07-24 09:00', body: { addressee: 'representative', outcome: 'received' } });
    expect(story.limit('complain', 'representative').dueDate).toBe('2026-07-31');
    story.wait('2026-07-30 08:00');
    expect(story.openTasks()).not.toContain('confirmEffect');
    story.wait('2026-08-01 08:00');
    expect(story.openTasks()).toContain('confirmEffect');
  });

  it('the representative complains in the own right, and the court above hears it', () => {
    const story = decideCase('R4', { story: acceptCase('R4', juvenile) });
    story.act('recordComplaint', { by: atCourt('R4', 'clerk'), at: '2026-07-27 09:00', body: { by: 'representative', grounds: 'Xin cho cháu cai nghiện tự nguyện.' } });
    expect(story.stage).toBe('courtReview.underReview');
    expect(story.limit('forwardForReview')).toMatchObject({ amount: 2, confidence: 'T' });
    expect(story.limit('complain', 'representative').outcome).toBe('inTime');
    story.act('forwardForReview', { by: atCourt('R4', 'clerk'), at: '2026-07-28 09:00', body: { reviewCourtId: 'ta-tinh:1', letterNumber: '61' } });
    story.act('receiveReviewFile', { by: 'ta-tinh:1/clerk', at: '2026-07-28 15:00' });
    expect(story.limit('acceptReview')).toMatchObject({ amount: 2, confidence: 'T' });
    story.act('acceptReview', { by: 'ta-tinh:1/chiefJudge', at: '2026-07-29 09:00', body: { docketNumber: '9/PT', judgeId: 'ta-tinh:1:judge' } });
    expect(story.limit('holdReviewHearing')).toMatchObject({ amount: 5, confidence: 'T' });
  });

  it('being considered for a reformatory school stays the examination of a juvenile, never of an adult', () => {
    const stay = { by: atCourt('R4', 'judge'), at: dayOf('R4', 10), body: { ground: 'reformatoryConsidered' } };
    expect(acceptCase('R4').refusal('suspend', stay)).toMatchObject({ code: 'bodyInvalid', source: 'PL 01/2022 Đ16.2a' });
    const story = acceptCase('R4', juvenile);
    story.act('suspend', stay);
    expect(story.stage).toBe('courtReview.suspended');
  });
});
