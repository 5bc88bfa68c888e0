import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Văn bản 8726/VPCP-KGVX ngày 26/11/2024 (theo pld.net.vn); lịch được tet-amlich.com và home.vn nhắc lại',
] as const;

export const YEAR_2025: CalendarYear = {
  year: 2025,
  status: 'final',
  daysOff: [
    { date: '2025-01-01', name: 'Tết Dương lịch', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2025-01-27', name: 'Tết Nguyên đán Ất Tỵ - 28 tháng Chạp', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2025-01-28', name: 'Tết Nguyên đán Ất Tỵ - 29 tháng Chạp', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2025-01-29', name: 'Tết Nguyên đán Ất Tỵ - mùng 1', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2025-01-30', name: 'Tết Nguyên đán Ất Tỵ - mùng 2', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2025-01-31', name: 'Tết Nguyên đán Ất Tỵ - mùng 3', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2025-04-07', name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2025-04-30', name: 'Ngày Chiến thắng 30/4', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2025-05-01', name: 'Ngày Quốc tế lao động 1/5', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2025-05-02', name: 'Nghỉ hoán đổi dịp 30/4 và 1/5', kind: 'swap', source: SOURCES[0], confidence: 'high', madeUpOn: '2025-04-26' },
    { date: '2025-09-01', name: 'Quốc khánh - ngày liền kề', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2025-09-02', name: 'Quốc khánh 2/9', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
  ],
  workingSaturdays: [
    { date: '2025-04-26', name: 'Làm bù trước cho thứ Sáu 02/5/2025', insteadOf: '2025-05-02', source: SOURCES[0], confidence: 'high' },
  ],
  notes: [
    'Ngày nghỉ hoán đổi và thứ Bảy làm bù áp dụng cho cơ quan, tổ chức nghỉ thứ Bảy, Chủ nhật (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Người sử dụng lao động ngoài khu vực này tự chọn phương án.',
  ],
  unconfirmed: [
  ],
};
