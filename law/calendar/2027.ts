import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1 (and Điều 111 khoản 3 for nghỉ bù)',
  'Điều 112 BLLĐ; lunar date computed and checked with two libraries; no 2027 announcement text was found; this day is off under both statutory splits (1 day before + 4 after, or 2 before + 3 after)',
  'Điều 112 BLLĐ; lunar date computed and checked with two libraries; no 2027 announcement text was found; off under both usual splits',
  'Điều 112 BLLĐ; lunar date computed and checked with two libraries; no 2027 announcement text was found; off under both usual splits (mùng 1 and mùng 2 fall on a weekend)',
  'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1 (and Điều 111 khoản 3 for nghỉ bù); lunar date computed',
  'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1 (and Điều 111 khoản 3 for nghỉ bù); derived, not announced',
  'Nghị quyết 28/2026/QH16 of the National Assembly on developing Vietnamese culture, effective 01/07/2026 (cited by several 2026 documents with links to baochinhphu.vn 24/04/2026 and xaydungchinhsach.chinhphu.vn)',
  'derived',
  'derived from the reported 10-day proposal',
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
    { date: '2027-02-09', name: 'Tết Nguyên đán Đinh Mùi - mùng 4, or nghỉ bù, depending on the split', kind: 'statutoryOrCompensatory', source: SOURCES[2], confidence: 'medium', provisional: true },
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
    'Swap days (hoán đổi) and make-up Saturdays bind state bodies that rest on Saturday and Sunday (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Employers outside the public sector choose their own plan.',
    'Only days that follow from the statute are listed; the yearly notice (Tết split, second day of Quốc khánh, any swap) must be added when issued.',
    'A secondary source checked on 24/09/2026 says two Tết 2027 proposals existed on 22/09/2026 (7 days or 10 days running), not yet issued; a Dân trí address of 19/09/2026 carries a headline that 7 days were settled. Neither text could be opened.',
  ],
  unconfirmed: [
    { date: '2027-02-04', effect: 'non-working if the split is 2 days before + 3 after', name: 'Tết Nguyên đán Đinh Mùi - 28 tháng Chạp', source: SOURCES[7], confidence: 'low' },
    { date: '2027-02-11', effect: 'non-working if the split is 1 day before + 4 after (second nghỉ bù)', name: 'Tết Nguyên đán Đinh Mùi - nghỉ bù', source: SOURCES[7], confidence: 'low' },
    { date: '2027-02-12', effect: 'non-working only if a 10-day break with a swap is chosen', name: 'Tết Nguyên đán Đinh Mùi - hoán đổi', source: SOURCES[8], confidence: 'low' },
    { date: '2027-09-01', effect: 'non-working if chosen as the adjacent day of Quốc khánh', name: 'Quốc khánh - ngày liền kề', source: SOURCES[7], confidence: 'low' },
    { date: '2027-09-03', effect: 'non-working if chosen as the adjacent day of Quốc khánh', name: 'Quốc khánh - ngày liền kề', source: SOURCES[7], confidence: 'low' },
  ],
};
