import { addDays, addMonths, earlierOf, laterOf } from '../../law/dates.ts';
import { baDinh, type DemoCommune, demoCourt, demoFacility, DemoPath, type DemoRegime, ngocHa, workingDay } from './demo-path.ts';
import { demoPerson } from './demo-people.ts';
import { ownFilePlans } from './own-file-cases.ts';
import { instantOf, type Step } from './story.ts';

/** One case of the first start: who it is about and what has happened so far, oldest first. */
export interface DemoCase {
  readonly number: number;
  readonly regime: DemoRegime;
  /** whose act the opening was, where that office has ended since */
  readonly actingOffice: string | null;
  readonly person: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
}

/** A case told: when it was opened, counted back from today, and how far it came. */
interface Plan {
  readonly commune?: DemoCommune;
  /** about somebody of sixteen */
  readonly isJuvenile?: true;
  /** working days since the opening, under the law in force */
  readonly back?: number;
  /** in place of `back`: opened under the law before, so that the term of twelve months ends so many calendar days from today */
  readonly endsIn?: number;
  readonly steps: (path: DemoPath) => Step[];
}

const { judge, registry } = demoCourt;
const { head, staff } = demoFacility;

const supplementReceived = (path: DemoPath): Step[] => [
  ...path.requestSupplement(),
  path.step(path.court(4), '09:00', path.commune.officer, 'confirmQueryReceipt'),
  path.step(path.court(5), '09:00', path.commune.chief, 'answerCourtQuery', { answer: 'explained', letterNumber: `${path.number}/CV-CAP`, reasons: 'Đã xác minh nơi cư trú.' }),
  path.step(path.court(5), '15:00', registry, 'receiveSupplement', { outcome: 'explained', letterNumber: `${path.number}/CV-CAP` }),
];

const underReview = (path: DemoPath): Step[] => [
  ...path.decide(),
  path.step(path.court(10), '14:00', registry, 'recordComplaint', { by: 'person', grounds: 'Đề nghị xem xét lại.' }),
  path.step(path.court(11), '09:00', registry, 'forwardForReview', { reviewCourtId: 'tand-tinh:01', reviewProcuracyId: 'vks-tinh:01', letterNumber: `${path.number}/CV-TA` }),
  path.step(path.court(12), '09:00', 'toa-ha-noi-thu-ky', 'receiveReviewFile'),
  path.step(path.court(13), '09:00', 'toa-ha-noi-chanh-an', 'acceptReview', { docketNumber: `${path.number}/TLPT`, judgeId: 'can-bo:toa-ha-noi-tham-phan' }),
];

const plans: readonly Plan[] = [
  // The dossier.
  { back: 1, steps: (path) => path.open() },
  { back: 1, commune: ngocHa, steps: (path) => [...path.open(), ...path.papers(1).map((step) => ({ ...step, at: path.at(0, '15:00') }))] },
  { back: 4, steps: (path) => [...path.open(false), ...path.papers(2)] },
  { back: 2, commune: ngocHa, steps: (path) => path.complete() },
  { back: 5, steps: (path) => [...path.complete(), path.step(2, '15:00', path.commune.officer, 'recordNoticeFailure', async ({ scan }) => ({ ground: 'absent', recordNumber: `${path.number}/BB`, witnesses: 'Tổ trưởng dân phố', proofUploadId: await scan('noticeFailure') }))] },
  { back: 3, steps: (path) => path.notify() },
  { back: 5, steps: (path) => [...path.notify(), path.step(3, '09:00', path.commune.officer, 'recordReading', { reader: 'person' })] },
  { back: 9, commune: ngocHa, steps: (path) => path.notify() },
  { back: 6, steps: (path) => path.forward() },
  { back: 13, commune: ngocHa, steps: (path) => path.forward() },
  { back: 4, steps: (path) => [...path.notify(), path.step(2, '09:00', path.commune.chief, 'startCustody', { place: 'facility', custodianId: demoFacility.id, decisionNumber: `${path.number}/QĐ-CAP`, decisionDate: path.date(2) })] },
  { back: 15, steps: (path) => [...path.notify(), path.step(4, '09:00', path.commune.chief, 'endDossier', { ground: 'voluntaryTreatmentGranted', paperNumber: `${path.number}/QĐ`, paperDate: path.date(4) })] },
  // The court.
  { back: 6, steps: (path) => path.receipt() },
  { back: 11, commune: ngocHa, steps: (path) => path.receipt() },
  { back: 8, steps: (path) => path.accept() },
  { back: 9, steps: (path) => path.requestSupplement() },
  { back: 14, commune: ngocHa, steps: supplementReceived },
  { back: 10, steps: (path) => path.openHearing() },
  { back: 14, steps: (path) => [...path.openHearing(), path.step(path.court(8), '09:15', judge, 'postponeHearing', { ground: 'proposerAbsent', noticeNumber: `${path.number}/TB-TA`, newHearingAt: instantOf(path.at(path.court(12))) })] },
  { back: 14, commune: ngocHa, steps: (path) => path.hear() },
  { back: 15, steps: (path) => path.decide() },
  { back: 20, steps: (path) => path.decide() },
  { back: 20, commune: ngocHa, steps: underReview },
  { back: 17, steps: (path) => [...path.accept(), path.step(path.court(4), '09:00', judge, 'suspend', { ground: 'criminalProceedings', decisionNumber: `${path.number}/QĐ-TA` })] },
  { back: 30, steps: (path) => path.effect('notApply') },
  // Execution and the stay.
  { back: 18, steps: (path) => path.effect() },
  { back: 18, commune: ngocHa, steps: (path) => path.send() },
  { back: 22, commune: ngocHa, steps: (path) => path.request() },
  { back: 20, steps: (path) => path.assign() },
  {
    back: 27,
    steps: (path) => [
      ...path.assign(), path.step(19, '12:00', path.commune.officer, 'recordAbscondingBeforeAdmission', { circumstances: 'Bỏ trốn khỏi nơi cư trú.' }),
      path.step(20, '09:00', 'ca-ha-noi-giam-doc', 'issueSearchOrder', { heightCentimetres: 165 }),
    ],
  },
  { back: 20, steps: (path) => path.admit() },
  { back: 26, commune: ngocHa, steps: (path) => path.detox() },
  { back: 45, steps: (path) => path.educate() },
  { back: 60, steps: (path) => [...path.educate(), path.step(50, '22:00', staff, 'recordEscape', { circumstances: 'Trèo tường.' }), path.step(51, '09:00', staff, 'notifyEscape')] },
  { back: 58, commune: ngocHa, steps: (path) => [...path.educate(), path.step(52, '09:00', staff, 'sendToHospital', { hospital: 'Bệnh viện đa khoa tỉnh', illness: 'Viêm phổi nặng.' })] },
  {
    back: 62, commune: ngocHa,
    steps: (path) => [
      ...path.educate(), path.step(54, '08:00', staff, 'requestBereavementLeave', { kin: 'parent', diedOn: path.date(53), applicant: 'Trịnh Thị Nghĩa', kinship: 'chị ruột' }),
      path.step(54, '10:00', head, 'grantBereavementLeave', { from: path.date(54), until: addDays(path.date(54), 6), travelDays: 1, decisionNumber: `${path.number}/QĐ` }),
      path.step(54, '14:00', staff, 'startBereavementLeave', { fetchedBy: 'Trịnh Thị Nghĩa' }),
    ],
  },
  // Begun under the law before: the end of the stay, supervision, removal.
  { endsIn: 20, steps: (path) => path.educate() },
  { endsIn: 6, commune: ngocHa, steps: (path) => path.prepareEnd() },
  { endsIn: -30, steps: (path) => [...path.release(), path.on(path.beforeEnd(-10), path.commune.officer, 'recordDrugTest', { kind: 'planned', result: 'negative' })] },
  { endsIn: -45, steps: (path) => [...path.release(), path.on(path.beforeEnd(-30), path.commune.officer, 'recordAbsence', { isReported: false })] },
  { endsIn: -40, commune: ngocHa, steps: (path) => [...path.release(), path.on(path.beforeEnd(-35), path.commune.officer, 'recordDrugTest', { kind: 'unannounced', result: 'positive', recordNumber: `${path.number}/BB-XN` })] },
  {
    endsIn: -60,
    steps: (path) => [
      ...path.release(), path.on(path.beforeEnd(-40), path.commune.chief, 'recordOtherMeasure', { measure: 'compulsoryEducationFacility', decisionNumber: `${path.number}/QĐ`, decidedOn: path.beforeEnd(-41).slice(0, 10) }),
      path.on(path.beforeEnd(-42), path.commune.chief, 'removeFromList', { ground: 'otherMeasure', paperNumber: `${path.number}/QĐ`, paperDate: path.beforeEnd(-41).slice(0, 10) }),
    ],
  },
  // Juveniles.
  { back: 3, isJuvenile: true, steps: (path) => path.notify() },
  { back: 15, commune: ngocHa, isJuvenile: true, steps: (path) => path.decide() },
];

/** A case opened under an earlier law on a day of its own, and open still. */
interface OldPlan {
  readonly regime: DemoRegime;
  readonly opened: string;
  readonly steps: (path: DemoPath) => Step[];
}

const oldPlans: readonly OldPlan[] = [
  // The district's court suspended it; the regional court has it now.
  { regime: 'R1', opened: '2024-09-09', steps: (path) => [...path.accept(), path.step(path.court(4), '09:00', judge, 'suspend', { ground: 'criminalProceedings', decisionNumber: `${path.number}/QĐ-TA` })] },
  // Fled from the district police, which nobody came after: the city's police are asked who takes over.
  { regime: 'R1', opened: '2024-11-04', steps: (path) => [...path.receiveDecision(), path.step(path.court(14), '09:00', judge, 'recordAbscondingBeforeAdmission', { circumstances: 'Bỏ trốn khỏi nơi cư trú.' })] },
  {
    regime: 'R2', opened: '2025-03-10',
    steps: (path) => [
      ...path.receiveDecision(), path.step(path.court(14), '09:00', path.commune.officer, 'recordAbscondingBeforeAdmission', { provincialPoliceId: 'ca-tinh:01', circumstances: 'Bỏ trốn trước khi được đưa đi.' }),
      path.step(path.court(15), '09:00', 'ca-ha-noi-giam-doc', 'issueSearchOrder', { heightCentimetres: 168 }),
    ],
  },
  { regime: 'R2', opened: '2025-03-17', steps: (path) => [...path.educate(), path.step(45, '22:00', staff, 'recordEscape', { circumstances: 'Trốn khi lao động ngoài cổng.' }), path.step(46, '09:00', head, 'issueSearchOrderFromFacility', { heightCentimetres: 172 })] },
  { regime: 'R3', opened: '2025-09-08', steps: (path) => [...path.accept(), path.step(path.court(4), '09:00', judge, 'suspend', { ground: 'criminalProceedings', decisionNumber: `${path.number}/QĐ-TA` })] },
];

/** First working day of the law in force, and the days on which a dossier of the law before may begin and still be decided under it. */
const firstOfR4 = '2026-07-01';
const firstOfR3 = '2025-07-07';
const lastOfR3 = '2026-04-15';

const everyPlan: readonly Plan[] = [...plans, ...ownFilePlans];

/** The demo cases as they stand on a local date of Việt Nam; empty before the law in force began. The same date gives the same cases. */
export function listDemoCases(today: string): DemoCase[] {
  if (today <= firstOfR4) return [];
  const current = everyPlan.map(({ commune = baDinh, isJuvenile = false, back, endsIn, steps }, index) => {
    const number = index + 1;
    const regime = back === undefined ? 'R3' : 'R4';
    const opened =
      back === undefined
        ? workingDay(laterOf(firstOfR3, earlierOf(lastOfR3, workingDay(addMonths(addDays(today, (endsIn ?? 0) + 1), -12), -DemoPath.toTermStart))), 0)
        : laterOf(firstOfR4, workingDay(today, -back));
    const path = new DemoPath({ regime, number, opened, commune, isJuvenile });
    // Nothing happens in the future: what is planned for today or later has not been done yet.
    const told = steps(path);
    const end = told.findIndex((step) => step.at.slice(0, 10) >= today);
    return { number, regime, actingOffice: path.actingOffice, person: personOf(number, commune, isJuvenile ? Number(opened.slice(0, 4)) - 16 : undefined), steps: end === -1 ? told : told.slice(0, end) } as const;
  });
  const old = oldPlans.map(({ regime, opened, steps }, index) => {
    const number = everyPlan.length + index + 1;
    const path = new DemoPath({ regime, number, opened, commune: baDinh });
    return { number, regime, actingOffice: path.actingOffice, person: personOf(number, baDinh), steps: steps(path) };
  });
  return [...current, ...old];
}

const personOf = (number: number, commune: DemoCommune, bornIn?: number) => demoPerson(number, { communeCode: commune.code, name: commune.name }, bornIn);
