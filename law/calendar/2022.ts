import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1 (và Điều 111 khoản 3 về nghỉ bù)',
  'Suy ra từ Điều 111 khoản 3 BLLĐ (ngày lễ rơi vào thứ Bảy: nghỉ bù ngày làm việc kế tiếp); chưa đọc được thông báo cho ngày này',
  'Phương án của Bộ LĐTBXH được Phó Thủ tướng đồng ý (công văn của Văn phòng Chính phủ, theo kinhtemoitruong.vn 12/01/2022; vnfinance.vn 22/12/2021)',
  'Đồ họa của vietnamplus.vn ngày 05/04/2022, qbtv.vn đăng lại; quy tắc nghỉ bù tại Điều 111 khoản 3 BLLĐ',
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
    'Ngày nghỉ hoán đổi và thứ Bảy làm bù áp dụng cho cơ quan, tổ chức nghỉ thứ Bảy, Chủ nhật (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Người sử dụng lao động ngoài khu vực này tự chọn phương án.',
    'Không tìm thấy ngày hoán đổi, thứ Bảy làm bù nào của năm 2022.',
    'Ngày 03/01/2022 dựa vào quy định của luật, chưa đọc được thông báo.',
  ],
  unconfirmed: [
  ],
};
