import { randomBytes, randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { eq } from 'drizzle-orm';
import type { ApplicationFailure } from '@temporalio/common';
import { createCaseGateway, type CaseGateway, type CaseRun, type HandedOver } from '../../api/case-gateway.ts';
import { type Activities, createActivities } from '../../activities/create-activities.ts';
import type { Mail, MailSender } from '../../activities/delivery/mail-sender.ts';
import { type ActEnvelope, hashRequest, sealRequestBody } from '../../db/act-envelope.ts';
import { type ActRequestRow, storeActRequest } from '../../db/act-request.ts';
import { enterCalendar } from '../../db/calendar.ts';
import { connect, type Database } from '../../db/connect.ts';
import { findCaseHead, moveCaseClock, readEvents } from '../../db/ledger.ts';
import { createPerson } from '../../db/persons.ts';
import { actRequest, agency, agencySuccession, agencySuperior, official, officialPosition } from '../../db/schema/index.ts';
import { asSystem } from '../../db/transaction.ts';
import { storeUpload } from '../../db/uploads.ts';
import { openPersonKey, type VaultKeys } from '../../db/vault.ts';
import { DEFAULT_CALENDAR } from '../../law/calendar/versions.ts';
import { POSITIONS } from '../../law/competence.ts';
import { regimeAt } from '../../law/regimes.ts';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import { findOpening } from '../../procedures/index.ts';
import { fold } from '../../procedures/fold-case.ts';
import type { CaseState } from '../../procedures/legal-case.ts';
import { type ActMessage, firstInput, performActUpdate, workflowIdOf } from '../../workflows/messages.ts';
import { agencies, moment, officialIdOf } from '../kit/case-builder.ts';
import { createTestDatabase } from '../kit/database.ts';
import { moveTime } from '../kit/move-time.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { openTestTemporal, type TestTemporal, type TestWorkerOptions } from '../kit/temporal.ts';

export interface AskOptions {
  /** "office/position", e.g. "ca-xa:1/head" */
  readonly by: string;
  /** when it happened, "YYYY-MM-DD HH:MM" of Việt Nam; default: now in case time */
  readonly at?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** default: a new one */
  readonly key?: string;
  readonly expectedVersion?: number;
  /** of an opening: the case it hangs on */
  readonly mainCaseId?: string;
}

/** Keeps mails in memory, as a mail server would. */
export class MailBox implements MailSender {
  readonly mails: Mail[] = [];
  send(mail: Mail): Promise<void> {
    this.mails.push(mail);
    return Promise.resolve();
  }
  close(): void {
    this.mails.length = 0;
  }
}

const at = new Date().toISOString();

/** The small province of the stories, as rows. Every office has one official per position, with a mail address. */
async function seedProvince(database: Database): Promise<void> {
  await asSystem(database, async (tx) => {
    await enterCalendar(tx, DEFAULT_CALENDAR, 'operator', at);
    const offices = [...agencies.values()];
    await tx.insert(agency).values(
      offices.map((one) => ({
        id: one.agencyId, kind: one.kind, name: `Cơ quan ${one.agencyId}`, shortSymbol: 'CQ', provinceCode: one.provinceCode, communeCode: one.communeCode,
        inForceFrom: one.from, inForceTo: one.to,
      })),
    );
    await tx.insert(agencySuperior).values(offices.flatMap((one) => (one.superiorId === null ? [] : [{ agencyId: one.agencyId, superiorId: one.superiorId }])));
    await tx.insert(agencySuccession).values(offices.flatMap((one) => one.successorIds.map((newId) => ({ oldId: one.agencyId, newId, on: '2025-07-01' }))));
    const staff = offices.flatMap((one) => POSITIONS.map((position) => ({ agencyId: one.agencyId, position, id: officialIdOf(one.agencyId, position) })));
    await tx.insert(official).values(staff.map(({ id }) => ({ id, name: `Cán bộ ${id}`, email: `${id.replaceAll(':', '.')}@example.invalid` })));
    await tx.insert(officialPosition).values(staff.map(({ id, agencyId, position }) => ({ officialId: id, agencyId, position, inForceFrom: '2000-01-01' })));
  });
}

/** Opens as the door does, with runs that end after so many events. */
function openWithShortRuns(temporal: TestTemporal, maxEvents: number): CaseGateway['open'] {
  return async ({ caseId, procedure, clockOffsetMs }, message) => {
    const startWorkflowOperation = new WithStartWorkflowOperation(procedure, {
      workflowId: workflowIdOf(caseId), taskQueue: temporal.taskQueue, args: [firstInput(caseId, clockOffsetMs, maxEvents)], workflowIdConflictPolicy: 'USE_EXISTING',
    });
    try {
      await temporal.client.workflow.executeUpdateWithStart(performActUpdate, { startWorkflowOperation, updateId: message.requestId, args: [message] });
      return { status: 'recorded' };
    } catch (error) {
      const cause = (error as Error).cause as ApplicationFailure;
      return { status: 'refused', code: cause.type ?? '', facts: {}, source: null };
    }
  };
}

export interface WorldOptions {
  readonly worker?: Omit<TestWorkerOptions, 'activities'>;
  /** changes what the worker runs, e.g. to end it in the middle */
  readonly wrap?: (activities: Activities) => Activities;
  /** the way to the database that the worker and the door take, given the direct one */
  readonly wayTo?: (databaseUrl: string) => string;
  /** how long the door waits for an outcome, milliseconds */
  readonly deadlineMs?: number;
  readonly keys?: VaultKeys;
  /** history events after which a run goes on as a new one */
  readonly maxEvents?: number;
  /** false: the test runs a worker of its own */
  readonly runsWorker?: boolean;
}

/** Real Postgres, real Temporal, the product's worker, and a door that stores requests and hands acts over as the API does. */
export class CaseWorld {
  readonly database: Database;
  readonly temporal: TestTemporal;
  readonly keys: VaultKeys;
  readonly activities: Activities;
  readonly gateway: CaseGateway;
  readonly mailBox: MailBox;
  readonly log: Record<string, unknown>[];
  /** direct way to the database */
  readonly databaseUrl: string;
  private readonly closers: (() => Promise<unknown>)[];

  private constructor(parts: Pick<CaseWorld, 'database' | 'temporal' | 'keys' | 'activities' | 'gateway' | 'mailBox' | 'log' | 'databaseUrl'> & { closers: (() => Promise<unknown>)[] }) {
    this.database = parts.database;
    this.temporal = parts.temporal;
    this.keys = parts.keys;
    this.activities = parts.activities;
    this.gateway = parts.gateway;
    this.mailBox = parts.mailBox;
    this.log = parts.log;
    this.databaseUrl = parts.databaseUrl;
    this.closers = parts.closers;
  }

  static async open(options: WorldOptions = {}): Promise<CaseWorld> {
    const own = await createTestDatabase();
    const seeding = connect(own.appUrl, { max: 1 });
    await seedProvince(seeding);
    await seeding.close();
    const database = connect(options.wayTo?.(own.appUrl) ?? own.appUrl, { max: 8 });
    const temporal = await openTestTemporal();
    const keys = options.keys ?? { masterKey: randomBytes(32), hashKey: randomBytes(32) };
    const mailBox = new MailBox();
    const log: Record<string, unknown>[] = [];
    const note = (level: string) => (fields: Readonly<Record<string, unknown>>, message: string) => void log.push({ level, message, ...fields });
    const made = createActivities({ database, keys, client: temporal.client, mailSender: mailBox, baseUrl: 'http://127.0.0.1:8080', log: { warn: note('warn'), error: note('error') } });
    const activities = options.wrap?.(made) ?? made;
    if (options.runsWorker !== false) await temporal.runWorker({ ...options.worker, activities });
    const door = createCaseGateway({ client: temporal.client, taskQueue: temporal.taskQueue, deadlineMs: options.deadlineMs ?? 20_000 });
    const gateway = options.maxEvents === undefined ? door : { ...door, open: openWithShortRuns(temporal, options.maxEvents) };
    return new CaseWorld({ database, temporal, keys, activities, gateway, mailBox, log, databaseUrl: own.appUrl, closers: [() => temporal.close(), () => database.close(), () => own.drop()] });
  }

  async close(): Promise<void> {
    for (const close of this.closers) await close();
  }

  async person(): Promise<string> {
    const identity = { fullName: 'Nguyễn Thị Bưởi', birthDate: '1990-02-03', sex: 'female', residence: 'Số 1, đường Hoa Sữa', communeCode: '00001' } as const;
    return asSystem(this.database, (tx) => createPerson(tx, this.keys, identity, { officialId: 'ca-xa:1:officer', agencyId: 'ca-xa:1', at }));
  }

  /** A case whose clock begins at a moment of Việt Nam; nothing is asked yet. */
  async case(begins?: string): Promise<TestCase> {
    const offset = begins === undefined ? 0 : Date.parse(moment(begins)) - Date.now();
    return new TestCase(this, randomUUID(), await this.person(), offset);
  }

  upload(by = 'ca-xa:1/head'): Promise<string> {
    const [agencyId = '', position = ''] = by.split('/');
    const file = { officialId: officialIdOf(agencyId, position as 'head'), agencyId, mediaType: 'application/pdf', content: Buffer.from('%PDF-1.4'), at };
    return asSystem(this.database, async (tx) => (await storeUpload(tx, this.keys, file)).id);
  }
}

export class TestCase {
  readonly world: CaseWorld;
  readonly caseId: string;
  readonly personId: string;
  /** case time less Temporal's time, at the opening */
  readonly offsetMs: number;
  /** what was fast-forwarded since */
  private skippedMs = 0;

  constructor(world: CaseWorld, caseId: string, personId: string, offsetMs: number) {
    this.world = world;
    this.caseId = caseId;
    this.personId = personId;
    this.offsetMs = offsetMs;
  }

  get workflowId(): string {
    return workflowIdOf(this.caseId);
  }

  get handle() {
    return this.world.temporal.client.workflow.getHandle(this.workflowId);
  }

  /** Now in case time. */
  now(): Date {
    return new Date(Date.now() + this.offsetMs + this.skippedMs);
  }

  /** Stores a request as the door does. */
  async store(act: string, options: AskOptions & { readonly isOpening?: boolean }): Promise<{ message: ActMessage; row: ActRequestRow }> {
    const { database, keys } = this.world;
    const [agencyId = '', position = ''] = options.by.split('/');
    const happenedAt = options.at === undefined ? this.now().toISOString() : moment(options.at);
    const envelope: ActEnvelope = {
      schemaVersion: 1, happenedAt, channel: 'system', hasLateReason: true, paper: { number: '1/BB', date: happenedAt.slice(0, 10) },
      ...(options.expectedVersion === undefined ? {} : { expectedVersion: options.expectedVersion }),
      ...(options.isOpening !== true ? {} : {
        opening: { regime: regimeAt(happenedAt.slice(0, 10)), person: 'adult', previousCaseId: null, isSimulated: this.offsetMs !== 0, clockOffsetMs: this.offsetMs, hasSecondCaseReason: false,
          ...(options.mainCaseId === undefined ? {} : { mainCaseId: options.mainCaseId }) },
      }),
    };
    const id = randomUUID();
    const sealed = { body: (options.body ?? {}) as Record<string, never>, lateReason: 'Nhập sau' };
    const stored = await asSystem(database, async (tx) =>
      storeActRequest(tx, {
        id, officialId: officialIdOf(agencyId, position as 'head'), agencyId, idempotencyKey: options.key ?? randomUUID(), caseId: this.caseId, personId: this.personId, act,
        bodyHash: hashRequest({ act, ...sealed }), envelope, bodyCiphertext: sealRequestBody(await openPersonKey(tx, keys, this.personId), id, sealed), receivedAt: new Date().toISOString(),
      }),
    );
    const { request: row } = stored;
    return { message: { requestId: row.id, act, bodyHash: row.bodyHash, happenedAt }, row };
  }

  async ask(act: string, options: AskOptions & { readonly isOpening?: boolean }): Promise<HandedOver & { requestId: string }> {
    const { message, row } = await this.store(act, options);
    if (row.status === 'recorded') return { status: 'recorded', requestId: row.id };
    const run: CaseRun = { caseId: this.caseId, procedure: options.isOpening === true ? (findOpening(act)?.procedure.name ?? '') : (await this.state()).procedure, clockOffsetMs: this.offsetMs };
    const answer = await (options.isOpening === true ? this.world.gateway.open(run, message) : this.world.gateway.perform(run, message));
    return { ...answer, requestId: row.id };
  }

  /** Asks for an act that must succeed. */
  async act(name: string, options: AskOptions & { readonly isOpening?: boolean }): Promise<void> {
    const answer = await this.ask(name, options);
    if (answer.status !== 'recorded') throw new Error(`${name}: ${JSON.stringify(answer)}`);
  }

  /** Opens a dossier of R4 on the violation of that day. */
  async openDossier(at?: string): Promise<void> {
    const day = (at ?? new Date(this.now().getTime() + 7 * 3_600_000).toISOString()).slice(0, 10);
    await this.act('openDossier', {
      isOpening: true, by: 'ca-xa:1/head', ...(at === undefined ? {} : { at }),
      body: {
        ground: 'notRegistered', violationRecord: { number: '01/BB-VPHC', date: day }, lastViolationOn: day, hasStableResidence: true, foundBy: 'commune',
        addictionResult: { kind: 'clinicResult', number: '02/KQ', date: day }, violation: 'Sử dụng trái phép chất ma túy tại nhà riêng',
      },
    });
  }

  /** The four mandatory papers of an adult's dossier under R4, each with its file. */
  async addPapers(at: string): Promise<void> {
    let folio = 1;
    for (const type of ['shortBiography', 'violationRecord', 'addictionResult', 'request']) {
      await this.act('addPaper', { by: 'ca-xa:1/officer', at, body: { type, date: at.slice(0, 10), folioFrom: folio, folioTo: folio, uploadId: await this.world.upload('ca-xa:1/officer') } });
      folio += 1;
    }
  }

  async request(requestId: string): Promise<ActRequestRow> {
    const [row] = await asSystem(this.world.database, (tx) => tx.select().from(actRequest).where(eq(actRequest.id, requestId)));
    if (row === undefined) throw new Error(`no request ${requestId}`);
    return row;
  }

  events(): Promise<RecordedEvent[]> {
    return asSystem(this.world.database, (tx) => readEvents(tx, this.caseId));
  }

  async types(): Promise<string[]> {
    return (await this.events()).map(({ event }) => event.type);
  }

  async state(): Promise<CaseState> {
    const state = fold(await this.events());
    if (state === null) throw new Error('the case is not open');
    return state;
  }

  async version(): Promise<number> {
    return (await asSystem(this.world.database, (tx) => findCaseHead(tx, this.caseId)))?.version ?? 0;
  }

  /** Waits until nothing of the case's run is in flight. */
  async rest(): Promise<void> {
    await waitUntil('the run is at rest', async () => {
      const { raw } = await this.handle.describe();
      return raw.pendingWorkflowTask == null && (raw.pendingActivities ?? []).length === 0;
    });
  }

  /** Moves the case to a moment of Việt Nam, from wake to wake. */
  async moveTo(when: string): Promise<void> {
    const moved = await moveTime(this.world.temporal.client, this.workflowId, new Date(Date.parse(moment(when)) - this.offsetMs));
    this.skippedMs += moved.skippedMs;
    await asSystem(this.world.database, (tx) => moveCaseClock(tx, this.caseId, Math.round(moved.skippedMs)));
  }
}
