import { days, hours, months, r1ToR3, workingDays, years, type LimitRow } from './limit-row.ts';

/**
 * Limits of the files that hang on no compulsory dossier (management of illegal users, voluntary treatment) and of electronic monitoring. They
 * stand in the laws and decrees beside the table of rules §3, which `law -- limits` prints; `law -- limits --all` prints these too.
 */
export const OWN_FILE_ROWS = [
  {
    duty: 'verifyResidence',
    runsFrom: 'useFound',
    bearer: 'authority',
    any: { ...r1ToR3(workingDays(3, 'T', 'NĐ 105/2021 Đ41.1'), 'T'), R4: hours(24, 'T', 'NĐ 163/2026 Đ55–64') },
  },
  {
    duty: 'verifyResidenceRemote',
    runsFrom: 'useFound',
    bearer: 'authority',
    any: { ...r1ToR3(workingDays(10, 'T', 'NĐ 105/2021 Đ41.1'), 'T'), R4: hours(48, 'T', 'NĐ 163/2026 Đ55–64') },
  },
  {
    duty: 'notifyUse',
    runsFrom: 'residenceVerified',
    bearer: 'authority',
    any: r1ToR3(workingDays(3, 'T', 'NĐ 105/2021 Đ41.5–6'), 'T'),
  },
  {
    duty: 'decideUserManagement',
    runsFrom: 'positiveResultReceived',
    bearer: 'authority',
    any: { ...r1ToR3(workingDays(3, 'T', 'Luật 73/2021 Đ23.4; NĐ 105/2021 Đ42.1'), 'T'), R4: hours(24, 'T', 'Luật 120/2025 Đ24.4a') },
  },
  {
    duty: 'userManagementTerm',
    runsFrom: 'userManagementDecided',
    bearer: 'authority',
    rolls: false,
    any: { ...r1ToR3(years(1, 'T', 'Luật 73/2021 Đ23.2; NĐ 105/2021 Đ43.1'), 'T'), R4: years(1, 'T', 'Luật 120/2025 Đ24.2') },
  },
  {
    duty: 'notifyUserMove',
    runsFrom: 'departed',
    bearer: 'authority',
    any: { ...r1ToR3(workingDays(5, 'T', 'Luật 73/2021 Đ26.2'), 'T'), R4: hours(24, 'T', 'Luật 120/2025 Đ27.2') },
  },
  {
    duty: 'transferUserFile',
    runsFrom: 'arrivedAtNewResidence',
    bearer: 'authority',
    any: r1ToR3(workingDays(5, 'T', 'NĐ 105/2021 Đ47.2'), 'T'),
  },
  {
    duty: 'sendUserDecision',
    runsFrom: 'endOfUserManagementDecided',
    bearer: 'authority',
    any: r1ToR3(workingDays(3, 'T', 'NĐ 105/2021 Đ48.3'), 'T'),
  },
  {
    duty: 'useAddictionResult',
    runsFrom: 'addictionResultMade',
    bearer: 'person',
    rolls: false,
    any: { R4: months(6, 'T', 'Luật 120/2025 Đ31.1b') },
  },
  {
    duty: 'decideVoluntary',
    runsFrom: 'voluntaryRegistered',
    bearer: 'authority',
    any: { ...r1ToR3(workingDays(3, 'T', 'NĐ 116/2021 Đ30.1'), 'T'), R4: hours(24, 'T', 'NĐ 163/2026 Đ89–95') },
  },
  {
    duty: 'requestVoluntaryFacility',
    runsFrom: 'voluntaryRegistered',
    bearer: 'authority',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ95') },
  },
  {
    duty: 'decideVoluntaryFacility',
    runsFrom: 'voluntaryFacilityRequested',
    bearer: 'authority',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ95') },
  },
  {
    duty: 'returnToTreatment',
    runsFrom: 'leftTreatment',
    bearer: 'person',
    any: { ...r1ToR3(workingDays(5, 'T', 'NĐ 116/2021 Đ3'), 'T'), R4: workingDays(2, 'T', 'NĐ 163/2026 Đ4') },
  },
  {
    duty: 'noticeOfVoluntaryCompletion',
    runsFrom: 'voluntaryTermEnd',
    bearer: 'authority',
    bound: 'atLeast',
    direction: 'before',
    any: { R4: days(30, 'T', 'NĐ 163/2026 Đ93.2, 94.2, 97.1') },
  },
  {
    duty: 'decideMonitoringOnRequest',
    runsFrom: 'monitoringRequestReceived',
    bearer: 'authority',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ16.2b') },
  },
  {
    // Somebody supervised or treated already when the decree came: monitored too, in a time no text names.
    duty: 'decideMonitoringOfRunning',
    runsFrom: 'monitoringBecamePossible',
    bearer: 'authority',
    any: { R4: hours(null, '?', 'NĐ 163/2026 Đ151.1') },
  },
  {
    // As long as the supervision or the treatment itself: the term's own arithmetic gives the day, the text no number.
    duty: 'monitoringTerm',
    runsFrom: 'monitoringDecisionEffective',
    bearer: 'authority',
    rolls: false,
    any: { R4: years(null, '?', 'NĐ 163/2026 Đ15.1a, 15.2b') },
  },
  {
    duty: 'requestedMonitoringTerm',
    runsFrom: 'monitoringDecisionEffective',
    bearer: 'authority',
    rolls: false,
    juvenile: { R4: years(1, 'T', 'NĐ 163/2026 Đ15.2a') },
  },
  {
    // The decree leaves how an alarm is handled to a rule of the ministry that nobody has read.
    duty: 'checkAlarm',
    runsFrom: 'alarmReceived',
    bearer: 'authority',
    any: { R4: hours(null, '?', 'NĐ 163/2026 Đ18.2') },
  },
  {
    duty: 'reportDamage',
    runsFrom: 'damageNoticed',
    bearer: 'person',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ23.2c') },
  },
  {
    duty: 'reportObstacle',
    runsFrom: 'obstacleEnded',
    bearer: 'person',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ24.2') },
  },
  {
    // The shortest stay abroad, by land or sea, for which the device is taken off.
    duty: 'stayAbroad',
    runsFrom: 'leftVietnam',
    bearer: 'person',
    bound: 'atLeast',
    rolls: false,
    any: { R4: days(7, 'T', 'NĐ 163/2026 Đ19.1c') },
  },
  {
    duty: 'wearBeforeMoving',
    runsFrom: 'devicePositioned',
    bearer: 'person',
    bound: 'atLeast',
    rolls: false,
    any: { R4: months(1, 'T', 'NĐ 163/2026 Đ19.3') },
  },
  {
    duty: 'presentForRefit',
    runsFrom: 'removalReasonEnded',
    bearer: 'person',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ24.1đ') },
  },
  {
    duty: 'mendViolation',
    runsFrom: 'monitoringViolationRecorded',
    bearer: 'person',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ25.3–4') },
  },
  {
    duty: 'monitoringBeforeExemption',
    runsFrom: 'monitoringBegan',
    bearer: 'person',
    bound: 'atLeast',
    rolls: false,
    adult: { R4: years(1, 'T', 'NĐ 163/2026 Đ20.3a') },
    juvenile: { R4: months(6, 'T', 'NĐ 163/2026 Đ20.3b') },
  },
  {
    duty: 'handOverMonitoring',
    runsFrom: 'residenceChangeCompleted',
    bearer: 'authority',
    any: { R4: hours(24, 'T', 'NĐ 163/2026 Đ21.2') },
  },
] as const satisfies readonly LimitRow[];
