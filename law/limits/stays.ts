import { days, hours, r1ToR3, type LimitRow } from './limit-row.ts';

/** Limits of time outside the facility that counts as served. They stand in the decrees beside the table of rules §3, which `law -- limits` prints. */
export const STAY_ROWS = [
  {
    duty: 'decideBereavementLeave',
    runsFrom: 'leaveRequested',
    bearer: 'authority',
    any: { ...r1ToR3(days(1, 'T', 'NĐ 116/2021 Đ70.2b'), 'I'), R4: hours(24, 'T', 'NĐ 163/2026 Đ121') },
  },
  {
    // At most so many days, those on the road left out.
    duty: 'bereavementLeave',
    runsFrom: 'leftOnLeave',
    bearer: 'person',
    rolls: false,
    any: { ...r1ToR3(days(5, 'T', 'NĐ 116/2021 Đ70.1'), 'I'), R4: days(5, 'T', 'NĐ 163/2026 Đ121') },
  },
  {
    // More than so many days in hospital are a ground to suspend.
    duty: 'inpatientTreatment',
    runsFrom: 'sentToHospital',
    bearer: 'authority',
    bound: 'atLeast',
    rolls: false,
    any: r1ToR3(days(10, 'T', 'NĐ 116/2021 Đ58.2'), 'I'),
  },
] as const satisfies readonly LimitRow[];
