import { findInstantMs, isLocalDate } from '../law/dates.ts';
import { AGENCY_KIND_LABELS, DUTY_LABELS, REGIME_LABELS } from '../law/vi.ts';
import { stayLabel } from './admission/stays.vi.ts';
import { dayWords, momentWords } from './due-words.vi.ts';
import type { GuardNeed, GuardReason } from './guard-needs.ts';
import { findLabel, labelOf, procedureLabel, procedureWithAct } from './vi.ts';

type Facts = Readonly<Record<string, unknown>>;

function textAt(facts: Facts, name: string): string | null {
  const value = facts[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function textsAt(facts: Facts, name: string): readonly string[] {
  const value = facts[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** A local date or an instant in words; null for anything else. */
function timeWords(value: unknown): string | null {
  if (isLocalDate(value)) return dayWords(value);
  return typeof value === 'string' && findInstantMs(value) !== undefined ? momentWords(value) : null;
}

const actWords = (act: string, procedure: string): string => `“${labelOf('acts', procedure, act)}”`;
const choiceWords = (choice: string, procedure: string): string => labelOf('choices', procedure, choice);
const roleWords = (role: string): string => (role === 'person' ? 'người bị đề nghị' : labelOf('choices', '', role));
const dutyWords = (duty: string): string => (duty in DUTY_LABELS ? DUTY_LABELS[duty as keyof typeof DUTY_LABELS] : labelOf('tasks', '', duty));
const firstAct = (act: string) => (_: Facts, procedure: string): string => `Cần ghi nhận ${actWords(act, procedure)} trước.`;
/** " từ Thứ Ba 07/07/2026" where the fact holds a day or an instant; nothing otherwise. */
const withDay = (facts: Facts, name: string, before: string): string => {
  const day = timeWords(facts[name]);
  return day === null ? '' : ` ${before} ${day}`;
};
/** " “hoãn chấp hành”" where the fact holds a choice; " đã chọn" otherwise. */
const quoted = (facts: Facts, name: string, procedure: string): string => (textAt(facts, name) === null ? ' đã chọn' : ` “${choiceWords(textAt(facts, name) ?? '', procedure)}”`);
/** The same in brackets. */
const inBrackets = (facts: Facts, name: string, before = 'ngày'): string => {
  const words = withDay(facts, name, before).trim();
  return words === '' ? '' : ` (${words})`;
};

/** What is missing, or stands in the way, in one sentence. A need without words does not compile. */
export const needWords: Readonly<Record<GuardNeed, string | ((facts: Facts, procedure: string) => string)>> = {
  groundOfRegime: (facts, procedure) => {
    const ground = textAt(facts, 'ground');
    return ground === null ? 'Căn cứ đã chọn không có trong chế độ pháp luật của hồ sơ.' : `Căn cứ “${choiceWords(ground, procedure)}”: hãy chọn đúng căn cứ mà chế độ pháp luật của hồ sơ quy định.`;
  },
  groundToHold: (facts) => ({
    measureBegun: 'Người này đã vào cơ sở chấp hành: không còn căn cứ quản lý trong thời gian lập hồ sơ.', notApply: 'Tòa án đã quyết định không đưa vào cơ sở: không còn căn cứ giữ người.', terminate: 'Tòa án đã đình chỉ việc xem xét: không còn căn cứ giữ người.',
  }[textAt(facts, 'ended') ?? ''] ?? `Căn cứ giữ người đã hết${withDay(facts, 'groundEndedAt', 'từ')}.`),
  notHeldByMeasure: (facts) => (textAt(facts, 'custody') === 'escort' ? 'Người này đang được đưa vào cơ sở theo quyết định của Tòa án.' : 'Người này đang chấp hành quyết định tại cơ sở.'),
  custody: 'Chưa ghi nhận việc quản lý, giữ người nào đang diễn ra.',
  custodyInFacility: 'Chỉ được quản lý tại cơ sở, không giao cho gia đình.',
  custodyAtHome: 'Người có nơi cư trú ổn định và gia đình đồng ý thì giao cho gia đình quản lý; chỉ chuyển đến cơ sở khi thay cho việc giao gia đình.',
  stableResidenceAndConsent: 'Giao gia đình quản lý cần cả hai: có nơi cư trú ổn định và gia đình đồng ý.',
  receiveDossier: firstAct('receiveDossier'),
  recordEvasion: firstAct('recordEvasion'),
  requestSupplement: 'Tòa án chưa yêu cầu bổ sung tài liệu, hoặc yêu cầu đã được trả lời.',
  newRulesInForce: 'Chỉ chuyển được hồ sơ theo quy định cũ, từ ngày quy định mới có hiệu lực.',
  limitationOver: (facts) => `Thời hiệu chưa hết${inBrackets(facts, 'dueDate', 'đến hết')}, hoặc không áp dụng cho người này.`,

  recordRepresentative: firstAct('recordRepresentative'),
  notifyPerson: 'Người đọc hồ sơ chưa được giao thông báo.',

  decideOnAge: (facts, procedure) => `Người này đã đủ 18 tuổi${inBrackets(facts, 'turnedEighteenOn', 'từ')}: cần ghi ${actWords('decideOnAge', procedure)} trước.`,
  eighteenthBirthday: 'Người này chưa đủ 18 tuổi, hoặc đã có quyết định về quy định áp dụng.',
  adultRules: 'Đủ 18 tuổi khi chấm dứt việc trốn tránh: luật buộc áp dụng quy định cho người từ đủ 18 tuổi.',
  judgeForJuveniles: 'Cần xác nhận Thẩm phán được đào tạo, có kinh nghiệm hoặc hiểu biết về người dưới 18 tuổi.',
  defender: (_, procedure) => `Cần ghi ${actWords('recordDefender', procedure)} hoặc ${actWords('requestDefender', procedure)} trước khi mở phiên họp.`,
  representativeAtHearing: 'Cha mẹ, người giám hộ hoặc người đại diện hợp pháp phải tham gia phiên họp: hãy ghi có mặt hoặc lý do vắng mặt.',
  minor: 'Trường giáo dưỡng chỉ tiếp nhận người dưới 18 tuổi.',
  facilityForJuveniles: 'Cần xác nhận cơ sở cai nghiện công lập đủ điều kiện cai nghiện cho người từ đủ 12 đến dưới 18 tuổi.',
  handoverOfMinor: 'Người dưới 18 tuổi phải được giao cho gia đình, Ủy ban nhân dân cấp xã hoặc cơ sở bảo trợ xã hội.',
  threeMonthsLeftAtEighteen: 'Chỉ chuyển người đã đủ 18 tuổi đang ở trường giáo dưỡng và còn từ đủ 03 tháng trở lên.',

  assignedJudge: 'Chỉ Thẩm phán được phân công giải quyết hồ sơ này ghi được.',
  timeNumberConfirmed: 'Cần Thẩm phán xác nhận đây là lần thứ mấy và nêu tài liệu chứng minh.',
  recordServiceFailure: (facts, procedure) => `Cần ghi nhận ${actWords('recordServiceFailure', procedure)} trước${textAt(facts, 'addressee') === null ? '' : `, với ${choiceWords(textAt(facts, 'addressee') ?? '', 'courtReview')}`}.`,
  decision: 'Chưa có quyết định nào của Tòa án có thể xem xét lại.',
  challenge: 'Không có khiếu nại, kiến nghị, kháng nghị nào đang chờ giải quyết.',
  sent: firstAct('forwardForReview'),
  received: firstAct('receiveReviewFile'),
  accepted: firstAct('acceptReview'),
  notified: firstAct('notifyReviewHearing'),
  acceptReview: firstAct('acceptReview'),
  holdReviewHearing: firstAct('holdReviewHearing'),
  decideReview: firstAct('decideReview'),
  firstExtensionInTime: (facts) => `Chỉ kéo dài được một lần, khi thời hạn ra quyết định còn chạy${inBrackets(facts, 'dueDate', 'hạn:')}.`,
  outcomeOfDecision: (facts, procedure) => `Kết quả${textAt(facts, 'outcome') === null ? ' đã chọn' : ` “${choiceWords(textAt(facts, 'outcome') ?? '', procedure)}”`} không trả lời được loại quyết định đang bị khiếu nại, kiến nghị, kháng nghị.`,
  outcomeOfWithdrawal: (facts) => (facts['withdrawn'] === true ? 'Mọi khiếu nại, kiến nghị, kháng nghị đã rút: chỉ còn đình chỉ giải quyết.' : 'Còn khiếu nại, kiến nghị, kháng nghị chưa rút: chưa đình chỉ giải quyết được.'),

  reviewDecided: 'Còn chờ giải quyết khiếu nại, kiến nghị, kháng nghị: quyết định chưa thi hành được.',
  stayOutside: (facts) => { const ground = stayLabel(textAt(facts, 'ground') ?? ''); return ground === undefined ? 'Người chấp hành không ở ngoài cơ sở vì lý do này.' : `Người chấp hành không ở ngoài cơ sở vì lý do “${ground}”.`; },
  leaveOver: (facts) => `Chưa hết thời gian về chịu tang${withDay(facts, 'until', 'đến hết')}; chưa thể coi là bỏ trốn.`,
  leaveWithinLaw: (facts) => `Thời gian về chịu tang dài hơn mức tối đa (không kể thời gian đi đường)${withDay(facts, 'until', '; ngày cuối chậm nhất là')}.`,
  requestBereavementLeave: firstAct('requestBereavementLeave'),
  grantBereavementLeave: (facts) => `Cần có quyết định cho về chịu tang có hiệu lực vào ngày này${withDay(facts, 'from', 'từ')}${withDay(facts, 'until', 'đến hết')}.`,
  decideTemporaryRemoval: firstAct('decideTemporaryRemoval'),
  undecidedDays: 'Không có khoảng thời gian nào đã kết thúc mà chưa rõ có tính vào thời hạn hay không với mã này.',
  recordRecovery: firstAct('recordRecovery'),
  threeMonthsLeft: (facts) => `Khi sức khỏe phục hồi${withDay(facts, 'recoveredOn', 'vào')}, thời hạn còn dưới 03 tháng nên không phải trở lại cơ sở, trừ khi Tòa án buộc chấp hành.`,
  openHold: (facts) => { const hold = textAt(facts, 'hold'); return hold === null ? 'Không có khoảng thời gian nào như vậy đang mở.' : `Không ở trong tình trạng “${labelOf('stages', 'admission', hold)}”.`; },
  reviewPending: 'Không có khiếu nại, kiến nghị, kháng nghị nào đang chờ giải quyết nên không có lý do tạm ngừng.',
  termMonths: 'Chưa có thời hạn chấp hành (số tháng) trong quyết định của Tòa án.',
  facilityRequest: firstAct('requestFacility'),
  executionLimitationOver: (facts) => `Thời hiệu thi hành chưa hết${inBrackets(facts, 'dueDate', 'đến hết')}, hoặc đang dừng.`,
  executionLimitation: (facts) => `Thời hiệu thi hành quyết định đã hết${withDay(facts, 'dueDate', 'ngày')}.`,
  minimumStageLength: (facts) => `Chưa đủ thời gian tối thiểu của giai đoạn này${inBrackets(facts, 'until', 'đến')}.`,
  termEnd: (facts) => (timeWords(facts['termEnd']) === null ? 'Chưa xác định được ngày hết thời hạn chấp hành.' : `Thời hạn chấp hành chưa hết${inBrackets(facts, 'termEnd', 'hết')}.`),
  reintegrationWindow: (facts) => `Giai đoạn chuẩn bị tái hòa nhập chưa bắt đầu được${inBrackets(facts, 'opens', 'sớm nhất')}.`,
  halfServed: 'Người này chưa chấp hành được một nửa thời hạn.',
  postedLongEnough: (facts) => `Danh sách đề nghị giảm chưa niêm yết đủ thời gian${inBrackets(facts, 'until', 'đến')}.`,
  termStart: (facts) => `Ngày bắt đầu thời hạn không được sau ngày vào cơ sở${inBrackets(facts, 'admittedOn')}.`,
  escape: 'Không có việc bỏ trốn nào chưa được thông báo.',
  certificate: firstAct('issueCertificate'),
  completionNotice: firstAct('sendCompletionNotice'),
  recordLossOfCapacity: firstAct('recordLossOfCapacity'),
  recordExclusion: firstAct('recordExclusion'),
  recordNotAddicted: firstAct('recordNotAddicted'),
  exemptFromExecution: (_, procedure) => `Người đang mang thai: dùng ${actWords('exemptFromExecution', procedure)}.`,
  recordExemptionOfRemainder: (_, procedure) => `Người đang mang thai: dùng ${actWords('recordExemptionOfRemainder', procedure)}.`,
  requestRemainderDecision: (facts, procedure) =>
    textAt(facts, 'asked') === null ? `Cần ghi nhận ${actWords('requestRemainderDecision', procedure)} trước.` : `Cơ sở đã đề nghị “${choiceWords(textAt(facts, 'asked') ?? '', 'admission')}”, không phải “${choiceWords(textAt(facts, 'kind') ?? '', 'admission')}”.`,
  release: 'Người này còn đang được giữ: cần ghi nhận việc trả tự do trước.',

  supervisionTermEnd: (facts) => (timeWords(facts['opens']) === null ? 'Chưa xác định được ngày hết thời hạn quản lý.' : `Chưa đến ngày được kết thúc quản lý${inBrackets(facts, 'opens', 'sớm nhất')}.`),
  returnFromAbsence: 'Người này đang vắng mặt không khai báo: cần ghi nhận việc trở về trước.',
  unreportedAbsence: 'Không có lần vắng mặt không khai báo nào đang diễn ra.',
  noUseFound: 'Trong thời hạn quản lý đã phát hiện sử dụng trái phép chất ma túy.',
  positiveTest: 'Cần ghi nhận kết quả xét nghiệm dương tính trước.',
  refusedTest: 'Chưa ghi nhận việc từ chối xét nghiệm.',
  move: 'Cần ghi nhận việc chuyển nơi cư trú và Công an nơi đến trước.',
  supervisionProposal: 'Cần ghi nhận đề nghị quản lý sau cai trước.',
  supervisionCompleted: 'Chưa hoàn thành việc quản lý sau cai.',
  paper: 'Căn cứ này cần số và ngày của giấy tờ chứng minh.',
  localReview: firstAct('decideLocalReview'),
  testInsideTerm: (facts) => `Mẫu xét nghiệm được lấy sau khi hết thời hạn quản lý${inBrackets(facts, 'end')}.`,

  groundOfRequest: (facts, procedure) => `Căn cứ${quoted(facts, 'ground', procedure)} không thuộc nội dung đề nghị: căn cứ hoãn và căn cứ miễn là hai danh mục khác nhau.`,
  deferralGranted: 'Căn cứ này chỉ có khi người chấp hành đã được hoãn.',
  outcomeOfRequest: (facts, procedure) => `Kết quả${quoted(facts, 'outcome', procedure)} không trả lời đúng nội dung đề nghị.`,
  mainCaseClosed: 'Hồ sơ chính chưa kết thúc.',
  recordDeferralService: (facts, procedure) => `Cần ghi nhận ${actWords('recordDeferralService', procedure)} trước${textAt(facts, 'addressee') === null ? '' : `, với ${choiceWords(textAt(facts, 'addressee') ?? '', procedure)}`}.`,
  askCancellation: (_, procedure) => `Với người từ đủ 12 đến dưới 18 tuổi, việc tiếp tục thi hành do Tòa án quyết định: dùng ${actWords('askCancellation', procedure)}.`,
  deferralNumbered: 'Quyết định hoãn chưa được cấp số: ban hành quyết định hoãn trước.',
  suspensionOfRemainder: 'Người này không được tạm đình chỉ chấp hành.',
  reportSuspensionEnd: firstAct('reportSuspensionEnd'),
  orderReturnToCompliance: firstAct('orderReturnToCompliance'),
  openRequest: 'Không có đơn nào đang chờ xem xét để rút.',
  endOfDeferral: (_, procedure) => `Việc thi hành đang được hoãn nên người này chưa thể đã vào cơ sở: dùng ${actWords('recordGroundEnded', procedure)} hoặc ${actWords('askCancellation', procedure)}.`,
  determination: 'Cần ghi nhận kết quả xác định tình trạng nghiện trước.',
  criminalCheck: 'Cần xem xét trách nhiệm hình sự trước: chỉ tiếp tục khi người đó không bị xử lý hình sự.',
  unstableResidenceOrUse: 'Chỉ ghi kết quả xác định khi người này không có nơi cư trú ổn định hoặc bị phát hiện tiếp tục sử dụng.',
  suspension: 'Cần tạm đình chỉ quản lý do bị tạm giữ, tạm giam trước.',
  userManagementTermEnd: (facts) => (timeWords(facts['opens']) === null ? 'Chưa có quyết định quản lý nào đang có hiệu lực.' : `Thời hạn quản lý chưa hết${inBrackets(facts, 'opens', 'sớm nhất')}.`),
  testRecord: 'Cần số và ngày của phiếu kết quả xét nghiệm chất ma túy.',
  representativeTold: 'Người từ đủ 12 đến dưới 18 tuổi: phải báo kết quả cho cả cha, mẹ, người giám hộ hoặc người đại diện.',
  voluntaryFirst: 'Người này phải được hướng dẫn đăng ký cai nghiện tự nguyện trước; chỉ lập hồ sơ bắt buộc khi không đăng ký, không thực hiện hoặc vi phạm.',
  publicFacility: 'Chỉ áp dụng với cơ sở cai nghiện công lập; người không có nơi cư trú ổn định chỉ cai nghiện tại cơ sở công lập.',
  freshAddictionResult: (facts) => `Giấy xác định tình trạng nghiện đã quá hạn sử dụng${inBrackets(facts, 'until', 'dùng được đến')}: cần xác định lại.`,
  requestVoluntaryFacility: firstAct('requestVoluntaryFacility'),
  returnToTreatment: 'Người này đang bỏ cai nghiện: cần ghi nhận việc trở lại trước.',
  leave: 'Cần ghi nhận việc tự ý bỏ cai nghiện trước.',
  voluntaryTermEnd: (facts) => (timeWords(facts['opens']) === null ? 'Chưa xác định được ngày hết thời hạn cai nghiện.' : `Thời hạn cai nghiện chưa hết${inBrackets(facts, 'opens', 'sớm nhất')}.`),
  voluntaryWindow: 'Chưa có thời hạn nào đã chạy và đã hết.',
  thirdViolation: (facts) => `Căn cứ này cần ba lần vi phạm đã lập biên bản; mới có ${typeof facts['count'] === 'number' ? String(facts['count']) : '0'}.`,
  communeActReviewed: 'Căn cứ này cần đã kiểm điểm về hành vi thuộc trường hợp giáo dục tại xã và tiếp tục vi phạm sau đó.',

  monitoringGround: (facts, procedure) => `Căn cứ${quoted(facts, 'ground', procedure)} chỉ áp dụng với người ${facts['person'] === 'juvenile' ? 'từ đủ 12 đến dưới 18 tuổi' : 'từ đủ 18 tuổi'}.`,
  decisionOfMain: (facts) => (textAt(facts, 'ground') === 'homeTreatment' ? 'Hồ sơ chính chưa có quyết định cai nghiện tự nguyện tại gia đình, cộng đồng.' : 'Hồ sơ chính chưa có quyết định quản lý sau cai nghiện hoặc cai nghiện tự nguyện tại gia đình, cộng đồng.'),
  facilityToFit: 'Không có cơ sở nào đang quản lý người này: Công an cấp xã đeo thiết bị.',
  deviceOn: 'Người này chưa đeo thiết bị giám sát.',
  deviceOff: 'Thiết bị giám sát đang được đeo, hoặc chưa đeo lần nào.',
  reasonOfRemoval: 'Không có lần tháo tạm thời hoặc tạm dừng nào còn lý do.',
  reasonEnded: firstAct('recordReasonEnded'),
  longEnoughAbroad: (facts) => `Thời gian ở nước ngoài chưa đủ số ngày luật định${inBrackets(facts, 'until', 'ít nhất đến')}.`,
  wornLongEnough: (facts) => `Thiết bị chưa được đeo tại vị trí hiện tại đủ thời gian${inBrackets(facts, 'until', 'đến')}.`,
  monitoringTimeLeft: (facts) => `Thời hạn giám sát đã hết${inBrackets(facts, 'end')}: chỉ còn quyết định chấm dứt.`,
  timeBeforeExemption: (facts) => `Chưa chấp hành đủ thời gian để được xét miễn${inBrackets(facts, 'until', 'sớm nhất')}.`,
  noMonitoringViolation: 'Đã có vi phạm về giám sát điện tử nên không được xét miễn.',
  monitoringTermEnd: (facts) => (timeWords(facts['opens']) === null ? 'Chưa xác định được ngày hết thời hạn giám sát.' : `Thời hạn giám sát chưa hết${inBrackets(facts, 'opens', 'sớm nhất')}.`),
  handOverMonitoring: firstAct('handOverMonitoring'),
  noReminderLeft: 'Vi phạm này không thuộc trường hợp được nhắc nhở và khắc phục.',
  damage: 'Vi phạm đang xử lý không phải là phá hủy, tác động thiết bị.',
  openViolation: 'Không có vi phạm nào đang xử lý.',
  consequenceOfBase: (facts, procedure) => `Không áp dụng${quoted(facts, 'choice', procedure)}: người bị quản lý sau cai thì bị xử phạt, người cai nghiện tại nhà thì bị lập hồ sơ đưa đi cai nghiện bắt buộc.`,

  limitWithoutLegalNumber: 'Chỉ ấn định ngày cho thời hạn mà luật không ghi số và còn đang chạy.',
  paperRecord: 'Chỉ xác nhận hoặc phản đối nội dung do cơ quan khác ghi thay theo giấy tờ.',
  taskToSettle: 'Không có phản đối hoặc mâu thuẫn nào đang chờ giải quyết.',
  humanDecision: 'Không có câu hỏi nào như vậy đang chờ quyết định.',
  actOfDecision: (facts, procedure) => (textAt(facts, 'decidedBy') === null ? 'Lựa chọn này được thực hiện bằng một việc riêng trong hồ sơ.' : `Lựa chọn này được thực hiện bằng việc ${actWords(textAt(facts, 'decidedBy') ?? '', procedure)}.`),
};

export const reasonWords: Readonly<Record<GuardReason, string>> = {
  judgeDecidedBefore: 'Thẩm phán này đã giải quyết, hoặc đã bị thay đổi, trong chính hồ sơ này.',
  secondReturn: 'Hồ sơ chỉ được trả lại một lần; sau khi bổ sung phải chuyển Tòa án.',
  labourOfficeInForce: 'Phòng Lao động còn hoạt động nên hồ sơ phải qua bước kiểm tra.',
  secondAbsence: 'Người khiếu nại đã vắng mặt một lần: lần thứ hai không hoãn nữa.',
  otherOffice: 'Chỉ cơ quan đã thực hiện việc đó mới đính chính được.',
};

/** What was recorded already, where the fact is no act. */
const factWords: Readonly<Record<string, string>> = {
  passedOn: 'Đề nghị đã được chuyển lên cấp trên.', sentForExecution: 'Quyết định đã được gửi để thi hành.', facilityRequest: 'Đã đề nghị giao cơ sở tiếp nhận.', certificate: 'Giấy chứng nhận đã được cấp.',
  remainderRequest: 'Đã có đề nghị giảm, tạm đình chỉ hoặc miễn đang chờ Tòa án.', remainderRequestAccepted: 'Đề nghị này đã được Tòa án thụ lý.', supervisionProposal: 'Đề nghị quản lý sau cai đã được ghi.',
  supervisionDecision: 'Quyết định quản lý sau cai đã được ghi.',
  deviceFitted: 'Thiết bị giám sát đã được đeo.', deviceTakenOff: 'Việc tháo thiết bị khi tạm dừng đã được ghi.',
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
    ...('limitId' in facts ? ['Ngày của thời hạn này do cơ quan khác ấn định.'] : []),
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
