import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Văn bản 12729/VPCP-KGVX ngày 25/12/2025 và thông báo cùng ngày của Bộ Nội vụ (theo 24h.com.vn)',
  'Ý kiến đồng ý của Thủ tướng do Văn phòng Chính phủ thông báo, 10/2025 (theo kienthuc.net.vn 13/10/2025); Thông báo 9441/TB-BNV (số lấy từ nguồn thứ cấp)',
  'thanhnien.vn 23/02/2026; Điều 111 khoản 3 BLLĐ',
  'Nghị quyết 28/2026/QH16 của Quốc hội về phát triển văn hóa Việt Nam, có hiệu lực từ 01/07/2026 (nhiều tài liệu năm 2026 dẫn lại, kèm liên kết baochinhphu.vn 24/04/2026 và xaydungchinhsach.chinhphu.vn)',
  'Nguồn thứ cấp (một kế hoạch phần mềm năm 2026) dẫn bài giải thích của cơ quan nhà nước ngày 06/09/2026 coi đây là đề xuất; nguồn thứ hai ngày 09/10/2026 vẫn coi là chưa chốt',
  'Cùng nguồn với ngày 23/11/2026',
] as const;

export const YEAR_2026: CalendarYear = {
  year: 2026,
  status: 'finalWithOpenItem',
  daysOff: [
    { date: '2026-01-01', name: 'Tết Dương lịch', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2026-01-02', name: 'Nghỉ hoán đổi dịp Tết Dương lịch', kind: 'swap', source: SOURCES[0], confidence: 'high', madeUpOn: '2026-01-10' },
    { date: '2026-02-16', name: 'Tết Nguyên đán Bính Ngọ - 29 tháng Chạp', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2026-02-17', name: 'Tết Nguyên đán Bính Ngọ - mùng 1', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2026-02-18', name: 'Tết Nguyên đán Bính Ngọ - mùng 2', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2026-02-19', name: 'Tết Nguyên đán Bính Ngọ - mùng 3', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2026-02-20', name: 'Tết Nguyên đán Bính Ngọ - mùng 4', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2026-04-26', name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2026-04-27', name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch) - nghỉ bù', kind: 'compensatory', source: SOURCES[2], confidence: 'high' },
    { date: '2026-04-30', name: 'Ngày Chiến thắng 30/4', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2026-05-01', name: 'Ngày Quốc tế lao động 1/5', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2026-08-31', name: 'Nghỉ hoán đổi dịp Quốc khánh', kind: 'swap', source: SOURCES[1], confidence: 'high', madeUpOn: '2026-08-22' },
    { date: '2026-09-01', name: 'Quốc khánh - ngày liền kề', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2026-09-02', name: 'Quốc khánh 2/9', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2026-11-24', name: 'Ngày Văn hóa Việt Nam 24/11', kind: 'statutory', source: SOURCES[3], confidence: 'high' },
  ],
  workingSaturdays: [
    { date: '2026-01-10', name: 'Làm bù cho thứ Sáu 02/01/2026', insteadOf: '2026-01-02', source: SOURCES[0], confidence: 'high' },
    { date: '2026-08-22', name: 'Làm bù trước cho thứ Hai 31/8/2026', insteadOf: '2026-08-31', source: SOURCES[1], confidence: 'high' },
  ],
  notes: [
    'Ngày nghỉ hoán đổi và thứ Bảy làm bù áp dụng cho cơ quan, tổ chức nghỉ thứ Bảy, Chủ nhật (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Người sử dụng lao động ngoài khu vực này tự chọn phương án.',
    'Ngày 24/11 là ngày nghỉ hưởng lương từ năm 2026 (12 ngày lễ thay vì 11), không áp dụng cho năm 2025 trở về trước.',
  ],
  unconfirmed: [
    { date: '2026-11-23', effect: 'có thể thêm một thứ Hai nghỉ', name: 'Đề xuất hoán đổi dịp Ngày Văn hóa Việt Nam (làm bù thứ Bảy 28/11/2026)', source: SOURCES[4], confidence: 'low' },
    { date: '2026-11-28', effect: 'có thể là thứ Bảy làm bù', name: 'Ngày làm bù của cùng đề xuất', source: SOURCES[5], confidence: 'low' },
  ],
};
