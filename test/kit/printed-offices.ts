import type { DocumentSources, PrintedAgency, PrintedOfficial } from '../../activities/document-data/index.ts';
import type { CaseState } from '../../procedures/legal-case.ts';
import { agencies } from './case-builder.ts';

/** Names under which the offices of the stories stand on their papers. */
const names: Readonly<Record<string, readonly [name: string, superior: string | null, place: string, symbol?: string]>> = {
  'ca-xa:1': ['Công an phường Phương Liệt', 'Công an thành phố Hà Nội', 'Phường Phương Liệt', 'CAP'],
  'ca-xa:2': ['Công an xã Vĩnh Thanh', 'Công an thành phố Hà Nội', 'Xã Vĩnh Thanh', 'CAX'],
  'ubnd-xa:1': ['Ủy ban nhân dân phường Phương Liệt', null, 'Phường Phương Liệt', 'UBND'],
  'ubnd-xa:2': ['Ủy ban nhân dân xã Vĩnh Thanh', null, 'Xã Vĩnh Thanh', 'UBND'],
  'ca-huyen:1': ['Công an quận Thanh Xuân', 'Công an thành phố Hà Nội', 'Quận Thanh Xuân'],
  'ca-tinh:1': ['Công an thành phố Hà Nội', null, 'Thành phố Hà Nội', 'CAHN'],
  'c04': ['Cục Cảnh sát điều tra tội phạm về ma túy', 'Bộ Công an', 'Thành phố Hà Nội', 'C04'],
  'ldtbxh:1': ['Phòng Lao động - Thương binh và Xã hội quận Thanh Xuân', 'Ủy ban nhân dân quận Thanh Xuân', 'Quận Thanh Xuân', 'LĐTBXH'],
  'ta-huyen:1': ['Tòa án nhân dân quận Thanh Xuân', 'Tòa án nhân dân thành phố Hà Nội', 'Quận Thanh Xuân', 'TA'],
  'ta-kv:1': ['Tòa án nhân dân khu vực 5 - Hà Nội', 'Tòa án nhân dân thành phố Hà Nội', 'Thành phố Hà Nội', 'TA'],
  'ta-tinh:1': ['Tòa án nhân dân thành phố Hà Nội', null, 'Thành phố Hà Nội', 'TA'],
  'vks-huyen:1': ['Viện kiểm sát nhân dân quận Thanh Xuân', null, 'Quận Thanh Xuân', 'VKS'],
  'vks-kv:1': ['Viện kiểm sát nhân dân khu vực 5 - Hà Nội', null, 'Thành phố Hà Nội', 'VKS'],
  'vks-tinh:1': ['Viện kiểm sát nhân dân thành phố Hà Nội', null, 'Thành phố Hà Nội', 'VKS'],
  'cs:1': ['Cơ sở cai nghiện ma túy số 1', 'Công an thành phố Hà Nội', 'Thành phố Hà Nội', ''],
  'cs:2': ['Cơ sở cai nghiện ma túy số 2', 'Công an thành phố Hà Nội', 'Thành phố Hà Nội', ''],
  'tt-yt:1': ['Trung tâm Y tế khu vực Thanh Xuân', null, 'Thành phố Hà Nội', 'TTYT'],
};

const positions: Readonly<Record<string, readonly [position: string, fullName: string]>> = {
  head: ['head', 'Phạm Hữu Quýnh'], deputy: ['deputy', 'Bùi Thế Nguỵễn'], officer: ['officer', 'Hoàng Bửu Khuyễn'], clerk: ['clerk', 'Ngô Quỳnh Giễm'],
  dutyofficer: ['dutyOfficer', 'Lý Thị Ngoẵng'], judge: ['judge', 'Trần Thị Mỹ Duyễn'], chiefjudge: ['chiefJudge', 'Võ Hoàng Thuỷ Triều'],
};

export const printedAgencies: ReadonlyMap<string, PrintedAgency> = new Map(
  [...agencies.keys()].map((agencyId) => {
    const [name, superiorName, place, shortSymbol = ''] = names[agencyId] ?? [agencyId, null, agencyId];
    return [agencyId, { agencyId, name, superiorName, place, shortSymbol }];
  }),
);

/** One official per office and position, as `officialIdOf` names them. */
export const printedOfficials: ReadonlyMap<string, PrintedOfficial> = new Map(
  [...agencies.keys()].flatMap((agencyId) =>
    Object.entries(positions).map(([key, [position, name]]): [string, PrintedOfficial] => {
      const officialId = `${agencyId}:${key}`;
      return [officialId, { officialId, name, agencyId, position }];
    })),
);

export const printedPerson = {
  fullName: 'Nguyễn Thị Ưởng', otherName: 'Kiễng', birthDate: '1998-02-05', sex: 'female', identityNumber: '001198004321', nationality: 'Việt Nam', occupation: 'Thợ may', education: '9/12',
  residence: 'Số 27, ngõ 155/206 đường Trường Chinh, phường Phương Liệt, thành phố Hà Nội', communeCode: '00001',
} as const;

/** What a paper of a story is filled with. */
export function sourcesOf(state: CaseState, documentId: string, personalTexts: DocumentSources['personalTexts'], asOf: string): DocumentSources {
  return { state, documentId, person: printedPerson, personalTexts, agencies: printedAgencies, officials: printedOfficials, asOf };
}
