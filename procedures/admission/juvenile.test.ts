import { describe, expect, it } from '@jest/globals';
import { actors, admitted, askCourt, certified, inEducation, inForce, supervised } from '../../test/kit/after-court.ts';
import type { CaseStory } from '../../test/kit/case-builder.ts';
import { acceptCase, applyBody, confirmEffect, decideCase } from '../../test/kit/case-paths.ts';

const juvenile = { person: 'juvenile' } as const;

/** R4: through C10 into a reformatory school, admitted on 2026-08-12 for 24 months. */
function inSchool(given: { readonly adultOn?: string } = {}): CaseStory {
  const story = inForce('R4', { ...juvenile, ...given });
  story.act('sendForExecution', { by: actors.R4.court, at: '2026-08-10 10:00' });
  story.act('receiveDecision', { by: actors.R4.escort, at: '2026-08-10 15:00' });
  story.act('requestFacility', { by: actors.R4.escort, at: '2026-08-10 17:00' });
  story.act('passOnRequest', { by: 'ca-tinh:1/head', at: '2026-08-11 08:00', body: { centralPoliceId: 'c04', ground: 'reformatorySchool' } });
  story.act('assignFacility', { by: 'c04/head', at: '2026-08-11 16:00', body: { facilityId: 'cs:2', decisionNumber: '9/QĐ-C10' } });
  story.act('sendAssignment', { by: 'c04/officer', at: '2026-08-11 17:00' });
  story.act('startEscort', { by: actors.R4.escort, at: '2026-08-12 08:00' });
  story.act('admitPerson', { by: 'cs:2/head', at: '2026-08-12 14:00' });
  return story;
}

describe('R4: where a juvenile serves', () => {
  it('a reformatory school by C10, or a public facility of which it is said that it is fit for juveniles', () => {
    expect(inSchool().state.facts.admission).toMatchObject({ facilityKind: 'reformatorySchool', term: { end: '2028-08-11' } });
    const story = inForce('R4', juvenile);
    story.act('sendForExecution', { by: actors.R4.court, at: '2026-08-10 10:00' });
    story.act('receiveDecision', { by: actors.R4.escort, at: '2026-08-10 15:00' });
    story.act('requestFacility', { by: actors.R4.escort, at: '2026-08-10 17:00' });
    const assign = { by: 'ca-tinh:1/head', at: '2026-08-11 09:00' };
    expect(story.refusal('assignFacility', { ...assign, body: { facilityId: 'cs:1' } })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'facilityForJuveniles' }, source: 'Luật 120/2025 Đ36.4' });
    story.act('assignFacility', { ...assign, body: { facilityId: 'cs:1', fitForJuveniles: true } });
    expect(story.state.facts.admission.facilityKind).toBe('publicFacility');
  });

  it('no adult goes to a reformatory school, and none who has turned eighteen', () => {
    const pass = { by: 'ca-tinh:1/head', at: '2026-08-11 08:00', body: { centralPoliceId: 'c04', ground: 'reformatorySchool' } };
    for (const given of [{}, { ...juvenile, adultOn: '2026-08-11' }]) {
      const story = inForce('R4', given);
      story.act('sendForExecution', { by: actors.R4.court, at: '2026-08-10 10:00' });
      story.act('receiveDecision', { by: actors.R4.escort, at: '2026-08-10 15:00' });
      story.act('requestFacility', { by: actors.R4.escort, at: '2026-08-10 17:00' });
      expect(story.refusal('passOnRequest', pass)).toMatchObject({ code: 'guardNotMet', facts: { needs: 'minor' } });
    }
  });

  it('at eighteen with three months left the school is told, and the measure goes on in a public facility without a day between', () => {
    const story = inSchool({ adultOn: '2027-05-20' });
    const transfer = { by: 'ca-tinh:1/head', at: '2027-05-24 09:00', body: { facilityId: 'cs:1', decisionNumber: '40/QĐ-CAT' } };
    expect(story.refusal('transferAtEighteen', { ...transfer, at: '2027-05-19 09:00' }).facts['needs']).toBe('threeMonthsLeftAtEighteen');
    story.wait('2027-05-20 08:00');
    expect(story.state.tasks.find((task) => task.task === 'transferAtEighteen')).toMatchObject({ holderRole: 'facility', rank: 1, source: 'Luật 120/2025 Đ36.4' });
    story.act('transferAtEighteen', transfer);
    expect(story.state.facts.admission).toMatchObject({ facilityKind: 'publicFacility', transferredAtEighteenOn: '2027-05-24', term: { end: '2028-08-11' } });
    expect(story.openTasks()).not.toContain('transferAtEighteen');
    expect(story.state.custodies.filter((one) => one.endedAt === null)).toMatchObject([{ kind: 'measure', holderAgencyId: 'cs:1' }]);
    expect(story.state.offices.find((office) => office.role === 'facility' && office.to === null)?.agencyId).toBe('cs:1');
    expect(story.state.person).toBe('juvenile');
  });

  it.each([['2028-05-12', true], ['2028-05-13', false]])('turned eighteen on %s of a term that ends on 2028-08-11, the move is due: %s', (adultOn, due) => {
    const story = inSchool({ adultOn });
    story.wait(`${adultOn} 08:00`);
    expect(story.openTasks().includes('transferAtEighteen')).toBe(due);
  });

  it('in a public facility already nothing moves at eighteen', () => {
    const story = admitted('R4', { ...juvenile, adultOn: '2027-05-20' });
    story.wait('2027-05-21 08:00');
    expect(story.openTasks()).not.toContain('transferAtEighteen');
    expect(story.state.facts.dossier.turnedEighteenOn).toBe('2027-05-20');
  });
});

describe('the new law finds a juvenile serving', () => {
  const serving = (admittedOn: string): CaseStory => {
    const story = confirmEffect(decideCase('R3', { story: acceptCase('R3', juvenile), body: { ...applyBody('R3', 'juvenile'), termMonths: 12 } }));
    story.act('sendForExecution', { by: 'ta-kv:1/clerk', at: '2025-09-11 09:00' });
    story.act('receiveDecision', { by: 'ca-xa:1/officer', at: '2025-09-12 09:00' });
    story.act('admitPerson', { by: 'cs:1/head', at: `${admittedOn} 09:00` });
    story.wait('2026-07-01 08:00');
    return story;
  };
  it('with under six months left they stay in the public facility to the end of the old term', () => {
    const story = serving('2025-09-15');
    expect(story.state.facts.admission).toMatchObject({ staysAtNewLaw: true, term: { end: '2026-09-14' } });
    expect(story.openTasks()).not.toContain('humanDecision');
    expect(story.state.regime).toBe('R3');
  });
  it('with six months or more left no text says where to: a person decides', () => {
    const story = serving('2026-02-02');
    expect(story.state.facts.admission.staysAtNewLaw).toBe(false);
    expect(story.state.tasks.find((task) => task.subject === 'juvenilePlaceAtNewLaw')).toMatchObject({ task: 'humanDecision', holderRole: 'facility', doneAt: null });
    expect(serving('2026-01-01').state.facts.admission.staysAtNewLaw).toBe(false);
    expect(serving('2025-12-31').state.facts.admission.staysAtNewLaw).toBe(true);
  });
});

describe('the end of a juvenile’s stay', () => {
  const release = { by: 'cs:1/head', at: '2023-06-09 16:00' } as const;
  it('R1: nobody under eighteen is let go alone; brought home, a record is made of it, fetched by the family none', () => {
    const story = certified('R1', juvenile);
    for (const releasedTo of ['self', 'communePolice']) expect(story.refusal('releasePerson', { ...release, body: { releasedTo } })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'handoverOfMinor' }, source: 'NĐ 116/2021 Đ62.3, 63.1' });
    story.act('releasePerson', { ...release, body: { releasedTo: 'family' } });
    expect(story.state.documents.map((one) => one.template)).toContain('juvenileHandover');
    const fetched = certified('R1', juvenile);
    fetched.act('releasePerson', { ...release, body: { releasedTo: 'family', fetchedByFamily: true } });
    expect(fetched.state.documents.map((one) => one.template)).not.toContain('juvenileHandover');
    const sheltered = certified('R1', juvenile);
    sheltered.act('releasePerson', { ...release, body: { releasedTo: 'socialProtection' } });
    expect(sheltered.state.documents.map((one) => one.template)).not.toContain('juvenileHandover');
  });
  it('R1: turned eighteen meanwhile they go as anybody does; in R4 nothing is stated about the way home', () => {
    const story = certified('R1', { ...juvenile, adultOn: '2023-01-10' });
    story.act('releasePerson', { ...release, body: { releasedTo: 'self' } });
    expect(story.stage).toBe('supervision.awaitingReport');
    certified('R4', juvenile).act('releasePerson', { by: 'cs:1/head', at: '2028-08-10 16:00', body: { releasedTo: 'self' } });
  });
  it('knows no reduction: the ordinance for juveniles has none', () => {
    const story = inEducation('R1', juvenile);
    expect(story.state.limits.some((limit) => limit.duty === 'reviewForReduction')).toBe(false);
    expect(story.refusal('reviewReduction', { by: 'cs:1/head', at: '2022-12-12 09:00', body: { isProposed: true, postedOn: '2022-12-12' } }).code).toBe('actNotInProcedure');
    expect(() => { askCourt(story, 'reduction', '2022-12-20 09:00'); }).toThrow('actNotInProcedure');
    askCourt(story, 'suspension', '2022-12-20 09:00');
  });
  it.each([['R1', '2024-06-09'], ['R4', '2029-08-10']] as const)('%s: one year of supervision follows, also for who turned eighteen inside: it was no administrative measure', (regime, end) => {
    const story = supervised(regime, { ...juvenile, adultOn: regime === 'R1' ? '2023-05-01' : '2028-07-01' });
    expect(story.limit('supervisionTerm').dueDate).toBe(end);
  });
});

describe('a relapse under supervision', () => {
  const relapse = (story: CaseStory, on: string): void => {
    story.act('recordDrugTest', { by: 'ca-xa:1/officer', at: `${on} 09:00`, body: { kind: 'planned', result: 'positive' } });
    if (story.stage === 'supervision.criminalCheck') story.act('recordCriminalCheck', { by: 'ca-xa:1/head', at: `${on} 10:00`, body: { isProsecuted: false } });
    story.act('recordDetermination', { by: 'ca-xa:1/head', at: `${on} 15:00`, body: { isAddicted: true, resultNumber: '4/PKQ', resultOn: on } });
  };
  it('before R4 leads a juvenile to voluntary treatment first, an adult to a new dossier', () => {
    const story = supervised('R1', juvenile);
    relapse(story, '2023-10-02');
    expect(story.openTasks()).toContain('recordVoluntaryRegistration');
    story.act('recordVoluntaryRegistration', { by: 'ca-xa:1/officer', at: '2023-10-05 09:00', body: { registrationNumber: '3/ĐK', registeredOn: '2023-10-05' } });
    expect(story.stage).toBe('closed.voluntaryTreatment');
    const adult = supervised('R1');
    relapse(adult, '2023-10-02');
    expect(adult.openTasks()).not.toContain('recordVoluntaryRegistration');
  });
  it('from R4 on is a ground for juveniles too', () => {
    const story = supervised('R4', juvenile);
    relapse(story, '2028-10-02');
    expect(story.openTasks()).not.toContain('recordVoluntaryRegistration');
    expect(story.refusal('recordVoluntaryRegistration', { by: 'ca-xa:1/officer', at: '2028-10-05 09:00', body: { registrationNumber: '3', registeredOn: '2028-10-05' } }).code).toBe('actNotInProcedure');
  });
});
