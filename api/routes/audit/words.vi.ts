import type { AccessKind } from '../../../db/access-record.ts';

/** What a look is called. */
export const accessLabels: Readonly<Record<AccessKind, string>> = {
  viewCase: 'Xem hồ sơ', viewHistory: 'Xem diễn biến', searchPerson: 'Tra cứu người', viewPerson: 'Xem thông tin người', openDocument: 'Mở văn bản', openUpload: 'Mở bản quét', export: 'Xuất dữ liệu', list: 'Xem danh sách',
  revealIdentity: 'Hiện số định danh',
};

export const accessKinds = Object.keys(accessLabels) as readonly AccessKind[];

/** The state of the chains of several cases. */
export function chainWords(check: { readonly cases: number; readonly events: number; readonly faults: readonly unknown[] } | null): string {
  if (check === null) return 'Sổ chưa được kiểm tra.';
  if (check.faults.length === 0) return `Sổ còn nguyên vẹn: ${check.cases} hồ sơ, ${check.events} bút toán nối liền nhau.`;
  return `Sổ có dấu hiệu bị sửa: ${check.faults.length} trong ${check.cases} hồ sơ không khớp.`;
}

export function wholeCaseWords(version: number): string {
  return `Sổ của hồ sơ còn nguyên vẹn: ${version} bút toán nối liền nhau.`;
}

/** How anybody checks the package again, without this product. */
export const recheckSteps: readonly string[] = [
  'Mỗi bút toán giữ nguyên từng byte (UTF-8) trong mục payload; không sắp xếp hay định dạng lại trước khi băm.',
  'Mã băm của bút toán đầu tiên: SHA-256 của 32 byte 0 nối với payload. prevHash của nó là 64 chữ số 0.',
  'Mã băm của bút toán sau: SHA-256 của mã băm bút toán trước (32 byte) nối với payload; phải bằng mục hash và bằng prevHash của bút toán kế tiếp.',
  'Mã băm của bút toán cuối phải bằng headHash của hồ sơ.',
  'Mỗi mốc trong mục witnesses (kết quả đã trả lời, lần thức, mốc chốt) phải trùng với mã băm của bút toán có cùng số version.',
  'Văn bản và bản quét: SHA-256 của tệp tải về phải bằng mục sha256. Phần lời văn có dữ liệu cá nhân không nằm trong gói; chỉ có mã băm của bản mã hóa.',
];

export const runStatusLabels: Readonly<Record<string, string>> = {
  RUNNING: 'đang chạy', COMPLETED: 'đã xong', CONTINUED_AS_NEW: 'nối sang lượt mới', TERMINATED: 'bị dừng', FAILED: 'lỗi', CANCELLED: 'bị hủy', TIMED_OUT: 'hết giờ', ARCHIVED: 'đã lưu trữ',
};
