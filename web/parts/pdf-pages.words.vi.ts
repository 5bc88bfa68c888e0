export const pdfPagesWords = {
  pages: 'Các trang',
  page: (number: number, count: number) => `Trang ${number} / ${count}`,
  broken: 'Không đọc được tệp PDF này. Tải xuống để mở bằng phần mềm khác.',
} as const;
