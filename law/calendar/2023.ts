import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Published reader Q&A on the 2023 New Year break (Sunday 1/1 and Monday 2/1 off); Điều 111 khoản 3 BLLĐ',
  'Văn bản 8056/VPCP-KGVX of 01/12/2022 and the notice of Bộ LĐTBXH (reported by tintucvietnam.vn, pld.net.vn)',
  'kinhtedothi.vn 22/03/2023 (five days running for Giỗ Tổ, 30/4, 1/5); Điều 111 khoản 3 BLLĐ',
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
    { date: '2023-01-25', name: 'Tết Nguyên đán Quý Mão - nghỉ bù (for 21/01)', kind: 'compensatory', source: SOURCES[1], confidence: 'high' },
    { date: '2023-01-26', name: 'Tết Nguyên đán Quý Mão - nghỉ bù (for 22/01)', kind: 'compensatory', source: SOURCES[1], confidence: 'high' },
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
    'Swap days (hoán đổi) and make-up Saturdays bind state bodies that rest on Saturday and Sunday (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Employers outside the public sector choose their own plan.',
    'No swap and no make-up Saturday found for 2023.',
  ],
  unconfirmed: [
  ],
};
