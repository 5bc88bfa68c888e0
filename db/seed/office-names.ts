/** Names of offices as they stand on their papers, made of the name of the place. Generated offices follow the rule; an entered one keeps its own. */

function withoutKind(place: string): string {
  return place.replace(/^(Thành phố|Tỉnh|Quận|Huyện|Thị xã|Phường|Xã|Thị trấn|Đặc khu) /, '');
}

/** "Phường Ba Đình" → "phường Ba Đình": inside a name the kind of place has a small letter. */
function inName(place: string): string {
  return place.charAt(0).toLowerCase() + place.slice(1);
}

/** A province written without its kind is a "tỉnh". */
function provinceInName(place: string): string {
  return /^(Thành phố|Tỉnh) /.test(place) ? inName(place) : `tỉnh ${place}`;
}

export const officeNames = {
  communePolice: (place: string) => `Công an ${inName(place)}`,
  communeCommittee: (place: string) => `Ủy ban nhân dân ${inName(place)}`,
  districtPolice: (place: string) => `Công an ${inName(place)}`,
  labourOffice: (place: string) => `Phòng Lao động - Thương binh và Xã hội ${inName(place)}`,
  provincialPolice: (place: string) => `Công an ${provinceInName(place)}`,
  districtCourt: (place: string) => `Tòa án nhân dân ${inName(place)}`,
  provincialCourt: (place: string) => `Tòa án nhân dân ${provinceInName(place)}`,
  regionalCourt: (region: number, place: string) => `Tòa án nhân dân khu vực ${region} - ${withoutKind(place)}`,
  districtProcuracy: (place: string) => `Viện kiểm sát nhân dân ${inName(place)}`,
  provincialProcuracy: (place: string) => `Viện kiểm sát nhân dân ${provinceInName(place)}`,
  regionalProcuracy: (region: number, place: string) => `Viện kiểm sát nhân dân khu vực ${region} - ${withoutKind(place)}`,
} as const;

/** Abbreviations of agencies in the symbols of their papers, where the kind of agency gives one. */
export const officeSymbols = {
  communePolice: 'CAX', communeCommittee: 'UBND', districtPolice: 'CAH', labourOffice: 'LĐTBXH', provincialPolice: 'CAT', court: 'TA', procuracy: 'VKS',
} as const;

/** Two spellings of one place: "Cao Bằng" and "Tỉnh Cao Bằng". */
export function isSamePlace(a: string, b: string): boolean {
  return withoutKind(a) === withoutKind(b);
}
