import type { PersonIdentity } from '../../db/persons.ts';
import type { CaseState } from '../../procedures/legal-case.ts';

/** An office as a paper prints it. */
export interface PrintedAgency {
  readonly agencyId: string;
  readonly name: string;
  readonly shortSymbol: string;
  readonly superiorName: string | null;
  readonly place: string;
}

export interface PrintedOfficial {
  readonly officialId: string;
  readonly name: string;
  readonly agencyId: string;
  /** the position entered last; null where none was */
  readonly position: string | null;
}

/** What the papers of a case are filled with; everything was loaded and opened before. */
export interface DocumentSources {
  readonly state: CaseState;
  /** id of the paper among `state.documents` */
  readonly documentId: string;
  /** details of the person, as entered; null once they were expunged */
  readonly person: PersonIdentity | null;
  /** personal text of each act by its id: fields split off the act's body, `lateReason` beside them */
  readonly personalTexts: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly agencies: ReadonlyMap<string, PrintedAgency>;
  readonly officials: ReadonlyMap<string, PrintedOfficial>;
  /** case time, UTC instant */
  readonly asOf: string;
}

/** Makes one template's data; null where the case does not hold yet what the paper needs. */
export type DocumentDataBuilder = (sources: DocumentSources) => object | null;

/** A template without a builder: a fault of ours, never of a caller's. */
export class DocumentBuilderMissing extends Error {
  readonly template: string;
  constructor(template: string) {
    super(`no data builder for the document ${template}`);
    this.name = 'DocumentBuilderMissing';
    this.template = template;
  }
}

const builders: Readonly<Record<string, DocumentDataBuilder>> = {};

/** The data of a paper for renderDocument(); null where the case does not hold yet what the paper needs. @throws DocumentBuilderMissing */
export function buildDocumentData(template: string, sources: DocumentSources): object | null {
  const build = builders[template];
  if (build === undefined) throw new DocumentBuilderMissing(template);
  return build(sources);
}
