import type { Confidence } from '../regimes.ts';
import { days, workingDays, type LimitCell, type LimitCells, type LimitRow } from './limit-row.ts';

/** Juveniles: PL 01/2022, read in full, the same in every regime since it came into force. */
function juvenile(cell: (amount: number | null, confidence: Confidence, source: string) => LimitCell, amount: number, article: string): LimitCells {
  const value = cell(amount, 'T', `PL 01/2022 ${article}`);
  return { R1: { ...value, inForceFrom: '2022-03-24' }, R2: value, R3: value, R4: value };
}

/** Adults: PL 09/2014 until 2023-01-31, PL 03/2022 from 2023-02-01; two dated versions inside R1. `old` null = that ordinance sets no number. */
function adult(old: LimitCell | null, current: LimitCell): LimitCells {
  const since: LimitCell = { ...current, inForceFrom: '2023-02-01' };
  const versions = old === null ? [since] : [{ ...old, inForceTo: '2023-01-31' }, since];
  return { R1: versions, R2: current, R3: current, R4: current };
}

type CellMaker = (amount: number | null, confidence: Confidence, source: string) => LimitCell;

/** Neither ordinance could be read here: the juvenile number, inferred. */
function inferred(make: CellMaker, amount: number, article: string): LimitCells {
  return adult(
    make(amount, 'I', `PL 09/2014 (chưa kiểm chứng, theo PL 01/2022 ${article})`),
    make(amount, 'I', `PL 03/2022 (chưa kiểm chứng, theo PL 01/2022 ${article})`),
  );
}

/** Read in PL 09/2014, inferred for PL 03/2022. */
function readInOld(make: CellMaker, amount: number, oldArticle: string): LimitCells {
  return adult(
    make(amount, 'T', `PL 09/2014 ${oldArticle}`),
    make(amount, 'I', `PL 03/2022 (chưa kiểm chứng, theo PL 09/2014 ${oldArticle})`),
  );
}

/** Secondary source for both ordinances: an undated table of a provincial court, which names neither, gives the same numbers. */
function secondary(make: CellMaker, amount: number): LimitCells {
  return adult(make(amount, 'S', 'PL 09/2014 (theo bảng thời hạn của tòa án)'), make(amount, 'S', 'PL 03/2022'));
}

function notFound(make: CellMaker, article = ''): LimitCells {
  return adult(make(null, '?', 'PL 09/2014 (chưa tìm thấy)'), make(null, '?', `PL 03/2022${article} (chưa tìm thấy)`));
}

/** The decree, not the ordinance, gives adults this number; in R2 and R3 the decree's office is gone, hence `I`. */
function courtQueryClock(): LimitCells {
  const read = workingDays(2, 'T', 'NĐ 116/2021 Đ43.3');
  const later = workingDays(2, 'I', 'NĐ 116/2021 Đ43.3');
  return { ...adult(read, read), R2: later, R3: later, R4: workingDays(2, 'T', 'NĐ 163/2026 Đ102.5') };
}

/** Rules §3.2 and §6.4: court review. `returnIncompleteDossier` of juveniles and `confirmEffect` have no number in law, so no row. */
export const COURT_ROWS = [
  {
    duty: 'returnIncompleteDossier',
    runsFrom: 'dossierReceivedByCourt',
    bearer: 'authority',
    adult: adult(null, workingDays(2, 'S', 'PL 03/2022')),
  },
  {
    duty: 'acceptDossier',
    runsFrom: 'completeDossierReceivedByCourt',
    bearer: 'authority',
    adult: adult(workingDays(1, 'T', 'PL 09/2014 Đ8.2, Đ9.1'), workingDays(1, 'S', 'PL 03/2022')),
    juvenile: juvenile(workingDays, 1, 'Đ9.2, Đ10.1'),
  },
  {
    duty: 'notifyAcceptance',
    runsFrom: 'dossierAccepted',
    bearer: 'authority',
    adult: inferred(workingDays, 2, 'Đ12.1'),
    juvenile: juvenile(workingDays, 2, 'Đ12.1'),
  },
  {
    duty: 'firstDecision',
    runsFrom: 'judgeAssigned',
    bearer: 'authority',
    adult: inferred(workingDays, 3, 'Đ13.3'),
    juvenile: juvenile(workingDays, 3, 'Đ13.3'),
  },
  {
    duty: 'supplementForCourt',
    runsFrom: 'courtQueryReceived',
    bearer: 'authority',
    adult: courtQueryClock(),
    juvenile: juvenile(workingDays, 2, 'Đ15.3'),
  },
  {
    duty: 'supplementForCourtComplex',
    runsFrom: 'courtQueryReceived',
    bearer: 'authority',
    adult: inferred(workingDays, 5, 'Đ15.3'),
    juvenile: juvenile(workingDays, 5, 'Đ15.3'),
  },
  {
    duty: 'openAfterSupplement',
    runsFrom: 'courtSupplementEnded',
    bearer: 'authority',
    adult: inferred(workingDays, 1, 'Đ15.4'),
    juvenile: juvenile(workingDays, 1, 'Đ15.4'),
  },
  {
    duty: 'holdHearing',
    runsFrom: 'hearingDecided',
    bearer: 'authority',
    adult: readInOld(workingDays, 7, 'Đ16.1'),
    juvenile: juvenile(workingDays, 7, 'Đ17.1'),
  },
  {
    duty: 'sendHearingDecision',
    runsFrom: 'hearingDate',
    bearer: 'authority',
    bound: 'atLeast',
    direction: 'before',
    adult: inferred(workingDays, 3, 'Đ17.3'),
    juvenile: juvenile(workingDays, 3, 'Đ17.3'),
  },
  {
    duty: 'resumePostponedHearing',
    runsFrom: 'postponementNotified',
    bearer: 'authority',
    adult: readInOld(workingDays, 5, 'Đ19.4'),
    juvenile: juvenile(workingDays, 5, 'Đ20.4'),
  },
  {
    duty: 'decideCase',
    runsFrom: 'dossierAccepted',
    bearer: 'authority',
    adult: secondary(days, 15),
    juvenile: juvenile(days, 15, 'Đ8'),
  },
  {
    duty: 'decideComplexCase',
    runsFrom: 'dossierAccepted',
    bearer: 'authority',
    adult: secondary(days, 30),
    juvenile: juvenile(days, 30, 'Đ8'),
  },
  {
    duty: 'sendDecision',
    runsFrom: 'decisionAnnounced',
    bearer: 'authority',
    adult: secondary(workingDays, 2),
    juvenile: juvenile(workingDays, 2, 'Đ25'),
  },
  {
    duty: 'complain',
    runsFrom: 'decisionAnnouncedOrReceived',
    bearer: 'person',
    adult: adult(
      workingDays(3, 'I', 'PL 09/2014 (chưa kiểm chứng)'),
      workingDays(3, 'I', 'PL 03/2022 Đ32 (chưa kiểm chứng)'),
    ),
    juvenile: juvenile(workingDays, 5, 'Đ37.1'),
  },
  {
    duty: 'recommend',
    runsFrom: 'decisionAnnouncedOrReceived',
    bearer: 'authority',
    adult: notFound(workingDays, ' Đ32'),
    juvenile: juvenile(workingDays, 5, 'Đ37.2'),
  },
  {
    duty: 'protest',
    runsFrom: 'decisionAnnouncedOrReceived',
    bearer: 'authority',
    adult: notFound(workingDays, ' Đ32'),
    juvenile: juvenile(workingDays, 5, 'Đ37.2'),
  },
  {
    duty: 'forwardForReview',
    runsFrom: 'complaintReceived',
    bearer: 'authority',
    adult: inferred(workingDays, 2, 'Đ39.1'),
    juvenile: juvenile(workingDays, 2, 'Đ39.1'),
  },
  {
    duty: 'acceptReview',
    runsFrom: 'reviewFileReceived',
    bearer: 'authority',
    adult: inferred(workingDays, 2, 'Đ39.2'),
    juvenile: juvenile(workingDays, 2, 'Đ39.2'),
  },
  {
    duty: 'holdReviewHearing',
    runsFrom: 'reviewJudgeAssigned',
    bearer: 'authority',
    adult: inferred(workingDays, 5, 'Đ39.3'),
    juvenile: juvenile(workingDays, 5, 'Đ39.3'),
  },
  {
    duty: 'noticeOfReviewHearing',
    runsFrom: 'reviewHearingDate',
    bearer: 'authority',
    bound: 'atLeast',
    direction: 'before',
    adult: inferred(workingDays, 3, 'Đ39.3'),
    juvenile: juvenile(workingDays, 3, 'Đ39.3'),
  },
  {
    duty: 'acceptDeferralRequest',
    runsFrom: 'deferralRequestReceived',
    bearer: 'authority',
    adult: readInOld(workingDays, 2, 'Đ26'),
    juvenile: juvenile(workingDays, 2, 'Đ29'),
  },
  {
    duty: 'decideDeferral',
    runsFrom: 'deferralJudgeAssigned',
    bearer: 'authority',
    adult: readInOld(workingDays, 3, 'Đ26'),
    juvenile: juvenile(workingDays, 3, 'Đ29'),
  },
  {
    duty: 'cancelDeferral',
    runsFrom: 'communeNoticeReceived',
    bearer: 'authority',
    adult: notFound(workingDays),
    juvenile: juvenile(workingDays, 3, 'Đ30'),
  },
  {
    duty: 'sendDeferralCancellation',
    runsFrom: 'deferralCancelled',
    bearer: 'authority',
    adult: notFound(workingDays),
    juvenile: juvenile(workingDays, 2, 'Đ30'),
  },
  {
    duty: 'acceptSuspensionRequest',
    runsFrom: 'suspensionFileReceived',
    bearer: 'authority',
    adult: notFound(workingDays),
    juvenile: juvenile(workingDays, 2, 'Đ33'),
  },
  {
    duty: 'decideSuspension',
    runsFrom: 'suspensionJudgeAssigned',
    bearer: 'authority',
    adult: notFound(workingDays),
    juvenile: juvenile(workingDays, 3, 'Đ33'),
  },
  {
    duty: 'returnToCompliance',
    runsFrom: 'communeNoticeReceived',
    bearer: 'authority',
    adult: notFound(workingDays),
    juvenile: juvenile(workingDays, 3, 'Đ34'),
  },
  {
    duty: 'sendReturnToCompliance',
    runsFrom: 'complianceOrdered',
    bearer: 'authority',
    adult: notFound(workingDays),
    juvenile: juvenile(workingDays, 2, 'Đ34'),
  },
] as const satisfies readonly LimitRow[];
