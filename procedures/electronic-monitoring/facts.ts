import type { MonitoringViolationKind } from '../../law/monitoring.ts';
import type { consequences, monitoringStates } from '../monitoring-report.ts';
import type { TermFacts } from '../term-facts.ts';

/** Why somebody is monitored (NĐ 163/2026 Đ15). Substitution treatment is a ground of the decree too; it has no case here to hang on. */
export const monitoringGrounds = ['supervised', 'supervisedWithoutResidence', 'homeTreatment', 'parentsRequest'] as const;
export type MonitoringGround = (typeof monitoringGrounds)[number];

export const removalGrounds = ['medical', 'leavingByAir', 'stayAbroad', 'criminalCustody'] as const;
/** What an alarm may point at: those of Đ24.1 a device can tell, or nothing certain. */
export const alarmHints = ['deviceDamaged', 'deviceRemoved', 'batteryLeftEmpty', 'unclear'] as const;
/** What whoever looked into it found. */
export const alarmFindings = ['falseAlarm', 'damageReported', 'damageUnreported', 'violation'] as const;
export type Alarm = {
  readonly hint: (typeof alarmHints)[number];
  /** instant, UTC: by it the alarm is named */
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly number: string | null;
  /** null while nobody has looked into it */
  readonly finding: (typeof alarmFindings)[number] | null;
  readonly checkedAt: string | null;
};
export const pauseGrounds = ['imprisonment', 'educationFacility', 'reformatorySchool'] as const;
export const endGrounds = ['termOver', 'sentToFacility', 'baseEnded', 'death', 'declaredMissing'] as const;

export type Violation = {
  readonly kind: MonitoringViolationKind;
  readonly recordNumber: string | null;
  /** instant of the record: the time to mend runs from it */
  readonly at: string;
  /** which of its group it was, the present one included */
  readonly count: number;
  readonly state: 'recorded' | 'reminded' | 'mended' | 'notComplied' | 'withdrawn' | 'prosecuted';
};

/** Legal facts of electronic monitoring: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type MonitoringFacts = {
  /** on the main case: what the proceeding that hangs on it told last */
  readonly reported: { readonly state: (typeof monitoringStates)[number]; readonly on: string };

  readonly ground: MonitoringGround;
  /** what it belongs to: it lasts no longer */
  readonly base: 'supervision' | 'homeTreatment';
  /** the decision on that, as the papers name it; its office takes part here */
  readonly baseDecision: { readonly number: string | null; readonly date: string } | null;
  /** last day of that and its earlier reading, as the main case had them when it was last looked at; null while open or not known */
  readonly baseEnd: { readonly end: string; readonly alarm: string } | null;
  readonly decidedOn: string;
  readonly decisionNumber: string | null;
  /** instant from which the decision is in force */
  readonly effectiveAt: string;
  /** who puts the device on: the facility, before the person leaves it, or the commune's police */
  readonly fittedBy: 'byPolice' | 'byFacility';
  readonly term: TermFacts;
  /** `off`: taken off lawfully */
  readonly device: 'none' | 'on' | 'off';
  readonly deviceNumber: string;
  readonly fittedOn: string;
  /** local date since which it is worn where it is worn now */
  readonly positionedOn: string;
  readonly removal: { readonly ground: (typeof removalGrounds)[number]; readonly on: string; readonly reasonEndedAt: string | null } | null;
  readonly pause: { readonly ground: (typeof pauseGrounds)[number]; readonly from: string; readonly reasonEndedAt: string | null; readonly isCarriedOut: boolean } | null;
  readonly alarms: readonly Alarm[];
  readonly violations: readonly Violation[];
  /** of damage to the device: the criminal answer comes first */
  readonly criminalCheck: 'prosecuted' | 'notProsecuted' | null;
  readonly nonCompliance: { readonly recordNumber: string | null; readonly on: string } | null;
  readonly consequence: { readonly choice: (typeof consequences)[number]; readonly paperNumber: string | null; readonly on: string };
  readonly ending: { readonly kind: 'exempted' | 'ended'; readonly ground: (typeof endGrounds)[number] | null; readonly number: string | null; readonly on: string };
  readonly moveToPoliceId: string | null;
  readonly moveToCommitteeId: string | null;
  readonly handedOverOn: string;
};
