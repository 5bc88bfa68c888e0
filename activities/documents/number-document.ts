import type { Tx } from '../../db/connect.ts';
import { enterNumber, issueNumber, type Series, voidNumber } from '../../db/number-series.ts';
import { findSymbol, parseNumber, seriesYear } from '../../documents/index.ts';
import { localDateOf } from '../../law/dates.ts';
import { CaseError } from '../../procedures/case-error.ts';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import { enteredNumberOf } from '../../procedures/document-numbers.ts';
import type { CaseDocument, CaseState } from '../../procedures/legal-case.ts';
import { buildDocumentData } from '../document-data/index.ts';
import type { LedgerDeps } from '../ledger/deps.ts';
import type { OpenedRequest } from '../ledger/open-request.ts';
import { loadDocumentSources } from './load-document-sources.ts';
import { paperRegimeOf } from './paper-regime.ts';

type Body = Readonly<Record<string, unknown>>;

/** "QĐ" of "QĐ-UBND"; the series of a symbol without a kind is the symbol's own. */
function kindOf(symbol: string): string {
  return symbol.split('-')[0] ?? symbol;
}

function localDateOfAct(happenedAt: string): string {
  return happenedAt.length === 10 ? happenedAt : localDateOf(happenedAt);
}

/** "33" of a register that leaves the symbol to its cover → "33/QĐ-TA"; any other text as it stands. */
function whole(number: string | null, symbol: string): string | null {
  return number !== null && /^\d{1,6}$/u.test(number) ? `${number.padStart(2, '0')}/${symbol}` : number;
}

async function getSymbol(tx: Tx, deps: LedgerDeps, state: CaseState, document: CaseDocument, asOf: string): Promise<string | null> {
  const data = buildDocumentData(document.template, await loadDocumentSources(tx, deps.keys, state, document.documentId, asOf));
  if (data === null) throw new CaseError('documentStateWrong', { documentId: document.documentId, needs: 'data' });
  return findSymbol(document.template, paperRegimeOf(state, document), data);
}

/**
 * The body of an act that issues a paper, with its number: the one the act that asked for it carries, or one entered now, written down as taken
 * from the paper register; without either one drawn from the office's series in this very transaction. Every other act's body comes back as it is. @throws CaseError
 */
export async function numberDocument(tx: Tx, deps: LedgerDeps, state: CaseState, opened: OpenedRequest, asOf: string): Promise<Body> {
  const { row, envelope, sealed } = opened;
  const { body } = sealed;
  if (row.act !== 'issueDocument') return body;
  const document = state.documents.find((one) => one.documentId === body['documentId']);
  // What is not there or not signed yet is for perform() to refuse.
  if (document === undefined || document.state !== 'signed' || document.issuerAgencyId === null) return body;
  const symbol = await getSymbol(tx, deps, state, document, asOf);
  if (symbol === null) return body;
  const date = localDateOfAct(envelope.happenedAt);
  const series: Series = { agencyId: document.issuerAgencyId, kind: kindOf(symbol), year: seriesYear(date) };
  const paper = { caseId: state.caseId, documentId: document.documentId, date, by: row.officialId };
  const entered = enteredNumberOf(state, document);
  const given = typeof body['number'] === 'string' ? body['number'] : null;
  const own = whole(given ?? entered, symbol);
  // A paper has one number: the act's own is corrected there, not contradicted here.
  if (given !== null && entered !== null && own !== whole(entered, symbol)) throw new CaseError('bodyInvalid', { field: 'number', entered });
  if (own === null) return { ...body, number: `${await issueNumber(tx, series, paper)}/${symbol}` };
  const parsed = parseNumber(own);
  if (parsed === null) {
    if (given !== null) throw new CaseError('bodyInvalid', { field: 'number' });
    // Written in the act in a way no register knows: the paper bears it as it is.
    return { ...body, number: own };
  }
  const number = `${String(parsed.sequence).padStart(2, '0')}${parsed.suffix}`;
  if (!(await enterNumber(tx, { ...series, kind: kindOf(parsed.symbol) }, number, paper))) throw new CaseError('numberTaken', { number: own });
  return { ...body, number: own };
}

/** Numbers of papers that these events voided stay visible in the register, and are never given again. */
export async function voidNumbers(tx: Tx, before: CaseState | null, events: readonly RecordedEvent[]): Promise<void> {
  for (const { event, happenedAt, requestId } of events) {
    if (event.type !== 'documentStateChanged' || event.state !== 'void' || event.number === null || event.date === null) continue;
    const parsed = parseNumber(event.number);
    const issuer = before?.documents.find((one) => one.documentId === event.documentId)?.issuerAgencyId;
    if (parsed === null || issuer == null) continue;
    const number = `${String(parsed.sequence).padStart(2, '0')}${parsed.suffix}`;
    await voidNumber(tx, { agencyId: issuer, kind: kindOf(parsed.symbol), year: seriesYear(event.date) }, number, `request:${requestId}`, happenedAt);
  }
}
