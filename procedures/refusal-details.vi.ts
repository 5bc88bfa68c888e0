import { AGENCY_KIND_LABELS, REGIME_LABELS } from '../law/vi.ts';
import type { GuardNeed } from './guard-needs.ts';
import { findLabel, labelOf, procedureLabel, procedureWithAct } from './vi.ts';
import { needWords, reasonWords } from './need-words.vi.ts';
import { actWords, choiceWords, dutyWords, type Facts, roleWords, textAt, textsAt, timeWords } from './refusal-words.vi.ts';

/** What was recorded already, where the fact is no act. */
const factWords: Readonly<Record<string, string>> = {
  passedOn: 'Đề nghị đã được chuyển lên cấp trên.', sentForExecution: 'Quyết định đã được gửi để thi hành.', facilityRequest: 'Đã đề nghị giao cơ sở tiếp nhận.', certificate: 'Giấy chứng nhận đã được cấp.',
  remainderRequest: 'Đã có đề nghị giảm, tạm đình chỉ hoặc miễn đang chờ Tòa án.', remainderRequestAccepted: 'Đề nghị này đã được Tòa án thụ lý.', supervisionProposal: 'Đề nghị quản lý sau cai đã được ghi.',
  supervisionDecision: 'Quyết định quản lý sau cai đã được ghi.',
  deviceFitted: 'Thiết bị giám sát đã được đeo.', alarm: 'Cảnh báo nhận vào thời điểm này đã được ghi.', deviceTakenOff: 'Việc tháo thiết bị khi tạm dừng đã được ghi.',
};

const documentStates: Readonly<Record<string, string>> = { draft: 'dự thảo', signed: 'đã ký', numbered: 'đã lấy số', issued: 'đã ban hành', void: 'đã hủy' };

function missingWords(facts: Facts): string[] {
  const missing: unknown = facts['missing'];
  if (!Array.isArray(missing)) return [];
  return missing.flatMap((one: unknown) => {
    if (typeof one === 'string') return [`Còn thiếu nơi nhận: ${choiceWords(one, 'courtReview')}.`];
    if (typeof one !== 'object' || one === null) return [];
    const paper = one as Facts;
    const type = textAt(paper, 'type');
    const form = textAt(paper, 'form');
    const rest = [form === null ? null : form.charAt(0).toLocaleLowerCase('vi') + form.slice(1), textAt(paper, 'article')].filter((part) => part !== null).join('; ');
    return type === null ? [] : [`Còn thiếu: ${choiceWords(type, 'courtReview')}${rest === '' ? '' : ` (${rest})`}.`];
  });
}

function guardWords(facts: Facts, procedure: string): string[] {
  const needs = textAt(facts, 'needs');
  const reason = textAt(facts, 'reason');
  const postpone = textAt(facts, 'mustPostpone');
  const words = needs === null ? undefined : (needWords as Readonly<Record<string, (typeof needWords)[GuardNeed]>>)[needs];
  const because = reason === null ? undefined : (reasonWords as Readonly<Record<string, string>>)[reason];
  return [
    ...(words === undefined ? [] : [typeof words === 'string' ? words : words(facts, procedure)]),
    ...(because === undefined ? [] : [because]),
    ...(postpone === null ? [] : [`Phải hoãn phiên họp: ${choiceWords(postpone, 'courtReview')}.`]),
    ...missingWords(facts),
    ...('limitId' in facts && needs === null ? ['Thời hạn được chọn không có trong hồ sơ này.'] : []),
  ];
}

function fieldWords(facts: Facts, procedure: string): string[] {
  const named: unknown = facts['fields'];
  const paths = [textAt(facts, 'field'), ...(Array.isArray(named) ? named.map((one: unknown) => (typeof one === 'object' && one !== null ? textAt(one as Facts, 'path') : null)) : [])];
  // The name of a row of a list is the list's own: its number says nothing.
  const labels = paths.flatMap((path) => path?.split('.').filter((part) => !/^\d+$/.test(part)).at(-1) ?? []).flatMap((name) => findLabel('fields', procedure, name) ?? []);
  return labels.length === 0 ? [] : [`Cần xem lại mục: ${[...new Set(labels)].join('; ')}.`];
}

function officeWords(facts: Facts, procedure: string): string[] {
  const role = textAt(facts, 'role');
  const field = textAt(facts, 'field');
  const label = field === null ? undefined : findLabel('fields', procedure, field);
  return [...(role === null ? [] : [`Cần nêu cơ quan giữ vai trò: ${roleWords(role)}.`]), ...(label === undefined ? [] : [`Cần nêu: ${label}.`])];
}

function windowWords(facts: Facts): string[] {
  const duty = textAt(facts, 'duty');
  const until = timeWords(facts['dueDate']) ?? timeWords(facts['until']);
  const addressees = [...textsAt(facts, 'open'), ...(textAt(facts, 'addressee') === null ? [] : [textAt(facts, 'addressee') ?? ''])];
  const of = duty !== null ? dutyWords(duty) : addressees.length > 0 ? addressees.map((one) => choiceWords(one, 'courtReview')).join(', ') : null;
  return [
    ...(of === null && until === null ? [] : [`Thời hạn${of === null ? '' : ` (${of})`}${until === null ? ' chưa xác định được ngày hết' : `: hết ngày ${until}`}.`]),
    ...(facts['challenged'] === true ? ['Đang có khiếu nại, kiến nghị hoặc kháng nghị chưa giải quyết.'] : []),
  ];
}

/** Words for the days a refusal names beside the one it is about. */
const dayNames: Readonly<Record<string, string>> = {
  happenedAt: 'Thời điểm đã nhập', earliest: 'Sớm nhất', asOf: 'Thời điểm hiện tại', openedOn: 'Ngày mở hồ sơ', violationRecord: 'Ngày lập biên bản vi phạm', addictionResult: 'Ngày có kết quả xác định tình trạng nghiện', lastViolationOn: 'Ngày vi phạm gần nhất',
  decisionDate: 'Ngày quyết định', endedOn: 'Ngày kết thúc', from: 'Từ', madeOn: 'Ngày làm đơn, văn bản', decidedAt: 'Ngày quyết định', effectiveOn: 'Ngày có hiệu lực', evidenceDate: 'Ngày của giấy tờ', on: 'Ngày xem xét', firstDecisionDate: 'Ngày quyết định lần đầu',
};

function dayLines(facts: Facts): string[] {
  return Object.entries(dayNames).flatMap(([name, label]) => {
    const day = timeWords(facts[name]);
    return day === null ? [] : [`${label}: ${day}.`];
  });
}

function recordedWords(facts: Facts, procedure: string): string[] {
  const fact = textAt(facts, 'fact');
  const own = fact === null ? undefined : factWords[fact];
  if (own !== undefined) return [own];
  const { folioFrom, folioTo } = facts;
  const type = textAt(facts, 'type');
  if (type !== null && typeof folioFrom === 'number' && typeof folioTo === 'number') return [`Bút lục ${String(folioFrom)}–${String(folioTo)} đã dùng cho: ${choiceWords(type, 'courtReview')}.`];
  const addressee = textAt(facts, 'addressee');
  if (addressee !== null) return [`Đã ghi nhận việc giao cho: ${choiceWords(addressee, 'courtReview')}.`];
  const duty = textAt(facts, 'duty');
  if (duty !== null) return [`Đã ghi trước đó: ${dutyWords(duty)}.`];
  const code = textAt(facts, 'code');
  if (code !== null) return [`Hồ sơ đang mở: ${code}.`];
  const act = textAt(facts, 'act');
  return act === null || findLabel('acts', procedure, act) === undefined ? [] : [`Đã ghi trước đó: ${actWords(act, procedure)}.`];
}

function stageWords(facts: Facts, procedure: string): string[] {
  const stages = textsAt(facts, 'stages');
  const stage = textAt(facts, 'stage');
  return [
    ...(stage === null ? [] : [`Hồ sơ đang ở: ${labelOf('stages', procedure, stage)}.`]),
    ...(stages.length === 0 ? [] : [`Việc này chỉ ghi được ở: ${stages.map((one) => labelOf('stages', procedure, one)).join('; ')}.`]),
  ];
}

/** What whoever enters the papers of an office of then may do. */
function predecessorWords(facts: Facts): string[] {
  if (!('predecessorIds' in facts)) return [];
  const ids = textsAt(facts, 'predecessorIds');
  return [ids.length === 0 ? 'Cơ quan của bạn không kế thừa cơ quan nào hoạt động vào ngày đó.' : `Hãy nêu cơ quan mà cơ quan của bạn kế thừa, hoạt động vào ngày đó: ${ids.join('; ')}.`];
}

function competenceWords(facts: Facts): string[] {
  const by = [...new Set(textsAt(facts, 'by').map(roleWords))];
  const asked = textAt(facts, 'asked');
  const kind = textAt(facts, 'kind');
  return [
    ...(textAt(facts, 'needs') === 'assignedJudge' ? guardWords({ needs: 'assignedJudge' }, '') : []),
    ...(by.length === 0 ? [] : [`Thuộc thẩm quyền: ${by.join('; ')}.`]),
    ...(asked === null ? [] : [`Cơ quan được đề nghị là ${roleWords(asked === 'central' ? 'centralPolice' : 'provincialPolice')}.`]),
    ...(textAt(facts, 'topic') === 'compileDossier' ? [`${kind !== null && kind in AGENCY_KIND_LABELS ? AGENCY_KIND_LABELS[kind as keyof typeof AGENCY_KIND_LABELS] : 'Cơ quan này'} không lập hồ sơ này: thẩm quyền theo chế độ pháp luật và cơ quan đã phát hiện.`] : []),
    ...('actingOffice' in facts ? ['Cơ quan được nêu không phải cơ quan mà cơ quan của bạn kế thừa.', ...predecessorWords(facts)] : []),
    ...('documentId' in facts ? ['Văn bản này do cơ quan khác ban hành.'] : []),
    ...('actSeq' in facts ? ['Nội dung này không được ghi cho cơ quan của bạn.'] : []),
    ...('limitId' in facts ? ['Ngày của thời hạn này do cơ quan khác ấn định: hãy ghi theo văn bản của cơ quan đó.'] : []),
    ...('taskId' in facts || 'question' in facts ? ['Câu hỏi này được đặt ra cho cơ quan khác.'] : []),
    ...('holder' in facts ? ['Người này do cơ quan khác đang giữ: hãy ghi theo giấy tờ của cơ quan đó.'] : []),
  ];
}

function termWords(facts: Facts): string[] {
  const { minMonths, maxMonths, timeNumber } = facts;
  if (typeof minMonths !== 'number' || typeof maxMonths !== 'number') return [];
  const time = typeof timeNumber === 'number' ? ` cho lần thứ ${timeNumber === 1 ? 'nhất' : timeNumber === 2 ? 'hai' : String(timeNumber)}` : '';
  return [`Khung luật định${time}: ${minMonths === maxMonths ? `${String(minMonths)} tháng` : `từ ${String(minMonths)} đến ${String(maxMonths)} tháng`}.`];
}

/**
 * What a refusal lacks or stands on, as lines an official reads; none where the sentence of the code says it all.
 * `procedure` is where the case stands; left out, the act named in the facts tells it. Never personal: facts are not.
 */
export function describeRefusal(code: string, facts: Facts, procedure?: string): string[] {
  const act = textAt(facts, 'act');
  const where = procedure ?? (act === null ? '' : procedureWithAct(act));
  switch (code) {
    case 'dossierIncomplete': return missingWords(facts);
    case 'guardNotMet': return guardWords(facts, where);
    case 'correctionNotAllowed': return textAt(facts, 'reason') === null ? ['Nội dung này không có trong hồ sơ, hoặc chính nó là một đính chính.'] : guardWords(facts, where);
    case 'bodyInvalid': return fieldWords(facts, where);
    case 'humanDecisionNeeded': return [...fieldWords(facts, where), ...dayLines(facts)];
    case 'happenedInFuture':
    case 'happenedBeforeCause': return [...fieldWords(facts, where), ...dayLines(facts)];
    case 'lateEntryNeedsReason': return ['Cần nhập lý do ghi muộn.', ...dayLines(facts)];
    case 'lateEntryNeedsPaper': return ['Cần nhập số và ngày của văn bản giấy.', ...dayLines(facts)];
    case 'termOutsideRange': return [...termWords(facts), ...dayLines(facts)];
    case 'officeMissing':
    case 'officeKindWrong': return officeWords(facts, where);
    case 'officeNotInForce': return [
      ...dayLines(facts), ...predecessorWords(facts),
      ...(act !== 'recordSuccession' && textAt(facts, 'role') !== null ? [`Cơ quan giữ vai trò ${roleWords(textAt(facts, 'role') ?? '')} đã kết thúc hoạt động: cần ghi nhận ${actWords('recordSuccession', '')} trước.`] : []),
    ];
    case 'windowStillOpen':
    case 'windowClosed': return windowWords(facts);
    case 'alreadyRecorded': return recordedWords(facts, where);
    case 'actNotAllowedInStage': return stageWords(facts, where);
    case 'actNotInProcedure': {
      const regime = textAt(facts, 'regime');
      const now = textAt(facts, 'procedure');
      const person = textAt(facts, 'person');
      return [...(person === null ? [] : [person === 'juvenile' ? 'Việc này không áp dụng cho người chưa thành niên.' : 'Việc này chỉ áp dụng cho người chưa thành niên.']), ...(now === null ? [] : [`Thủ tục hiện tại: ${procedureLabel(now)}.`]), ...(regime !== null && regime in REGIME_LABELS ? [`Chế độ pháp luật của hồ sơ: ${REGIME_LABELS[regime as keyof typeof REGIME_LABELS]}.`] : [])];
    }
    case 'notCompetent': return competenceWords(facts);
    case 'caseClosed': {
      const outcome = textAt(facts, 'outcome');
      const label = outcome === null ? undefined : findLabel('outcomes', where, outcome);
      return label === undefined ? [] : [`Kết quả: ${label}.`];
    }
    case 'documentStateWrong': {
      const state = documentStates[textAt(facts, 'state') ?? ''];
      return state === undefined ? [] : [`Văn bản đang ở trạng thái: ${state}.`];
    }
    case 'secondOpenDossier': return textAt(facts, 'code') === null ? [] : [`Hồ sơ đang mở: ${textAt(facts, 'code') ?? ''}.`];
    default: return [];
  }
}
