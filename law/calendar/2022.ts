import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1 (and Điều 111 khoản 3 for nghỉ bù)',
  'Derived from Điều 111 khoản 3 BLLĐ (holiday on a Saturday: next working day off); no announcement text was read for this date',
  'Bộ LĐTBXH plan approved by the Deputy PM (Văn phòng Chính phủ dispatch reported by kinhtemoitruong.vn 12/01/2022; vnfinance.vn 22/12/2021)',
  'vietnamplus.vn infographic of 05/04/2022 as republished by qbtv.vn; nghỉ bù rule Điều 111 khoản 3 BLLĐ',
] as const;

export const YEAR_2022: CalendarYear = {
  year: 2022,
  status: 'final',
  daysOff: [
    { date: '2022-01-01', name: 'Tết Dương lịch', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2022-01-03', name: 'Tết Dương lịch - nghỉ bù', kind: 'compensatory', source: SOURCES[1], confidence: 'medium' },
    { date: '2022-01-31', name: 'Tết Nguyên đán Nhâm Dần - 29 tháng Chạp', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2022-02-01', name: 'Tết Nguyên đán Nhâm Dần - mùng 1', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2022-02-02', name: 'Tết Nguyên đán Nhâm Dần - mùng 2', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2022-02-03', name: 'Tết Nguyên đán Nhâm Dần - mùng 3', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2022-02-04', name: 'Tết Nguyên đán Nhâm Dần - mùng 4', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2022-04-10', name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', kind: 'statutory', source: SOURCES[3], confidence: 'high' },
    { date: '2022-04-11', name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch) - nghỉ bù', kind: 'compensatory', source: SOURCES[3], confidence: 'high' },
    { date: '2022-04-30', name: 'Ngày Chiến thắng 30/4', kind: 'statutory', source: SOURCES[3], confidence: 'high' },
    { date: '2022-05-01', name: 'Ngày Quốc tế lao động 1/5', kind: 'statutory', source: SOURCES[3], confidence: 'high' },
    { date: '2022-05-02', name: 'Ngày Chiến thắng 30/4 - nghỉ bù', kind: 'compensatory', source: SOURCES[3], confidence: 'high' },
    { date: '2022-05-03', name: 'Ngày Quốc tế lao động 1/5 - nghỉ bù', kind: 'compensatory', source: SOURCES[3], confidence: 'high' },
    { date: '2022-09-01', name: 'Quốc khánh - ngày liền kề', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
    { date: '2022-09-02', name: 'Quốc khánh 2/9', kind: 'statutory', source: SOURCES[2], confidence: 'high' },
  ],
  workingSaturdays: [
  ],
  notes: [
    'Swap days (hoán đổi) and make-up Saturdays bind state bodies that rest on Saturday and Sunday (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Employers outside the public sector choose their own plan.',
    'No swap and no make-up Saturday found for 2022.',
    '2022-01-03 rests on the statute, not on a notice that was read.',
  ],
  unconfirmed: [
  ],
};
