import type { ProcedureLabels } from '../labels.ts';

/** What officials read: stages, acts, fields, choices, tasks and outcomes of the removal from the lists. */
export const listRemovalLabels: ProcedureLabels = {
  name: 'Đưa ra khỏi danh sách',
  stages: { localReview: 'Xét duyệt theo kế hoạch địa phương', removing: 'Chờ đưa ra khỏi danh sách' },
  acts: {
    decideLocalReview: 'Kết luận xét duyệt (kế hoạch địa phương)',
    removeFromList: 'Đưa ra khỏi danh sách',
    recordLatePositiveTest: 'Ghi nhận kết quả dương tính biết muộn',
  },
  fields: {
    outcome: 'Kết luận', minutesNumber: 'Số biên bản họp', remarks: 'Nhận xét', ground: 'Căn cứ', noticeNumber: 'Số thông báo, quyết định', paperNumber: 'Số giấy tờ chứng minh', paperDate: 'Ngày giấy tờ',
    takenOn: 'Ngày lấy mẫu', recordNumber: 'Số biên bản',
  },
  choices: {
    approved: 'đồng ý', postponed: 'hoãn xét', termServed: 'hết thời hạn quản lý, không phát hiện sử dụng', decisionServed: 'chấp hành xong quyết định quản lý', imprisonment: 'chấp hành hình phạt tù',
    otherMeasure: 'bị áp dụng biện pháp khác', moved: 'chuyển nơi cư trú', death: 'chết', declaredMissing: 'bị Tòa án tuyên bố mất tích',
  },
  tasks: { decideLocalReview: 'Xét duyệt theo kế hoạch địa phương (không phải hạn luật)', removeFromList: 'Đưa ra khỏi danh sách' },
  outcomes: { removed: 'Đã đưa ra khỏi danh sách' },
};
