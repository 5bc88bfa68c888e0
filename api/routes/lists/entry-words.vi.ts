import { localDateOf } from '../../../law/dates.ts';
import { dayWords } from '../../../procedures/due-words.vi.ts';
import type { CaseState } from '../../../procedures/legal-case.ts';
import { labelOf } from '../../../procedures/vi.ts';

/** Grounds on which a name enters or leaves a list and that are no choice of an act. */
const groundLabels: Readonly<Record<string, string>> = {
  addictionResult: 'kết quả xác định tình trạng nghiện', supervisionDecided: 'quyết định quản lý sau cai nghiện', relapse: 'tái nghiện', releasedFromPrison: 'chấp hành xong hình phạt tù',
  decisionAnnulled: 'quyết định của Tòa án bị hủy', addicted: 'xác định nghiện', relapsed: 'tái nghiện', newDossier: 'đã lập hồ sơ cai nghiện mới', notAddicted: 'xác định không nghiện',
  sentToFacility: 'đã có quyết định đưa vào cơ sở cai nghiện bắt buộc', moved: 'chuyển nơi cư trú',
  managementDecided: 'quyết định quản lý người sử dụng trái phép', nextCase: 'đã lập hồ sơ tiếp theo', voluntaryCompleted: 'hoàn thành cai nghiện tự nguyện', officeSucceeded: 'cơ quan lập danh sách được kế thừa',
};

/** Why a name entered or left, in words; its identifier where none is kept. */
export function entryGroundLabel(ground: string): string {
  const own = groundLabels[ground];
  if (own !== undefined) return own;
  const choice = labelOf('choices', 'listRemoval', ground);
  return choice === ground ? labelOf('outcomes', 'admission', ground) : choice;
}

export interface ExpectedExit {
  /** local date; null where none can be told */
  readonly date: string | null;
  readonly basis: string;
  /** what stands against it now, in words */
  readonly blocks: readonly string[];
}

const openStages: readonly string[] = ['criminalCheck', 'prosecuted', 'determination', 'stopping', 'reviewing', 'suspended', 'useFound', 'broken', 'positiveNotAddictedReview', 'relapsed', 'imprisoned', 'localReview', 'closing'];

function findBlocks(state: CaseState, today: string): string[] {
  const { supervision, removal, userManagement } = state.facts;
  const blocks: string[] = [];
  if (supervision.absentSince != null) blocks.push(`Đang vắng mặt không khai báo từ ${dayWords(supervision.absentSince)}: thời gian này không được tính.`);
  if (openStages.includes(state.stage)) blocks.push(`${labelOf('stages', state.procedure, state.stage)}.`);
  if (supervision.removalBlocked === true) blocks.push('Có kết quả xét nghiệm dương tính trong thời hạn quản lý (Luật 73/2021 Đ43.3a).');
  if (supervision.closingDecision === 'closingRefused') blocks.push('Đã có quyết định chưa kết thúc quản lý.');
  if (removal.localReview === 'postponed') blocks.push('Hoãn xét duyệt theo kế hoạch địa phương.');
  if (userManagement.endBlocked === true) blocks.push('Phát hiện tiếp tục sử dụng trong thời hạn quản lý.');
  const end = supervision.term?.end ?? userManagement.term?.end;
  if (end != null && end < today && supervision.closedOn === undefined && state.closed === null) blocks.push(`Đã hết thời hạn ${dayWords(end)}, chờ ${supervision.term === undefined ? 'quyết định chấm dứt' : 'cấp giấy hoàn thành'}.`);
  return blocks;
}

/**
 * When a name leaves a list, and what stands against it. The law ties the removal to events, not to a date (Luật 73/2021 Đ43.3; Luật 120/2025 Đ48):
 * a date is known only where the supervision's term has an end.
 */
export function expectExit(entry: { readonly list: 'users' | 'addicts' | 'supervised'; readonly to: string | null }, state: CaseState | undefined, caseNow: string): ExpectedExit {
  if (entry.to !== null) return { date: entry.to, basis: 'đã đưa ra khỏi danh sách', blocks: [] };
  if (state === undefined) return { date: null, basis: 'hồ sơ không còn thuộc cơ quan', blocks: [] };
  const blocks = findBlocks(state, localDateOf(caseNow));
  const end = state.facts.supervision.term?.end ?? null;
  if (entry.list !== 'users' && end !== null) return { date: end, basis: 'ngày hết thời hạn quản lý sau cai nghiện', blocks };
  const managedUntil = state.facts.userManagement.term?.end ?? null;
  if (entry.list === 'users' && managedUntil !== null) return { date: managedUntil, basis: 'ngày hết thời hạn quản lý người sử dụng trái phép', blocks };
  if (entry.list === 'users') return { date: null, basis: 'theo căn cứ của luật, không có ngày định trước', blocks };
  return { date: null, basis: state.facts.supervision.term === undefined ? `chưa xác định: ${labelOf('stages', state.procedure, state.stage).toLocaleLowerCase('vi')}` : 'chưa xác định: thời hạn đang để ngỏ', blocks };
}
