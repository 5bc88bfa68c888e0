/* eslint-disable @typescript-eslint/no-unsafe-call -- answers are looked into as they come */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiWorld, openingBody } from './api-world.ts';

const head = 'ca-xa:2:head';
const stranger = 'ca-xa:1:head';
const operator = 'quan-tri:1:officer';

let api: ApiWorld;
beforeAll(async () => {
  api = await ApiWorld.open();
});
afterAll(() => api.close());

/** An opening of June 2025, entered from its papers. */
const old = (more: Readonly<Record<string, unknown>> = {}) => openingBody({
  regime: 'R2', actingOffice: 'ca-xa:gop', happenedAt: '2025-06-25T09:00:00+07:00', channel: 'paper', lateReason: 'Nhập hồ sơ cũ của xã trước khi sáp nhập.', paper: { number: '15/BB-VPHC', date: '2025-06-25' },
  body: {
    ground: 'notRegistered', violationRecord: { number: '15/BB-VPHC', date: '2025-06-25' }, lastViolationOn: '2025-06-24', hasStableResidence: true, foundBy: 'commune',
    addictionResult: { kind: 'clinicResult', number: '07/PXN', date: '2025-06-20' },
  },
  ...more,
});

describe('a case of an office that has ended', () => {
  it('is opened by the office that came after it, in the name of the one of then, and is its own from the first day', async () => {
    const opened = await api.post('/api/cases', head, old());
    expect([opened.status, opened.text]).toEqual([201, opened.text]);
    const view = await api.get(`/api/cases/${opened.body.caseId}`, head);
    expect(view.body.offices.map((one: { agencyId: string; to: string | null }) => [one.agencyId, one.to])).toEqual([['ca-xa:gop', '2025-07-01'], ['ca-xa:2', null]]);
    const history = await api.get(`/api/cases/${opened.body.caseId}/history`, head);
    expect(history.body.entries[0]).toMatchObject({ act: 'openDossier', actingAgency: 'Cơ quan ca-xa:gop', channel: 'paper' });
    expect((await api.get(`/api/cases/${opened.body.caseId}`, stranger)).status).toBe(404);
  });

  it('is refused to whoever did not come after it, and to whoever names none; the refusal says which office may be meant', async () => {
    const foreign = await api.post('/api/cases', stranger, old());
    expect([foreign.status, foreign.body.code]).toEqual([403, 'notCompetent']);
    const unnamed = await api.post('/api/cases', 'ta-kv:1:head', old({ actingOffice: undefined }));
    expect([unnamed.status, unnamed.body.code]).toEqual([422, 'officeNotInForce']);
    const early = await api.post('/api/cases', head, old({ actingOffice: 'ca-xa:gop', happenedAt: '2025-07-02T09:00:00+07:00', paper: { number: '15/BB-VPHC', date: '2025-07-02' } }));
    expect([early.status, early.body.code]).toEqual([422, 'officeNotInForce']);
    // The refusal is a sentence that names the office meant.
    expect(unnamed.text).toContain('ta-huyen:1');
  });

  it('of a split commune falls to the part that opens it; in the wait list of the administrator stands none that has a successor', async () => {
    const opened = await api.post('/api/cases', stranger, old({ actingOffice: 'ca-xa:chia' }));
    expect([opened.status, opened.text]).toEqual([201, opened.text]);
    const list = await api.get('/api/administration/awaited-offices', operator);
    expect([list.status, list.body.awaited]).toEqual([200, []]);
    expect((await api.get('/api/administration/awaited-offices', head)).status).toBe(403);
  });
});
