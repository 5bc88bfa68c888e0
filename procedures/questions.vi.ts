import { TRANSITION_RULES } from '../law/regimes.ts';
import { labelOf } from './vi.ts';

/** What a person is asked where the law leaves it open, by the subject of the task `humanDecision`. */
const questions: Readonly<Record<string, string>> = {
  criminalProceedings: 'Người trong vụ việc bị xem xét trách nhiệm hình sự',
  imprisonment: 'Người trong vụ việc chấp hành hình phạt tù',
  exclusion: 'Phát hiện trường hợp không áp dụng biện pháp',
  lossOfCapacity: 'Mất năng lực trách nhiệm hành chính',
  notAddicted: 'Kết quả xác định không nghiện',
  move: 'Chuyển nơi cư trú',
  suspensionOfRemainder: 'Tạm đình chỉ chấp hành phần thời gian còn lại',
  usedOnLeave: 'Dương tính với ma túy khi trở lại sau chịu tang',
  facilityStillFull: 'Hết thời gian kéo dài mà cơ sở vẫn hết chỗ',
  executionLimitation: 'Hết thời hiệu thi hành do Tòa án ấn định',
  reviewPendingWhileServing: 'Quyết định bị khiếu nại, kháng nghị khi đang chấp hành',
  procedureOpenAtReorganisation: 'Hồ sơ đang lập khi Phòng Lao động kết thúc hoạt động',
  halfBuiltDossierProcedure: 'Hồ sơ đang lập dở ngày 01/7/2026: theo quy định cũ hay mới',
  decidedNotAdmitted: 'Đã có quyết định, chưa đưa vào cơ sở ngày 01/7/2026: thi hành theo quy định cũ hay mới',
};

/** The question, with what is proposed to whoever decides where a transition of the law proposes something. */
export function questionWords(question: string): string {
  const words = questions[question] ?? labelOf('tasks', '', 'humanDecision');
  const proposal = TRANSITION_RULES.find((rule) => rule.id === question)?.proposal ?? null;
  return proposal === null ? words : `${words} (đề xuất: ${labelOf('choices', '', proposal).toLocaleLowerCase('vi')})`;
}
