import type { CaseTimeLimit } from '../../../procedures/legal-case.ts';

/** How a limit stands, as overviews and printed lists say it. */
export const limitStatusLabels: Readonly<Record<CaseTimeLimit['status'], string>> = {
  running: 'đang tính', paused: 'đang tạm dừng', met: 'đã thực hiện', missed: 'quá hạn', lapsed: 'đã hết, không quy trách nhiệm', cancelled: 'không còn áp dụng',
};
