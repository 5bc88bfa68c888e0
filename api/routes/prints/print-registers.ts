import { z } from 'zod';
import { readNames } from '../../../db/persons.ts';
import { listIssuedNumbers, listOpenedCases, listRegisters } from '../../../db/queries/list-issued-numbers.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { getTinos } from '../../../documents/index.ts';
import { type RegisterLine, registerSheet } from '../../../documents/sheets/case-sheets.ts';
import { renderSheets, type Sheet } from '../../../documents/sheets/sheet.ts';
import { labelOf, procedureLabel } from '../../../procedures/vi.ts';
import { readerToday } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { paperLabel } from '../../labels.vi.ts';
import { vietnamDate } from '../../signed-in.ts';
import { workingOffices } from '../../who.ts';
import { mostRows } from '../exports/export-table.ts';
import { footOf, recordExport } from '../exports/export-lists.ts';
import { originLabels, registerKindLabel, shortDay, shortMoment } from './print-words.vi.ts';

const text = z.string();
const year = z.coerce.number<string>().int().min(2000).max(2100);
/** The register of the cases an office opened: no series of papers. */
const casesKind = 'ho-so';

export const listRegistersRoute = defineRoute({
  method: 'get', path: '/api/registers', operationId: 'listRegisters', summary: 'The registers your office has numbers in', tag: 'exports', who: workingOffices, audit: null,
  schemas: { query: z.strictObject({ year: year.optional() }) },
  responses: { 200: { description: 'the registers', schema: z.strictObject({ registers: z.array(z.strictObject({ kind: text, label: text, year: z.int(), count: z.int(), voided: z.int(), href: text })) }).meta({ id: 'Registers' }) } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const registers = await asOfficial(deps.database, reader, (tx) => listRegisters(tx, reader, query.year ?? null));
    return json(200, { registers: registers.map((one) => ({ ...one, label: registerKindLabel(one.kind), href: `/api/registers/${encodeURIComponent(one.kind)}.pdf?year=${String(one.year)}` })) });
  },
});

const caseColumns: Sheet['columns'] = [
  { title: 'STT', share: 0.05, align: 'centre' }, { title: 'Mã hồ sơ', share: 0.2, align: 'left' }, { title: 'Ngày mở', share: 0.09, align: 'centre' }, { title: 'Họ và tên', share: 0.2, align: 'left' },
  { title: 'Năm sinh', share: 0.06, align: 'centre' }, { title: 'Thủ tục, giai đoạn', share: 0.24, align: 'left' }, { title: 'Kết quả', share: 0.16, align: 'left' },
];

export const printRegister = defineRoute({
  method: 'get', path: '/api/registers/{kind}.pdf', operationId: 'printRegister', summary: "An office's register of numbers given out in a year", tag: 'exports', who: workingOffices, audit: 'export',
  schemas: {
    params: z.strictObject({ kind: z.string().max(20).regex(/^[\p{L}\d-]+$/u).meta({ example: 'QĐ', description: `kind of number as /api/registers names it, or "${casesKind}": the cases your office opened` }) }),
    query: z.strictObject({ year: year.optional().meta({ description: 'absent: this year' }) }),
  },
  responses: { 200: { description: 'the register', mediaType: 'application/pdf' } },
  handler: async (context) => {
    const { deps, params, query } = context;
    const { reader } = readerToday(context);
    const today = vietnamDate(deps.now());
    const of = query.year ?? Number(today.slice(0, 4));
    const kind = params.kind.normalize('NFC');
    await recordExport(context, reader, `so-${kind}-${String(of)}.pdf`);
    const { agency, foot } = footOf(context, reader, `Sổ năm ${String(of)}.`);
    const sheet = await asOfficial(deps.database, reader, async (tx): Promise<Sheet> => {
      if (kind === casesKind) {
        const cases = await listOpenedCases(tx, reader, { year: of, limit: mostRows.pdf });
        const people = await readNames(tx, deps, cases.map((one) => one.personId));
        return {
          agency, title: 'Sổ đăng ký hồ sơ', subtitle: `Năm ${String(of)}`, intro: [`Số hồ sơ đã mở: ${String(cases.length)}.`], columns: caseColumns, emptyNote: 'Chưa mở hồ sơ nào.', foot, isUpright: false, madeOn: today,
          rows: cases.map((one, index) => {
            const person = people.get(one.personId);
            return [
              String(index + 1), one.code, shortDay(one.openedOn), person?.fullName ?? '(đã xóa thông tin)', person === undefined ? '' : String(person.birthYear), `${procedureLabel(one.procedure)}: ${labelOf('stages', one.procedure, one.stage)}`,
              one.closedOutcome === null ? 'đang giải quyết' : labelOf('outcomes', one.procedure, one.closedOutcome),
            ];
          }),
        };
      }
      const numbers = await listIssuedNumbers(tx, reader, { kind, year: of });
      const lines = numbers.map((one): RegisterLine => ({
        number: one.number, date: shortDay(one.date), title: one.template === null ? '' : paperLabel(one.template), code: one.code ?? '', issuedBy: one.issuedByName ?? one.issuedBy, origin: originLabels[one.origin],
        voided: one.voidedAt === null ? '' : `hủy lúc ${shortMoment(one.voidedAt)}${one.voidReason === null ? '' : `: ${one.voidReason}`}`,
      }));
      return registerSheet({ agency, kind: registerKindLabel(kind), year: of, lines, foot, madeOn: today });
    });
    return { status: 200, mediaType: 'application/pdf', body: Buffer.from(await renderSheets([sheet], await getTinos())), headers: { 'Content-Disposition': `inline; filename="so-${String(of)}.pdf"` } };
  },
});
