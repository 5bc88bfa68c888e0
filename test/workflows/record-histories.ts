import { randomUUID } from 'node:crypto';
import { readyForEscort, supervised } from '../kit/after-court.ts';
import { decided, worn } from '../kit/monitoring.ts';
import { determinationBody, registrationBody, userBody, voluntaryBody } from '../kit/own-files.ts';
import { waitUntil } from '../kit/wait-until.ts';
import type { CaseWorld, TestCase } from './case-world.ts';
import { runOutbox, sideOf, storeCase, waitForReport } from './side-world.ts';

/** Keeps the history of a run under a name. */
export type Keep = (one: TestCase, name: string, runId: string) => Promise<void>;

const runOf = async (one: TestCase): Promise<string> => (await one.handle.describe()).runId;
const police = { officer: 'ca-xa:1/officer', chief: 'ca-xa:1/head' };

/** The run that is there goes on as a new one, and is kept. */
async function keepRun(one: TestCase, keep: Keep, name: string, goOn = (): Promise<unknown> => one.handle.executeUpdate('checkpoint')): Promise<void> {
  await one.rest();
  const runId = await runOf(one);
  await goOn();
  await waitUntil('the next run', async () => (await runOf(one)) !== runId);
  await keep(one, name, runId);
}

/** The run that is there ends with its case, and is kept. */
async function keepLast(one: TestCase, keep: Keep, name: string, end: () => Promise<unknown>): Promise<void> {
  const runId = await runOf(one);
  await end();
  await one.handle.result();
  await keep(one, name, runId);
}

async function dossier(world: CaseWorld, keep: Keep): Promise<void> {
  const one = await world.case('2026-07-06 10:00');
  await one.openDossier('2026-07-06 08:00');
  await one.addPapers('2026-07-06 08:30');
  await one.ask('addPaper', { by: 'ca-xa:2/head', body: {} });
  await one.act('completeDossier', { by: police.chief, at: '2026-07-06 09:00' });
  await keepRun(one, keep, 'dossier-to-checkpoint');
  const proofUploadId = await world.upload(police.officer);
  await one.act('notifyPerson', { by: police.officer, at: '2026-07-06 09:30', body: { recipient: 'person', delivery: 'received', noticeNumber: '03/TB', noticeDate: '2026-07-06', proofUploadId } });
  await one.moveTo('2026-07-10 08:00');
  await one.act('forwardDossier', { by: police.chief, at: '2026-07-10 07:59', body: { requestNumber: '05/ĐN', folioCount: 4, courtId: 'ta-kv:1', procuracyId: 'vks-kv:1' } });
  await keepRun(one, keep, 'dossier-to-court', () => one.act('confirmReceipt', { by: 'ta-kv:1/clerk', body: { receiptNumber: '01/GN' } }));
  await one.act('acceptDossier', { by: 'ta-kv:1/chiefJudge', body: { docketNumber: '21/TL', judgeId: 'ta-kv:1:judge', procuracyId: 'vks-kv:1', hasRepresentative: false } });
  await one.moveTo('2026-07-14 09:00');
  await keepLast(one, keep, 'court-to-death', () => one.act('recordDeath', { by: police.officer, body: { certificateNumber: '9/KT', diedOn: '2026-07-14' } }));
}

/** Granted, in force once its windows closed, its ground ended; the execution stands still meanwhile and goes on. */
async function deferral(world: CaseWorld, keep: Keep): Promise<void> {
  const main = await storeCase(world, readyForEscort('R4'), '2026-10-05 09:00');
  const side = sideOf(main, '2026-08-13 09:00');
  const [clerk, judge] = ['ta-kv:1/clerk', 'ta-kv:1/judge'];
  await side.act('fileDeferralRequest', {
    isOpening: true, mainCaseId: main.caseId, by: clerk, body: { asks: 'deferral', ground: 'seriouslyIll', filedOn: '2026-08-13', filedBy: 'person', evidenceNumber: '12/GXN', evidenceDate: '2026-08-13' },
  });
  await side.act('acceptDeferralRequest', { by: clerk, body: { docketNumber: '3/TLHM' } });
  await side.moveTo('2026-08-17 09:00');
  await side.act('decideDeferral', { by: judge, body: { outcome: 'grantDeferral', decisionNumber: '18/QĐ-TA', reason: 'Có căn cứ' } });
  for (const addressee of ['person', 'procuracy']) await side.act('recordDeferralService', { by: clerk, body: { addressee, receivedOn: '2026-08-17' } });
  const protest = (await side.state()).limits.find((limit) => limit.duty === 'protest');
  await side.act('setLimitDate', { by: judge, body: { limitId: protest?.limitId ?? '', dueDate: '2026-08-24', basis: 'Tòa án ấn định' } });
  await keepRun(side, keep, 'deferral-to-checkpoint');
  await side.moveTo('2026-08-28 09:00');
  await side.act('confirmDeferralEffect', { by: judge, body: { effectiveOn: '2026-08-25' } });
  await waitForReport(main, side, 'recordDeferral');
  await keepRun(main, keep, 'admission-to-deferred');
  await keepLast(side, keep, 'deferral-to-end', () => side.act('recordGroundEnded', { by: police.chief, body: { evidenceNumber: '9/GXN', evidenceDate: '2026-08-28' } }));
  await waitForReport(main, side, 'endDeferral');
}

/** Worn beside a supervision that is lengthened by an absence; taken off, not mended in time, and ended. */
async function monitoring(world: CaseWorld, keep: Keep): Promise<void> {
  const main = await storeCase(world, supervised('R4'), '2028-08-12 10:00');
  const side = sideOf(main, '2028-08-11 09:00');
  await side.act('openMonitoring', { isOpening: true, mainCaseId: main.caseId, by: police.officer, body: { ground: 'supervised', basisAt: '2028-08-11T08:00:00+07:00' } });
  await side.act('decideMonitoring', { by: police.chief, body: decided });
  await side.moveTo('2028-08-12 09:00');
  await side.act('fitDevice', { by: police.officer, body: worn });
  await waitUntil('the fitting is on the main case', async () => (await main.state()).facts.monitoring.reported?.state === 'fitted');
  await keepRun(side, keep, 'monitoring-to-change-of-main', () => main.act('recordAbsence', { by: police.officer, body: { isReported: false } }));
  await keepRun(main, keep, 'supervision-to-absence');
  await side.moveTo('2028-08-13 09:00');
  await side.act('recordMonitoringViolation', { by: police.officer, body: { kind: 'deviceRemoved', recordNumber: '7/BB', circumstances: 'Theo cảnh báo của hệ thống' } });
  await side.moveTo('2028-08-14 10:00');
  await side.act('recordNonCompliance', { by: police.officer, body: { recordNumber: '8/BB', circumstances: 'Không khắc phục' } });
  await side.act('decideOnNonCompliance', { by: police.chief, body: { choice: 'noConsequence', basis: 'Lần đầu' } });
  await side.act('endMonitoring', { by: police.chief, body: { ground: 'sentToFacility', decisionNumber: '9/QĐ', paperNumber: '33/QĐ-TA' } });
  await keepLast(side, keep, 'monitoring-to-end', () => side.act('carryOutDecision', { by: police.officer, body: { deviceReturned: true } }));
}

async function userManagement(world: CaseWorld, keep: Keep): Promise<void> {
  const one = await world.case('2026-09-08 08:00');
  await one.act('openUserManagement', { isOpening: true, by: police.officer, body: userBody('R4') });
  await one.act('recordResidence', { by: police.officer, body: { hasStableResidence: true } });
  await one.moveTo('2026-09-09 10:00');
  await one.act('decideManagement', { by: police.chief, body: { decisionNumber: '88/QĐ' } });
  await one.moveTo('2027-09-11 08:00');
  await keepLast(one, keep, 'user-management', () => one.act('endManagement', { by: police.chief }));
}

async function determination(world: CaseWorld, keep: Keep): Promise<void> {
  const one = await world.case('2022-11-07 09:00');
  await one.act('openDetermination', { isOpening: true, by: police.officer, body: determinationBody('R1') });
  await one.moveTo('2022-11-08 09:00');
  await one.act('receivePerson', { by: 'tt-yt:1/officer', body: { recordNumber: '14' } });
  await one.moveTo('2022-11-15 09:00');
  await one.act('issueResult', { by: 'tt-yt:1/head', body: { isAddicted: true, resultNumber: '12/PKQ' } });
  await one.act('tellResult', { by: police.officer, body: { recipient: 'person' } });
  await keepLast(one, keep, 'determination', () => one.act('linkFollowingCase', { by: police.officer, body: { following: 'voluntaryTreatment', caseId: randomUUID() } }));
}

/** Six months of treatment at home, a year of supervision after it, and off the list. */
async function voluntaryTreatment(world: CaseWorld, keep: Keep): Promise<void> {
  const chair = 'ubnd-xa:1/head';
  const one = await world.case('2022-11-11 11:00');
  await one.act('openVoluntaryTreatment', { isOpening: true, by: police.officer, body: voluntaryBody('R1') });
  await one.moveTo('2022-11-15 09:00');
  await one.act('registerVoluntary', { by: police.officer, body: registrationBody('R1') });
  await one.act('decideVoluntary', { by: chair, body: { decisionNumber: '91/QĐ' } });
  await one.act('startTreatment', { by: police.officer });
  await one.moveTo('2023-05-16 09:00');
  await keepRun(one, keep, 'voluntary-to-supervision', () => one.act('completeTreatment', { by: chair, body: { certificateNumber: '3/GXN' } }));
  await one.act('personReports', { by: police.officer });
  await one.act('openSupervisionFile', { by: police.chief });
  await one.act('decideSupervision', { by: chair, body: { decisionNumber: '30/QĐ-UBND' } });
  await one.moveTo('2024-05-17 09:00');
  await keepRun(one, keep, 'supervision-to-removal', () => one.act('closeSupervision', { by: chair }));
  await keepLast(one, keep, 'removal', () => one.act('removeFromList', { by: police.chief, body: { ground: 'termServed' } }));
}

const lives = [dossier, deferral, monitoring, userManagement, determination, voluntaryTreatment];

/** Lives a short case of every kind and keeps its runs. */
export async function recordHistories(world: CaseWorld, keep: Keep): Promise<void> {
  const stopOutbox = await runOutbox(world);
  try {
    for (const live of lives) await live(world, keep);
  } finally {
    await stopOutbox();
  }
}
