import ExcelJS from 'exceljs';
import { caseColumns, type Column, paperColumns, sheetNames } from '../../api/routes/paper-cases/columns.vi.ts';

/** One row as an office types it: column → what stands in the cell. */
export type TypedRow = Readonly<Record<string, string>>;

const person = (fullName: string): TypedRow => ({ fullName, birthDate: '20/05/1990', sex: 'Nam', residence: 'Số 12, ngõ Hoa Sữa', hasStableResidence: 'Có', ground: 'notRegistered', communeCode: '00001' });

/** R4: as far as the dossier is, still being compiled. */
export const compilingRow: TypedRow = {
  ...person('Nguyễn Thị Ưởng'), sex: 'Nữ', paperNumber: '11/HS-2026', openedOn: '06/07/2026', violationNumber: '12/BB-VPHC', violationOn: '06/07/2026', lastViolationOn: '03/07/2026', resultNumber: '18/PKQ', resultOn: '16/06/2026',
};

/** R4: at the court, accepted and waiting for its hearing. */
export const atCourtRow: TypedRow = {
  ...compilingRow, ...person('Trần Văn Kiễng'), paperNumber: '12/HS-2026', completedOn: '07/07/2026', noticeNumber: '5/TB', notifiedOn: '07/07/2026', requestNumber: '7/ĐN-CNBB', folioCount: '8', forwardedOn: '13/07/2026', court: 'ta-kv:1', procuracy: 'vks-kv:1',
  receiptNumber: '44', courtReceivedOn: '13/07/2026', docketNumber: '21/TL', acceptedOn: '14/07/2026', judge: 'ta-kv:1:judge', acceptanceNoticeOn: '15/07/2026',
};

/** R4: serving in a facility. */
export const servingRow: TypedRow = {
  ...atCourtRow, fullName: 'Lê Quốc Quỳnh', paperNumber: '13/HS-2026', hearingOpenedOn: '16/07/2026', hearingSentOn: '16/07/2026', heardOn: '22/07/2026', decisionNumber: '33/QĐ-TA', decidedOn: '22/07/2026', termMonths: '24', timeNumber: '1', timeEvidence: '04/XM',
  decisionSentOn: '23/07/2026', effectiveOn: '28/07/2026', sentForExecutionOn: '28/07/2026', executionReceivedOn: '29/07/2026', facilityAskedOn: '29/07/2026', facility: 'cs:1', assignmentNumber: '88/QĐ-CAT', assignedOn: '30/07/2026', assignmentSentOn: '30/07/2026',
  handoverNumber: '07/BB', admittedOn: '31/07/2026', detoxificationOn: '01/08/2026', educationOn: '14/08/2026',
};

/** R2: sent to a facility for twelve months, released before the law of 2026, now under supervision. */
export const supervisedRow: TypedRow = {
  ...person('Hoàng Văn Nguỵễn'), paperNumber: '3/HS-2025', openedOn: '03/03/2025', violationNumber: '2/BB-VPHC', violationOn: '03/03/2025', lastViolationOn: '28/02/2025', resultNumber: '3/PKQ', resultOn: '20/02/2025', completedOn: '07/03/2025', noticeNumber: '2/TB', notifiedOn: '07/03/2025',
  requestNumber: '3/ĐN-CNBB', folioCount: '8', forwardedOn: '13/03/2025', court: 'ta-huyen:1', procuracy: 'vks-huyen:1', facility: 'cs:1', receiptNumber: '9', courtReceivedOn: '13/03/2025', docketNumber: '9/TL', acceptedOn: '14/03/2025', judge: 'ta-huyen:1:judge', acceptanceNoticeOn: '17/03/2025',
  hearingOpenedOn: '19/03/2025', hearingSentOn: '19/03/2025', heardOn: '26/03/2025', decisionNumber: '9/QĐ-TA', decidedOn: '26/03/2025', termMonths: '12', decisionSentOn: '27/03/2025', effectiveOn: '01/04/2025', sentForExecutionOn: '01/04/2025', executionReceivedOn: '02/04/2025',
  escortedOn: '03/04/2025', handoverNumber: '2/BB', admittedOn: '03/04/2025', detoxificationOn: '04/04/2025', educationOn: '20/04/2025', completionNoticeOn: '10/03/2026', committee: 'ubnd-xa:1', reintegrationOn: '11/03/2026', certificateNumber: '4/GCN', certifiedOn: '02/04/2026',
  releasedOn: '02/04/2026', reportedOn: '06/04/2026', fileOpenedOn: '07/04/2026', supervisionNumber: '6/QĐ-UBND', supervisedOn: '08/04/2026',
};

/** The papers the law asks for in R2–R4 of an adult with a stable residence, two folios each. */
export function papersOf({ paperNumber = '', violationOn = '' }: TypedRow): TypedRow[] {
  return ['shortBiography', 'violationRecord', 'addictionResult', 'statement', 'request'].map((type, index) => ({ paperNumber, type, number: `${String(index + 1)}/TL`, date: violationOn, folioFrom: String(2 * index + 1), folioTo: String(2 * index + 2) }));
}

/** A workbook as an office fills it in. */
export async function writeWorkbook(cases: readonly TypedRow[], papers: readonly TypedRow[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, columns, rows] of [[sheetNames.cases, caseColumns, cases], [sheetNames.papers, paperColumns, papers]] as const) {
    const sheet = workbook.addWorksheet(name);
    const keys = Object.keys(columns);
    sheet.addRow(Object.values<Column>(columns).map((column) => column.title));
    for (const row of rows) sheet.addRow(keys.map((key) => row[key] ?? null));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
