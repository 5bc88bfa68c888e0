import { z } from 'zod';
import { listDocuments } from '../documents/index.ts';
import { footerMarkText, formNumberText } from '../documents/define-document.ts';
import type { Regime } from '../law/regimes.ts';
import { findMissingPapers, listRequiredPapers } from '../procedures/compulsory-dossier/required-papers.ts';
import { dossierManifest, hashDossier } from '../procedures/dossier-hash.ts';
import { dayWords, momentWords } from '../procedures/due-words.vi.ts';
import type { CaseDocument, CaseState } from '../procedures/legal-case.ts';
import { labelOf } from '../procedures/vi.ts';

const text = z.string();

/** The dossier's own papers: those it holds, by folio, and those the law asks for. */
export const papersShape = {
  papers: z.array(z.strictObject({ type: text, label: text, number: text.nullable(), date: text, folioFrom: z.int(), folioTo: z.int(), uploadId: text })),
  required: z.array(z.strictObject({ type: text, label: text, form: text.nullable(), article: text, isThere: z.boolean() })).meta({ description: 'what the dossier must hold under its regime, with what is missing' }),
  dossier: z.strictObject({
    hash: text.nullable().meta({ description: 'SHA-256 of the manifest: of the whole dossier as it stands; null without papers, or where a file\'s hash was not recorded' }),
    manifest: text.nullable().meta({ description: 'what the hash is taken of: a line per paper, fields parted by tabs, each line ended by a line feed' }),
    bound: z.array(z.strictObject({ by: z.enum(['handOver', 'courtDecision']), label: text, at: text, atText: text, hash: text, isSame: z.boolean().meta({ description: 'the dossier is still the one that was bound' }) })).meta({ description: 'hand-over and decision that recorded the hash' }),
    bundleHref: text.nullable().meta({ description: 'all papers as one PDF; null while there are none' }),
  }),
} as const;

const paperTypeLabel = (type: string) => labelOf('choices', 'compulsoryDossier', type);

type Papers = { readonly [K in keyof typeof papersShape]: z.output<(typeof papersShape)[K]> };

const boundLabels = { handOver: 'Khi chuyển hồ sơ', courtDecision: 'Khi Tòa án ra quyết định' } as const;

/** The hash of the whole as it stands, and as hand-over and decision recorded it. */
function describeDossier({ caseId, facts }: CaseState, knownOn: string | null): Papers['dossier'] {
  const { papers = [], forwardedAt, filedAt, forwardedHash } = facts.dossier;
  const { decision } = facts.court;
  const hash = hashDossier(papers);
  const bind = (by: keyof typeof boundLabels, at: string | undefined, bound: string | null | undefined): Papers['dossier']['bound'] =>
    at === undefined || bound == null ? [] : [{ by, label: boundLabels[by], at, atText: momentWords(at), hash: bound, isSame: bound === hash }];
  return {
    hash, manifest: dossierManifest(papers), bound: [...bind('handOver', filedAt ?? forwardedAt, forwardedHash), ...bind('courtDecision', decision?.decidedAt, decision?.dossierHash)],
    bundleHref: papers.length === 0 ? null : `/api/cases/${caseId}/dossier-bundle.pdf${knownOn === null ? '' : `?knownOn=${knownOn}`}`,
  };
}

export function describePapers(state: CaseState, knownOn: string | null): Papers {
  const { papers = [], hasStableResidence = true } = state.facts.dossier;
  const required = listRequiredPapers(state.procedureRegimes['compulsoryDossier'] ?? state.regime, state.person, hasStableResidence);
  const missing = findMissingPapers(required, papers);
  return {
    papers: papers.map(({ type, number, date, folioFrom, folioTo, uploadId }) => ({ type, label: paperTypeLabel(type), number, date, folioFrom, folioTo, uploadId })),
    required: required.map((one) => ({ type: one.type, label: paperTypeLabel(one.type), form: one.form, article: one.article, isThere: !missing.includes(one) })),
    dossier: describeDossier(state, knownOn),
  };
}

const names = new Map(listDocuments().map((document) => [document.id, document.names]));

/** The form a paper follows, and the note where the form itself was not read; null where there is nothing to say. */
export function paperFormNote(template: string, regime: Regime): string | null {
  const own = names.get(template);
  const name = regime === 'R4' ? (own?.R4 ?? own?.R1) : (own?.R1 ?? own?.R4);
  if (name === undefined) return null;
  const parts = [formNumberText(name), footerMarkText(name)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('. ');
}

/** That a draft waits for nobody, because its act was entered from a paper that is out; null otherwise. */
export function enteredFromNote({ acts }: Pick<CaseState, 'acts'>, { state, actSeq }: Pick<CaseDocument, 'state' | 'actSeq'>): string | null {
  const paper = state === 'draft' ? acts.find((act) => act.seq === actSeq)?.paper : null;
  return paper == null ? null : `Việc này ghi theo bản giấy số ${paper.number}, ${dayWords(paper.date)}; không chờ ký trên hệ thống.`;
}
