/* eslint-disable @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument -- answers are looked into as they come */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiWorld, openingBody } from './api-world.ts';

const head = 'ca-xa:1:head';
const officer = 'ca-xa:1:officer';

let api: ApiWorld;
beforeAll(async () => {
  api = await ApiWorld.open();
});
afterAll(() => api.close());

const daysAgo = (days: number) => new Date(Date.now() + 7 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
const anybody = () => openingBody()['person'] as object;

async function open(as: string, act: string, body: object, more: object = {}): Promise<{ caseId: string; code: string }> {
  const opened = await api.post('/api/cases', as, { channel: 'system', person: anybody(), ...more, act, body });
  expect([act, opened.status, opened.status === 201 ? '' : opened.text]).toEqual([act, 201, '']);
  return opened.body;
}
async function perform(caseId: string, as: string, act: string, body: object = {}, more: object = {}): Promise<void> {
  const answer = await api.post(`/api/cases/${caseId}/acts/${act}`, as, { channel: 'system', ...more, body });
  expect([act, answer.status, answer.status === 200 ? '' : answer.text]).toEqual([act, 200, '']);
}
const following = async (caseId: string, as = officer) => api.call('GET', `/api/cases/${caseId}/following-cases`, { as });
const determinationBody = { ground: 'managedUserUsing', clinicId: 'tt-yt:1', hasStableResidence: true, isHeld: false, testRecord: { number: '77/PXN', date: daysAgo(1) }, criminalCheckNumber: '5/KXLHS' };

describe('from the determination over the voluntary window to the dossier', () => {
  it('each file names the one before, is about the same person, and begins with what the one before holds', async () => {
    const determination = await open(officer, 'openDetermination', determinationBody);
    await perform(determination.caseId, 'tt-yt:1:officer', 'receivePerson', { recordNumber: '14' });
    await perform(determination.caseId, 'tt-yt:1:head', 'issueResult', { isAddicted: true, resultNumber: '12/PKQ' });
    await perform(determination.caseId, officer, 'tellResult', { recipient: 'person' });

    const first = (await following(determination.caseId)).body;
    expect(first.cases).toMatchObject([{ act: 'openVoluntaryTreatment', isAllowed: true, link: { act: 'linkFollowingCase' }, proposed: { addictionResult: { number: '12/PKQ' }, hasStableResidence: true } }]);
    // Told three days ago, so that the window has closed.
    const told = { ...first.cases[0].proposed, toldAt: `${daysAgo(3)}T09:00:00+07:00`, addictionResult: { number: '12/PKQ', date: daysAgo(3) }, committeeId: 'ubnd-xa:1' };
    const person = { personId: first.person.personId };

    const stranger = await api.post('/api/cases', officer, { channel: 'system', person: anybody(), act: 'openVoluntaryTreatment', previousCaseId: determination.caseId, body: told });
    expect([stranger.status, stranger.body.facts?.fields?.[0]?.code]).toEqual([422, 'otherPerson']);
    const voluntary = await open(officer, 'openVoluntaryTreatment', told, { person, previousCaseId: determination.caseId });
    await perform(determination.caseId, officer, 'linkFollowingCase', { ...first.cases[0].link.body, caseId: voluntary.caseId });
    expect((await api.call('GET', `/api/cases/${determination.caseId}`, { as: officer })).body.closed).toMatchObject({ outcome: 'addicted' });

    await perform(voluntary.caseId, head, 'recordBrokenAgreement', { ground: 'notRegistered', violationRecord: { number: '9/BB-VPHC', date: daysAgo(0) }, lastViolationOn: daysAgo(1) });
    const second = (await following(voluntary.caseId, head)).body;
    expect(second.cases).toMatchObject([{ act: 'openDossier', isAllowed: true, proposed: { ground: 'notRegistered', violationRecord: { number: '9/BB-VPHC' }, addictionResult: { kind: 'clinicResult', number: '12/PKQ' } } }]);
    const dossier = await open(head, 'openDossier', second.cases[0].proposed, { person, previousCaseId: voluntary.caseId });
    await perform(voluntary.caseId, officer, 'linkNewDossier', { caseId: dossier.caseId });

    const read = (await api.call('GET', `/api/cases/${dossier.caseId}`, { as: officer })).body;
    expect(read).toMatchObject({ previousCaseId: voluntary.caseId, procedure: 'compulsoryDossier', facts: { dossier: { ground: 'notRegistered', addictionResult: { number: '12/PKQ' } } } });
    expect((await api.call('GET', `/api/cases/${voluntary.caseId}`, { as: officer })).body).toMatchObject({ previousCaseId: determination.caseId, closed: { outcome: 'broken' } });
    expect((await following(voluntary.caseId)).body.cases).toEqual([]);
  });

  it('an office that takes no part sees neither the file nor what may follow from it', async () => {
    const { caseId } = await open(officer, 'openDetermination', determinationBody);
    expect((await following(caseId, 'ca-xa:2:head')).status).toBe(404);
    expect((await api.call('GET', `/api/cases/${caseId}`, { as: 'ca-xa:2:head' })).status).toBe(404);
    expect((await following(caseId, 'tt-yt:1:officer')).body.cases).toEqual([]);
  });
});

describe('rights', () => {
  it('who may open what: the police all three, the clinic and the court none of them under the law in force', async () => {
    const offered = async (as: string) => ((await api.call('GET', '/api/opening-acts', { as })).body.acts as { act: string; kind: string; until: string | null }[]).filter((one) => one.kind === 'now');
    const allowed = async (as: string) => (await offered(as)).filter((one) => one.until === null).map((one) => one.act).sort();
    expect(await allowed(officer)).toEqual(expect.arrayContaining(['openDetermination', 'openUserManagement', 'openVoluntaryTreatment']));
    for (const as of ['tt-yt:1:head', 'ta-kv:1:judge', 'ubnd-xa:1:head']) expect([as, await allowed(as)]).toEqual([as, expect.not.arrayContaining(['openUserManagement', 'openVoluntaryTreatment'])]);
    // What they opened by the law before is still theirs to enter late.
    expect((await offered('ubnd-xa:1:officer')).map((one) => [one.act, one.until])).toEqual([['openVoluntaryTreatment', '2026-06-30']]);
    expect((await offered('tt-yt:1:officer')).map((one) => [one.act, one.until])).toEqual([['openDetermination', '2026-06-30']]);
    const refused = await api.post('/api/cases', 'ubnd-xa:1:head', { channel: 'system', person: anybody(), act: 'openDetermination', body: determinationBody });
    expect([refused.status, refused.body.code]).toEqual([403, 'notCompetent']);
  });

  it('a second management of the same person is refused, another kind of file is not', async () => {
    const body = { foundAt: `${daysAgo(0)}T00:01:00+07:00`, testRecord: { number: '31/PXN', date: daysAgo(0) }, isRemote: false, committeeId: 'ubnd-xa:1' };
    const first = await open(officer, 'openUserManagement', body);
    const personId = (await api.rows<{ person_id: string }>(sql`select person_id from case_current where case_id = ${first.caseId}`))[0]?.person_id ?? '';
    const again = await api.post('/api/cases', officer, { channel: 'system', person: { personId }, act: 'openUserManagement', body });
    expect([again.status, again.body.code]).toEqual([409, 'alreadyRecorded']);
    await open(officer, 'openDetermination', determinationBody, { person: { personId } });
  });

  it('the list of users shows the entry to the commune it belongs to, and to no other', async () => {
    const { caseId, code } = await open(officer, 'openUserManagement', { foundAt: `${daysAgo(0)}T00:01:00+07:00`, testRecord: { number: '31/PXN', date: daysAgo(0) }, isRemote: false, committeeId: 'ubnd-xa:1' });
    await perform(caseId, officer, 'recordResidence', { hasStableResidence: true });
    await perform(caseId, head, 'decideManagement', { decisionNumber: '88/QĐ' });
    expect((await api.call('GET', '/api/lists/users', { as: officer })).text).toContain(code);
    expect((await api.call('GET', '/api/lists/users', { as: 'ca-xa:2:head' })).text).not.toContain(code);
  });
});
