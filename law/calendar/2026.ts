import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Văn bản 12729/VPCP-KGVX of 25/12/2025 and Bộ Nội vụ notice of the same day (reported by 24h.com.vn)',
  'Thủ tướng approval sent by Văn phòng Chính phủ, 10/2025 (reported by kienthuc.net.vn 13/10/2025); Thông báo 9441/TB-BNV (number taken from secondary sources)',
  'thanhnien.vn 23/02/2026; Điều 111 khoản 3 BLLĐ',
  'Nghị quyết 28/2026/QH16 of the National Assembly on developing Vietnamese culture, effective 01/07/2026 (cited by several 2026 documents with links to baochinhphu.vn 24/04/2026 and xaydungchinhsach.chinhphu.vn)',
  'Secondary source (a 2026 software plan) quoting a government explainer of 06/09/2026, which called it a proposal; a second source of 09/10/2026 still treats it as open',
  'Same sources as for 2026-11-23',
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
    'Swap days (hoán đổi) and make-up Saturdays bind state bodies that rest on Saturday and Sunday (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Employers outside the public sector choose their own plan.',
    '24/11 became a paid day off in 2026 (12 statutory days in place of 11). It does not apply to 2025 or earlier.',
  ],
  unconfirmed: [
    { date: '2026-11-23', effect: 'possible extra non-working Monday', name: 'Proposed swap for Ngày Văn hóa Việt Nam (made up on Saturday 2026-11-28)', source: SOURCES[4], confidence: 'low' },
    { date: '2026-11-28', effect: 'possible working Saturday', name: 'Make-up day of the same proposal', source: SOURCES[5], confidence: 'low' },
  ],
};
