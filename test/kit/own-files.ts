import { addDays } from '../../law/dates.ts';
import type { Regime } from '../../law/regimes.ts';
import { CaseStory } from './case-builder.ts';

/** Stories of the files that hang on no compulsory dossier: R1 in 2022, R2 and R3 in 2025, R4 in 2026. */
type Person = 'adult' | 'juvenile';
export const police = 'ca-xa:1/head';
export const officer = 'ca-xa:1/officer';
export const chair = 'ubnd-xa:1/head';
export const clinic = 'tt-yt:1/head';

/** Who decides on users and on voluntary treatment at home. */
export const deciderOf = (regime: Regime): string => (regime === 'R4' ? police : chair);

const found: Record<Regime, { readonly foundAt: string; readonly opened: string; readonly verified: string; readonly notified: string; readonly decided: string }> = {
  R1: { foundAt: '2022-05-09T22:15:00+07:00', opened: '2022-05-10 09:00', verified: '2022-05-11 09:00', notified: '2022-05-12 09:00', decided: '2022-05-17 10:00' },
  R2: { foundAt: '2025-03-10T22:15:00+07:00', opened: '2025-03-11 09:00', verified: '2025-03-12 09:00', notified: '2025-03-13 09:00', decided: '2025-03-18 10:00' },
  R3: { foundAt: '2025-08-11T22:15:00+07:00', opened: '2025-08-12 09:00', verified: '2025-08-13 09:00', notified: '2025-08-14 09:00', decided: '2025-08-19 10:00' },
  R4: { foundAt: '2026-09-07T22:15:00+07:00', opened: '2026-09-08 08:00', verified: '2026-09-08 10:00', notified: '', decided: '2026-09-08 15:00' },
};

export const userBody = (regime: Regime, more: object = {}) => ({ foundAt: found[regime].foundAt, testRecord: { number: '31/PXN', date: found[regime].foundAt.slice(0, 10) }, isRemote: false, committeeId: 'ubnd-xa:1', ...more });

export function openUser(regime: Regime, more: object = {}, person: Person = 'adult'): CaseStory {
  const story = new CaseStory(regime, { person });
  story.act('openUserManagement', { by: officer, at: found[regime].opened, body: userBody(regime, more) });
  return story;
}

/** The residence verified; before R4 the chair told too. */
export function verified(regime: Regime, hasStableResidence = true, person: Person = 'adult'): CaseStory {
  const story = openUser(regime, {}, person);
  story.act('recordResidence', { by: officer, at: found[regime].verified, body: { hasStableResidence } });
  if (regime !== 'R4') story.act('notifyUse', { by: police, at: found[regime].notified, body: { noticeNumber: '12/TB' } });
  return story;
}

/** Under management until 2023-05-17 (R1) or 2027-09-08 (R4). */
export function managed(regime: Regime, person: Person = 'adult'): CaseStory {
  const story = verified(regime, true, person);
  story.act('decideManagement', { by: deciderOf(regime), at: found[regime].decided, body: { decisionNumber: '88/QĐ' } });
  return story;
}

const asked: Record<Regime, readonly [opened: string, received: string, issued: string, told: string]> = {
  R1: ['2022-11-07 09:00', '2022-11-08 09:00', '2022-11-11 09:00', '2022-11-11 10:00'],
  R2: ['2025-03-10 09:00', '2025-03-11 09:00', '2025-03-14 09:00', '2025-03-14 10:00'],
  R3: ['2025-08-11 09:00', '2025-08-12 09:00', '2025-08-15 09:00', '2025-08-15 10:00'],
  R4: ['2026-09-08 09:00', '2026-09-09 09:00', '2026-09-11 09:00', '2026-09-11 10:00'],
};

export const determinationBody = (regime: Regime, more: object = {}) => ({
  ground: 'managedUserUsing', clinicId: 'tt-yt:1', hasStableResidence: true, isHeld: false, testRecord: { number: '77/PXN', date: asked[regime][0].slice(0, 10) },
  ...(regime === 'R3' || regime === 'R4' ? { criminalCheckNumber: '5/KXLHS' } : {}), ...more,
});

/** Asked of the clinic, which has not seen the person yet. */
export function openDetermination(regime: Regime, more: object = {}, person: Person = 'adult'): CaseStory {
  const story = new CaseStory(regime, { person });
  story.act('openDetermination', { by: officer, at: asked[regime][0], body: determinationBody(regime, more) });
  return story;
}

/** Received by the clinic. */
export function examining(regime: Regime, more: object = {}, person: Person = 'adult'): CaseStory {
  const story = openDetermination(regime, more, person);
  story.act('receivePerson', { by: 'tt-yt:1/officer', at: asked[regime][1], body: { recordNumber: '14' } });
  return story;
}

/** The result given; an addicted person is told. */
export function determined(regime: Regime, isAddicted = true, more: object = {}, person: Person = 'adult'): CaseStory {
  const story = examining(regime, more, person);
  story.act('issueResult', { by: clinic, at: asked[regime][2], body: { isAddicted, resultNumber: '12/PKQ' } });
  if (isAddicted) story.act('tellResult', { by: officer, at: asked[regime][3], body: { recipient: person === 'adult' ? 'person' : 'both' } });
  return story;
}

const windowDays: Record<Regime, readonly [told: string, opened: string, registered: string, decided: string, started: string]> = {
  R1: ['2022-11-11T10:00:00+07:00', '2022-11-11 11:00', '2022-11-15 09:00', '2022-11-18 09:00', '2022-11-22 09:00'],
  R2: ['2025-03-14T10:00:00+07:00', '2025-03-14 11:00', '2025-03-18 09:00', '2025-03-21 09:00', '2025-03-25 09:00'],
  R3: ['2025-08-15T10:00:00+07:00', '2025-08-15 11:00', '2025-08-19 09:00', '2025-08-22 09:00', '2025-08-26 09:00'],
  R4: ['2026-09-11T10:00:00+07:00', '2026-09-11 11:00', '2026-09-11 15:00', '2026-09-12 09:00', '2026-09-14 09:00'],
};

export const voluntaryBody = (regime: Regime, more: object = {}) => ({ toldAt: windowDays[regime][0], addictionResult: { number: '12/PKQ', date: windowDays[regime][0].slice(0, 10) }, hasStableResidence: true, committeeId: 'ubnd-xa:1', ...more });
export const registrationBody = (regime: Regime, more: object = {}) => ({ place: 'home', months: regime === 'R4' ? 24 : 6, timeNumber: 1, registeredBy: 'person', ...more });

export function openWindow(regime: Regime, more: object = {}, person: Person = 'adult'): CaseStory {
  const story = new CaseStory(regime, { person });
  story.act('openVoluntaryTreatment', { by: officer, at: windowDays[regime][1], body: voluntaryBody(regime, more) });
  return story;
}

export function registered(regime: Regime, more: object = {}, person: Person = 'adult'): CaseStory {
  const story = openWindow(regime, more, person);
  story.act('registerVoluntary', { by: officer, at: windowDays[regime][2], body: registrationBody(regime, person === 'adult' ? {} : { registeredBy: 'representative' }) });
  return story;
}

export function voluntaryDecided(regime: Regime, person: Person = 'adult'): CaseStory {
  const story = registered(regime, {}, person);
  story.act('decideVoluntary', { by: deciderOf(regime), at: windowDays[regime][3], body: { decisionNumber: '91/QĐ' } });
  return story;
}

/** In treatment at home until 2023-05-22 (R1) or 2028-09-11 (R4). */
export function inTreatment(regime: Regime, person: Person = 'adult'): CaseStory {
  const story = voluntaryDecided(regime, person);
  story.act('startTreatment', { by: officer, at: windowDays[regime][4] });
  return story;
}

/** Files of a commune that is reorganised on 2025-07-01, a week before: "gop" goes whole into another, "chia" is split between two. */
export const ofEndingCommune: Readonly<Record<string, (commune: 'gop' | 'chia') => CaseStory>> = {
  userManagement: (commune) => {
    const story = new CaseStory('R2');
    story.act('openUserManagement', { by: `ca-xa:${commune}/officer`, at: '2025-06-24 09:00', body: userBody('R2', { committeeId: `ubnd-xa:${commune}` }) });
    return story;
  },
  managed: (commune) => {
    const story = new CaseStory('R2');
    story.act('openUserManagement', { by: `ca-xa:${commune}/officer`, at: '2025-06-20 09:00', body: userBody('R2', { committeeId: `ubnd-xa:${commune}` }) });
    story.act('recordResidence', { by: `ca-xa:${commune}/officer`, at: '2025-06-23 09:00', body: { hasStableResidence: true } });
    story.act('notifyUse', { by: `ca-xa:${commune}/head`, at: '2025-06-23 10:00', body: { noticeNumber: '12/TB' } });
    story.act('decideManagement', { by: `ubnd-xa:${commune}/head`, at: '2025-06-24 09:00', body: { decisionNumber: '88/QĐ' } });
    return story;
  },
  determination: (commune) => {
    const story = new CaseStory('R2');
    story.act('openDetermination', { by: `ca-xa:${commune}/officer`, at: '2025-06-24 09:00', body: determinationBody('R2') });
    return story;
  },
  voluntaryTreatment: (commune) => {
    const story = new CaseStory('R2');
    story.act('openVoluntaryTreatment', { by: `ca-xa:${commune}/officer`, at: '2025-06-24 09:00', body: voluntaryBody('R2', { toldAt: '2025-06-24T08:00:00+07:00', committeeId: `ubnd-xa:${commune}` }) });
    return story;
  },
};

/** The year of management is over. */
export function yearOver(regime: Regime, person: Person = 'adult'): CaseStory {
  const story = managed(regime, person);
  story.wait(`${addDays(story.state.facts.userManagement.term?.end ?? '', 2)} 09:00`);
  return story;
}

/** The last day of the treatment. */
export function treatmentOver(regime: Regime, person: Person = 'adult'): CaseStory {
  const story = inTreatment(regime, person);
  story.wait(`${story.state.facts.voluntary.term?.end ?? ''} 09:00`);
  return story;
}
