import type { MonitoringViolationKind } from '../../law/monitoring.ts';
import type { endGrounds, MonitoringGround, pauseGrounds, removalGrounds } from '../../procedures/electronic-monitoring/facts.ts';

/** What the papers of electronic monitoring say for the closed choices of the ledger; provisions are those of the decree. */
const decree = 'Nghị định số 163/2026/NĐ-CP';

export const monitoringReasons: Readonly<Record<MonitoringGround, string>> = {
  supervised: `đang bị quản lý sau cai nghiện ma túy, quy định tại điểm a khoản 1 Điều 15 ${decree}`,
  supervisedWithoutResidence: `đang bị quản lý sau cai nghiện ma túy, không có nơi cư trú ổn định, quy định tại điểm b khoản 2 Điều 15 ${decree}`,
  homeTreatment: `đang cai nghiện ma túy tự nguyện tại gia đình, cộng đồng, quy định tại điểm a khoản 1 Điều 15 ${decree}`,
  parentsRequest: `được cha mẹ, người giám hộ, người đại diện hợp pháp đề nghị, quy định tại điểm a khoản 2 Điều 15 ${decree}`,
};

export const baseWords = { supervision: 'quản lý sau cai nghiện ma túy', homeTreatment: 'cai nghiện ma túy tự nguyện tại gia đình, cộng đồng' } as const;

export const removalWords: Readonly<Record<(typeof removalGrounds)[number], string>> = {
  medical: 'khám bệnh, chữa bệnh theo yêu cầu của cơ sở khám bệnh, chữa bệnh', leavingByAir: 'đi ra ngoài lãnh thổ Việt Nam bằng đường hàng không', stayAbroad: 'đi ra ngoài lãnh thổ Việt Nam', criminalCustody: 'bị tạm giữ hình sự, tạm giam',
};
export const pauseWords: Readonly<Record<(typeof pauseGrounds)[number], string>> = {
  imprisonment: 'phải chấp hành án phạt tù', educationFacility: 'phải thi hành quyết định đưa vào cơ sở giáo dục bắt buộc', reformatorySchool: 'phải thi hành quyết định đưa vào trường giáo dưỡng',
};
export const endWords: Readonly<Record<(typeof endGrounds)[number], string>> = {
  termOver: 'hết thời hạn giám sát', sentToFacility: 'đi cai nghiện tại cơ sở cai nghiện, trường giáo dưỡng', baseEnded: 'không còn thực hiện cai nghiện ma túy tự nguyện tại gia đình, cộng đồng hoặc quản lý sau cai nghiện ma túy', death: 'chết', declaredMissing: 'bị Tòa án tuyên bố mất tích',
};
export const endPoint: Readonly<Record<(typeof endGrounds)[number], string>> = { termOver: 'a', sentToFacility: 'b', baseEnded: 'c', death: 'd', declaredMissing: 'd' };
export const replacementWords: Readonly<Record<string, string>> = { deviceBroken: 'thiết bị giám sát điện tử bị hỏng', accessoryBroken: 'phụ kiện kèm theo thiết bị bị hỏng', accessoryLost: 'phụ kiện kèm theo thiết bị bị mất' };

export const violationWords: Readonly<Record<MonitoringViolationKind, string>> = {
  deviceDamaged: 'phá hủy, tác động làm ảnh hưởng đến hoạt động bình thường của thiết bị giám sát điện tử, phụ kiện kèm theo', deviceRefused: 'không chấp hành việc đeo thiết bị giám sát điện tử', deviceRemoved: 'tự ý tháo thiết bị giám sát điện tử',
  batteryLeftEmpty: 'cố ý để thiết bị giám sát điện tử hết pin mà không có lý do chính đáng', didNotPresent: 'không trình diện Công an cấp xã để được đeo lại thiết bị giám sát điện tử',
};

export const provisionOf = (place: string): string => `${place} ${decree}`;
