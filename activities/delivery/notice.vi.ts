import { type RemindedLimit, sayLimit } from './reminder.vi.ts';

/** What an official reads when something happened in a case, by the name of the notice. */
const noticeSentences: Readonly<Record<string, string>> = {
  dossierForwarded: 'Hồ sơ đề nghị đã được chuyển đi.',
  dossierReturnedByLabourOffice: 'Phòng Lao động trả lại hồ sơ để bổ sung.',
  dossierFiledWithCourt: 'Hồ sơ đề nghị đã được gửi đến Tòa án.',
  receiptConfirmed: 'Tòa án xác nhận đã nhận hồ sơ.',
  dossierReturnedByCourt: 'Tòa án trả lại hồ sơ đề nghị.',
  dossierAccepted: 'Tòa án đã thụ lý hồ sơ.',
  supplementRequested: 'Tòa án yêu cầu bổ sung tài liệu, chứng cứ.',
  supplementReceived: 'Tài liệu bổ sung đã được nộp cho Tòa án.',
  caseTerminated: 'Tòa án đình chỉ việc xem xét.',
  caseSuspended: 'Tòa án tạm đình chỉ việc xem xét.',
  hearingOpened: 'Tòa án quyết định mở phiên họp.',
  hearingPostponed: 'Phiên họp bị hoãn.',
  caseDecided: 'Tòa án đã ra quyết định.',
  decisionSent: 'Quyết định của Tòa án đã được gửi.',
  complaintRecorded: 'Có khiếu nại đối với quyết định của Tòa án.',
  recommendationRecorded: 'Có kiến nghị đối với quyết định của Tòa án.',
  protestRecorded: 'Viện kiểm sát kháng nghị quyết định của Tòa án.',
  reviewDecided: 'Tòa án cấp tỉnh đã quyết định việc xem xét lại.',
  effectConfirmed: 'Quyết định của Tòa án đã có hiệu lực.',
  sentForExecution: 'Quyết định đã được gửi để thi hành.',
  facilityRequested: 'Có đề nghị bố trí cơ sở cai nghiện.',
  facilityRequestPassedOn: 'Đề nghị bố trí cơ sở cai nghiện được chuyển lên cấp trên.',
  facilityAssigned: 'Đã có quyết định bố trí cơ sở cai nghiện.',
  assignmentSent: 'Quyết định bố trí cơ sở đã được gửi.',
  personAdmitted: 'Cơ sở cai nghiện đã tiếp nhận người chấp hành.',
  escapeRecorded: 'Người chấp hành bỏ trốn khỏi cơ sở.',
  completionNoticeSent: 'Cơ sở thông báo người chấp hành sắp chấp hành xong.',
  supervisionProposed: 'Có đề nghị quản lý sau cai nghiện.',
  supervisionDecided: 'Đã có quyết định quản lý sau cai nghiện.',
  personReleased: 'Người bị giữ đã được cho về.',
  moveNotified: 'Người được quản lý chuyển nơi cư trú.',
  supervisionCompleted: 'Việc quản lý sau cai nghiện đã hoàn thành.',
  deathRecorded: 'Người trong vụ việc đã chết.',
  escortExtended: 'Thời hạn đưa vào cơ sở được kéo dài do cơ sở quá tải.',
  abscondingRecorded: 'Người phải chấp hành bỏ trốn trước khi được đưa vào cơ sở.',
  searchOrderIssued: 'Đã có quyết định truy tìm.',
  executionLapsed: 'Đã hết thời hiệu thi hành quyết định.',
  executionSuspended: 'Việc thi hành quyết định tạm dừng.',
  executionResumed: 'Việc thi hành quyết định được tiếp tục.',
  escapeNotified: 'Cơ sở cai nghiện thông báo việc bỏ trốn.',
  escapedPersonReturned: 'Người bỏ trốn đã trở lại cơ sở.',
  reductionRecorded: 'Đã có quyết định giảm thời hạn chấp hành.',
  remainderSuspended: 'Tạm đình chỉ chấp hành phần thời gian còn lại.',
  remainderExempted: 'Miễn chấp hành phần thời gian còn lại.',
  courtQueryAnswered: 'Yêu cầu làm rõ của Tòa án đã được trả lời.',
  reviewPending: 'Quyết định đang được xem xét lại.',
  reviewEnded: 'Việc xem xét lại quyết định đã kết thúc.',
  forwardedForReview: 'Hồ sơ đã được gửi lên Tòa án cấp tỉnh để xem xét lại.',
  termAmended: 'Thời hạn chấp hành đã được sửa đổi.',
  limitComing: 'Sắp đến hạn.',
  limitMissed: 'Đã quá hạn.',
  limitEscalated: 'Đơn vị cấp dưới đã quá hạn.',
  taskDue: 'Có việc cần xem lại (không phải hạn luật).',
  heldPastGround: 'KHẨN: căn cứ giữ người đã hết, phải cho người bị giữ về.',
};

export const noticeNames: readonly string[] = Object.keys(noticeSentences);

/** One sentence in the field's words; a notice of a procedure that has no sentence yet points to the case. */
export function sayNotice(notice: string, limit: RemindedLimit | null, asOf: string): string {
  const sentence = noticeSentences[notice] ?? 'Có diễn biến mới trong vụ việc.';
  return limit === null ? sentence : `${sentence} ${sayLimit(limit, asOf)}.`;
}
