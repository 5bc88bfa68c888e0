import { DEFAULT_CALENDAR } from '../../law/calendar/versions.ts';
import type { AgencyKind, Position } from '../../law/competence.ts';
import type { Regime } from '../../law/regimes.ts';
import type { CaseError } from '../../procedures/case-error.ts';
import { isCaseError } from '../../procedures/case-error.ts';
import type { CaseEvent, CaseEventType, EventOf, RecordedEvent } from '../../procedures/case-event.ts';
import { splitPersonal } from '../../procedures/fields.ts';
import { foldOne } from '../../procedures/fold-case.ts';
import type { CaseState, CaseTimeLimit } from '../../procedures/legal-case.ts';
import { defaultPolicy, type LocalPolicy } from '../../procedures/local-policy.ts';
import type { OfficeRole } from '../../procedures/offices.ts';
import { type ActRequest, canPerform, findAct, perform, type Permission } from '../../procedures/perform.ts';
import { performWake } from '../../procedures/perform-wake.ts';
import type { ActingOfficial, AgencyFacts, PerformContext } from '../../procedures/procedure.ts';
import { toUtc } from '../../procedures/recorder.ts';
import { followMainChanged, followMainClosed, refuseReport } from '../../procedures/side-links.ts';

/** The offices of one small province, before and after the reorganisations of 2025. Keys are what stories call them by. */
const rows: readonly [id: string, kind: AgencyKind, from: string, to: string | null, superior: string | null, commune: string | null, successors?: readonly string[]][] = [
  ['ca-xa:1', 'communePolice', '2000-01-01', null, 'ca-tinh:1', '00001'],
  ['ca-xa:2', 'communePolice', '2000-01-01', null, 'ca-tinh:1', '00002'],
  ['ubnd-xa:1', 'communeCommittee', '2000-01-01', null, null, '00001'],
  ['ubnd-xa:2', 'communeCommittee', '2000-01-01', null, null, '00002'],
  ['ca-huyen:1', 'districtPolice', '2000-01-01', '2025-02-28', 'ca-tinh:1', null],
  ['ca-tinh:1', 'provincialPolice', '2000-01-01', null, 'c04', null],
  ['c04', 'centralPolice', '2000-01-01', null, null, null],
  ['ldtbxh:1', 'labourOffice', '2000-01-01', '2025-02-28', null, null],
  ['ta-huyen:1', 'court', '2000-01-01', '2025-06-30', 'ta-tinh:1', null, ['ta-kv:1']],
  ['ta-kv:1', 'court', '2025-07-01', null, 'ta-tinh:1', null],
  ['ta-tinh:1', 'court', '2000-01-01', null, null, null],
  ['vks-huyen:1', 'procuracy', '2000-01-01', '2025-06-30', 'vks-tinh:1', null, ['vks-kv:1']],
  ['vks-kv:1', 'procuracy', '2025-07-01', null, 'vks-tinh:1', null],
  ['vks-tinh:1', 'procuracy', '2000-01-01', null, null, null],
  ['cs:1', 'facility', '2000-01-01', null, 'ca-tinh:1', null],
  ['cs:2', 'facility', '2000-01-01', null, 'ca-tinh:1', null],
  ['tt-yt:1', 'clinic', '2000-01-01', null, null, null],
  // Communes of the old map: one merged whole into another, one split between two.
  ['ca-xa:gop', 'communePolice', '2000-01-01', '2025-06-30', 'ca-tinh:1', '00003', ['ca-xa:2']],
  ['ubnd-xa:gop', 'communeCommittee', '2000-01-01', '2025-06-30', null, '00003', ['ubnd-xa:2']],
  ['ca-xa:chia', 'communePolice', '2000-01-01', '2025-06-30', 'ca-tinh:1', '00005', ['ca-xa:1', 'ca-xa:2']],
  ['ubnd-xa:chia', 'communeCommittee', '2000-01-01', '2025-06-30', null, '00005', ['ubnd-xa:1', 'ubnd-xa:2']],
];

export const agencies: ReadonlyMap<string, AgencyFacts> = new Map(
  rows.map(([agencyId, kind, from, to, superiorId, communeCode, successorIds]) => [
    agencyId,
    { agencyId, kind, from, to, superiorId, provinceCode: '01', communeCode, successorIds: successorIds ?? [] },
  ]),
);

/** The court and procuracy of first instance under a regime. */
export function courtOf(regime: Regime): { courtId: string; procuracyId: string } {
  return regime === 'R1' || regime === 'R2' ? { courtId: 'ta-huyen:1', procuracyId: 'vks-huyen:1' } : { courtId: 'ta-kv:1', procuracyId: 'vks-kv:1' };
}

/** The office that compiles, with the position that decides. */
export function compilerOf(regime: Regime): string {
  return regime === 'R1' ? 'ubnd-xa:1/head' : 'ca-xa:1/head';
}

/** Id of the one official who holds a position at an office, e.g. "ta-kv:1:judge". */
export function officialIdOf(agencyId: string, position: Position): string {
  return `${agencyId}:${position.toLowerCase()}`;
}

/** "ca-xa:1/head" → the official. A second position after "+" is held too. */
export function official(who: string, prefix: string | null = null): ActingOfficial {
  const [agencyId = '', positions = ''] = who.split('/');
  const held = positions.split('+') as Position[];
  return { officialId: officialIdOf(agencyId, held[0] ?? 'officer'), agencyId, positions: held.map((position) => ({ position, prefix })) };
}

/** A moment of Việt Nam time: "2026-07-06 09:30" → instant with offset; a bare date stays one. */
export function moment(text: string): string {
  return /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text) ? `${text.replace(' ', 'T')}:00+07:00` : text;
}

export interface ActOptions {
  /** "office/position", e.g. "ca-xa:1/head" */
  readonly by: string;
  /** when it happened: "YYYY-MM-DD HH:MM" (Việt Nam), an instant or a bare date */
  readonly at: string;
  /** when it is recorded; default: when it happened */
  readonly recordedAt?: string;
  readonly channel?: 'system' | 'paper';
  readonly body?: Readonly<Record<string, unknown>>;
  readonly signerId?: string;
  /** the record of a side proceeding that this is the outcome of */
  readonly reportedFrom?: { readonly caseId: string; readonly seq: number };
  /** of an opening: the office that has ended and whose act it was */
  readonly forAgencyId?: string;
}

export const paper = { number: '12/BB', date: '2022-01-01' } as const;
export const upload = '0b7f6d0e-9a53-4c7e-8d1b-2f4f6c1f9a10';
/** SHA-256 of that file, and of the ones a story names beside it. */
export const uploadHashes = new Map([[upload, '5f'.repeat(32)]]);

/** One case as a story: every act is performed on the folded events and folded in turn. Time passes between acts as the worker would let it. */
export class CaseStory {
  readonly events: RecordedEvent[] = [];
  /** what was split off the acts, by the id under which the ledger names it */
  readonly personalTexts = new Map<string, Record<string, unknown>>();
  readonly policy: LocalPolicy;
  readonly regime: Regime;
  readonly person: 'adult' | 'juvenile';
  /** the day a juvenile turns eighteen */
  readonly adultOn: string | null;
  asOf = '';
  /** the case a side proceeding hangs on, as it stands when the story begins */
  private readonly main: CaseState | undefined;
  private folded: CaseState | null = null;
  private requests = 0;

  constructor(regime: Regime, options: { readonly person?: 'adult' | 'juvenile'; readonly adultOn?: string; readonly policy?: Partial<LocalPolicy>; readonly main?: CaseState } = {}) {
    this.regime = regime;
    this.main = options.main;
    this.adultOn = options.adultOn ?? null;
    this.person = options.person ?? options.main?.person ?? 'adult';
    this.policy = { ...defaultPolicy, ...options.policy };
  }

  get state(): CaseState {
    if (this.folded === null) throw new Error('the case is not open yet');
    return this.folded;
  }

  get stage(): string {
    return this.state.closed === null ? `${this.state.procedure}.${this.state.stage}` : `closed.${this.state.closed.outcome}`;
  }

  context(by: string, asOf: string): PerformContext {
    this.requests += 1;
    return {
      asOf: toUtc(asOf), official: official(by), requestId: `request-${String(this.requests)}`, calendar: DEFAULT_CALENDAR, agencies, policy: this.policy, uploadHashes,
      opening: {
        caseId: this.main === undefined ? '5a4d1c0e-0000-4000-8000-000000000001' : '5a4d1c0e-0000-4000-8000-000000000003', code: 'HS-2026-000001', personId: '5a4d1c0e-0000-4000-8000-000000000002', previousCaseId: null,
        adultOn: this.adultOn, ...(this.main === undefined ? {} : { main: this.main }),
      },
    };
  }

  private take(events: readonly RecordedEvent[]): RecordedEvent[] {
    for (const recorded of events) {
      this.folded = foldOne(this.folded, recorded);
      this.events.push(recorded);
    }
    return [...events];
  }

  /** Lets time pass up to a moment; answers what time alone brought about. */
  wait(until: string): RecordedEvent[] {
    const asOf = this.instantOf(until);
    if (asOf > this.asOf) this.asOf = asOf;
    return this.take(performWake(this.state, this.context('ca-xa:1/officer', this.asOf)));
  }

  private instantOf(text: string): string {
    const given = moment(text);
    return toUtc(given.length === 10 ? `${given}T00:00:00+07:00` : given);
  }

  /** Performs an act and folds it; answers its own events. Entered late, it brings a reason and a paper. @throws CaseError */
  act(name: string, options: ActOptions): RecordedEvent[] {
    const happened = this.instantOf(options.at);
    const recordedAt = options.recordedAt === undefined ? (happened > this.asOf ? happened : this.asOf) : this.instantOf(options.recordedAt);
    if (this.folded !== null) this.wait(recordedAt);
    else this.asOf = recordedAt;
    const isLate = Date.parse(recordedAt) - Date.parse(happened) > this.policy.lateEntryAfterHours * 3_600_000;
    const request: ActRequest = {
      act: name, happenedAt: moment(options.at), channel: options.channel ?? 'system', body: options.body ?? {},
      ...(options.signerId === undefined ? {} : { signerId: options.signerId }), ...(options.reportedFrom === undefined ? {} : { reportedFrom: options.reportedFrom }),
      ...(isLate || options.channel === 'paper' ? { paper, hasLateReason: true } : {}),
    };
    const definition = findAct(this.folded, name)?.definition;
    const personal = definition === undefined ? {} : splitPersonal(definition.schema, request.body).personal;
    const personalTextId = Object.keys(personal).length === 0 ? null : `text-${String(this.requests + 1)}`;
    const context = this.context(options.by, recordedAt);
    const opening = context.opening === undefined || options.forAgencyId === undefined ? {} : { opening: { ...context.opening, forAgencyId: options.forAgencyId } };
    const events = perform(this.folded, { ...request, ...(personalTextId === null ? {} : { personalTextId }) }, { ...context, ...opening }, this.regime, this.person);
    if (personalTextId !== null) this.personalTexts.set(personalTextId, personal);
    return this.take(events);
  }

  /** The refusal an act meets; fails when it is not refused. Leaves the case as it was. */
  refusal(name: string, options: ActOptions): CaseError {
    const before = { folded: this.folded, asOf: this.asOf, count: this.events.length };
    try {
      this.act(name, options);
    } catch (error) {
      if (isCaseError(error)) return error;
      throw error;
    } finally {
      this.folded = before.folded;
      this.asOf = before.asOf;
      this.events.length = before.count;
    }
    throw new Error(`${name} was not refused`);
  }

  may(name: string, by: string, channel: 'system' | 'paper' = 'system'): Permission {
    return canPerform(this.folded, name, this.context(by, this.asOf), channel);
  }

  /** The newest limit of a duty (and key); fails when there is none. */
  limit(duty: string, key?: string): CaseTimeLimit {
    const found = this.state.limits.findLast((one) => one.duty === duty && (key === undefined || one.key === key));
    if (found === undefined) throw new Error(`no limit ${duty}${key === undefined ? '' : ` of ${key}`}`);
    return found;
  }

  /** Records on a main case what this one last reported, or the report named, as the outbox does. @throws CaseError */
  report(to: CaseStory, seq = this.state.reports.at(-1)?.seq ?? 0): RecordedEvent[] {
    const { caseId, reports } = this.state;
    const told = reports.find((one) => one.seq === seq);
    const act = this.events.findLast((one) => one.event.type === 'actRecorded' && one.seq < seq);
    if (told === undefined || act?.event.type !== 'actRecorded') throw new Error('nothing was reported');
    return to.act(told.act, {
      by: `${act.event.recordedByAgencyId}/${act.recordedBy.split(':').at(-1) ?? ''}`, at: told.happenedAt, recordedAt: to.asOf > act.recordedAt ? to.asOf : act.recordedAt, channel: act.event.channel, body: told.facts,
      reportedFrom: { caseId, seq },
    });
  }

  /** The main case did not take a report, as the outbox brings it back. */
  refuseReport(seq: number, code: string): RecordedEvent[] {
    return this.take(refuseReport(this.state, this.context('ca-xa:1/officer', this.asOf), { seq, code }));
  }

  /** What the main case, as it stands, means for this one, as the outbox brings it. */
  follow(main: CaseState, at: string): RecordedEvent[] {
    this.wait(at);
    return this.take(followMainChanged(this.state, this.context('ca-xa:1/officer', this.asOf), main));
  }

  /** The main case is over, as the outbox brings it. */
  followClosed(): RecordedEvent[] {
    return this.take(followMainClosed(this.state, this.context('ca-xa:1/officer', this.asOf)));
  }

  openTasks(): string[] {
    return this.state.tasks.filter((task) => task.doneAt === null).map((task) => task.task);
  }

  listed<T extends CaseEventType>(type: T): EventOf<T>[] {
    return this.events.map((one) => one.event).filter((event): event is EventOf<T> => event.type === type);
  }
}

/** A case that begins inside a later procedure: offices and facts are given, nothing before is told. */
export function beginIn(
  regime: Regime,
  given: {
    readonly procedure: string; readonly stage: string; readonly at: string; readonly person?: 'adult' | 'juvenile'; readonly policy?: Partial<LocalPolicy>;
    readonly offices?: Partial<Record<OfficeRole, string>>; readonly facts?: Readonly<Record<string, Readonly<Record<string, unknown>>>>; readonly events?: readonly CaseEvent[];
  },
): CaseStory {
  const story = new CaseStory(regime, given);
  const at = toUtc(moment(given.at));
  const date = new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
  const events: CaseEvent[] = [
    {
      type: 'caseOpened', code: 'HS-2026-000001', personId: '5a4d1c0e-0000-4000-8000-000000000002', person: story.person, regime, procedure: given.procedure,
      procedureVersion: 1, stage: given.stage, previousCaseId: null,
    },
    ...Object.entries(given.offices ?? {}).map(([role, agencyId]): CaseEvent => ({ type: 'officeJoined', role, agencyId, from: date })),
    ...Object.entries(given.facts ?? {}).map(([section, facts]): CaseEvent => ({ type: 'factsRecorded', section, facts: facts as never })),
    ...(given.events ?? []),
  ];
  story.asOf = at;
  story['take'](
    events.map((event, index) => ({
      caseId: '5a4d1c0e-0000-4000-8000-000000000001', seq: index + 1, happenedAt: at, recordedAt: at, recordedBy: 'system', requestId: 'begin', event,
    })),
  );
  return story;
}
