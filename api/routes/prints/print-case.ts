import { z } from 'zod';
import type { Tx } from '../../../db/connect.ts';
import { readIdentity } from '../../../db/persons.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { listOfficialNames } from '../../../db/queries/list-official-names.ts';
import { getTinos } from '../../../documents/index.ts';
import { renderCover } from '../../../documents/sheets/case-cover.ts';
import { type IndexedPaper, indexSheet, type JournalEntry, journalSheet, type PrintFrame } from '../../../documents/sheets/case-sheets.ts';
import { renderSheets } from '../../../documents/sheets/sheet.ts';
import { localDateOf } from '../../../law/dates.ts';
import { isRegime } from '../../../law/regimes.ts';
import { REGIME_LABELS } from '../../../law/vi.ts';
import type { CaseState } from '../../../procedures/legal-case.ts';
import { labelOf, procedureLabel } from '../../../procedures/vi.ts';
import { wordSources } from '../../act-answer.ts';
import { describeHistory, type HistoryEntry } from '../../case-history.ts';
import { type CaseView, readCase } from '../../case-view.ts';
import { dayTextOf } from '../../day-words.ts';
import { caseParams, defineRoute } from '../../define-route.ts';
import type { ApiDeps } from '../../deps.ts';
import { documentStateLabels, paperLabel, roleLabel } from '../../labels.vi.ts';
import type { SignedIn } from '../../signed-in.ts';
import { capitalised, shortDay, shortMoment } from './print-words.vi.ts';

const sexes = { male: 'Nam', female: 'Nữ' } as const;

/** What the print rests on and for whom it was made. No clock: the same case printed by the same official gives the same bytes. */
function footOf({ state, events, acting }: CaseView, signedIn: SignedIn): { readonly agency: string; readonly foot: readonly string[] } {
  const agency = signedIn.positions.find((one) => one.agencyId === acting.agencyId)?.agencyName ?? acting.agencyId;
  const last = events.at(-1);
  return { agency, foot: [`Theo bản ghi số ${String(state.version)}${last === undefined ? '' : `, ghi lúc ${shortMoment(last.recordedAt)}`}. Người in: ${signedIn.name}, ${agency}.`] };
}

function foliosOf(state: CaseState): number | null {
  const papers = state.facts.dossier.papers ?? [];
  return papers.length === 0 ? null : Math.max(...papers.map((paper) => paper.folioTo));
}

function two(folio: number): string {
  return String(folio).padStart(2, '0');
}

/** The dossier's papers in the order of their folios, then what was made here and has no folio yet. */
function papersOf(state: CaseState): IndexedPaper[] {
  const numbered = [...(state.facts.dossier.papers ?? [])].sort((a, b) => a.folioFrom - b.folioFrom || a.folioTo - b.folioTo).map((paper): IndexedPaper => ({
    title: capitalised(labelOf('choices', 'compulsoryDossier', paper.type)), number: paper.number ?? '', date: shortDay(paper.date),
    folios: paper.folioFrom === paper.folioTo ? two(paper.folioFrom) : `${two(paper.folioFrom)} - ${two(paper.folioTo)}`, note: 'bản giấy',
  }));
  const made = state.documents.map((document): IndexedPaper => ({
    title: paperLabel(document.template), number: document.number ?? '', date: shortDay(document.date), folios: '', note: documentStateLabels[document.state],
  }));
  return [...numbered, ...made];
}

function whoOf(entry: HistoryEntry): string {
  if (entry.kind === 'time') return 'hệ thống (thời hạn)';
  const recorder = [entry.recordedByName ?? entry.recordedBy, entry.recordedByAgency].filter((part) => part !== null).join(', ');
  return entry.actingAgency === null || entry.actingAgency === entry.recordedByAgency ? recorder : `${entry.actingAgency}; ghi thay: ${recorder}`;
}

function toJournal(entry: HistoryEntry): JournalEntry {
  const paper = entry.paper === null ? '' : ` (văn bản số ${entry.paper.number} ngày ${shortDay(entry.paper.date)})`;
  const marks = [entry.isLateEntry ? 'ghi muộn' : '', entry.correctedBySeq === null ? '' : `đã đính chính bằng bản ghi số ${String(entry.correctedBySeq)}`, entry.verdict === 'disputed' ? 'bị phản đối' : ''].filter((mark) => mark !== '');
  return {
    seq: String(entry.seq), happenedAt: entry.timeUncertain ? shortDay(localDateOf(entry.happenedAt)) : shortMoment(entry.happenedAt), recordedAt: shortMoment(entry.recordedAt),
    what: `${entry.actLabel ?? 'Thời hạn, mốc thời gian'}${paper}${marks.length === 0 ? '' : ` – ${marks.join(', ')}`}`, who: whoOf(entry), source: entry.source ?? '', changes: entry.changes.join(' '),
  };
}

async function readJournal(tx: Tx, { events, state }: CaseView): Promise<JournalEntry[]> {
  const words = await wordSources(tx, state, events);
  const officials = await listOfficialNames(tx, events.map((one) => one.recordedBy));
  return describeHistory(events, state, { ...words, officialName: (id) => officials.get(id), textOf: () => undefined, hasFile: () => false, hashOf: () => null }).map(toJournal);
}

async function printCover(tx: Tx, deps: ApiDeps, view: CaseView, signedIn: SignedIn): Promise<Uint8Array> {
  const { state } = view;
  const identity = await readIdentity(tx, deps, state.personId);
  const present = state.offices.filter((office) => office.to === null || office.role === 'compilingOffice');
  const names = await listAgencyNames(tx, present.map((office) => office.agencyId));
  const compiling = state.offices.find((office) => office.role === 'compilingOffice');
  const { agency, foot } = footOf(view, signedIn);
  return renderCover({
    agency: compiling === undefined ? agency : (names.get(compiling.agencyId) ?? compiling.agencyId), code: state.code, isJuvenile: state.person === 'juvenile',
    person: identity === null ? null : {
      fullName: identity.fullName, otherName: identity.otherName ?? null, birthDate: identity.birthDate.length === 4 ? identity.birthDate : shortDay(identity.birthDate), sex: sexes[identity.sex], residence: identity.residence,
    },
    regime: isRegime(state.regime) ? REGIME_LABELS[state.regime] : state.regime, procedure: procedureLabel(state.procedure), stage: labelOf('stages', state.procedure, state.stage),
    openedOn: dayTextOf(localDateOf(state.openedAt)) ?? '', closed: state.closed === null ? null : `${dayTextOf(localDateOf(state.closed.at)) ?? ''} – ${labelOf('outcomes', state.procedure, state.closed.outcome)}`,
    offices: present.map((office) => `${roleLabel(office.role)}: ${names.get(office.agencyId) ?? office.agencyId}`), paperCount: papersOf(state).length, folioCount: foliosOf(state), foot: foot.join(' '), madeOn: localDateOf(state.openedAt),
  }, await getTinos());
}

async function printSheet(tx: Tx, deps: ApiDeps, view: CaseView, signedIn: SignedIn, kind: 'index' | 'journal'): Promise<Uint8Array> {
  const { state } = view;
  const identity = await readIdentity(tx, deps, state.personId);
  const frame: PrintFrame = { ...footOf(view, signedIn), code: state.code, person: identity === null ? null : `${identity.fullName}, sinh năm ${identity.birthDate.slice(0, 4)}`, madeOn: localDateOf(state.openedAt) };
  return renderSheets([kind === 'index' ? indexSheet(frame, papersOf(state), foliosOf(state)) : journalSheet(frame, await readJournal(tx, view))], await getTinos());
}

export const printCase = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/prints/{kind}.pdf', operationId: 'printCase', summary: 'Cover, index of papers with folios, or journal of a case', tag: 'exports', who: 'anyOfficial', audit: 'export',
  schemas: { params: caseParams.extend({ kind: z.enum(['cover', 'index', 'journal']) }) },
  responses: { 200: { description: 'the print', mediaType: 'application/pdf' } },
  handler: (context) => {
    const { deps, params, signedIn } = context;
    return readCase(context, params.caseId, { kind: 'export', subject: params.kind }, async (tx, view) => {
      const pdf = params.kind === 'cover' ? await printCover(tx, deps, view, signedIn) : await printSheet(tx, deps, view, signedIn, params.kind);
      return { status: 200, mediaType: 'application/pdf', body: Buffer.from(pdf), headers: { 'Content-Disposition': `inline; filename="${view.state.code}-${params.kind}.pdf"` } };
    });
  },
});
