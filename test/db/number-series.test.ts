import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Database } from '../../db/connect.ts';
import { drawCaseCode, enterNumber, issueNumber, listRegister, voidNumber } from '../../db/number-series.ts';
import { asSystem } from '../../db/transaction.ts';
import { createTestDatabase, type TestDatabase } from '../kit/database.ts';

let test: TestDatabase;
let app: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  app = connect(test.appUrl, { max: 20 });
});

afterAll(async () => {
  await app.close();
  await test.drop();
});

const paper = { caseId: null, documentId: null, date: '2026-07-06', by: 'can-bo:a' };

describe('numbers of papers', () => {
  it('have no gap and no double under twenty transactions at once, five of which fail', async () => {
    const series = { agencyId: 'ca-xa:00004', kind: 'QĐ', year: 2026 };
    const drawn = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        asSystem(app, async (tx) => {
          const number = await issueNumber(tx, series, paper);
          if (index % 4 === 3) throw new Error('the paper was not issued after all');
          return number;
        }),
      ),
    );
    const numbers = drawn.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])).sort();
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1).padStart(2, '0')));
  });

  it('run apart for each agency, kind and year', async () => {
    const series = { agencyId: 'ca-xa:00008', kind: 'QĐ', year: 2026 };
    const draw = (more: Partial<typeof series>) => asSystem(app, (tx) => issueNumber(tx, { ...series, ...more }, paper));
    expect([await draw({}), await draw({ kind: 'TB' }), await draw({ year: 2027 }), await draw({ agencyId: 'ca-xa:00070' }), await draw({})]).toEqual(['01', '01', '01', '01', '02']);
  });

  it('entered from the paper register are taken once, and passed over when drawing', async () => {
    const series = { agencyId: 'tand-kv:01-1', kind: 'QĐ', year: 2026 };
    const enter = (number: string) => asSystem(app, (tx) => enterNumber(tx, series, number, paper));
    expect([await enter('02'), await enter('02'), await enter('02a')]).toEqual([true, false, true]);
    const draw = () => asSystem(app, (tx) => issueNumber(tx, series, paper));
    expect([await draw(), await draw()]).toEqual(['01', '03']);
  });

  it('stay visible when voided and are never given again', async () => {
    const series = { agencyId: 'tand-kv:01-1', kind: 'TB', year: 2026 };
    await asSystem(app, (tx) => issueNumber(tx, series, paper));
    expect(await asSystem(app, (tx) => voidNumber(tx, series, '01', 'sai thể thức', '2026-07-07T00:00:00.000Z'))).toBe(true);
    expect(await asSystem(app, (tx) => voidNumber(tx, series, '01', 'lần nữa', '2026-07-07T00:00:00.000Z'))).toBe(false);
    expect(await asSystem(app, (tx) => enterNumber(tx, series, '01', paper))).toBe(false);
    await asSystem(app, (tx) => issueNumber(tx, series, paper));
    const register = await asSystem(app, (tx) => listRegister(tx, series));
    expect(register.map((row) => [row.number, row.voidReason])).toEqual([['01', 'sai thể thức'], ['02', null]]);
    await expect(asSystem(app, (tx) => tx.execute('delete from issued_number'))).rejects.toMatchObject({ code: '42501' });
  });

  it('of cases carry the office and the year', async () => {
    expect(await asSystem(app, (tx) => drawCaseCode(tx, 'ca-xa:00004', 2026))).toBe('HS-CA-XA-00004-2026-0001');
    expect(await asSystem(app, (tx) => drawCaseCode(tx, 'ca-xa:00004', 2026))).toBe('HS-CA-XA-00004-2026-0002');
  });
});
