/** Words of the profile that reception takes, the same in every procedure that has it. */
export const patientProfileWords = {
  act: 'Thu thập thông tin người cai nghiện',
  fields: {
    ethnicity: 'Dân tộc', religion: 'Tôn giáo', policyGroup: 'Đối tượng chính sách', education: 'Trình độ học vấn', certificates: 'Văn bằng, chứng chỉ', qualification: 'Trình độ chuyên môn cao nhất', employment: 'Tình trạng việc làm',
    maritalStatus: 'Tình trạng hôn nhân', legalStatus: 'Tình trạng pháp lý (tiền án, tiền sự, giấy tờ tùy thân)', toInform: 'Người khi cần báo tin', fullName: 'Họ và tên', relation: 'Mối quan hệ', phone: 'Điện thoại', address: 'Địa chỉ', relatives: 'Gia đình',
    age: 'Tuổi', bodilyIllness: 'Đã từng mắc các bệnh cơ thể (thời gian, kết quả)', mentalIllness: 'Đã từng mắc các bệnh tâm thần (thời gian, kết quả)', familyIllness: 'Tiền sử bệnh gia đình', familySituation: 'Tình trạng gia đình (bạo lực, xung đột)',
    heightCentimetres: 'Chiều cao (cm)', weightKilograms: 'Cân nặng (kg)', pulse: 'Nhịp tim', bloodPressure: 'Huyết áp', chronicIllness: 'Bệnh mãn tính', bodilySigns: 'Các dấu hiệu thể chất', mentalSigns: 'Các dấu hiệu tâm thần', health: 'Tình trạng sức khỏe hiện tại (kết luận)',
    substances: 'Chất gây nghiện đã và đang sử dụng', substance: 'Chất gây nghiện', firstAge: 'Tuổi lần đầu sử dụng', firstInjectionAge: 'Tuổi lần đầu tiêm chích', usedFor: 'Tổng thời gian sử dụng', daysLastMonth: 'Số ngày sử dụng trong 1 tháng trở lại đây',
    timesLastMonth: 'Số lần sử dụng trong 1 tháng trở lại đây', way: 'Cách sử dụng', moneyPerDay: 'Tổng số tiền/ngày', earlierTreatments: 'Lịch sử cai nghiện', treatedIn: 'Năm', treatedAt: 'Địa điểm', treatedFor: 'Thời gian', method: 'Phương pháp',
    relapseReason: 'Lý do tái nghiện', medicalOfficer: 'Nhân viên y tế', socialOfficer: 'Nhân viên xã hội',
  },
  choices: {
    employed: 'có việc làm', steadyWork: 'việc làm ổn định', unsteadyWork: 'việc làm không ổn định', unemployed: 'thất nghiệp', single: 'chưa kết hôn', married: 'đã kết hôn', divorced: 'ly hôn', widowed: 'góa',
    swallowed: 'uống', sniffed: 'hít', smoked: 'hút', injected: 'tiêm tĩnh mạch',
  },
} as const;
