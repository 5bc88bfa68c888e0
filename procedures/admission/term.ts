import { addDays, addMonths, daysBetween, type LocalDate } from '../../law/dates.ts';
import { computeTerm, countCreditedDays, countEscortDays, type Custody } from '../../law/term.ts';
import { findTimeLimit } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import type { CaseCustody, CaseState } from '../legal-case.ts';
import type { Effect, Situation } from '../procedure.ts';
import { endOfLocalDay, questionedPauses, type TermFacts, toTermFacts, uncountedPauses } from '../term-facts.ts';
import { termMonthsOf } from './court-decision.ts';

/** R4 counts from the decision, even if the person was taken in a day later (NĐ 163/2026 Đ98.3). */
function creditedFrom(state: CaseState, custody: CaseCustody): LocalDate {
  const from = dateOf(custody.from);
  if (state.procedureRegimes['compulsoryDossier'] !== 'R4') return from;
  const ordered = state.acts.findLast((act) => act.act === 'startCustody' && act.seq < Number(custody.custodyId.split('-')[1]));
  const decided = ordered?.facts['decisionDate'];
  return typeof decided === 'string' && decided < from ? decided : from;
}

const endOr = (custody: CaseCustody, termStart: LocalDate): LocalDate => (custody.endedAt === null ? termStart : dateOf(custody.endedAt));

/** Custody of the dossier's time that the law deducts: the dossier marked it so when it began. */
const creditedIn = (state: CaseState): CaseCustody[] => state.custodies.filter((custody) => custody.credited && custody.kind === 'dossierCustody');
/** Every hold for the way to the facility, also one that a review or a flight ended. */
const escortsIn = (state: CaseState): CaseCustody[] => state.custodies.filter((custody) => custody.kind === 'escort');

const asCustody = (state: CaseState, custody: CaseCustody, termStart: LocalDate): Custody => ({ from: creditedFrom(state, custody), to: endOr(custody, termStart), place: 'facility' });
const asEscort = (custody: CaseCustody, termStart: LocalDate): Pick<Custody, 'from' | 'to'> => ({ from: dateOf(custody.from), to: endOr(custody, termStart) });

const admissionRegime = (state: CaseState): CaseState['regime'] => state.procedureRegimes['admission'] ?? state.regime;

/** Days that each custody before the term takes off it: the dossier's, and in R1–R3 an earlier hold for escort. A day two of them cover goes with the first. Null before the term begins. */
export function creditedDaysOf(state: CaseState): ReadonlyMap<string, number> | null {
  const { termStart } = state.facts.admission;
  if (termStart == null) return null;
  const days = new Map<string, number>();
  const [custody, escort]: [Custody[], Pick<Custody, 'from' | 'to'>[]] = [[], []];
  let [credited, held] = [0, 0];
  for (const one of creditedIn(state)) {
    custody.push(asCustody(state, one, termStart));
    const total = countCreditedDays(custody, termStart);
    days.set(one.custodyId, total - credited);
    credited = total;
  }
  for (const one of admissionRegime(state) === 'R4' ? [] : escortsIn(state)) {
    escort.push(asEscort(one, termStart));
    const total = countEscortDays(custody, escort, termStart);
    days.set(one.custodyId, total - held);
    held = total;
  }
  return days;
}

/** Days deducted in all. */
export function creditedDays(state: CaseState): number {
  return [...(creditedDaysOf(state)?.values() ?? [])].reduce((sum, days) => sum + days, 0);
}

/** The term as custody, pauses and reductions make it now; null before it starts. */
export function measureTerm(state: CaseState): TermFacts | null {
  const { termStart, reductions = [] } = state.facts.admission;
  const months = termMonthsOf(state);
  if (termStart == null || months === null) return null;
  return toTermFacts(
    computeTerm({
      regime: admissionRegime(state), months, startedOn: termStart, custody: creditedIn(state).map((one) => asCustody(state, one, termStart)), escort: escortsIn(state).map((one) => asEscort(one, termStart)),
      // A flight that was over before the term began took nothing from it.
      pauses: [...uncountedPauses(state, ['absconding', 'prison']).filter((pause) => pause.to === null || pause.to > termStart), ...questionedPauses(state, 'uncounted')],
      undecided: questionedPauses(state, 'undecided'),
      reductions: reductions.map((one) => ({ months: one.months, article: `NĐ 116/2021 Đ58; ${one.decisionNumber}` })),
    }),
  );
}

export function termEndOf(state: CaseState): string | null {
  return state.facts.admission.term?.end ?? null;
}

/** The last day in its earliest reading, from which the person may be let go; null while the end is open. */
export function earliestEndOf(state: CaseState): string | null {
  return state.facts.admission.term?.alarm ?? termEndOf(state);
}

/** Half of the months in the decision are served, credited days included and flights left out. */
export function isHalfServed(state: CaseState, on: LocalDate): boolean {
  const { termStart } = state.facts.admission;
  const months = termMonthsOf(state);
  if (termStart == null || months === null) return false;
  const away = uncountedPauses(state, ['absconding']).reduce((days, pause) => days + (pause.to === null || pause.to <= termStart ? 0 : daysBetween(pause.from < termStart ? termStart : pause.from, pause.to)), 0);
  const served = daysBetween(termStart, on) + 1 + creditedDays(state) - away;
  return served * 2 >= daysBetween(termStart, addMonths(termStart, months));
}

function noticeDays(state: CaseState): number {
  return findTimeLimit({ duty: 'noticeOfCompletion', regime: state.regime, person: state.person })?.amount ?? 0;
}

/** The notice is still owed for this end: none was sent, or the one sent named an earlier day. */
function isNoticeOwed({ state }: Situation): boolean {
  const end = termEndOf(state);
  const { noticeFor } = state.facts.admission;
  return end !== null && (noticeFor === undefined || noticeFor < end);
}

/** A term shortened so late that nobody could keep the lead blames nobody: a task is raised instead. */
function isLeadLeft({ state, happenedAt }: Situation): boolean {
  const end = termEndOf(state);
  return end !== null && addDays(end, -noticeDays(state)) > dateOf(happenedAt);
}

const isOpen = ({ state }: Situation): boolean => termEndOf(state) === null;
const endsLater = ({ state, happenedAt }: Situation): boolean => { const alarm = state.facts.admission.term?.alarm ?? null; return alarm === null || alarm >= dateOf(happenedAt); };
const hasEnd = ({ state }: Situation): boolean => termEndOf(state) !== null;
const isBeforeReintegration = ({ state }: Situation): boolean => termEndOf(state) !== null && state.stage !== 'reintegration' && state.facts.admission.stageBefore !== 'reintegration';

/** The term is computed, recorded with its arithmetic, and everything counted back from its end follows it. */
export const recountTerm: readonly Effect[] = [
  {
    kind: 'recordFacts', section: 'admission',
    facts: ({ state }) => {
      const term = measureTerm(state);
      return term === null ? {} : { term, creditedDays: creditedDays(state) };
    },
  },
  { kind: 'clearMilestone', name: 'termEnd', when: isOpen },
  { kind: 'setMilestone', name: 'termEnd', when: hasEnd, at: ({ state }) => { const alarm = state.facts.admission.term?.alarm; return alarm == null ? null : endOfLocalDay(alarm); } },
  // Asked on a day that is no longer the last.
  { kind: 'completeTask', task: 'issueCertificate', when: endsLater },
  { kind: 'completeTask', task: 'sendCompletionNotice', when: (situation) => !isNoticeOwed(situation) || isLeadLeft(situation) },
  { kind: 'cancelLimit', duty: 'noticeOfCompletion', reason: 'termChanged' },
  { kind: 'startLimit', duty: 'noticeOfCompletion', holder: 'facility', from: ({ state }) => termEndOf(state), when: (situation) => isNoticeOwed(situation) && isLeadLeft(situation) },
  { kind: 'raiseTask', task: 'sendCompletionNotice', holder: 'facility', rank: 1, when: (situation) => isNoticeOwed(situation) && !isLeadLeft(situation) },
  { kind: 'cancelLimit', duty: 'reintegrationStage', reason: 'termChanged', when: isOpen },
  { kind: 'startLimit', duty: 'reintegrationStage', holder: 'facility', from: ({ state }) => termEndOf(state), when: isBeforeReintegration },
  { kind: 'cancelLimit', duty: 'issueCompletionCertificate', reason: 'termChanged', when: isOpen },
  { kind: 'startLimit', duty: 'issueCompletionCertificate', holder: 'facility', from: ({ state }) => { const end = termEndOf(state); return end === null ? null : endOfLocalDay(end); }, when: hasEnd },
];

/** Nothing is counted back from an end that no longer comes. */
export const forgetTermEnd: readonly Effect[] = [
  { kind: 'clearMilestone', name: 'termEnd' },
  { kind: 'cancelLimit', duty: 'noticeOfCompletion', reason: 'termEnded' },
  { kind: 'cancelLimit', duty: 'reintegrationStage', reason: 'termEnded' },
  { kind: 'cancelLimit', duty: 'issueCompletionCertificate', reason: 'termEnded' },
  { kind: 'cancelLimit', duty: 'reviewForReduction', reason: 'termEnded' },
  { kind: 'cancelLimit', duty: 'detoxification', reason: 'termEnded' },
  { kind: 'cancelLimit', duty: 'educationStage', reason: 'termEnded' },
  { kind: 'cancelLimit', duty: 'receptionStage', reason: 'termEnded' },
  // Nor is anything asked of what was left of it.
  { kind: 'cancelLimit', duty: 'acceptSuspensionRequest', reason: 'termEnded' },
  { kind: 'cancelLimit', duty: 'decideSuspension', reason: 'termEnded' },
  ...['sendCompletionNotice', 'issueCertificate', 'decideRemainderRequest'].map((task): Effect => ({ kind: 'completeTask', task })),
];
