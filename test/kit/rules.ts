/**
 * What the specification says of time limits, told again by hand and apart from the code: one line a row, `duty | R1 | R2 and R3 | R4 | articles`, a cell "number unit letter",
 * "-" no element, "?" none found. `+` at least, `<` counted back from a later event. A single cell holds under every regime.
 */
const dossier = `
compileDossier | 5 wd T | 5 wd I | 1 wd T | N116 Đ40.1 · N163 Đ100.1, 103.1
readDossier | 3 wd T | 3 wd I | 3 wd T | N116 Đ42.3 · L120 Đ35.3c · N163 Đ102.3, 105.3
forwardDossier | 1 wd T | 1 wd I | 1 wd T | N116 Đ42.4 · L120 Đ35.3d · N163 Đ102.4
checkDossier | 2 wd T | - | - | N116 Đ43.1
supplementDossier | 2 wd T | - | - | N116 Đ43.1b
refileDossier | 2 wd T | - | - | N116 Đ43.1b
answerCourtQuery | 2 wd T | 2 wd I | 2 wd T | N116 Đ43.3, 53.3 · N163 Đ102.5, 105.5
limitationPeriod | 3 m T | 3 m I | 3 m T | XL Đ6.2d · L120 Đ35.4, 36.3
registerVoluntary | 5 wd T | 5 wd T | 24 h T | N116 Đ3, 28 · N163 Đ4.7
startVoluntary | 5 wd T | 5 wd T | 2 wd T | N116 Đ3 · N163 Đ4.8
addictionResult | 5 d T | 5 d T | ? | TT18 Đ5`;

const execution = `
sendForExecution | 3 d T | 3 d T | ? | XL Đ107
requestFacility | - | - | 24 h T | N163 Đ106.1
assignFacility | - | - | 24 h T | N163 Đ106.2, 106.3
sendAssignment | - | - | 24 h T | N163 Đ106.4
escortToFacility | 5 d T | 5 d I | 24 h T | N116 Đ54.1 · N163 Đ107.1
extendEscort | 3 m T | 3 m I | - | N116 Đ54.3
fileDeferral | 2 wd T | 2 wd T | - | N116 Đ57.5
executionLimitation | 1 y T | 1 y I | ? | XL Đ108
receptionStage | - | - | 2 d T | N163 Đ84
detoxification | - | - | +10 d T | N163 Đ85
educationStage | - | - | +3 m T | N163 Đ86
reintegrationStage | - | - | <30 d T | N163 Đ88
reviewForReduction | 3 m T | 3 m I | - | N116 Đ58.5
postReductionList | +5 wd T | +5 wd I | - | N116 Đ58.5
notifyEscape | - | - | 24 h T | L120 Đ46.2i
noticeOfCompletion | +<15 d T | +<15 d I | +<30 d T | N116 Đ62.1 · N163 Đ123.1
issueCompletionCertificate | - | - | <24 h T | N163 Đ123.2
reportToCommune | 5 wd T | 5 wd T | - | N116 Đ62.5
openSupervisionFile | 3 wd T | 3 wd T | - | N116 Đ77.1
proposeSupervision | - | - | 2 wd T | N163 Đ134.1
decideSupervision | 2 wd T | 2 wd T | ? | N116 Đ78.1
notifyMove | 5 wd T | 5 wd T | 24 h T | N116 Đ79.1c · N163 Đ136.1b
decideMonitoring | - | - | 12 h T | N163 Đ16
fitDevice | - | - | 24 h T | N163 Đ17
closeSupervision | - | - | <3 wd T | N163 Đ138`;

/** Time outside the facility, as the notes on supervision have it beside the rules (§3.3, §3.4, §11). */
const stays = `
decideBereavementLeave | 1 d T | 1 d I | 24 h T | N116 Đ70.2b · N163 Đ121
bereavementLeave | 5 d T | 5 d I | 5 d T | N116 Đ70.1 · N163 Đ121
inpatientTreatment | +10 d T | +10 d I | - | N116 Đ58.2`;

/** Rows that differ by person: `duty | juveniles | adults from 2023-02-01 | adults before | articles`; an empty cell is not said. */
const court = `
returnIncompleteDossier | - | 2 wd S | | PL01 Đ9.1
acceptDossier | 1 wd T | 1 wd S | | PL01 Đ9.2, 10.1
notifyAcceptance | 2 wd T | 2 wd I | | PL01 Đ12.1
firstDecision | 3 wd T | 3 wd I | | PL01 Đ13.3
supplementForCourtComplex | 5 wd T | | | PL01 Đ15.3
openAfterSupplement | 1 wd T | 1 wd I | | PL01 Đ15.4
holdHearing | 7 wd T | 7 wd I | 7 wd T | PL01 Đ17.1 · PL09 Đ16.1
sendHearingDecision | +<3 wd T | +<3 wd I | | PL01 Đ17.3
resumePostponedHearing | 5 wd T | 5 wd I | 5 wd T | PL01 Đ20.4 · PL09 Đ19.4
decideCase | 15 d T | 15 d S | | PL01 Đ8
decideComplexCase | 30 d T | 30 d S | | PL01 Đ8
sendDecision | 2 wd T | 2 wd S | | PL01 Đ25
complain | 5 wd T | 3 wd I | | PL01 Đ37.1
recommend | 5 wd T | ? | | PL01 Đ37.2
protest | 5 wd T | ? | | PL01 Đ37.2
forwardForReview | 2 wd T | 2 wd I | | PL01 Đ39.1
acceptReview | 2 wd T | 2 wd I | | PL01 Đ39.2
holdReviewHearing | 5 wd T | 5 wd I | | PL01 Đ39.3
noticeOfReviewHearing | +<3 wd T | +<3 wd I | | PL01 Đ39.3
acceptDeferralRequest | 2 wd T | 2 wd I | 2 wd T | PL01 Đ29 · PL09 Đ26
decideDeferral | 3 wd T | 3 wd I | 3 wd T | PL01 Đ29 · PL09 Đ26
cancelDeferral | 3 wd T | ? | | PL01 Đ30
sendDeferralCancellation | 2 wd T | ? | | PL01 Đ30
acceptSuspensionRequest | 2 wd T | ? | | PL01 Đ33
decideSuspension | 3 wd T | ? | | PL01 Đ33
returnToCompliance | 3 wd T | ? | | PL01 Đ34
sendReturnToCompliance | 2 wd T | ? | | PL01 Đ34`;

/** What the specification cites beside its rows of limits: `matter | articles`. */
const matters = `
serving when the law of 2026 came | L120 Đ56.1
decided after the law of 2026 came | L120 Đ56.2
supervision running when the law of 2026 came | N163 Đ151.1
a juvenile with less than six months left | N163 Đ151.6
serving when the law of 2022 came | L73 Đ55
who is not subject to the measure | L120 Đ35.2
mandatory papers of a dossier | N163 Đ101, 104
custody while the dossier is prepared, credited | N163 Đ98.3
when a decision takes effect | PL01 Đ24.1
attendance at the hearing | PL01 Đ20
grounds to terminate and to suspend | PL01 Đ16
outcomes of a review | PL01 Đ41
contents of a decision | PL01 Đ23
attendance at the review hearing | PL01 Đ39.5
withdrawal of a complaint | PL01 Đ39.6
the term of the measure, R4 | L120 Đ29
the term of the measure, juveniles R1–R3 | L73 Đ33.3
force majeure on the way | N116 Đ54.3 · N163 Đ107.3
deferral without a limit, R4 | N163 Đ110
receipt at the facility | N116 Đ55 · N163 Đ108
the certificate of completion, R1–R3 | N116 Đ62.2
the term of supervision | L73 Đ40 · L120 Đ42.1, 42.2
unreported absence | N116 Đ79.1b · N163 Đ136.1a
drug tests | N116 Đ79.2c · N163 Đ136.2c
closing of supervision, R1–R3 | N116 Đ81
removal from the list | L73 Đ43.3 · L120 Đ48
time in hospital | N116 Đ67.2 · N163 Đ114
time outside for proceedings | N116 Đ59 · N163 Đ111 · XL Đ115.2
a crime of one's own, R1–R3 | XL Đ117
the day the term begins, R1–R3 | XL Đ110.2
how time is counted | XL Đ8`;

type Unit = 'workingDay' | 'day' | 'hour' | 'month' | 'year';
const units: Readonly<Record<string, Unit>> = { wd: 'workingDay', d: 'day', h: 'hour', m: 'month', y: 'year' };

/** A cell as the specification has it: no element, none found, or a number. */
export type RuleCell = 'none' | 'notFound' | { readonly amount: number; readonly unit: Unit; readonly letter: string; readonly atLeast: boolean; readonly before: boolean };

export interface RuleRow {
  readonly duty: string;
  readonly regimes: readonly ('R1' | 'R2' | 'R3' | 'R4')[];
  readonly person: 'adult' | 'juvenile';
  /** local date the cell is looked at on */
  readonly on: string | null;
  readonly cell: RuleCell;
}

function readCell(text: string): RuleCell {
  if (text === '-') return 'none';
  if (text === '?') return 'notFound';
  const [, signs = '', amount = '', unit = '', letter = ''] = /^([+<]*)(\d+) (wd|d|h|m|y) ([TSI])$/.exec(text) ?? [];
  const known = units[unit];
  if (known === undefined) throw new Error(`no cell: ${text}`);
  return { amount: Number(amount), unit: known, letter, atLeast: signs.includes('+'), before: signs.includes('<') };
}

const rowsOf = (table: string): string[][] => table.trim().split('\n').map((line) => line.split('|').map((part) => part.trim()));
const people = ['adult', 'juvenile'] as const;

function byRegime(table: string): RuleRow[] {
  return rowsOf(table).flatMap(([duty = '', r1 = '', middle = '', r4 = '']) =>
    people.flatMap((person) => ([[['R1'], r1], [['R2', 'R3'], middle], [['R4'], r4]] as const).map(([regimes, cell]): RuleRow => ({ duty, regimes, person, on: null, cell: readCell(cell) }))));
}

const afterwards = '2023-02-01';
const beforehand = '2023-01-31';

function byPerson(): RuleRow[] {
  return rowsOf(court).flatMap(([duty = '', juvenile = '', adult = '', earlier = '']) => {
    const every = ['R1', 'R2', 'R3', 'R4'] as const;
    const found: RuleRow[] = [{ duty, regimes: every, person: 'juvenile', on: null, cell: readCell(juvenile) }];
    if (adult !== '') found.push({ duty, regimes: ['R1'], person: 'adult', on: afterwards, cell: readCell(adult) }, { duty, regimes: ['R2', 'R3', 'R4'], person: 'adult', on: null, cell: readCell(adult) });
    if (earlier !== '') found.push({ duty, regimes: ['R1'], person: 'adult', on: beforehand, cell: readCell(earlier) });
    return found;
  });
}

/** Cells told in words: the query of the court and its clock, the term of supervision. */
const inWords: readonly RuleRow[] = [
  ...(['R1', 'R4'] as const).map((regime): RuleRow => ({ duty: 'supplementForCourt', regimes: [regime], person: 'adult', on: regime === 'R1' ? afterwards : null, cell: readCell('2 wd T') })),
  { duty: 'supplementForCourt', regimes: ['R2', 'R3'], person: 'adult', on: null, cell: readCell('2 wd I') },
  { duty: 'supplementForCourt', regimes: ['R1', 'R2', 'R3', 'R4'], person: 'juvenile', on: null, cell: readCell('2 wd T') },
  { duty: 'supervisionTerm', regimes: ['R1', 'R2', 'R3', 'R4'], person: 'adult', on: null, cell: readCell('2 y T') },
  { duty: 'supervisionTerm', regimes: ['R1', 'R2', 'R3', 'R4'], person: 'juvenile', on: null, cell: readCell('1 y T') },
];

export const ruleRows: readonly RuleRow[] = [...byRegime(dossier), ...byRegime(execution), ...byRegime(stays), ...byPerson(), ...inWords];

/** What the specification settles, with the articles it rests on. `duty` where it is a limit. */
export interface RuleMatter {
  readonly duty: string | null;
  readonly matter: string;
  /** "N116 Đ40.1" */
  readonly articles: readonly string[];
}

function articlesOf(text: string): string[] {
  return text.split('·').flatMap((part) => {
    const [, instrument = '', list = ''] = /^\s*(\S+) (.+)$/.exec(part) ?? [];
    return list.split(',').map((article) => `${instrument} Đ${article.trim().replace(/^Đ/, '')}`);
  });
}

export const ruleMatters: readonly RuleMatter[] = [
  ...[dossier, execution, stays, court].flatMap((table) => rowsOf(table).map((row): RuleMatter => ({ duty: row[0] ?? '', matter: row[0] ?? '', articles: articlesOf(row.at(-1) ?? '') }))),
  { duty: 'supplementForCourt', matter: 'supplementForCourt', articles: ['PL01 Đ15.3'] },
  ...rowsOf(matters).map(([matter = '', articles = '']): RuleMatter => ({ duty: null, matter, articles: articlesOf(articles) })),
];
