import { type InstrumentKey, INSTRUMENTS } from '../../../law/instruments.ts';
import type { Confidence } from '../../../law/regimes.ts';
import type { LimitBound, LimitUnit } from '../../../law/time-limits.ts';
import { CONFIDENCE_LABELS, REGIME_LABELS } from '../../../law/vi.ts';

const unitWords: Readonly<Record<LimitUnit, string>> = { workingDay: 'ngày làm việc', day: 'ngày', hour: 'giờ', month: 'tháng', year: 'năm' };

/** "2 ngày làm việc", "ít nhất 3 ngày"; a number that was not found says so. */
export function amountWords(limit: { readonly amount: number | null; readonly unit: LimitUnit; readonly bound: LimitBound }): string {
  if (limit.amount === null) return 'luật không nêu số';
  return `${limit.bound === 'atLeast' ? 'ít nhất ' : ''}${String(limit.amount)} ${unitWords[limit.unit]}`;
}

/** What is shown beside a number; "theo văn bản" where the text itself was read. */
export function confidenceWords(confidence: Confidence): string {
  return confidence === 'T' ? 'theo văn bản' : CONFIDENCE_LABELS[confidence];
}

export const personWords = { adult: 'Từ đủ 18 tuổi', juvenile: 'Từ đủ 12 đến dưới 18 tuổi', any: 'Mọi người' } as const;

/** The event a limit runs from. */
const eventWords: Readonly<Record<string, string>> = {
  subjectFound: 'phát hiện người thuộc diện áp dụng', dossierNoticeReceived: 'nhận được thông báo về việc lập hồ sơ', readingPeriodEnded: 'hết thời hạn đọc hồ sơ',
  dossierReceivedByLabourOffice: 'Phòng Lao động nhận hồ sơ', returnedDossierReceived: 'nhận lại hồ sơ bị trả', supplementReceived: 'nhận tài liệu bổ sung', courtQueryReceived: 'nhận yêu cầu của Tòa án',
  lastViolation: 'hành vi vi phạm lần cuối', addictionResultTold: 'được báo kết quả xác định tình trạng nghiện', voluntaryDecisionMade: 'có quyết định cai nghiện tự nguyện', personReceivedByClinic: 'cơ sở y tế tiếp nhận người',
  dossierReceivedByCourt: 'Tòa án nhận hồ sơ', completeDossierReceivedByCourt: 'Tòa án nhận đủ hồ sơ', dossierAccepted: 'thụ lý', judgeAssigned: 'phân công Thẩm phán', courtSupplementEnded: 'nhận bổ sung hoặc hết hạn bổ sung',
  hearingDecided: 'quyết định mở phiên họp', hearingDate: 'ngày mở phiên họp', postponementNotified: 'thông báo hoãn phiên họp', decisionAnnounced: 'công bố quyết định', decisionAnnouncedOrReceived: 'công bố hoặc nhận được quyết định',
  complaintReceived: 'nhận khiếu nại', reviewFileReceived: 'Tòa án cấp tỉnh nhận hồ sơ', reviewJudgeAssigned: 'phân công Thẩm phán xem xét lại', reviewHearingDate: 'ngày mở phiên họp xem xét lại',
  deferralRequestReceived: 'nhận đơn đề nghị hoãn, miễn', deferralJudgeAssigned: 'phân công Thẩm phán xét hoãn, miễn', communeNoticeReceived: 'nhận thông báo của cấp xã', deferralCancelled: 'hủy quyết định hoãn',
  suspensionFileReceived: 'nhận hồ sơ đề nghị tạm đình chỉ', suspensionJudgeAssigned: 'phân công Thẩm phán xét tạm đình chỉ', complianceOrdered: 'quyết định buộc chấp hành trở lại', decisionTookEffect: 'quyết định có hiệu lực',
  courtDecisionReceived: 'nhận quyết định của Tòa án', facilityRequestReceived: 'nhận đề nghị bố trí cơ sở', assignmentIssued: 'ra quyết định bố trí cơ sở', assignmentReceived: 'nhận quyết định bố trí cơ sở',
  escortLimitEnded: 'hết thời hạn đưa vào cơ sở', admitted: 'tiếp nhận tại cơ sở', detoxificationStarted: 'bắt đầu cắt cơn, giải độc', educationStageStarted: 'bắt đầu giai đoạn giáo dục', termEnd: 'ngày chấp hành xong',
  previousReductionReview: 'lần xét giảm trước', reductionListPosted: 'niêm yết danh sách', escaped: 'bỏ trốn', returnedHome: 'trở về nơi cư trú', personReported: 'người đó trình báo',
  completionNoticeReceived: 'nhận thông báo sắp chấp hành xong', supervisionProposalReceived: 'nhận đề nghị quản lý sau cai', measureCompleted: 'chấp hành xong biện pháp', departed: 'rời nơi cư trú',
  supervisionDecisionReceived: 'nhận quyết định quản lý sau cai', monitoringDecisionEffective: 'quyết định giám sát điện tử có hiệu lực', supervisionTermEnd: 'hết thời hạn quản lý sau cai',
  useFound: 'phát hiện hành vi sử dụng trái phép', residenceVerified: 'có kết quả xác minh nơi cư trú', positiveResultReceived: 'nhận thông báo và kết quả xét nghiệm dương tính', userManagementDecided: 'ra quyết định quản lý',
  arrivedAtNewResidence: 'chuyển đến nơi cư trú mới', endOfUserManagementDecided: 'ra quyết định dừng, chấm dứt quản lý', addictionResultMade: 'có giấy xác định tình trạng nghiện', voluntaryRegistered: 'tiếp nhận đăng ký cai nghiện tự nguyện',
  voluntaryFacilityRequested: 'nhận đề nghị bố trí cơ sở công lập', leftTreatment: 'tự ý bỏ cai nghiện', voluntaryTermEnd: 'hết thời hạn cai nghiện tự nguyện',
  monitoringRequestReceived: 'nhận văn bản đề nghị giám sát điện tử', monitoringBecamePossible: 'quy định về giám sát điện tử có hiệu lực', alarmReceived: 'nhận cảnh báo của thiết bị', damageNoticed: 'phát hiện hư hỏng, mất', obstacleEnded: 'hết sự kiện bất khả kháng, trở ngại khách quan',
  leftVietnam: 'rời Việt Nam', devicePositioned: 'đeo thiết bị tại vị trí hiện tại', removalReasonEnded: 'hết lý do tháo tạm thời, tạm dừng', monitoringViolationRecorded: 'lập biên bản vi phạm', monitoringBegan: 'đeo thiết bị giám sát',
  residenceChangeCompleted: 'hoàn thành thủ tục thay đổi nơi cư trú', leaveRequested: 'nhận đơn xin về chịu tang', leftOnLeave: 'về chịu tang', sentToHospital: 'chuyển người đến bệnh viện',
};

/** The Vietnamese words of the event; its identifier where none is kept (a test keeps that from happening). */
export function runsFromWords(event: string): string {
  return eventWords[event] ?? event;
}

/** Instruments that a citation names, by their short names, in the order of the citation. */
export function instrumentsCited(source: string): InstrumentKey[] {
  return INSTRUMENTS.map(({ key, short }) => ({ key, at: source.indexOf(short) })).filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at).map(({ key }) => key);
}

/** What a template says of itself where it was not set after the form's own text. */
export function templateNote(confidence: Confidence): string {
  return confidence === 'T' ? 'đã đối chiếu' : 'dựng theo nội dung điều luật, chưa đối chiếu mẫu';
}

/** While a form of before 2026-07-01 was in use: R2 and R3 kept those of R1, but for the offices that had ended. By the last regime in which something makes it. */
export const formerFormLabels = {
  R1: REGIME_LABELS.R1, R2: 'Quy định áp dụng từ 01/01/2022 đến 30/6/2025', R3: 'Quy định áp dụng từ 01/01/2022 đến 30/6/2026',
} as const;
