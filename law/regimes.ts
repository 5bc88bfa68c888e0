import { isLocalDate, type LocalDate } from './dates.ts';
import { LawError } from './law-error.ts';

export const REGIMES = ['R1', 'R2', 'R3', 'R4'] as const;
/** A body of law in force over a span; frozen on a procedure by the date of the event that opens it. */
export type Regime = (typeof REGIMES)[number];

/** How sure a rule is: `T` read in the text, `S` secondary source, `I` inferred, `?` not found. */
export type Confidence = 'T' | 'S' | 'I' | '?';

export type RegimeSpan = {
  regime: Regime;
  inForceFrom: LocalDate;
  /** Last day in force; null while it is the law of today. */
  inForceTo: LocalDate | null;
  /** Keys of instruments.ts. */
  instruments: readonly string[];
  changes: string;
};

export const REGIME_SPANS: readonly RegimeSpan[] = [
  {
    regime: 'R1',
    inForceFrom: '2022-01-01',
    inForceTo: '2025-02-28',
    instruments: ['L73', 'N116', 'N105', 'N109', 'XL', 'XL2020', 'PL09', 'PL03', 'PL01'],
    changes: 'the district labour office checks and files; district court',
  },
  {
    regime: 'R2',
    inForceFrom: '2025-03-01',
    inForceTo: '2025-06-30',
    instruments: ['L73', 'N116', 'N105', 'N109', 'XL', 'XL2020', 'PL03', 'PL01', 'NQ190', 'N02', 'TTLT03'],
    changes: 'police take over from the labour office; no district police; the commune police chief compiles',
  },
  {
    regime: 'R3',
    inForceFrom: '2025-07-01',
    inForceTo: '2026-06-30',
    instruments: ['L73', 'N116', 'N105', 'N109', 'XL', 'XL2020', 'PL03', 'PL01', 'NQ190', 'N02', 'TTLT03', 'N184', 'L81', 'L88', 'PL08'],
    changes: 'no district level; regional court',
  },
  {
    regime: 'R4',
    inForceFrom: '2026-07-01',
    inForceTo: null,
    instruments: ['L120', 'N163', 'N166', 'PL03', 'PL01', 'PL08'],
    changes: 'the commune police chief files straight with the regional court; 24-hour chain; fixed terms; electronic monitoring',
  },
];

/** @throws LawError `unknownRegime` */
export function getRegimeSpan(regime: Regime): RegimeSpan {
  const span = REGIME_SPANS.find((row) => row.regime === regime);
  if (span === undefined) throw new LawError('unknownRegime', { regime });
  return span;
}

export function isRegime(value: unknown): value is Regime {
  return typeof value === 'string' && (REGIMES as readonly string[]).includes(value);
}

/** The regime in force on a local date; undefined before 2022-01-01, which this product does not cover. @throws LawError `badDate` */
export function findRegimeAt(date: LocalDate): Regime | undefined {
  if (!isLocalDate(date)) throw new LawError('badDate', { date });
  return REGIME_SPANS.find((span) => span.inForceFrom <= date && (span.inForceTo === null || date <= span.inForceTo))?.regime;
}

/** The regime in force on a local date. @throws LawError `unknownRegime` before 2022-01-01, `badDate` */
export function regimeAt(date: LocalDate): Regime {
  const regime = findRegimeAt(date);
  if (regime === undefined) throw new LawError('unknownRegime', { date });
  return regime;
}

/** What happens to a matter that is under way when the law changes (rules §1, second table). */
export type TransitionRule = {
  id: string;
  /** The day on which the situation is looked at; null for "any change of law". */
  on: readonly LocalDate[] | null;
  situation: string;
  effect: 'keepOldTerm' | 'useNewTerm' | 'keepRegimeOfOpening' | 'continue' | 'stayInFacility' | 'humanDecision';
  /** True where an official must decide and the decision be recorded. */
  needsHumanDecision: boolean;
  /** what is proposed to whoever decides; null where nothing is to be decided */
  proposal: 'oldRules' | 'newRules' | null;
  rule: string;
  source: string | null;
  confidence: Confidence;
};

export const TRANSITION_RULES = [
  {
    id: 'servingAtNewLaw',
    on: ['2026-07-01'],
    situation: 'serving the measure',
    effect: 'keepOldTerm',
    needsHumanDecision: false,
    proposal: null,
    rule: 'the old term is kept; afterwards supervised under the new law',
    source: 'Luật 120/2025 Đ56.1',
    confidence: 'T',
  },
  {
    id: 'dossierOpenDecidedAfter',
    on: ['2026-07-01'],
    situation: 'dossier open, decision made after that day',
    effect: 'useNewTerm',
    needsHumanDecision: false,
    proposal: null,
    rule: 'rehabilitation under the new law: 24 or 36 months',
    source: 'Luật 120/2025 Đ56.2',
    confidence: 'T',
  },
  {
    id: 'halfBuiltDossierProcedure',
    on: ['2026-07-01'],
    situation: 'half-built dossier: which procedure finishes it',
    effect: 'keepRegimeOfOpening',
    needsHumanDecision: true,
    proposal: 'oldRules',
    rule: 'the regime of opening is kept; moving to the new rules is offered as a recorded human decision',
    source: null,
    confidence: '?',
  },
  {
    id: 'decidedNotAdmitted',
    on: ['2026-07-01'],
    situation: 'decided, not yet admitted',
    effect: 'keepOldTerm',
    needsHumanDecision: true,
    proposal: 'newRules',
    rule: 'the old term is kept and the execution steps of R4 are used, by a recorded human decision',
    source: null,
    confidence: 'I',
  },
  {
    id: 'supervisionRunning',
    on: ['2026-07-01'],
    situation: 'supervision running',
    effect: 'continue',
    needsHumanDecision: false,
    proposal: null,
    rule: 'supervision goes on; electronic monitoring becomes possible',
    source: 'NĐ 163/2026 Đ151.1',
    confidence: 'T',
  },
  {
    id: 'juvenileUnderSixMonthsLeft',
    on: ['2026-07-01'],
    situation: 'a juvenile with under six months left',
    effect: 'stayInFacility',
    needsHumanDecision: false,
    proposal: null,
    rule: 'stays in the public facility',
    source: 'NĐ 163/2026 Đ151.6',
    confidence: 'T',
  },
  {
    id: 'procedureOpenAtReorganisation',
    on: ['2025-03-01', '2025-07-01'],
    situation: 'a procedure is open when offices are reorganised',
    effect: 'keepRegimeOfOpening',
    needsHumanDecision: true,
    proposal: 'oldRules',
    rule: 'goes on under its regime; its offices’ duties pass to their successors; a step whose office has no successor (checkDossier) ends by a recorded human decision',
    source: null,
    confidence: 'I',
  },
  {
    id: 'reviewAfterChange',
    on: null,
    situation: 'a review is decided after a change of law',
    effect: 'humanDecision',
    needsHumanDecision: true,
    proposal: 'oldRules',
    rule: 'term range and outcome are a recorded human decision',
    source: null,
    confidence: '?',
  },
  {
    id: 'servingAt2022',
    on: ['2022-01-01'],
    situation: 'serving under the law before 2022',
    effect: 'keepOldTerm',
    needsHumanDecision: false,
    proposal: null,
    rule: 'the measure is finished under the older law; supervised under Luật 73/2021',
    source: 'Luật 73/2021 Đ55',
    confidence: 'T',
  },
] as const satisfies readonly TransitionRule[];

export type TransitionId = (typeof TRANSITION_RULES)[number]['id'];

/** The first day of Luật 120/2025: from it on what is under way is looked at by the rules above. */
export const NEW_LAW_DATE: LocalDate = '2026-07-01';
/** Police took over from the labour offices, and district police ended. */
export const REORGANISATION_DATE: LocalDate = '2025-03-01';
