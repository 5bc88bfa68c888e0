import type { ProcedureLabels } from './labels.ts';

/** Words for the acts that exist at every stage. */
export const everyStageLabels: Omit<ProcedureLabels, 'name' | 'stages'> = {
  acts: {
    recordDeath: 'Ghi nhận người trong vụ việc chết',
    recordDeclaredMissing: 'Ghi nhận bị tuyên bố mất tích',
    recordCriminalProceedings: 'Ghi nhận bị xem xét trách nhiệm hình sự',
    recordImprisonment: 'Ghi nhận chấp hành hình phạt tù',
    recordExclusion: 'Ghi nhận thuộc trường hợp không áp dụng',
    recordLossOfCapacity: 'Ghi nhận mất năng lực trách nhiệm',
    recordNotAddicted: 'Ghi nhận kết quả không nghiện',
    recordMove: 'Ghi nhận chuyển nơi cư trú',
    recordHumanDecision: 'Ghi quyết định về việc luật không quy định',
    recordRelease: 'Ghi nhận đã trả tự do',
    setLimitDate: 'Ấn định ngày cho thời hạn luật không ghi số',
    signDocument: 'Ký văn bản',
    issueDocument: 'Cấp số, ban hành văn bản',
    voidDocument: 'Hủy văn bản',
    confirmRecord: 'Xác nhận nội dung ghi thay',
    disputeRecord: 'Phản đối nội dung ghi thay',
    settleTask: 'Giải quyết phản đối hoặc mâu thuẫn khi đính chính',
    correctRecord: 'Đính chính nội dung đã ghi',
    recordSuccession: 'Ghi nhận cơ quan kế thừa',
  },
  fields: {
    certificateNumber: 'Số giấy chứng tử', diedOn: 'Ngày chết', courtDecisionNumber: 'Số quyết định của Tòa án', declaredOn: 'Ngày tuyên bố', decisionNumber: 'Số quyết định',
    decidedOn: 'Ngày quyết định', judgmentNumber: 'Số bản án', from: 'Từ ngày', ground: 'Căn cứ', paperNumber: 'Số giấy tờ', paperDate: 'Ngày của giấy tờ',
    conclusionNumber: 'Số kết luận', concludedOn: 'Ngày kết luận', resultNumber: 'Số phiếu kết quả', resultDate: 'Ngày có kết quả', toPoliceId: 'Công an nơi đến', movedOn: 'Ngày chuyển đi',
    newAddress: 'Địa chỉ mới', question: 'Vấn đề cần quyết định', choice: 'Lựa chọn', basis: 'Căn cứ, lý do', recordNumber: 'Số biên bản', releasedTo: 'Giao cho', limitId: 'Thời hạn',
    dueDate: 'Ngày đến hạn', documentId: 'Văn bản', number: 'Số, ký hiệu', reason: 'Lý do', actSeq: 'Nội dung đã ghi', taskId: 'Việc cần giải quyết', outcome: 'Kết quả giải quyết',
    happenedAt: 'Thời điểm xảy ra', facts: 'Nội dung sửa', role: 'Tư cách tham gia', agencyId: 'Cơ quan', decidedBy: 'Người quyết định',
  },
  choices: {
    pregnant: 'Đang mang thai', raisingChildUnder36Months: 'Đang nuôi con dưới 36 tháng tuổi', noAdministrativeCapacity: 'Không có năng lực trách nhiệm hành chính',
    continue: 'Tiếp tục', end: 'Chấm dứt', oldRules: 'Theo quy định cũ', newRules: 'Theo quy định mới', other: 'Cách khác',
    self: 'Tự về', family: 'Gia đình', communePolice: 'Công an cấp xã', otherAuthority: 'Cơ quan khác',
    compilingOffice: 'Cơ quan lập hồ sơ', assistingPolice: 'Công an cấp xã giúp lập hồ sơ', labourOffice: 'Phòng Lao động - Thương binh và Xã hội', court: 'Tòa án', reviewCourt: 'Tòa án xem xét lại',
    procuracy: 'Viện kiểm sát', reviewProcuracy: 'Viện kiểm sát cấp trên', provincialPolice: 'Công an cấp tỉnh', centralPolice: 'Cục nghiệp vụ Bộ Công an', escortOffice: 'Cơ quan đưa người vào cơ sở',
    custodian: 'Nơi quản lý trong thời gian lập hồ sơ', facility: 'Cơ sở cai nghiện', clinic: 'Cơ sở y tế', supervisingPolice: 'Công an nơi quản lý sau cai', supervisingCommittee: 'UBND nơi quản lý sau cai',
  },
  tasks: {
    release: 'Trả tự do: căn cứ giữ người đã hết', humanDecision: 'Cần người có thẩm quyền quyết định', setLimitDate: 'Ấn định ngày cho thời hạn', confirmRecord: 'Xác nhận nội dung ghi thay',
    resolveDispute: 'Giải quyết phản đối nội dung ghi thay', resolveCorrection: 'Giải quyết mâu thuẫn khi đính chính',
  },
  outcomes: { death: 'Người trong vụ việc chết', declaredMissing: 'Bị tuyên bố mất tích' },
};
