import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkCalendar, DEFAULT_CALENDAR, getCalendarVersion } from './calendar/versions.ts';
import { AGENCY_KINDS, COMPETENCE, COMPETENCE_TOPICS, findCompetentOffices, isCompetent, POSITIONS } from './competence.ts';
import { addMonths, findInstantMs, isLocalDate, isNight, localDateOf, startOfLocalDay, toEpochDay, toLocalDate, toVietnamInstant, weekdayOf } from './dates.ts';
import { buildDivisionMap, indexDivisions, parseSuccessions } from './divisions.ts';
import { GLOSSARY } from './glossary.ts';
import { GLOSSARY_MEANINGS } from './glossary.vi.ts';
import { BIRTH_PROVINCES, checkIdentityNumber } from './identity-number.ts';
import { findInstrument, type Instrument, INSTRUMENTS } from './instruments.ts';
import { INSTRUMENT_NOTES } from './instruments.vi.ts';
import { LAW_ERROR_CODES } from './law-error.ts';
import { findRegimeAt, regimeAt, REGIME_SPANS, TRANSITION_RULES } from './regimes.ts';
import { DUTIES } from './time-limits.ts';
import { AGENCY_KIND_LABELS, DUTY_LABELS, LAW_ERROR_SENTENCES, POSITION_LABELS, sayLawError } from './vi.ts';

describe('dates', () => {
  it('agree with the platform on every day of 400 years', () => {
    for (let day = -80_000; day < 80_000; day += 13) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(toLocalDate(day)).toBe(text);
      expect(toEpochDay(text)).toBe(day);
      expect(weekdayOf(text)).toBe(new Date(day * 86_400_000).getUTCDay() || 7);
    }
  });

  it('refuse days that do not exist', () => {
    for (const text of ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-01', '2026-4-01', '2026-04-01T', '', 'not-a-date']) {
      expect([text, isLocalDate(text)]).toEqual([text, false]);
    }
    expect(isLocalDate('2024-02-29')).toBe(true);
  });

  it('put a moment on its Việt Nam day', () => {
    expect(localDateOf('2026-07-06T16:59:59Z')).toBe('2026-07-06');
    expect(localDateOf('2026-07-06T17:00:00Z')).toBe('2026-07-07');
    expect(startOfLocalDay('2026-07-07')).toBe('2026-07-07T00:00:00+07:00');
    expect(toVietnamInstant(Date.parse('2026-07-06T17:00:00.250Z'))).toBe('2026-07-07T00:00:00.250+07:00');
    expect(findInstantMs('2026-07-07')).toBeUndefined();
    expect(findInstantMs('2026-07-07T25:00:00Z')).toBeUndefined();
  });

  it('clamp months and know the night', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -13)).toBe('2025-02-28');
    expect([isNight('2026-07-06T21:59:00'), isNight('2026-07-06T22:00:00'), isNight('2026-07-06T05:59:00'), isNight('2026-07-06T06:00:00')]).toEqual([false, true, true, false]);
  });
});

describe('regimes', () => {
  it('follow one another without gap', () => {
    expect(['2022-01-01', '2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01', '2040-01-01'].map(regimeAt)).toEqual(['R1', 'R1', 'R2', 'R2', 'R3', 'R3', 'R4', 'R4']);
    expect(findRegimeAt('2021-12-31')).toBeUndefined();
    expect(() => regimeAt('2021-12-31')).toThrow('unknownRegime');
    expect(() => regimeAt('2026-02-30')).toThrow('badDate');
  });

  it('name instruments that are listed', () => {
    for (const key of REGIME_SPANS.flatMap((span) => span.instruments)) expect([key, findInstrument(key)?.key]).toEqual([key, key]);
  });

  it('say in Vietnamese what is to be known of an instrument’s dates', () => {
    const noted: readonly Instrument[] = INSTRUMENTS;
    expect(Object.keys(INSTRUMENT_NOTES).sort()).toEqual(noted.flatMap((one) => (one.datesNote === undefined ? [] : [one.key])).sort());
  });

  it('have the nine transition rules, with a human decision where nothing is settled', () => {
    expect(TRANSITION_RULES).toHaveLength(9);
    for (const rule of TRANSITION_RULES) if (rule.confidence === '?') expect([rule.id, rule.needsHumanDecision]).toEqual([rule.id, true]);
    for (const rule of TRANSITION_RULES) expect([rule.id, rule.source !== null]).toEqual([rule.id, rule.confidence === 'T']);
  });
});

describe('words', () => {
  it('every duty, office and refusal has its Vietnamese words', () => {
    expect(Object.keys(DUTY_LABELS).sort()).toEqual([...DUTIES].sort());
    expect(Object.keys(AGENCY_KIND_LABELS).sort()).toEqual([...AGENCY_KINDS].sort());
    expect(Object.keys(POSITION_LABELS).sort()).toEqual([...POSITIONS].sort());
    expect(Object.keys(LAW_ERROR_SENTENCES).sort()).toEqual([...LAW_ERROR_CODES].sort());
    for (const label of [...Object.values(DUTY_LABELS), ...Object.values(LAW_ERROR_SENTENCES)]) {
      expect(label.trim().length).toBeGreaterThan(3);
      expect(label).toBe(label.normalize('NFC'));
    }
    expect(new Set(Object.values(DUTY_LABELS)).size).toBe(DUTIES.length);
    expect(sayLawError('yearWithoutCalendar', { year: 2030 })).toContain('2030');
  });

  it('the glossary has one entry per word and per identifier', () => {
    expect(GLOSSARY.length).toBeGreaterThanOrEqual(80);
    expect(new Set(GLOSSARY.map((entry) => entry.identifier)).size).toBe(GLOSSARY.length);
    expect(new Set(GLOSSARY.map((entry) => entry.vietnamese)).size).toBe(GLOSSARY.length);
    for (const entry of GLOSSARY) expect(entry.identifier).toMatch(/^[a-z][A-Za-z]+$/);
    expect(Object.keys(GLOSSARY_MEANINGS).sort()).toEqual(GLOSSARY.map((entry) => entry.identifier).sort());
  });
});

describe('competence', () => {
  it('has one row per topic and regime, empty only where the regime has no such office', () => {
    expect(new Set(COMPETENCE.map((row) => `${row.topic}/${row.regime}`)).size).toBe(COMPETENCE.length);
    const missing = COMPETENCE_TOPICS.flatMap((topic) => (['R1', 'R2', 'R3', 'R4'] as const).filter((regime) => findCompetentOffices(topic, regime).length === 0).map((regime) => `${topic}/${regime}`));
    expect(missing).toEqual(['checkDossier/R2', 'checkDossier/R3', 'checkDossier/R4', 'proposeSupervision/R1', 'proposeSupervision/R2', 'proposeSupervision/R3']);
  });

  it('moves from the commune chair to the commune police chief', () => {
    expect(isCompetent('compileDossier', 'R1', 'communeCommittee', 'head')).toBe(true);
    expect(isCompetent('compileDossier', 'R4', 'communeCommittee', 'head')).toBe(false);
    expect(isCompetent('compileDossier', 'R4', 'communePolice', 'head')).toBe(true);
    expect(isCompetent('compileDossier', 'R1', 'communePolice', 'officer')).toBe(false);
    expect(findCompetentOffices('firstInstance', 'R2')[0]?.level).toBe('district');
    expect(findCompetentOffices('firstInstance', 'R3')[0]?.level).toBe('regional');
    expect(findCompetentOffices('compileDossier', 'R3').map((office) => office.confidence)).toEqual(['I', 'I']);
  });
});

describe('the administrative map', () => {
  const read = (name: string) => readFileSync(new URL(`divisions/${name}`, import.meta.url), 'utf8');
  const map = buildDivisionMap({
    oldCommunes: read('communes-until-2025-06.tsv'),
    newCommunes: read('communes-from-2025-07.tsv'),
    successions: read('commune-succession-2025-07.tsv'),
  });
  const index = indexDivisions(map);

  it('has 34 provinces and 3,321 communes now, 63 and 10,051 before', () => {
    const on = (date: string) => [map.provinces, map.communes].map((rows) => rows.filter((row) => (row.inForceFrom === null || row.inForceFrom <= date) && (row.inForceTo === null || date <= row.inForceTo)).length);
    expect(on('2026-07-01')).toEqual([34, 3321]);
    expect(on('2025-06-30')).toEqual([63, 10_051]);
  });

  it('reads a code by its date, for the same code may name another area', () => {
    expect(index.communeAt('00004', '2025-06-30')?.name).toBe('Phường Trúc Bạch');
    expect(index.communeAt('00004', '2025-07-01')?.name).toBe('Phường Ba Đình');
    expect(index.communeAt('00001', '2025-07-01')).toBeUndefined();
    expect(index.districtAt('001', '2025-06-30')?.name).toBe('Quận Ba Đình');
    expect(index.districtAt('001', '2025-07-01')).toBeUndefined();
    expect(index.provinceAt('01', '2026-01-01')?.name).toBe('Thành phố Hà Nội');
    expect(index.listCommunes('01', '2026-01-01').length).toBe(126);
  });

  it('finds one successor, several, or none, and chooses for nobody', () => {
    expect(index.findSuccessors('00006').map((commune) => commune.name)).toEqual(['Phường Ngọc Hà']);
    const old = map.communes.filter((commune) => commune.inForceTo !== null);
    const counts = [0, 0, 0, 0];
    for (const commune of old) counts[index.findSuccessors(commune.code).length]! += 1;
    expect(counts).toEqual([173, 9587, 273, 18]);
  });

  it('refuses a broken table and names the line', () => {
    expect(() => parseSuccessions('oldCode\tnewCode\n00001\n')).toThrow('"line":2');
    expect(() => parseSuccessions('a\tb\n')).toThrow('badInput');
  });
});

describe('the identity number', () => {
  it('knows 63 provinces of birth registration', () => {
    expect(Object.keys(BIRTH_PROVINCES)).toHaveLength(63);
    expect(checkIdentityNumber('001090000001').says).toEqual({ provinceCode: '001', province: 'Hà Nội', sex: 'male', birthYear: 1990 });
    expect(checkIdentityNumber('079305000001').says).toMatchObject({ sex: 'female', birthYear: 2005 });
  });

  it('stops on disagreement, only warns on an unknown province', () => {
    expect(checkIdentityNumber('001090000001', { sex: 'female', birthDate: '1991-01-01' }).errors).toEqual(['sexDisagrees', 'birthYearDisagrees']);
    expect(checkIdentityNumber('001090000001', { sex: 'male', birthYear: 1990 }).errors).toEqual([]);
    expect(checkIdentityNumber('999090000001')).toMatchObject({ errors: [], warnings: ['unknownProvinceCode'] });
    for (const bad of ['', '00109000000', '0010900000012', '00109000000a', '001090000001 ']) expect(checkIdentityNumber(bad).errors).toEqual(['notTwelveDigits']);
  });
});

describe('calendars', () => {
  it('pass the check an imported one must pass', () => {
    expect(checkCalendar(DEFAULT_CALENDAR)).toBe(DEFAULT_CALENDAR);
    expect(getCalendarVersion('2026-11').years).toHaveLength(7);
    expect(() => getCalendarVersion('1999')).toThrow('unknownCalendar');
    const year = DEFAULT_CALENDAR.years[0]!;
    const broken = (changed: object) => () => checkCalendar({ id: 'x', publishedOn: '2027-01-01', years: [{ ...year, ...changed }] });
    expect(broken({ year: 2022 })).toThrow('outside its year');
    expect(broken({ daysOff: [year.daysOff[0]!, year.daysOff[0]!] })).toThrow('given twice');
    expect(broken({ daysOff: [{ ...year.daysOff[0]!, source: '' }] })).toThrow('no source');
    expect(broken({})).not.toThrow();
  });

  it('make every swap day up on a working Saturday, and put every kind on a sensible weekday', () => {
    for (const year of DEFAULT_CALENDAR.years) {
      for (const row of year.daysOff) {
        if (row.kind === 'swap') expect(year.workingSaturdays.some((saturday) => saturday.date === row.madeUpOn && saturday.insteadOf === row.date)).toBe(true);
        if (row.kind === 'swap' || row.kind === 'compensatory') expect(weekdayOf(row.date)).toBeLessThan(6);
      }
      for (const row of year.workingSaturdays) expect(weekdayOf(row.date)).toBe(6);
    }
  });
});
