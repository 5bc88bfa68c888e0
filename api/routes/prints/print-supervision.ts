import { z } from 'zod';
import { asOfficial } from '../../../db/transaction.ts';
import { statesAtOnce } from '../../../db/queries/read-seen-states.ts';
import { getTinos } from '../../../documents/index.ts';
import { renderSheets, type Sheet } from '../../../documents/sheets/sheet.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { readerToday } from '../../case-view.ts';
import { defineRoute } from '../../define-route.ts';
import { vietnamDate } from '../../signed-in.ts';
import { footOf, recordExport } from '../exports/export-lists.ts';
import { mostRows } from '../exports/export-table.ts';
import { gatherSupervision, supervisionStages, type SupervisionOverview, supervisors } from '../overviews/read-supervision.ts';

type Row = SupervisionOverview['people'][number];

const columns: Sheet['columns'] = [
  { title: 'STT', share: 0.04, align: 'centre' }, { title: 'Họ và tên, năm sinh', share: 0.15, align: 'left' }, { title: 'Mã hồ sơ', share: 0.12, align: 'left' }, { title: 'Giai đoạn', share: 0.11, align: 'left' },
  { title: 'Đã tính, loại trừ, còn lại', share: 0.15, align: 'left' }, { title: 'Hết thời hạn', share: 0.09, align: 'left' }, { title: 'Xét nghiệm', share: 0.12, align: 'left' },
  { title: 'Rà soát (kế hoạch địa phương)', share: 0.11, align: 'left' }, { title: 'Người phụ trách', share: 0.11, align: 'left' },
];

function cellsOf(row: Row, index: number): string[] {
  const { counted, tests, review, officer } = row;
  const days = counted === null ? 'chưa bắt đầu' : `${String(counted.countedDays)} ngày; loại trừ ${String(counted.excludedDays)}; còn lại ${String(counted.remainingDays)}`;
  const tested = `định kỳ ${String(tests.planned)}, đột xuất ${String(tests.unannounced)}${tests.lastText === null ? '' : `; gần nhất ${tests.lastText}`}`;
  const reviews = [review.lastText === null ? '' : `lần trước ${review.lastText}`, review.next.dateText === null ? '' : `kỳ tới ${review.next.dateText}`].filter((part) => part !== '').join('; ');
  const helpers = row.volunteerCount === 0 ? '' : `; ${String(row.volunteerCount)} tình nguyện viên`;
  return [
    String(index + 1), row.person === null ? '(đã xóa thông tin)' : `${row.person.fullName}, ${String(row.person.birthYear)}`, row.code, row.stageLabel, row.absentSinceText === null ? days : `${days}; vắng không khai báo từ ${row.absentSinceText}`,
    row.term?.endText ?? 'chưa xác định', tests.isRemovalBlocked ? `${tested}; có kết quả dương tính` : tested, reviews, `${officer?.name ?? 'chưa phân công'}${helpers}`,
  ];
}

export const printSupervision = defineRoute({
  method: 'get', path: '/api/supervision/overview.pdf', operationId: 'printSupervision', summary: "The month's list of everybody under supervision", tag: 'exports', who: supervisors, audit: 'export',
  schemas: { query: z.strictObject({ stage: z.enum(supervisionStages).optional() }) },
  responses: { 200: { description: 'the list', mediaType: 'application/pdf' } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader, acting } = readerToday(context);
    const now = deps.now();
    const today = vietnamDate(now);
    await recordExport(context, reader, 'quan-ly-sau-cai.pdf');
    const rows: string[][] = [];
    let after: string | null = null;
    do {
      const page: SupervisionOverview = await asOfficial(deps.database, reader, (tx) =>
        gatherSupervision(tx, deps, { reader, acting }, { limit: statesAtOnce, ...(query.stage === undefined ? {} : { stage: query.stage }), ...(after === null ? {} : { after }) }, now));
      for (const person of page.people) rows.push(cellsOf(person, rows.length));
      after = rows.length < mostRows.pdf ? page.next : null;
    } while (after !== null);
    const filter = query.stage === undefined ? 'Bộ lọc: tất cả.' : `Bộ lọc: Giai đoạn: ${labelOf('stages', 'supervision', query.stage)}.`;
    const sheet: Sheet = {
      title: 'Danh sách người bị quản lý sau cai nghiện', subtitle: `Tháng ${today.slice(5, 7)}/${today.slice(0, 4)}`, intro: [`Số người: ${String(rows.length)}. Thời gian vắng mặt không khai báo không được tính vào thời hạn quản lý.`], columns, rows,
      emptyNote: 'Không có người nào đang bị quản lý.', isUpright: false, madeOn: today, ...footOf(context, reader, filter),
    };
    return { status: 200, mediaType: 'application/pdf', body: Buffer.from(await renderSheets([sheet], await getTinos())), headers: { 'Content-Disposition': `inline; filename="quan-ly-sau-cai-${today}.pdf"` } };
  },
});
