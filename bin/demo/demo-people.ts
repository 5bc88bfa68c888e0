import { BIRTH_PROVINCES } from '../../law/identity-number.ts';

/** Invented people whose names hold every hard letter of Vietnamese. */
const names: readonly (readonly [name: string, sex: 'male' | 'female'])[] = [
  ['Nguyễn Hữu Quỵnh', 'male'], ['Đỗ Thị Ngưỡng', 'female'], ['Trần Quang Khuyếch', 'male'], ['Phạm Văn Thuở', 'male'], ['Lê Đức Ngoạn', 'male'], ['Vũ Thị Tuyển', 'female'], ['Hoàng Văn Khoẻn', 'male'],
  ['Bùi Xuân Huỳnh', 'male'], ['Đặng Thị Nguyệt Ửng', 'female'], ['Ngô Quốc Khuếch', 'male'], ['Dương Văn Thưởng', 'male'], ['Lý Công Uẩn Em', 'male'], ['Phan Thị Quờn', 'female'], ['Võ Hoài Đẫm', 'male'],
  ['Hồ Sỹ Ngữ', 'male'], ['Tạ Đình Luyến', 'male'], ['Cao Thị Ưỡn', 'female'], ['Mai Văn Ngoãn', 'male'], ['Trịnh Ngọc Hễ', 'male'], ['Đinh Thị Bưởi', 'female'], ['Lương Văn Kỷ', 'male'],
  ['Hà Trọng Nghĩa', 'male'], ['Quách Văn Tĩnh', 'male'], ['Chu Thị Lữ', 'female'], ['Kiều Duy Phước', 'male'], ['Thái Văn Giỗ', 'male'], ['Lưu Đức Quyến', 'male'], ['Tô Thị Mỹ Dược', 'female'],
  ['Vương Đắc Hưởng', 'male'], ['Đoàn Văn Xuyến', 'male'], ['Hứa Thị Nhưỡng', 'female'], ['Nghiêm Xuân Ẩn', 'male'], ['Khổng Văn Đễ', 'male'], ['Tống Thị Ỡm', 'female'], ['Ninh Văn Quả', 'male'],
  ['Mạc Đăng Ổn', 'male'], ['Thạch Sơn Rạng', 'male'], ['Ông Thị Ấu', 'female'], ['Giáp Văn Lỡ', 'male'], ['Lò Văn Ướng', 'male'], ['Giàng A Sửu', 'male'], ['Ksor Y Thuỳ', 'male'],
  ['Nông Thị Kiễng', 'female'], ['Âu Dương Phường', 'male'], ['Trương Mỹ Hưởng', 'female'], ['Từ Văn Khuy', 'male'], ['Huỳnh Thị Đượm', 'female'], ['Phùng Đắc Nghị', 'male'], ['Triệu Văn Khuỷnh', 'male'], ['Lục Thị Nhuỵ', 'female'],
  ['Lục Thị Quyễn', 'female'], ['Bạch Hữu Khuê', 'male'], ['Triệu Văn Ngoắc', 'male'], ['Đàm Thị Hưởn', 'female'], ['Từ Quang Uỷ', 'male'], ['Phùng Đắc Ẵm', 'male'], ['Mẫn Thị Ngoẵng', 'female'], ['La Văn Ngưu', 'male'],
  ['Viên Thế Hoẵng', 'male'], ['Sầm Thị Ửu', 'female'], ['Lã Quý Duật', 'male'], ['Cù Thị Nghễnh', 'female'],
];

const streets = ['phố Quán Thánh', 'phố Đội Cấn', 'ngõ Núi Trúc', 'phố Vạn Phúc', 'ngõ Hữu Tiệp', 'phố Ngọc Hà', 'phố Sơn Tây', 'ngõ Yên Ninh'] as const;
const trades = ['Lao động tự do', 'Thợ hồ', 'Lái xe ôm', 'Bán hàng rong', 'Thợ điện', 'Không có việc làm ổn định'] as const;
const provinces = Object.keys(BIRTH_PROVINCES);

function pick<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The person of a demo case, as the product's API takes one. The same number gives the same person, grown up at any date from 2022 on unless a year of birth is given. */
export function demoPerson(number: number, place: { readonly communeCode: string; readonly name: string }, bornIn?: number): Readonly<Record<string, unknown>> {
  const [fullName, sex] = pick(names, number - 1);
  const year = bornIn ?? 1971 + ((number * 7) % 32);
  const birthDate = `${year}-${twoDigits(1 + ((number * 5) % 12))}-${twoDigits(1 + ((number * 11) % 28))}`;
  // Digits 4–6 tell century and sex, and the year of birth.
  const century = (year >= 2000 ? 2 : 0) + (sex === 'female' ? 1 : 0);
  const identityNumber = `${pick(provinces, number * 3)}${century}${twoDigits(year % 100)}${String(100_000 + number * 7919).slice(-6)}`;
  const residence = `Số ${3 + number * 2}, ${pick(streets, number)}, ${place.name}`;
  return { fullName, birthDate, sex, identityNumber, nationality: 'Việt Nam', ethnicity: pick(['Kinh', 'Kinh', 'Kinh', 'Tày', 'Mường'], number), occupation: bornIn === undefined ? pick(trades, number) : 'Học sinh', residence, communeCode: place.communeCode, permanentResidence: residence };
}
