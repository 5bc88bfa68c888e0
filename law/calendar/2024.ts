import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1 (and Điều 111 khoản 3 for nghỉ bù)',
  'Notice of Bộ LĐTBXH (reported by sucsongtre.vn citing chinhphu.vn; m.btv.org.vn)',
  'Công văn 2450/VPCP-KGVX of 12/04/2024 (reported by baotintuc.vn, baophapluat.vn)',
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
    { date: '2024-02-13', name: 'Tết Nguyên đán Giáp Thìn - nghỉ bù (for 10/02)', kind: 'compensatory', source: SOURCES[1], confidence: 'high' },
    { date: '2024-02-14', name: 'Tết Nguyên đán Giáp Thìn - nghỉ bù (for 11/02)', kind: 'compensatory', source: SOURCES[1], confidence: 'high' },
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
    'Swap days (hoán đổi) and make-up Saturdays bind state bodies that rest on Saturday and Sunday (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Employers outside the public sector choose their own plan.',
  ],
  unconfirmed: [
  ],
};
