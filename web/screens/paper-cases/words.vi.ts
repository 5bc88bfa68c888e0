export const paperCasesWords = {
  title: 'Nhập hồ sơ giấy',
  intro: 'Đưa các hồ sơ đang theo dõi trên giấy vào hệ thống. Mỗi bước đã làm được ghi như khi nhập muộn bằng tay, theo đúng quy định của ngày xảy ra; hồ sơ dừng ở bước có ngày cuối cùng. Việc chỉ có ở một số hồ sơ (hoãn, tạm đình chỉ, khiếu nại, bỏ trốn, giảm thời hạn, vắng mặt…) ghi ở trang Diễn biến, mỗi việc một dòng.',
  template: 'Tải bảng mẫu (XLSX)',
  templateFile: 'mau-nhap-ho-so-giay.xlsx',
  choose: 'Chọn bảng đã điền',
  chosen: (name: string) => `Đã chọn: ${name}`,
  check: 'Kiểm tra thử',
  checking: 'Đang đọc bảng và thử từng bước…',
  tried: (ready: number, all: number) => `${ready} trên ${all} hồ sơ sẵn sàng nhập. Chưa ghi gì vào hệ thống.`,
  run: (count: number) => `Nhập ${count} hồ sơ`,
  running: (done: number, all: number) => `Đã xử lý ${done} trên ${all} dòng`,
  finished: (entered: number, all: number) => `Xong: ${entered} trên ${all} hồ sơ đã nhập.`,
  result: 'Tải kết quả (XLSX)',
  resultFile: 'ket-qua-nhap-ho-so-giay.xlsx',
  table: 'Kết quả theo dòng',
  columns: ['Dòng', 'Số hồ sơ giấy', 'Tình trạng', 'Giai đoạn', 'Hạn gần nhất', 'Lỗi'],
  /** of a file that is no workbook there is no place to name */
  fault: (sheet: string, row: number | null, column: string | null, words: string) => {
    const place = [sheet, row === null ? '' : `dòng ${row}`, column === null ? '' : `cột "${column}"`].filter((part) => part !== '').join(', ');
    return place === '' ? words : `${place}: ${words}`;
  },
  faults: 'Lỗi của cả bảng',
  openCase: (code: string) => `Mở hồ sơ ${code}`,
} as const;
