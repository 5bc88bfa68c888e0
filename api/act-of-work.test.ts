import { describe, expect, it } from '@jest/globals';
import { POSITIONS } from '../law/competence.ts';
import { REGIMES } from '../law/regimes.ts';
import { listProcedures } from '../procedures/index.ts';
import { readyForEscort } from '../test/kit/after-court.ts';
import { doesWork, findActOfWork } from './act-of-work.ts';
import { findNextAct } from './next-act.ts';

const everything = POSITIONS.map((position) => ({ position, prefix: null }));
const official = (agencyId: string) => ({ officialId: `${agencyId}:head`, agencyId, positions: everything });

describe('the act that would do a piece of work', () => {
  it('is found for whoever has to receive what was sent, under every regime that knows the stage', () => {
    for (const procedure of listProcedures())
      for (const [stage, { receives, regimes = REGIMES }] of Object.entries(procedure.stages))
        for (const regime of receives === undefined ? [] : regimes) {
          const found = findActOfWork({ kind: 'task', name: receives?.act ?? '', role: receives?.by ?? '', procedure: procedure.name, stage, regime }, everything);
          expect([procedure.name, stage, regime, found?.act]).toEqual([procedure.name, stage, regime, receives?.act]);
        }
  });

  it('that another office ends by receiving is the act that sends there, read from where it leads', () => {
    const duties = new Set(listProcedures().flatMap(({ acts }) => Object.values(acts).flatMap((act) => (act.effects ?? []).flatMap((effect) => (effect.kind === 'meetLimit' ? [effect.duty] : [])))));
    const sent = listProcedures().flatMap((procedure) => Object.keys(procedure.acts).flatMap((act) => [...duties].filter((name) => doesWork(procedure, act, { kind: 'limit', name }) && procedure.acts[act]?.effects?.some((effect) => effect.kind === 'meetLimit' && effect.duty === name) !== true).map((name) => `${act} ${name}`)));
    expect(sent.sort()).toEqual(['startEscort escortToFacility', 'startEscort extendEscort']);
  });

  it('next on a case is that of the reader’s own office: the police escort, the facility then admits', () => {
    const story = readyForEscort('R4');
    expect([findNextAct(story.state, official('ca-xa:1'), story.asOf)?.act, findNextAct(story.state, official('cs:1'), story.asOf)]).toEqual(['startEscort', null]);
    story.act('startEscort', { by: 'ca-xa:1/head', at: '2026-08-11 15:00' });
    expect(findNextAct(story.state, official('cs:1'), story.asOf)).toEqual({ act: 'admitPerson', label: 'Tiếp nhận người vào cơ sở' });
    expect(findNextAct(story.state, { ...official('cs:1'), positions: [] }, story.asOf)).toBeNull();
  });

  it('is the one named like the work, and never one that breaks the proceeding off', () => {
    const work = (name: string, procedure: string, stage: string, role: string) => findActOfWork({ kind: 'limit', name, role, procedure, stage, regime: 'R4' }, everything)?.act ?? null;
    expect(work('assignFacility', 'admission', 'awaitingFacility', 'provincialPolice')).toBe('assignFacility');
    expect(work('decideCase', 'courtReview', 'heard', 'court')).toBe('decideCase');
    // No decision without a hearing: the hearing is what leads there.
    expect([work('decideCase', 'courtReview', 'hearingPostponed', 'court'), work('resumePostponedHearing', 'courtReview', 'hearingPostponed', 'court')]).toEqual([null, 'recordHearing']);
  });
});
