import type { ProcedureLabels } from '../labels.ts';

/** What officials read: stages, acts, fields, choices, tasks and outcomes of the determination of addiction. */
export const determinationLabels: ProcedureLabels = {
  name: 'Xác định tình trạng nghiện ma túy',
  stages: {
    requested: 'Đã đề nghị, chờ cơ sở y tế tiếp nhận',
    examining: 'Cơ sở y tế đang xác định tình trạng nghiện',
    telling: 'Có kết quả nghiện, chờ báo cho người đó',
    addicted: 'Xác định nghiện, chờ đăng ký cai nghiện hoặc lập hồ sơ',
    notAddictedReview: 'Không nghiện, chờ quyết định việc tiếp theo',
  },
  acts: {
    openDetermination: 'Đề nghị xác định tình trạng nghiện',
    receivePerson: 'Tiếp nhận người để xác định tình trạng nghiện',
    issueResult: 'Trả kết quả xác định tình trạng nghiện',
    tellResult: 'Báo kết quả cho người được xác định',
    linkFollowingCase: 'Liên kết hồ sơ tiếp theo',
    decideAfterNotAddicted: 'Quyết định việc tiếp theo khi không nghiện',
    withdrawDetermination: 'Thôi đề nghị xác định',
  },
  fields: {
    ground: 'Trường hợp phải xác định', clinicId: 'Cơ sở y tế xác định', hasStableResidence: 'Có nơi cư trú ổn định', isHeld: 'Đang bị tạm giữ hành chính', testRecord: 'Phiếu kết quả xét nghiệm', number: 'Số', date: 'Ngày',
    criminalCheckNumber: 'Số văn bản không xử lý hình sự', requestNumber: 'Số giấy đề nghị', use: 'Tóm tắt hành vi sử dụng', recordNumber: 'Số biên bản, sổ tiếp nhận', isAddicted: 'Xác định nghiện', resultNumber: 'Số phiếu kết quả',
    drugs: 'Chất ma túy', conclusion: 'Kết luận chuyên môn', recipient: 'Người được báo', following: 'Hồ sơ tiếp theo', caseId: 'Hồ sơ mới', basis: 'Căn cứ, lý do', choice: 'Lựa chọn', reason: 'Lý do', paperNumber: 'Số giấy tờ', paperDate: 'Ngày giấy tờ',
  },
  choices: {
    managedUserUsing: 'đang bị quản lý mà phát hiện sử dụng trái phép', noStableResidence: 'người sử dụng trái phép không có nơi cư trú ổn định', usingUnderCommuneEducation: 'sử dụng trong thời gian, hoặc 01 năm sau, giáo dục tại xã, phường, thị trấn',
    usingUnderSupervision: 'sử dụng trong thời gian quản lý sau cai nghiện', voluntary: 'tự nguyện xác định tình trạng nghiện', registeringWithoutResult: 'đăng ký cai nghiện tự nguyện, chưa có giấy xác định hoặc giấy đã quá hạn',
    person: 'người được xác định', representative: 'cha, mẹ, người giám hộ, người đại diện', both: 'cả hai', voluntaryTreatment: 'cai nghiện tự nguyện', compulsoryDossier: 'hồ sơ đề nghị cai nghiện bắt buộc', substitutionTreatment: 'điều trị bằng thuốc thay thế',
    userManagement: 'quản lý người sử dụng trái phép', noFurther: 'không có việc tiếp theo', personWithdrew: 'người tự nguyện rút đề nghị', notExaminable: 'không xác định được', openedInError: 'lập nhầm',
  },
  tasks: {
    receivePerson: 'Tiếp nhận người được đề nghị xác định', tellResult: 'Báo kết quả xác định tình trạng nghiện', openFollowingCase: 'Hướng dẫn đăng ký cai nghiện hoặc lập hồ sơ tiếp theo', decideAfterNotAddicted: 'Quyết định việc tiếp theo khi không nghiện',
  },
  outcomes: { resultToPerson: 'Đã trả kết quả cho người tự nguyện', addicted: 'Nghiện, đã chuyển sang hồ sơ tiếp theo', userManagement: 'Không nghiện, chuyển sang quản lý', notAddicted: 'Không nghiện', withdrawn: 'Thôi đề nghị' },
};
