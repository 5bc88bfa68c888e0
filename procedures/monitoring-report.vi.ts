/** Words of what electronic monitoring tells its main case: in the vocabulary of every procedure it may hang on. */
export const monitoringReportWords = {
  acts: { recordMonitoring: 'Ghi nhận việc giám sát điện tử' },
  fields: { state: 'Tình trạng giám sát điện tử', consequence: 'Hình thức xử lý' },
  choices: {
    opened: 'đã lập hồ sơ giám sát điện tử', notDecided: 'không ra quyết định', fitted: 'đã đeo thiết bị', paused: 'tạm dừng', resumed: 'đeo lại sau tạm dừng', notComplied: 'không chấp hành', exempted: 'được miễn thời gian còn lại', ended: 'đã chấm dứt',
    fine: 'chuyển xử phạt vi phạm hành chính', compulsoryDossier: 'lập hồ sơ đưa đi cai nghiện bắt buộc', noConsequence: 'không xử lý',
  },
  tasks: { openMonitoring: 'Lập hồ sơ giám sát điện tử' },
} as const;
