export const savedViewWords = {
  title: 'Bộ lọc đã lưu',
  empty: 'Chưa lưu bộ lọc nào.',
  saveCurrent: 'Lưu bộ lọc đang dùng…',
  nothingToSave: 'Chọn ít nhất một bộ lọc rồi lưu.',
  name: 'Tên bộ lọc',
  nameHint: 'Đặt theo việc, không ghi tên người hay số định danh.',
  save: 'Lưu bộ lọc',
  remove: (name: string) => `Xóa bộ lọc ${name}`,
  removed: (name: string) => `Đã xóa bộ lọc ${name}.`,
  saved: (name: string) => `Đã lưu bộ lọc ${name}.`,
} as const;

export const exportWords = {
  export: 'Xuất, in',
  xlsx: 'Tải bảng XLSX',
  pdf: 'Tải bản in PDF',
  form: 'Tải danh sách theo mẫu (PDF)',
  print: 'In trang này',
  making: 'Đang lập tệp…',
} as const;
