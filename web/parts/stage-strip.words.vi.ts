export const stageStripWords = {
  label: 'Các thủ tục của hồ sơ',
  done: 'đã qua',
  here: 'đang ở đây',
  next: 'chưa đến',
  at: 'Đang ở',
} as const;
