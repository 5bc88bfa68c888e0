import { describe, expect, it } from '@jest/globals';
import { POSITIONS } from '../law/competence.ts';
import { REGIMES } from '../law/regimes.ts';
import { readyForEscort, supervised } from '../test/kit/after-court.ts';
import { type Effect, type Procedure } from '../procedures/procedure.ts';
import { officeRoleNames } from '../procedures/offices.ts';
import { getProcedure, listProcedures, procedureNamesBefore } from '../procedures/index.ts';
import { listAllWays, listWays } from '../procedures/ways.ts';
import { doesWork, findWays, type WaitingWork } from './act-of-work.ts';
import { findNextAct, listWork } from './next-act.ts';

const everything = POSITIONS.map((position) => ({ position, prefix: null }));
const findActOfWork = (work: Omit<WaitingWork, 'subject'>) => findWays({ subject: null, ...work }, everything)[0];

interface Waiting {
  readonly kind: 'limit' | 'task';
  readonly name: string;
  readonly holders: readonly string[];
}

/** Everything that may wait in a procedure: its tasks and duties, with whoever holds them where that is said. */
function listWaiting({ acts, stages, onExpiry = {}, onMilestone = {}, onEntry = [], side }: Procedure): Waiting[] {
  const effects = [...Object.values(acts).flatMap((act) => act.effects ?? []), ...Object.values(onExpiry).flat(), ...Object.values(onMilestone).flat(), ...onEntry, ...(side?.follows?.effects ?? [])] as readonly Effect[];
  const holdersOf = (holder: unknown): readonly string[] => (typeof holder === 'string' ? [holder] : officeRoleNames);
  return [
    ...effects.flatMap((effect): Waiting[] => {
      if (effect.kind === 'raiseTask' && typeof effect.task === 'string') return [{ kind: 'task', name: effect.task, holders: holdersOf(effect.holder) }];
      return effect.kind === 'startLimit' && (effect.nature ?? 'duty') === 'duty' ? [{ kind: 'limit', name: effect.duty, holders: holdersOf(effect.holder) }] : [];
    }),
    ...Object.values(stages).flatMap(({ openEnded }): Waiting[] => (openEnded === undefined ? [] : [{ kind: 'task', name: openEnded.task, holders: officeRoleNames }])),
  ];
}

const official = (agencyId: string) => ({ officialId: `${agencyId}:head`, agencyId, positions: everything });

describe('the act that would do a piece of work', () => {
  it('is found for whoever has to receive what was sent, under every regime that knows the stage', () => {
    for (const procedure of listProcedures())
      for (const [stage, { receives, regimes = REGIMES }] of Object.entries(procedure.stages))
        for (const regime of receives === undefined ? [] : regimes) {
          const found = findActOfWork({ kind: 'task', name: receives?.act ?? '', role: receives?.by ?? '', procedure: procedure.name, stage, regime });
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
    expect(findNextAct(story.state, official('cs:1'), story.asOf)).toEqual({ act: 'admitPerson', label: 'Tiếp nhận người vào cơ sở', others: [] });
    expect(findNextAct(story.state, { ...official('cs:1'), positions: [] }, story.asOf)).toBeNull();
  });

  it('is the one named like the work, and never one that breaks the proceeding off', () => {
    const work = (name: string, procedure: string, stage: string, role: string) => findActOfWork({ kind: 'limit', name, role, procedure, stage, regime: 'R4' })?.act ?? null;
    expect(work('assignFacility', 'admission', 'awaitingFacility', 'provincialPolice')).toBe('assignFacility');
    expect(work('decideCase', 'courtReview', 'heard', 'court')).toBe('decideCase');
    // No decision without a hearing: the hearing is what leads there.
    expect([work('decideCase', 'courtReview', 'hearingPostponed', 'court'), work('resumePostponedHearing', 'courtReview', 'hearingPostponed', 'court')]).toEqual([null, 'recordHearing']);
  });

  it('is one act, named like the work or alone in doing it, or the table says which and in what order', () => {
    for (const procedure of listProcedures())
      for (const { kind, name, holders } of listWaiting(procedure))
        for (const stage of Object.keys(procedure.stages))
          for (const role of holders) {
            if (listWays(procedure.name, { name, subject: null }) !== undefined) continue;
            const ways = findWays({ kind, name, subject: null, role, procedure: procedure.name, stage, regime: null }, everything).map((way) => way.act);
            expect([procedure.name, stage, name, role, ways.slice(1)]).toEqual([procedure.name, stage, name, role, []]);
          }
  });

  it('where the table says it is an act that can be taken, for work that there is', () => {
    for (const { procedure, work, acts } of listAllWays())
      for (const name of procedure === null ? ['compulsoryDossier'] : [procedure]) {
        const path = [name, ...procedureNamesBefore(name)].map(getProcedure);
        const [known = ''] = work.split('/');
        expect([name, work, acts.filter((act) => !path.some((one) => act in one.acts))]).toEqual([name, work, []]);
        // Duties of everybody are raised by the engine itself.
        const isThere = procedure === null || path.some((one) => listWaiting(one).some((waiting) => waiting.name === known) || Object.values(one.acts).some((act) => (act.effects ?? []).some((effect) => (effect.kind === 'completeTask' && effect.task === known) || (effect.kind === 'meetLimit' && effect.duty === known))));
        expect([name, work, isThere]).toEqual([name, work, true]);
      }
  });

  it('is never an event that befalls the person: a decision, a review, a return are done by what they are called', () => {
    const ways = (name: string, procedure: string, stage: string, role: string, subject: string | null = null) => findWays({ kind: 'task', name, subject, role, procedure, stage, regime: 'R2' }, everything).map((way) => way.act);
    expect(ways('humanDecision', 'compulsoryDossier', 'compiling', 'compilingOffice')).toEqual(['recordHumanDecision']);
    expect(ways('monthlyReview', 'supervision', 'underSupervision', 'supervisingPolice')).toEqual(['recordMonthlyReview']);
    expect(ways('bringBack', 'admission', 'outside', 'facility')).toEqual(['returnToFacility', 'recordEscape']);
    expect(ways('decideRemainderRequest', 'admission', 'education', 'executionCourt', 'reduction')).toEqual(['recordReduction', 'refuseRemainderRequest']);
    expect(ways('confirmRecord', 'courtReview', 'checking', 'court')).toEqual(['confirmRecord', 'disputeRecord']);
    for (const procedure of listProcedures())
      for (const { kind, name, holders } of listWaiting(procedure))
        for (const stage of Object.keys(procedure.stages))
          for (const role of holders) expect(findWays({ kind, name, subject: null, role, procedure: procedure.name, stage, regime: null }, everything).map((way) => way.act)).not.toEqual(expect.arrayContaining([name === 'recordImprisonment' ? '' : 'recordImprisonment']));
  });

  it('of a choice are all the ways, the usual one first', () => {
    const work = { kind: 'limit' as const, name: 'firstDecision', subject: null, role: 'court', procedure: 'courtReview', stage: 'checking', regime: 'R4' as const };
    expect(findWays(work, everything).map((way) => way.act)).toEqual(['openHearing', 'requestSupplement', 'suspend', 'terminate']);
    expect(findWays(work, [{ position: 'clerk', prefix: null }])).toEqual([]);
  });

  it('stands by its place: what is the office’s own before another’s', () => {
    const story = readyForEscort('R4');
    const [first] = listWork(story.state, 'ca-xa:1', story.asOf);
    expect([first?.name, first?.isOwn]).toEqual(['escortToFacility', true]);
    expect(listWork(story.state, 'cs:1', story.asOf).filter((one) => one.isOwn)).toEqual([]);
  });

  it('is no window that has not opened: the end of a supervision is certified in its last three working days', () => {
    const story = supervised('R4');
    const isWork = (now: string) => listWork(story.state, 'ubnd-xa:1', now).some((work) => work.name === 'closeSupervision');
    const { dueDate } = story.limit('closeSupervision');
    expect([isWork(story.asOf), isWork(`${dueDate ?? ''}T05:00:00.000Z`)]).toEqual([false, true]);
  });
});
