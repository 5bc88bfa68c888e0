import type { PaperFact } from './compulsory-dossier/facts.ts';
import type { CaseState } from './legal-case.ts';
import { sha256 } from './sha256.ts';

/** The papers in the order of their folios. */
export function inFolioOrder<Paper extends Pick<PaperFact, 'folioFrom' | 'folioTo'>>(papers: readonly Paper[]): Paper[] {
  return [...papers].sort((a, b) => a.folioFrom - b.folioFrom || a.folioTo - b.folioTo);
}

/**
 * What the hash of a dossier is taken of: one line per paper in the order of folios, its fields parted by tabs (first and last folio, type, number or "-", date, SHA-256 of the file),
 * each line ended by a line feed. Written so that `sha256sum` alone can check it. Null where there is no paper, or one whose file's hash was not recorded.
 */
export function dossierManifest(papers: readonly PaperFact[]): string | null {
  if (papers.length === 0 || papers.some((paper) => paper.sha256 == null)) return null;
  return inFolioOrder(papers).map((paper) => `${[paper.folioFrom, paper.folioTo, paper.type, paper.number ?? '-', paper.date, paper.sha256].join('\t')}\n`).join('');
}

/** The hash of the whole dossier: a paper changed, added, taken out or given another folio gives another. */
export function hashDossier(papers: readonly PaperFact[]): string | null {
  const manifest = dossierManifest(papers);
  return manifest === null ? null : sha256(manifest);
}

/** What every hand-over of the dossier records. */
export function handedOver({ facts }: CaseState): { readonly forwardedHash: string | null } {
  return { forwardedHash: hashDossier(facts.dossier.papers ?? []) };
}
