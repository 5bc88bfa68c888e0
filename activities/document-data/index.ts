import { courtPapers } from './court-papers.ts';
import { deferralPapers } from './deferral-papers.ts';
import { dossierPapers } from './dossier-papers.ts';
import { executionPapers } from './execution-papers.ts';
import { handoverPapers } from './handover-papers.ts';
import { monitoringPapers } from './monitoring-papers.ts';
import { ownFilePapers } from './own-file-papers.ts';
import { profilePapers } from './profile-papers.ts';
import type { DocumentDataBuilder, DocumentSources } from './sources.ts';
import { stayPapers } from './stay-papers.ts';
import { supervisionPapers } from './supervision-papers.ts';

export { listAgenciesNamed, listOfficialsNamed } from './sources.ts';
export type { DocumentDataBuilder, DocumentSources, PrintedAgency, PrintedOfficial } from './sources.ts';

/** A template without a builder: a fault of ours, never of a caller's. */
export class DocumentBuilderMissing extends Error {
  readonly template: string;
  constructor(template: string) {
    super(`no data builder for the document ${template}`);
    this.name = 'DocumentBuilderMissing';
    this.template = template;
  }
}

/** One per template, named after it. */
const builders: Readonly<Record<string, DocumentDataBuilder>> = { ...dossierPapers, ...courtPapers, ...executionPapers, ...handoverPapers, ...profilePapers, ...supervisionPapers, ...ownFilePapers, ...deferralPapers, ...monitoringPapers, ...stayPapers };

export const hasDocumentBuilder = (template: string): boolean => Object.hasOwn(builders, template);

/** The data of a paper for renderDocument(); null where the case does not hold yet what the paper needs. @throws DocumentBuilderMissing */
export function buildDocumentData(template: string, sources: DocumentSources): object | null {
  const build = builders[template];
  if (build === undefined) throw new DocumentBuilderMissing(template);
  return build(sources);
}
