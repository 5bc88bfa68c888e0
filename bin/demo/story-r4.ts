import { beginMonitoring, endMonitoring } from './monitoring-steps.ts';
import type { Step, Story } from './story.ts';

const chief = 'ba-dinh-truong-ca';
const officer = 'ba-dinh-can-bo-ca';
const judge = 'toa-khu-vuc-1-tham-phan';
const registry = 'toa-khu-vuc-1-thu-ky';
const reviewJudge = 'toa-ha-noi-tham-phan';
const reviewRegistry = 'toa-ha-noi-thu-ky';
const facilityHead = 'co-so-1-giam-doc';
const facilityStaff = 'co-so-1-can-bo';

const ofPolice = { signer: chief, clerk: officer };
const ofCourt = { signer: judge, clerk: registry };
const ofReviewCourt = { signer: reviewJudge, clerk: reviewRegistry };
const ofProvince = { signer: 'ca-ha-noi-giam-doc', clerk: 'ca-ha-noi-can-bo' };
const ofFacility = { signer: facilityHead, clerk: 'co-so-1-van-thu' };
const ofCommune = { signer: 'ba-dinh-chu-tich', clerk: 'ba-dinh-can-bo-ubnd' };
const ofNewPolice = { signer: 'ngoc-ha-truong-ca', clerk: 'ngoc-ha-can-bo-ca' };
const ofNewCommune = { signer: 'ngoc-ha-chu-tich', clerk: 'ngoc-ha-chu-tich' };

const everyone = { person: 'present', representative: 'none', defender: 'none', proposer: 'present', procurator: 'present', interpreter: 'none' } as const;
const sentTo = ['person', 'proposer', 'procuracy'];

function paper(at: string, type: string, folio: number, title: string): Step {
  return { at, as: officer, act: 'addPaper', body: async ({ scan }) => ({ type, number: `${folio}/HS`, date: at.slice(0, 10), folioFrom: folio, folioTo: folio, uploadId: await scan(title) }), note: `Bút lục ${folio}: ${title}` };
}

function test(at: string, as: string, kind: 'planned' | 'unannounced', number: string): Step {
  return { at, as, act: 'recordDrugTest', body: { kind, result: 'negative', recordNumber: number }, note: kind === 'planned' ? 'Xét nghiệm định kỳ: âm tính' : 'Xét nghiệm đột xuất: âm tính' };
}

function review(at: string, as: string): Step {
  return { at, as, act: 'recordMonthlyReview', body: { remarks: 'Chấp hành tốt, gia đình phối hợp.' }, note: 'Rà soát hằng tháng theo kế hoạch địa phương' };
}

const dossier: readonly Step[] = [
  paper('2026-07-06 15:00', 'violationRecord', 1, 'Biên bản vi phạm'),
  paper('2026-07-06 15:10', 'shortBiography', 2, 'Bản tóm tắt lý lịch'),
  paper('2026-07-06 15:20', 'addictionResult', 3, 'Phiếu kết quả xác định tình trạng nghiện'),
  { at: '2026-07-07 08:30', as: officer, act: 'prepareRequest', body: { reason: 'Tự ý chấm dứt cai nghiện tự nguyện, tiếp tục sử dụng trái phép chất ma túy.' }, note: 'Soạn văn bản đề nghị', papers: ofPolice },
  paper('2026-07-07 09:00', 'request', 4, 'Văn bản đề nghị áp dụng biện pháp'),
  { at: '2026-07-07 10:00', as: chief, act: 'completeDossier', note: 'Hồ sơ đã lập xong', papers: ofPolice },
  { at: '2026-07-07 14:00', as: officer, act: 'notifyPerson', body: async ({ scan }) => ({ recipient: 'person', delivery: 'received', noticeNumber: '01/TB-CAX', noticeDate: '2026-07-07', proofUploadId: await scan('Giấy nhận thông báo có chữ ký') }), note: 'Người bị đề nghị nhận thông báo và có ba ngày làm việc để đọc hồ sơ' },
  { at: '2026-07-08 09:00', as: chief, act: 'startCustody', body: { place: 'facility', custodianId: 'cscn:01-1', decisionNumber: '18/QĐ-CAX', decisionDate: '2026-07-08' }, note: 'Đưa vào cơ sở cai nghiện công lập gần nhất trong khi lập hồ sơ: thời gian này được trừ', papers: ofPolice },
  { at: '2026-07-09 09:00', as: officer, act: 'recordReading', body: { reader: 'person', recordNumber: '09/BB' }, note: 'Người bị đề nghị đọc hồ sơ' },
  { at: '2026-07-13 09:00', as: chief, act: 'forwardDossier', body: { requestNumber: '01/ĐN-CNBB', folioCount: 4, courtId: 'tand-kv:01-1', procuracyId: 'vks-kv:01-1' }, note: 'Chuyển hồ sơ sang Tòa án khu vực', papers: ofPolice },
  { at: '2026-07-13 15:00', as: registry, act: 'confirmReceipt', body: { receiptNumber: '144', folioCount: 4 }, note: 'Tòa án nhận hồ sơ' },
];

const court: readonly Step[] = [
  { at: '2026-07-14 09:00', as: 'toa-khu-vuc-1-chanh-an', act: 'acceptDossier', body: { docketNumber: '21/2026/TLST', judgeId: `can-bo:${judge}`, procuracyId: 'vks-kv:01-1', hasRepresentative: false }, note: 'Thụ lý và phân công Thẩm phán', papers: ofCourt },
  { at: '2026-07-15 09:00', as: registry, act: 'notifyAcceptance', body: { noticeNumber: '01/TB-TA', sentTo }, note: 'Thông báo thụ lý' },
  { at: '2026-07-16 09:00', as: judge, act: 'requestSupplement', body: { letterNumber: '01/TA', ground: 'unclearOrContradictory', isComplex: false, needed: 'Làm rõ ngày chấm dứt cai nghiện tự nguyện.' }, note: 'Thẩm phán yêu cầu bổ sung', papers: ofCourt },
  { at: '2026-07-17 09:00', as: officer, act: 'confirmQueryReceipt', body: { receiptNumber: '87' }, note: 'Công an nhận yêu cầu bổ sung' },
  { at: '2026-07-20 15:00', as: chief, act: 'answerCourtQuery', body: async ({ scan }) => ({ answer: 'supplemented', letterNumber: '25/CV-CAX', uploadId: await scan('Văn bản làm rõ và tài liệu kèm theo') }), note: 'Bổ sung theo yêu cầu của Tòa án' },
  { at: '2026-07-21 09:00', as: registry, act: 'receiveSupplement', body: { outcome: 'received', letterNumber: '25/CV-CAX' }, note: 'Tòa án nhận tài liệu bổ sung' },
  { at: '2026-07-22 09:00', as: judge, act: 'openHearing', body: { decisionNumber: '01/QĐ-TA', hearingAt: '2026-07-28T09:00:00+07:00', form: 'inPerson', place: 'Phòng họp số 2, trụ sở Tòa án' }, note: 'Quyết định mở phiên họp', papers: ofCourt },
  { at: '2026-07-22 16:00', as: registry, act: 'sendHearingDecision', body: { sentTo }, note: 'Gửi quyết định mở phiên họp' },
  { at: '2026-07-28 09:15', as: judge, act: 'postponeHearing', body: { ground: 'procuratorAbsent', noticeNumber: '02/TB-TA', newHearingAt: '2026-08-03T09:00:00+07:00' }, note: 'Kiểm sát viên vắng mặt: phải hoãn phiên họp', papers: ofCourt },
  { at: '2026-07-28 15:00', as: judge, act: 'extendAsComplex', body: { reason: 'Cần xác minh thêm, phiên họp phải hoãn.' }, note: 'Gia hạn thời hạn quyết định: vụ việc phức tạp' },
  { at: '2026-08-03 09:00', as: registry, act: 'recordHearing', body: { minutesNumber: '01/BB-TA', form: 'inPerson', ...everyone, course: 'Đại diện cơ quan đề nghị trình bày; người bị đề nghị trình bày ý kiến; Kiểm sát viên phát biểu.' }, note: 'Phiên họp', papers: ofCourt },
  { at: '2026-08-03 10:30', as: judge, act: 'decideCase', body: { outcome: 'apply', decisionNumber: '02/QĐ-TA', termMonths: 24, timeNumber: 1, timeNumberConfirmed: true, timeNumberEvidence: '04/XM', reasons: 'Đủ điều kiện áp dụng biện pháp.' }, note: 'Quyết định áp dụng biện pháp, 24 tháng', papers: ofCourt },
  { at: '2026-08-03 11:00', as: judge, act: 'setLimitDate', body: ({ limitId }) => ({ limitId: limitId('recommend'), dueDate: '2026-08-07', basis: 'Ghi trong quyết định: luật không cho số ngày.' }), note: 'Thẩm phán ấn định ngày cuối cho kiến nghị' },
  { at: '2026-08-03 11:05', as: judge, act: 'setLimitDate', body: ({ limitId }) => ({ limitId: limitId('protest'), dueDate: '2026-08-07', basis: 'Ghi trong quyết định: luật không cho số ngày.' }), note: 'Thẩm phán ấn định ngày cuối cho kháng nghị' },
  { at: '2026-08-04 09:00', as: registry, act: 'sendDecision', body: { sentTo: [...sentTo, 'police', 'communeCommittee'] }, note: 'Gửi quyết định', papers: ofCourt },
  { at: '2026-08-04 15:00', as: registry, act: 'recordService', body: async ({ scan }) => ({ addressee: 'person', outcome: 'received', proofUploadId: await scan('Biên bản giao quyết định') }), note: 'Giao quyết định cho người bị áp dụng' },
  { at: '2026-08-05 14:00', as: registry, act: 'recordComplaint', body: { by: 'person', letterNumber: '01/KN', grounds: 'Đề nghị xem xét lại thời hạn.' }, note: 'Người bị áp dụng khiếu nại trong thời hạn' },
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
  { at: '2026-08-17 16:00', as: chief, act: 'requestFacility', body: { provincialPoliceId: 'ca-tinh:01', whereabouts: 'Cơ sở cai nghiện ma túy số 1 Hà Nội', health: 'Bình thường' }, note: 'Đề nghị Công an thành phố phân bổ cơ sở', papers: ofPolice },
  { at: '2026-08-18 10:00', as: 'ca-ha-noi-giam-doc', act: 'assignFacility', body: { facilityId: 'cscn:01-1', decisionNumber: '01/QĐ-CAT' }, note: 'Giám đốc Công an thành phố phân bổ cơ sở', papers: ofProvince },
  { at: '2026-08-18 11:00', as: 'ca-ha-noi-can-bo', act: 'sendAssignment', note: 'Gửi văn bản phân bổ' },
  { at: '2026-08-19 08:00', as: officer, act: 'startEscort', body: { coercion: 'none' }, note: 'Áp giải' },
  { at: '2026-08-19 10:00', as: facilityStaff, act: 'admitPerson', body: { recordNumber: '07/BBGN', paperCount: 6, condition: 'Sức khỏe bình thường', belongings: 'Quần áo, đồ dùng cá nhân', giver: 'Lê Quang Kiễng', receiver: 'Đoàn Văn Yên' }, note: 'Giao nhận người và hồ sơ: thời hạn bắt đầu', papers: ofFacility },
];

/** Decided with the supervision, worn before the person leaves (NĐ 163/2026 Đ16–17). */
const monitoring = beginMonitoring({
  basisAt: '2028-06-15 09:30', at: { opened: '2028-06-15 10:00', decided: '2028-06-15 15:00', effective: '2028-07-22 08:00', fitted: '2028-07-22 15:00' }, chief, officer, facility: { head: facilityHead, staff: facilityStaff },
});

const stay: readonly Step[] = [
  {
    at: '2026-08-19 15:00', as: facilityStaff, act: 'collectProfile', note: 'Thu thập thông tin khi tiếp nhận, phân loại', papers: ofFacility,
    body: { education: '9/12', employment: 'unemployed', maritalStatus: 'single', health: 'Đủ sức khỏe để điều trị cắt cơn.', heightCentimetres: 168, weightKilograms: 58, substances: [{ substance: 'Methamphetamine', firstAge: 24, usedFor: '05 năm', way: 'smoked' }] },
  },
  { at: '2026-08-20 09:00', as: facilityStaff, act: 'startDetoxification', body: { profileNumber: '302/HS', planNumber: '302/KH' }, note: 'Cắt cơn, giải độc' },
  { at: '2026-08-31 09:00', as: facilityStaff, act: 'startEducation', note: 'Giáo dục, tư vấn, phục hồi' },
  { at: '2027-03-10 22:00', as: 'co-so-1-truc-ban', act: 'recordEscape', body: { circumstances: 'Trèo tường khu B.' }, note: 'Bỏ trốn khỏi cơ sở: thời hạn ngừng tính' },
  { at: '2027-03-11 08:00', as: facilityStaff, act: 'notifyEscape', body: { noticeNumber: '40/TB-CSCN1' }, note: 'Báo cho Công an trong 24 giờ', papers: ofFacility },
  { at: '2027-03-11 09:00', as: facilityHead, act: 'issueSearchOrderFromFacility', body: { heightCentimetres: 168, weightKilograms: 58, distinguishingMarks: 'Sẹo dài 3 cm ở cẳng tay trái' }, note: 'Quyết định truy tìm', papers: ofFacility },
  { at: '2027-03-25 15:00', as: facilityStaff, act: 'recordReturnFromEscape', body: { came: 'caught', recordNumber: '11/BB' }, note: 'Bắt lại và tiếp tục thi hành: thời gian trốn không tính' },
  { at: '2028-06-12 09:00', as: facilityHead, act: 'sendCompletionNotice', body: { supervisingPoliceId: 'ca-xa:00004', supervisingCommitteeId: 'ubnd-xa:00004', progress: 'Chấp hành tốt nội quy.' }, note: 'Thông báo sắp chấp hành xong', papers: ofFacility },
  { at: '2028-06-13 09:00', as: chief, act: 'proposeSupervision', body: { measures: 'Tư vấn, hỗ trợ việc làm, xét nghiệm định kỳ.' }, note: 'Công an phường đề nghị quản lý sau cai nghiện', papers: ofPolice },
  { at: '2028-06-15 09:00', as: 'ba-dinh-chu-tich', act: 'decideSupervision', body: { decisionNumber: '01/QĐ-UBND' }, note: 'Chủ tịch UBND phường quyết định quản lý sau cai nghiện', papers: ofCommune },
  ...monitoring.decide,
  { at: '2028-06-23 09:00', as: facilityStaff, act: 'startReintegration', note: 'Chuẩn bị tái hòa nhập cộng đồng', papers: ofFacility },
  { at: '2028-07-22 08:00', as: facilityHead, act: 'issueCertificate', body: { certificateNumber: '01/GXN-CSCN' }, note: 'Cấp giấy chứng nhận chấp hành xong', papers: ofFacility },
  monitoring.fit,
  { at: '2028-07-22 16:00', as: facilityStaff, act: 'releasePerson', body: { releasedTo: 'family' }, note: 'Trở về: thời hạn quản lý sau cai nghiện bắt đầu', papers: ofFacility },
];

const supervision: readonly Step[] = [
  { at: '2028-07-24 09:00', as: 'ba-dinh-chu-tich', act: 'assignOfficer', body: { officerId: `can-bo:${officer}`, volunteers: ['Nguyễn Thị Ưởng', 'Đỗ Quỵnh Nhưỡng'], duties: 'Gặp gỡ, tư vấn, giúp đỡ' }, note: 'Phân công người quản lý, giúp đỡ', papers: ofCommune },
  { at: '2028-07-24 10:00', as: 'ba-dinh-chu-tich', act: 'assignCounsellors', body: { counsellors: ['Nguyễn Thị Ưởng, Hội Liên hiệp Phụ nữ phường'] }, note: 'Phân công người tư vấn, hỗ trợ', papers: ofCommune },
  { at: '2028-07-25 09:00', as: officer, act: 'setPlan', body: { period: 'quarter', plan: 'Học nghề điện lạnh, tham gia câu lạc bộ B93.' }, note: 'Kế hoạch giúp đỡ theo quý' },
  review('2028-08-21 09:00', officer),
  test('2028-10-16 09:00', officer, 'planned', '31/BB-XN'),
  { at: '2028-11-06 08:10', as: officer, act: 'recordAlarm', body: { hint: 'batteryLeftEmpty', receivedAt: '2028-11-06T07:50:00+07:00', officerId: `can-bo:${officer}`, alarmNumber: 'CB-01' }, note: 'Thiết bị báo hết pin: chưa phải là vi phạm', beside: { isTold: false } },
  { at: '2028-11-06 09:30', as: officer, act: 'checkAlarm', body: { finding: 'falseAlarm', basis: 'Thiết bị hoạt động bình thường, mất sóng tạm thời.' }, note: 'Kiểm tra: báo động giả', beside: { isTold: false } },
  test('2029-01-15 09:00', officer, 'unannounced', '02/BB-XN'),
  { at: '2029-04-02 09:00', as: officer, act: 'recordAbsence', body: { isReported: false, reason: 'Gia đình không biết đi đâu.' }, note: 'Vắng mặt không khai báo: thời hạn ngừng tính' },
  { at: '2029-04-22 17:00', as: officer, act: 'recordReturn', body: { recordNumber: '19/BB' }, note: 'Trở lại: 20 ngày không tính' },
  { at: '2029-10-01 16:00', as: officer, act: 'recordMove', body: { toPoliceId: 'ca-xa:00008', toCommitteeId: 'ubnd-xa:00008', newAddress: 'Số 9, ngõ Hữu Tiệp, phường Ngọc Hà' }, note: 'Chuyển nơi cư trú sang phường Ngọc Hà', papers: ofPolice },
  { at: '2029-10-02 08:00', as: chief, act: 'notifyMove', body: { noticeNumber: '01/CAX' }, note: 'Thông báo và bàn giao cho Công an phường Ngọc Hà trong 24 giờ' },
  { at: '2029-10-02 09:00', as: officer, act: 'recordResidenceChange', body: { toPoliceId: 'ca-xa:00008', toCommitteeId: 'ubnd-xa:00008' }, note: 'Hoàn thành thủ tục cư trú: 24 giờ để bàn giao việc giám sát điện tử', beside: { isTold: false } },
  { at: '2029-10-02 15:00', as: officer, act: 'handOverMonitoring', body: { recordNumber: '03/BB-GSĐT' }, note: 'Bàn giao việc giám sát điện tử cho Công an phường Ngọc Hà', beside: { isTold: false } },
  { at: '2029-10-03 09:00', as: 'ngoc-ha-truong-ca', act: 'assignReceivingOfficer', body: { officerId: 'can-bo:ngoc-ha-can-bo-ca', decisionNumber: '09/QĐ-CAP' }, note: 'Công an phường Ngọc Hà phân công cán bộ tiếp nhận', papers: ofNewPolice, beside: { isTold: false } },
  { at: '2029-10-03 10:00', as: 'ngoc-ha-chu-tich', act: 'assignCounsellors', body: { counsellors: ['Tạ Thị Nguyệt Ửng, Trạm Y tế phường'] }, note: 'Chủ tịch UBND phường Ngọc Hà phân công lại người tư vấn, hỗ trợ', papers: ofNewCommune },
  test('2029-12-10 09:00', 'ngoc-ha-can-bo-ca', 'unannounced', '44/BB-XN'),
  review('2030-01-14 09:00', 'ngoc-ha-can-bo-ca'),
  test('2030-03-11 09:00', 'ngoc-ha-can-bo-ca', 'planned', '12/BB-XN'),
  { at: '2030-08-08 09:00', as: 'ngoc-ha-truong-ca', act: 'proposeClosing', body: { proposalNumber: '70/ĐN-CAX' }, note: 'Đề nghị kết thúc quản lý, trong ba ngày làm việc cuối' },
  { at: '2030-08-09 09:00', as: 'ngoc-ha-chu-tich', act: 'closeSupervision', body: { certificateNumber: '01/GXN-UBND' }, note: 'Xác nhận hết thời hạn quản lý sau cai nghiện', papers: ofNewCommune },
  ...endMonitoring({ decided: '2030-08-12 08:00', carriedOut: '2030-08-12 08:30' }, { ground: 'termOver' }, 'ngoc-ha-truong-ca', 'ngoc-ha-can-bo-ca'),
  { at: '2030-08-12 09:00', as: 'ngoc-ha-truong-ca', act: 'removeFromList', body: { ground: 'decisionServed', noticeNumber: '01/QĐ-CAX' }, note: 'Đưa ra khỏi danh sách quản lý', papers: ofNewPolice },
];

/** Under the law in force from 1 July 2026: from the report of Ba Đình's police to the removal by Ngọc Hà's. */
export const storyR4: Story = {
  regime: 'R4',
  title: 'Một vụ việc theo Luật 120/2025: từ biên bản vi phạm đến đưa ra khỏi danh sách',
  person: {
    fullName: 'Nguyễn Đức Khuyển', otherName: 'Tũn', birthDate: '1998-02-28', sex: 'male', identityNumber: '001098012345', nationality: 'Việt Nam', ethnicity: 'Kinh', occupation: 'Lao động tự do', education: '9/12', birthPlace: 'Hà Nội',
    residence: 'Số 12, ngõ 34 phố Quán Thánh, phường Ba Đình', communeCode: '00004', permanentResidence: 'Số 12, ngõ 34 phố Quán Thánh, phường Ba Đình',
  },
  opening: {
    at: '2026-07-06 09:30', as: chief, act: 'openDossier', note: 'Công an phường Ba Đình lập biên bản và mở hồ sơ', papers: ofPolice,
    body: {
      ground: 'leftVoluntaryTreatment', violationRecord: { number: '01/BB-VPHC', date: '2026-07-06' }, lastViolationOn: '2026-07-06', hasStableResidence: true, foundBy: 'commune',
      addictionResult: { kind: 'clinicResult', number: '18/PKQ', date: '2026-06-22' }, violation: 'Sử dụng trái phép chất ma túy sau khi tự ý chấm dứt cai nghiện tự nguyện.', place: 'Vườn hoa Hàng Đậu',
      witnesses: 'Phạm Thị Thưởng', personOpinion: 'Thừa nhận hành vi.',
    },
  },
  steps: [...dossier, ...court, ...execution, ...stay, ...supervision],
};
