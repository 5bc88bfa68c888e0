import type { CaseEvent, RecordedEvent } from '../procedures/case-event.ts';
import { isRegime } from '../law/regimes.ts';
import { REGIME_LABELS } from '../law/vi.ts';
import { noticeSentence } from '../procedures/notices.vi.ts';
import { isProblemCode } from './problem.ts';
import { problemSentences } from './problem.vi.ts';
import { labelOf, procedureLabel } from '../procedures/vi.ts';
import { citationWords } from './citation.vi.ts';
import { custodyLabels, documentStateLabels, dutyLabel, listLabels, milestoneLabel, outcomeLabels, paperLabel, pauseLabel, pauseRuleWords, roleLabel } from './labels.vi.ts';

/** What the words of an event need beside the event: the duty behind a limit's id, the template behind a document's. */
export interface WordSources {
  readonly dutyOf: (limitId: string) => string | undefined;
  readonly templateOf: (documentId: string) => string | undefined;
  readonly taskOf: (taskId: string) => string | undefined;
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

/** "quy định áp dụng từ 01/7/2026" */
function regimeInWords(regime: string): string {
  const label = isRegime(regime) ? REGIME_LABELS[regime] : regime;
  return `${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)}`;
}

/** " (Luật 120/2025 Đ35.3)", or nothing where no article stands behind it. */
function cited(source: string | null): string {
  const words = citationWords(source);
  return words === null ? '' : ` (${words})`;
}

/** Facts are what the fields of their act say already: they have no line of their own. */
export function isSaidByItsAct(event: CaseEvent): boolean {
  return event.type === 'factsRecorded';
}

/** One Vietnamese sentence for one event. Names duties, offices and dates; never a person. */
export function describeEvent(event: CaseEvent, { dutyOf, templateOf, taskOf, agencyName }: WordSources): string {
  const limit = (limitId: string): string => `“${dutyLabel(dutyOf(limitId) ?? limitId)}”`;
  const paper = (documentId: string): string => `“${paperLabel(templateOf(documentId) ?? documentId)}”`;
  const task = (taskId: string): string => `“${labelOf('tasks', '', taskOf(taskId) ?? taskId)}”`;
  const office = (role: string, agencyId: string | null): string => (agencyId === null ? roleLabel(role) : `${roleLabel(role)} (${agencyName(agencyId) ?? agencyId})`);
  switch (event.type) {
    // A dry run has drawn no code yet.
    case 'caseOpened': return `Mở hồ sơ${event.code === '-' ? '' : ` ${event.code}`} theo ${regimeInWords(event.regime)}.`;
    case 'actRecorded': return `Ghi nhận “${labelOf('acts', event.procedure, event.act)}”${citationWords(event.source) === null ? '' : ` theo ${citationWords(event.source)}`}${event.channel === 'paper' ? ', từ văn bản giấy' : ''}${event.lateEntry ? ', ghi muộn' : ''}.`;
    case 'personKindChanged': return event.person === 'adult' ? 'Từ đây áp dụng quy định cho người từ đủ 18 tuổi.' : 'Từ đây áp dụng quy định cho người từ đủ 12 đến dưới 18 tuổi.';
    case 'stageEntered': return `Chuyển sang giai đoạn “${labelOf('stages', event.procedure, event.stage)}”.`;
    case 'procedureEntered': return `${event.direction === 'back' ? 'Quay lại' : 'Chuyển sang'} thủ tục “${procedureLabel(event.procedure)}”, theo ${regimeInWords(event.regime)}.`;
    case 'timeLimitStarted': return `Bắt đầu tính thời hạn “${dutyLabel(event.duty)}” của ${office(event.holderRole, event.holderAgencyId)}, ${dueInWords(event.dueDate, event.dueAt)}${cited(event.source)}.`;
    case 'timeLimitMet': return `Thời hạn ${limit(event.limitId)} đã được thực hiện, ${outcomeLabels[event.outcome]}.`;
    case 'timeLimitCancelled': return event.staysMissed === true ? `Thời hạn ${limit(event.limitId)} đã lỡ trước đó, nay không còn phải làm.` : `Thời hạn ${limit(event.limitId)} không còn áp dụng.`;
    case 'timeLimitWarned': return `Đã nhắc thời hạn ${limit(event.limitId)} sắp hết.`;
    case 'timeLimitExpired': return `Thời hạn ${limit(event.limitId)} đã hết lúc ${instantInWords(event.dueAt)}.`;
    case 'timeLimitEscalated': return `Đã báo cấp trên (${agencyName(event.toAgencyId) ?? event.toAgencyId}) về thời hạn ${limit(event.limitId)}.`;
    case 'timeLimitRecomputed': return `Tính lại thời hạn ${limit(event.limitId)}: ${dueInWords(event.dueDate, event.dueAt)}.`;
    case 'timeLimitPaused': return `Tạm dừng thời hạn ${limit(event.limitId)}.`;
    case 'taskRaised': return `Giao việc “${labelOf('tasks', '', event.task)}” cho ${office(event.holderRole, event.holderAgencyId)}.`;
    case 'taskReviewed': return `Đến kỳ xem lại việc ${task(event.taskId)}.`;
    case 'taskDone': return `Việc ${task(event.taskId)} đã xong.`;
    case 'documentRequested': return `Lập dự thảo văn bản “${paperLabel(event.template)}” của ${office(event.issuerRole, event.issuerAgencyId)}.`;
    case 'documentStateChanged': return `Văn bản ${paper(event.documentId)} ${documentStateLabels[event.state]}${event.number === null ? '' : `, số ${event.number}`}.`;
    case 'noticeRaised': return `Thông báo cho ${office(event.recipientRole, event.recipientAgencyId)}: “${noticeSentence(event.notice)}”`;
    case 'listEntryOpened': return `Đưa vào ${listLabels[event.list]} từ ngày ${dateInWords(event.from)}.`;
    case 'listEntryClosed': return `Đưa ra khỏi danh sách từ ngày ${dateInWords(event.to)}.`;
    case 'custodyStarted': return `Bắt đầu ${custodyLabels[event.kind]} lúc ${instantInWords(event.from)}.`;
    case 'custodyGroundEnded': return `Căn cứ giữ người đã hết lúc ${instantInWords(event.at)}.`;
    case 'custodyEnded': return `Kết thúc việc giữ người lúc ${instantInWords(event.at)}.`;
    case 'pauseOpened': return `${pauseLabel(event.ground)}: ${pauseRuleWords[event.rule]} từ ngày ${dateInWords(event.from)}${cited(event.source)}.`;
    case 'pauseClosed': return `Khoảng thời gian đó kết thúc ngày ${dateInWords(event.to)}.`;
    case 'officeJoined':
      return event.succeeds === undefined
        ? `${agencyName(event.agencyId) ?? event.agencyId} tham gia hồ sơ với vai trò ${roleLabel(event.role)}.`
        : `${agencyName(event.agencyId) ?? event.agencyId} kế thừa ${agencyName(event.succeeds) ?? event.succeeds}, vai trò ${roleLabel(event.role)}.`;
    case 'officeAwaited':
      return `${agencyName(event.agencyId) ?? event.agencyId} đã kết thúc hoạt động, vai trò ${roleLabel(event.role)} chờ xác định cơ quan kế thừa${event.interimAgencyId === null ? '' : `; ${agencyName(event.interimAgencyId) ?? event.interimAgencyId} tạm giữ việc`}.`;
    case 'officeLeft': return `${agencyName(event.agencyId) ?? event.agencyId} thôi vai trò ${roleLabel(event.role)}.`;
    case 'milestoneSet': return `Theo dõi mốc ${milestoneLabel(event.name)}: ${instantInWords(event.at)}.`;
    case 'milestoneReached': return `Đến mốc ${milestoneLabel(event.name)}: ${instantInWords(event.at)}.`;
    case 'milestoneCleared': return `Thôi theo dõi mốc ${milestoneLabel(event.name)}.`;
    case 'factsRecorded': return 'Ghi các dữ kiện nêu trong việc vừa ghi nhận.';
    case 'recordCorrected': return `Đính chính bản ghi số ${event.correctsSeq}.`;
    case 'recordConfirmed': return `Bản ghi số ${event.actSeq} ${event.verdict === 'confirmed' ? 'được xác nhận' : 'bị phản đối'}.`;
    case 'outcomeReported': return `Báo kết quả cho hồ sơ chính: “${labelOf('acts', '', event.act)}”.`;
    case 'reportRefused': return `Hồ sơ chính không ghi nhận kết quả: ${isProblemCode(event.code) ? problemSentences[event.code] : event.code}`;
    case 'closingHeld': return 'Hồ sơ chờ thả người trước khi kết thúc.';
    case 'caseClosed': return `Kết thúc hồ sơ: ${labelOf('outcomes', '', event.outcome)}.`;
  }
}

/** The words of several events of one case, each that has a line of its own. */
export function describeEvents(events: readonly RecordedEvent[], sources: WordSources): { seq: number; type: string; happenedAt: string; words: string }[] {
  return events.filter((one) => !isSaidByItsAct(one.event)).map((recorded) => ({ seq: recorded.seq, type: recorded.event.type, happenedAt: recorded.happenedAt, words: describeEvent(recorded.event, sources) }));
}
