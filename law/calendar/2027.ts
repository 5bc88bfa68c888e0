import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1 (và Điều 111 khoản 3 về nghỉ bù)',
  'Điều 112 BLLĐ; ngày âm lịch tính và đối chiếu bằng hai thư viện; chưa tìm thấy thông báo năm 2027; ngày này nghỉ theo cả hai cách chia của luật (1 ngày trước + 4 ngày sau, hoặc 2 trước + 3 sau)',
  'Điều 112 BLLĐ; ngày âm lịch tính và đối chiếu bằng hai thư viện; chưa tìm thấy thông báo năm 2027; nghỉ theo cả hai cách chia thường dùng',
  'Điều 112 BLLĐ; ngày âm lịch tính và đối chiếu bằng hai thư viện; chưa tìm thấy thông báo năm 2027; nghỉ theo cả hai cách chia thường dùng (mùng 1 và mùng 2 rơi vào cuối tuần)',
  'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1 (và Điều 111 khoản 3 về nghỉ bù); ngày âm lịch tự tính',
  'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1 (và Điều 111 khoản 3 về nghỉ bù); suy ra từ luật, chưa có thông báo',
  'Nghị quyết 28/2026/QH16 của Quốc hội về phát triển văn hóa Việt Nam, có hiệu lực từ 01/07/2026 (nhiều tài liệu năm 2026 dẫn lại, kèm liên kết baochinhphu.vn 24/04/2026 và xaydungchinhsach.chinhphu.vn)',
  'Suy ra từ luật',
  'Suy ra từ đề xuất nghỉ 10 ngày mà báo chí nêu',
] as const;

export const YEAR_2027: CalendarYear = {
  year: 2027,
  status: 'provisional',
  daysOff: [
    { date: '2027-01-01', name: 'Tết Dương lịch', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2027-02-05', name: 'Tết Nguyên đán Đinh Mùi - 29 tháng Chạp (giao thừa)', kind: 'statutory', source: SOURCES[1], confidence: 'medium', provisional: true },
    { date: '2027-02-06', name: 'Tết Nguyên đán Đinh Mùi - mùng 1', kind: 'statutory', source: SOURCES[1], confidence: 'medium', provisional: true },
    { date: '2027-02-07', name: 'Tết Nguyên đán Đinh Mùi - mùng 2', kind: 'statutory', source: SOURCES[1], confidence: 'medium', provisional: true },
    { date: '2027-02-08', name: 'Tết Nguyên đán Đinh Mùi - mùng 3', kind: 'statutory', source: SOURCES[1], confidence: 'medium', provisional: true },
    { date: '2027-02-09', name: 'Tết Nguyên đán Đinh Mùi - mùng 4, hoặc nghỉ bù, tùy cách chia', kind: 'statutoryOrCompensatory', source: SOURCES[2], confidence: 'medium', provisional: true },
    { date: '2027-02-10', name: 'Tết Nguyên đán Đinh Mùi - nghỉ bù', kind: 'compensatory', source: SOURCES[3], confidence: 'medium', provisional: true },
    { date: '2027-04-16', name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', kind: 'statutory', source: SOURCES[4], confidence: 'high' },
    { date: '2027-04-30', name: 'Ngày Chiến thắng 30/4', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2027-05-01', name: 'Ngày Quốc tế lao động 1/5', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2027-05-03', name: 'Ngày Quốc tế lao động 1/5 - nghỉ bù', kind: 'compensatory', source: SOURCES[5], confidence: 'medium', provisional: true },
    { date: '2027-09-02', name: 'Quốc khánh 2/9', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2027-11-24', name: 'Ngày Văn hóa Việt Nam 24/11', kind: 'statutory', source: SOURCES[6], confidence: 'high' },
  ],
  workingSaturdays: [
  ],
  notes: [
    'Ngày nghỉ hoán đổi và thứ Bảy làm bù áp dụng cho cơ quan, tổ chức nghỉ thứ Bảy, Chủ nhật (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Người sử dụng lao động ngoài khu vực này tự chọn phương án.',
    'Chỉ ghi những ngày suy ra được từ luật; khi có thông báo hằng năm phải bổ sung (cách chia Tết, ngày nghỉ thứ hai dịp Quốc khánh, ngày hoán đổi nếu có).',
    'Một nguồn thứ cấp xem ngày 24/09/2026 cho biết ngày 22/09/2026 có hai phương án Tết 2027 (nghỉ liền 7 ngày hoặc 10 ngày), chưa ban hành; một bài Dân trí ngày 19/09/2026 có tiêu đề đã chốt 7 ngày. Chưa mở được nội dung bài nào.',
  ],
  unconfirmed: [
    { date: '2027-02-04', effect: 'nghỉ nếu chia 2 ngày trước + 3 ngày sau', name: 'Tết Nguyên đán Đinh Mùi - 28 tháng Chạp', source: SOURCES[7], confidence: 'low' },
    { date: '2027-02-11', effect: 'nghỉ nếu chia 1 ngày trước + 4 ngày sau (ngày nghỉ bù thứ hai)', name: 'Tết Nguyên đán Đinh Mùi - nghỉ bù', source: SOURCES[7], confidence: 'low' },
    { date: '2027-02-12', effect: 'chỉ nghỉ nếu chọn phương án nghỉ 10 ngày có hoán đổi', name: 'Tết Nguyên đán Đinh Mùi - hoán đổi', source: SOURCES[8], confidence: 'low' },
    { date: '2027-09-01', effect: 'nghỉ nếu được chọn làm ngày liền kề Quốc khánh', name: 'Quốc khánh - ngày liền kề', source: SOURCES[7], confidence: 'low' },
    { date: '2027-09-03', effect: 'nghỉ nếu được chọn làm ngày liền kề Quốc khánh', name: 'Quốc khánh - ngày liền kề', source: SOURCES[7], confidence: 'low' },
  ],
};
