import type { CaseEvent, RecordedEvent } from '../procedures/case-event.ts';
import { labelOf, procedureLabel } from '../procedures/vi.ts';
import { custodyLabels, documentStateLabels, dutyLabel, listLabels, outcomeLabels, paperLabel, roleLabel } from './labels.vi.ts';

/** What the words of an event need beside the event: the duty behind a limit's id, the template behind a document's. */
export interface WordSources {
  readonly dutyOf: (limitId: string) => string | undefined;
  readonly templateOf: (documentId: string) => string | undefined;
  readonly agencyName: (agencyId: string) => string | undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** "09:30 ngày 07/07/2026" in Việt Nam time. */
export function instantInWords(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000);
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())} ngày ${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
}

/** "07/07/2026" */
export function dateInWords(date: string): string {
  return date.split('-').reverse().join('/');
}

function dueInWords(dueDate: string | null, dueAt: string | null): string {
  if (dueDate !== null) return `đến hết ngày ${dateInWords(dueDate)}`;
  return dueAt === null ? 'chưa có hạn' : `đến ${instantInWords(dueAt)}`;
}

/** One Vietnamese sentence for one event. Names duties, offices and dates; never a person. */
export function describeEvent(event: CaseEvent, { dutyOf, templateOf, agencyName }: WordSources): string {
  const limit = (limitId: string): string => `“${dutyLabel(dutyOf(limitId) ?? limitId)}”`;
  const paper = (documentId: string): string => `“${paperLabel(templateOf(documentId) ?? documentId)}”`;
  const office = (role: string, agencyId: string | null): string => (agencyId === null ? roleLabel(role) : `${roleLabel(role)} (${agencyName(agencyId) ?? agencyId})`);
  switch (event.type) {
    case 'caseOpened': return `Mở hồ sơ ${event.code}, áp dụng ${event.regime}.`;
    case 'actRecorded': return `Ghi nhận “${labelOf('acts', event.procedure, event.act)}”${event.source === null ? '' : ` theo ${event.source}`}${event.channel === 'paper' ? ', từ văn bản giấy' : ''}${event.lateEntry ? ', ghi muộn' : ''}.`;
    case 'stageEntered': return `Chuyển sang giai đoạn “${labelOf('stages', event.procedure, event.stage)}”.`;
    case 'procedureEntered': return `${event.direction === 'back' ? 'Quay lại' : 'Chuyển sang'} thủ tục “${procedureLabel(event.procedure)}”, áp dụng ${event.regime}.`;
    case 'timeLimitStarted': return `Bắt đầu tính thời hạn “${dutyLabel(event.duty)}” của ${office(event.holderRole, event.holderAgencyId)}, ${dueInWords(event.dueDate, event.dueAt)} (${event.source}).`;
    case 'timeLimitMet': return `Thời hạn ${limit(event.limitId)} đã được thực hiện, ${outcomeLabels[event.outcome]}.`;
    case 'timeLimitCancelled': return `Thời hạn ${limit(event.limitId)} không còn áp dụng.`;
    case 'timeLimitWarned': return `Đã nhắc thời hạn ${limit(event.limitId)} sắp hết.`;
    case 'timeLimitExpired': return `Thời hạn ${limit(event.limitId)} đã hết lúc ${instantInWords(event.dueAt)}.`;
    case 'timeLimitEscalated': return `Đã báo cấp trên (${agencyName(event.toAgencyId) ?? event.toAgencyId}) về thời hạn ${limit(event.limitId)}.`;
    case 'timeLimitRecomputed': return `Tính lại thời hạn ${limit(event.limitId)}: ${dueInWords(event.dueDate, event.dueAt)}.`;
    case 'timeLimitPaused': return `Tạm dừng thời hạn ${limit(event.limitId)}.`;
    case 'taskRaised': return `Giao việc “${labelOf('tasks', '', event.task)}” cho ${office(event.holderRole, event.holderAgencyId)}.`;
    case 'taskReviewed': return 'Đến kỳ rà soát một việc đang chờ.';
    case 'taskDone': return 'Một việc đang chờ đã xong.';
    case 'documentRequested': return `Lập dự thảo văn bản “${paperLabel(event.template)}” của ${office(event.issuerRole, event.issuerAgencyId)}.`;
    case 'documentStateChanged': return `Văn bản ${paper(event.documentId)} ${documentStateLabels[event.state]}${event.number === null ? '' : `, số ${event.number}`}.`;
    case 'noticeRaised': return `Thông báo cho ${office(event.recipientRole, event.recipientAgencyId)}.`;
    case 'listEntryOpened': return `Đưa vào ${listLabels[event.list]} từ ngày ${dateInWords(event.from)}.`;
    case 'listEntryClosed': return `Đưa ra khỏi danh sách từ ngày ${dateInWords(event.to)}.`;
    case 'custodyStarted': return `Bắt đầu ${custodyLabels[event.kind]} lúc ${instantInWords(event.from)}.`;
    case 'custodyGroundEnded': return `Căn cứ giữ người đã hết lúc ${instantInWords(event.at)}.`;
    case 'custodyEnded': return `Kết thúc việc giữ người lúc ${instantInWords(event.at)}.`;
    case 'pauseOpened': return `Thời hạn tạm dừng từ ngày ${dateInWords(event.from)} (${event.source}).`;
    case 'pauseClosed': return `Thời hạn tiếp tục từ ngày ${dateInWords(event.to)}.`;
    case 'officeJoined': return `${agencyName(event.agencyId) ?? event.agencyId} tham gia hồ sơ với vai trò ${roleLabel(event.role)}.`;
    case 'officeLeft': return `${agencyName(event.agencyId) ?? event.agencyId} thôi vai trò ${roleLabel(event.role)}.`;
    case 'milestoneSet': return `Đặt mốc thời gian lúc ${instantInWords(event.at)}.`;
    case 'milestoneReached': return `Đến mốc thời gian lúc ${instantInWords(event.at)}.`;
    case 'milestoneCleared': return 'Bỏ một mốc thời gian.';
    case 'factsRecorded': return 'Ghi dữ kiện của vụ việc.';
    case 'recordCorrected': return `Đính chính bản ghi số ${event.correctsSeq}.`;
    case 'recordConfirmed': return `Bản ghi số ${event.actSeq} ${event.verdict === 'confirmed' ? 'được xác nhận' : 'bị phản đối'}.`;
    case 'closingHeld': return 'Hồ sơ chờ thả người trước khi kết thúc.';
    case 'caseClosed': return `Kết thúc hồ sơ: ${labelOf('outcomes', '', event.outcome)}.`;
  }
}

/** The words of several events of one case. */
export function describeEvents(events: readonly RecordedEvent[], sources: WordSources): { seq: number; type: string; happenedAt: string; words: string }[] {
  return events.map((recorded) => ({ seq: recorded.seq, type: recorded.event.type, happenedAt: recorded.happenedAt, words: describeEvent(recorded.event, sources) }));
}
