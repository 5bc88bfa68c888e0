import type { AgencyKind, Position } from './competence.ts';
import type { LawErrorCode } from './law-error.ts';
import type { Confidence, Regime } from './regimes.ts';
import type { Duty } from './time-limits.ts';
import type { Weekday } from './dates.ts';

/** The Vietnamese name of every duty that has a time limit. */
export const DUTY_LABELS: Record<Duty, string> = {
  compileDossier: 'Lập hồ sơ đề nghị',
  readDossier: 'Đọc hồ sơ (quyền của người bị đề nghị, người đại diện)',
  forwardDossier: 'Chuyển hồ sơ sau khi hết thời hạn đọc',
  checkDossier: 'Kiểm tra hồ sơ (Phòng Lao động)',
  supplementDossier: 'Bổ sung hồ sơ bị trả lại',
  refileDossier: 'Chuyển lại hồ sơ sau khi bổ sung',
  answerCourtQuery: 'Trả lời yêu cầu làm rõ của Tòa án',
  limitationPeriod: 'Thời hiệu áp dụng biện pháp',
  registerVoluntary: 'Đăng ký cai nghiện tự nguyện',
  startVoluntary: 'Bắt đầu cai nghiện tự nguyện',
  addictionResult: 'Trả kết quả xác định tình trạng nghiện',
  returnIncompleteDossier: 'Trả lại hồ sơ chưa đầy đủ',
  acceptDossier: 'Thụ lý và phân công Thẩm phán',
  notifyAcceptance: 'Thông báo việc thụ lý',
  firstDecision: 'Kiểm tra hồ sơ và ra quyết định ban đầu',
  supplementForCourt: 'Bổ sung tài liệu, chứng cứ theo yêu cầu của Tòa án',
  supplementForCourtComplex: 'Bổ sung tài liệu, chứng cứ (vụ việc phức tạp)',
  openAfterSupplement: 'Quyết định mở phiên họp sau khi bổ sung',
  holdHearing: 'Mở phiên họp',
  sendHearingDecision: 'Gửi quyết định mở phiên họp',
  resumePostponedHearing: 'Mở lại phiên họp đã hoãn',
  decideCase: 'Ra quyết định giải quyết vụ việc',
  decideComplexCase: 'Ra quyết định giải quyết vụ việc phức tạp',
  sendDecision: 'Gửi quyết định của Tòa án',
  complain: 'Khiếu nại quyết định của Tòa án',
  recommend: 'Kiến nghị của người đề nghị',
  protest: 'Kháng nghị của Viện kiểm sát',
  forwardForReview: 'Gửi hồ sơ lên Tòa án cấp tỉnh để xem xét lại',
  acceptReview: 'Thụ lý khiếu nại, kiến nghị, kháng nghị',
  holdReviewHearing: 'Mở phiên họp xem xét lại',
  noticeOfReviewHearing: 'Thông báo mở phiên họp xem xét lại',
  acceptDeferralRequest: 'Thụ lý đơn đề nghị hoãn, miễn',
  decideDeferral: 'Quyết định việc hoãn, miễn chấp hành',
  cancelDeferral: 'Hủy quyết định hoãn chấp hành',
  sendDeferralCancellation: 'Gửi quyết định hủy hoãn chấp hành',
  acceptSuspensionRequest: 'Thụ lý đề nghị tạm đình chỉ, miễn chấp hành phần còn lại',
  decideSuspension: 'Quyết định tạm đình chỉ, miễn chấp hành phần còn lại',
  returnToCompliance: 'Quyết định buộc chấp hành trở lại',
  sendReturnToCompliance: 'Gửi quyết định buộc chấp hành trở lại',
  sendForExecution: 'Gửi quyết định để thi hành',
  requestFacility: 'Đề nghị bố trí cơ sở cai nghiện',
  assignFacility: 'Quyết định bố trí cơ sở cai nghiện',
  sendAssignment: 'Gửi quyết định bố trí cơ sở',
  escortToFacility: 'Đưa người vào cơ sở cai nghiện',
  extendEscort: 'Kéo dài thời hạn đưa vào cơ sở do cơ sở quá tải',
  fileDeferral: 'Nộp đơn đề nghị hoãn, miễn chấp hành',
  executionLimitation: 'Thời hiệu thi hành quyết định',
  receptionStage: 'Giai đoạn tiếp nhận, phân loại',
  detoxification: 'Giai đoạn cắt cơn, giải độc',
  educationStage: 'Giai đoạn giáo dục, tư vấn, phục hồi hành vi',
  reintegrationStage: 'Giai đoạn chuẩn bị tái hòa nhập cộng đồng',
  reviewForReduction: 'Xét giảm thời hạn chấp hành',
  postReductionList: 'Niêm yết danh sách đề nghị giảm thời hạn',
  notifyEscape: 'Thông báo việc bỏ trốn khỏi cơ sở',
  noticeOfCompletion: 'Thông báo sắp chấp hành xong',
  issueCompletionCertificate: 'Cấp giấy xác nhận hoàn thành cai nghiện',
  reportToCommune: 'Trình báo tại nơi cư trú sau khi trở về',
  openSupervisionFile: 'Lập hồ sơ quản lý sau cai nghiện',
  proposeSupervision: 'Đề nghị quản lý sau cai nghiện',
  decideSupervision: 'Quyết định quản lý sau cai nghiện',
  supervisionTerm: 'Thời hạn quản lý sau cai nghiện',
  notifyMove: 'Thông báo việc chuyển nơi cư trú',
  decideMonitoring: 'Quyết định giám sát điện tử',
  fitDevice: 'Gắn thiết bị giám sát điện tử',
  closeSupervision: 'Xác nhận hoàn thành và đưa ra khỏi danh sách quản lý',
};

export const REGIME_LABELS: Record<Regime, string> = {
  R1: 'Quy định áp dụng từ 01/01/2022 đến 28/02/2025',
  R2: 'Quy định áp dụng từ 01/3/2025 đến 30/6/2025',
  R3: 'Quy định áp dụng từ 01/7/2025 đến 30/6/2026',
  R4: 'Quy định áp dụng từ 01/7/2026',
};

/** What an official sees beside a number; empty where the text itself was read. */
export const CONFIDENCE_LABELS: Record<Confidence, string> = {
  T: '',
  S: 'theo nguồn thứ cấp',
  I: 'chưa kiểm chứng',
  '?': 'luật không nêu số, cần người có thẩm quyền ấn định',
};

export const WEEKDAY_LABELS: Record<Weekday, string> = {
  1: 'thứ Hai',
  2: 'thứ Ba',
  3: 'thứ Tư',
  4: 'thứ Năm',
  5: 'thứ Sáu',
  6: 'thứ Bảy',
  7: 'Chủ nhật',
};

export const AGENCY_KIND_LABELS: Record<AgencyKind, string> = {
  communePolice: 'Công an cấp xã',
  districtPolice: 'Công an cấp huyện',
  provincialPolice: 'Công an cấp tỉnh',
  centralPolice: 'Cục nghiệp vụ Bộ Công an (C04, C10)',
  labourOffice: 'Phòng Lao động - Thương binh và Xã hội',
  communeCommittee: 'Ủy ban nhân dân cấp xã',
  court: 'Tòa án nhân dân',
  procuracy: 'Viện kiểm sát nhân dân',
  facility: 'Cơ sở cai nghiện ma túy',
  clinic: 'Cơ sở y tế xác định tình trạng nghiện',
  oversight: 'Cơ quan kiểm tra, giám sát',
  operator: 'Đơn vị vận hành hệ thống',
};

export const POSITION_LABELS: Record<Position, string> = {
  head: 'Thủ trưởng',
  deputy: 'Cấp phó',
  officer: 'Cán bộ',
  clerk: 'Văn thư',
  dutyOfficer: 'Trực ban',
  judge: 'Thẩm phán',
  chiefJudge: 'Chánh án',
};

/** One sentence per refusal; `{name}` is replaced by the fact of that name. */
export const LAW_ERROR_SENTENCES: Record<LawErrorCode, string> = {
  badInput: 'Dữ liệu vào không hợp lệ.',
  badDate: 'Ngày hoặc thời điểm không hợp lệ: {date}. Cần dạng NNNN-TT-NN hoặc thời điểm ISO 8601.',
  badAmount: 'Độ dài thời hạn phải là số nguyên từ 1 đến 10.000; đã nhận: {amount}.',
  unknownUnit: 'Đơn vị thời hạn không có: {unit}. Chỉ nhận workingDay, day, hour, month, year.',
  unknownDuty: 'Không có nhiệm vụ nào tên là {duty}.',
  unknownRegime: 'Không xác định được chế độ pháp luật áp dụng (R1, R2, R3, R4).',
  unknownPerson: 'Đối tượng phải là adult (từ đủ 18 tuổi) hoặc juvenile (từ đủ 12 đến dưới 18 tuổi).',
  noSuchLimit: 'Luật không đặt thời hạn cho nhiệm vụ {duty} ở chế độ {regime} vào thời điểm này.',
  noLegalNumber: 'Chưa tìm thấy con số trong luật cho thời hạn này; người có thẩm quyền phải ấn định ngày.',
  instantRequired: 'Thời hạn tính bằng giờ cần thời điểm có giờ và phút, không nhận riêng ngày: {from}.',
  yearWithoutCalendar: 'Chưa có lịch làm việc của năm {year}; không tính được thời hạn.',
  unknownCalendar: 'Không có phiên bản lịch làm việc {calendar}.',
  badCalendar: 'Lịch làm việc không hợp lệ.',
  badPolicy: 'Tùy chọn cách đếm không hợp lệ: {option}.',
  badTerm: 'Không tính được thời hạn chấp hành từ dữ liệu đã nhập.',
};

/** The Vietnamese sentence of a refusal. */
export function sayLawError(code: LawErrorCode, facts: Readonly<Record<string, string | number | boolean | null>> = {}): string {
  return LAW_ERROR_SENTENCES[code].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
