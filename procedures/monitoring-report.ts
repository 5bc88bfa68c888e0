import { z } from 'zod';
import { dateOf } from './apply-effect.ts';
import { regimeAt } from '../law/regimes.ts';
import { headOf, staffOf } from './performers.ts';
import { type Act, type Condition, defineAct, type Effect } from './procedure.ts';
import { isMinor } from './turned-eighteen.ts';

/** What electronic monitoring tells the case it hangs on. */
export const monitoringStates = ['opened', 'notDecided', 'fitted', 'paused', 'resumed', 'notComplied', 'exempted', 'ended'] as const;
/** What a person decides once somebody did not comply: a fine for the supervised, the dossier for those treated at home. */
export const consequences = ['fine', 'compulsoryDossier', 'noConsequence'] as const;

const schema = z.strictObject({ state: z.enum(monitoringStates), consequence: z.enum(consequences).optional() });
type Told = z.output<typeof schema>;

/** How the monitoring of the person stands: recorded from the proceeding, never by hand, also once the case went on or is over. */
export function monitoringReport(more: readonly Effect<Told>[] = []): Readonly<Record<'recordMonitoring', Act>> {
  return {
    recordMonitoring: defineAct({
      event: 'monitoringReported', onlyReported: true, by: [staffOf('supervisingPolice'), staffOf('facility')], fromPaperBy: [headOf('supervisingPolice'), staffOf('supervisingPolice'), staffOf('supervisingCommittee')], formerOffices: true, from: 'anyStage', laterProcedures: true,
      notBefore: ({ state }) => state.openedAt, source: 'Luật 120/2025 Đ12; NĐ 163/2026 Đ14–26', schema,
      effects: [
        { kind: 'completeTask', task: 'openMonitoring' },
        { kind: 'recordFacts', section: 'monitoring', facts: ({ body, happenedAt }) => ({ reported: { state: body.state, on: dateOf(happenedAt) } }) },
        ...more,
      ],
    }),
  };
}

/** Adults are monitored by law; of juveniles a person says whether the parents ask or there is no stable residence (NĐ 163/2026 Đ15). */
const isMonitored: Condition<object> = ({ state, happenedAt }) => regimeAt(dateOf(happenedAt)) === 'R4' && !isMinor({ state });

/** Once supervision, or treatment at home, is decided: the police are asked for the proceeding in which the hours of NĐ 163/2026 Đ16.2 run. */
export const askForMonitoring = (isOf: Condition<object> = () => true): Effect<object> => ({
  kind: 'raiseTask', task: 'openMonitoring', holder: 'supervisingPolice', source: 'NĐ 163/2026 Đ15.1, 16.2a', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays,
  when: (situation) => isMonitored(situation) && isOf(situation),
});
