import type { CaseWaits, WorkDetails } from '../db/queries/read-work-details.ts';
import type { WorklistRow } from '../db/queries/list-worklist.ts';
import type { DueWords } from '../procedures/due-words.vi.ts';
import { labelOf } from '../procedures/vi.ts';
import { pauseLabel, roleLabel } from './labels.vi.ts';

function otherWords(waits: CaseWaits | undefined, procedure: string): string | null {
  const [other] = waits?.others ?? [];
  return other === undefined ? null : `${other.holderName ?? roleLabel(other.holderRole)}: ${labelOf('tasks', procedure, other.task)}`;
}

/** On whom or what a piece of work waits; null where it waits for the reader's own office. */
export function waitsOnWords(row: Pick<WorklistRow, 'status' | 'group' | 'procedure' | 'kind'>, due: DueWords, waits: CaseWaits | undefined): string | null {
  if (row.status === 'paused') return waits?.pause == null ? 'Thời hạn đang tạm dừng' : `${pauseLabel(waits.pause.ground)} (${waits.pause.source})`;
  if (row.group !== 'waiting') return null;
  if (row.kind === 'limit' && due.kind === 'none') return 'Người có thẩm quyền ấn định ngày';
  return otherWords(waits, row.procedure);
}

/** Why a missed limit is still missed, as far as the case itself knows; null for one that is not. */
export function causeWords(row: Pick<WorklistRow, 'status' | 'procedure'>, due: DueWords, waits: CaseWaits | undefined): string | null {
  if (row.status !== 'missed') return null;
  if (waits?.pause != null) return `${pauseLabel(waits.pause.ground)} (${waits.pause.source})`;
  const other = otherWords(waits, row.procedure);
  return other === null ? `Chưa ghi nhận việc này đến hết ${due.text}` : `Đang chờ ${other}`;
}

/** Who was told that a limit was missed. */
export function escalatedWords(details: WorkDetails | undefined): string | null {
  const told = details?.escalatedTo ?? null;
  return told === null ? null : toldWords(told.agencyId, told.name);
}

/** The superior a missed limit was told to, by name; "none" where there is none. */
export function toldWords(agencyId: string, name: string | null): string {
  return agencyId === 'none' ? 'Không có cấp trên để báo' : (name ?? agencyId);
}
