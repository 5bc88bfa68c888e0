import type { CalendarYear } from './calendar.ts';

const SOURCES = [
  'Thông báo 4875/TB-LĐTBXH ngày 10/12/2020; Công văn 9895/VPCP-KGVX ngày 26/11/2020 (theo cpdanluat.thuvienphapluat.vn, giadinh.suckhoedoisong.vn)',
] as const;

export const YEAR_2021: CalendarYear = {
  year: 2021,
  status: 'final',
  daysOff: [
    { date: '2021-01-01', name: 'Tết Dương lịch', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-02-10', name: 'Tết Nguyên đán Tân Sửu - 29 tháng Chạp', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-02-11', name: 'Tết Nguyên đán Tân Sửu - 30 tháng Chạp', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-02-12', name: 'Tết Nguyên đán Tân Sửu - mùng 1', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-02-13', name: 'Tết Nguyên đán Tân Sửu - mùng 2', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-02-14', name: 'Tết Nguyên đán Tân Sửu - mùng 3', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-02-15', name: 'Tết Nguyên đán Tân Sửu - nghỉ bù (cho ngày 13/02)', kind: 'compensatory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-02-16', name: 'Tết Nguyên đán Tân Sửu - nghỉ bù (cho ngày 14/02)', kind: 'compensatory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-04-21', name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-04-30', name: 'Ngày Chiến thắng 30/4', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-05-01', name: 'Ngày Quốc tế lao động 1/5', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-05-03', name: 'Ngày Quốc tế lao động 1/5 - nghỉ bù', kind: 'compensatory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-09-02', name: 'Quốc khánh 2/9', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
    { date: '2021-09-03', name: 'Quốc khánh - ngày liền kề', kind: 'statutory', source: SOURCES[0], confidence: 'high' },
  ],
  workingSaturdays: [
  ],
  notes: [
    'Ngày nghỉ hoán đổi và thứ Bảy làm bù áp dụng cho cơ quan, tổ chức nghỉ thứ Bảy, Chủ nhật (cơ quan hành chính, đơn vị sự nghiệp, tổ chức chính trị...). Người sử dụng lao động ngoài khu vực này tự chọn phương án.',
    'Không tìm thấy ngày hoán đổi, thứ Bảy làm bù nào của năm 2021.',
  ],
  unconfirmed: [
  ],
};
