import type { InstrumentKey } from './instruments.ts';
import type { Regime } from './regimes.ts';

/** What is to be known of an instrument's dates, as an official reads it. */
export const INSTRUMENT_NOTES: Readonly<Partial<Record<InstrumentKey, string>>> = {
  XL: 'từ 01/7/2026 phần lớn quy định về biện pháp này không còn áp dụng (Luật 120/2025 Đ54)',
  N109: 'chưa tìm thấy ngày hết hiệu lực',
  TT18: 'chưa tìm thấy ngày hết hiệu lực',
  TT62: 'chưa tìm thấy ngày hết hiệu lực',
  N166: 'chưa đọc được toàn văn',
  PL08: 'ngày có hiệu lực là suy đoán',
  NQ190: 'ghi từ ngày sản phẩm áp dụng',
  N02: 'ghi từ ngày sản phẩm áp dụng',
  TTLT03: 'phần về cai nghiện hết áp dụng khi có NĐ 163/2026',
  N184: 'các điều về cai nghiện hết áp dụng khi có NĐ 163/2026',
};

/** What changed with each body of law. */
export const REGIME_CHANGES: Readonly<Record<Regime, string>> = {
  R1: 'Phòng Lao động cấp huyện kiểm tra hồ sơ và gửi Tòa án; Tòa án nhân dân cấp huyện quyết định',
  R2: 'Công an nhận nhiệm vụ của Phòng Lao động; không còn Công an cấp huyện; Trưởng Công an cấp xã lập hồ sơ',
  R3: 'không còn cấp huyện; Tòa án nhân dân khu vực quyết định',
  R4: 'Trưởng Công an cấp xã gửi hồ sơ thẳng đến Tòa án khu vực; chuỗi thời hạn 24 giờ; thời hạn chấp hành cố định; giám sát điện tử',
};
