import { beginMonitoring, endMonitoring } from './monitoring-steps.ts';
import type { Step, Story } from './story.ts';

const chief = 'ba-dinh-truong-ca';
const officer = 'ba-dinh-can-bo-ca';
const judge = 'toa-khu-vuc-1-tham-phan';
const registry = 'toa-khu-vuc-1-thu-ky';
const reviewJudge = 'toa-ha-noi-tham-phan';
const reviewRegistry = 'toa-ha-noi-thu-ky';
const school = 'giao-duong-can-bo';
const facilityHead = 'co-so-1-giam-doc';
const facilityStaff = 'co-so-1-can-bo';
const chair = 'ba-dinh-chu-tich';

const ofPolice = { signer: chief, clerk: officer };
const ofCourt = { signer: judge, clerk: registry };
const ofReviewCourt = { signer: reviewJudge, clerk: reviewRegistry };
const ofC10 = { signer: 'c10-cuc-truong', clerk: 'c10-cuc-truong' };
const ofSchool = { signer: 'giao-duong-hieu-truong', clerk: school };
const ofFacility = { signer: facilityHead, clerk: 'co-so-1-van-thu' };
const ofCommune = { signer: chair, clerk: 'ba-dinh-can-bo-ubnd' };

const sentTo = ['person', 'representative', 'proposer', 'procuracy'];

function paper(at: string, type: string, folio: number, title: string): Step {
  return { at, as: officer, act: 'addPaper', body: async ({ scan }) => ({ type, number: `${folio}/HS`, date: at.slice(0, 10), folioFrom: folio, folioTo: folio, uploadId: await scan(title) }), note: `Bút lục ${folio}: ${title}` };
}

function notify(at: string, recipient: 'person' | 'representative', note: string): Step {
  return { at, as: officer, act: 'notifyPerson', body: async ({ scan }) => ({ recipient, delivery: 'received', noticeNumber: '01/TB-CAX', noticeDate: '2026-07-07', proofUploadId: await scan('Giấy nhận thông báo có chữ ký') }), note };
}

const dossier: readonly Step[] = [
  { at: '2026-07-06 10:00', as: officer, act: 'recordRepresentative', body: { relation: 'mother', fullName: 'Hoàng Thị Quỵnh Nhưỡng', sex: 'female', birthDate: '1982-03-08', residence: 'Số 8, phố Đội Cấn, phường Ba Đình', phone: '0900 000 123' }, note: 'Mẹ là người đại diện hợp pháp' },
  { at: '2026-07-06 11:00', as: officer, act: 'takeDownStatement', body: { teller: 'person', told: 'Cháu dùng ma túy lần đầu vào hè năm 2025; tháng 3 năm 2026 đăng ký cai nghiện tại nhà, sau hai mươi ngày thì bỏ.', place: 'trụ sở Công an phường Ba Đình', witnesses: 'Phạm Thị Thưởng' }, note: 'Biên bản ghi lời khai thay cho bản tường trình', papers: ofPolice },
  { at: '2026-07-06 14:00', as: officer, act: 'prepareOpinion', body: { stance: 'disagrees', opinion: 'Gia đình đề nghị cho cháu cai nghiện tại nhà để học xong lớp 10.' }, note: 'Ý kiến của mẹ: không đồng ý', papers: ofPolice },
  paper('2026-07-06 15:00', 'violationRecord', 1, 'Biên bản vi phạm'),
  paper('2026-07-06 15:05', 'shortBiography', 2, 'Bản tóm tắt lý lịch'),
  paper('2026-07-06 15:10', 'addictionResult', 3, 'Phiếu kết quả xác định tình trạng nghiện'),
  paper('2026-07-06 15:15', 'statementTakenDown', 4, 'Biên bản ghi lời khai'),
  paper('2026-07-06 15:20', 'representativeOpinion', 5, 'Ý kiến của người đại diện hợp pháp'),
  { at: '2026-07-07 08:30', as: officer, act: 'prepareRequest', body: { reason: 'Tự ý chấm dứt cai nghiện tự nguyện, tiếp tục sử dụng trái phép chất ma túy.' }, note: 'Soạn văn bản đề nghị', papers: ofPolice },
  paper('2026-07-07 09:00', 'request', 6, 'Văn bản đề nghị'),
  { at: '2026-07-07 10:00', as: chief, act: 'completeDossier', note: 'Hồ sơ đã lập xong', papers: ofPolice },
  notify('2026-07-07 14:00', 'person', 'Người bị đề nghị nhận thông báo: ba ngày làm việc để đọc hồ sơ'),
  notify('2026-07-08 09:00', 'representative', 'Mẹ nhận thông báo hôm sau: ba ngày làm việc của riêng mình'),
  { at: '2026-07-08 10:00', as: chief, act: 'startCustody', body: { place: 'facility', custodianId: 'tgd:01', decisionNumber: '18/QĐ-CAX', decisionDate: '2026-07-08' }, note: 'Giao trường giáo dưỡng quản lý trong khi lập hồ sơ: thời gian này được trừ', papers: ofPolice },
  { at: '2026-07-09 09:00', as: officer, act: 'recordReading', body: { reader: 'person', recordNumber: '09/BB' }, note: 'Người bị đề nghị đọc hồ sơ' },
  { at: '2026-07-10 09:00', as: officer, act: 'recordReading', body: { reader: 'representative', recordNumber: '10/BB' }, note: 'Mẹ đọc hồ sơ' },
  { at: '2026-07-14 09:00', as: chief, act: 'forwardDossier', body: { requestNumber: '01/ĐN-CNBB', folioCount: 6, courtId: 'tand-kv:01-1', procuracyId: 'vks-kv:01-1' }, note: 'Chuyển hồ sơ sau khi thời hạn đọc của cả hai đã hết', papers: ofPolice },
  { at: '2026-07-14 15:00', as: registry, act: 'confirmReceipt', body: { receiptNumber: '144', folioCount: 6 }, note: 'Tòa án nhận hồ sơ' },
];

const attendance = { person: 'present', defender: 'present', proposer: 'present', procurator: 'present', interpreter: 'none' } as const;

const court: readonly Step[] = [
  { at: '2026-07-15 09:00', as: 'toa-khu-vuc-1-chanh-an', act: 'acceptDossier', body: { docketNumber: '21/2026/TLST', judgeId: `can-bo:${judge}`, procuracyId: 'vks-kv:01-1', hasRepresentative: true, judgeFitForJuveniles: true }, note: 'Thụ lý, phân công Thẩm phán có kinh nghiệm về người dưới 18 tuổi', papers: ofCourt },
  { at: '2026-07-16 09:00', as: registry, act: 'notifyAcceptance', body: { noticeNumber: '01/TB-TA', sentTo }, note: 'Thông báo thụ lý cho cả người đại diện' },
  { at: '2026-07-16 10:00', as: registry, act: 'requestDefender', body: { requestedFrom: 'legalAidCentre', letterNumber: '02/TA' }, note: 'Chưa có người bảo vệ: yêu cầu Trung tâm trợ giúp pháp lý cử người', papers: ofCourt },
  { at: '2026-07-17 09:00', as: registry, act: 'recordDefender', body: { kind: 'legalAidAssistant', chosenBy: 'court', defenderName: 'Ngô Thị Huyễn' }, note: 'Trợ giúp viên pháp lý được cử' },
  { at: '2026-07-20 09:00', as: judge, act: 'openHearing', body: { decisionNumber: '01/QĐ-TA', hearingAt: '2026-07-28T09:00:00+07:00', form: 'inPerson', place: 'Phòng họp thân thiện, trụ sở Tòa án', invited: ['school', 'fatherlandFront'] }, note: 'Quyết định mở phiên họp, mời đại diện nhà trường', papers: ofCourt },
  { at: '2026-07-20 16:00', as: registry, act: 'sendHearingDecision', body: { sentTo: [...sentTo, 'defender', 'otherParticipant'] }, note: 'Gửi quyết định mở phiên họp' },
  { at: '2026-07-28 09:15', as: judge, act: 'postponeHearing', body: { ground: 'representativeAbsentWithReason', noticeNumber: '03/TB-TA', newHearingAt: '2026-07-31T09:00:00+07:00', reason: 'Mẹ đang điều trị nội trú.' }, note: 'Mẹ vắng mặt có lý do chính đáng: hoãn phiên họp', papers: ofCourt },
  { at: '2026-07-28 15:00', as: judge, act: 'extendAsComplex', body: { reason: 'Phiên họp phải hoãn, cần thêm ý kiến của nhà trường.' }, note: 'Kéo dài thời hạn quyết định: vụ việc phức tạp' },
  { at: '2026-07-31 09:00', as: registry, act: 'recordHearing', body: { minutesNumber: '01/BB-TA', form: 'inPerson', ...attendance, representative: 'present', representativeName: 'Hoàng Thị Quỵnh Nhưỡng', course: 'Câu hỏi ngắn, dễ hiểu; mẹ hỗ trợ; trợ giúp viên pháp lý tranh luận; đại diện nhà trường nêu ý kiến; Kiểm sát viên phát biểu.' }, note: 'Phiên họp thân thiện, có mẹ và trợ giúp viên pháp lý', papers: ofCourt },
  { at: '2026-07-31 10:30', as: judge, act: 'decideCase', body: { outcome: 'apply', decisionNumber: '02/QĐ-TA', termMonths: 24, timeNumber: 1, timeNumberConfirmed: true, timeNumberEvidence: '04/XM', reasons: 'Đủ căn cứ; bảo đảm việc học và lợi ích tốt nhất của người bị đề nghị.' }, note: 'Quyết định đưa vào cơ sở, lần đầu: 24 tháng', papers: ofCourt },
  { at: '2026-08-03 09:00', as: registry, act: 'sendDecision', body: { sentTo: [...sentTo, 'police', 'communeCommittee'] }, note: 'Gửi quyết định cho từng người', papers: ofCourt },
  { at: '2026-08-05 14:00', as: registry, act: 'recordComplaint', body: { by: 'representative', letterNumber: '01/KN', grounds: 'Đề nghị cho cháu cai nghiện tự nguyện tại nhà.' }, note: 'Mẹ khiếu nại trong năm ngày làm việc của mình' },
  { at: '2026-08-06 09:00', as: registry, act: 'forwardForReview', body: { reviewCourtId: 'tand-tinh:01', reviewProcuracyId: 'vks-tinh:01', letterNumber: '50/CV-TA' }, note: 'Chuyển hồ sơ lên Tòa án cấp tỉnh' },
  { at: '2026-08-07 09:00', as: reviewRegistry, act: 'receiveReviewFile', body: { receiptNumber: '61' }, note: 'Tòa án cấp tỉnh nhận hồ sơ' },
  { at: '2026-08-10 09:00', as: 'toa-ha-noi-chanh-an', act: 'acceptReview', body: { docketNumber: '07/2026/TLPT', judgeId: `can-bo:${reviewJudge}` }, note: 'Thụ lý khiếu nại, phân công Thẩm phán' },
  { at: '2026-08-10 15:00', as: reviewRegistry, act: 'notifyReviewHearing', body: { hearingAt: '2026-08-14T09:00:00+07:00', noticeNumber: '15/TB-TA' }, note: 'Thông báo mở phiên họp xem xét khiếu nại', papers: ofReviewCourt },
  { at: '2026-08-14 09:00', as: reviewRegistry, act: 'holdReviewHearing', body: { minutesNumber: '09/BB-TA', proposer: 'present', procurator: 'present', complainant: 'present' }, note: 'Phiên họp xem xét khiếu nại' },
  { at: '2026-08-14 11:00', as: reviewJudge, act: 'decideReview', body: { outcome: 'keep', decisionNumber: '01/QĐ-TA', reasons: 'Khiếu nại không có căn cứ.' }, note: 'Giữ nguyên quyết định', papers: ofReviewCourt },
  { at: '2026-08-14 15:00', as: reviewRegistry, act: 'sendReviewDecision', body: { sentTo: [...sentTo, 'police'] }, note: 'Gửi quyết định giải quyết khiếu nại' },
  { at: '2026-08-14 16:00', as: judge, act: 'confirmEffect', body: { effectiveOn: '2026-08-14', basis: 'reviewDecided' }, note: 'Tòa án xác nhận quyết định có hiệu lực' },
];

const execution: readonly Step[] = [
  { at: '2026-08-17 09:00', as: registry, act: 'sendForExecution', body: { sentTo: ['person', 'proposer', 'executingPolice', 'communeCommittee'] }, note: 'Gửi quyết định để thi hành' },
  { at: '2026-08-17 14:00', as: officer, act: 'receiveDecision', body: { personReceivedOn: '2026-08-17' }, note: 'Công an phường nhận quyết định: chuỗi 24 giờ bắt đầu' },
  { at: '2026-08-17 16:00', as: chief, act: 'requestFacility', body: { provincialPoliceId: 'ca-tinh:01', whereabouts: 'Trường giáo dưỡng', health: 'Bình thường' }, note: 'Đề nghị Công an thành phố', papers: ofPolice },
  { at: '2026-08-18 10:00', as: 'ca-ha-noi-giam-doc', act: 'passOnRequest', body: { centralPoliceId: 'bo-ca:c10', ground: 'reformatorySchool' }, note: 'Đưa vào trường giáo dưỡng: chuyển đề nghị lên C10' },
  { at: '2026-08-18 15:00', as: 'c10-cuc-truong', act: 'assignFacility', body: { facilityId: 'tgd:01', decisionNumber: '01/QĐ-C10' }, note: 'Cục trưởng C10 quyết định trường giáo dưỡng', papers: ofC10 },
  { at: '2026-08-18 16:00', as: 'c10-cuc-truong', act: 'sendAssignment', note: 'Gửi quyết định' },
  { at: '2026-08-19 08:00', as: officer, act: 'startEscort', body: { coercion: 'none' }, note: 'Đưa vào trường giáo dưỡng' },
  { at: '2026-08-19 10:00', as: school, act: 'admitPerson', body: { recordNumber: '07/BBGN', paperCount: 6, condition: 'Sức khỏe bình thường', belongings: 'Quần áo, sách vở', giver: 'Lê Quang Kiễng', receiver: 'Hứa Văn Tuyển' }, note: 'Giao nhận người và hồ sơ: thời hạn bắt đầu', papers: ofSchool },
];

/** Eighteen by then: monitored as an adult is (NĐ 163/2026 Đ15.1). */
const monitoring = beginMonitoring({
  basisAt: '2028-06-01 10:00', at: { opened: '2028-06-01 11:00', decided: '2028-06-01 15:00', effective: '2028-07-07 08:00', fitted: '2028-07-07 15:00' }, chief, officer, facility: { head: facilityHead, staff: facilityStaff },
});

const stay: readonly Step[] = [
  { at: '2026-08-20 09:00', as: school, act: 'startDetoxification', body: { profileNumber: '302/HS', planNumber: '302/KH' }, note: 'Cắt cơn, giải độc' },
  { at: '2026-08-31 09:00', as: school, act: 'startEducation', note: 'Giáo dục, tư vấn, học văn hóa' },
  { at: '2028-03-02 09:00', as: 'ca-ha-noi-giam-doc', act: 'transferAtEighteen', body: { facilityId: 'cscn:01-1', decisionNumber: '33/QĐ-CAT', recordNumber: '12/BBGN' }, note: 'Đủ 18 tuổi ngày 28/02/2028, còn hơn 03 tháng: chuyển sang cơ sở công lập' },
  { at: '2028-05-29 09:00', as: facilityHead, act: 'sendCompletionNotice', body: { supervisingPoliceId: 'ca-xa:00004', supervisingCommitteeId: 'ubnd-xa:00004', progress: 'Chấp hành tốt, học xong lớp 11.' }, note: 'Thông báo sắp chấp hành xong', papers: ofFacility },
  { at: '2028-05-30 09:00', as: chief, act: 'proposeSupervision', body: { measures: 'Tư vấn, hỗ trợ học văn hóa, xét nghiệm định kỳ.' }, note: 'Công an phường đề nghị quản lý sau cai nghiện', papers: ofPolice },
  { at: '2028-06-01 09:00', as: chair, act: 'decideSupervision', body: { decisionNumber: '01/QĐ-UBND' }, note: 'Chủ tịch UBND phường quyết định quản lý sau cai nghiện', papers: ofCommune },
  ...monitoring.decide,
  { at: '2028-06-08 09:00', as: facilityStaff, act: 'startReintegration', note: 'Chuẩn bị tái hòa nhập cộng đồng', papers: ofFacility },
  { at: '2028-07-07 08:00', as: facilityHead, act: 'issueCertificate', body: { certificateNumber: '01/GXN-CSCN' }, note: 'Cấp giấy xác nhận, gửi bản sao cho mẹ', papers: ofFacility },
  monitoring.fit,
  { at: '2028-07-07 16:00', as: facilityStaff, act: 'releasePerson', body: { releasedTo: 'family', fetchedByFamily: true }, note: 'Mẹ đón về: quản lý sau cai nghiện một năm bắt đầu', papers: ofFacility },
];

const supervision: readonly Step[] = [
  { at: '2028-07-10 09:00', as: chair, act: 'assignOfficer', body: { officerId: `can-bo:${officer}`, volunteers: ['Nguyễn Thị Ưởng'], duties: 'Gặp gỡ, tư vấn, hỗ trợ học tập' }, note: 'Phân công người quản lý, giúp đỡ', papers: ofCommune },
  { at: '2028-07-11 09:00', as: officer, act: 'setPlan', body: { period: 'quarter', plan: 'Học tiếp lớp 12, tham gia câu lạc bộ thanh niên.' }, note: 'Kế hoạch giúp đỡ theo quý' },
  { at: '2028-10-16 09:00', as: officer, act: 'recordDrugTest', body: { kind: 'planned', result: 'negative', recordNumber: '31/BB-XN' }, note: 'Xét nghiệm định kỳ: âm tính' },
  { at: '2029-01-15 09:00', as: officer, act: 'recordDrugTest', body: { kind: 'unannounced', result: 'negative', recordNumber: '02/BB-XN' }, note: 'Xét nghiệm đột xuất: âm tính' },
  { at: '2029-07-05 09:00', as: chief, act: 'proposeClosing', body: { proposalNumber: '70/ĐN-CAX' }, note: 'Đề nghị kết thúc quản lý, trong ba ngày làm việc cuối' },
  { at: '2029-07-06 09:00', as: chair, act: 'closeSupervision', body: { certificateNumber: '01/GXN-UBND' }, note: 'Xác nhận hết thời hạn quản lý sau cai nghiện', papers: ofCommune },
  ...endMonitoring({ decided: '2029-07-09 08:00', carriedOut: '2029-07-09 08:30' }, { ground: 'termOver' }, chief, officer),
  { at: '2029-07-09 09:00', as: chief, act: 'removeFromList', body: { ground: 'decisionServed', noticeNumber: '01/QĐ-CAX' }, note: 'Đưa ra khỏi danh sách quản lý', papers: ofPolice },
];

/** A juvenile under the law in force from 1 July 2026: the mother at every step, a reformatory school, eighteen in the middle of the term. */
export const storyJuvenile: Story = {
  journey: 'juvenile', regime: 'R4',
  title: 'Người từ đủ 12 đến dưới 18 tuổi theo Luật 120/2025: từ biên bản vi phạm đến đưa ra khỏi danh sách',
  person: {
    fullName: 'Trần Quốc Khuyến', birthDate: '2010-02-28', sex: 'male', identityNumber: '001210012345', nationality: 'Việt Nam', ethnicity: 'Kinh', occupation: 'Học sinh', education: '10/12', birthPlace: 'Hà Nội',
    residence: 'Số 8, phố Đội Cấn, phường Ba Đình', communeCode: '00004', permanentResidence: 'Số 8, phố Đội Cấn, phường Ba Đình',
  },
  opening: {
    at: '2026-07-06 09:30', as: chief, act: 'openDossier', note: 'Công an phường Ba Đình lập biên bản và mở hồ sơ', papers: ofPolice,
    body: {
      ground: 'leftVoluntaryTreatment', violationRecord: { number: '01/BB-VPHC', date: '2026-07-06' }, lastViolationOn: '2026-07-06', hasStableResidence: true, foundBy: 'commune',
      addictionResult: { kind: 'clinicResult', number: '18/PKQ', date: '2026-06-22' }, violation: 'Sử dụng trái phép chất ma túy sau khi tự ý chấm dứt cai nghiện tự nguyện.', place: 'Công viên Bách Thảo', witnesses: 'Phạm Thị Thưởng', personOpinion: 'Thừa nhận hành vi.',
    },
  },
  steps: [...dossier, ...court, ...execution, ...stay, ...supervision],
};
