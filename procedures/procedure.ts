import type { z } from 'zod';
import type { AgencyKind, Position } from '../law/competence.ts';
import type { CalendarVersion } from '../law/calendar/calendar.ts';
import type { Regime } from '../law/regimes.ts';
import type { Duty, PersonKind } from '../law/time-limits.ts';
import type { CaseFacts, FactSection } from './case-facts.ts';
import type { CaseEvent, EventOf } from './case-event.ts';
import type { CaseErrorCode } from './case-error.ts';
import type { GuardFacts } from './guard-needs.ts';
import type { CaseState, CaseTimeLimit } from './legal-case.ts';
import type { LocalPolicy } from './local-policy.ts';
import type { HolderRole, OfficeRole } from './offices.ts';

/** What perform() needs to know of an office. Dates are local dates; `to` is the last day, null while it exists. */
export interface AgencyFacts {
  readonly agencyId: string;
  readonly kind: AgencyKind;
  readonly from: string;
  readonly to: string | null;
  readonly superiorId: string | null;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly successorIds: readonly string[];
}

/** The official who records, with the positions that hold on the day (delegations included). `prefix` is KT. or TL. where one signs for another. */
export interface ActingOfficial {
  readonly officialId: string;
  readonly agencyId: string;
  readonly positions: readonly { readonly position: Position; readonly prefix: string | null }[];
}

/** The world as perform() may see it: everything was loaded before, nothing is asked for on the way. */
export interface PerformContext {
  /** case time, UTC instant */
  readonly asOf: string;
  readonly official: ActingOfficial;
  readonly requestId: string;
  readonly calendar: CalendarVersion;
  readonly agencies: ReadonlyMap<string, AgencyFacts>;
  readonly policy: LocalPolicy;
  /** SHA-256 of the files the act names, by upload */
  readonly uploadHashes?: ReadonlyMap<string, string>;
  /** for opening: person and code, decided outside */
  readonly opening?: {
    readonly caseId: string; readonly code: string; readonly personId: string; readonly previousCaseId: string | null;
    /** the case a side proceeding is to hang on, or hangs on and follows, as it stands */
    readonly main?: CaseState;
    /** local date on which a juvenile turns eighteen; left out for an adult */
    readonly adultOn?: string | null;
    /** whose act the opening was: an office that has ended since, entered by one that came after it */
    readonly forAgencyId?: string;
  };
}

/** A validated body whose fields the reader does not know. */
export type AnyBody = Readonly<Record<string, unknown>>;

/** What a guard, a condition or an effect sees. `state` already holds what earlier effects of the same act brought about. */
export interface Situation<Body = AnyBody> {
  readonly state: CaseState;
  readonly body: Body;
  /** UTC instant the event happened at */
  readonly happenedAt: string;
  readonly context: PerformContext;
  /** of an act: entered by the office itself, or from paper */
  readonly channel?: 'system' | 'paper';
  /** the limit whose expiry is being handled */
  readonly limit?: CaseTimeLimit;
}

export interface Refusal {
  readonly code: CaseErrorCode;
  readonly facts?: GuardFacts;
  readonly source?: string;
}

export type Guard<Body> = (situation: Situation<Body>) => Refusal | null;
export type Condition<Body> = (situation: Situation<Body>) => boolean;
type Read<Body, T> = T | ((situation: Situation<Body>) => T);

/** Closed list of consequences. Data; the engine turns each into events. `when` is a named pure function. */
export type Effect<Body = AnyBody> = { readonly when?: Condition<Body> } & (
  | {
      readonly kind: 'startLimit';
      readonly duty: Duty;
      readonly holder: Read<Body, HolderRole>;
      /** instant or local date the limit runs from; null starts nothing. Default: when the act happened. */
      readonly from?: (situation: Situation<Body>) => string | null;
      /** tells apart several limits of one duty (one per addressee); a running limit of the same duty and key is replaced */
      readonly key?: (situation: Situation<Body>) => string | null;
      readonly nature?: 'duty' | 'right' | 'limitation';
      /** who sets the date where the law gives no number; nobody sets the window of its own right. Default: the holder. */
      readonly asks?: OfficeRole;
      /** regime of another procedure than the running one, e.g. supervision prepared during admission */
      readonly regime?: (situation: Situation<Body>) => Regime;
      /** whose row of the limit, where the law counts this person among the others */
      readonly person?: (situation: Situation<Body>) => PersonKind;
      /** last day that a term's own arithmetic gives, with that arithmetic: the limit takes it and counts nothing. null starts nothing. */
      readonly counted?: (situation: Situation<Body>) => { readonly dueDate: string; readonly proof: unknown } | null;
    }
  | { readonly kind: 'meetLimit'; readonly duty: Duty; readonly key?: (situation: Situation<Body>) => string | null }
  | { readonly kind: 'cancelLimit'; readonly duty: Duty; readonly reason: string; readonly key?: (situation: Situation<Body>) => string | null }
  | {
      readonly kind: 'openPause';
      readonly ground: string;
      readonly source: Read<Body, string>;
      /** limits that stand still meanwhile; empty where only a term is concerned */
      readonly duties: readonly Duty[];
      readonly rule: EventOf<'pauseOpened'>['rule'];
      readonly from?: (situation: Situation<Body>) => string;
    }
  | { readonly kind: 'closePause'; readonly ground: string; readonly to?: (situation: Situation<Body>) => string }
  | {
      readonly kind: 'raiseTask';
      readonly task: string;
      readonly holder: Read<Body, HolderRole | null>;
      /** 1 is the highest */
      readonly rank?: 1 | 2 | 3;
      readonly source?: string;
      readonly subject?: (situation: Situation<Body>) => string | null;
      /** local review policy in days; the task comes back then. Never a legal limit. */
      readonly reviewAfterDays?: (policy: LocalPolicy) => number;
    }
  | { readonly kind: 'completeTask'; readonly task: string; readonly subject?: (situation: Situation<Body>) => string | null }
  | { readonly kind: 'document'; readonly template: string; readonly issuer: Read<Body, OfficeRole> }
  | { readonly kind: 'openListEntry'; readonly list: EventOf<'listEntryOpened'>['list']; readonly office: OfficeRole; readonly ground: string }
  | { readonly kind: 'closeListEntry'; readonly list: EventOf<'listEntryOpened'>['list']; readonly ground: Read<Body, string> }
  | {
      readonly kind: 'startCustody';
      readonly custody: EventOf<'custodyStarted'>['kind'];
      readonly holder: Read<Body, HolderRole>;
      readonly credited: Read<Body, boolean>;
      readonly ground: string;
    }
  | { readonly kind: 'endCustody'; readonly reason: Read<Body, string> }
  /** the ground for holding the person ended: raises the release task and alarm if somebody is held */
  | { readonly kind: 'endCustodyGround'; readonly reason: Read<Body, string> }
  /** `namedBefore`: by an earlier act, so that it may have ended since */
  | { readonly kind: 'joinOffice'; readonly role: OfficeRole; readonly agencyId: (situation: Situation<Body>) => string | null; readonly namedBefore?: true }
  | { readonly kind: 'leaveOffice'; readonly role: OfficeRole }
  | { readonly kind: 'setMilestone'; readonly name: string; readonly at: (situation: Situation<Body>) => string | null }
  | { readonly kind: 'clearMilestone'; readonly name: string }
  | { readonly kind: 'recordFacts'; readonly section: FactSection; readonly facts: (situation: Situation<Body>) => Partial<CaseFacts[FactSection]> }
  | { readonly kind: 'notice'; readonly notice: string; readonly to: Read<Body, readonly HolderRole[]>; readonly subject?: (situation: Situation<Body>) => string | null }
  | {
      /** of a side proceeding: its outcome becomes an act of the main case, recorded there the ordinary way, once. The body holds ids, dates and closed choices only. */
      readonly kind: 'reportToMain';
      readonly act: Read<Body, string>;
      readonly body: (situation: Situation<Body>) => Readonly<Record<string, unknown>>;
      /** instant it happened at; default: when this act happened */
      readonly at?: (situation: Situation<Body>) => string;
    }
  | { readonly kind: 'changePersonKind'; readonly person: PersonKind }
  | { readonly kind: 'documentState'; readonly change: (situation: Situation<Body>) => Omit<EventOf<'documentStateChanged'>, 'type'> }
  | { readonly kind: 'confirmRecord'; readonly verdict: (situation: Situation<Body>) => Omit<EventOf<'recordConfirmed'>, 'type'> }
);

/** Where an act leads. The first whose `when` holds is taken; none means the case stays where it is. */
export type Target<Body = AnyBody> = { readonly when?: Condition<Body> } & (
  | { readonly stage: string }
  | { readonly procedure: string; readonly stage?: string }
  | { readonly close: string }
);

/** An office in a capacity, with the positions that may act for it; `regimes` and `kinds` narrow it. */
export interface Performer {
  readonly role: OfficeRole;
  readonly positions: readonly Position[];
  readonly regimes?: readonly Regime[];
  /** of an act that opens: the kinds of office, where not every kind that may sit in the capacity opens a case */
  readonly kinds?: readonly AgencyKind[];
}

export interface Act<Body = AnyBody> {
  /** past tense: the name under which it is recorded */
  readonly event: string;
  readonly by: readonly Performer[];
  /** who may record it from paper for an office that is not on the system (rules.md §6.14) */
  readonly fromPaperBy?: readonly Performer[];
  /** whose act it is in law where several may perform it, null for whoever does; default: the first of `by` in the regime */
  readonly whose?: (situation: Situation<Body>) => OfficeRole | null;
  /** an office that took part earlier and left may still do it: it finishes its own papers and records */
  readonly formerOffices?: boolean;
  /** stages of its procedure, or "anyStage" */
  readonly from: readonly string[] | 'anyStage';
  readonly regimes?: readonly Regime[];
  /** done about this kind of person only */
  readonly persons?: readonly PersonKind[];
  /** may still be recorded, late, after the case went on to a later procedure */
  readonly laterProcedures?: boolean;
  readonly opens?: boolean;
  /** ends or halts the proceeding where a ground for it came up: it settles what waits, and is never offered as the way to do it */
  readonly breaksOff?: true;
  /** recorded only as the outcome of a side proceeding, never by hand */
  readonly onlyReported?: boolean;
  readonly schema: z.ZodObject;
  readonly guards?: readonly Guard<Body>[];
  readonly effects?: readonly Effect<Body>[];
  readonly to?: readonly Target<Body>[];
  /** done to a person: a correction never undoes it, it raises a task (rules.md §6.13) */
  readonly touchesPerson?: boolean;
  /** earliest instant it may have happened at; default: when the present stage began */
  readonly notBefore?: (situation: Situation<Body>) => string;
  /** article under which it is done, per regime where it differs */
  readonly source: string | Partial<Record<Regime, string>>;
}

/** Gives an act its body type from its schema. */
export function defineAct<Schema extends z.ZodObject>(act: Omit<Act<z.output<Schema>>, 'schema'> & { readonly schema: Schema }): Act {
  return act as unknown as Act;
}

export interface Stage {
  /** who moves next; an open-ended stage needs an owner and a review date by local policy (rules.md §7) */
  readonly owner: HolderRole;
  /** `holder` follows it up where that is not the owner, such as the sender of what is not confirmed yet */
  readonly openEnded?: { readonly task: string; readonly reviewAfterDays: (policy: LocalPolicy) => number; readonly holder?: (state: CaseState) => HolderRole };
  /** something is on its way to this office: taking it over is its work, named by the act that does it */
  readonly receives?: { readonly by: OfficeRole; readonly act: string; readonly reviewAfterDays: (policy: LocalPolicy) => number };
  readonly final?: boolean;
  readonly regimes?: readonly Regime[];
}

/** `main`: a step of the path that leads to the measure and out of it; `side`: hangs on a case of that path; `standalone`: a file of its own. */
export type ProcedureKind = 'main' | 'side' | 'standalone';

/** What ties a side proceeding to the case it hangs on. */
export interface SideProceeding {
  /** stages in which it may be opened, by procedure of the main path */
  readonly openedIn: Readonly<Record<string, readonly string[]>>;
  /** capacities whose offices of the main case take part from the start */
  readonly inherits: readonly OfficeRole[];
  /** what a change of the main case brings about here: which of its events concern this proceeding, and the effects, which see that case in `context.opening.main` */
  readonly follows?: { readonly concerns: (event: CaseEvent) => boolean; readonly effects: readonly Effect<object>[] };
}

export interface Procedure {
  readonly name: string;
  readonly version: number;
  readonly kind: ProcedureKind;
  /** of a procedure that opens cases: what another open case of the same person means (the same path, or the same procedure off it). `needsReason`: opened only with a reason. */
  readonly secondCase?: 'needsReason' | 'refused' | 'allowed';
  readonly side?: SideProceeding;
  readonly initial: string;
  readonly stages: Readonly<Record<string, Stage>>;
  readonly acts: Readonly<Record<string, Act>>;
  /** what follows when a limit of this procedure runs out; never moves a case by the lateness of a public body */
  readonly onExpiry?: Readonly<Partial<Record<Duty, readonly Effect[]>>>;
  readonly onMilestone?: Readonly<Record<string, readonly Effect[]>>;
  /** on entering the procedure, forwards or back */
  readonly onEntry?: readonly Effect[];
  /** when a corrected record moved a custody or a pause; without it a person counts the term again */
  readonly onMovedTime?: readonly Effect[];
  /** proceedings beside this procedure that it does not hold itself, named so that a reader knows */
  readonly sideProceedings?: readonly string[];
}

export function defineProcedure<const P extends Procedure>(procedure: P): P {
  if ((procedure.kind === 'side') !== (procedure.side !== undefined)) throw new Error(`${procedure.name}: a side proceeding says what it hangs on, nothing else does`);
  if (!(procedure.initial in procedure.stages)) throw new Error(`${procedure.name}: no stage ${procedure.initial}`);
  for (const [name, act] of Object.entries(procedure.acts)) {
    for (const stage of act.from === 'anyStage' ? [] : act.from)
      if (!(stage in procedure.stages)) throw new Error(`${procedure.name}.${name}: no stage ${stage}`);
    for (const target of act.to ?? [])
      if ('stage' in target && !('procedure' in target) && !(target.stage in procedure.stages))
        throw new Error(`${procedure.name}.${name}: no stage ${target.stage}`);
  }
  return procedure;
}

export interface ProcedureMap {
  readonly procedure: string;
  readonly version: number;
  readonly stages: readonly { readonly stage: string; readonly owner: string; readonly openEnded: boolean; readonly final: boolean; readonly initial: boolean }[];
  readonly acts: readonly {
    readonly act: string; readonly by: readonly Performer[]; readonly from: readonly string[]; readonly to: readonly string[];
    readonly regimes: readonly Regime[] | null; readonly source: string; readonly starts: readonly string[]; readonly meets: readonly string[]; readonly documents: readonly string[];
  }[];
}

/** The procedure as a drawable map: stages, and acts as arrows with who may perform them. */
export function describeProcedure(procedure: Procedure): ProcedureMap {
  const reads = (act: Act, kind: Effect['kind']): string[] =>
    (act.effects ?? []).flatMap((effect) =>
      effect.kind !== kind ? [] : effect.kind === 'document' ? [effect.template] : 'duty' in effect ? [effect.duty] : [],
    );
  return {
    procedure: procedure.name,
    version: procedure.version,
    stages: Object.entries(procedure.stages).map(([stage, one]) => ({
      stage, owner: one.owner, openEnded: one.openEnded !== undefined, final: one.final === true, initial: stage === procedure.initial,
    })),
    acts: Object.entries(procedure.acts).map(([act, one]) => ({
      act, by: one.by, from: one.from === 'anyStage' ? Object.keys(procedure.stages) : one.from,
      to: (one.to ?? []).map((target) =>
        'close' in target ? `closed:${target.close}` : 'procedure' in target ? `${target.procedure}${target.stage === undefined ? '' : `.${target.stage}`}` : target.stage,
      ),
      regimes: one.regimes ?? null,
      source: typeof one.source === 'string' ? one.source : Object.entries(one.source).map(([regime, source]) => `${regime}: ${source}`).join('; '),
      starts: reads(one, 'startLimit'), meets: reads(one, 'meetLimit'), documents: reads(one, 'document'),
    })),
  };
}
