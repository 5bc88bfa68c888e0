import type { PaperType } from '../dossier-papers.ts';
import type { DossierGround } from '../dossier-grounds.ts';

/** A paper in the dossier with its folios (bút lục). */
export type PaperFact = {
  readonly type: PaperType;
  readonly number: string | null;
  readonly date: string;
  readonly folioFrom: number;
  readonly folioTo: number;
  readonly uploadId: string;
  /** of the file, hexadecimal; absent in dossiers compiled before it was recorded */
  readonly sha256?: string | null;
};

/** Parents, guardian or other legal representative of a juvenile. */
export const representativeRelations = ['father', 'mother', 'guardian', 'appointedGuardian', 'otherRepresentative'] as const;
export type RepresentativeRelation = (typeof representativeRelations)[number];

/** How the written notice reached the person: only a receipt, a witnessed refusal or a date set after a recorded failure starts the reading period. */
export type NoticeFact = {
  readonly number: string;
  readonly date: string;
  readonly recipient: 'person' | 'representative';
  readonly delivery: 'received' | 'refused' | 'deemed';
  /** instant of receipt or refusal; the local date set by the office where neither came about */
  readonly countsFrom: string;
};

/** Legal facts of the dossier: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type DossierFacts = {
  readonly ground: DossierGround;
  readonly groundArticle: string;
  readonly foundBy: 'commune' | 'district' | 'provincial';
  readonly hasStableResidence: boolean;
  readonly violationRecordNumber: string;
  readonly violationRecordDate: string;
  readonly lastViolationOn: string;
  readonly addictionResult: { readonly kind: 'clinicResult' | 'substitutionSite'; readonly number: string; readonly date: string };
  readonly papers: readonly PaperFact[];
  /** instant the file was complete */
  readonly completedAt: string;
  readonly notice: NoticeFact;
  /** the same per recipient: a juvenile's dossier is notified to the juvenile and to the representative, each with an own reading period */
  readonly notices: Partial<Readonly<Record<NoticeFact['recipient'], NoticeFact>>>;
  readonly noticeFailures: number;
  readonly readAt: string;
  readonly forwardedAt: string;
  /** hash of the whole dossier as it was handed over last (dossier-hash.ts); null where a file's hash is not known */
  readonly forwardedHash: string | null;
  /** R1: the labour office has the file in hand */
  readonly receivedByLabourOffice: boolean;
  /** R1: the one return the decree gives the labour office was used */
  readonly labourReturnUsed: boolean;
  readonly missingForLabourOffice: readonly PaperType[];
  /** R1–R3: the facility named in the request to the court (Mẫu 34) */
  readonly proposedFacilityId: string | null;
  readonly filedAt: string;
  readonly requestNumber: string;
  readonly courtReceivedAt: string;
  readonly receiptNumber: string;
  /** how often the court gave the file back, and what it found missing last */
  readonly courtReturns: number;
  readonly missingForCourt: readonly PaperType[];
  readonly custodyPlace: 'family' | 'facility';
  readonly custodyDecision: { readonly number: string | null; readonly date: string };
  readonly isEvading: boolean;
  readonly endGround: string;
  /** juveniles: the bond of whoever stands beside the child; the name is personal text */
  readonly representative: { readonly relation: RepresentativeRelation };
  /** local date on which a juvenile turned eighteen inside the case, and the rules a person had go on then */
  readonly turnedEighteenOn: string;
  readonly ageRules: 'juvenile' | 'adult';
};
