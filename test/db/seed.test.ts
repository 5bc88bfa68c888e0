import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Database } from '../../db/connect.ts';
import { findSignedInOfficial } from '../../db/queries/find-signed-in-official.ts';
import { listAgencies } from '../../db/queries/list-agencies.ts';
import { listDemoOfficials } from '../../db/queries/list-demo-officials.ts';
import { loadPerformContext } from '../../db/queries/load-perform-context.ts';
import { resolveCompetence } from '../../db/queries/resolve-competence.ts';
import { seedDemoCountry } from '../../db/seed/seed-demo-country.ts';
import { asSystem } from '../../db/transaction.ts';
import { createTestDatabase, type TestDatabase } from '../kit/database.ts';
import { openCase } from './case-builder.ts';

let test: TestDatabase;
let app: Database;
let wasFirst: boolean;
let second: boolean;

async function count(text: string): Promise<number> {
  const found = await app.db.execute<{ n: number }>(`select count(*)::int as n from ${text}`);
  return found.rows[0]!.n;
}

beforeAll(async () => {
  test = await createTestDatabase();
  app = connect(test.appUrl, { max: 4 });
  const owner = connect(test.ownerUrl, { max: 2 });
  wasFirst = await seedDemoCountry(owner);
  second = await seedDemoCountry(owner);
  await owner.close();
});

afterAll(async () => {
  await app.close();
  await test.drop();
});

describe('the map and its offices', () => {
  it('load whole, once', async () => {
    expect([wasFirst, second]).toEqual([true, false]);
    expect(await count('commune where in_force_to is not null')).toBe(10_051);
    expect(await count('commune where in_force_to is null')).toBe(3_321);
    expect(await count('district')).toBe(691);
    expect(await count(`agency where kind = 'communePolice' and in_force_to is null`)).toBe(3_321);
    expect(await count(`agency where kind = 'communePolice' and in_force_from is null`)).toBe(10_051);
    expect(await count(`agency where kind = 'labourOffice' and in_force_to is distinct from '2025-02-28'`)).toBe(0);
  });

  it('give every office of a commune exactly one superior on every day it exists', async () => {
    const days = ['2022-06-01', '2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01', '2026-11-01'];
    for (const day of days)
      expect([day, await count(`agency a where a.kind = 'communePolice' and coalesce(a.in_force_from, '0001-01-01') <= '${day}' and coalesce(a.in_force_to, '9999-12-31') >= '${day}'
        and (select count(*) from agency_superior s where s.agency_id = a.id and coalesce(s.in_force_from, '0001-01-01') <= '${day}' and coalesce(s.in_force_to, '9999-12-31') >= '${day}') <> 1`)]).toEqual([day, 0]);
  });

  it('let a late court answer to itself, never to the police', async () => {
    expect(await count(`agency a join agency_superior s on s.agency_id = a.id where a.kind = 'court' and s.superior_id <> a.id`)).toBe(0);
  });

  it('are found by name with and without accents', async () => {
    const named = async (text: string) => (await listAgencies(app.db, { on: '2026-07-06', kind: 'communePolice', text, limit: 100 })).map((one) => one.name);
    expect(await named('ba dinh')).toContainEqual(expect.stringContaining('Ba Đình'));
    expect(await named('ba dinh')).toEqual(await named('Ba Đình'));
  });

  it('mark what is invented', async () => {
    const invented = await listAgencies(app.db, { on: '2026-07-06', kind: 'court', level: 'regional', limit: 100 });
    expect(invented.map((one) => [one.id, one.isDemo])).toEqual([['tand-kv:01-1', true]]);
    expect(await count('court_area where not is_demo')).toBe(0);
  });
});

describe('competence', () => {
  const ids = async (ask: Parameters<typeof resolveCompetence>[1]) => (await resolveCompetence(app.db, ask)).agencies.map((one) => one.id);

  it('is asked of the map of the day: the same code names another place before and after the reform', async () => {
    expect(await ids({ kind: 'communePolice', communeCode: '00004', on: '2024-05-01' })).toEqual(['ca-xa-cu:00004']);
    expect(await ids({ kind: 'communePolice', communeCode: '00004', on: '2026-07-06' })).toEqual(['ca-xa:00004']);
  });

  it('of a district ends with it: labour office and police until February, the court until June 2025', async () => {
    expect(await ids({ kind: 'labourOffice', communeCode: '00004', on: '2025-02-28' })).toEqual(['ldtbxh:001']);
    expect(await ids({ kind: 'labourOffice', communeCode: '00004', on: '2025-03-01' })).toEqual([]);
    expect(await ids({ kind: 'districtPolice', communeCode: '00004', on: '2025-03-01' })).toEqual([]);
    expect(await ids({ kind: 'court', level: 'district', communeCode: '00004', on: '2025-06-30' })).toEqual(['tand-huyen:001']);
    expect(await ids({ kind: 'court', level: 'district', communeCode: '00004', on: '2025-07-01' })).toEqual([]);
  });

  it('follows a merged commune to the one it became', async () => {
    const merged = await resolveCompetence(app.db, { kind: 'communePolice', communeCode: '00001', codeOn: '2024-05-01', on: '2026-07-06' });
    expect(merged.agencies.map((one) => one.id)).toEqual(['ca-xa:00097']);
    expect(merged.communes).toHaveLength(1);
  });

  it('leaves a split commune to a person: every part is shown', async () => {
    const split = await app.db.execute<{ old_code: string; parts: number }>('select old_code, count(*)::int as parts from commune_succession group by 1 having count(*) > 2 order by 1 limit 1');
    const { old_code: code, parts } = split.rows[0]!;
    const found = await resolveCompetence(app.db, { kind: 'communeCommittee', communeCode: code, codeOn: '2024-05-01', on: '2026-07-06' });
    expect(found.agencies).toHaveLength(parts);
  });

  it('of a regional court is never guessed: known for the demo area, empty elsewhere', async () => {
    const demo = await resolveCompetence(app.db, { kind: 'court', level: 'regional', communeCode: '00004', on: '2026-07-06' });
    expect(demo).toMatchObject({ isDemo: true, agencies: [{ id: 'tand-kv:01-1' }] });
    const elsewhere = await app.db.execute<{ code: string }>(`select code from commune where in_force_to is null and province_code = '79' limit 1`);
    expect(await ids({ kind: 'court', level: 'regional', communeCode: elsewhere.rows[0]!.code, on: '2026-07-06' })).toEqual([]);
  });

  it('of a province follows the merger of provinces', async () => {
    const haGiang = await app.db.execute<{ code: string }>(`select c.code from commune c join commune_succession s on s.old_code = c.code where c.province_code = '02' and c.in_force_to is not null
      group by 1 having count(*) = 1 order by 1 limit 1`);
    const { code } = haGiang.rows[0]!;
    expect(await ids({ kind: 'provincialPolice', communeCode: code, on: '2024-05-01' })).toEqual(['ca-tinh-cu:02']);
    expect(await ids({ kind: 'provincialPolice', communeCode: code, codeOn: '2024-05-01', on: '2026-07-06' })).toEqual(['ca-tinh:08']);
  });
});

describe('officials', () => {
  it('of the demo all hold a position at an office that exists then', async () => {
    expect(await count(`official_position p join agency a on a.id = p.agency_id where p.in_force_from < coalesce(a.in_force_from, '0001-01-01') or coalesce(p.in_force_to, '9999-12-31') > coalesce(a.in_force_to, '9999-12-31')`)).toBe(0);
    expect((await listDemoOfficials(app)).length).toBe(await count('official'));
  });

  it('sign for the head by a dated delegation', async () => {
    const deputy = await findSignedInOfficial(app.db, 'ba-dinh-pho-ca');
    expect(deputy?.positions.map((one) => [one.position, one.prefix])).toEqual(expect.arrayContaining([['deputy', null], ['head', 'KT.']]));
    expect(await findSignedInOfficial(app.db, 'nobody')).toBeNull();
  });

  it('come with the offices, superiors and calendar an act must see', async () => {
    const one = await openCase(app);
    const load = (on: string, officialId = 'can-bo:ba-dinh-pho-ca') =>
      asSystem(app, (tx) => loadPerformContext(tx, { caseId: one.id, officialId, agencyId: 'ca-xa:00004', on, namedAgencyIds: ['tand-kv:01-1', 'ca-xa-cu:00001', 'unknown:1'] }));
    const context = await load('2026-07-06');
    expect(context.official?.positions).toEqual(expect.arrayContaining([{ position: 'deputy', prefix: null }, { position: 'head', prefix: 'KT.' }]));
    expect(context.agencies.get('ca-xa:00004')).toMatchObject({ kind: 'communePolice', superiorId: 'ca-tinh:01', from: '2025-07-01', communeCode: '00004' });
    expect(context.agencies.get('tand-kv:01-1')).toMatchObject({ kind: 'court', superiorId: 'tand-kv:01-1' });
    expect(context.agencies.get('ca-xa-cu:00001')).toMatchObject({ to: '2025-06-30', successorIds: ['ca-xa:00097'] });
    expect(context.agencies.has('ca-tinh:01')).toBe(true);
    expect(context.agencies.has('unknown:1')).toBe(false);
    expect(context.calendar.id).toBe('2026-11');
    expect((await load('2031-01-01')).official?.positions).toEqual([{ position: 'deputy', prefix: null }]);
    expect((await load('2026-07-06', 'can-bo:ngoc-ha-truong-ca')).official).toBeNull();
  });
});
