import type { Dated, Paper } from './define-document.ts';
import { centredHeading, grounds, type Block } from './layout/blocks.ts';
import { capitals } from './layout/head.ts';
import type { AgencyPiece } from './pieces.ts';

/** How every decision begins: head, title, who decides, on what grounds, and the word that leads to its articles. `authority` is the office or its head, set in capitals. */
export function decisionOpening(paper: Paper, { agency, issuedOn }: Dated & { readonly agency: AgencyPiece }, authority: string, groundLines: readonly string[]): readonly Block[] {
  return [paper.head(agency, issuedOn), paper.title(), centredHeading(capitals(authority)), ...grounds(groundLines, ','), centredHeading('QUYẾT ĐỊNH:')];
}
