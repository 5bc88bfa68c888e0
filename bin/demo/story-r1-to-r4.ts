import { beginMonitoring, endMonitoring } from './monitoring-steps.ts';
import type { Step, Story } from './story.ts';

const chair = 'truc-bach-chu-tich';
const officer = 'truc-bach-can-bo-ca';
const labourHead = 'quan-ba-dinh-truong-phong-ld';
const labourStaff = 'quan-ba-dinh-can-bo-ld';
const judge = 'toa-ba-dinh-tham-phan';
const registry = 'toa-ba-dinh-thu-ky';
const facilityHead = 'co-so-1-giam-doc';
const facilityStaff = 'co-so-1-can-bo';
// From 2025-07-01 the ward of Ba Đình has what Trúc Bạch had.
const newChief = 'ba-dinh-truong-ca';
const newOfficer = 'ba-dinh-can-bo-ca';
const newChair = 'ba-dinh-chu-tich';

const ofCommune = { signer: chair, clerk: 'truc-bach-can-bo-ubnd' };
const ofLabour = { signer: labourHead, clerk: labourStaff };
const ofCourt = { signer: judge, clerk: registry };
const ofFacility = { signer: facilityHead, clerk: 'co-so-1-van-thu' };
const ofNewPolice = { signer: newChief, clerk: newOfficer };
const ofNewCommune = { signer: newChair, clerk: 'ba-dinh-can-bo-ubnd' };

const sentTo = ['person', 'proposer', 'procuracy'];

function paper(at: string, type: string, folio: number, title: string): Step {
  return { at, as: officer, act: 'addPaper', body: async ({ scan }) => ({ type, number: `${folio}/HS`, date: at.slice(0, 10), folioFrom: folio, folioTo: folio, uploadId: await scan(title) }), note: `Bút lục ${folio}: ${title}` };
}

function reduction(at: string): Step {
  return { at, as: facilityHead, act: 'reviewReduction', body: { isProposed: false }, note: 'Xét giảm thời hạn ba tháng một lần: không đề nghị' };
}

const dossier: readonly Step[] = [
  paper('2025-02-12 09:00', 'violationRecord', 1, 'Biên bản vi phạm'),
  paper('2025-02-12 09:10', 'shortBiography', 2, 'Bản tóm tắt lý lịch'),
  paper('2025-02-12 09:20', 'addictionResult', 3, 'Phiếu kết quả xác định tình trạng nghiện'),
  paper('2025-02-12 09:30', 'statement', 4, 'Bản tường trình'),
  { at: '2025-02-12 10:00', as: chair, act: 'prepareRequest', body: { reason: 'Tự ý chấm dứt cai nghiện tự nguyện.' }, note: 'Soạn văn bản đề nghị lập hồ sơ', papers: ofCommune },
  paper('2025-02-12 14:00', 'request', 5, 'Văn bản đề nghị'),
  { at: '2025-02-13 09:00', as: chair, act: 'completeDossier', note: 'Hồ sơ đã lập xong', papers: ofCommune },
  { at: '2025-02-13 14:00', as: officer, act: 'notifyPerson', body: async ({ scan }) => ({ recipient: 'person', delivery: 'received', noticeNumber: '01/TB-UBND', noticeDate: '2025-02-13', proofUploadId: await scan('Giấy nhận thông báo có chữ ký') }), note: 'Người bị đề nghị nhận thông báo' },
  { at: '2025-02-19 09:00', as: chair, act: 'forwardDossier', body: { requestNumber: '01/ĐN-CNBB', folioCount: 5, labourOfficeId: 'ldtbxh:001' }, note: 'Chuyển hồ sơ sang Phòng Lao động quận', papers: ofCommune },
  { at: '2025-02-19 15:00', as: labourStaff, act: 'receiveDossier', body: { receiptNumber: '12', folioCount: 5 }, note: 'Phòng Lao động nhận hồ sơ' },
  { at: '2025-02-21 09:00', as: labourHead, act: 'returnToCompiler', body: { letterNumber: '01/LĐTBXH', missing: ['statement'], reason: 'Bản tường trình thiếu chữ ký.' }, note: 'Trả lại một lần để bổ sung', papers: ofLabour },
  { at: '2025-02-21 15:00', as: officer, act: 'receiveReturnedDossier', body: { receiptNumber: '03' }, note: 'Nhận lại hồ sơ' },
  paper('2025-02-24 09:00', 'statement', 6, 'Bản tường trình có chữ ký'),
  { at: '2025-02-25 09:00', as: chair, act: 'supplementDossier', body: { letterNumber: '04/CV-UBND', folioCount: 6 }, note: 'Bổ sung hồ sơ', papers: ofCommune },
  { at: '2025-02-26 09:00', as: labourStaff, act: 'receiveDossier', body: { receiptNumber: '14', folioCount: 6 }, note: 'Phòng Lao động nhận hồ sơ đã bổ sung' },
  { at: '2025-02-28 15:00', as: labourHead, act: 'fileWithCourt', body: { courtId: 'tand-huyen:001', procuracyId: 'vks-huyen:001', requestNumber: '02/ĐN-CNBB', proposedFacilityId: 'cscn:01-1' }, note: 'Ngày cuối cùng của Phòng Lao động: đề nghị Tòa án', papers: ofLabour },
];

const court: readonly Step[] = [
  { at: '2025-03-03 09:00', as: registry, act: 'confirmReceipt', body: { receiptNumber: '21', folioCount: 6 }, note: 'Tòa án quận nhận hồ sơ: giai đoạn Tòa án theo quy định từ 01/3/2025 (R2)' },
  { at: '2025-03-04 09:00', as: 'toa-ba-dinh-chanh-an', act: 'acceptDossier', body: { docketNumber: '08/2025/TLST', judgeId: `can-bo:${judge}`, procuracyId: 'vks-huyen:001', hasRepresentative: false }, note: 'Thụ lý và phân công Thẩm phán', papers: ofCourt },
  { at: '2025-03-05 09:00', as: registry, act: 'notifyAcceptance', body: { noticeNumber: '01/TB-TA', sentTo }, note: 'Thông báo thụ lý' },
  { at: '2025-03-06 09:00', as: judge, act: 'openHearing', body: { decisionNumber: '01/QĐ-TA', hearingAt: '2025-03-13T09:00:00+07:00', form: 'inPerson', place: 'Phòng họp số 1, trụ sở Tòa án' }, note: 'Quyết định mở phiên họp', papers: ofCourt },
  { at: '2025-03-06 16:00', as: registry, act: 'sendHearingDecision', body: { sentTo }, note: 'Gửi quyết định mở phiên họp' },
  { at: '2025-03-13 09:00', as: registry, act: 'recordHearing', body: { minutesNumber: '01/BB-TA', form: 'inPerson', person: 'present', representative: 'none', defender: 'none', proposer: 'present', procurator: 'present', interpreter: 'none' }, note: 'Phiên họp', papers: ofCourt },
  { at: '2025-03-13 10:30', as: judge, act: 'decideCase', body: { outcome: 'apply', decisionNumber: '02/QĐ-TA', termMonths: 24, reasons: 'Đủ điều kiện áp dụng biện pháp.' }, note: 'Quyết định áp dụng biện pháp, 24 tháng', papers: ofCourt },
  { at: '2025-03-13 11:00', as: judge, act: 'setLimitDate', body: ({ limitId }) => ({ limitId: limitId('recommend'), dueDate: '2025-03-20', basis: 'Ghi trong quyết định: luật không cho số ngày.' }), note: 'Thẩm phán ấn định ngày cuối cho kiến nghị' },
  { at: '2025-03-13 11:05', as: judge, act: 'setLimitDate', body: ({ limitId }) => ({ limitId: limitId('protest'), dueDate: '2025-03-20', basis: 'Ghi trong quyết định: luật không cho số ngày.' }), note: 'Thẩm phán ấn định ngày cuối cho kháng nghị' },
  { at: '2025-03-14 09:00', as: registry, act: 'sendDecision', body: { sentTo: [...sentTo, 'police', 'communeCommittee'] }, note: 'Gửi quyết định', papers: ofCourt },
  { at: '2025-03-21 09:00', as: judge, act: 'confirmEffect', body: { effectiveOn: '2025-03-21', basis: 'windowsClosed' }, note: 'Tòa án xác nhận quyết định có hiệu lực' },
];

const execution: readonly Step[] = [
  { at: '2025-03-21 15:00', as: registry, act: 'sendForExecution', body: { escortOfficeId: 'ca-xa-cu:00004', sentTo: ['person', 'proposer', 'executingPolice', 'facility'] }, note: 'Gửi quyết định cho Công an phường: không còn Công an cấp huyện' },
  { at: '2025-03-24 09:00', as: officer, act: 'receiveDecision', body: { personReceivedOn: '2025-03-24' }, note: 'Công an phường nhận quyết định' },
  { at: '2025-03-26 08:00', as: officer, act: 'startEscort', body: { coercion: 'none' }, note: 'Giữ người để áp giải: thời hạn bắt đầu' },
  { at: '2025-03-26 10:00', as: facilityStaff, act: 'admitPerson', body: { recordNumber: '09/BBGN', paperCount: 6, condition: 'Sức khỏe bình thường', belongings: 'Đồ dùng cá nhân', giver: 'Trần Văn Lữ', receiver: 'Đoàn Văn Yên' }, note: 'Giao nhận người tại cơ sở', papers: ofFacility },
];

/** New with the law of 2026: whoever is supervised is monitored. */
const monitoring = beginMonitoring({
  basisAt: '2027-02-25 10:00', at: { opened: '2027-02-25 11:00', decided: '2027-02-25 15:00', effective: '2027-03-25 08:00', fitted: '2027-03-25 15:00' }, chief: newChief, officer: newOfficer, facility: { head: facilityHead, staff: facilityStaff },
});

const stay: readonly Step[] = [
  { at: '2025-03-28 09:00', as: facilityStaff, act: 'startDetoxification', body: { profileNumber: '41/HS' }, note: 'Cắt cơn, giải độc' },
  { at: '2025-04-18 09:00', as: facilityStaff, act: 'startEducation', body: { hasLabourTherapy: true }, note: 'Giáo dục, lao động trị liệu' },
  reduction('2025-06-24 09:00'),
  { ...reduction('2025-09-23 09:00'), note: 'Xét giảm lần hai; cấp huyện đã kết thúc, Tòa án khu vực và phường Ba Đình kế thừa từ 01/7/2025 (R3)' },
  reduction('2025-12-23 09:00'),
  reduction('2026-03-23 09:00'),
  reduction('2026-06-23 09:00'),
  { at: '2026-08-03 09:00', as: facilityStaff, act: 'sendToHospital', body: { hospital: 'Bệnh viện Bạch Mai', illness: 'Viêm phổi nặng.', reportNumber: '15/BC-CSCN' }, note: 'Luật mới đã có hiệu lực (R4): thời hạn cũ giữ nguyên; đi bệnh viện, thời gian vẫn tính' },
  { at: '2026-08-14 15:00', as: facilityStaff, act: 'returnFromHospital', body: { dischargeNumber: '16/RV' }, note: 'Trở lại cơ sở' },
  reduction('2026-09-23 09:00'),
  reduction('2026-12-23 09:00'),
  { at: '2027-02-22 09:00', as: facilityHead, act: 'sendCompletionNotice', body: { supervisingPoliceId: 'ca-xa:00004', supervisingCommitteeId: 'ubnd-xa:00004', progress: 'Chấp hành tốt.' }, note: 'Thông báo sắp chấp hành xong', papers: ofFacility },
  { at: '2027-02-23 09:00', as: newChief, act: 'proposeSupervision', body: { measures: 'Tư vấn, hỗ trợ việc làm.' }, note: 'Công an phường Ba Đình đề nghị quản lý sau cai nghiện, trước khi cho về', papers: ofNewPolice },
  { at: '2027-02-25 09:00', as: newChair, act: 'decideSupervision', body: { decisionNumber: '01/QĐ-UBND' }, note: 'Chủ tịch UBND phường Ba Đình quyết định quản lý sau cai nghiện', papers: ofNewCommune },
  ...monitoring.decide,
  { at: '2027-03-01 09:00', as: facilityStaff, act: 'startReintegration', note: 'Chuẩn bị tái hòa nhập cộng đồng', papers: ofFacility },
  reduction('2027-03-23 09:00'),
  { at: '2027-03-25 08:00', as: facilityHead, act: 'issueCertificate', body: { certificateNumber: '01/CN-CSCN' }, note: 'Cấp giấy chứng nhận chấp hành xong', papers: ofFacility },
  monitoring.fit,
  { at: '2027-03-25 16:00', as: facilityStaff, act: 'releasePerson', body: { releasedTo: 'family' }, note: 'Trở về: quản lý sau cai nghiện theo Luật 120/2025 (R4)', papers: ofFacility },
];

const supervision: readonly Step[] = [
  { at: '2027-03-29 09:00', as: newChair, act: 'assignOfficer', body: { officerId: `can-bo:${newOfficer}`, volunteers: ['Nguyễn Thị Ưởng'], duties: 'Gặp gỡ, tư vấn' }, note: 'Phân công người quản lý, giúp đỡ', papers: ofNewCommune },
  { at: '2027-03-30 09:00', as: newOfficer, act: 'setPlan', body: { period: 'quarter', plan: 'Học nghề, tham gia câu lạc bộ B93.' }, note: 'Kế hoạch giúp đỡ theo quý' },
  { at: '2027-09-06 09:00', as: newOfficer, act: 'recordDrugTest', body: { kind: 'planned', result: 'negative', recordNumber: '18/BB-XN' }, note: 'Xét nghiệm định kỳ: âm tính' },
  { at: '2028-05-15 09:00', as: newOfficer, act: 'recordDrugTest', body: { kind: 'unannounced', result: 'negative', recordNumber: '09/BB-XN' }, note: 'Xét nghiệm đột xuất: âm tính' },
  { at: '2029-03-22 09:00', as: newChief, act: 'proposeClosing', body: { proposalNumber: '12/ĐN-CAP' }, note: 'Đề nghị kết thúc quản lý, trong ba ngày làm việc cuối' },
  { at: '2029-03-23 09:00', as: newChair, act: 'closeSupervision', body: { certificateNumber: '01/GXN-UBND' }, note: 'Xác nhận hết thời hạn quản lý sau cai nghiện', papers: ofNewCommune },
  ...endMonitoring({ decided: '2029-03-26 08:00', carriedOut: '2029-03-26 08:30' }, { ground: 'termOver' }, newChief, newOfficer),
  { at: '2029-03-26 09:00', as: newChief, act: 'removeFromList', body: { ground: 'decisionServed', noticeNumber: '01/QĐ-CAP' }, note: 'Đưa ra khỏi danh sách', papers: ofNewPolice },
];

/** Opened by the commune's chair in R1, decided in R2 by the district's court, served through R3 into R4 under the offices that came after, supervised under R4. */
export const storyR1ToR4: Story = {
  regime: 'R1',
  journey: 'r1-to-r4',
  title: 'Một vụ việc qua bốn chế độ: mở năm 2025 theo Luật 73/2021, quản lý sau cai nghiện theo Luật 120/2025',
  person: {
    fullName: 'Ngô Khắc Quyền', birthDate: '1994-05-21', sex: 'male', identityNumber: '001094054321', nationality: 'Việt Nam', ethnicity: 'Kinh', occupation: 'Thợ điện', education: '12/12', birthPlace: 'Hà Nội',
    residence: 'Số 21, phố Châu Long, phường Trúc Bạch', communeCode: '00004', permanentResidence: 'Số 21, phố Châu Long, phường Trúc Bạch',
  },
  opening: {
    at: '2025-02-10 09:30', as: chair, act: 'openDossier', note: 'UBND phường Trúc Bạch mở hồ sơ từ biên bản vi phạm (R1)', papers: ofCommune,
    body: {
      ground: 'leftVoluntaryTreatment', violationRecord: { number: '01/BB-VPHC', date: '2025-02-10' }, lastViolationOn: '2025-02-08', hasStableResidence: true, foundBy: 'commune', assistingPoliceId: 'ca-xa-cu:00004',
      addictionResult: { kind: 'clinicResult', number: '05/PKQ', date: '2025-01-20' }, violation: 'Sử dụng trái phép chất ma túy.', place: 'Phố Châu Long', witnesses: 'Trần Văn Lữ', personOpinion: 'Thừa nhận hành vi.',
    },
  },
  steps: [...dossier, ...court, ...execution, ...stay, ...supervision],
};
