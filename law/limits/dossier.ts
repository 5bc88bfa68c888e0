import { days, hours, months, r1ToR3, workingDays, type LimitRow } from './limit-row.ts';

/** Rules §3.1: the compulsory-treatment dossier. The clocks are the same for adults and juveniles. */
export const DOSSIER_ROWS = [
  {
    duty: 'compileDossier',
    runsFrom: 'subjectFound',
    bearer: 'authority',
    any: { ...r1ToR3(workingDays(5, 'T', 'NĐ 116/2021 Đ40.1'), 'I'), R4: workingDays(1, 'T', 'NĐ 163/2026 Đ100.1, Đ103.1') },
  },
  {
    duty: 'readDossier',
    runsFrom: 'dossierNoticeReceived',
    bearer: 'person',
    any: {
      ...r1ToR3(workingDays(3, 'T', 'NĐ 116/2021 Đ42.3'), 'I'),
      R4: workingDays(3, 'T', 'Luật 120/2025 Đ35.3c; NĐ 163/2026 Đ102.3, Đ105.3'),
    },
  },
  {
    duty: 'forwardDossier',
    runsFrom: 'readingPeriodEnded',
    bearer: 'authority',
    any: {
      ...r1ToR3(workingDays(1, 'T', 'NĐ 116/2021 Đ42.4'), 'I'),
      R4: workingDays(1, 'T', 'Luật 120/2025 Đ35.3d; NĐ 163/2026 Đ102.4'),
    },
  },
  {
    duty: 'checkDossier',
    runsFrom: 'dossierReceivedByLabourOffice',
    bearer: 'authority',
    any: { R1: workingDays(2, 'T', 'NĐ 116/2021 Đ43.1') },
  },
  {
    duty: 'supplementDossier',
    runsFrom: 'returnedDossierReceived',
    bearer: 'authority',
    any: { R1: workingDays(2, 'T', 'NĐ 116/2021 Đ43.1b') },
  },
  {
    duty: 'refileDossier',
    runsFrom: 'supplementReceived',
    bearer: 'authority',
    any: { R1: workingDays(2, 'T', 'NĐ 116/2021 Đ43.1b') },
  },
  {
    duty: 'answerCourtQuery',
    runsFrom: 'courtQueryReceived',
    bearer: 'authority',
    any: {
      ...r1ToR3(workingDays(2, 'T', 'NĐ 116/2021 Đ43.3, Đ53.3'), 'I'),
      R4: workingDays(2, 'T', 'NĐ 163/2026 Đ102.5, Đ105.5'),
    },
  },
  {
    duty: 'limitationPeriod',
    runsFrom: 'lastViolation',
    bearer: 'authority',
    any: { ...r1ToR3(months(3, 'T', 'Luật XLVPHC Đ6.2d'), 'I'), R4: months(3, 'T', 'Luật 120/2025 Đ35.4, Đ36.3') },
  },
  {
    duty: 'registerVoluntary',
    runsFrom: 'addictionResultTold',
    bearer: 'person',
    any: { ...r1ToR3(workingDays(5, 'T', 'NĐ 116/2021 Đ3, Đ28'), 'T'), R4: hours(24, 'T', 'NĐ 163/2026 Đ4.7') },
  },
  {
    duty: 'startVoluntary',
    runsFrom: 'voluntaryDecisionMade',
    bearer: 'person',
    any: { ...r1ToR3(workingDays(5, 'T', 'NĐ 116/2021 Đ3'), 'T'), R4: workingDays(2, 'T', 'NĐ 163/2026 Đ4.8') },
  },
  {
    duty: 'addictionResult',
    runsFrom: 'personReceivedByClinic',
    bearer: 'authority',
    any: { ...r1ToR3(days(5, 'T', 'TT 18/2021 Đ5'), 'T'), R4: days(null, '?', 'NĐ 166/2026 (chưa đọc được)') },
  },
] as const satisfies readonly LimitRow[];
