import { addDays } from '../../law/dates.ts';
import { baDinh, type DemoCommune, type DemoPath, ngocHa } from './demo-path.ts';
import { instantOf, type Step } from './story.ts';

const clinicHead = 'tram-y-te-truong';
const clinic = 'tyt:00004';

/** A file of its own told: how many working days ago it was opened under the law in force, and how far it came. */
export interface OwnFilePlan {
  readonly commune: DemoCommune;
  readonly back: number;
  readonly steps: (path: DemoPath) => Step[];
}

const number = (path: DemoPath, kind: string): string => `${path.number}/${kind}`;

function openUser(path: DemoPath): Step[] {
  const { officer, chief, committee } = path.commune;
  return [
    path.step(0, '08:00', officer, 'openUserManagement', {
      foundAt: instantOf(`${addDays(path.opened, -1)} 21:30`), testRecord: { number: number(path, 'PXN'), date: addDays(path.opened, -1) }, isRemote: false, committeeId: committee,
      use: 'Sử dụng trái phép chất ma túy tại phòng trọ.', place: `Khu dân cư ${path.commune.name}`,
    }),
    path.step(0, '10:00', officer, 'recordResidence', { hasStableResidence: true }),
    path.step(0, '15:00', chief, 'decideManagement', { decisionNumber: number(path, 'QĐ-CAP'), team: 'Cán bộ Công an phường - Tổ trưởng\nĐại diện tổ dân phố - Tổ phó', helper: 'Cán bộ Hội Liên hiệp Phụ nữ' }),
  ];
}

function askClinic(path: DemoPath): Step[] {
  return [
    path.step(0, '09:00', path.commune.officer, 'openDetermination', {
      ground: 'noStableResidence', clinicId: clinic, hasStableResidence: false, isHeld: false, testRecord: { number: number(path, 'PXN'), date: path.opened }, requestNumber: number(path, 'GĐN'), use: 'Sử dụng ma túy tổng hợp.',
    }),
    path.step(1, '08:00', clinicHead, 'receivePerson', { recordNumber: number(path, 'STN') }),
  ];
}

const result = (path: DemoPath, isAddicted: boolean): Step[] => [...askClinic(path), path.step(4, '09:00', clinicHead, 'issueResult', { isAddicted, resultNumber: number(path, 'PKQ'), conclusion: 'Theo tiêu chuẩn chẩn đoán.' })];

function treat(path: DemoPath): Step[] {
  const { officer, chief, committee } = path.commune;
  return [
    path.step(0, '09:30', officer, 'openVoluntaryTreatment', { toldAt: instantOf(`${path.opened} 09:00`), addictionResult: { number: number(path, 'PKQ'), date: addDays(path.opened, -2) }, hasStableResidence: true, committeeId: committee }),
    path.step(0, '15:00', officer, 'registerVoluntary', { place: 'home', months: 24, timeNumber: 1, registeredBy: 'person', plan: 'Điều trị tại Trạm Y tế, tư vấn hằng tuần.' }),
    path.step(1, '09:00', chief, 'decideVoluntary', { decisionNumber: number(path, 'QĐ-CNTN'), supporters: 'Trạm Y tế, tổ dân phố' }),
  ];
}

const inTreatment = (path: DemoPath): Step[] => [...treat(path), path.step(2, '09:00', path.commune.officer, 'startTreatment')];

/** Management of users, determinations and voluntary treatments, a few of each, at different points of their way. */
export const ownFilePlans: readonly OwnFilePlan[] = [
  { commune: baDinh, back: 30, steps: (path) => [...openUser(path), path.step(21, '09:00', path.commune.officer, 'recordResidenceCheck')] },
  { commune: ngocHa, back: 50, steps: (path) => [...openUser(path), path.step(44, '09:00', path.commune.officer, 'recordDrugTest', { result: 'positive', recordNumber: number(path, 'PXN-2') })] },
  { commune: baDinh, back: 25, steps: (path) => [...openUser(path), path.step(15, '09:00', path.commune.chief, 'suspendManagement', { decisionNumber: number(path, 'QĐ-TĐC'), custodyPaperNumber: number(path, 'LTG'), custodyFrom: path.date(14) })] },
  { commune: baDinh, back: 4, steps: askClinic },
  { commune: ngocHa, back: 9, steps: (path) => [...result(path, true), path.step(4, '14:00', path.commune.officer, 'tellResult', { recipient: 'person' })] },
  { commune: baDinh, back: 8, steps: (path) => result(path, false) },
  { commune: baDinh, back: 3, steps: treat },
  { commune: baDinh, back: 45, steps: (path) => [...inTreatment(path), path.step(22, '09:00', path.commune.officer, 'recordFollowUp', { stagesDone: 2, remarks: 'Chấp hành tốt.' })] },
  {
    commune: ngocHa, back: 28,
    steps: (path) => [
      ...inTreatment(path), path.step(18, '09:00', path.commune.officer, 'recordLeave', { kind: 'leftFacility', circumstances: 'Rời nơi cư trú, không báo.' }),
      path.step(22, '09:00', path.commune.chief, 'recordBrokenAgreement', { ground: 'leftVoluntaryTreatment', violationRecord: { number: number(path, 'BB-VPHC'), date: path.date(22) }, lastViolationOn: path.date(21) }),
    ],
  },
];
