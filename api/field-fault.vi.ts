/** What is wrong with one field; never its value. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
  /** a Vietnamese sentence, for faults that the field's own type does not explain */
  readonly words?: string;
}

export const fieldFaultWords: Readonly<Record<string, string>> = {
  sexDisagrees: 'Chữ số thứ tư của số định danh không khớp giới tính đã nhập; nếu đúng, hãy nêu lý do.',
  birthYearDisagrees: 'Số định danh không khớp năm sinh đã nhập; nếu đúng, hãy nêu lý do.',
  notTwelveDigits: 'Số định danh phải có đúng 12 chữ số.',
  underTwelve: 'Người dưới 12 tuổi không thuộc đối tượng của thủ tục này.',
  otherPerson: 'Hồ sơ tiếp theo phải là của chính người trong hồ sơ trước.',
  beforeFirstRegime: 'Thời điểm này trước ngày các quy định được hỗ trợ có hiệu lực.',
  personalText: 'Bộ lọc lưu lại không được chứa tên, số định danh hay chữ tự do.',
};

/** Said of a number, and stops nobody: codes of countries are not known here. */
export const unknownProvinceWords = 'Ba chữ số đầu của số định danh không có trong danh mục mã tỉnh; hãy kiểm tra lại.';
