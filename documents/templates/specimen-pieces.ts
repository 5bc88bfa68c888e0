/** Invented people and offices for the specimens; their names carry the letters that fonts most often lack. */
import type { AgencyPiece, PersonPiece, RelativePiece, SignerPiece } from '../pieces.ts';
import type { PaperRegime } from '../legal-grounds.ts';
import type { GuardianPiece } from './guardian-piece.ts';

export const person: PersonPiece = {
  fullName: 'Nguyễn Thị Ưởng',
  otherName: 'Kiễng',
  birthDate: '1998-02-05',
  sex: 'female',
  nationality: 'Việt Nam',
  identityNumber: '001198004321',
  identityIssuedOn: '2021-08-09',
  identityIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  residence: 'Số 27, ngõ 155/206 đường Trường Chinh, tổ dân phố số 9, phường Phương Liệt, thành phố Hà Nội',
  occupation: 'Thợ may',
  workplace: 'Xưởng may Quỵnh Hưởng, phường Khương Đình, thành phố Hà Nội',
};

export const mother: RelativePiece = {
  relation: 'mẹ', fullName: 'Đỗ Thị Quỵnh', age: 52, occupation: 'Buôn bán nhỏ',
  residence: 'Số 27, ngõ 155/206 đường Trường Chinh, phường Phương Liệt, thành phố Hà Nội', phone: '0900 000 123',
};
export const father: RelativePiece = {
  relation: 'bố', fullName: 'Nguyễn Văn Khuyễn', age: 55, occupation: 'Thợ mộc',
  residence: 'Số 27, ngõ 155/206 đường Trường Chinh, phường Phương Liệt, thành phố Hà Nội', phone: '0900 000 124',
};

const r1 = {
  commune: { superior: 'Ủy ban nhân dân quận Thanh Xuân', name: 'Ủy ban nhân dân phường Phương Liệt', place: 'Phương Liệt', symbol: 'UBND' },
  communePolice: { superior: 'Công an quận Thanh Xuân', name: 'Công an phường Phương Liệt', place: 'Phương Liệt', symbol: 'CAP' },
  newPolice: { superior: 'Công an huyện Đông Anh', name: 'Công an xã Vĩnh Ngọc', place: 'Vĩnh Ngọc', symbol: 'CAX' },
  labourOffice: { superior: 'Ủy ban nhân dân quận Thanh Xuân', name: 'Phòng Lao động - Thương binh và Xã hội', place: 'Thanh Xuân', symbol: 'LĐTBXH' },
  districtPolice: { superior: 'Công an thành phố Hà Nội', name: 'Công an quận Thanh Xuân', place: 'Thanh Xuân', symbol: 'CATX' },
  provincialPolice: { superior: 'Bộ Công an', name: 'Công an thành phố Hà Nội', place: 'Hà Nội', symbol: 'CAHN' },
  court: { superior: 'Tòa án nhân dân thành phố Hà Nội', name: 'Tòa án nhân dân quận Thanh Xuân', place: 'Thanh Xuân', symbol: 'TA' },
  reviewCourt: { superior: null, name: 'Tòa án nhân dân thành phố Hà Nội', place: 'Hà Nội', symbol: 'TA' },
  clinic: { superior: 'Sở Y tế Hà Nội', name: 'Trung tâm Y tế khu vực Thanh Xuân', place: 'Hà Nội', symbol: 'TTYT' },
  facility: { superior: 'Sở Lao động - Thương binh và Xã hội Hà Nội', name: 'Cơ sở cai nghiện ma túy số 1', place: 'Hà Nội', symbol: 'CSCN' },
} as const satisfies Record<string, AgencyPiece>;

const r4 = {
  ...r1,
  commune: { ...r1.commune, superior: 'Ủy ban nhân dân thành phố Hà Nội' },
  communePolice: { ...r1.communePolice, superior: 'Công an thành phố Hà Nội' },
  newPolice: { ...r1.newPolice, superior: 'Công an thành phố Hà Nội', name: 'Công an xã Vĩnh Thanh', place: 'Vĩnh Thanh' },
  court: { superior: 'Tòa án nhân dân thành phố Hà Nội', name: 'Tòa án nhân dân khu vực 5 - Hà Nội', place: 'Hà Nội', symbol: 'TA' },
  facility: { superior: 'Công an thành phố Hà Nội', name: 'Cơ sở cai nghiện ma túy số 1', place: 'Hà Nội', symbol: 'CSCN' },
} as const satisfies Record<string, AgencyPiece>;

export type SpecimenOffices = Record<keyof typeof r1, AgencyPiece>;
export const offices = (regime: PaperRegime): SpecimenOffices => (regime === 'R1' ? r1 : r4);

export const communeChair: SignerPiece = { collective: null, prefix: 'TM.', principal: 'Ủy ban nhân dân', position: 'Chủ tịch', fullName: 'Phạm Hữu Quýnh' };
export const policeChief: SignerPiece = { collective: null, prefix: null, principal: null, position: 'Trưởng Công an phường', fullName: 'Lê Đình Khoẵng' };
export const policeDeputy: SignerPiece = { collective: null, prefix: 'KT.', principal: 'Trưởng Công an phường', position: 'Phó Trưởng Công an phường', fullName: 'Bùi Thế Nguỵễn' };
export const judge: SignerPiece = { collective: null, prefix: null, principal: null, position: 'Thẩm phán', fullName: 'Trần Thị Mỹ Duyễn' };
export const facilityChief = (regime: PaperRegime): SignerPiece =>
  ({ collective: null, prefix: null, principal: null, position: regime === 'R1' ? 'Giám đốc' : 'Trưởng cơ sở', fullName: 'Võ Hoàng Thuỷ Triều' });

export const clinicChief: SignerPiece = { collective: null, prefix: null, principal: null, position: 'Giám đốc', fullName: 'Đặng Thuỵ Huyễn' };

export const courtDecision = (regime: PaperRegime) =>
  ({ number: '15/QĐ-TA', date: regime === 'R1' ? '2022-05-26' : '2026-08-24', issuer: offices(regime).court.name });
export const day = (regime: PaperRegime, r1Day: string, r4Day: string): string => (regime === 'R1' ? r1Day : r4Day);

/** A juvenile and the mother who stands beside him. */
export const child: PersonPiece = {
  ...person, fullName: 'Nguyễn Đức Khuyễn', otherName: null, birthDate: '2010-05-19', sex: 'male', identityNumber: '001210004321', occupation: 'Học sinh', workplace: 'Trường trung học phổ thông Khương Đình, thành phố Hà Nội',
};
export const guardianOfChild: GuardianPiece = {
  relation: 'mẹ', fullName: 'Đỗ Thị Quỵnh', sex: 'female', birthDate: '1982-03-08', identityNumber: '001182009876', identityIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội', residence: person.residence, phone: '0900 000 123',
};

/** Of nothing in particular. */
export const specimenHash = '3f9a1c5be07d42886b1f0e9d3c7a5524af6208de91b3c4756e8d0f2a1b9c7d35';
