import { describe, expect, it } from '@jest/globals';
import { readYearCsv } from './year-csv.vi.ts';

const file = [
  '\uFEFFnăm;2027', 'văn bản;Thông báo của Bộ Nội vụ về lịch nghỉ Tết', 'số;9441/TB-BNV', 'ngày ban hành;13/10/2026', 'loại;ngày;tên;ngày kia',
  'nghỉ lễ;01/01/2027;Tết Dương lịch', 'hoán đổi;2027-02-05;"Tết; ngày hoán đổi";13/02/2027', 'làm bù;13/02/2027;Làm bù;05/02/2027', '',
].join('\r\n');

describe('a calendar year from a spreadsheet', () => {
  it('is read with its paper, its days off and its working Saturdays', () => {
    expect(readYearCsv(file)).toEqual({
      year: 2027, status: 'final', source: { instrument: 'Thông báo của Bộ Nội vụ về lịch nghỉ Tết', number: '9441/TB-BNV', issuedOn: '2026-10-13' },
      daysOff: [{ date: '2027-01-01', name: 'Tết Dương lịch', kind: 'statutory' }, { date: '2027-02-05', name: 'Tết; ngày hoán đổi', kind: 'swap', madeUpOn: '2027-02-13' }],
      workingSaturdays: [{ date: '2027-02-13', name: 'Làm bù', insteadOf: '2027-02-05' }],
    });
  });

  it('is read with commas too, a day that is none left for the server to name', () => {
    expect(readYearCsv('Năm,2028\nTrạng thái,tạm tính\nnghỉ lễ,31/02/2028,"Ngày ""lạ"""')).toMatchObject({ year: 2028, status: 'provisional', daysOff: [{ date: '2028-02-31', name: 'Ngày "lạ"' }] });
  });

  it('is none without a year', () => {
    expect(readYearCsv('a,b\nc,d')).toBeNull();
  });
});
