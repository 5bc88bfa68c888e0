import { beginMonitoring, endMonitoring } from './monitoring-steps.ts';
import type { Step, Story } from './story.ts';

const chief = 'ba-dinh-truong-ca';
const officer = 'ba-dinh-can-bo-ca';
const clinic = 'tram-y-te-truong';

const ofPolice = { signer: chief, clerk: officer };
const ofClinic = { signer: clinic, clerk: clinic };

function followUp(at: string, stagesDone: number): Step {
  return { at, as: officer, act: 'recordFollowUp', body: { stagesDone, remarks: 'Đến tư vấn đúng hẹn.' }, note: 'Theo dõi hằng tháng' };
}

/** The dossier that follows: it names the broken treatment and begins with what that file holds. */
const dossier: Story = {
  regime: 'R4', journey: 'voluntary-dossier', title: 'Hồ sơ đề nghị lập sau khi bỏ cai nghiện tự nguyện', person: {},
  opening: {
    at: '2026-12-07 09:00', as: chief, act: 'openDossier', note: 'Mở hồ sơ đề nghị, nội dung lấy từ hồ sơ cai nghiện tự nguyện', papers: ofPolice,
    body: { violation: 'Tự ý chấm dứt cai nghiện ma túy tự nguyện.', place: 'Trụ sở Công an phường Ba Đình' },
  },
  steps: [],
};

/** An adult treated at home is monitored as long as that lasts (NĐ 163/2026 Đ15.1a). */
const monitoring = beginMonitoring({
  ground: 'homeTreatment', basisAt: '2026-08-15 09:00', at: { opened: '2026-08-15 09:30', decided: '2026-08-15 10:00', effective: '2026-08-15 10:30', fitted: '2026-08-15 15:00' }, chief, officer,
});

/** Treated at home, a plan and three months of looking after, then gone. */
const treatment: Story = {
  regime: 'R4', journey: 'voluntary-treatment', title: 'Cai nghiện tự nguyện tại gia đình, bỏ dở', person: {},
  opening: { at: '2026-08-14 10:30', as: officer, act: 'openVoluntaryTreatment', body: { committeeId: 'ubnd-xa:00004' }, note: 'Lập hồ sơ theo dõi: 24 giờ để đăng ký kể từ khi được báo kết quả' },
  steps: [
    { at: '2026-08-14 16:00', as: officer, act: 'registerVoluntary', body: { place: 'home', months: 24, timeNumber: 1, timeNumberEvidence: '03/XM', registeredBy: 'person', familyRepresentative: 'Đỗ Thị Thuở', plan: 'Điều trị tại Trạm Y tế phường, tư vấn hằng tuần.' }, note: 'Đăng ký cai nghiện tại gia đình, trong thời hạn', papers: ofPolice },
    { at: '2026-08-15 09:00', as: chief, act: 'decideVoluntary', body: { supporters: 'Trạm Y tế phường, tổ dân phố số 4' }, note: 'Trưởng Công an quyết định trong 24 giờ', papers: ofPolice },
    ...monitoring.decide, monitoring.fit,
    { at: '2026-08-18 09:00', as: officer, act: 'startTreatment', body: { recordNumber: '08/BB' }, note: 'Bắt đầu cai nghiện trong hai ngày làm việc', papers: ofPolice },
    { at: '2026-08-18 10:00', as: 'ba-dinh-chu-tich', act: 'assignCounsellors', body: { counsellors: ['Trương Thị Kiễng, Trạm Y tế phường'] }, note: 'Chủ tịch phân công người tư vấn, hỗ trợ', papers: { signer: 'ba-dinh-chu-tich', clerk: 'ba-dinh-can-bo-ubnd' } },
    { at: '2026-08-19 09:00', as: officer, act: 'setTreatmentPlan', body: { plan: 'Cắt cơn tại Trạm Y tế; tư vấn cá nhân mỗi tuần; học nghề điện từ tháng thứ tư.' }, note: 'Lập kế hoạch cai nghiện cá nhân', papers: ofPolice },
    followUp('2026-09-17 09:00', 2),
    { at: '2026-10-05 09:00', as: officer, act: 'recordDrugTest', body: { result: 'negative', recordNumber: '41/PXN' }, note: 'Xét nghiệm: âm tính' },
    followUp('2026-10-16 09:00', 2), followUp('2026-11-16 09:00', 3),
    { at: '2026-12-01 09:00', as: officer, act: 'recordLeave', body: { kind: 'leftFacility', circumstances: 'Rời nơi cư trú, gia đình không biết ở đâu.' }, note: 'Bỏ cai nghiện: hai ngày làm việc để trở lại' },
    { at: '2026-12-04 09:00', as: chief, act: 'recordBrokenAgreement', body: { ground: 'leftVoluntaryTreatment', violationRecord: { number: '15/BB-VPHC', date: '2026-12-04' }, lastViolationOn: '2026-12-03', violation: 'Tự ý chấm dứt cai nghiện tự nguyện.' }, note: 'Quá thời hạn: lập biên bản vi phạm' },
    ...endMonitoring({ decided: '2026-12-04 10:00', carriedOut: '2026-12-04 15:00' }, { ground: 'baseEnded', paperNumber: '15/BB-VPHC' }, chief, officer),
  ],
  next: { story: dossier, link: { at: '2026-12-07 10:00', as: officer, act: 'linkNewDossier', note: 'Hồ sơ cai nghiện tự nguyện kết thúc, nối sang hồ sơ mới' } },
};

/** A voluntary patient who breaks off: found addicted, registered, treated, gone; three files of one person, each naming the one before. */
export const storyVoluntary: Story = {
  regime: 'R4', journey: 'voluntary', title: 'Người cai nghiện tự nguyện bỏ dở: từ xác định tình trạng nghiện đến hồ sơ đề nghị mới',
  person: {
    fullName: 'Vũ Quốc Thuỵ', birthDate: '1995-03-09', sex: 'male', identityNumber: '001095004417', nationality: 'Việt Nam', ethnicity: 'Kinh', occupation: 'Thợ điện', residence: 'Số 14, ngõ Núi Trúc, phường Ba Đình', communeCode: '00004',
    permanentResidence: 'Số 14, ngõ Núi Trúc, phường Ba Đình',
  },
  opening: {
    at: '2026-08-10 09:00', as: officer, act: 'openDetermination', note: 'Đề nghị Trạm Y tế xác định tình trạng nghiện', papers: ofPolice,
    body: {
      ground: 'managedUserUsing', clinicId: 'tyt:00004', hasStableResidence: true, isHeld: false, testRecord: { number: '30/PXN', date: '2026-08-10' }, criminalCheckNumber: '02/KL', use: 'Sử dụng ma túy tổng hợp tại phòng trọ.',
    },
  },
  steps: [
    { at: '2026-08-11 08:00', as: clinic, act: 'receivePerson', body: { recordNumber: '21/STN' }, note: 'Trạm Y tế tiếp nhận; luật hiện hành chưa rõ số ngày trả kết quả' },
    { at: '2026-08-11 09:00', as: clinic, act: 'setLimitDate', body: ({ limitId }) => ({ limitId: limitId('addictionResult'), dueDate: '2026-08-16', basis: 'Theo quy trình chuyên môn.' }), note: 'Trạm Y tế ấn định ngày trả kết quả' },
    { at: '2026-08-14 09:00', as: clinic, act: 'issueResult', body: { isAddicted: true, resultNumber: '12/PKQ', drugs: 'Methamphetamine', conclusion: 'Đủ tiêu chuẩn chẩn đoán nghiện.' }, note: 'Kết quả: có nghiện', papers: ofClinic },
    { at: '2026-08-14 10:00', as: officer, act: 'tellResult', body: { recipient: 'person' }, note: 'Báo kết quả cho người được xác định' },
  ],
  next: { story: treatment, link: { at: '2026-08-14 11:00', as: officer, act: 'linkFollowingCase', note: 'Hồ sơ xác định kết thúc, nối sang hồ sơ cai nghiện tự nguyện' } },
};
