import { shortDate } from '../../documents/dates.ts';
import type { DossierGround } from '../../procedures/dossier-grounds.ts';
import type { PaperType } from '../../procedures/dossier-papers.ts';
import type { DeterminationGround } from '../../procedures/determination/facts.ts';
import type { RemovalGround } from '../../procedures/list-removal/facts.ts';
import type { StopGround } from '../../procedures/user-management/facts.ts';
import type { TreatmentPlace } from '../../procedures/voluntary-treatment/facts.ts';

/** What the papers say for the closed choices of the ledger. */

export const paperTitles: Readonly<Record<PaperType, string>> = {
  shortBiography: 'Lý lịch tóm tắt của người bị đề nghị',
  violationRecord: 'Biên bản vi phạm',
  addictionResult: 'Phiếu kết quả xác định tình trạng nghiện ma túy',
  substitutionSiteConfirmation: 'Xác nhận của cơ sở điều trị nghiện bằng thuốc thay thế',
  statement: 'Bản tường trình của người bị đề nghị',
  statementTakenDown: 'Bản ghi lời tường trình của người bị đề nghị',
  representativeOpinion: 'Ý kiến của cha mẹ, người giám hộ hoặc người đại diện hợp pháp',
  recordOfNoStatement: 'Biên bản về việc người bị đề nghị không viết bản tường trình',
  recordOfNoOpinion: 'Biên bản về việc không có ý kiến của người đại diện hợp pháp',
  request: 'Văn bản đề nghị',
  unstableResidencePaper: 'Tài liệu chứng minh người bị đề nghị không có nơi cư trú ổn định',
  other: 'Tài liệu khác',
};

export const groundWords: Readonly<Record<DossierGround, string>> = {
  notRegistered: 'không đăng ký cai nghiện ma túy tự nguyện',
  notStarted: 'đã đăng ký nhưng không thực hiện cai nghiện ma túy tự nguyện',
  leftVoluntaryTreatment: 'tự ý chấm dứt cai nghiện ma túy tự nguyện',
  usedDuringVoluntaryTreatment: 'bị phát hiện sử dụng trái phép chất ma túy trong thời gian cai nghiện ma túy tự nguyện',
  substitutionNotFollowed: 'không tuân thủ điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế',
  expelledFromSubstitution: 'bị chấm dứt điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế do vi phạm quy định về điều trị',
  relapsedUnderSupervision: 'tái nghiện trong thời gian quản lý sau cai nghiện ma túy',
  turnedAdultWhileEvading: 'đủ 18 tuổi trong thời gian trốn tránh việc đưa vào cơ sở cai nghiện bắt buộc',
  refusedMonitoring: 'không chấp hành quản lý bằng thiết bị giám sát',
  violatedAfterCommuneMeasure: 'tiếp tục vi phạm sau khi đã bị áp dụng biện pháp quản lý tại cấp xã',
  thirdViolation: 'vi phạm lần thứ ba trở lên',
};

export const removalWords: Readonly<Record<RemovalGround, string>> = {
  termServed: 'hết thời hạn quản lý sau cai nghiện mà không phát hiện sử dụng trái phép chất ma túy',
  decisionServed: 'chấp hành xong quyết định quản lý sau cai nghiện ma túy',
  imprisonment: 'chấp hành hình phạt tù',
  otherMeasure: 'bị áp dụng biện pháp khác theo quyết định của cơ quan có thẩm quyền',
  moved: 'chuyển nơi cư trú',
  death: 'chết',
  declaredMissing: 'bị Tòa án tuyên bố mất tích',
};

/** Why the management of a user stops. */
export const stopWords: Readonly<Record<StopGround, string>> = {
  addicted: 'kết quả xác định tình trạng nghiện là có nghiện',
  communeEducation: 'bị áp dụng biện pháp xử lý hành chính giáo dục tại xã, phường, thị trấn do có hành vi sử dụng trái phép chất ma túy',
  educationFacility: 'bị áp dụng biện pháp xử lý hành chính đưa vào cơ sở giáo dục bắt buộc',
  reformatorySchool: 'bị áp dụng biện pháp đưa vào trường giáo dưỡng',
  imprisonment: 'phải chấp hành án phạt tù',
  death: 'chết',
  declaredMissing: 'bị Tòa án tuyên bố mất tích',
  custodyLongerThanTerm: 'thời hạn tạm giữ, tạm giam dài hơn thời hạn quản lý còn lại',
};

/** Why somebody is examined. */
export const determinationWords: Readonly<Record<DeterminationGround, string>> = {
  managedUserUsing: 'người sử dụng trái phép chất ma túy đang trong thời hạn quản lý bị phát hiện sử dụng trái phép chất ma túy',
  noStableResidence: 'người sử dụng trái phép chất ma túy không có nơi cư trú ổn định',
  usingUnderCommuneEducation: 'người đang hoặc trong 01 năm kể từ ngày chấp hành xong biện pháp giáo dục tại xã, phường, thị trấn bị phát hiện sử dụng trái phép chất ma túy',
  usingUnderSupervision: 'người đang trong thời hạn quản lý sau cai nghiện ma túy bị phát hiện sử dụng trái phép chất ma túy',
  voluntary: 'người tự nguyện xác định tình trạng nghiện ma túy',
  registeringWithoutResult: 'người đăng ký cai nghiện ma túy tự nguyện chưa có giấy xác định tình trạng nghiện hoặc giấy đã quá 06 tháng',
};

export const treatmentPlaceWords: Readonly<Record<TreatmentPlace, string>> = {
  home: 'tại gia đình, cộng đồng', privateFacility: 'tại cơ sở cai nghiện ma túy tự nguyện, tư nhân', publicFacility: 'tại cơ sở cai nghiện ma túy công lập',
};

export const terminationWords: Readonly<Record<string, string>> = {
  notSubject: 'người bị đề nghị không thuộc đối tượng đưa vào cơ sở cai nghiện bắt buộc',
  died: 'người bị đề nghị chết',
  lostCapacity: 'người bị đề nghị mất năng lực hành vi dân sự',
  proposalWithdrawn: 'người đề nghị rút đề nghị',
  servingPrison: 'người bị đề nghị đang chấp hành hình phạt tù',
  inReformatory: 'người bị đề nghị đang ở trường giáo dưỡng',
  gravelyIll: 'người bị đề nghị mắc bệnh hiểm nghèo',
  limitationExpired: 'hết thời hiệu',
};

export const suspensionWords: Readonly<Record<string, string>> = {
  criminalProceedings: 'người bị đề nghị đang bị truy cứu trách nhiệm hình sự',
  reformatoryConsidered: 'người bị đề nghị đang bị xem xét áp dụng biện pháp đưa vào trường giáo dưỡng',
  newHealthFinding: 'có tình tiết mới về sức khỏe, tâm thần của người bị đề nghị cần giám định',
  forceMajeure: 'sự kiện bất khả kháng',
  seriouslyIll: 'người bị đề nghị ốm nặng',
};

/** Why a decision is not carried out (any more). */
/** Who died, as the family's letter has it. */
export const kinWords: Readonly<Record<string, string>> = { parent: 'bố, mẹ', spouse: 'vợ, chồng', child: 'con' };

export const deferralGroundWords: Readonly<Record<string, string>> = {
  seriouslyIll: 'đang ốm nặng', familyHardship: 'gia đình đang có khó khăn đặc biệt', fatalIllness: 'mắc bệnh hiểm nghèo', pregnancy: 'đang mang thai', notAddictedDuringDeferral: 'không còn nghiện ma túy trong thời gian được hoãn chấp hành',
};

export const cancellationWords: Readonly<Record<string, string>> = {
  groundEnded: 'điều kiện hoãn, tạm đình chỉ chấp hành quyết định không còn', usedAgain: 'người phải chấp hành tiếp tục sử dụng ma túy', believedFled: 'có căn cứ cho rằng người phải chấp hành bỏ trốn',
};

export const executionEndWords: Readonly<Record<string, string>> = {
  fatalIllness: 'mắc bệnh hiểm nghèo',
  pregnancy: 'đang mang thai',
  notAddictedDuringDeferral: 'đã hết nghiện trong thời gian được hoãn chấp hành',
  lostCapacity: 'mất năng lực trách nhiệm',
  exclusionFound: 'thuộc trường hợp không đưa vào cơ sở cai nghiện bắt buộc',
  notAddicted: 'được xác định không nghiện ma túy',
  progressDuringSuspension: 'có tiến bộ rõ rệt hoặc lập công trong thời gian tạm đình chỉ',
};

export const postponementWords: Readonly<Record<string, string>> = {
  proposerAbsent: 'người đề nghị vắng mặt',
  procuratorAbsent: 'Kiểm sát viên vắng mặt',
  interpreterAbsent: 'người phiên dịch vắng mặt',
  judgeOrClerkReplaced: 'phải thay đổi Thẩm phán, Thư ký phiên họp',
  personAbsentWithReason: 'người bị đề nghị vắng mặt có lý do chính đáng',
  representativeAbsentWithReason: 'người đại diện hợp pháp của người bị đề nghị vắng mặt có lý do chính đáng',
  defenderAbsentWithReason: 'người bảo vệ quyền và lợi ích hợp pháp của người bị đề nghị vắng mặt có lý do chính đáng',
};

export const queryWords: Readonly<Record<string, string>> = {
  unclearOrContradictory: 'tài liệu trong hồ sơ chưa rõ hoặc có mâu thuẫn',
  seriousProcedureFault: 'có vi phạm nghiêm trọng về trình tự, thủ tục lập hồ sơ',
};

/** Those a court may ask to a hearing beside the parties. */
export const inviteeWords: Readonly<Record<string, string>> = {
  expert: 'Chuyên gia y tế, tâm lý, giáo dục, xã hội học', school: 'Đại diện nhà trường nơi người bị đề nghị học tập', communeCommittee: 'Đại diện Ủy ban nhân dân cấp xã nơi người bị đề nghị cư trú',
  fatherlandFront: 'Đại diện Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã', memberOrganisation: 'Đại diện tổ chức thành viên của Mặt trận', otherParticipant: 'Người khác được Tòa án yêu cầu',
};

/** Those to whom a court sends a paper. */
export const receiverWords: Readonly<Record<string, string>> = {
  person: 'người bị đề nghị', representative: 'người đại diện hợp pháp', defender: 'người bảo vệ quyền và lợi ích hợp pháp', proposer: 'người đề nghị', procuracy: 'Viện kiểm sát cùng cấp', police: 'Công an nơi thi hành',
  communeCommittee: 'Ủy ban nhân dân cấp xã nơi cư trú', facility: 'cơ sở cai nghiện bắt buộc', otherParticipant: 'người tham gia phiên họp khác',
};

const laws: Readonly<Record<string, string>> = {
  'Luật 73/2021': 'Luật Phòng, chống ma túy năm 2021', 'Luật 120/2025': 'Luật Phòng, chống ma túy năm 2025', 'Luật XLVPHC': 'Luật Xử lý vi phạm hành chính',
};

/** "Luật 120/2025 Đ35.1a" → "điểm a khoản 1 Điều 35 Luật Phòng, chống ma túy năm 2025"; anything else as it stands. */
export function provisionInWords(citation: string): string {
  const [short, title] = Object.entries(laws).find(([one]) => citation.startsWith(`${one} `)) ?? [];
  if (short === undefined || title === undefined) return citation;
  const places = citation.slice(short.length + 1).split(', ').map((place) => {
    const match = /^Đ(\d+)(?:\.(\d+)(\p{Ll})?)?$/u.exec(place);
    if (match === null) return null;
    const [, article, clause, point] = match;
    return [point === undefined ? '' : `điểm ${point} `, clause === undefined ? '' : `khoản ${clause} `, `Điều ${article ?? ''}`].join('');
  });
  return places.includes(null) ? citation : `${places.join('; ')} ${title}`;
}

/** "Biên bản vi phạm số 12/BB ngày 05/3/2026". */
export function paperInWords(title: string, number: string | null, date: string | null): string {
  return [title, ...(number === null ? [] : [`số ${number}`]), ...(date === null ? [] : [`ngày ${shortDate(date)}`])].join(' ');
}

export const judgeReplacementWords: Readonly<Record<string, string>> = { refusal: 'Thẩm phán từ chối', challenge: 'Thẩm phán bị đề nghị thay đổi', cannotContinue: 'Thẩm phán không thể tiếp tục giải quyết vụ việc' };

/** Titles of kinds of paper as an act names them. */
export const listPaperTitles = (types: readonly unknown[]): string[] => types.map((type) => (String(type) in paperTitles ? paperTitles[type as PaperType] : String(type)));
