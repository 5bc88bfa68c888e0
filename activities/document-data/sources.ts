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

const text = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);

/** Offices that a paper of the case may name: those that take or took part, and those only named in an act. */
export function listAgenciesNamed(state: CaseState): string[] {
  const { dossier, supervision } = state.facts;
  return [...new Set([
    ...state.offices.map((office) => office.agencyId), ...state.documents.flatMap((one) => text(one.issuerAgencyId)), ...state.acts.flatMap((act) => text(act.actingAgencyId)),
    ...state.custodies.flatMap((custody) => text(custody.holderAgencyId)), ...text(dossier.proposedFacilityId), ...text(supervision.moveToPoliceId),
    ...state.acts.flatMap((act) => [...text(act.facts['toPoliceId']), ...text(act.facts['proposedFacilityId'])]),
  ])];
}

/** Officials that a paper of the case may name: who recorded or signed, the judges, the officer in charge of the supervision. */
export function listOfficialsNamed(state: CaseState): string[] {
  const { court, supervision } = state.facts;
  return [...new Set([
    ...state.acts.flatMap((act) => [act.recordedBy, ...text(act.signerId), ...text(act.facts['judgeId']), ...text(act.facts['officerId'])]),
    ...state.documents.flatMap((one) => text(one.signerId)), ...text(court.judgeId), ...text(court.review?.judgeId), ...text(supervision.officerId),
  ])];
}
