import type { Regime } from '../../law/regimes.ts';
import { CaseStory } from './case-builder.ts';

/** Stories of the files that hang on no compulsory dossier: R1 in 2022, R4 in 2026. */
type Told = 'R1' | 'R4';
export const police = 'ca-xa:1/head';
export const officer = 'ca-xa:1/officer';
export const chair = 'ubnd-xa:1/head';
export const clinic = 'tt-yt:1/head';

/** Who decides on users and on voluntary treatment at home. */
export const deciderOf = (regime: Regime): string => (regime === 'R4' ? police : chair);

const found: Record<Told, { readonly foundAt: string; readonly opened: string; readonly verified: string; readonly notified: string; readonly decided: string }> = {
  R1: { foundAt: '2022-05-09T22:15:00+07:00', opened: '2022-05-10 09:00', verified: '2022-05-11 09:00', notified: '2022-05-12 09:00', decided: '2022-05-17 10:00' },
  R4: { foundAt: '2026-09-07T22:15:00+07:00', opened: '2026-09-08 08:00', verified: '2026-09-08 10:00', notified: '', decided: '2026-09-08 15:00' },
};

export const userBody = (regime: Told, more: object = {}) => ({ foundAt: found[regime].foundAt, testRecord: { number: '31/PXN', date: found[regime].foundAt.slice(0, 10) }, isRemote: false, committeeId: 'ubnd-xa:1', ...more });

export function openUser(regime: Told, more: object = {}): CaseStory {
  const story = new CaseStory(regime);
  story.act('openUserManagement', { by: officer, at: found[regime].opened, body: userBody(regime, more) });
  return story;
}

/** The residence verified; in R1 the chair told too. */
export function verified(regime: Told, hasStableResidence = true): CaseStory {
  const story = openUser(regime);
  story.act('recordResidence', { by: officer, at: found[regime].verified, body: { hasStableResidence } });
  if (regime === 'R1') story.act('notifyUse', { by: police, at: found.R1.notified, body: { noticeNumber: '12/TB' } });
  return story;
}

/** Under management until 2023-05-17 (R1) or 2027-09-08 (R4). */
export function managed(regime: Told): CaseStory {
  const story = verified(regime);
  story.act('decideManagement', { by: deciderOf(regime), at: found[regime].decided, body: { decisionNumber: '88/QĐ' } });
  return story;
}

const asked: Record<Told, readonly [opened: string, received: string, issued: string, told: string]> = {
  R1: ['2022-11-07 09:00', '2022-11-08 09:00', '2022-11-11 09:00', '2022-11-11 10:00'],
  R4: ['2026-09-08 09:00', '2026-09-09 09:00', '2026-09-11 09:00', '2026-09-11 10:00'],
};

export const determinationBody = (regime: Told, more: object = {}) => ({
  ground: 'managedUserUsing', clinicId: 'tt-yt:1', hasStableResidence: true, isHeld: false, testRecord: { number: '77/PXN', date: asked[regime][0].slice(0, 10) },
  ...(regime === 'R4' ? { criminalCheckNumber: '5/KXLHS' } : {}), ...more,
});

/** Received by the clinic. */
export function examining(regime: Told, more: object = {}, person: 'adult' | 'juvenile' = 'adult'): CaseStory {
  const story = new CaseStory(regime, { person });
  story.act('openDetermination', { by: officer, at: asked[regime][0], body: determinationBody(regime, more) });
  story.act('receivePerson', { by: 'tt-yt:1/officer', at: asked[regime][1], body: { recordNumber: '14' } });
  return story;
}

/** The result given; an addicted person is told. */
export function determined(regime: Told, isAddicted = true, more: object = {}, person: 'adult' | 'juvenile' = 'adult'): CaseStory {
  const story = examining(regime, more, person);
  story.act('issueResult', { by: clinic, at: asked[regime][2], body: { isAddicted, resultNumber: '12/PKQ' } });
  if (isAddicted) story.act('tellResult', { by: officer, at: asked[regime][3], body: { recipient: person === 'adult' ? 'person' : 'both' } });
  return story;
}

const windowDays: Record<Told, readonly [told: string, opened: string, registered: string, decided: string, started: string]> = {
  R1: ['2022-11-11T10:00:00+07:00', '2022-11-11 11:00', '2022-11-15 09:00', '2022-11-18 09:00', '2022-11-22 09:00'],
  R4: ['2026-09-11T10:00:00+07:00', '2026-09-11 11:00', '2026-09-11 15:00', '2026-09-12 09:00', '2026-09-14 09:00'],
};

export const voluntaryBody = (regime: Told, more: object = {}) => ({ toldAt: windowDays[regime][0], addictionResult: { number: '12/PKQ', date: windowDays[regime][0].slice(0, 10) }, hasStableResidence: true, committeeId: 'ubnd-xa:1', ...more });
export const registrationBody = (regime: Told, more: object = {}) => ({ place: 'home', months: regime === 'R4' ? 24 : 6, timeNumber: 1, registeredBy: 'person', ...more });

export function openWindow(regime: Told, more: object = {}, person: 'adult' | 'juvenile' = 'adult'): CaseStory {
  const story = new CaseStory(regime, { person });
  story.act('openVoluntaryTreatment', { by: officer, at: windowDays[regime][1], body: voluntaryBody(regime, more) });
  return story;
}

export function registered(regime: Told, more: object = {}): CaseStory {
  const story = openWindow(regime, more);
  story.act('registerVoluntary', { by: officer, at: windowDays[regime][2], body: registrationBody(regime) });
  return story;
}

export function voluntaryDecided(regime: Told): CaseStory {
  const story = registered(regime);
  story.act('decideVoluntary', { by: deciderOf(regime), at: windowDays[regime][3], body: { decisionNumber: '91/QĐ' } });
  return story;
}

/** In treatment at home until 2023-05-22 (R1) or 2028-09-11 (R4). */
export function inTreatment(regime: Told): CaseStory {
  const story = voluntaryDecided(regime);
  story.act('startTreatment', { by: officer, at: windowDays[regime][4] });
  return story;
}
