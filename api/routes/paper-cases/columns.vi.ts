/** The workbook of paper cases: its sheets and columns, as the office fills them in. */

export type ColumnKind = 'text' | 'date' | 'dateOrYear' | 'number' | 'yesNo' | 'sex' | 'ground' | 'agency' | 'paperType' | 'courseAct' | 'choice';

export interface Column {
  readonly title: string;
  readonly kind: ColumnKind;
  /** without it a row cannot be entered at all */
  readonly isNeeded?: true;
  readonly hint?: string;
}

const day = (title: string, hint?: string): Column => ({ title, kind: 'date', ...(hint === undefined ? {} : { hint }) });
const text = (title: string, hint?: string): Column => ({ title, kind: 'text', ...(hint === undefined ? {} : { hint }) });
const agency = (title: string, more?: string): Column => ({ title, kind: 'agency', hint: `tên đầy đủ hoặc mã cơ quan trong hệ thống${more === undefined ? '' : `; ${more}`}` });

/** In the order of the sheet. A date says that the step was taken; the case lands where its dates end. */
export const caseColumns = {
  paperNumber: { title: 'Số hồ sơ giấy', kind: 'text', isNeeded: true, hint: 'mỗi số của cơ quan chỉ nhập một lần' },
  openedOn: { title: 'Ngày lập hồ sơ', kind: 'date', isNeeded: true, hint: 'quyết định hồ sơ theo quy định nào' },
  formerOffice: agency('Cơ quan đã lập hồ sơ', 'bỏ trống nếu là cơ quan nhập, hoặc nếu cơ quan nhập chỉ kế thừa một cơ quan lập hồ sơ vào ngày ấy; cần ghi khi kế thừa nhiều cơ quan'),
  fullName: { title: 'Họ và tên', kind: 'text', isNeeded: true },
  birthDate: { title: 'Ngày sinh', kind: 'dateOrYear', isNeeded: true, hint: 'ngày/tháng/năm, hoặc chỉ năm' },
  sex: { title: 'Giới tính', kind: 'sex', isNeeded: true, hint: 'Nam hoặc Nữ' },
  identityNumber: text('Số CCCD', '12 số, hoặc 9 số của CMND cũ'),
  residence: { title: 'Nơi cư trú', kind: 'text', isNeeded: true },
  communeCode: text('Mã xã', '5 số, của xã hiện nay hoặc của xã vào ngày lập hồ sơ; bỏ trống nếu là xã của cơ quan nhập'),
  hasStableResidence: { title: 'Có nơi cư trú ổn định', kind: 'yesNo', isNeeded: true, hint: 'Có hoặc Không' },
  ground: { title: 'Căn cứ lập hồ sơ', kind: 'ground', isNeeded: true, hint: 'một trong các căn cứ ở trang Danh mục' },
  violationNumber: { title: 'Số biên bản vi phạm', kind: 'text', isNeeded: true },
  violationOn: { title: 'Ngày biên bản vi phạm', kind: 'date', isNeeded: true },
  lastViolationOn: { title: 'Ngày vi phạm gần nhất', kind: 'date', isNeeded: true },
  resultNumber: { title: 'Số kết quả xác định tình trạng nghiện', kind: 'text', isNeeded: true },
  resultOn: { title: 'Ngày kết quả xác định tình trạng nghiện', kind: 'date', isNeeded: true },
  completedOn: day('Ngày hoàn thành hồ sơ'),
  noticeNumber: text('Số thông báo lập hồ sơ'),
  notifiedOn: day('Ngày giao thông báo', 'ngày người bị đề nghị nhận'),
  requestNumber: text('Số văn bản đề nghị'),
  folioCount: { title: 'Tổng số bút lục', kind: 'number' },
  forwardedOn: day('Ngày chuyển hồ sơ', 'cho Tòa án; trước 01/3/2025: cho Phòng Lao động - Thương binh và Xã hội'),
  labourOffice: agency('Phòng Lao động - Thương binh và Xã hội', 'trước 01/3/2025; bỏ trống nếu là của quận, huyện có xã đó'),
  labourReceiptNumber: text('Số tiếp nhận của Phòng Lao động', 'trước 01/3/2025'),
  labourReceivedOn: day('Ngày Phòng Lao động nhận', 'trước 01/3/2025'),
  filedOn: day('Ngày Phòng Lao động gửi Tòa án', 'hồ sơ lập trước 01/3/2025; gửi từ ngày ấy trở đi là cơ quan lập hồ sơ gửi thẳng, không qua Phòng Lao động'),
  court: agency('Tòa án'),
  procuracy: agency('Viện kiểm sát'),
  facility: agency('Cơ sở cai nghiện'),
  receiptNumber: text('Số tiếp nhận của Tòa án'),
  courtReceivedOn: day('Ngày Tòa án nhận hồ sơ'),
  docketNumber: text('Số thụ lý'),
  acceptedOn: day('Ngày thụ lý'),
  judge: text('Mã Thẩm phán', 'mã cán bộ của Thẩm phán trong hệ thống'),
  acceptanceNoticeOn: day('Ngày gửi thông báo thụ lý'),
  hearingOpenedOn: day('Ngày quyết định mở phiên họp'),
  hearingPlannedOn: day('Ngày họp theo quyết định mở phiên họp', 'chỉ khi chưa họp; đã họp thì ghi Ngày họp'),
  hearingSentOn: day('Ngày gửi quyết định mở phiên họp'),
  heardOn: day('Ngày họp'),
  wasPresent: { title: 'Người bị đề nghị có mặt', kind: 'yesNo', hint: 'Có hoặc Không; bỏ trống là có' },
  decisionNumber: text('Số quyết định của Tòa án'),
  decidedOn: day('Ngày quyết định của Tòa án'),
  termMonths: { title: 'Thời hạn (tháng)', kind: 'number' },
  timeNumber: { title: 'Lần thứ', kind: 'number', hint: 'lần bị đưa vào cơ sở, theo quyết định' },
  timeEvidence: text('Giấy tờ chứng minh lần thứ'),
  decisionSentOn: day('Ngày gửi quyết định'),
  servedOn: day('Ngày giao quyết định cho người bị đề nghị', 'khi người đó vắng mặt tại phiên họp'),
  effectiveOn: day('Ngày quyết định có hiệu lực', 'theo xác nhận của Tòa án'),
  sentForExecutionOn: day('Ngày gửi quyết định để thi hành'),
  escortOffice: agency('Công an đưa người đi', 'bỏ trống nếu là Công an đã lập hồ sơ; hồ sơ do Ủy ban nhân dân lập: nếu là Công an quận, huyện (trước 01/3/2025) hoặc Công an xã của nơi đó'),
  executionReceivedOn: day('Ngày Công an nhận quyết định'),
  facilityAskedOn: day('Ngày đề nghị giao cơ sở', 'từ 01/7/2026'),
  assignmentNumber: text('Số quyết định giao cơ sở'),
  assignedOn: day('Ngày quyết định giao cơ sở', 'từ 01/7/2026'),
  assignmentSentOn: day('Ngày gửi quyết định giao cơ sở', 'từ 01/7/2026'),
  escortedOn: day('Ngày đưa đi cơ sở'),
  handoverNumber: text('Số biên bản giao nhận người'),
  admittedOn: day('Ngày vào cơ sở'),
  detoxificationOn: day('Ngày bắt đầu cắt cơn'),
  educationOn: day('Ngày bắt đầu giáo dục'),
  completionNoticeOn: day('Ngày thông báo sắp hoàn thành'),
  supervisingPolice: agency('Công an quản lý sau cai', 'bỏ trống nếu là Công an xã của nơi lập hồ sơ'),
  committee: agency('Ủy ban nhân dân quản lý sau cai', 'bỏ trống nếu là Ủy ban nhân dân xã của nơi lập hồ sơ'),
  reintegrationOn: day('Ngày bắt đầu chuẩn bị tái hòa nhập'),
  proposedOn: day('Ngày đề nghị quản lý sau cai', 'trước khi ra cơ sở, từ 01/7/2026'),
  certificateNumber: text('Số giấy chấp hành xong'),
  certifiedOn: day('Ngày giấy chấp hành xong'),
  releasedOn: day('Ngày ra cơ sở'),
  reportedOn: day('Ngày trình báo'),
  fileOpenedOn: day('Ngày lập hồ sơ quản lý sau cai'),
  supervisionNumber: text('Số quyết định quản lý sau cai'),
  supervisedOn: day('Ngày quyết định quản lý sau cai'),
} as const satisfies Record<string, Column>;
export type CaseColumn = keyof typeof caseColumns;

export const paperColumns = {
  paperNumber: { title: 'Số hồ sơ giấy', kind: 'text', isNeeded: true, hint: 'như ở trang Hồ sơ' },
  type: { title: 'Loại tài liệu', kind: 'paperType', isNeeded: true, hint: 'một trong các loại ở trang Danh mục' },
  number: text('Số tài liệu'),
  date: { title: 'Ngày tài liệu', kind: 'date', isNeeded: true },
  folioFrom: { title: 'Từ bút lục', kind: 'number', isNeeded: true },
  folioTo: { title: 'Đến bút lục', kind: 'number', isNeeded: true },
} as const satisfies Record<string, Column>;
export type PaperColumn = keyof typeof paperColumns;

/** What a course does not always bring: one row per act. Which columns an act takes stands on the sheet of help. */
export const courseColumns = {
  paperNumber: { title: 'Số hồ sơ giấy', kind: 'text', isNeeded: true, hint: 'như ở trang Hồ sơ' },
  act: { title: 'Việc', kind: 'courseAct', isNeeded: true, hint: 'một trong các việc ở trang Danh mục; các cột của mỗi việc ở cuối trang Hướng dẫn' },
  on: { title: 'Ngày xảy ra', kind: 'date', isNeeded: true },
  number: text('Số văn bản'),
  paperOn: day('Ngày trên văn bản', 'bỏ trống nếu là ngày xảy ra'),
  secondNumber: text('Số văn bản kèm theo'),
  choice: { title: 'Phân loại', kind: 'choice', hint: 'một trong các lựa chọn của việc đó' },
  secondChoice: { title: 'Phân loại thêm', kind: 'choice', hint: 'một trong các lựa chọn của việc đó' },
  until: day('Đến ngày', 'có thể ở tương lai'),
  count: { title: 'Số lượng', kind: 'number', hint: 'số tháng, số ngày hoặc số bút lục' },
  yesNo: { title: 'Có hay không', kind: 'yesNo', hint: 'Có hoặc Không' },
  agency: agency('Cơ quan'),
  secondAgency: agency('Cơ quan thứ hai'),
  who: text('Người, nơi liên quan'),
  words: text('Nội dung'),
} as const satisfies Record<string, Column>;
export type CourseColumn = keyof typeof courseColumns;

export const sheetNames = { cases: 'Hồ sơ', papers: 'Tài liệu', course: 'Diễn biến', help: 'Hướng dẫn', lists: 'Danh mục' } as const;

export const yesNoWords = ['Có', 'Không'] as const;
export const sexWords = ['Nam', 'Nữ'] as const;

export const kindWords: Readonly<Record<ColumnKind, string>> = {
  text: 'chữ', date: 'ngày/tháng/năm', dateOrYear: 'ngày/tháng/năm hoặc năm', number: 'số nguyên', yesNo: 'Có hoặc Không', sex: 'Nam hoặc Nữ', ground: 'căn cứ', agency: 'cơ quan', paperType: 'loại tài liệu', courseAct: 'việc', choice: 'lựa chọn',
};

export const helpWords = {
  columns: ['Trang', 'Cột', 'Bắt buộc', 'Kiểu', 'Giải thích'] as const,
  needed: 'bắt buộc',
  grounds: 'Căn cứ lập hồ sơ',
  paperTypes: 'Loại tài liệu',
  course: ['Diễn biến: việc', 'Cột', 'Bắt buộc', 'Nghĩa của cột', 'Các lựa chọn'] as const,
} as const;

/** One sentence per fault of a cell or row. */
export const faultWords = {
  notWorkbook: 'Tệp không phải bảng tính XLSX đọc được.',
  sheetMissing: (name: string) => `Bảng tính không có trang "${name}"; hãy dùng bảng mẫu.`,
  columnMissing: (title: string) => `Thiếu cột "${title}"; hãy dùng bảng mẫu.`,
  columnUnknown: (title: string) => `Cột "${title}" không có trong bảng mẫu.`,
  tooMany: (most: number) => `Mỗi lần nhập nhiều nhất ${String(most)} hồ sơ.`,
  empty: 'Bảng tính không có hồ sơ nào.',
  needed: 'Bắt buộc nhập.',
  wrong: (kind: ColumnKind) => `Không đúng kiểu: cần ${kindWords[kind]}.`,
  future: 'Ngày ở tương lai.',
  noSuchAgency: (name: string) => `Không có cơ quan "${name}" trong hệ thống.`,
  manyAgencies: (name: string) => `Có nhiều cơ quan tên "${name}"; hãy ghi mã cơ quan.`,
  repeated: (row: number) => `Trùng số hồ sơ giấy với dòng ${String(row)}.`,
  noCase: (number: string) => `Trang Hồ sơ không có số "${number}".`,
  neededFor: (title: string) => `Bắt buộc, vì đã có "${title}".`,
  notOfAct: (act: string, choices: readonly string[]) => `Không phải lựa chọn của việc "${act}". Các lựa chọn: ${choices.join('; ')}.`,
  unusedByAct: (act: string) => `Việc "${act}" không dùng cột này; hãy bỏ trống.`,
  neededByAct: (act: string) => `Bắt buộc với việc "${act}".`,
  notUnderRegime: 'Quy định áp dụng cho hồ sơ này không có bước ở cột này; hãy bỏ trống hoặc xem lại các ngày.',
  noOpener: (day: string, kinds: readonly string[]) => `Ngày ${day} chỉ ${kinds.join(', ')} lập hồ sơ. Cơ quan nhập khi đó không lập hồ sơ và không kế thừa cơ quan nào như vậy; hồ sơ này do cơ quan đã lập, hoặc cơ quan kế thừa, nhập.`,
  manyOpeners: (day: string, names: readonly string[]) => `Ngày ${day} hồ sơ có thể do một trong các cơ quan này lập: ${names.join('; ')}. Hãy ghi rõ một cơ quan ở cột này.`,
  notOpener: (name: string, day: string, names: readonly string[]) => `${name} không phải cơ quan lập hồ sơ ngày ${day} mà cơ quan nhập kế thừa; có thể là: ${names.join('; ')}.`,
  wrongIdentityNumber: 'Số CCCD gồm 12 chữ số, CMND cũ 9 chữ số; định dạng ô là văn bản để không mất số 0 ở đầu.',
  wrongCommune: 'Mã xã gồm 5 chữ số.',
  notTaken: (act: string, why: string) => `Không ghi được việc "${act}": ${why}`,
} as const;

export const lateReasonOf = (paperNumber: string): string => `Nhập từ hồ sơ giấy số ${paperNumber}.`;

export const stateWords = { ready: 'sẵn sàng nhập', faulty: 'có lỗi', entered: 'đã nhập', begun: 'nhập dở, chạy lại để nhập tiếp' } as const;
export const stillBeingRecorded = 'hệ thống còn đang ghi; hãy chạy lại';
export const resultWords = {
  title: 'Kết quả nhập hồ sơ giấy', sheet: 'Kết quả',
  columns: { row: 'Dòng', paperNumber: 'Số hồ sơ giấy', state: 'Tình trạng', code: 'Mã hồ sơ', stage: 'Giai đoạn', due: 'Hạn gần nhất', faults: 'Lỗi' },
  fault: (row: number, column: string | null, words: string): string => `dòng ${String(row)}${column === null ? '' : `, cột "${column}"`}: ${words}`,
} as const;
