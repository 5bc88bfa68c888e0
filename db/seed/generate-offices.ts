import type { AgencyKind, AgencyLevel } from '../../law/competence.ts';
import type { Commune, DivisionMap, Province } from '../../law/divisions.ts';
import type { agency, agencySuccession, agencySuperior } from '../schema/index.ts';
import { isSamePlace, officeNames, officeSymbols } from './office-names.ts';

export interface OfficeRows {
  readonly agencies: (typeof agency.$inferInsert)[];
  readonly superiors: (typeof agencySuperior.$inferInsert)[];
  readonly successions: (typeof agencySuccession.$inferInsert)[];
}

/** District police and labour offices ended (rules.md §2: R2 from 2025-03-01 has neither). */
const lastDayOfDistrictPolice = '2025-02-28';
const firstDayWithoutDistrictPolice = '2025-03-01';
const lastDayOfOldMap = '2025-06-30';
const firstDayOfNewMap = '2025-07-01';

interface Place {
  readonly provinceCode: string | null;
  readonly districtCode: string | null;
  readonly communeCode: string | null;
}

function office(
  id: string, kind: AgencyKind, name: string, place: Place, more: { level?: AgencyLevel; symbol?: string; from?: string | null; to?: string | null; isDemo?: boolean } = {},
): typeof agency.$inferInsert {
  return {
    id, kind, level: more.level ?? null, name, shortSymbol: more.symbol ?? null, ...place, inForceFrom: more.from ?? null, inForceTo: more.to ?? null,
    isDemo: more.isDemo ?? false, isOnSystem: true,
  };
}

/** An old place and a new one are the same office's place where nothing else went in and the code and name stayed. */
function findContinued(map: DivisionMap): { communes: ReadonlySet<string>; provinces: ReadonlySet<string>; provinceSuccessions: ReadonlyMap<string, ReadonlySet<string>> } {
  const newOf = new Map<string, string[]>();
  const oldOf = new Map<string, string[]>();
  for (const { oldCode, newCode } of map.successions) {
    newOf.set(oldCode, [...(newOf.get(oldCode) ?? []), newCode]);
    oldOf.set(newCode, [...(oldOf.get(newCode) ?? []), oldCode]);
  }
  const oldCommunes = new Map(map.communes.filter((one) => one.inForceTo !== null).map((one) => [one.code, one]));
  const newCommunes = new Map(map.communes.filter((one) => one.inForceTo === null).map((one) => [one.code, one]));
  const communes = new Set<string>();
  for (const [code, commune] of newCommunes) {
    const before = oldCommunes.get(code);
    if (before === undefined || newOf.get(code)?.length !== 1 || newOf.get(code)?.[0] !== code || oldOf.get(code)?.length !== 1) continue;
    if (isSamePlace(before.name, commune.name) && before.provinceCode === commune.provinceCode) communes.add(code);
  }
  const provinceNew = new Map<string, Set<string>>();
  const provinceOld = new Map<string, Set<string>>();
  for (const { oldCode, newCode } of map.successions) {
    const before = oldCommunes.get(oldCode)?.provinceCode;
    const after = newCommunes.get(newCode)?.provinceCode;
    if (before === undefined || after === undefined) continue;
    provinceNew.set(before, (provinceNew.get(before) ?? new Set()).add(after));
    provinceOld.set(after, (provinceOld.get(after) ?? new Set()).add(before));
  }
  const provinces = new Set<string>();
  for (const province of map.provinces.filter((one) => one.inForceTo === null)) {
    const before = map.provinces.find((one) => one.inForceTo !== null && one.code === province.code);
    const sources = provinceOld.get(province.code);
    const targets = provinceNew.get(province.code);
    if (before !== undefined && isSamePlace(before.name, province.name) && sources?.size === 1 && targets?.size === 1 && targets.has(province.code)) provinces.add(province.code);
  }
  return { communes, provinces, provinceSuccessions: provinceNew };
}

/**
 * The offices that follow from the map: police and committees of communes, police and labour offices of districts, courts and procuracies of
 * districts and provinces, police of provinces, C04 and C10; with their superiors and successions, all dated. Ids of offices of places that
 * ended carry `-cu`; an office whose place only stayed what it was is one row through the reform.
 */
export function generateOffices(map: DivisionMap): OfficeRows {
  const rows: OfficeRows = { agencies: [], superiors: [], successions: [] };
  const continued = findContinued(map);
  const add = (row: typeof agency.$inferInsert) => rows.agencies.push(row);
  const answerTo = (agencyId: string, superiorId: string, from: string | null, to: string | null) =>
    rows.superiors.push({ agencyId, superiorId, inForceFrom: from, inForceTo: to });
  const communeId = (prefix: string, code: string, isOld: boolean) => (isOld && !continued.communes.has(code) ? `${prefix}-cu:${code}` : `${prefix}:${code}`);
  const provinceId = (prefix: string, code: string, isOld: boolean) => (isOld && !continued.provinces.has(code) ? `${prefix}-cu:${code}` : `${prefix}:${code}`);
  const nowhere: Place = { provinceCode: null, districtCode: null, communeCode: null };

  add(office('bo-ca:c04', 'centralPolice', 'Cục Cảnh sát điều tra tội phạm về ma túy', nowhere, { symbol: 'C04' }));
  add(office('bo-ca:c10', 'centralPolice', 'Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng', nowhere, { symbol: 'C10' }));

  const addProvince = (province: Province, isOld: boolean) => {
    const place = { ...nowhere, provinceCode: province.code };
    const from = isOld || continued.provinces.has(province.code) ? null : firstDayOfNewMap;
    const to = isOld ? lastDayOfOldMap : null;
    const police = provinceId('ca-tinh', province.code, isOld);
    const court = provinceId('tand-tinh', province.code, isOld);
    const procuracy = provinceId('vks-tinh', province.code, isOld);
    add(office(police, 'provincialPolice', officeNames.provincialPolice(province.name), place, { symbol: officeSymbols.provincialPolice, from, to }));
    add(office(court, 'court', officeNames.provincialCourt(province.name), place, { level: 'provincial', symbol: officeSymbols.court, from, to }));
    add(office(procuracy, 'procuracy', officeNames.provincialProcuracy(province.name), place, { level: 'provincial', symbol: officeSymbols.procuracy, from, to }));
    answerTo(police, 'bo-ca:c04', null, null);
    // A late court answers to its own chief judge, never to the police.
    answerTo(court, court, null, null);
  };
  for (const province of map.provinces) {
    const isOld = province.inForceTo !== null;
    if (!isOld || !continued.provinces.has(province.code)) addProvince(province, isOld);
  }
  for (const [oldCode, newCodes] of continued.provinceSuccessions) {
    if (continued.provinces.has(oldCode)) continue;
    // A province whose communes went to several has no single successor; each part is told, a person chooses.
    for (const newCode of newCodes)
      for (const prefix of ['ca-tinh', 'tand-tinh', 'vks-tinh'])
        rows.successions.push({ oldId: provinceId(prefix, oldCode, true), newId: provinceId(prefix, newCode, false), on: firstDayOfNewMap });
  }

  for (const district of map.districts) {
    const place = { ...nowhere, provinceCode: district.provinceCode, districtCode: district.code };
    const police = `ca-huyen:${district.code}`;
    const court = `tand-huyen:${district.code}`;
    const procuracy = `vks-huyen:${district.code}`;
    add(office(police, 'districtPolice', officeNames.districtPolice(district.name), place, { symbol: officeSymbols.districtPolice, to: lastDayOfDistrictPolice }));
    add(office(`ldtbxh:${district.code}`, 'labourOffice', officeNames.labourOffice(district.name), place, { symbol: officeSymbols.labourOffice, to: lastDayOfDistrictPolice }));
    add(office(court, 'court', officeNames.districtCourt(district.name), place, { level: 'district', symbol: officeSymbols.court, to: lastDayOfOldMap }));
    add(office(procuracy, 'procuracy', officeNames.districtProcuracy(district.name), place, { level: 'district', symbol: officeSymbols.procuracy, to: lastDayOfOldMap }));
    answerTo(police, provinceId('ca-tinh', district.provinceCode, true), null, lastDayOfDistrictPolice);
    answerTo(court, court, null, null);
    answerTo(procuracy, provinceId('vks-tinh', district.provinceCode, true), null, lastDayOfOldMap);
  }

  const addCommune = (commune: Commune, isOld: boolean) => {
    const stays = continued.communes.has(commune.code);
    const place = { ...nowhere, provinceCode: commune.provinceCode, districtCode: commune.districtCode, communeCode: commune.code };
    const from = isOld || stays ? null : firstDayOfNewMap;
    const to = isOld ? lastDayOfOldMap : null;
    const police = communeId('ca-xa', commune.code, isOld);
    add(office(police, 'communePolice', officeNames.communePolice(commune.name), place, { symbol: officeSymbols.communePolice, from, to }));
    add(office(communeId('ubnd-xa', commune.code, isOld), 'communeCommittee', officeNames.communeCommittee(commune.name), place, { symbol: officeSymbols.communeCommittee, from, to }));
    if (!isOld) answerTo(police, provinceId('ca-tinh', commune.provinceCode, false), firstDayOfNewMap, null);
  };
  for (const commune of map.communes) {
    const isOld = commune.inForceTo !== null;
    if (!isOld || !continued.communes.has(commune.code)) addCommune(commune, isOld);
    if (!isOld || commune.districtCode === null) continue;
    const police = communeId('ca-xa', commune.code, true);
    answerTo(police, `ca-huyen:${commune.districtCode}`, null, lastDayOfDistrictPolice);
    answerTo(police, provinceId('ca-tinh', commune.provinceCode, true), firstDayWithoutDistrictPolice, lastDayOfOldMap);
  }
  for (const { oldCode, newCode, on } of map.successions) {
    if (continued.communes.has(oldCode)) continue;
    for (const prefix of ['ca-xa', 'ubnd-xa']) rows.successions.push({ oldId: communeId(prefix, oldCode, true), newId: communeId(prefix, newCode, false), on });
  }
  return rows;
}
