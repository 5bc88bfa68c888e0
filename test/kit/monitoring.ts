import type { CaseState } from '../../procedures/legal-case.ts';
import { supervised } from './after-court.ts';
import { CaseStory } from './case-builder.ts';

/** Stories of electronic monitoring: somebody supervised under R4 from 2028-08-10 on, for two years. */
export const chief = 'ca-xa:1/head';
export const officer = 'ca-xa:1/officer';

export const opened = { ground: 'supervised', basisAt: '2028-08-11T08:00:00+07:00' } as const;
export const decided = { decisionNumber: '31/QĐ-CAX', effectiveAt: '2028-08-11T16:00:00+07:00', fittedBy: 'byPolice' } as const;
export const worn = { deviceNumber: 'TB-0172', position: 'cổ chân trái', recordNumber: '4/BB', commitmentSigned: true } as const;

/** Under supervision until 2030-08-10; the device to be worn is not decided on yet. */
export function openMonitoring(given: { readonly main?: CaseState; readonly body?: object; readonly at?: string; readonly person?: 'adult' | 'juvenile' } = {}): CaseStory {
  const story = new CaseStory('R4', { main: given.main ?? supervised('R4', { person: given.person ?? 'adult' }).state });
  story.act('openMonitoring', { by: officer, at: given.at ?? '2028-08-11 09:00', body: { ...opened, ...given.body } });
  return story;
}

/** Decided on 2028-08-11 at 15:00, in force an hour later. */
export function monitoringDecided(given: Parameters<typeof openMonitoring>[0] & { readonly decision?: object } = {}): CaseStory {
  const story = openMonitoring(given);
  story.act('decideMonitoring', { by: chief, at: '2028-08-11 15:00', body: { ...decided, ...given.decision } });
  return story;
}

/** Worn since 2028-08-12. */
export function monitored(given: Parameters<typeof monitoringDecided>[0] = {}): CaseStory {
  const story = monitoringDecided(given);
  story.act('fitDevice', { by: officer, at: '2028-08-12 09:00', body: worn });
  return story;
}

const violationBody = { recordNumber: '7/BB', circumstances: 'Theo cảnh báo của hệ thống' };
/** A violation recorded; by default on 2028-09-01 at 10:00. */
export function violated(kind: string, at = '2028-09-01 10:00', story = monitored()): CaseStory {
  story.act('recordMonitoringViolation', { by: officer, at, body: { ...violationBody, kind } });
  return story;
}
