import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { createFolderSender, createSmtpSender, type MailSender } from '../../activities/delivery/mail-sender.ts';
import { deliverNotice } from '../../activities/delivery/deliver-notice.ts';
import { noticeNames } from '../../procedures/notices.vi.ts';
import { mostAttempts } from '../../activities/delivery/outbox.ts';
import { type DeliveryDeps, drainOnce } from '../../activities/drain-outbox.ts';
import { createSendDigests } from '../../activities/send-digests.ts';
import { listNotices } from '../../db/queries/list-notices.ts';
import { asSystem } from '../../db/transaction.ts';
import { listProcedures } from '../../procedures/index.ts';
import { noticesByEvent } from '../../procedures/notices.ts';
import { CaseWorld, type TestCase } from '../workflows/case-world.ts';

const nineDays = 9 * 86_400_000;
let world: CaseWorld;
let one: TestCase;
beforeAll(async () => {
  world = await CaseWorld.open();
  // A real case, so that mails are sent, watched for nine days in which the compiling office does nothing.
  one = await world.case();
  const anHourAgo = new Date(Date.now() + 7 * 3_600_000 - 3_600_000).toISOString();
  await one.openDossier(`${anHourAgo.slice(0, 10)} ${anHourAgo.slice(11, 16)}`);
  await one.rest();
  await world.activities.recordWake({ caseId: one.caseId, wakeId: `${one.workflowId}:wake:99`, asOf: new Date(Date.now() + nineDays).toISOString() });
});
afterAll(() => world.close());

function deps(mailSender: MailSender, ahead = nineDays): DeliveryDeps {
  return {
    database: world.database, mailSender, baseUrl: 'https://trinh-tu.example', now: () => new Date(Date.now() + ahead).toISOString(),
    recountCase: () => Promise.reject(new Error('nothing is to be counted anew here')), reportToMain: () => Promise.reject(new Error('nothing is to be reported here')),
    followMainClosed: () => Promise.resolve(),
    followMainChanged: () => Promise.resolve(),
  };
}

async function ask<T extends Record<string, unknown>>(text: string): Promise<T[]> {
  return (await asSystem(world.database, (tx) => tx.execute(text))).rows as T[];
}

/** Delivers until nothing waits. */
async function drain(given: DeliveryDeps): Promise<void> {
  while ((await drainOnce(given)).taken > 0);
}

describe('notices and mails', () => {
  it('have a sentence for every notice of the table', () => {
    const raised = listProcedures().flatMap(({ acts, onExpiry = {}, onMilestone = {}, onEntry = [] }) => {
      const effects = [...Object.values(acts).map((act) => act.effects ?? []), ...Object.values(onExpiry), ...Object.values(onMilestone), onEntry].flat();
      return effects.flatMap((effect) => (effect.kind === 'notice' ? [effect.notice] : []));
    });
    const engine = ['limitComing', 'limitMissed', 'limitEscalated', 'taskDue', 'heldPastGround'];
    expect([...Object.keys(noticesByEvent), ...raised, ...engine].filter((name) => !noticeNames.includes(name))).toEqual([]);
  });

  it('tell an office of a missed limit in the product and by mail, naming duty, article, day and working days, and no person', async () => {
    world.mailBox.mails.length = 0;
    const count = async (table: 'notice' | 'case_change') => (await ask<{ count: number }>(`select count(*)::int as count from ${table} where case_id = '${one.caseId}'`))[0]?.count ?? 0;
    const before = { told: await count('case_change'), delivered: await count('notice') };
    await drain(deps(world.mailBox));
    // Each delivery is a change of its own: whoever listens asks for the bell again.
    expect(await count('case_change') - before.told).toBe(await count('notice') - before.delivered);
    const notices = await ask<{ notice: string; agency_id: string }>(`select notice, agency_id from notice where case_id = '${one.caseId}' order by seq`);
    expect(notices).toEqual(expect.arrayContaining([{ notice: 'limitMissed', agency_id: 'ca-xa:1' }]));
    const mail = world.mailBox.mails.find(({ to, text }) => to.startsWith('ca-xa.1.head@') && text.includes('Đã quá hạn'));
    const { code } = await one.state();
    expect(mail?.subject).toBe(`[${code}] Lập hồ sơ đề nghị`);
    expect(mail?.text).toMatch(/Lập hồ sơ đề nghị \(NĐ 163\/2026 Đ100\.1, Đ103\.1\): hạn (thứ \S+|Chủ nhật), \d\d\/\d{1,2}\/\d{4}, đã quá hạn/);
    expect(JSON.stringify(world.mailBox.mails)).not.toContain('Bưởi');
    // Once more delivers nothing twice.
    const sent = world.mailBox.mails.length;
    await drain(deps(world.mailBox, nineDays + 3_600_000));
    expect(world.mailBox.mails).toHaveLength(sent);
  });

  it('tell of a court’s delay its chief judge and who acts for them that day, and nobody else of the court', async () => {
    const on = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const order = { caseId: one.caseId, seq: 100_001, notice: 'limitEscalated', recipientRole: 'court', agencyId: 'ta-kv:1', subject: null, raisedAt: new Date().toISOString() } as const;
    const told = async (seq: number, notice = order.notice as string): Promise<string[]> => {
      await asSystem(world.database, (tx) => deliverNotice(tx, { ...order, seq, notice }, new Date().toISOString()));
      return (await ask<{ official_id: string }>(`select official_id from mail m join notice n on n.id = m.notice_id where n.case_id = '${one.caseId}' and n.seq = ${String(seq)} order by 1`)).map((row) => row.official_id);
    };
    expect(await told(100_001)).toEqual(['ta-kv:1:chiefjudge']);
    await ask(`insert into delegation (from_official_id, to_official_id, agency_id, position, prefix, in_force_from, in_force_to) values ('ta-kv:1:chiefjudge', 'ta-kv:1:deputy', 'ta-kv:1', 'chiefJudge', 'KT.', '${on}', '${on}')`);
    expect(await told(100_002)).toEqual(['ta-kv:1:chiefjudge', 'ta-kv:1:deputy']);
    // Any other notice is the whole office's, as before.
    expect((await told(100_003, 'limitComing')).length).toBeGreaterThan(2);
    const seen = async (officialId: string): Promise<number[]> => {
      const { rows } = await asSystem(world.database, (tx) => listNotices(tx, { officialId, agencyId: 'ta-kv:1', on }, { unreadOnly: false, limit: 50 }));
      return rows.filter((row) => row.caseId === one.caseId && row.notice === 'limitEscalated').map(() => 1);
    };
    expect(await seen('ta-kv:1:chiefjudge')).toHaveLength(2);
    expect(await seen('ta-kv:1:deputy')).toHaveLength(2);
    expect(await seen('ta-kv:1:judge')).toEqual([]);
  });

  it('send the daily digest once a day, with what is late', async () => {
    world.mailBox.mails.length = 0;
    const day = new Date(Date.now() + nineDays + 7 * 3_600_000).toISOString().slice(0, 10);
    const sendDigests = createSendDigests(deps(world.mailBox));
    const first = await sendDigests({ day });
    expect(first.sent).toBeGreaterThan(0);
    expect(await sendDigests({ day })).toEqual({ sent: 0 });
    await drain(deps(world.mailBox));
    const digest = world.mailBox.mails.find(({ to }) => to.startsWith('ca-xa.1.head@'));
    expect(digest?.subject).toContain('Việc đến hạn');
    expect(digest?.text).toContain((await one.state()).code);
  });

  it('make a task for a person out of a mail that cannot be delivered', async () => {
    await ask(`update mail set status = 'waiting'`);
    await ask(`update outbox set status = 'waiting', available_at = now(), attempts = 0 where kind = 'mail'`);
    await drain(deps({ send: () => Promise.reject(Object.assign(new Error('no such mailbox'), { name: 'MailRefused', responseCode: 550 })), close: () => undefined }));
    const tasks = await ask<{ task: string; facts: unknown }>(`select task, facts from operator_task where task = 'mailUndeliverable'`);
    expect(tasks.length).toBeGreaterThan(0);
    expect(await ask(`select 1 from outbox where kind = 'mail' and status = 'waiting'`)).toEqual([]);
  });

  it('come back later after an outage of the mail server, and become a task when it lasts', async () => {
    await ask(`update mail set status = 'waiting'`);
    await ask(`update outbox set status = 'waiting', available_at = now(), attempts = 0 where kind = 'mail'`);
    const away: MailSender = { send: () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })), close: () => undefined };
    await drain(deps(away));
    const [row] = await ask<{ attempts: number; status: string; last_failure: string }>(`select attempts, status, last_failure from outbox where kind = 'mail' limit 1`);
    expect(row).toEqual({ attempts: 1, status: 'waiting', last_failure: 'ECONNREFUSED' });
    for (let round = 1; round < mostAttempts; round += 1) await drain(deps(away, nineDays + round * 2 * 3_600_000));
    expect(await ask(`select 1 from outbox where kind = 'mail' and status <> 'dead'`)).toEqual([]);
  });

  it('go through a real SMTP server, and a refused address is final', async () => {
    const received: string[] = [];
    const server = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS'],
      onRcptTo: (address, _session, done) => {
        if (address.address.startsWith('nobody@')) done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
        else done();
      },
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          received.push(Buffer.concat(parts).toString());
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const sender = createSmtpSender({ smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, from: 'Trình Tự <tt@example.invalid>' });
    try {
      await sender.send({ id: 'a-1', to: 'head@example.invalid', subject: 'Thử', text: 'Sắp đến hạn.' });
      expect(received[0]).toContain('Message-ID: <a-1@trinh-tu.invalid>');
      await expect(sender.send({ id: 'a-2', to: 'nobody@example.invalid', subject: 'Thử', text: '' })).rejects.toMatchObject({ name: 'MailRefused', responseCode: 550 });
    } finally {
      sender.close();
      await new Promise<void>((resolve) => server.close(resolve));
    }
  });

  it('are kept in a folder where there is no mail server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trinh-tu-mail-'));
    try {
      const sender = createFolderSender({ folder, from: 'tt@example.invalid' });
      const mail = { id: 'b-1', to: 'head@example.invalid', subject: 'Sắp đến hạn', text: 'Lập hồ sơ' };
      await sender.send(mail);
      await sender.send(mail);
      expect(await readdir(folder)).toEqual(['b-1.eml']);
      expect(await readFile(join(folder, 'b-1.eml'), 'utf8')).toContain('To: head@example.invalid');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
