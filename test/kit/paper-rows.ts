import ExcelJS from 'exceljs';
import { caseColumns, type Column, courseColumns, paperColumns, sheetNames } from '../../api/routes/paper-cases/columns.vi.ts';

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

/** R1: compiled by the commune's committee, checked by the district's labour office, escorted by its police; served in 2024, supervised by the law of then. Offices that the map names are left out. */
export const oldestRow: TypedRow = {
  ...person('Đặng Thị Quỵnh'), sex: 'Nữ', paperNumber: '17/HS-2023', openedOn: '06/11/2023', violationNumber: '21/BB-VPHC', violationOn: '06/11/2023', lastViolationOn: '03/11/2023', resultNumber: '7/PKQ', resultOn: '24/10/2023', completedOn: '10/11/2023', noticeNumber: '8/TB', notifiedOn: '10/11/2023',
  requestNumber: '8/ĐN-UBND', folioCount: '10', forwardedOn: '16/11/2023', labourReceiptNumber: '31', labourReceivedOn: '16/11/2023', filedOn: '20/11/2023', court: 'ta-huyen:1', procuracy: 'vks-huyen:1', facility: 'cs:1', receiptNumber: '19', courtReceivedOn: '20/11/2023', docketNumber: '19/TL', acceptedOn: '21/11/2023',
  judge: 'ta-huyen:1:judge', acceptanceNoticeOn: '22/11/2023', hearingOpenedOn: '24/11/2023', hearingSentOn: '24/11/2023', heardOn: '29/11/2023', decisionNumber: '19/QĐ-TA', decidedOn: '29/11/2023', termMonths: '12', decisionSentOn: '30/11/2023', effectiveOn: '06/12/2023', sentForExecutionOn: '06/12/2023',
  executionReceivedOn: '07/12/2023', escortedOn: '08/12/2023', handoverNumber: '9/BB', admittedOn: '08/12/2023', detoxificationOn: '09/12/2023', educationOn: '25/12/2023', completionNoticeOn: '15/11/2024', reintegrationOn: '18/11/2024', certificateNumber: '9/GCN', certifiedOn: '07/12/2024',
  releasedOn: '07/12/2024', reportedOn: '09/12/2024', fileOpenedOn: '10/12/2024', supervisionNumber: '11/QĐ-UBND', supervisedOn: '11/12/2024',
};

/** The row as it stood before a date was filled in: that column and all after it are empty, but for offices and numbers, which say nothing by themselves. */
export function rowBefore(row: TypedRow, column: keyof typeof caseColumns): TypedRow {
  const keys = Object.keys(caseColumns);
  const at = keys.indexOf(column);
  return Object.fromEntries(Object.entries(row).filter(([key]) => keys.indexOf(key) < at));
}

/** R1 at the labour office when it ended; the committee files by itself in the spring of R2, and the person is served by R3's law. */
export const interimRow: TypedRow = {
  ...oldestRow, fullName: 'Vũ Văn Thưởng', sex: 'Nam', paperNumber: '2/HS-2025', openedOn: '10/02/2025', violationNumber: '2/BB-VPHC', violationOn: '10/02/2025', lastViolationOn: '07/02/2025', resultNumber: '2/PKQ', resultOn: '03/02/2025', completedOn: '14/02/2025', notifiedOn: '14/02/2025', forwardedOn: '20/02/2025',
  labourReceivedOn: '21/02/2025', filedOn: '05/03/2025', courtReceivedOn: '06/03/2025', acceptedOn: '07/03/2025', acceptanceNoticeOn: '10/03/2025', hearingOpenedOn: '12/03/2025', hearingSentOn: '12/03/2025', heardOn: '19/03/2025', decidedOn: '19/03/2025', termMonths: '24', decisionSentOn: '20/03/2025',
  effectiveOn: '26/03/2025', sentForExecutionOn: '26/03/2025', executionReceivedOn: '27/03/2025', escortedOn: '28/03/2025', admittedOn: '28/03/2025', detoxificationOn: '29/03/2025', educationOn: '14/04/2025', ...Object.fromEntries(['completionNoticeOn', 'reintegrationOn', 'certificateNumber', 'certifiedOn', 'releasedOn', 'reportedOn', 'fileOpenedOn', 'supervisionNumber', 'supervisedOn'].map((key) => [key, ''])),
};

/** R3: decided in the last days of its law, carried out by the steps of R4: the provincial police name the facility. */
export const acrossRow: TypedRow = {
  ...servingRow, fullName: 'Bùi Thị Ngoãn', sex: 'Nữ', paperNumber: '9/HS-2026', openedOn: '01/06/2026', violationNumber: '9/BB-VPHC', violationOn: '01/06/2026', lastViolationOn: '29/05/2026', resultNumber: '9/PKQ', resultOn: '18/05/2026', completedOn: '05/06/2026', notifiedOn: '05/06/2026', forwardedOn: '11/06/2026', facility: 'cs:1',
  courtReceivedOn: '11/06/2026', acceptedOn: '12/06/2026', acceptanceNoticeOn: '15/06/2026', hearingOpenedOn: '17/06/2026', hearingSentOn: '17/06/2026', heardOn: '24/06/2026', decidedOn: '24/06/2026', termMonths: '18', timeNumber: '', timeEvidence: '', decisionSentOn: '25/06/2026', effectiveOn: '01/07/2026', sentForExecutionOn: '01/07/2026',
  executionReceivedOn: '02/07/2026', facilityAskedOn: '02/07/2026', assignedOn: '03/07/2026', assignmentSentOn: '03/07/2026', admittedOn: '04/07/2026', detoxificationOn: '05/07/2026', educationOn: '20/07/2026',
};

/** The papers the law asks for of an adult with a stable residence, two folios each. */
export function papersOf({ paperNumber = '', violationOn = '' }: TypedRow): TypedRow[] {
  return ['shortBiography', 'violationRecord', 'addictionResult', 'statement', 'request'].map((type, index) => ({ paperNumber, type, number: `${String(index + 1)}/TL`, date: violationOn, folioFrom: String(2 * index + 1), folioTo: String(2 * index + 2) }));
}

/** A workbook as an office fills it in. */
export async function writeWorkbook(cases: readonly TypedRow[], papers: readonly TypedRow[], course: readonly TypedRow[] = []): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, columns, rows] of [[sheetNames.cases, caseColumns, cases], [sheetNames.papers, paperColumns, papers], [sheetNames.course, courseColumns, course]] as const) {
    const sheet = workbook.addWorksheet(name);
    const keys = Object.keys(columns);
    sheet.addRow(Object.values<Column>(columns).map((column) => column.title));
    for (const row of rows) sheet.addRow(keys.map((key) => row[key] ?? null));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
