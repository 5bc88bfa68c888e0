import type { Confidence, Regime } from './regimes.ts';

/** What somebody who is monitored may not do (NĐ 163/2026 Đ24.1), in the order of its points. */
export const monitoringViolationKinds = ['deviceDamaged', 'deviceRefused', 'deviceRemoved', 'batteryLeftEmpty', 'didNotPresent'] as const;
export type MonitoringViolationKind = (typeof monitoringViolationKinds)[number];

/** How often the law reminds before it goes further, and which kinds it names in one breath (NĐ 163/2026 Đ25.2–4). */
export interface MonitoringViolation {
  readonly kind: MonitoringViolationKind;
  readonly point: string;
  /** kinds of one group are counted together: the text names them together, and says no more */
  readonly group: 'damage' | 'device' | 'neglect';
  /** so many of the group are met with a reminder and the time to mend */
  readonly reminders: number;
  readonly compensated: boolean;
  readonly regime: Regime;
  readonly inForceFrom: string;
  readonly source: string;
  readonly confidence: Confidence;
}

function violation(kind: MonitoringViolationKind, point: string, group: MonitoringViolation['group'], reminders: number, source: string, compensated = false): MonitoringViolation {
  return { kind, point, group, reminders, compensated, regime: 'R4', inForceFrom: '2026-07-01', source, confidence: 'T' };
}

export const MONITORING_VIOLATIONS: readonly MonitoringViolation[] = [
  violation('deviceDamaged', 'a', 'damage', 0, 'NĐ 163/2026 Đ24.1a, 25.2, 25.7', true),
  violation('deviceRefused', 'b', 'device', 1, 'NĐ 163/2026 Đ24.1b, 25.3'),
  violation('deviceRemoved', 'c', 'device', 1, 'NĐ 163/2026 Đ24.1c, 25.3, 25.7', true),
  violation('batteryLeftEmpty', 'd', 'neglect', 2, 'NĐ 163/2026 Đ24.1d, 25.4'),
  violation('didNotPresent', 'đ', 'neglect', 2, 'NĐ 163/2026 Đ24.1đ, 25.4'),
];

/** @throws Error for a kind that is not in the table: a fault of ours */
export function getMonitoringViolation(kind: string): MonitoringViolation {
  const found = MONITORING_VIOLATIONS.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no violation ${kind}`);
  return found;
}
