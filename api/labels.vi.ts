import { listDocuments } from '../documents/index.ts';
import { DUTY_LABELS } from '../law/vi.ts';
import type { EventOf } from '../procedures/case-event.ts';
import type { HolderRole } from '../procedures/offices.ts';

export const roleLabels: Readonly<Record<HolderRole, string>> = {
  compilingOffice: 'cơ quan lập hồ sơ',
  assistingPolice: 'Công an cấp xã giúp lập hồ sơ',
  labourOffice: 'Phòng Lao động',
  court: 'Tòa án',
  reviewCourt: 'Tòa án xem xét lại',
  procuracy: 'Viện kiểm sát',
  reviewProcuracy: 'Viện kiểm sát cấp trên',
  provincialPolice: 'Công an cấp tỉnh',
  centralPolice: 'Cục nghiệp vụ Bộ Công an',
  escortOffice: 'cơ quan đưa người vào cơ sở',
  custodian: 'nơi quản lý trong thời gian lập hồ sơ',
  facility: 'cơ sở cai nghiện',
  clinic: 'cơ sở y tế',
  supervisingPolice: 'Công an cấp xã nơi quản lý sau cai',
  supervisingCommittee: 'UBND cấp xã nơi quản lý sau cai',
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
