import type { Step, Story } from './story.ts';

const chair = 'truc-bach-chu-tich';
const police = 'truc-bach-truong-ca';
const officer = 'truc-bach-can-bo-ca';
const labourHead = 'quan-ba-dinh-truong-phong-ld';
const labourStaff = 'quan-ba-dinh-can-bo-ld';
const judge = 'toa-ba-dinh-tham-phan';
const registry = 'toa-ba-dinh-thu-ky';
const reviewJudge = 'toa-ha-noi-tham-phan';
const reviewRegistry = 'toa-ha-noi-thu-ky';
const facilityHead = 'co-so-1-giam-doc';
const facilityStaff = 'co-so-1-can-bo';

const ofCommune = { signer: chair, clerk: 'truc-bach-can-bo-ubnd' };
const ofLabour = { signer: labourHead, clerk: labourStaff };
const ofCourt = { signer: judge, clerk: registry };
const ofReviewCourt = { signer: reviewJudge, clerk: reviewRegistry };
const ofFacility = { signer: facilityHead, clerk: 'co-so-1-van-thu' };
const ofPolice = { signer: police, clerk: officer };
const ofNewCommune = { signer: 'phuc-xa-chu-tich', clerk: 'phuc-xa-chu-tich' };
const ofNewPolice = { signer: 'phuc-xa-truong-ca', clerk: 'phuc-xa-can-bo-ca' };

const everyone = { person: 'present', representative: 'none', defender: 'none', proposer: 'present', procurator: 'present', interpreter: 'none' } as const;
const sentTo = ['person', 'proposer', 'procuracy'];

function paper(at: string, type: string, folio: number, title: string): Step {
  return { at, as: officer, act: 'addPaper', body: async ({ scan }) => ({ type, number: `${folio}/HS`, date: at.slice(0, 10), folioFrom: folio, folioTo: folio, uploadId: await scan(title) }), note: `Bút lục ${folio}: ${title}` };
}

function test(at: string, as: string, kind: 'planned' | 'unannounced', number: string): Step {
  return { at, as, act: 'recordDrugTest', body: { kind, result: 'negative', recordNumber: number }, note: kind === 'planned' ? 'Xét nghiệm định kỳ: âm tính' : 'Xét nghiệm đột xuất: âm tính' };
}

function reduction(at: string): Step {
  return { at, as: facilityHead, act: 'reviewReduction', body: { isProposed: false }, note: 'Xét giảm thời hạn ba tháng một lần: không đề nghị' };
}

const dossier: readonly Step[] = [
  { at: '2022-01-20 09:00', as: chair, act: 'startCustody', body: { place: 'family', decisionNumber: '05/QĐ-QLNN', decisionDate: '2022-01-20', familyAgrees: true, familyMember: 'Bà Đoàn Thị Huyền, mẹ' }, note: 'Giao gia đình quản lý: thời gian này không được trừ', papers: ofCommune },
  paper('2022-01-24 09:00', 'violationRecord', 1, 'Biên bản vi phạm'),
  paper('2022-01-24 09:10', 'shortBiography', 2, 'Bản tóm tắt lý lịch'),
  paper('2022-01-24 09:20', 'addictionResult', 3, 'Phiếu kết quả xác định tình trạng nghiện'),
  paper('2022-01-24 09:30', 'statement', 4, 'Bản tường trình'),
  { at: '2022-01-25 09:00', as: chair, act: 'prepareRequest', body: { reason: 'Trong thời gian cai nghiện tự nguyện bị phát hiện tiếp tục sử dụng.' }, note: 'Soạn văn bản đề nghị lập hồ sơ', papers: ofCommune },
  paper('2022-01-25 10:00', 'request', 5, 'Văn bản đề nghị'),
  { at: '2022-01-26 10:00', as: chair, act: 'completeDossier', note: 'Hồ sơ đã lập xong, đúng ngày làm việc thứ năm', papers: ofCommune },
  { at: '2022-01-27 14:00', as: officer, act: 'notifyPerson', body: async ({ scan }) => ({ recipient: 'person', delivery: 'received', noticeNumber: '01/TB-UBND', noticeDate: '2022-01-26', proofUploadId: await scan('Giấy nhận thông báo có chữ ký') }), note: 'Người bị đề nghị nhận thông báo; thời hạn đọc hồ sơ vắt qua Tết Nhâm Dần' },
  { at: '2022-02-07 09:00', as: officer, act: 'recordReading', body: { reader: 'person', recordNumber: '03/BB' }, note: 'Người bị đề nghị đọc hồ sơ' },
  { at: '2022-02-09 09:00', as: chair, act: 'forwardDossier', body: { requestNumber: '01/ĐN-CNBB', folioCount: 5, labourOfficeId: 'ldtbxh:001' }, note: 'Chuyển hồ sơ sang Phòng Lao động quận', papers: ofCommune },
  { at: '2022-02-09 15:00', as: labourStaff, act: 'receiveDossier', body: { receiptNumber: '31', folioCount: 5 }, note: 'Phòng Lao động nhận hồ sơ' },
  { at: '2022-02-11 09:00', as: labourHead, act: 'returnToCompiler', body: { letterNumber: '01/LĐTBXH', missing: ['statement'], reason: 'Bản tường trình thiếu chữ ký.' }, note: 'Trả lại một lần để bổ sung', papers: ofLabour },
  { at: '2022-02-11 15:00', as: officer, act: 'receiveReturnedDossier', body: { receiptNumber: '09' }, note: 'Nhận lại hồ sơ' },
  paper('2022-02-14 09:00', 'statement', 6, 'Bản tường trình có chữ ký'),
  { at: '2022-02-14 16:00', as: chair, act: 'supplementDossier', body: { letterNumber: '08/CV-UBND', folioCount: 6 }, note: 'Bổ sung hồ sơ', papers: ofCommune },
  { at: '2022-02-15 09:00', as: labourStaff, act: 'receiveDossier', body: { receiptNumber: '35', folioCount: 6 }, note: 'Phòng Lao động nhận hồ sơ đã bổ sung' },
  { at: '2022-02-16 09:00', as: labourHead, act: 'fileWithCourt', body: { courtId: 'tand-huyen:001', procuracyId: 'vks-huyen:001', requestNumber: '01/ĐN-CNBB', proposedFacilityId: 'cscn:01-1' }, note: 'Trưởng phòng Lao động đề nghị Tòa án', papers: ofLabour },
  { at: '2022-02-16 15:00', as: registry, act: 'confirmReceipt', body: { receiptNumber: '44', folioCount: 6 }, note: 'Tòa án quận nhận hồ sơ' },
];

const court: readonly Step[] = [
  { at: '2022-02-17 09:00', as: 'toa-ba-dinh-chanh-an', act: 'acceptDossier', body: { docketNumber: '06/2022/TLST', judgeId: `can-bo:${judge}`, procuracyId: 'vks-huyen:001', hasRepresentative: false }, note: 'Thụ lý và phân công Thẩm phán', papers: ofCourt },
  { at: '2022-02-18 09:00', as: registry, act: 'notifyAcceptance', body: { noticeNumber: '01/TB-TA', sentTo }, note: 'Thông báo thụ lý' },
  { at: '2022-02-21 09:00', as: judge, act: 'requestSupplement', body: { letterNumber: '01/TA', ground: 'unclearOrContradictory', isComplex: false, needed: 'Làm rõ nơi cư trú.' }, note: 'Thẩm phán yêu cầu bổ sung', papers: ofCourt },
  { at: '2022-02-22 09:00', as: labourStaff, act: 'confirmQueryReceipt', body: { receiptNumber: '37' }, note: 'Phòng Lao động nhận yêu cầu' },
  { at: '2022-02-23 15:00', as: labourHead, act: 'answerCourtQuery', body: async ({ scan }) => ({ answer: 'supplemented', letterNumber: '15/CV-LĐTBXH', uploadId: await scan('Xác nhận nơi cư trú') }), note: 'Bổ sung theo yêu cầu của Tòa án' },
  { at: '2022-02-24 09:00', as: registry, act: 'receiveSupplement', body: { outcome: 'received', letterNumber: '15/CV-LĐTBXH' }, note: 'Tòa án nhận tài liệu bổ sung' },
  { at: '2022-02-25 09:00', as: judge, act: 'openHearing', body: { decisionNumber: '01/QĐ-TA', hearingAt: '2022-03-03T09:00:00+07:00', form: 'inPerson', place: 'Phòng họp số 1, trụ sở Tòa án' }, note: 'Quyết định mở phiên họp', papers: ofCourt },
  { at: '2022-02-25 16:00', as: registry, act: 'sendHearingDecision', body: { sentTo }, note: 'Gửi quyết định mở phiên họp' },
  { at: '2022-03-03 09:15', as: judge, act: 'postponeHearing', body: { ground: 'personAbsentWithReason', noticeNumber: '02/TB-TA', newHearingAt: '2022-03-08T09:00:00+07:00', reason: 'Người bị đề nghị nhập viện.' }, note: 'Người bị đề nghị vắng mặt có lý do: hoãn phiên họp', papers: ofCourt },
  { at: '2022-03-03 15:00', as: judge, act: 'extendAsComplex', body: { reason: 'Phiên họp phải hoãn.' }, note: 'Gia hạn thời hạn quyết định: vụ việc phức tạp' },
  { at: '2022-03-08 09:00', as: registry, act: 'recordHearing', body: { minutesNumber: '01/BB-TA', form: 'inPerson', ...everyone, course: 'Các bên trình bày; Kiểm sát viên phát biểu.' }, note: 'Phiên họp', papers: ofCourt },
  { at: '2022-03-08 10:30', as: judge, act: 'decideCase', body: { outcome: 'apply', decisionNumber: '02/QĐ-TA', termMonths: 15, reasons: 'Đủ điều kiện áp dụng biện pháp.' }, note: 'Quyết định áp dụng biện pháp, 15 tháng', papers: ofCourt },
  { at: '2022-03-08 11:00', as: judge, act: 'setLimitDate', body: ({ limitId }) => ({ limitId: limitId('recommend'), dueDate: '2022-03-15', basis: 'Ghi trong quyết định: luật không cho số ngày.' }), note: 'Thẩm phán ấn định ngày cuối cho kiến nghị' },
  { at: '2022-03-08 11:05', as: judge, act: 'setLimitDate', body: ({ limitId }) => ({ limitId: limitId('protest'), dueDate: '2022-03-15', basis: 'Ghi trong quyết định: luật không cho số ngày.' }), note: 'Thẩm phán ấn định ngày cuối cho kháng nghị' },
  { at: '2022-03-09 09:00', as: registry, act: 'sendDecision', body: { sentTo: [...sentTo, 'police', 'communeCommittee'] }, note: 'Gửi quyết định', papers: ofCourt },
  { at: '2022-03-10 14:00', as: registry, act: 'recordComplaint', body: { by: 'person', letterNumber: '01/KN', grounds: 'Đề nghị giảm thời hạn.' }, note: 'Người bị áp dụng khiếu nại trong thời hạn' },
  { at: '2022-03-11 09:00', as: registry, act: 'forwardForReview', body: { reviewCourtId: 'tand-tinh:01', reviewProcuracyId: 'vks-tinh:01', letterNumber: '20/CV-TA' }, note: 'Chuyển hồ sơ lên Tòa án thành phố' },
  { at: '2022-03-14 09:00', as: reviewRegistry, act: 'receiveReviewFile', body: { receiptNumber: '16' }, note: 'Tòa án thành phố nhận hồ sơ' },
  { at: '2022-03-15 09:00', as: 'toa-ha-noi-chanh-an', act: 'acceptReview', body: { docketNumber: '03/2022/TLPT', judgeId: `can-bo:${reviewJudge}` }, note: 'Thụ lý khiếu nại, phân công Thẩm phán' },
  { at: '2022-03-15 15:00', as: reviewRegistry, act: 'notifyReviewHearing', body: { hearingAt: '2022-03-21T09:00:00+07:00', noticeNumber: '05/TB-TA' }, note: 'Thông báo mở phiên họp xem xét khiếu nại', papers: ofReviewCourt },
  { at: '2022-03-21 09:00', as: reviewRegistry, act: 'holdReviewHearing', body: { minutesNumber: '04/BB-TA', proposer: 'present', procurator: 'present', complainant: 'present' }, note: 'Phiên họp xem xét khiếu nại' },
  { at: '2022-03-21 11:00', as: reviewJudge, act: 'decideReview', body: { outcome: 'amendTerm', termMonths: 12, decisionNumber: '01/QĐ-TA', reasons: 'Nhân thân tốt, giảm thời hạn.' }, note: 'Sửa quyết định: 12 tháng', papers: ofReviewCourt },
  { at: '2022-03-21 15:00', as: reviewRegistry, act: 'sendReviewDecision', body: { sentTo: [...sentTo, 'police'] }, note: 'Gửi quyết định giải quyết khiếu nại' },
  { at: '2022-03-21 16:00', as: judge, act: 'confirmEffect', body: { effectiveOn: '2022-03-21', basis: 'reviewDecided' }, note: 'Tòa án xác nhận quyết định có hiệu lực' },
];

const execution: readonly Step[] = [
  { at: '2022-03-22 09:00', as: registry, act: 'sendForExecution', body: { escortOfficeId: 'ca-huyen:001', sentTo: ['person', 'proposer', 'executingPolice', 'facility'] }, note: 'Gửi quyết định để thi hành' },
  { at: '2022-03-23 09:00', as: 'quan-ba-dinh-can-bo-ca', act: 'receiveDecision', body: { personReceivedOn: '2022-03-23' }, note: 'Công an quận nhận quyết định: năm ngày để đưa đi' },
  { at: '2022-03-25 08:00', as: 'quan-ba-dinh-can-bo-ca', act: 'startEscort', body: { coercion: 'none' }, note: 'Giữ người để áp giải: thời hạn bắt đầu' },
  { at: '2022-03-25 10:00', as: facilityStaff, act: 'admitPerson', body: { recordNumber: '07/BBGN', paperCount: 7, condition: 'Sức khỏe bình thường', belongings: 'Đồ dùng cá nhân', giver: 'Ngô Thị Cẩm', receiver: 'Đoàn Văn Yên' }, note: 'Giao nhận người tại cơ sở', papers: ofFacility },
];

const stay: readonly Step[] = [
  { at: '2022-03-28 09:00', as: facilityStaff, act: 'startDetoxification', body: { profileNumber: '118/HS' }, note: 'Cắt cơn, giải độc' },
  { at: '2022-04-18 09:00', as: facilityStaff, act: 'startEducation', body: { hasLabourTherapy: true }, note: 'Giáo dục, lao động trị liệu' },
  reduction('2022-06-24 09:00'),
  { at: '2022-07-11 23:00', as: 'co-so-1-truc-ban', act: 'recordEscape', body: { circumstances: 'Bỏ trốn khi lao động ngoài cổng.' }, note: 'Bỏ trốn khỏi cơ sở: thời hạn ngừng tính' },
  { at: '2022-07-12 09:00', as: facilityHead, act: 'issueSearchOrderFromFacility', body: { heightCentimetres: 171, weightKilograms: 60, distinguishingMarks: 'Hình xăm chữ “Mẹ” ở vai phải' }, note: 'Quyết định truy tìm', papers: ofFacility },
  { at: '2022-07-25 14:00', as: facilityStaff, act: 'recordReturnFromEscape', body: { came: 'ownWill', recordNumber: '05/BB' }, note: 'Tự quay lại: thời gian trốn không tính' },
  reduction('2022-09-23 09:00'),
  reduction('2022-12-22 09:00'),
  { at: '2023-03-20 09:00', as: facilityHead, act: 'sendCompletionNotice', body: { supervisingPoliceId: 'ca-xa-cu:00004', supervisingCommitteeId: 'ubnd-xa-cu:00004', progress: 'Chấp hành khá.' }, note: 'Thông báo sắp chấp hành xong', papers: ofFacility },
  { at: '2023-03-21 09:00', as: facilityStaff, act: 'startReintegration', note: 'Chuẩn bị tái hòa nhập cộng đồng', papers: ofFacility },
  reduction('2023-03-21 14:00'),
  { at: '2023-04-07 08:00', as: facilityHead, act: 'issueCertificate', body: { certificateNumber: '01/CN-CSCN' }, note: 'Cấp giấy chứng nhận chấp hành xong', papers: ofFacility },
  { at: '2023-04-07 16:00', as: facilityStaff, act: 'releasePerson', body: { releasedTo: 'self' }, note: 'Trở về: thời hạn quản lý sau cai nghiện bắt đầu' },
];

const supervision: readonly Step[] = [
  { at: '2023-04-11 09:00', as: officer, act: 'personReports', body: { recordNumber: '10/BB' }, note: 'Trình diện tại phường trong năm ngày làm việc' },
  { at: '2023-04-13 09:00', as: police, act: 'openSupervisionFile', body: { measures: 'Tư vấn, giúp đỡ việc làm.' }, note: 'Công an phường lập hồ sơ quản lý sau cai nghiện', papers: ofPolice },
  { at: '2023-04-14 09:00', as: chair, act: 'decideSupervision', body: { decisionNumber: '01/QĐ-UBND' }, note: 'Chủ tịch UBND phường quyết định quản lý sau cai nghiện', papers: ofCommune },
  { at: '2023-04-17 09:00', as: chair, act: 'assignOfficer', body: { officerId: `can-bo:${officer}`, volunteers: ['Vũ Thị Khuyến'] }, note: 'Phân công người quản lý, giúp đỡ' },
  { at: '2023-04-18 09:00', as: officer, act: 'setPlan', body: { period: 'quarter', plan: 'Học nghề sửa xe.' }, note: 'Kế hoạch giúp đỡ theo quý' },
  test('2023-07-10 09:00', officer, 'planned', '11/BB-XN'),
  { at: '2024-01-08 09:00', as: officer, act: 'recordAbsence', body: { isReported: false, reason: 'Bỏ đi không báo.' }, note: 'Vắng mặt không khai báo: thời hạn ngừng tính' },
  { at: '2024-01-29 17:00', as: officer, act: 'recordReturn', body: { recordNumber: '02/BB' }, note: 'Trở lại: 21 ngày không tính' },
  test('2024-03-11 09:00', officer, 'unannounced', '05/BB-XN'),
  { at: '2024-06-03 16:00', as: officer, act: 'recordMove', body: { toPoliceId: 'ca-xa-cu:00001', toCommitteeId: 'ubnd-xa-cu:00001', newAddress: 'Số 4, phố An Xá, phường Phúc Xá' }, note: 'Chuyển nơi cư trú sang phường Phúc Xá', papers: ofPolice },
  { at: '2024-06-05 09:00', as: police, act: 'notifyMove', body: { noticeNumber: '01/CAX' }, note: 'Thông báo và bàn giao cho Công an phường Phúc Xá' },
  test('2024-09-09 09:00', 'phuc-xa-can-bo-ca', 'unannounced', '20/BB-XN'),
  { at: '2025-04-28 09:00', as: 'phuc-xa-chu-tich', act: 'closeSupervision', body: { certificateNumber: '01/GXN-CNTN' }, note: 'Hết thời hạn quản lý sau cai nghiện', papers: ofNewCommune },
  { at: '2025-04-28 15:00', as: 'phuc-xa-truong-ca', act: 'removeFromList', body: { ground: 'termServed', noticeNumber: '01/TB-CAX' }, note: 'Đưa ra khỏi danh sách người nghiện và danh sách quản lý', papers: ofNewPolice },
];

/** Under the law of 2022: from the report in Trúc Bạch, through the district's labour office and court, to the removal by Phúc Xá. */
export const storyR1: Story = {
  regime: 'R1',
  title: 'Một vụ việc theo Luật 73/2021: từ biên bản vi phạm đến đưa ra khỏi danh sách',
  person: {
    fullName: 'Đoàn Quỳnh Khương', birthDate: '1990-11-03', sex: 'male', identityNumber: '001090067891', nationality: 'Việt Nam', ethnicity: 'Kinh', occupation: 'Thợ xây', education: '12/12', birthPlace: 'Hà Nội',
    residence: 'Số 7, phố Ngũ Xã, phường Trúc Bạch', communeCode: '00004', permanentResidence: 'Số 7, phố Ngũ Xã, phường Trúc Bạch',
  },
  opening: {
    at: '2022-01-19 09:30', as: chair, act: 'openDossier', note: 'UBND phường Trúc Bạch mở hồ sơ từ biên bản vi phạm', papers: ofCommune,
    body: {
      ground: 'usedDuringVoluntaryTreatment', violationRecord: { number: '01/BB-VPHC', date: '2022-01-19' }, lastViolationOn: '2022-01-18', hasStableResidence: true, foundBy: 'commune', assistingPoliceId: 'ca-xa-cu:00004',
      addictionResult: { kind: 'clinicResult', number: '09/PKQ', date: '2022-01-10' }, violation: 'Sử dụng trái phép chất ma túy trong thời gian cai nghiện tự nguyện.', place: 'Phố Ngũ Xã',
      witnesses: 'Trần Văn Lữ', personOpinion: 'Thừa nhận hành vi.',
    },
  },
  steps: [...dossier, ...court, ...execution, ...stay, ...supervision],
};
