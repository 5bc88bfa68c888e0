import type { AccessKind } from '../db/access-record.ts';
import { listDocuments } from '../documents/index.ts';
import { DUTY_LABELS } from '../law/vi.ts';
import { stayLabels } from '../procedures/admission/stays.vi.ts';
import { momentWords } from '../procedures/due-words.vi.ts';
import type { EventOf } from '../procedures/case-event.ts';
import type { HolderRole } from '../procedures/offices.ts';

export const roleLabels: Readonly<Record<HolderRole, string>> = {
  compilingOffice: 'cơ quan lập hồ sơ',
  assistingPolice: 'Công an cấp xã giúp lập hồ sơ',
  labourOffice: 'Phòng Lao động',
  court: 'Tòa án',
  reviewCourt: 'Tòa án xem xét lại',
  executionCourt: 'Tòa án giải quyết việc giảm, tạm đình chỉ, miễn',
  interimOffice: 'cơ quan tạm giữ việc của cơ quan đã kết thúc hoạt động',
  procuracy: 'Viện kiểm sát',
  reviewProcuracy: 'Viện kiểm sát cấp trên',
  provincialPolice: 'Công an cấp tỉnh',
  centralPolice: 'Cục nghiệp vụ Bộ Công an',
  escortOffice: 'cơ quan đưa người vào cơ sở',
  custodian: 'nơi quản lý trong thời gian lập hồ sơ',
  facility: 'cơ sở cai nghiện',
  clinic: 'cơ sở y tế',
  supervisingPolice: 'Công an cấp xã nơi quản lý',
  supervisingCommittee: 'UBND cấp xã nơi quản lý',
  person: 'người bị đề nghị',
};

export const listLabels: Readonly<Record<EventOf<'listEntryOpened'>['list'], string>> = {
  users: 'danh sách người sử dụng trái phép chất ma túy',
  addicts: 'danh sách người nghiện ma túy',
  supervised: 'danh sách người bị quản lý sau cai',
};

export const custodyLabels: Readonly<Record<EventOf<'custodyStarted'>['kind'], string>> = {
  family: 'gia đình quản lý',
  dossierCustody: 'quản lý trong thời gian lập hồ sơ',
  escort: 'đưa vào cơ sở',
  measure: 'chấp hành tại cơ sở',
};

export const documentStateLabels: Readonly<Record<EventOf<'documentStateChanged'>['state'], string>> = {
  draft: 'dự thảo', signed: 'đã ký', numbered: 'đã lấy số', issued: 'đã ban hành', void: 'đã hủy',
};

export const outcomeLabels: Readonly<Record<EventOf<'timeLimitMet'>['outcome'], string>> = {
  inTime: 'đúng hạn', late: 'trễ hạn', inTimeRecordedLate: 'đúng hạn, ghi muộn', notMeasured: 'không đo',
};

/** What somebody looked at. */
export const accessLabels: Readonly<Record<AccessKind, string>> = {
  viewCase: 'Xem hồ sơ',
  viewHistory: 'Xem diễn biến',
  searchPerson: 'Tra cứu người',
  viewPerson: 'Xem thông tin người',
  openDocument: 'Mở văn bản',
  openUpload: 'Mở bản quét',
  export: 'Kết xuất',
  list: 'Xem danh sách',
  revealIdentity: 'Xem số định danh',
};

const pauseGrounds: Readonly<Record<string, string>> = {
  evasion: 'Người bị đề nghị trốn tránh, cản trở',
  absconding: 'Người chấp hành bỏ trốn',
  forceMajeure: 'Sự kiện bất khả kháng',
  deferral: 'Được hoãn chấp hành quyết định',
  deferralLimitation: 'Được hoãn chấp hành quyết định (thời hiệu thi hành)',
  reviewPending: 'Chờ xem xét khiếu nại, kiến nghị, kháng nghị',
  prison: 'Đang chấp hành hình phạt tù',
  unreportedAbsence: 'Vắng mặt không báo cáo',
  monitoringPaused: 'Tạm dừng giám sát điện tử',
  ...stayLabels,
  overstay: 'Quá thời gian chịu tang, trở lại muộn',
};

/** Why time stands still; a ground without a name here says only that it does. */
export function pauseLabel(ground: string): string {
  return pauseGrounds[ground] ?? 'Đang tạm dừng';
}

/** What an interval of the pause ledger does, before its first day. */
export const pauseRuleWords: Readonly<Record<EventOf<'pauseOpened'>['rule'], string>> = {
  restart: 'thời hạn dừng, sau đó tính lại từ đầu,', extend: 'thời hạn dừng', uncounted: 'không tính vào thời hạn', counted: 'vẫn tính vào thời hạn', undecided: 'chưa rõ có tính vào thời hạn hay không,',
};

const milestones: Readonly<Record<string, string>> = {
  labourOfficeEnds: 'Phòng Lao động thôi nhiệm vụ',
  newLawInForce: 'Luật số 120/2025/QH15 có hiệu lực',
  termEnd: 'hết thời hạn chấp hành',
  returnDue: 'hết thời gian được đưa ra khỏi cơ sở',
  supervisionEnd: 'hết thời hạn quản lý sau cai',
  monitoringEnd: 'hết thời hạn giám sát điện tử',
};

/** What a case waits for that time alone brings. */
export function milestoneLabel(name: string): string {
  return milestones[name] ?? 'thời gian';
}

/** The Vietnamese name of a duty; a duty without one shows its identifier. */
export function dutyLabel(duty: string): string {
  return duty in DUTY_LABELS ? DUTY_LABELS[duty as keyof typeof DUTY_LABELS] : duty;
}

export function roleLabel(role: string): string {
  return role in roleLabels ? roleLabels[role as HolderRole] : role;
}

const papers = new Map(listDocuments().map(({ id, names }) => [id, names.R4 ?? names.R1]));

/** What a paper is called, kind and abstract; a template without a form here shows its identifier. */
export function paperLabel(template: string): string {
  const name = papers.get(template);
  return name === undefined ? template : [name.kind, name.abstract].filter((part) => part !== '').join(' ');
}

const dayFirst = (date: string): string => date.split('-').reverse().join('/');

/** The mark of a case that came from a paper file. */
export const enteredFromWords = (number: string, date: string, recordedAt: string): string => `Nhập từ hồ sơ giấy số ${number} ngày ${dayFirst(date)}, ghi lúc ${momentWords(recordedAt)}`;
