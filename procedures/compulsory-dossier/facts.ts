import type { PaperType } from '../dossier-papers.ts';
import type { DossierGround } from './grounds.ts';

/** A paper in the dossier with its folios (bút lục). */
export type PaperFact = {
  readonly type: PaperType;
  readonly number: string | null;
  readonly date: string;
  readonly folioFrom: number;
  readonly folioTo: number;
  readonly uploadId: string;
};

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
  readonly noticeFailures: number;
  readonly readAt: string;
  readonly forwardedAt: string;
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
  readonly custodyDecision: { readonly number: string; readonly date: string };
  readonly isEvading: boolean;
  readonly endGround: string;
};
