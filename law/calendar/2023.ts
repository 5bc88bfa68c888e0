import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Bài hỏi đáp trên báo về kỳ nghỉ Tết Dương lịch 2023 (nghỉ Chủ nhật 1/1 và thứ Hai 2/1); Điều 111 khoản 3 BLLĐ',
  'Văn bản 8056/VPCP-KGVX ngày 01/12/2022 và thông báo của Bộ LĐTBXH (theo tintucvietnam.vn, pld.net.vn)',
  'kinhtedothi.vn 22/03/2023 (nghỉ năm ngày liền dịp Giỗ Tổ, 30/4, 1/5); Điều 111 khoản 3 BLLĐ',
] as const;

export const YEAR_2023: CalendarYear = {
  year: 2023,
  status: 'final',
  daysOff: [
    { date: '2023-01-01', name: 'Tết Dương lịch', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2023-01-02', name: 'Tết Dương lịch - nghỉ bù', kind: 'compensatory', source: SOURCES[0], confidence: 'high' },
    { date: '2023-01-20', name: 'Tết Nguyên đán Quý Mão - 29 tháng Chạp', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2023-01-21', name: 'Tết Nguyên đán Quý Mão - 30 tháng Chạp', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2023-01-22', name: 'Tết Nguyên đán Quý Mão - mùng 1', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2023-01-23', name: 'Tết Nguyên đán Quý Mão - mùng 2', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2023-01-24', name: 'Tết Nguyên đán Quý Mão - mùng 3', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2023-01-25', name: 'Tết Nguyên đán Quý Mão - nghỉ bù (cho ngày 21/01)', kind: 'compensatory', source: SOURCES[1], confidence: 'high' },
    { date: '2023-01-26', name: 'Tết Nguyên đán Quý Mão - nghỉ bù (cho ngày 22/01)', kind: 'compensatory', source: SOURCES[1], confidence: 'high' },
    { date: '2023-04-29', name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2023-04-30', name: 'Ngày Chiến thắng 30/4', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2023-05-01', name: 'Ngày Quốc tế lao động 1/5', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2023-05-02', name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch) - nghỉ bù', kind: 'compensatory', source: SOURCES[2], confidence: 'high' },
    { date: '2023-05-03', name: 'Ngày Chiến thắng 30/4 - nghỉ bù', kind: 'compensatory', source: SOURCES[2], confidence: 'high' },
    { date: '2023-09-01', name: 'Quốc khánh - ngày liền kề', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2023-09-02', name: 'Quốc khánh 2/9', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2023-09-04', name: 'Quốc khánh 2/9 - nghỉ bù', kind: 'compensatory', source: SOURCES[1], confidence: 'high' },
  ],
  workingSaturdays: [
  ],
  notes: [
    'Ngày nghỉ hoán đổi và thứ Bảy làm bù áp dụng cho cơ quan, tổ chức nghỉ thứ Bảy, Chủ nhật (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Người sử dụng lao động ngoài khu vực này tự chọn phương án.',
    'Không tìm thấy ngày hoán đổi, thứ Bảy làm bù nào của năm 2023.',
  ],
  unconfirmed: [
  ],
};
