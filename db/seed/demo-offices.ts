import type { Position } from '../../law/competence.ts';
import type { agency, agencySuccession, agencySuperior, auditorGrant, courtArea, delegation, official, officialPosition } from '../schema/index.ts';
import { officeNames, officeSymbols } from './office-names.ts';

/** Invented offices and people of the demo, all marked as such. The offices of communes, districts and provinces themselves come from the map. */

const firstDayOfNewMap = '2025-07-01';
const nowhere = { provinceCode: null, districtCode: null, communeCode: null, level: null, shortSymbol: null, inForceFrom: null, inForceTo: null, isDemo: true, isOnSystem: true };
const inHaNoi = { ...nowhere, provinceCode: '01' };

/** No text at hand says which commune belongs to which regional court: these areas are demo data. */
const regionalAreas = ['00004', '00008', '00070'];

export const demoAgencies: readonly (typeof agency.$inferInsert)[] = [
  { ...inHaNoi, id: 'tand-kv:01-1', kind: 'court', level: 'regional', name: officeNames.regionalCourt(1, 'Thành phố Hà Nội'), shortSymbol: officeSymbols.court, inForceFrom: firstDayOfNewMap },
  { ...inHaNoi, id: 'vks-kv:01-1', kind: 'procuracy', level: 'regional', name: officeNames.regionalProcuracy(1, 'Thành phố Hà Nội'), shortSymbol: officeSymbols.procuracy, inForceFrom: firstDayOfNewMap },
  { ...inHaNoi, id: 'cscn:01-1', kind: 'facility', name: 'Cơ sở cai nghiện ma túy số 1 Hà Nội (minh họa)', shortSymbol: 'CSCN1' },
  { ...inHaNoi, id: 'cscn:01-2', kind: 'facility', name: 'Cơ sở cai nghiện ma túy số 2 Hà Nội (minh họa)', shortSymbol: 'CSCN2' },
  { ...nowhere, id: 'tgd:01', kind: 'facility', name: 'Trường giáo dưỡng số 2 (minh họa)', shortSymbol: 'TGD2' },
  { ...inHaNoi, id: 'tyt:00004', kind: 'clinic', communeCode: '00004', name: 'Trạm Y tế phường Ba Đình (minh họa)', shortSymbol: 'TYT', inForceFrom: firstDayOfNewMap },
  { ...nowhere, id: 'kiem-tra:01', kind: 'oversight', provinceCode: '01', name: 'Đoàn kiểm tra thành phố Hà Nội (minh họa)' },
  { ...nowhere, id: 'quan-tri:01', kind: 'operator', name: 'Quản trị hệ thống (minh họa)' },
];

export const demoSuperiors: readonly (typeof agencySuperior.$inferInsert)[] = [
  { agencyId: 'tand-kv:01-1', superiorId: 'tand-kv:01-1', inForceFrom: null, inForceTo: null },
  { agencyId: 'vks-kv:01-1', superiorId: 'vks-tinh:01', inForceFrom: null, inForceTo: null },
  { agencyId: 'cscn:01-1', superiorId: 'ca-tinh:01', inForceFrom: '2025-03-01', inForceTo: null },
  { agencyId: 'cscn:01-2', superiorId: 'ca-tinh:01', inForceFrom: '2025-03-01', inForceTo: null },
  { agencyId: 'tgd:01', superiorId: 'bo-ca:c10', inForceFrom: null, inForceTo: null },
];

/** Which regional court goes on with what a district's court had is no more at hand than the areas: demo data, as they are. */
export const demoSuccessions: readonly (typeof agencySuccession.$inferInsert)[] = [
  { oldId: 'tand-huyen:001', newId: 'tand-kv:01-1', on: firstDayOfNewMap },
  { oldId: 'vks-huyen:001', newId: 'vks-kv:01-1', on: firstDayOfNewMap },
];

export const demoAreas: readonly (typeof courtArea.$inferInsert)[] = ['tand-kv:01-1', 'vks-kv:01-1'].flatMap((agencyId) =>
  regionalAreas.map((communeCode) => ({ agencyId, communeCode, inForceFrom: firstDayOfNewMap, inForceTo: null, isDemo: true })),
);

interface DemoPerson {
  /** subject of the demo sign-in, and the end of the official's id */
  readonly key: string;
  readonly name: string;
  readonly agencyId: string;
  readonly position: Position;
  /** local dates of the office */
  readonly from?: string;
  readonly to?: string;
}

const untilDistricts = { to: '2025-02-28' };
const untilOldMap = { to: '2025-06-30' };
const fromNewMap = { from: firstDayOfNewMap };

const people: readonly DemoPerson[] = [
  { key: 'ba-dinh-truong-ca', name: 'Nguyễn Văn Hưởng', agencyId: 'ca-xa:00004', position: 'head', ...fromNewMap },
  { key: 'ba-dinh-pho-ca', name: 'Trần Thị Ưởng', agencyId: 'ca-xa:00004', position: 'deputy', ...fromNewMap },
  { key: 'ba-dinh-can-bo-ca', name: 'Lê Quang Kiễng', agencyId: 'ca-xa:00004', position: 'officer', ...fromNewMap },
  { key: 'ba-dinh-truc-ban', name: 'Phạm Đức Quỵnh', agencyId: 'ca-xa:00004', position: 'dutyOfficer', ...fromNewMap },
  { key: 'ba-dinh-chu-tich', name: 'Đỗ Thị Hằng', agencyId: 'ubnd-xa:00004', position: 'head', ...fromNewMap },
  { key: 'ba-dinh-can-bo-ubnd', name: 'Vũ Minh Khuê', agencyId: 'ubnd-xa:00004', position: 'officer', ...fromNewMap },
  { key: 'ngoc-ha-truong-ca', name: 'Hoàng Văn Thưởng', agencyId: 'ca-xa:00008', position: 'head', ...fromNewMap },
  { key: 'ngoc-ha-can-bo-ca', name: 'Bùi Thị Diễm', agencyId: 'ca-xa:00008', position: 'officer', ...fromNewMap },
  { key: 'ngoc-ha-chu-tich', name: 'Ngô Quốc Bửu', agencyId: 'ubnd-xa:00008', position: 'head', ...fromNewMap },
  { key: 'ca-ha-noi-giam-doc', name: 'Đặng Hữu Nghĩa', agencyId: 'ca-tinh:01', position: 'head' },
  { key: 'ca-ha-noi-can-bo', name: 'Lý Thị Mẫn', agencyId: 'ca-tinh:01', position: 'officer' },
  { key: 'ca-ha-noi-truc-ban', name: 'Mai Xuân Đễ', agencyId: 'ca-tinh:01', position: 'dutyOfficer' },
  { key: 'c04-cuc-truong', name: 'Trịnh Đình Khải', agencyId: 'bo-ca:c04', position: 'head' },
  { key: 'c10-cuc-truong', name: 'Phan Thế Vỹ', agencyId: 'bo-ca:c10', position: 'head' },
  { key: 'toa-khu-vuc-1-chanh-an', name: 'Hồ Thị Nguyệt', agencyId: 'tand-kv:01-1', position: 'chiefJudge', ...fromNewMap },
  { key: 'toa-khu-vuc-1-tham-phan', name: 'Dương Văn Chữ', agencyId: 'tand-kv:01-1', position: 'judge', ...fromNewMap },
  { key: 'toa-khu-vuc-1-thu-ky', name: 'Tạ Thị Thu', agencyId: 'tand-kv:01-1', position: 'clerk', ...fromNewMap },
  { key: 'vks-khu-vuc-1-vien-truong', name: 'Cao Bá Luyện', agencyId: 'vks-kv:01-1', position: 'head', ...fromNewMap },
  { key: 'vks-khu-vuc-1-kiem-sat-vien', name: 'Lương Thị Huệ', agencyId: 'vks-kv:01-1', position: 'officer', ...fromNewMap },
  { key: 'toa-ha-noi-chanh-an', name: 'Nguyễn Hữu Chính', agencyId: 'tand-tinh:01', position: 'chiefJudge' },
  { key: 'toa-ha-noi-tham-phan', name: 'Đinh Thị Quế', agencyId: 'tand-tinh:01', position: 'judge' },
  { key: 'toa-ha-noi-thu-ky', name: 'Hà Văn Rạng', agencyId: 'tand-tinh:01', position: 'clerk' },
  { key: 'vks-ha-noi-vien-truong', name: 'Quách Thị Sửu', agencyId: 'vks-tinh:01', position: 'head' },
  { key: 'vks-ha-noi-kiem-sat-vien', name: 'Chu Văn Tấn', agencyId: 'vks-tinh:01', position: 'officer' },
  { key: 'co-so-1-giam-doc', name: 'Lưu Thị Xuyến', agencyId: 'cscn:01-1', position: 'head' },
  { key: 'co-so-1-can-bo', name: 'Đoàn Văn Yên', agencyId: 'cscn:01-1', position: 'officer' },
  { key: 'co-so-1-truc-ban', name: 'Kiều Công Ấn', agencyId: 'cscn:01-1', position: 'dutyOfficer' },
  { key: 'co-so-1-van-thu', name: 'Thái Thị Oanh', agencyId: 'cscn:01-1', position: 'clerk' },
  { key: 'co-so-2-giam-doc', name: 'Tô Vĩnh Phước', agencyId: 'cscn:01-2', position: 'head' },
  { key: 'giao-duong-hieu-truong', name: 'Đàm Thị Ngoãn', agencyId: 'tgd:01', position: 'head' },
  { key: 'giao-duong-can-bo', name: 'Hứa Văn Tuyển', agencyId: 'tgd:01', position: 'officer' },
  { key: 'tram-y-te-truong', name: 'Vương Thị Giỗ', agencyId: 'tyt:00004', position: 'head', ...fromNewMap },
  { key: 'truc-bach-truong-ca', name: 'Nguyễn Đăng Ngữ', agencyId: 'ca-xa-cu:00004', position: 'head', ...untilOldMap },
  { key: 'truc-bach-can-bo-ca', name: 'Trần Văn Lữ', agencyId: 'ca-xa-cu:00004', position: 'officer', ...untilOldMap },
  { key: 'truc-bach-chu-tich', name: 'Lê Thị Phượng', agencyId: 'ubnd-xa-cu:00004', position: 'head', ...untilOldMap },
  { key: 'truc-bach-can-bo-ubnd', name: 'Phạm Thị Nhã', agencyId: 'ubnd-xa-cu:00004', position: 'officer', ...untilOldMap },
  { key: 'phuc-xa-truong-ca', name: 'Đỗ Văn Kỷ', agencyId: 'ca-xa-cu:00001', position: 'head', ...untilOldMap },
  { key: 'phuc-xa-can-bo-ca', name: 'Vũ Thị Lụa', agencyId: 'ca-xa-cu:00001', position: 'officer', ...untilOldMap },
  { key: 'phuc-xa-chu-tich', name: 'Hoàng Thị Bưởi', agencyId: 'ubnd-xa-cu:00001', position: 'head', ...untilOldMap },
  { key: 'quan-ba-dinh-truong-ca', name: 'Bùi Hữu Đức', agencyId: 'ca-huyen:001', position: 'head', ...untilDistricts },
  { key: 'quan-ba-dinh-can-bo-ca', name: 'Ngô Thị Cẩm', agencyId: 'ca-huyen:001', position: 'officer', ...untilDistricts },
  { key: 'quan-ba-dinh-truong-phong-ld', name: 'Đặng Thị Vẻ', agencyId: 'ldtbxh:001', position: 'head', ...untilDistricts },
  { key: 'quan-ba-dinh-can-bo-ld', name: 'Lý Văn Sĩ', agencyId: 'ldtbxh:001', position: 'officer', ...untilDistricts },
  { key: 'toa-ba-dinh-chanh-an', name: 'Mai Thị Đượm', agencyId: 'tand-huyen:001', position: 'chiefJudge', ...untilOldMap },
  { key: 'toa-ba-dinh-tham-phan', name: 'Trịnh Xuân Mỹ', agencyId: 'tand-huyen:001', position: 'judge', ...untilOldMap },
  { key: 'toa-ba-dinh-thu-ky', name: 'Phan Thị Tuyết', agencyId: 'tand-huyen:001', position: 'clerk', ...untilOldMap },
  { key: 'vks-ba-dinh-vien-truong', name: 'Hồ Công Trực', agencyId: 'vks-huyen:001', position: 'head', ...untilOldMap },
  { key: 'vks-ba-dinh-kiem-sat-vien', name: 'Dương Thị Hiền', agencyId: 'vks-huyen:001', position: 'officer', ...untilOldMap },
  { key: 'kiem-tra-vien', name: 'Tạ Quang Minh', agencyId: 'kiem-tra:01', position: 'officer' },
  { key: 'quan-tri-vien', name: 'Cao Thị Ngân', agencyId: 'quan-tri:01', position: 'officer' },
];

/** Before any case of the demo. */
const longAgo = '2015-01-01';

function officialIdOf(key: string): string {
  return `can-bo:${key}`;
}

export const demoOfficials: readonly (typeof official.$inferInsert)[] = people.map(({ key, name }) => ({
  id: officialIdOf(key), name, email: `${key}@demo.invalid`, signInSubject: key, isDemo: true, endedOn: null,
}));

export const demoPositions: readonly (typeof officialPosition.$inferInsert)[] = people.map(({ key, agencyId, position, from, to }) => ({
  officialId: officialIdOf(key), agencyId, position, inForceFrom: from ?? longAgo, inForceTo: to ?? null,
}));

/** The deputy may sign for the head of Ba Đình's police. */
export const demoDelegations: readonly (typeof delegation.$inferInsert)[] = [
  {
    id: '00000000-0000-4000-8000-000000000001', fromOfficialId: officialIdOf('ba-dinh-truong-ca'), toOfficialId: officialIdOf('ba-dinh-pho-ca'), agencyId: 'ca-xa:00004',
    position: 'head', prefix: 'KT.', inForceFrom: firstDayOfNewMap, inForceTo: '2030-12-31', paperNumber: '01/UQ-CAP',
  },
];

export const demoGrants: readonly (typeof auditorGrant.$inferInsert)[] = [
  {
    id: '00000000-0000-4000-8000-000000000002', officialId: officialIdOf('kiem-tra-vien'), provinceCode: '01', agencyId: null, purpose: 'Kiểm tra định kỳ (minh họa)',
    inForceFrom: longAgo, inForceTo: '2030-12-31', grantedBy: officialIdOf('quan-tri-vien'),
  },
];
