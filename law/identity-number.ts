import type { LocalDate } from './dates.ts';

export type Sex = 'male' | 'female';

/** What the 12-digit number says and where it disagrees with what was entered (NĐ 137/2015 Đ13, TT 59/2021/TT-BCA Đ4). */
export type IdentityNumberCheck = {
  isWellFormed: boolean;
  /** What the digits say; null when the number is not 12 digits. */
  says: { provinceCode: string; province: string | null; sex: Sex; birthYear: number } | null;
  /** Disagreements that stop the entry unless overridden with a reason (sex change, corrected birth date). */
  errors: readonly ('notTwelveDigits' | 'sexDisagrees' | 'birthYearDisagrees')[];
  /** Shown, never stopping: codes of countries are not known here. */
  warnings: readonly 'unknownProvinceCode'[];
};

/** Province of birth registration, digits 1–3 (TT 07/2016/TT-BCA): not the residence, and unchanged by mergers. */
export const BIRTH_PROVINCES: Readonly<Record<string, string>> = {
  '001': 'Hà Nội',
  '002': 'Hà Giang',
  '004': 'Cao Bằng',
  '006': 'Bắc Kạn',
  '008': 'Tuyên Quang',
  '010': 'Lào Cai',
  '011': 'Điện Biên',
  '012': 'Lai Châu',
  '014': 'Sơn La',
  '015': 'Yên Bái',
  '017': 'Hòa Bình',
  '019': 'Thái Nguyên',
  '020': 'Lạng Sơn',
  '022': 'Quảng Ninh',
  '024': 'Bắc Giang',
  '025': 'Phú Thọ',
  '026': 'Vĩnh Phúc',
  '027': 'Bắc Ninh',
  '030': 'Hải Dương',
  '031': 'Hải Phòng',
  '033': 'Hưng Yên',
  '034': 'Thái Bình',
  '035': 'Hà Nam',
  '036': 'Nam Định',
  '037': 'Ninh Bình',
  '038': 'Thanh Hóa',
  '040': 'Nghệ An',
  '042': 'Hà Tĩnh',
  '044': 'Quảng Bình',
  '045': 'Quảng Trị',
  '046': 'Thừa Thiên Huế',
  '048': 'Đà Nẵng',
  '049': 'Quảng Nam',
  '051': 'Quảng Ngãi',
  '052': 'Bình Định',
  '054': 'Phú Yên',
  '056': 'Khánh Hòa',
  '058': 'Ninh Thuận',
  '060': 'Bình Thuận',
  '062': 'Kon Tum',
  '064': 'Gia Lai',
  '066': 'Đắk Lắk',
  '067': 'Đắk Nông',
  '068': 'Lâm Đồng',
  '070': 'Bình Phước',
  '072': 'Tây Ninh',
  '074': 'Bình Dương',
  '075': 'Đồng Nai',
  '077': 'Bà Rịa - Vũng Tàu',
  '079': 'Hồ Chí Minh',
  '080': 'Long An',
  '082': 'Tiền Giang',
  '083': 'Bến Tre',
  '084': 'Trà Vinh',
  '086': 'Vĩnh Long',
  '087': 'Đồng Tháp',
  '089': 'An Giang',
  '091': 'Kiên Giang',
  '092': 'Cần Thơ',
  '093': 'Hậu Giang',
  '094': 'Sóc Trăng',
  '095': 'Bạc Liêu',
  '096': 'Cà Mau',
};

/** Checks form and agreement; there is no check digit in the number. */
export function checkIdentityNumber(number: string, entered: { sex?: Sex; birthDate?: LocalDate; birthYear?: number } = {}): IdentityNumberCheck {
  if (!/^[0-9]{12}$/.test(number)) return { isWellFormed: false, says: null, errors: ['notTwelveDigits'], warnings: [] };
  const provinceCode = number.slice(0, 3);
  const centuryAndSex = Number(number[3]);
  const sex: Sex = centuryAndSex % 2 === 0 ? 'male' : 'female';
  const birthYear = 1900 + Math.floor(centuryAndSex / 2) * 100 + Number(number.slice(4, 6));
  const province = BIRTH_PROVINCES[provinceCode] ?? null;
  const errors: ('sexDisagrees' | 'birthYearDisagrees')[] = [];
  const enteredYear = entered.birthYear ?? (entered.birthDate === undefined ? undefined : Number(entered.birthDate.slice(0, 4)));
  if (entered.sex !== undefined && entered.sex !== sex) errors.push('sexDisagrees');
  if (enteredYear !== undefined && enteredYear !== birthYear) errors.push('birthYearDisagrees');
  return {
    isWellFormed: true,
    says: { provinceCode, province, sex, birthYear },
    errors,
    warnings: province === null ? ['unknownProvinceCode'] : [],
  };
}
