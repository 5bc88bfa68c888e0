import { REGIME_LABELS } from '../../../law/vi.ts';
import { isRegime } from '../../../law/regimes.ts';
import { labelOf, procedureLabel } from '../../../procedures/vi.ts';
import { citationWords } from '../../citation.vi.ts';
import { dayTextOf, momentTextOf } from '../../day-words.ts';
import { dutyLabel } from '../../labels.vi.ts';
import type { StatisticsAnswer } from '../overviews/read-statistics.ts';
import type { ExportColumn } from './export-table.ts';

interface Named {
  readonly person: { readonly fullName: string; readonly birthYear: number } | null;
}

const expunged = '(đã xóa thông tin)';
const nameColumn: ExportColumn<Named> = { title: 'Họ và tên', width: 28, share: 0.17, align: 'left', read: (row) => row.person?.fullName ?? expunged };
const birthColumn: ExportColumn<Named> = { title: 'Năm sinh', width: 10, share: 0.06, align: 'centre', read: (row) => row.person?.birthYear };

/** Of an item of the worklist what the file shows. */
export interface WorkRow extends Named {
  readonly label: string;
  readonly code: string;
  readonly stageLabel: string;
  readonly roleLabel: string;
  readonly source: string | null;
  readonly assignedToName: string | null;
  readonly due: { readonly label: string; readonly text: string; readonly remaining: string | null };
}

export const workColumns: readonly ExportColumn<WorkRow>[] = [
  { title: 'Việc', width: 40, share: 0.21, align: 'left', read: (row) => row.label },
  { ...nameColumn, share: 0.15 }, { ...birthColumn, share: 0.055 },
  { title: 'Mã hồ sơ', width: 28, share: 0.145, align: 'left', read: (row) => row.code },
  { title: 'Hạn', width: 26, share: 0.115, align: 'left', read: (row) => (row.due.label === 'Hạn' || row.due.label === row.due.text ? row.due.text : `${row.due.label}: ${row.due.text}`) },
  { title: 'Còn lại', width: 20, share: 0.085, align: 'left', read: (row) => row.due.remaining },
  { title: 'Giai đoạn', width: 28, share: 0.11, align: 'left', read: (row) => row.stageLabel },
  { title: 'Căn cứ', width: 24, share: 0.07, align: 'left', read: (row) => citationWords(row.source) },
  { title: 'Người giữ', width: 20, share: 0.06, align: 'left', read: (row) => row.assignedToName },
];

/** Of a case in a list what the file shows; null to an office that left. */
export interface CaseRow extends Named {
  readonly code: string;
  readonly personKind: 'adult' | 'juvenile';
  readonly regime: string;
  readonly openedOn: string;
  readonly procedure: string | null;
  readonly stage: string | null;
  readonly nextDueAt: string | null;
  readonly nextDuty: string | null;
  readonly missedCount: number | null;
  readonly isHeldPastGround: boolean | null;
  readonly isFormer: boolean;
  readonly closedOutcome: string | null;
  readonly closedAt: string | null;
}

function caseState(row: CaseRow): string {
  if (row.isFormer) return 'cơ quan đã thôi tham gia';
  if (row.closedAt !== null) return `đã kết thúc: ${labelOf('outcomes', row.procedure ?? '', row.closedOutcome ?? '')}`;
  const late = (row.missedCount ?? 0) > 0 ? `quá hạn ${String(row.missedCount)} việc` : 'đang giải quyết';
  return row.isHeldPastGround === true ? `${late}; giữ người khi đã hết căn cứ` : late;
}

export const caseColumns: readonly ExportColumn<CaseRow>[] = [
  { title: 'Mã hồ sơ', width: 28, share: 0.145, align: 'left', read: (row) => row.code },
  { ...nameColumn, share: 0.15 }, { ...birthColumn, share: 0.055 },
  { title: 'Đối tượng', width: 16, share: 0.08, align: 'left', read: (row) => (row.personKind === 'juvenile' ? 'chưa thành niên' : 'người thành niên') },
  { title: 'Ngày mở', width: 22, share: 0.09, align: 'left', read: (row) => dayTextOf(row.openedOn) },
  { title: 'Thủ tục', width: 30, share: 0.12, align: 'left', read: (row) => (row.procedure === null ? '' : procedureLabel(row.procedure)) },
  { title: 'Giai đoạn', width: 30, share: 0.13, align: 'left', read: (row) => (row.procedure === null || row.stage === null ? '' : labelOf('stages', row.procedure, row.stage)) },
  { title: 'Hạn gần nhất', width: 34, share: 0.13, align: 'left', read: (row) => (row.nextDueAt === null ? '' : `${momentTextOf(row.nextDueAt) ?? ''}${row.nextDuty === null ? '' : `: ${dutyLabel(row.nextDuty)}`}`) },
  { title: 'Tình trạng', width: 26, share: 0.1, align: 'left', read: caseState },
];

/** Of an entry of a list what the file shows. */
export interface EntryRow extends Named {
  readonly code: string;
  readonly fromText: string;
  readonly toText: string | null;
  readonly groundLabel: string;
  readonly closingGroundLabel: string | null;
  readonly agencyName: string | null;
  readonly expectedExit: { readonly dateText: string | null; readonly basis: string; readonly blocks: readonly string[] };
}

export const entryColumns: readonly ExportColumn<EntryRow>[] = [
  { ...nameColumn, share: 0.16 }, { ...birthColumn, share: 0.055 },
  { title: 'Mã hồ sơ', width: 28, share: 0.145, align: 'left', read: (row) => row.code },
  { title: 'Ngày vào', width: 22, share: 0.09, align: 'left', read: (row) => row.fromText },
  { title: 'Căn cứ vào danh sách', width: 30, share: 0.13, align: 'left', read: (row) => row.groundLabel },
  { title: 'Dự kiến ra', width: 30, share: 0.13, align: 'left', read: (row) => (row.toText !== null ? '' : (row.expectedExit.dateText ?? row.expectedExit.basis)) },
  { title: 'Đang vướng', width: 40, share: 0.16, align: 'left', read: (row) => row.expectedExit.blocks.join(' ') },
  { title: 'Ngày ra, căn cứ', width: 30, share: 0.13, align: 'left', read: (row) => (row.toText === null ? '' : [row.toText, row.closingGroundLabel].filter((part) => part !== null).join(': ')) },
];

type Table<Row> = readonly ExportColumn<Row>[];
type Late = StatisticsAnswer['overdueByDuty'][number];

const lateColumns = (title: string): Table<Late> => [
  { title, width: 60, share: 0.7, align: 'left', read: (row) => row.label },
  { title: 'Số việc quá hạn', width: 16, share: 0.15, align: 'right', read: (row) => row.limits },
  { title: 'Số hồ sơ', width: 16, share: 0.15, align: 'right', read: (row) => row.cases },
];

const stageColumns: Table<StatisticsAnswer['stages'][number]> = [
  { title: 'Thủ tục', width: 44, share: 0.4, align: 'left', read: (row) => row.procedureLabel },
  { title: 'Giai đoạn', width: 44, share: 0.45, align: 'left', read: (row) => row.stageLabel },
  { title: 'Số hồ sơ', width: 14, share: 0.15, align: 'right', read: (row) => row.cases },
];

const officeColumns: Table<StatisticsAnswer['offices'][number]> = [
  { title: 'Cơ quan', width: 44, share: 0.28, align: 'left', read: (row) => row.name },
  { title: 'Hồ sơ đang giải quyết', width: 14, share: 0.08, align: 'right', read: (row) => row.open },
  { title: 'Hồ sơ có việc quá hạn', width: 14, share: 0.08, align: 'right', read: (row) => row.overdue },
  { title: 'Hồ sơ mở trong năm', width: 14, share: 0.08, align: 'right', read: (row) => row.opened },
  { title: 'Việc đến hạn trong năm', width: 14, share: 0.08, align: 'right', read: (row) => row.due },
  { title: 'Đúng hạn', width: 12, share: 0.07, align: 'right', read: (row) => row.inTime },
  { title: 'Đúng hạn, ghi muộn', width: 12, share: 0.08, align: 'right', read: (row) => row.recordedLate },
  { title: 'Trễ hạn', width: 12, share: 0.07, align: 'right', read: (row) => row.late },
  { title: 'Chưa làm', width: 12, share: 0.07, align: 'right', read: (row) => row.missed },
  { title: 'Chỉ tiêu', width: 18, share: 0.11, align: 'left', read: (row) => row.target ?? row.targetNote },
];

interface Part {
  readonly title: string;
  readonly columns: readonly ExportColumn<never>[];
  readonly rows: readonly unknown[];
}

/** The tables of the statistics, in the order of the dashboard. */
export function statisticsTables(answer: StatisticsAnswer): readonly Part[] {
  return [
    { title: 'Theo thủ tục và giai đoạn', columns: stageColumns, rows: answer.stages },
    { title: 'Quá hạn theo việc', columns: lateColumns('Việc'), rows: answer.overdueByDuty },
    { title: 'Quá hạn theo cơ quan giữ việc', columns: lateColumns('Cơ quan'), rows: answer.overdueByHolder },
    { title: 'Quá hạn theo nguyên nhân', columns: lateColumns('Nguyên nhân'), rows: answer.overdueByCause },
    { title: 'Theo cơ quan', columns: officeColumns, rows: answer.offices },
  ];
}

const filterLabels: Readonly<Record<string, string>> = {
  group: 'Nhóm', kind: 'Loại', name: 'Việc', procedure: 'Thủ tục', assigned: 'Người giữ', dueOn: 'Đến hạn ngày', stage: 'Giai đoạn', regime: 'Quy định áp dụng', code: 'Mã hồ sơ', isOpen: 'Đang giải quyết',
  isSimulated: 'Hồ sơ mô phỏng', hasMissed: 'Có việc quá hạn', isHeldPastGround: 'Giữ người khi hết căn cứ', openedFrom: 'Mở từ ngày', openedTo: 'Mở đến ngày', on: 'Tại ngày', standing: 'Đang trong danh sách',
};
const valueLabels: Readonly<Record<string, string>> = {
  true: 'có', false: 'không', alarm: 'báo động', overdue: 'quá hạn', today: 'hôm nay', threeDays: '3 ngày tới', later: 'sau đó', waiting: 'chờ', limit: 'thời hạn', task: 'việc cần làm', me: 'của tôi', nobody: 'chưa ai nhận', main: 'cai nghiện bắt buộc', side: 'thủ tục phụ', standalone: 'hồ sơ riêng khác',
};

function valueWords(name: string, value: string, all: Readonly<Record<string, unknown>>): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayTextOf(value) ?? value;
  if (name === 'procedure') return procedureLabel(value);
  if (name === 'stage') return labelOf('stages', typeof all['procedure'] === 'string' ? all['procedure'] : '', value);
  if (name === 'name') { const duty = dutyLabel(value); return duty === value ? labelOf('tasks', '', value) : duty; }
  if (name === 'regime') return isRegime(value) ? REGIME_LABELS[value] : value;
  return valueLabels[value] ?? value;
}

/** The filter of a list in one sentence; a filter on one person is not spelled out. */
export function filterWords(query: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined || name === 'limit' || name === 'after') return [];
    const label = filterLabels[name];
    return label === undefined || typeof value !== 'string' ? ['theo một điều kiện khác'] : [`${label}: ${valueWords(name, value, query)}`];
  });
  return parts.length === 0 ? 'Bộ lọc: tất cả.' : `Bộ lọc: ${[...new Set(parts)].join('; ')}.`;
}
