import { days, hours, months, r1ToR3, workingDays, years, type LimitRow } from './limit-row.ts';

/** Rules §3.3 and §6.4: execution, admission and the stay. */
export const EXECUTION_ROWS = [
  {
    duty: 'sendForExecution',
    runsFrom: 'decisionTookEffect',
    bearer: 'authority',
    any: { ...r1ToR3(days(3, 'T', 'Luật XLVPHC Đ107'), 'T'), R4: days(null, '?', 'chưa tìm thấy quy định') },
  },
  {
    duty: 'requestFacility',
    runsFrom: 'courtDecisionReceived',
    bearer: 'authority',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ106.1') },
  },
  {
    // One clock for whoever assigns: the province (Đ106.2), or C04 and C10 (Đ106.3), each from its own receipt.
    duty: 'assignFacility',
    runsFrom: 'facilityRequestReceived',
    bearer: 'authority',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ106.2, Đ106.3') },
  },
  {
    duty: 'sendAssignment',
    runsFrom: 'assignmentIssued',
    bearer: 'authority',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ106.4') },
  },
  {
    duty: 'escortToFacility',
    runsFrom: 'courtDecisionReceived',
    bearer: 'authority',
    any: {
      ...r1ToR3(days(5, 'T', 'NĐ 116/2021 Đ54.1'), 'I'),
      R4: { ...hours(24, 'T', 'NĐ 163/2026 Đ107.1'), runsFrom: 'assignmentReceived' },
    },
  },
  {
    duty: 'extendEscort',
    runsFrom: 'escortLimitEnded',
    bearer: 'authority',
    any: r1ToR3(months(3, 'T', 'NĐ 116/2021 Đ54.3'), 'I'),
  },
  {
    duty: 'fileDeferral',
    runsFrom: 'courtDecisionReceived',
    bearer: 'person',
    any: r1ToR3(workingDays(2, 'T', 'NĐ 116/2021 Đ57.5'), 'T'),
  },
  {
    duty: 'executionLimitation',
    runsFrom: 'decisionTookEffect',
    bearer: 'authority',
    any: { ...r1ToR3(years(1, 'T', 'Luật XLVPHC Đ108'), 'I'), R4: years(null, '?', 'chưa tìm thấy quy định') },
  },
  {
    duty: 'receptionStage',
    runsFrom: 'admitted',
    bearer: 'authority',
    any: { R4: days(2, 'T', 'NĐ 163/2026 Đ84') },
  },
  {
    duty: 'detoxification',
    runsFrom: 'detoxificationStarted',
    bearer: 'authority',
    bound: 'atLeast',
    rolls: false,
    any: { R4: days(10, 'T', 'NĐ 163/2026 Đ85') },
  },
  {
    duty: 'educationStage',
    runsFrom: 'educationStageStarted',
    bearer: 'authority',
    bound: 'atLeast',
    rolls: false,
    any: { R4: months(3, 'T', 'NĐ 163/2026 Đ86') },
  },
  {
    duty: 'reintegrationStage',
    runsFrom: 'termEnd',
    bearer: 'authority',
    direction: 'before',
    rolls: false,
    any: { R4: days(30, 'T', 'NĐ 163/2026 Đ88') },
  },
  {
    duty: 'reviewForReduction',
    runsFrom: 'previousReductionReview',
    bearer: 'authority',
    any: r1ToR3(months(3, 'T', 'NĐ 116/2021 Đ58.5'), 'I'),
  },
  {
    duty: 'postReductionList',
    runsFrom: 'reductionListPosted',
    bearer: 'authority',
    bound: 'atLeast',
    any: r1ToR3(workingDays(5, 'T', 'NĐ 116/2021 Đ58.5'), 'I'),
  },
  {
    duty: 'notifyEscape',
    runsFrom: 'escaped',
    bearer: 'authority',
    any: { R4: hours(24, 'T', 'Luật 120/2025 Đ46.2i') },
  },
  {
    duty: 'noticeOfCompletion',
    runsFrom: 'termEnd',
    bearer: 'authority',
    bound: 'atLeast',
    direction: 'before',
    any: { ...r1ToR3(days(15, 'T', 'NĐ 116/2021 Đ62.1'), 'I'), R4: days(30, 'T', 'NĐ 163/2026 Đ123.1') },
  },
  {
    duty: 'issueCompletionCertificate',
    runsFrom: 'termEnd',
    bearer: 'authority',
    direction: 'before',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ123.2') },
  },
] as const satisfies readonly LimitRow[];
