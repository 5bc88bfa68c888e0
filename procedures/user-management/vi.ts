import type { ProcedureLabels } from '../labels.ts';

/** What officials read: stages, acts, fields, choices, tasks and outcomes of the management of persons who used drugs. */
export const userManagementLabels: ProcedureLabels = {
  name: 'Quản lý người sử dụng trái phép chất ma túy',
  stages: {
    verifying: 'Xác minh nơi cư trú',
    notifying: 'Chờ thông báo cho Chủ tịch UBND cấp xã',
    deciding: 'Chờ quyết định quản lý',
    managed: 'Đang quản lý người sử dụng trái phép',
    determination: 'Phát hiện tiếp tục sử dụng, chờ xác định tình trạng nghiện',
    stopping: 'Xác định nghiện, chờ quyết định dừng quản lý',
    reviewing: 'Tiếp tục sử dụng nhưng không nghiện, chờ quyết định',
    suspended: 'Tạm đình chỉ quản lý do bị tạm giữ, tạm giam',
    sending: 'Chờ gửi quyết định dừng, chấm dứt',
  },
  acts: {
    openUserManagement: 'Lập hồ sơ quản lý người sử dụng trái phép',
    recordResidence: 'Ghi nhận kết quả xác minh nơi cư trú',
    notifyUse: 'Thông báo về hành vi sử dụng trái phép',
    recordDetermination: 'Ghi nhận kết quả xác định tình trạng nghiện',
    decideManagement: 'Quyết định quản lý',
    renewManagement: 'Ra quyết định quản lý mới (tính lại 01 năm)',
    recordResidenceCheck: 'Ghi nhận kiểm tra nơi cư trú hằng tháng',
    recordDrugTest: 'Ghi nhận kết quả xét nghiệm ma túy',
    recordCriminalCheck: 'Ghi nhận việc xem xét trách nhiệm hình sự',
    continueManagement: 'Quyết định tiếp tục quản lý',
    suspendManagement: 'Tạm đình chỉ quản lý',
    resumeManagement: 'Tiếp tục quản lý sau tạm đình chỉ',
    recordMove: 'Ghi nhận chuyển nơi cư trú',
    transferUserFile: 'Chuyển hồ sơ quản lý đến nơi cư trú mới',
    stopManagement: 'Quyết định dừng quản lý',
    endManagement: 'Quyết định chấm dứt quản lý',
    sendManagementDecision: 'Gửi quyết định dừng, chấm dứt quản lý',
  },
  fields: {
    foundAt: 'Thời điểm phát hiện', testRecord: 'Phiếu kết quả xét nghiệm', number: 'Số', date: 'Ngày', isRemote: 'Vùng miền núi, hải đảo, xa xôi, hẻo lánh', committeeId: 'Ủy ban nhân dân cấp xã', use: 'Tóm tắt hành vi sử dụng trái phép',
    place: 'Nơi phát hiện', hasStableResidence: 'Có nơi cư trú ổn định', recordNumber: 'Số biên bản, phiếu', residencePoliceId: 'Công an cấp xã nơi cư trú (nếu khác)', residenceCommitteeId: 'Ủy ban nhân dân cấp xã nơi cư trú (nếu khác)',
    noticeNumber: 'Số thông báo', receivedAt: 'Thời điểm nơi nhận nhận được', isAddicted: 'Xác định nghiện', resultNumber: 'Số phiếu kết quả', resultOn: 'Ngày kết quả', decisionNumber: 'Số quyết định', team: 'Thành viên Tổ quản lý',
    helper: 'Người trực tiếp tư vấn, giúp đỡ', result: 'Kết quả', isProsecuted: 'Bị khởi tố', paperNumber: 'Số giấy tờ', paperDate: 'Ngày giấy tờ', choice: 'Lựa chọn', basis: 'Căn cứ, lý do', remarks: 'Nhận xét',
    custodyPaperNumber: 'Số quyết định tạm giữ, tạm giam', custodyFrom: 'Bị tạm giữ, tạm giam từ ngày', toPoliceId: 'Công an cấp xã nơi đến', toCommitteeId: 'Ủy ban nhân dân cấp xã nơi đến', arrivedOn: 'Ngày đến nơi cư trú mới',
    newAddress: 'Nơi cư trú mới', ground: 'Căn cứ', sendingNumber: 'Số văn bản gửi',
  },
  choices: {
    negative: 'âm tính', positive: 'dương tính', closingAllowed: 'được chấm dứt khi hết thời hạn', closingRefused: 'chưa được chấm dứt', addicted: 'được xác định là người nghiện ma túy',
    communeEducation: 'bị áp dụng biện pháp giáo dục tại xã, phường, thị trấn', educationFacility: 'bị đưa vào cơ sở giáo dục bắt buộc', reformatorySchool: 'bị đưa vào trường giáo dưỡng', imprisonment: 'chấp hành án phạt tù', death: 'chết',
    declaredMissing: 'bị Tòa án tuyên bố mất tích', custodyLongerThanTerm: 'thời hạn tạm giữ, tạm giam dài hơn thời hạn quản lý còn lại',
  },
  tasks: {
    openDetermination: 'Đề nghị xác định tình trạng nghiện', residenceCheck: 'Kiểm tra, cập nhật nơi cư trú (ít nhất 01 lần trong tháng)', followDecision: 'Theo dõi việc ra quyết định quản lý', stopManagement: 'Quyết định dừng quản lý: đã xác định nghiện',
    decideAfterNotAddicted: 'Quyết định sau khi phát hiện tiếp tục sử dụng', followCustody: 'Theo dõi việc tạm giữ, tạm giam', endManagement: 'Quyết định chấm dứt: đã hết thời hạn quản lý', humanDecision: 'Cần người có thẩm quyền quyết định',
  },
  outcomes: { addicted: 'Được xác định là người nghiện', stopped: 'Đã dừng quản lý', ended: 'Đã chấm dứt quản lý' },
};
