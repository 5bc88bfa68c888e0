import { isCompetent } from '../../law/competence.ts';
import { localDateOf, toInstantMs } from '../../law/dates.ts';
import { regimeAt } from '../../law/regimes.ts';
import { issuedNumberOf } from '../document-numbers.ts';
import { heldByOwnOffice } from '../every-stage.ts';
import { activeCustody, type CaseState, type CaseTimeLimit, findOffice } from '../legal-case.ts';
import type { Guard, Refusal, Situation } from '../procedure.ts';
import type { NoticeFact } from './facts.ts';
import { openingOfficeOf } from '../succession.ts';
import { type DossierGround, findGroundArticle } from '../dossier-grounds.ts';
import { findMissingPapers, listRequiredPapers } from './required-papers.ts';

/** End of a day limit may be reached but not passed when an act must wait for it. */
function isOver(dueAt: string | null | undefined, happenedAt: string): boolean {
  return dueAt != null && toInstantMs(dueAt) <= toInstantMs(happenedAt);
}

/** The ground exists in this regime for this kind of person. */
export const groundKnown: Guard<{ ground: DossierGround }> = ({ state, body }) =>
  findGroundArticle(body.ground, state.regime, state.person) === null
    ? { code: 'guardNotMet', facts: { needs: 'groundOfRegime', ground: body.ground, regime: state.regime }, source: state.regime === 'R4' ? 'Luật 120/2025 Đ35.1, 36.1' : 'Luật 73/2021 Đ32, 33' }
    : null;

/** Which office compiles (rules.md §2): R1 the commune chair, or district and provincial police for what they found; later the commune police chief, provincial police for theirs; R4 the commune police chief alone. */
export const compilerCompetent: Guard<{ foundBy: 'commune' | 'district' | 'provincial' }> = ({ state, body, context }) => {
  const kind = context.agencies.get(openingOfficeOf(context))?.kind;
  const refusal: Refusal = { code: 'notCompetent', facts: { topic: 'compileDossier', regime: state.regime, kind: kind ?? null, foundBy: body.foundBy } };
  if (kind === undefined || !isCompetent('compileDossier', state.regime, kind, 'head')) return refusal;
  // R4: other forces hand person and papers over to the commune police, whoever found the case.
  if (state.regime === 'R4') return null;
  const finder = kind === 'districtPolice' ? 'district' : kind === 'provincialPolice' ? 'provincial' : 'commune';
  return finder === body.foundBy ? null : refusal;
};

/** The record rests on an earlier violation and is not younger than the opening. */
export const openingDatesInOrder: Guard<{ violationRecord: { date: string }; lastViolationOn: string; addictionResult: { date: string } }> = ({ body, happenedAt }) => {
  const today = localDateOf(happenedAt);
  if (body.violationRecord.date > today || body.addictionResult.date > today) return { code: 'happenedBeforeCause', facts: { openedOn: today, violationRecord: body.violationRecord.date, addictionResult: body.addictionResult.date } };
  return body.lastViolationOn > body.violationRecord.date ? { code: 'happenedBeforeCause', facts: { lastViolationOn: body.lastViolationOn, violationRecord: body.violationRecord.date } } : null;
};

/** Folios are counted once. */
export const foliosFree: Guard<{ folioFrom: number; folioTo: number }> = ({ state, body }) => {
  const taken = (state.facts.dossier.papers ?? []).find((paper) => body.folioFrom <= paper.folioTo && paper.folioFrom <= body.folioTo);
  return taken === undefined ? null : { code: 'alreadyRecorded', facts: { type: taken.type, folioFrom: taken.folioFrom, folioTo: taken.folioTo } };
};

/** Names every missing paper with its form and article. */
export const dossierComplete: Guard<object> = ({ state }) => {
  const { hasStableResidence = true, papers = [] } = state.facts.dossier;
  const missing = findMissingPapers(listRequiredPapers(state.regime, state.person, hasStableResidence), papers);
  const first = missing[0];
  return first === undefined ? null : { code: 'dossierIncomplete', facts: { missing: missing.map(({ type, form, article }) => ({ type, form, article })) }, source: first.article };
};

/** The dossier was not ended and nobody holds the person under the court's decision already. */
export const mayHold: Guard<object> = ({ state }) => {
  if (state.closed !== null || state.pendingOutcome !== null) return { code: 'caseClosed', facts: { outcome: state.closed?.outcome ?? state.pendingOutcome } };
  const kind = activeCustody(state)?.kind;
  return kind === 'measure' || kind === 'escort' ? { code: 'guardNotMet', facts: { needs: 'notHeldByMeasure', custody: kind } } : null;
};

/** Custody serves the dossier and its hearing: there is no ground for it once a court refused or ended the case, nor after the measure began. */
export const groundToHold: Guard<object> = ({ state }) => {
  const decision = state.facts.court.decision?.kind;
  const ended = state.facts.admission.admittedOn !== undefined ? 'measureBegun' : decision === 'notApply' || decision === 'terminate' ? decision : null;
  return ended === null ? null : { code: 'guardNotMet', facts: { needs: 'groundToHold', ended }, source: 'rules.md §7' };
};

/** The decision on custody follows the record it rests on, and is not of tomorrow: days of credit are counted from it. */
export const custodyDecisionInOrder: Guard<{ decisionDate: string }> = ({ state, body, happenedAt }) => {
  if (body.decisionDate > localDateOf(happenedAt)) return { code: 'happenedInFuture', facts: { decisionDate: body.decisionDate } };
  const found = state.facts.dossier.violationRecordDate;
  return found !== undefined && body.decisionDate < found ? { code: 'happenedBeforeCause', facts: { decisionDate: body.decisionDate, violationRecord: found } } : null;
};

/** R1: at home only with a stable residence and the family's consent, else in a facility; from R4 on always in a facility. */
export const custodyPlaceLawful: Guard<{ place: 'family' | 'facility'; familyAgrees?: boolean | undefined; replacesFamilyCare?: boolean | undefined }> = ({ state, body }) => {
  const regime = state.procedureRegimes['compulsoryDossier'] ?? state.regime;
  const { hasStableResidence = true } = state.facts.dossier;
  if (regime === 'R4') return body.place === 'facility' ? null : { code: 'guardNotMet', facts: { needs: 'custodyInFacility', place: body.place }, source: 'Luật 120/2025 Đ37' };
  const mayStayHome = hasStableResidence && body.familyAgrees === true;
  if (body.place === 'family') return mayStayHome ? null : { code: 'guardNotMet', facts: { needs: 'stableResidenceAndConsent' }, source: 'NĐ 116/2021 Đ45.1' };
  return !mayStayHome || body.replacesFamilyCare === true ? null : { code: 'guardNotMet', facts: { needs: 'custodyAtHome', place: 'family' }, source: 'NĐ 116/2021 Đ45.2' };
};

export const heldDuringDossier: Guard<object> = ({ state }) => {
  const kind = activeCustody(state)?.kind;
  return kind === 'family' || kind === 'dossierCustody' ? null : { code: 'guardNotMet', facts: { needs: 'custody' } };
};

/** Held by a facility while the dossier is prepared: at home nobody escapes from custody, they evade. */
export const heldInFacility: Guard<object> = ({ state }) => (activeCustody(state)?.kind === 'dossierCustody' ? null : { code: 'guardNotMet', facts: { needs: 'custody' } });
/** The last thing that happened to the custody was the flight out of it. */
export const fledFromFacility: Guard<object> = ({ state }) =>
  state.acts.findLast((act) => act.act === 'recordCustodyEscape' || act.act === 'startCustody')?.act === 'recordCustodyEscape' ? null : { code: 'guardNotMet', facts: { needs: 'escape' } };
export const dossierRegime = ({ state }: Pick<Situation, 'state'>): CaseState['regime'] => state.procedureRegimes['compulsoryDossier'] ?? state.regime;

/** A paper is named by the number it was issued with, or by the one entered from the paper register. */
export const noticeIsNumbered: Guard<{ readonly noticeNumber?: string | undefined }> = ({ state, body }) =>
  body.noticeNumber === undefined && issuedNumberOf(state, 'dossierNotice') === null ? { code: 'bodyInvalid', facts: { field: 'noticeNumber' } } : null;

/** R1: the proposal to the labour office; later the request to the court. */
export const requestNumberOf = (state: CaseState, entered: string | undefined): string | null => entered ?? issuedNumberOf(state, state.regime === 'R1' ? 'dossierProposal' : state.regime === 'R4' || state.person === 'adult' ? 'dossierRequest' : 'juvenileRequest');
export const requestIsNumbered: Guard<{ readonly requestNumber?: string | undefined }> = ({ state, body }) => (requestNumberOf(state, body.requestNumber) === null ? { code: 'bodyInvalid', facts: { field: 'requestNumber' } } : null);

/** A decision cancelled while a facility still holds the person. */
export const cancelsHoldOfOther = ({ state, body }: Pick<Situation<{ readonly reason: string }>, 'state' | 'body'>): boolean => body.reason === 'decisionCancelled' && activeCustody(state)?.kind === 'dossierCustody';

/** A release or a transfer is recorded by whoever holds the person, or from that office's paper. */
export const handedOverByHolder: Guard<{ readonly reason: string }> = (situation) => (situation.body.reason === 'released' || situation.body.reason === 'transferredToClinic' ? heldByOwnOffice(situation) : null);

export const countsFromServiceAttempt: Guard<{ countsFrom: string; noticeDate: string }> = ({ body, happenedAt }) =>
  body.countsFrom > localDateOf(happenedAt) || body.countsFrom < body.noticeDate ? { code: 'bodyInvalid', facts: { field: 'countsFrom' } } : null;

/** Before the court a juvenile is not spoken of without saying what becomes of the child. */
export const childRightsStated: Guard<{ readonly familyCircumstances?: string | undefined; readonly managementPlan?: string | undefined }> = ({ state, body }) => {
  if (state.person === 'adult' || state.regime === 'R4') return null;
  const field = body.familyCircumstances === undefined ? 'familyCircumstances' : body.managementPlan === undefined ? 'managementPlan' : null;
  return field === null ? null : { code: 'bodyInvalid', facts: { field }, source: 'Luật 73/2021 Đ34.4b; NĐ 116/2021 Đ53.2a' };
};
/** In R1 the compiling office proposes to the labour office; the request itself is that office's. */
export const childRightsStatedByCompiler: typeof childRightsStated = (situation) => (situation.state.regime === 'R1' ? null : childRightsStated(situation));

/** A juvenile does not stand alone: whoever represents the child is named first. */
export const representativeKnown: Guard<object> = ({ state }) =>
  state.person === 'juvenile' && state.facts.dossier.representative === undefined ? { code: 'guardNotMet', facts: { needs: 'recordRepresentative' }, source: state.regime === 'R4' ? 'Luật 120/2025 Đ36.2' : 'Luật 73/2021 Đ34.2' } : null;

type Recipient = NoticeFact['recipient'];
/** Those the notice has not reached yet: a juvenile's goes to the juvenile and to the representative, an adult's to either. */
export function listUnserved(state: CaseState): readonly Recipient[] {
  const served = state.facts.dossier.notices ?? {};
  if (state.person === 'adult') return Object.keys(served).length > 0 ? [] : ['person'];
  return (['person', 'representative'] as const).filter((recipient) => served[recipient] === undefined);
}
export const isEverybodyServed = ({ state }: Pick<Situation, 'state'>): boolean => listUnserved(state).length === 0;

export const notServedTwice: Guard<{ recipient: Recipient }> = ({ state, body }) =>
  state.facts.dossier.notices?.[body.recipient] === undefined ? null : { code: 'alreadyRecorded', facts: { addressee: body.recipient } };

/** The newest reading period of each recipient. */
function readingWindows(state: CaseState): readonly CaseTimeLimit[] {
  const all = state.limits.filter((limit) => limit.duty === 'readDossier' && limit.status !== 'cancelled');
  return all.filter((limit, index) => all.findLastIndex((one) => one.key === limit.key) === index);
}
/** No reading period runs any more. */
export const isReadingOver = ({ state }: Pick<Situation, 'state'>): boolean => readingWindows(state).every((limit) => limit.status !== 'running');

/** Reading belongs inside the own window. */
export const readingWindowOpen: Guard<{ reader: 'person' | 'representative' | 'both' | 'declined' }> = ({ state, body, happenedAt }) => {
  const windows = readingWindows(state);
  const own = windows.filter((limit) => limit.key === null || body.reader === 'both' || body.reader === 'declined' || limit.key === body.reader);
  if (own.length === 0) return { code: 'guardNotMet', facts: { needs: 'notifyPerson' }, source: windows[0]?.source ?? 'NĐ 116/2021 Đ42.3' };
  const window = own.find((limit) => isOver(limit.dueAt, happenedAt));
  return window === undefined ? null : { code: 'windowClosed', facts: { duty: 'readDossier', dueDate: window.dueDate }, source: window.source };
};

/** Nothing goes on before the reading period has run out, however soon the person has read. */
export const readingWindowOver: Guard<object> = ({ state, happenedAt }) => {
  if (state.stage !== 'reading') return null;
  const windows = readingWindows(state);
  const window = windows.find((limit) => !isOver(limit.dueAt, happenedAt));
  return windows.length > 0 && window === undefined ? null : { code: 'windowStillOpen', facts: { duty: 'readDossier', dueDate: window?.dueDate ?? null }, source: window?.source ?? 'NĐ 116/2021 Đ42.4' };
};

/** R1 goes through the labour office; from R2 on straight to a court that a person named. */
export const receiverNamed: Guard<{ labourOfficeId?: string | undefined; courtId?: string | undefined; proposedFacilityId?: string | undefined }> = ({ state, body }) => {
  const needs = state.regime === 'R1' ? 'labourOfficeId' : 'courtId';
  if (body[needs] === undefined) return { code: 'officeMissing', facts: { field: needs } };
  const mustNameFacility = state.regime === 'R2' || state.regime === 'R3';
  if (mustNameFacility && body.proposedFacilityId === undefined) return { code: 'officeMissing', facts: { field: 'proposedFacilityId' }, source: 'NĐ 116/2021 Đ43.2a' };
  const other = state.regime === 'R1' ? 'courtId' : 'labourOfficeId';
  return body[other] === undefined ? null : { code: 'bodyInvalid', facts: { field: other } };
};

export const notYetReceived: Guard<object> = ({ state }) => (state.facts.dossier.receivedByLabourOffice === true ? { code: 'alreadyRecorded', facts: { act: 'receiveDossier' } } : null);

export const receivedByLabourOffice: Guard<object> = ({ state }) =>
  state.facts.dossier.receivedByLabourOffice === true ? null : { code: 'guardNotMet', facts: { needs: 'receiveDossier' }, source: 'NĐ 116/2021 Đ43.1' };

/** The decree knows one return; after the supplement the file goes to court. */
export const returnStillOpen: Guard<object> = ({ state }) =>
  state.facts.dossier.labourReturnUsed === true ? { code: 'guardNotMet', facts: { reason: 'secondReturn' }, source: 'NĐ 116/2021 Đ43.1b' } : null;

/** The labour office has gone without a successor: a person decides to file without its check (rules.md §1). */
export const checkHasNoOffice: Guard<object> = ({ happenedAt }) => {
  const on = localDateOf(happenedAt);
  return regimeAt(on) === 'R1' ? { code: 'guardNotMet', facts: { reason: 'labourOfficeInForce', on } } : null;
};

/** A dossier of older rules may be moved once the new law is in force; then its compiler must be one that law knows. */
export const mayMoveToNewRules: Guard<{ compilingPoliceId?: string | undefined }> = ({ state, body, happenedAt, context }) => {
  if (state.regime === 'R4' || regimeAt(localDateOf(happenedAt)) !== 'R4') return { code: 'guardNotMet', facts: { needs: 'newRulesInForce', regime: state.regime, on: localDateOf(happenedAt) }, source: 'Luật 120/2025 Đ56' };
  const compilerId = body.compilingPoliceId ?? findOffice(state, 'compilingOffice')?.agencyId;
  const kind = compilerId === undefined ? undefined : context.agencies.get(compilerId)?.kind;
  return kind === 'communePolice' ? null : { code: 'officeMissing', facts: { field: 'compilingPoliceId' }, source: 'Luật 120/2025 Đ35.3a' };
};

export const notEvading: Guard<object> = ({ state }) => (state.facts.dossier.isEvading === true ? { code: 'alreadyRecorded', facts: { act: 'recordEvasion' } } : null);
export const evading: Guard<{ endedOn: string }> = ({ state, body, happenedAt }) => {
  const pause = state.pauses.findLast((one) => one.ground === 'evasion' && one.to === null);
  if (pause === undefined) return { code: 'guardNotMet', facts: { needs: 'recordEvasion' } };
  return body.endedOn < pause.from || body.endedOn > localDateOf(happenedAt) ? { code: 'happenedBeforeCause', facts: { from: pause.from, endedOn: body.endedOn } } : null;
};
export const evasionNotInFuture: Guard<{ from: string }> = ({ body, happenedAt }) => (body.from > localDateOf(happenedAt) ? { code: 'happenedInFuture', facts: { from: body.from } } : null);

/** The period has run out only when it is neither running nor standing still. */
export const limitationRanOut: Guard<{ ground: string }> = ({ state, body }) => {
  if (body.ground !== 'limitationExpired') return null;
  const limit = state.limits.findLast((one) => one.duty === 'limitationPeriod');
  return limit?.status === 'lapsed' ? null : { code: 'guardNotMet', facts: { needs: 'limitationOver', duty: 'limitationPeriod', dueDate: limit?.dueDate ?? null }, source: limit?.source ?? 'Luật XLVPHC Đ6.2d' };
};

/** The court asked something that is still unanswered. */
export const queryOpen: Guard<object> = ({ state }) =>
  runningQuery(state) ? null : { code: 'guardNotMet', facts: { needs: 'requestSupplement' } };

function runningQuery(state: CaseState): boolean {
  return state.facts.court.queryOpen === true && (state.facts.court.answeredAt ?? null) === null && state.closed === null;
}

/** Whether a limit of the labour office is a repeated filing. */
export const isRefiling = ({ state }: Pick<Situation, 'state'>): boolean => state.facts.dossier.labourReturnUsed === true;

export const standsStill = (duty: string) => ({ state }: Pick<Situation, 'state'>): boolean => state.limits.some((limit) => limit.duty === duty && limit.status === 'paused');
