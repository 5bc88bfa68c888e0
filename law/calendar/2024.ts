import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1 (và Điều 111 khoản 3 về nghỉ bù)',
  'Thông báo của Bộ LĐTBXH (theo sucsongtre.vn dẫn chinhphu.vn; m.btv.org.vn)',
  'Công văn 2450/VPCP-KGVX ngày 12/04/2024 (theo baotintuc.vn, baophapluat.vn)',
] as const;

export const YEAR_2024: CalendarYear = {
  year: 2024,
  status: 'final',
  daysOff: [
    { date: '2024-01-01', name: 'Tết Dương lịch', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2024-02-08', name: 'Tết Nguyên đán Giáp Thìn - 29 tháng Chạp', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2024-02-09', name: 'Tết Nguyên đán Giáp Thìn - 30 tháng Chạp', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2024-02-10', name: 'Tết Nguyên đán Giáp Thìn - mùng 1', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2024-02-11', name: 'Tết Nguyên đán Giáp Thìn - mùng 2', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2024-02-12', name: 'Tết Nguyên đán Giáp Thìn - mùng 3', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2024-02-13', name: 'Tết Nguyên đán Giáp Thìn - nghỉ bù (cho ngày 10/02)', kind: 'compensatory', source: SOURCES[1], confidence: 'high' },
    { date: '2024-02-14', name: 'Tết Nguyên đán Giáp Thìn - nghỉ bù (cho ngày 11/02)', kind: 'compensatory', source: SOURCES[1], confidence: 'high' },
    { date: '2024-04-18', name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2024-04-29', name: 'Nghỉ hoán đổi dịp 30/4 và 1/5', kind: 'swap', source: SOURCES[2], confidence: 'high', madeUpOn: '2024-05-04' },
    { date: '2024-04-30', name: 'Ngày Chiến thắng 30/4', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2024-05-01', name: 'Ngày Quốc tế lao động 1/5', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2024-09-02', name: 'Quốc khánh 2/9', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
    { date: '2024-09-03', name: 'Quốc khánh - ngày liền kề', kind: 'statutory', source: SOURCES[1], confidence: 'high' },
  ],
  workingSaturdays: [
    { date: '2024-05-04', name: 'Làm bù cho thứ Hai 29/4/2024', insteadOf: '2024-04-29', source: SOURCES[2], confidence: 'high' },
  ],
  notes: [
    'Ngày nghỉ hoán đổi và thứ Bảy làm bù áp dụng cho cơ quan, tổ chức nghỉ thứ Bảy, Chủ nhật (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Người sử dụng lao động ngoài khu vực này tự chọn phương án.',
  ],
  unconfirmed: [
  ],
};
