import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { findInstrument, INSTRUMENTS } from '../../law/instruments.ts';
import { getRegimeSpan, REGIMES } from '../../law/regimes.ts';
import { DUTIES, findTimeLimit, getTimeLimit, isDuty, listTimeLimits, listVersions, type Duty, type TimeLimit } from '../../law/time-limits.ts';

const FROZEN = new URL('time-limits.json', import.meta.url);

/** One limit a line, so that a changed number reads as one changed line. */
function print(limits: readonly TimeLimit[]): string {
  return `[\n${limits.map((limit) => JSON.stringify(limit)).join(',\n')}\n]\n`;
}

describe('the published table of time limits', () => {
  it('is the frozen one (UPDATE_FROZEN=1 writes it anew, for a reviewer to read)', () => {
    const table = print(listTimeLimits());
    if (process.env['UPDATE_FROZEN'] === '1') writeFileSync(FROZEN, table);
    expect(table).toBe(readFileSync(FROZEN, 'utf8'));
  });

  it('has a null number exactly where nothing was found', () => {
    for (const limit of listTimeLimits()) expect([limit.duty, limit.amount === null]).toEqual([limit.duty, limit.confidence === '?']);
  });

  it('keeps every version inside its regime, without overlap', () => {
    for (const duty of DUTIES) {
      for (const regime of REGIMES) {
        for (const person of ['adult', 'juvenile'] as const) {
          const span = getRegimeSpan(regime);
          let previousTo: string | null = '0000-00-00';
          for (const version of listVersions({ duty, regime, person })) {
            expect(previousTo !== null && version.inForceFrom > previousTo).toBe(true);
            expect(version.inForceFrom >= span.inForceFrom).toBe(true);
            expect(span.inForceTo === null ? version.inForceTo === null : (version.inForceTo ?? '9') <= span.inForceTo).toBe(true);
            previousTo = version.inForceTo;
          }
        }
      }
    }
  });

  it('cites instruments that are listed and were in force', () => {
    for (const limit of listTimeLimits()) {
      if (limit.source === 'chưa tìm thấy quy định') continue;
      const instrument = INSTRUMENTS.find((row) => limit.source.startsWith(row.short));
      expect([limit.source, instrument?.short !== undefined]).toEqual([limit.source, true]);
      expect([limit.source, (instrument?.inForceFrom ?? '') <= limit.inForceFrom]).toEqual([limit.source, true]);
      const end = instrument?.inForceTo ?? null;
      expect([limit.source, end === null || end >= limit.inForceFrom]).toEqual([limit.source, true]);
    }
    expect(findInstrument('N163')?.number).toBe('163/2026/NĐ-CP');
  });
});

describe('readings of the rules', () => {
  const cellOf = (duty: Duty, regime: TimeLimit['regime'], person: 'adult' | 'juvenile', on?: string) => {
    const limit = findTimeLimit(on === undefined ? { duty, regime, person } : { duty, regime, person, on });
    return limit === undefined ? 'none' : `${String(limit.amount)} ${limit.unit} ${limit.confidence}`;
  };

  it.each([
    ['compileDossier', 'R1', 'adult', '5 workingDay T'],
    ['compileDossier', 'R3', 'juvenile', '5 workingDay I'],
    ['compileDossier', 'R4', 'adult', '1 workingDay T'],
    ['checkDossier', 'R2', 'adult', 'none'],
    ['registerVoluntary', 'R2', 'adult', '5 workingDay T'],
    ['registerVoluntary', 'R4', 'adult', '24 hour T'],
    ['addictionResult', 'R4', 'adult', 'null day ?'],
    ['returnIncompleteDossier', 'R4', 'juvenile', 'none'],
    ['returnIncompleteDossier', 'R4', 'adult', '2 workingDay S'],
    ['supplementForCourt', 'R2', 'adult', '2 workingDay I'],
    ['supplementForCourt', 'R2', 'juvenile', '2 workingDay T'],
    ['supplementForCourt', 'R4', 'adult', '2 workingDay T'],
    ['decideCase', 'R4', 'adult', '15 day S'],
    ['decideComplexCase', 'R4', 'juvenile', '30 day T'],
    ['complain', 'R4', 'adult', '3 workingDay I'],
    ['complain', 'R1', 'juvenile', '5 workingDay T'],
    ['recommend', 'R4', 'adult', 'null workingDay ?'],
    ['protest', 'R4', 'juvenile', '5 workingDay T'],
    ['cancelDeferral', 'R3', 'adult', 'null workingDay ?'],
    ['sendForExecution', 'R3', 'adult', '3 day T'],
    ['sendForExecution', 'R4', 'adult', 'null day ?'],
    ['escortToFacility', 'R2', 'adult', '5 day I'],
    ['escortToFacility', 'R4', 'adult', '24 hour T'],
    ['extendEscort', 'R2', 'adult', '3 month I'],
    ['extendEscort', 'R4', 'adult', 'none'],
    ['fileDeferral', 'R4', 'adult', 'none'],
    ['executionLimitation', 'R4', 'adult', 'null year ?'],
    ['reviewForReduction', 'R4', 'adult', 'none'],
    ['issueCompletionCertificate', 'R1', 'adult', 'none'],
    ['issueCompletionCertificate', 'R4', 'adult', '24 hour T'],
    ['decideSupervision', 'R3', 'adult', '2 workingDay T'],
    ['decideSupervision', 'R4', 'adult', 'null workingDay ?'],
    ['supervisionTerm', 'R4', 'adult', '2 year T'],
    ['supervisionTerm', 'R1', 'juvenile', '1 year T'],
    ['notifyMove', 'R1', 'adult', '5 workingDay T'],
    ['closeSupervision', 'R3', 'adult', 'none'],
  ] as const)('%s in %s for an %s is %s', (duty, regime, person, expected) => {
    expect(cellOf(duty, regime, person)).toBe(expected);
  });

  it('adults at court: one ordinance until January 2023, the next from February', () => {
    expect(cellOf('holdHearing', 'R1', 'adult', '2023-01-31')).toBe('7 workingDay T');
    expect(cellOf('holdHearing', 'R1', 'adult', '2023-02-01')).toBe('7 workingDay I');
    expect(cellOf('returnIncompleteDossier', 'R1', 'adult', '2022-06-01')).toBe('none');
    expect(cellOf('returnIncompleteDossier', 'R1', 'adult', '2023-06-01')).toBe('2 workingDay S');
  });

  it('a procedure keeps its regime for events after the regime ended and for acts before it began', () => {
    expect(cellOf('forwardDossier', 'R1', 'adult', '2025-08-01')).toBe('1 workingDay T');
    expect(cellOf('limitationPeriod', 'R4', 'adult', '2026-05-01')).toBe('3 month T');
  });

  it('what never rolls', () => {
    const still = listTimeLimits().filter((limit) => !limit.rolls && limit.unit !== 'hour');
    expect([...new Set(still.map((limit) => limit.duty))]).toEqual(['detoxification', 'educationStage', 'reintegrationStage', 'supervisionTerm', 'bereavementLeave', 'inpatientTreatment', 'userManagementTerm', 'useAddictionResult', 'monitoringTerm', 'requestedMonitoringTerm', 'stayAbroad', 'wearBeforeMoving', 'monitoringBeforeExemption']);
  });

  it('confirmEffect is a task without a number', () => {
    expect(isDuty('confirmEffect')).toBe(false);
  });

  it('a person must be named only where the limit differs', () => {
    expect(getTimeLimit({ duty: 'compileDossier', regime: 'R4' }).amount).toBe(1);
    expect(() => getTimeLimit({ duty: 'supervisionTerm', regime: 'R4' })).toThrow('unknownPerson');
    expect(() => getTimeLimit({ duty: 'supervisionTerm', regime: 'R5', person: 'adult' })).toThrow('unknownRegime');
    expect(() => getTimeLimit({ duty: 'checkDossier', regime: 'R4', person: 'adult' })).toThrow('noSuchLimit');
  });
});
