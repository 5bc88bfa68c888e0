export const actWords = {
  title: 'Ghi nhận',
  toCase: 'Về hồ sơ',
  ofCase: (code: string, person: string | null) => (person === null ? code : `${code} · ${person}`),
  many: 'Nộp nhiều bản quét cùng lúc',
  one: 'Nộp từng giấy tờ',
  notNowTitle: 'Chưa ghi được việc này',
  competence: (offices: string) => `Thuộc thẩm quyền: ${offices}`,
  recorded: 'Đã ghi nhận',
} as const;
