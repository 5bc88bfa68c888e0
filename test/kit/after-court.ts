import type { Regime } from '../../law/regimes.ts';
import type { CaseEvent } from '../../procedures/case-event.ts';
import type { LocalPolicy } from '../../procedures/local-policy.ts';
import type { OfficeRole } from '../../procedures/offices.ts';
import { toUtc } from '../../procedures/recorder.ts';
import { birthday } from '../../procedures/turned-eighteen.ts';
import { beginIn, type CaseStory, courtOf, moment } from './case-builder.ts';

type Handed = 'R1' | 'R4';

/** Who acts in the stories after the court, "office/position". */
export const actors = {
  R1: { court: 'ta-huyen:1/clerk', judge: 'ta-huyen:1/judge', escort: 'ca-huyen:1/head', facility: 'cs:1/head', police: 'ca-xa:1/head', chair: 'ubnd-xa:1/head', labour: 'ldtbxh:1/head' },
  R4: { court: 'ta-kv:1/clerk', judge: 'ta-kv:1/judge', escort: 'ca-xa:1/head', facility: 'cs:1/head', police: 'ca-xa:1/head', chair: 'ubnd-xa:1/head', labour: 'ldtbxh:1/head' },
} as const;

const effectiveOn: Record<Handed, string> = { R1: '2022-06-06', R4: '2026-08-10' };

export interface AfterCourt {
  readonly months?: number;
  readonly effectiveOn?: string;
  /** day from which a facility held the person while the dossier was prepared */
  readonly heldSince?: string;
  readonly policy?: Partial<LocalPolicy>;
  readonly person?: 'adult' | 'juvenile';
  /** the day a juvenile turns eighteen */
  readonly adultOn?: string;
  /** facts of the dossier */
  readonly dossier?: Readonly<Record<string, unknown>>;
}

/** A case on the morning its decision took effect, confirmed by the court after a review that kept it. */
export function inForce(regime: Regime & Handed, given: AfterCourt = {}): CaseStory {
  const day = given.effectiveOn ?? effectiveOn[regime];
  const { courtId, procuracyId } = courtOf(regime);
  const offices: Partial<Record<OfficeRole, string>> = {
    compilingOffice: regime === 'R1' ? 'ubnd-xa:1' : 'ca-xa:1', court: courtId, procuracy: procuracyId,
    ...(regime === 'R1' ? { labourOffice: 'ldtbxh:1' } : {}), ...(given.heldSince === undefined ? {} : { custodian: 'cs:1' }),
  };
  const police = regime === 'R1' ? 'ubnd-xa:1' : 'ca-xa:1';
  const events: CaseEvent[] = [{ type: 'listEntryOpened', entryId: 'entry-0', list: 'addicts', officeRole: 'compilingOffice', agencyId: police, from: day, ground: 'addictionResult' }];
  if (given.heldSince !== undefined)
    events.push({ type: 'custodyStarted', custodyId: 'custody-0', kind: 'dossierCustody', holderRole: 'custodian', holderAgencyId: 'cs:1', from: toUtc(moment(`${given.heldSince} 09:00`)), credited: true, ground: 'dossierCustody' });
  if (given.adultOn !== undefined) events.push({ type: 'milestoneSet', name: birthday, at: toUtc(moment(`${given.adultOn} 00:00`)) });
  const months = given.months ?? (regime === 'R1' ? 12 : 24);
  const decidedAt = toUtc(moment(`${day} 07:30`));
  const story = beginIn(regime, {
    procedure: 'courtReview', stage: 'awaitingEffect', at: `${day} 07:30`, offices, events,
    ...(given.policy === undefined ? {} : { policy: given.policy }), ...(given.person === undefined ? {} : { person: given.person }),
    facts: {
      dossier: given.dossier ?? {},
      court: {
        decision: { kind: 'apply', number: '15/QĐ-TA', decidedAt, withHearing: true, termMonths: months, ground: null },
        review: { forwardedAt: decidedAt, receivedAt: decidedAt, docketNumber: '2/TL', judgeId: null, hearingAt: decidedAt, heardAt: decidedAt, complainantAbsences: 0, decidedAt, outcome: 'keep' },
      },
    },
  });
  story.act('confirmEffect', { by: actors[regime].judge, at: `${day} 08:00`, body: { effectiveOn: day, basis: 'reviewDecided' } });
  return story;
}

/** R1: sent, received and waiting for the escort by district police; R4: through the chain of 24 hours. */
export function readyForEscort(regime: Handed, given: AfterCourt = {}): CaseStory {
  const story = inForce(regime, given);
  const who = actors[regime];
  if (regime === 'R1') {
    story.act('sendForExecution', { by: who.court, at: '2022-06-07 09:00', body: { escortOfficeId: 'ca-huyen:1', facilityId: 'cs:1' } });
    story.act('receiveDecision', { by: who.escort, at: '2022-06-08 09:00', body: { personReceivedOn: '2022-06-08' } });
    return story;
  }
  story.act('sendForExecution', { by: who.court, at: '2026-08-10 10:00' });
  story.act('receiveDecision', { by: who.escort, at: '2026-08-10 15:00' });
  story.act('requestFacility', { by: who.escort, at: '2026-08-10 17:00' });
  story.act('assignFacility', { by: 'ca-tinh:1/head', at: '2026-08-11 09:00', body: { facilityId: 'cs:1', decisionNumber: '88/QĐ-CAT', ...(given.person === 'juvenile' ? { fitForJuveniles: true } : {}) } });
  story.act('sendAssignment', { by: 'ca-tinh:1/officer', at: '2026-08-11 10:00' });
  return story;
}

/** In the facility, at reception: R1 held for escort and admitted on 2022-06-10, R4 on 2026-08-11. */
export function admitted(regime: Handed, given: AfterCourt = {}): CaseStory {
  const story = readyForEscort(regime, given);
  const day = regime === 'R1' ? '2022-06-10' : '2026-08-11';
  story.act('startEscort', { by: actors[regime].escort, at: `${day} 14:00` });
  story.act('admitPerson', { by: actors[regime].facility, at: `${day} 16:00`, body: { recordNumber: '07/BB' } });
  return story;
}

/** In education: R1 from 2022-07-01, R4 from 2026-08-24. */
export function inEducation(regime: Handed, given: AfterCourt = {}): CaseStory {
  const story = admitted(regime, given);
  const by = actors[regime].facility;
  story.act('startDetoxification', { by, at: regime === 'R1' ? '2022-06-13 09:00' : '2026-08-13 09:00' });
  story.act('startEducation', { by, at: regime === 'R1' ? '2022-07-01 09:00' : '2026-08-24 09:00' });
  return story;
}

/** The facility asks a court for a decision on the rest of the term; by default the court that decided. */
export function askCourt(story: CaseStory, kind: 'reduction' | 'suspension' | 'exemption', at: string, courtId = courtOf(story.regime).courtId): void {
  story.act('requestRemainderDecision', { by: 'cs:1/head', at, body: { kind, courtId, reason: 'Theo kết quả rà soát và hồ sơ kèm theo.' } });
}

/** On its last day, certified; R1 without custody before: 2023-06-09, R4: 2028-08-10. */
export function certified(regime: Handed, given: AfterCourt = {}): CaseStory {
  const story = inEducation(regime, given);
  const { facility, police, chair } = actors[regime];
  const supervisors = { supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' };
  if (regime === 'R1') {
    for (const at of ['2022-09-09 09:00', '2022-12-08 09:00', '2023-03-07 09:00', '2023-06-06 09:00']) {
      if (at.startsWith('2023-06')) {
        story.act('sendCompletionNotice', { by: facility, at: '2023-05-15 09:00', body: supervisors });
        story.act('startReintegration', { by: facility, at: '2023-05-16 09:00' });
      }
      if (story.person === 'adult') story.act('reviewReduction', { by: facility, at, body: { isProposed: false } });
    }
    story.act('issueCertificate', { by: facility, at: '2023-06-09 08:00' });
    return story;
  }
  story.act('sendCompletionNotice', { by: facility, at: '2028-07-03 09:00', body: supervisors });
  story.act('proposeSupervision', { by: police, at: '2028-07-04 09:00' });
  story.act('decideSupervision', { by: chair, at: '2028-07-06 09:00', body: { decisionNumber: '21/QĐ-UBND' } });
  story.act('startReintegration', { by: facility, at: '2028-07-12 09:00' });
  story.act('issueCertificate', { by: facility, at: '2028-08-10 08:00' });
  return story;
}

/** Released at the end of the term; R1 waits for the report, R4 is under supervision. */
export function released(regime: Handed, given: AfterCourt = {}): CaseStory {
  const story = certified(regime, given);
  story.act('releasePerson', { by: actors[regime].facility, at: regime === 'R1' ? '2023-06-09 16:00' : '2028-08-10 16:00', body: story.person === 'adult' ? {} : { releasedTo: 'family', fetchedByFamily: true } });
  return story;
}

/** Under supervision until 2025-06-09 (R1) or 2030-08-10 (R4). */
export function supervised(regime: Handed, given: AfterCourt = {}): CaseStory {
  const story = released(regime, given);
  if (regime === 'R4') return story;
  const { police, chair } = actors.R1;
  story.act('personReports', { by: police, at: '2023-06-13 09:00' });
  story.act('openSupervisionFile', { by: police, at: '2023-06-15 09:00' });
  story.act('decideSupervision', { by: chair, at: '2023-06-16 09:00', body: { decisionNumber: '30/QĐ-UBND' } });
  return story;
}

/** Supervision closed at its end; the case stands in the removal from the lists. */
export function supervisionClosed(regime: Handed, given: AfterCourt = {}): CaseStory {
  const story = supervised(regime, given);
  story.act('closeSupervision', { by: actors[regime].chair, at: regime === 'R1' ? '2025-06-09 09:00' : '2030-08-08 09:00' });
  return story;
}
