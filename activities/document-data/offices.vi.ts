import { blank, type PaperRegime } from '../../documents/index.ts';
import type { PrintedAgency, PrintedOfficial } from './sources.ts';

/** How offices, their heads and their officials are called on papers. All of it follows from the name of the office. */

type Kind = 'committee' | 'communePolice' | 'districtPolice' | 'provincialPolice' | 'centralPolice' | 'labourOffice' | 'court' | 'procuracy' | 'clinic' | 'facility';

const kinds: readonly [pattern: RegExp, kind: Kind][] = [
  [/^Ủy ban nhân dân /u, 'committee'],
  [/^Công an (xã|phường|thị trấn|đặc khu) /u, 'communePolice'],
  [/^Công an (quận|huyện|thị xã) /u, 'districtPolice'],
  [/^Công an /u, 'provincialPolice'],
  [/^(Cục|C\d+)/u, 'centralPolice'],
  [/^Phòng Lao động/u, 'labourOffice'],
  [/^Tòa án /u, 'court'],
  [/^Viện kiểm sát /u, 'procuracy'],
  [/^(Trung tâm Y tế|Trạm Y tế|Bệnh viện|Phòng khám|Cơ sở y tế)( |$)/u, 'clinic'],
];

export function kindOf(name: string): Kind {
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'facility';
}

const symbols: Readonly<Record<Kind, string>> = {
  committee: 'UBND', communePolice: 'CAX', districtPolice: 'CAH', provincialPolice: 'CAT', centralPolice: 'C04', labourOffice: 'LĐTBXH', court: 'TA', procuracy: 'VKS', clinic: 'YT', facility: 'CSCN',
};

/** Abbreviation in the symbol of the office's papers, as it was entered or as its kind has it. */
export function symbolOf(agency: PrintedAgency): string {
  return agency.shortSymbol.trim() === '' ? symbols[kindOf(agency.name)] : agency.shortSymbol;
}

const lowerFirst = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
const upperFirst = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);

/** A reformatory school, where a juvenile may serve (Luật 120/2025 Đ36.4). */
const isSchool = (name: string): boolean => name.startsWith('Trường giáo dưỡng');

/** Position of the head as the signature has it: "Trưởng Công an phường". */
export function headPosition(name: string, regime: PaperRegime): string {
  switch (kindOf(name)) {
    case 'committee': return 'Chủ tịch';
    case 'communePolice':
    case 'districtPolice': return `Trưởng ${name.split(' ').slice(0, name.startsWith('Công an thị') || name.startsWith('Công an đặc') ? 4 : 3).join(' ')}`;
    case 'provincialPolice': return 'Giám đốc';
    case 'centralPolice': return 'Cục trưởng';
    case 'labourOffice': return 'Trưởng phòng';
    case 'court': return 'Chánh án';
    case 'procuracy': return 'Viện trưởng';
    case 'clinic': return name.startsWith('Trạm Y tế') ? 'Trưởng trạm' : 'Giám đốc';
    case 'facility': return isSchool(name) ? 'Hiệu trưởng' : regime === 'R1' ? 'Giám đốc' : 'Trưởng cơ sở';
  }
}

/** The head with the office: "Chủ tịch Ủy ban nhân dân phường Phương Liệt", "Trưởng Cơ sở cai nghiện ma túy số 1". */
export function headTitle(name: string, regime: PaperRegime): string {
  switch (kindOf(name)) {
    case 'labourOffice': return `Trưởng ${lowerFirst(name)}`;
    case 'communePolice':
    case 'districtPolice': return `Trưởng ${name}`;
    case 'facility': return isSchool(name) ? `Hiệu trưởng ${name}` : `${regime === 'R1' ? 'Giám đốc' : 'Trưởng'} ${name}`;
    default: return `${headPosition(name, regime)} ${name}`;
  }
}

/** What an official is, in an office of that name. */
export function positionWords(official: Pick<PrintedOfficial, 'position'>, agencyName: string, regime: PaperRegime): string {
  const head = headPosition(agencyName, regime);
  switch (official.position) {
    case 'head': return head;
    case 'deputy': return `Phó ${head}`;
    case 'judge': return 'Thẩm phán';
    case 'chiefJudge': return 'Chánh án';
    case 'clerk': return kindOf(agencyName) === 'court' ? 'Thư ký' : 'Cán bộ';
    case 'officer': return 'Cán bộ';
    case 'dutyOfficer': return 'Trực ban';
    default: return blank;
  }
}

/** The place an office stands for: "phường Phương Liệt" of its committee's or police's name; null where the name has none. */
export function areaOf(name: string): string | null {
  const area = name.replace(/^(Ủy ban nhân dân|Công an|Phòng Lao động - Thương binh và Xã hội|Tòa án nhân dân|Viện kiểm sát nhân dân) ?/u, '');
  return area === name || area === '' ? null : area;
}

/** "Phường Phương Liệt" → "Phương Liệt", beside the date; a place named by a number keeps its kind (NĐ 30/2020 Phụ lục I, II.4a). */
export function placeBesideDate(place: string): string {
  const bare = place.replace(/^(Thành phố|Tỉnh|Quận|Huyện|Thị xã|Phường|Xã|Thị trấn|Đặc khu) /iu, '');
  return /^\d/u.test(bare) ? upperFirst(place) : bare;
}
