import type { Confidence, Regime } from './regimes.ts';

export const AGENCY_KINDS = [
  'communePolice',
  'districtPolice',
  'provincialPolice',
  'centralPolice',
  'labourOffice',
  'communeCommittee',
  'court',
  'procuracy',
  'facility',
  'clinic',
  'oversight',
  'operator',
] as const;
/** `centralPolice` is C04 or C10; `oversight` is for auditors, `operator` for administrators of the product. */
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export const POSITIONS = ['head', 'deputy', 'officer', 'clerk', 'dutyOfficer', 'judge', 'chiefJudge'] as const;
/** `clerk` keeps records; `judge` and `chiefJudge` exist at courts only. */
export type Position = (typeof POSITIONS)[number];

/** Level of a court or procuracy; null where the kind has only one. */
export type AgencyLevel = 'district' | 'regional' | 'provincial';

/** The place that ties an office to a case. */
export type CompetencePlace =
  | 'residence'
  | 'violation'
  | 'residenceElseViolation'
  | 'proposerSeat'
  | 'facilitySeat'
  | 'sameAsCourt'
  | 'central'
  | 'foundByThatOffice';

export const COMPETENCE_TOPICS = [
  'compileDossier',
  'checkDossier',
  'fileDossier',
  'firstInstance',
  'review',
  'superviseProcedure',
  'nameFacility',
  'escort',
  'issueSearchOrderBeforeAdmission',
  'issueSearchOrderFromFacility',
  'proposeSupervision',
  'decideSupervision',
  'keepLists',
  'decideUserManagement',
] as const;
/** What rules §2 gives to an office. */
export type CompetenceTopic = (typeof COMPETENCE_TOPICS)[number];

export type CompetentOffice = {
  agencyKind: AgencyKind;
  level: AgencyLevel | null;
  /** Who of that agency acts; a deputy acts for the head by a dated delegation. */
  position: Position;
  /** `helps`: takes part without deciding. */
  capacity: 'decides' | 'helps';
  place: CompetencePlace;
  confidence: Confidence;
  /** When this office and no other is the one. */
  condition: string | null;
};

export type CompetenceRow = { topic: CompetenceTopic; regime: Regime; offices: readonly CompetentOffice[] };

function office(
  agencyKind: AgencyKind,
  position: Position,
  place: CompetencePlace,
  confidence: Confidence,
  more: { level?: AgencyLevel; capacity?: 'decides' | 'helps'; condition?: string } = {},
): CompetentOffice {
  return { agencyKind, level: more.level ?? null, position, capacity: more.capacity ?? 'decides', place, confidence, condition: more.condition ?? null };
}

function row(topic: CompetenceTopic, regime: Regime, ...offices: CompetentOffice[]): CompetenceRow {
  return { topic, regime, offices };
}

const FOUND_BY = { condition: 'cases it found itself' };
const R4_PLACE = { condition: 'residence; without stable residence the place of the (last) violation' };
const SEARCH_FROM_FACILITY = office('facility', 'head', 'facilitySeat', 'T');

/** Rules §2, one row per topic and regime. The office is not frozen with the regime: it is whoever is competent on the day of the act. */
export const COMPETENCE: readonly CompetenceRow[] = [
  row(
    'compileDossier',
    'R1',
    office('communeCommittee', 'head', 'residenceElseViolation', 'T'),
    office('communePolice', 'officer', 'residenceElseViolation', 'T', { capacity: 'helps' }),
    office('districtPolice', 'head', 'foundByThatOffice', 'T', FOUND_BY),
    office('provincialPolice', 'head', 'foundByThatOffice', 'T', FOUND_BY),
  ),
  row('compileDossier', 'R2', office('communePolice', 'head', 'residenceElseViolation', 'S'), office('provincialPolice', 'head', 'foundByThatOffice', 'S', FOUND_BY)),
  row('compileDossier', 'R3', office('communePolice', 'head', 'residenceElseViolation', 'I'), office('provincialPolice', 'head', 'foundByThatOffice', 'I', FOUND_BY)),
  row('compileDossier', 'R4', office('communePolice', 'head', 'residenceElseViolation', 'T', R4_PLACE)),

  // After R1 nobody stands between the commune police and the court.
  row('checkDossier', 'R1', office('labourOffice', 'head', 'proposerSeat', 'T')),
  row('fileDossier', 'R1', office('labourOffice', 'head', 'proposerSeat', 'T')),
  row('fileDossier', 'R2', office('communePolice', 'head', 'residenceElseViolation', 'I')),
  row('fileDossier', 'R3', office('communePolice', 'head', 'residenceElseViolation', 'I')),
  row('fileDossier', 'R4', office('communePolice', 'head', 'residenceElseViolation', 'T', R4_PLACE)),

  row('firstInstance', 'R1', office('court', 'judge', 'proposerSeat', 'T', { level: 'district' })),
  row('firstInstance', 'R2', office('court', 'judge', 'proposerSeat', 'T', { level: 'district' })),
  row('firstInstance', 'R3', office('court', 'judge', 'proposerSeat', 'T', { level: 'regional' })),
  row('firstInstance', 'R4', office('court', 'judge', 'proposerSeat', 'T', { level: 'regional' })),

  row('review', 'R1', office('court', 'judge', 'sameAsCourt', 'T', { level: 'provincial' })),
  row('review', 'R2', office('court', 'judge', 'sameAsCourt', 'T', { level: 'provincial' })),
  row('review', 'R3', office('court', 'judge', 'sameAsCourt', 'T', { level: 'provincial' })),
  row('review', 'R4', office('court', 'judge', 'sameAsCourt', 'T', { level: 'provincial' })),

  // The procuracy stands at the level of the court that hears the case.
  row('superviseProcedure', 'R1', ...procuracies('district')),
  row('superviseProcedure', 'R2', ...procuracies('district')),
  row('superviseProcedure', 'R3', ...procuracies('regional')),
  row('superviseProcedure', 'R4', ...procuracies('regional')),

  // R1–R3: the facility is named in the dossier (Mẫu 34) by whoever files it.
  row('nameFacility', 'R1', office('labourOffice', 'head', 'proposerSeat', 'T', { condition: 'in the dossier, Mẫu 34' })),
  row('nameFacility', 'R2', office('communePolice', 'head', 'residenceElseViolation', 'I', { condition: 'in the dossier, Mẫu 34' })),
  row('nameFacility', 'R3', office('communePolice', 'head', 'residenceElseViolation', 'I', { condition: 'in the dossier, Mẫu 34' })),
  row(
    'nameFacility',
    'R4',
    office('provincialPolice', 'head', 'residence', 'T'),
    office('centralPolice', 'head', 'central', 'T', { condition: 'C04: full, or across provinces' }),
    office('centralPolice', 'head', 'central', 'T', { condition: 'C10: reformatory schools' }),
  ),

  row('escort', 'R1', office('districtPolice', 'head', 'residence', 'T'), office('labourOffice', 'officer', 'residence', 'T', { capacity: 'helps' })),
  row('escort', 'R2', office('communePolice', 'head', 'proposerSeat', 'I', { condition: 'the one that filed' })),
  row('escort', 'R3', office('communePolice', 'head', 'proposerSeat', 'I', { condition: 'the one that filed' })),
  row('escort', 'R4', office('communePolice', 'head', 'proposerSeat', 'T', { condition: 'the one that filed' })),

  row('issueSearchOrderBeforeAdmission', 'R1', office('districtPolice', 'head', 'residence', 'T', { condition: 'Mẫu 41' })),
  row('issueSearchOrderBeforeAdmission', 'R2', office('provincialPolice', 'head', 'residence', 'I')),
  row('issueSearchOrderBeforeAdmission', 'R3', office('provincialPolice', 'head', 'residence', 'I')),
  row('issueSearchOrderBeforeAdmission', 'R4', office('provincialPolice', 'head', 'residence', 'T')),
  row('issueSearchOrderFromFacility', 'R1', SEARCH_FROM_FACILITY),
  row('issueSearchOrderFromFacility', 'R2', { ...SEARCH_FROM_FACILITY, confidence: 'I' }),
  row('issueSearchOrderFromFacility', 'R3', { ...SEARCH_FROM_FACILITY, confidence: 'I' }),
  row('issueSearchOrderFromFacility', 'R4', { ...SEARCH_FROM_FACILITY, condition: 'Mẫu 43' }),

  row('proposeSupervision', 'R4', office('communePolice', 'head', 'residence', 'T')),
  row('decideSupervision', 'R1', office('communeCommittee', 'head', 'residence', 'T')),
  row('decideSupervision', 'R2', office('communeCommittee', 'head', 'residence', 'T')),
  row('decideSupervision', 'R3', office('communeCommittee', 'head', 'residence', 'T')),
  row('decideSupervision', 'R4', office('communeCommittee', 'head', 'residence', 'T', { condition: 'on the commune police chief’s proposal' })),

  row('keepLists', 'R1', office('communePolice', 'officer', 'residence', 'T', { condition: 'for the People’s Committee' })),
  row('keepLists', 'R2', office('communePolice', 'officer', 'residence', 'T', { condition: 'for the People’s Committee' })),
  row('keepLists', 'R3', office('communePolice', 'officer', 'residence', 'T', { condition: 'for the People’s Committee' })),
  row('keepLists', 'R4', office('communePolice', 'officer', 'residence', 'T')),

  row('decideUserManagement', 'R1', office('communeCommittee', 'head', 'residence', 'T')),
  row('decideUserManagement', 'R2', office('communeCommittee', 'head', 'residence', 'T')),
  row('decideUserManagement', 'R3', office('communeCommittee', 'head', 'residence', 'T')),
  row('decideUserManagement', 'R4', office('communePolice', 'head', 'residence', 'T')),
];

function procuracies(level: AgencyLevel): CompetentOffice[] {
  return [
    office('procuracy', 'officer', 'sameAsCourt', 'T', { level, condition: 'first instance' }),
    office('procuracy', 'officer', 'sameAsCourt', 'T', { level: 'provincial', condition: 'review' }),
  ];
}

/** Offices competent for a topic under a regime; empty where the regime has none (checkDossier after R1). */
export function findCompetentOffices(topic: CompetenceTopic, regime: Regime): readonly CompetentOffice[] {
  return COMPETENCE.find((entry) => entry.topic === topic && entry.regime === regime)?.offices ?? [];
}

/** Whether an office of that kind and position decides the topic; a deputy needs a delegation, which the caller checks. */
export function isCompetent(topic: CompetenceTopic, regime: Regime, agencyKind: AgencyKind, position: Position): boolean {
  return findCompetentOffices(topic, regime).some(
    (entry) => entry.capacity === 'decides' && entry.agencyKind === agencyKind && entry.position === position,
  );
}

/** Kinds of office that decide a topic under a regime. */
export function listDecidingKinds(topic: CompetenceTopic, regime: Regime): readonly AgencyKind[] {
  return [...new Set(findCompetentOffices(topic, regime).flatMap((entry) => (entry.capacity === 'decides' ? [entry.agencyKind] : [])))];
}

export function isPosition(value: unknown): value is Position {
  return typeof value === 'string' && (POSITIONS as readonly string[]).includes(value);
}
