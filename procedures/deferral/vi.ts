import type { ProcedureLabels } from '../labels.ts';

/** What officials read: stages, acts, fields, choices, tasks and outcomes of a deferral or an exemption. */
export const deferralLabels: ProcedureLabels = {
  name: 'Hoãn, miễn chấp hành quyết định',
  stages: {
    requested: 'Tòa án đã nhận đơn',
    accepted: 'Đã thụ lý, chờ quyết định',
    decided: 'Đã quyết định, chờ có hiệu lực',
    challenged: 'Đang giải quyết khiếu nại, kháng nghị',
    reviewed: 'Đã giải quyết khiếu nại, kháng nghị',
    deferred: 'Đang được hoãn chấp hành',
    cancellationAsked: 'Đề nghị hủy hoãn, chờ Tòa án',
    cancelled: 'Đã hủy hoãn, chờ gửi quyết định',
  },
  acts: {
    fileDeferralRequest: 'Nhận đơn đề nghị hoãn, miễn chấp hành',
    acceptDeferralRequest: 'Thụ lý đơn đề nghị hoãn, miễn',
    decideDeferral: 'Quyết định việc hoãn, miễn chấp hành',
    recordDeferralService: 'Ghi nhận việc nhận quyết định hoãn, miễn',
    recordDeferralChallenge: 'Ghi nhận khiếu nại, kháng nghị quyết định hoãn, miễn',
    recordChallengeOutcome: 'Ghi nhận kết quả giải quyết khiếu nại, kháng nghị',
    confirmDeferralEffect: 'Xác nhận quyết định hoãn, miễn có hiệu lực',
    endDeferralRequest: 'Kết thúc việc xem xét hoãn, miễn',
    recordPresence: 'Ghi nhận người được hoãn đến trình diện',
    requestExemption: 'Nhận đơn đề nghị miễn trong thời gian hoãn',
    recordGroundEnded: 'Ghi nhận điều kiện hoãn không còn',
    askCancellation: 'Đề nghị Tòa án hủy quyết định hoãn',
    cancelDeferral: 'Hủy quyết định hoãn, buộc chấp hành',
    keepDeferral: 'Không hủy quyết định hoãn',
    sendDeferralCancellation: 'Gửi quyết định hủy hoãn',
  },
  fields: {
    asks: 'Nội dung đề nghị', ground: 'Căn cứ', filedOn: 'Ngày nộp đơn', filedBy: 'Người nộp đơn', evidenceNumber: 'Số giấy tờ chứng minh', evidenceDate: 'Ngày của giấy tờ chứng minh', evidenceUploadId: 'Bản quét giấy tờ chứng minh',
    reason: 'Lý do', docketNumber: 'Số thụ lý', judgeId: 'Thẩm phán được phân công', outcome: 'Kết quả', decisionNumber: 'Số quyết định', cause: 'Nguyên nhân', basisNumber: 'Số văn bản căn cứ', basis: 'Căn cứ, lý do',
    note: 'Ghi chú', description: 'Mô tả', noticeNumber: 'Số thông báo', circumstances: 'Diễn biến', sentTo: 'Nơi nhận',
    addressee: 'Người nhận', receivedOn: 'Ngày nhận', by: 'Người khiếu nại, kháng nghị', madeOn: 'Ngày khiếu nại, kháng nghị', letterNumber: 'Số văn bản', result: 'Kết quả giải quyết', reviewNumber: 'Số quyết định giải quyết', reviewDate: 'Ngày quyết định giải quyết', effectiveOn: 'Ngày có hiệu lực',
  },
  choices: {
    deferral: 'hoãn chấp hành', exemption: 'miễn chấp hành', seriouslyIll: 'đang ốm nặng', familyHardship: 'gia đình đang có khó khăn đặc biệt', fatalIllness: 'mắc bệnh hiểm nghèo', pregnancy: 'đang mang thai',
    notAddictedDuringDeferral: 'không còn nghiện trong thời gian hoãn', person: 'người chấp hành', representative: 'người đại diện', grantDeferral: 'cho hoãn chấp hành', grantExemption: 'cho miễn chấp hành', refuse: 'không chấp nhận',
    withdrawn: 'người đề nghị rút đơn', personAdmitted: 'đã được đưa vào cơ sở', mainCaseClosed: 'hồ sơ chính đã kết thúc', kept: 'giữ nguyên quyết định', changed: 'thay đổi quyết định', challengeWithdrawn: 'rút khiếu nại, kháng nghị', groundEnded: 'điều kiện hoãn không còn', communeCommittee: 'Ủy ban nhân dân cấp xã', usedAgain: 'sử dụng trái phép chất ma túy trở lại', believedFled: 'có căn cứ cho rằng bỏ trốn',
    executingPolice: 'công an thi hành', proposer: 'cơ quan đề nghị', procuracy: 'Viện kiểm sát',
  },
  tasks: { reviewDeferral: 'Xem lại điều kiện được hoãn', confirmDeferralEffect: 'Xác nhận quyết định hoãn, miễn có hiệu lực', recordChallengeOutcome: 'Theo dõi việc giải quyết khiếu nại, kháng nghị' },
  outcomes: {
    exemptionGranted: 'Được miễn chấp hành', deferralRefused: 'Không được hoãn, miễn', endedWithoutDecision: 'Kết thúc không ra quyết định', deferralGroundEnded: 'Điều kiện hoãn không còn', deferralCancelled: 'Quyết định hoãn bị hủy',
  },
};
