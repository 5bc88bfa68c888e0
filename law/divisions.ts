import type { LocalDate } from './dates.ts';
import { LawError } from './law-error.ts';

/** The day the district level ended and the communes were redrawn. */
export const MAP_REFORM_DATE: LocalDate = '2025-07-01';

/** Codes are those of the General Statistics Office: 2 digits province, 3 district, 5 commune. A code may name different areas before and after the reform. */
export type Province = { code: string; name: string; inForceFrom: LocalDate | null; inForceTo: LocalDate | null };
export type District = { code: string; name: string; provinceCode: string; inForceFrom: LocalDate | null; inForceTo: LocalDate };
export type Commune = {
  code: string;
  name: string;
  /** Null from the reform on. */
  districtCode: string | null;
  provinceCode: string;
  inForceFrom: LocalDate | null;
  inForceTo: LocalDate | null;
};
/** One old commune (or a part of it) became part of a new one. */
export type Succession = { oldCode: string; newCode: string; on: LocalDate };

export type DivisionMap = {
  provinces: readonly Province[];
  districts: readonly District[];
  communes: readonly Commune[];
  successions: readonly Succession[];
};

const LAST_OLD_DAY: LocalDate = '2025-06-30';

function parseTable(text: string, columns: readonly string[]): string[][] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '');
  const header = (lines[0] ?? '').split('\t');
  if (header.join('\t') !== columns.join('\t')) throw new LawError('badInput', { header: header.join(' '), expected: columns.join(' ') });
  return lines.slice(1).map((line, index) => {
    const cells = line.split('\t').map((cell) => cell.normalize('NFC').trim());
    if (cells.length !== columns.length || cells.some((cell) => cell === '')) throw new LawError('badInput', { line: index + 2 });
    return cells;
  });
}

/** `communes-until-2025-06.tsv`: the communes, districts and provinces until 2025-06-30. @throws LawError `badInput` naming the line */
export function parseOldCommunes(text: string): { provinces: Province[]; districts: District[]; communes: Commune[] } {
  const provinces = new Map<string, Province>();
  const districts = new Map<string, District>();
  const communes: Commune[] = [];
  for (const cells of parseTable(text, ['code', 'name', 'districtCode', 'district', 'provinceCode', 'province'])) {
    const [code = '', name = '', districtCode = '', district = '', provinceCode = '', province = ''] = cells;
    provinces.set(provinceCode, { code: provinceCode, name: province, inForceFrom: null, inForceTo: LAST_OLD_DAY });
    districts.set(districtCode, { code: districtCode, name: district, provinceCode, inForceFrom: null, inForceTo: LAST_OLD_DAY });
    communes.push({ code, name, districtCode, provinceCode, inForceFrom: null, inForceTo: LAST_OLD_DAY });
  }
  return { provinces: [...provinces.values()], districts: [...districts.values()], communes };
}

/** `communes-from-2025-07.tsv`: the communes and provinces from 2025-07-01. @throws LawError `badInput` naming the line */
export function parseNewCommunes(text: string): { provinces: Province[]; communes: Commune[] } {
  const provinces = new Map<string, Province>();
  const communes: Commune[] = [];
  for (const cells of parseTable(text, ['code', 'name', 'provinceCode', 'province'])) {
    const [code = '', name = '', provinceCode = '', province = ''] = cells;
    provinces.set(provinceCode, { code: provinceCode, name: province, inForceFrom: MAP_REFORM_DATE, inForceTo: null });
    communes.push({ code, name, districtCode: null, provinceCode, inForceFrom: MAP_REFORM_DATE, inForceTo: null });
  }
  return { provinces: [...provinces.values()], communes };
}

/** `commune-succession-2025-07.tsv`. @throws LawError `badInput` naming the line */
export function parseSuccessions(text: string): Succession[] {
  return parseTable(text, ['oldCode', 'newCode']).map(([oldCode = '', newCode = '']) => ({ oldCode, newCode, on: MAP_REFORM_DATE }));
}

/** The three files as one dated map. */
export function buildDivisionMap(files: { oldCommunes: string; newCommunes: string; successions: string }): DivisionMap {
  const before = parseOldCommunes(files.oldCommunes);
  const after = parseNewCommunes(files.newCommunes);
  return {
    provinces: [...before.provinces, ...after.provinces],
    districts: before.districts,
    communes: [...before.communes, ...after.communes],
    successions: parseSuccessions(files.successions),
  };
}

function isInForce(row: { inForceFrom: LocalDate | null; inForceTo: LocalDate | null }, on: LocalDate): boolean {
  return (row.inForceFrom === null || row.inForceFrom <= on) && (row.inForceTo === null || on <= row.inForceTo);
}

/** Reads one map fast: communes by code and date, successors by old code. */
export function indexDivisions(map: DivisionMap): {
  /** The commune a code named on a local date; undefined when no such commune existed then. */
  communeAt: (code: string, on: LocalDate) => Commune | undefined;
  provinceAt: (code: string, on: LocalDate) => Province | undefined;
  districtAt: (code: string, on: LocalDate) => District | undefined;
  /** The communes an old one became: one answers, none or several mean that a person chooses. */
  findSuccessors: (oldCommuneCode: string) => readonly Commune[];
  listCommunes: (provinceCode: string, on: LocalDate) => readonly Commune[];
} {
  const communes = groupByCode(map.communes);
  const provinces = groupByCode(map.provinces);
  const districts = groupByCode(map.districts);
  const successors = new Map<string, Succession[]>();
  for (const succession of map.successions) {
    const list = successors.get(succession.oldCode);
    if (list === undefined) successors.set(succession.oldCode, [succession]);
    else list.push(succession);
  }
  const communeAt = (code: string, on: LocalDate) => communes.get(code)?.find((row) => isInForce(row, on));
  return {
    communeAt,
    provinceAt: (code, on) => provinces.get(code)?.find((row) => isInForce(row, on)),
    districtAt: (code, on) => districts.get(code)?.find((row) => isInForce(row, on)),
    findSuccessors: (oldCode) =>
      (successors.get(oldCode) ?? []).map((row) => communeAt(row.newCode, row.on)).filter((commune) => commune !== undefined),
    listCommunes: (provinceCode, on) => map.communes.filter((row) => row.provinceCode === provinceCode && isInForce(row, on)),
  };
}

function groupByCode<T extends { code: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const list = groups.get(row.code);
    if (list === undefined) groups.set(row.code, [row]);
    else list.push(row);
  }
  return groups;
}
