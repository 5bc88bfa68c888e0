import { shortDate } from '../../documents/dates.ts';
import type { DossierGround } from '../../procedures/compulsory-dossier/grounds.ts';
import type { PaperType } from '../../procedures/dossier-papers.ts';
import type { RemovalGround } from '../../procedures/list-removal/facts.ts';

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

/** Those to whom a court sends a paper. */
export const receiverWords: Readonly<Record<string, string>> = {
  person: 'người bị đề nghị', representative: 'người đại diện hợp pháp', proposer: 'người đề nghị', procuracy: 'Viện kiểm sát cùng cấp', police: 'Công an nơi thi hành',
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
