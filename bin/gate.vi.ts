import type { Difference } from '../procedures/outlook.ts';

export const gateUsage = `Cách dùng, trước và sau khi thay phiên bản:
  npm run -s gate -- record --out TỆP [--events]   bằng phiên bản đang chạy: ghi lại mọi hồ sơ (giai đoạn, hạn, thời hạn chấp hành, việc được làm)
  npm run -s gate -- check TỆP                     bằng phiên bản mới: so từng hồ sơ; mã thoát 1 khi có khác biệt, mỗi khác biệt một dòng
`;

export const gateWords = {
  progress: (cases: number) => `${cases} hồ sơ`,
  recorded: (cases: number, path: string) => `Đã ghi ${cases} hồ sơ vào ${path}.`,
  same: (cases: number) => `${cases} hồ sơ: không có gì khác.`,
  differ: (cases: number, differences: number) => `${cases} hồ sơ, ${differences} khác biệt: chưa được thay phiên bản khi chưa giải thích được từng dòng.`,
} as const;

const kinds: Readonly<Record<Difference['kind'], string>> = { stage: 'giai đoạn', regime: 'chế độ', dueDate: 'hạn', law: 'quy định', term: 'thời hạn chấp hành', act: 'việc được làm' };

/** "HS-2026-000012 (sự kiện 31) · hạn decideCase limit-31: 2026-07-21 → 2026-07-14" */
export function differenceWords({ code, version, kind, name, old, new: now }: Difference): string {
  return `${code} (sự kiện ${version}) · ${kinds[kind]} ${name}: ${old ?? 'không có'} → ${now ?? 'không có'}`;
}
