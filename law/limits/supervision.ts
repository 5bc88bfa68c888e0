import { hours, r1ToR3, workingDays, years, type LimitRow } from './limit-row.ts';

/** Rules §3.4: supervision and removal from the list. Juveniles follow the same clocks (§6.2). */
export const SUPERVISION_ROWS = [
  {
    duty: 'reportToCommune',
    runsFrom: 'returnedHome',
    bearer: 'person',
    any: r1ToR3(workingDays(5, 'T', 'NĐ 116/2021 Đ62.5'), 'T'),
  },
  {
    duty: 'openSupervisionFile',
    runsFrom: 'personReported',
    bearer: 'authority',
    any: r1ToR3(workingDays(3, 'T', 'NĐ 116/2021 Đ77.1'), 'T'),
  },
  {
    duty: 'proposeSupervision',
    runsFrom: 'completionNoticeReceived',
    bearer: 'authority',
    any: { R4: workingDays(2, 'T', 'NĐ 163/2026 Đ134.1') },
  },
  {
    duty: 'decideSupervision',
    runsFrom: 'supervisionProposalReceived',
    bearer: 'authority',
    any: { ...r1ToR3(workingDays(2, 'T', 'NĐ 116/2021 Đ78.1'), 'T'), R4: workingDays(null, '?', 'NĐ 163/2026 Đ134.1') },
  },
  {
    duty: 'supervisionTerm',
    runsFrom: 'measureCompleted',
    bearer: 'authority',
    rolls: false,
    adult: { ...r1ToR3(years(2, 'T', 'Luật 73/2021 Đ40'), 'T'), R4: years(2, 'T', 'Luật 120/2025 Đ42.1–2') },
    juvenile: { ...r1ToR3(years(1, 'T', 'Luật 73/2021 Đ40'), 'T'), R4: years(1, 'T', 'Luật 120/2025 Đ42.1–2') },
  },
  {
    duty: 'notifyMove',
    runsFrom: 'departed',
    bearer: 'authority',
    any: { ...r1ToR3(workingDays(5, 'T', 'NĐ 116/2021 Đ79.1c'), 'T'), R4: hours(24, 'T', 'NĐ 163/2026 Đ136.1b') },
  },
  {
    duty: 'decideMonitoring',
    runsFrom: 'supervisionDecisionReceived',
    bearer: 'authority',
    any: { R4: hours(12, 'T', 'NĐ 163/2026 Đ16') },
  },
  {
    duty: 'fitDevice',
    runsFrom: 'monitoringDecisionEffective',
    bearer: 'authority',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ17') },
  },
  {
    duty: 'closeSupervision',
    runsFrom: 'supervisionTermEnd',
    bearer: 'authority',
    direction: 'before',
    any: { R4: workingDays(3, 'T', 'NĐ 163/2026 Đ138') },
  },
] as const satisfies readonly LimitRow[];
