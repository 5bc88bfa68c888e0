import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { determinationBody, registrationBody, userBody, voluntaryBody } from '../kit/own-files.ts';
import { CaseWorld, type TestCase } from './case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.open();
});
afterAll(() => world.close());

const limitOf = async (one: TestCase, duty: string) => (await one.state()).limits.findLast((limit) => limit.duty === duty);
const openTasks = async (one: TestCase) => (await one.state()).tasks.filter((task) => task.doneAt === null).map((task) => task.task);

describe('files of their own, on a real server with its time moved', () => {
  it('a managed user: the chief is late after twenty-four hours, the year ends by itself into a task, the decision ends the file and its run', async () => {
    const one = await world.case('2026-09-08 08:00');
    await one.act('openUserManagement', { isOpening: true, by: 'ca-xa:1/officer', at: '2026-09-08 08:00', body: userBody('R4') });
    await one.act('recordResidence', { by: 'ca-xa:1/officer', body: { hasStableResidence: true } });
    await one.moveTo('2026-09-09 10:00');
    expect(await limitOf(one, 'decideUserManagement')).toMatchObject({ status: 'missed', escalatedTo: 'ca-tinh:1' });
    await one.act('decideManagement', { by: 'ca-xa:1/head', body: { decisionNumber: '88/QĐ' } });
    expect(await limitOf(one, 'decideUserManagement')).toMatchObject({ status: 'met', outcome: 'late' });
    await one.moveTo('2027-09-10 08:00');
    expect(await openTasks(one)).toContain('endManagement');
    await one.act('endManagement', { by: 'ca-xa:1/head' });
    const state = await one.state();
    expect(state.closed).toMatchObject({ outcome: 'ended' });
    expect(state.lists).toMatchObject([{ list: 'users', closingGround: 'termServed' }]);
    await expect(one.handle.result()).resolves.toBeUndefined();
  });

  it('a determination of R1: the clinic has five days, the last a Sunday that moves to Monday; its lateness moves nothing', async () => {
    const one = await world.case('2022-11-07 09:00');
    await one.act('openDetermination', { isOpening: true, by: 'ca-xa:1/officer', at: '2022-11-07 09:00', body: determinationBody('R1') });
    await one.moveTo('2022-11-08 09:00');
    await one.act('receivePerson', { by: 'tt-yt:1/officer', body: { recordNumber: '14' } });
    await one.moveTo('2022-11-14 23:00');
    expect(await limitOf(one, 'addictionResult')).toMatchObject({ status: 'running', dueDate: '2022-11-14' });
    await one.moveTo('2022-11-15 09:00');
    expect(await limitOf(one, 'addictionResult')).toMatchObject({ status: 'missed' });
    expect((await one.state()).stage).toBe('examining');
    await one.act('issueResult', { by: 'tt-yt:1/head', body: { isAddicted: true, resultNumber: '12/PKQ' } });
    expect((await one.state()).stage).toBe('telling');
  });

  it('a voluntary patient of R4 who does not begin: both windows are the person’s, and close into a task of the police', async () => {
    const one = await world.case('2026-09-11 11:00');
    await one.act('openVoluntaryTreatment', { isOpening: true, by: 'ca-xa:1/officer', at: '2026-09-11 11:00', body: voluntaryBody('R4') });
    await one.act('registerVoluntary', { by: 'ca-xa:1/officer', body: registrationBody('R4') });
    await one.act('decideVoluntary', { by: 'ca-xa:1/head', body: { decisionNumber: '91/QĐ' } });
    await one.moveTo('2026-09-16 09:00');
    expect(await limitOf(one, 'startVoluntary')).toMatchObject({ status: 'lapsed', dueDate: '2026-09-15' });
    expect(await openTasks(one)).toContain('decideAfterNoStart');
    await one.act('recordBrokenAgreement', { by: 'ca-xa:1/head', body: { ground: 'notStarted', violationRecord: { number: '9/BB', date: '2026-09-16' }, lastViolationOn: '2026-09-16' } });
    expect((await one.state()).stage).toBe('broken');
    await one.act('linkNewDossier', { by: 'ca-xa:1/officer', body: { caseId: one.caseId } });
    await expect(one.handle.result()).resolves.toBeUndefined();
  });
});
