import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, heading, paragraph, signatures } from '../layout/blocks.ts';
import type { Block, TableBlock } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { agencyPiece, localDate, personPiece, relativePiece, sexNames, text } from '../pieces.ts';
import { handPlace, identityFields } from '../piece-blocks.ts';
import { day, father, mother, offices, person } from './specimen-pieces.ts';

const optional = text.nullable();
const count = z.int().min(0).nullable();

const schema = z.strictObject({
  agency: agencyPiece,
  issuedOn: localDate.nullable(),
  person: personPiece,
  ethnicity: optional, religion: optional, policyGroup: optional, education: text, certificates: optional, qualification: optional, employment: optional, maritalStatus: optional, legalStatus: optional,
  toInform: z.strictObject({ fullName: text, relation: optional, phone: optional, address: optional }).nullable(),
  relatives: z.array(relativePiece),
  bodilyIllness: optional, mentalIllness: optional, familyIllness: optional, familySituation: optional, heightCentimetres: count, weightKilograms: count, pulse: count, bloodPressure: optional, chronicIllness: optional, bodilySigns: optional, mentalSigns: optional, health: text,
  substances: z.array(z.strictObject({ substance: text, firstAge: count, firstInjectionAge: count, usedFor: optional, daysLastMonth: count, timesLastMonth: count, way: optional, moneyPerDay: optional })).min(1),
  earlierTreatments: z.array(z.strictObject({ treatedIn: text, treatedAt: text, treatedFor: optional, method: optional, relapseReason: optional })),
  medicalOfficer: optional, socialOfficer: optional,
});
type Profile = z.output<typeof schema>;

const cell = (value: string | number | null): string => (value === null ? '' : String(value));
const height = (centimetres: number | null): string | null => (centimetres === null ? null : `${(centimetres / 100).toFixed(2).replace('.', ',')} m`);

const substanceTable = (data: Profile): TableBlock => ({
  kind: 'table',
  columns: [
    { title: 'Chất gây nghiện', share: 0.23, align: 'left' }, { title: 'Tuổi lần đầu sử dụng', share: 0.1, align: 'centre' }, { title: 'Tuổi lần đầu tiêm chích', share: 0.1, align: 'centre' }, { title: 'Tổng thời gian sử dụng', share: 0.11, align: 'centre' },
    { title: 'Số ngày trong tháng*', share: 0.11, align: 'centre' }, { title: 'Số lần trong tháng*', share: 0.11, align: 'centre' }, { title: 'Cách sử dụng*', share: 0.11, align: 'centre' }, { title: 'Tổng số tiền/ ngày*', share: 0.13, align: 'centre' },
  ],
  rows: data.substances.map((one) => [one.substance, cell(one.firstAge), cell(one.firstInjectionAge), cell(one.usedFor), cell(one.daysLastMonth), cell(one.timesLastMonth), cell(one.way), cell(one.moneyPerDay)]),
});
const treatmentTable = (data: Profile): TableBlock => ({
  kind: 'table',
  columns: [
    { title: 'TT', share: 0.08, align: 'centre' }, { title: 'Năm', share: 0.1, align: 'centre' }, { title: 'Địa điểm', share: 0.26, align: 'left' }, { title: 'Thời gian', share: 0.14, align: 'centre' }, { title: 'Phương pháp', share: 0.21, align: 'left' }, { title: 'Lý do tái nghiện', share: 0.21, align: 'left' },
  ],
  rows: data.earlierTreatments.map((one, index) => [String(index + 1), one.treatedIn, one.treatedAt, cell(one.treatedFor), cell(one.method), cell(one.relapseReason)]),
});

/** Schooling, work and standing: R4 asks them of the person first, R1–R3 last. */
function socialBlocks(data: Profile, from: number): Block[] {
  const at = (step: number): string => `${String(from + step)}. `;
  return [
    fields([`${at(0)}Trình độ học vấn`, data.education], ['Văn bằng, chứng chỉ', data.certificates]),
    fields([`${at(1)}Nghề nghiệp`, data.person.occupation], ['Trình độ chuyên môn cao nhất', data.qualification]),
    fields([`${at(2)}Tình trạng việc làm`, data.employment]),
    fields([`${at(3)}Tình trạng hôn nhân`, data.maritalStatus]),
    fields([`${at(4)}Tình trạng pháp lý (tiền án, tiền sự, giấy tờ tùy thân)`, data.legalStatus]),
  ];
}
function informBlocks({ toInform }: Profile, marker: string): Block[] {
  return [fields([`${marker}Người khi cần báo tin`, toInform?.fullName ?? null], ['Điện thoại', toInform?.phone ?? null]), fields(['Mối quan hệ', toInform?.relation ?? null], ['Địa chỉ', toInform?.address ?? null])];
}

/** Phiếu thu thập thông tin người cai nghiện (R1–R3 Mẫu 19; R4 Mẫu 17): taken when treatment begins (NĐ 116/2021 Đ22.2; NĐ 163/2026 Đ84.2). */
export const patientProfile = defineDocument({
  id: 'patientProfile',
  names: {
    R1: { kind: 'Phiếu thu thập thông tin', abstract: 'Người cai nghiện ma túy', form: '19', instrument: 'N116', confidence: 'T' },
    R4: { kind: 'Phiếu thu thập thông tin', abstract: 'Người cai nghiện ma túy', form: '17', instrument: 'N163', confidence: 'I' },
  },
  schema,
  symbol: () => null,
  render(data, paper) {
    const { person: subject } = data;
    const isR4 = paper.regime === 'R4';
    return [
      paper.head(data.agency, data.issuedOn),
      paper.title(),
      heading('I. THÔNG TIN VỀ NHÂN THÂN'),
      fields(['1. Họ, tên (viết in hoa)', capitals(subject.fullName)], ['2. Giới tính', sexNames[subject.sex]]),
      fields(['3. Ngày, tháng, năm sinh', subject.birthDate.length === 4 ? subject.birthDate : shortDate(subject.birthDate)]),
      identityFields(subject, '4. '),
      fields(['5. Nơi cư trú', subject.residence]),
      fields(['6. Quốc tịch', subject.nationality], ['Dân tộc', data.ethnicity], ['Tôn giáo', data.religion]),
      fields(['7. Đối tượng chính sách', data.policyGroup]),
      ...(isR4 ? [...socialBlocks(data, 8), ...informBlocks(data, '13. ')] : informBlocks(data, '8. ')),
      heading('II. THÔNG TIN VỀ GIA ĐÌNH'),
      ...(data.relatives.length === 0 ? ['bố', 'mẹ', 'vợ/chồng'].map((relation) => ({ relation, fullName: null, age: null, residence: null })) : data.relatives).flatMap((one, index) => [
        fields([`${String(index + 1)}. Họ, tên ${one.relation}`, one.fullName], ['Tuổi', one.age === null ? null : String(one.age)]), fields(['Địa chỉ', one.residence]),
      ]),
      heading('III. THÔNG TIN VỀ SỨC KHỎE, Y TẾ'),
      paragraph('1. Tiền sử bệnh lý:'),
      fields(['a) Đã từng mắc các bệnh cơ thể (HIV, lao, gan mật, hen, dị ứng, tim mạch, nội tiết, tiết niệu - sinh dục, ngoại khoa, da liễu)', data.bodilyIllness]),
      fields(['b) Đã từng mắc các bệnh tâm thần (lo âu, trầm cảm, ý tưởng và hành vi tự sát, tâm thần phân liệt, rối loạn stress sau sang chấn, rối loạn nhân cách)', data.mentalIllness]),
      fields(['c) Tiền sử bệnh gia đình (bệnh tâm thần, nghiện ma túy, nghiện rượu, lao)', data.familyIllness]),
      fields(['d) Tình trạng gia đình (bạo lực, lạm dụng tình dục, xung đột thường xuyên giữa các thành viên)', data.familySituation]),
      paragraph('2. Tình trạng sức khỏe hiện tại:'),
      fields(['a) Chiều cao', height(data.heightCentimetres)], ['Cân nặng', data.weightKilograms === null ? null : `${String(data.weightKilograms)} kg`]),
      fields(['b) Nhịp tim', data.pulse === null ? null : `${String(data.pulse)} lần/phút`], ['Huyết áp', data.bloodPressure]),
      fields(['c) Bệnh mãn tính (huyết áp cao, tiểu đường)', data.chronicIllness]),
      fields(['d) Các dấu hiệu thể chất', data.bodilySigns]),
      fields(['đ) Các dấu hiệu tâm thần', data.mentalSigns]),
      fields(['Kết luận', data.health]),
      heading('IV. THÔNG TIN LIÊN QUAN ĐẾN CHẤT GÂY NGHIỆN, CAI NGHIỆN'),
      paragraph('1. Các chất gây nghiện đã và đang sử dụng:'),
      substanceTable(data),
      paragraph('(*) Trong 1 tháng trở lại đây.'),
      ...(data.earlierTreatments.length === 0 ? [fields(['2. Lịch sử cai nghiện', null])] : [paragraph('2. Lịch sử cai nghiện:'), treatmentTable(data)]),
      ...(isR4 ? [] : [heading('V. THÔNG TIN VỀ QUAN HỆ XÃ HỘI'), ...socialBlocks(data, 1)]),
      signatures(null, handPlace('Nhân viên y tế', 'Ký, ghi rõ họ tên', data.medicalOfficer), handPlace('Nhân viên xã hội', 'Ký, ghi rõ họ tên', data.socialOfficer)),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: day(regime, '2022-06-15', '2026-08-20'), person, ethnicity: 'Kinh', religion: 'không', policyGroup: 'không', education: '9/12', certificates: 'không', qualification: 'sơ cấp nghề may', employment: 'thất nghiệp', maritalStatus: 'đã kết hôn',
    legalStatus: 'một tiền sự về sử dụng trái phép chất ma túy; có căn cước công dân', toInform: { fullName: mother.fullName, relation: mother.relation, phone: mother.phone, address: mother.residence },
    relatives: [father, mother, { relation: 'chồng', fullName: 'Phùng Văn Nghiễm', age: 30, occupation: null, residence: 'Phường Khương Đình, thành phố Hà Nội', phone: null }].map((one) => ({ ...one, occupation: null, phone: null })),
    bodilyIllness: 'Hen phế quản, phát hiện năm 2015, điều trị 06 tháng, đã ổn định', mentalIllness: 'không', familyIllness: '01 người (bố), nghiện rượu', familySituation: 'xung đột thỉnh thoảng', heightCentimetres: 158, weightKilograms: 47, pulse: 82, bloodPressure: '110/70',
    chronicIllness: 'không', bodilySigns: 'sẹo tiêm chích ở cẳng tay trái', mentalSigns: 'mất ngủ, bồn chồn', health: 'Đủ sức khỏe để điều trị cắt cơn tại cơ sở.',
    substances: [
      { substance: 'Heroin', firstAge: 20, firstInjectionAge: 22, usedFor: '04 năm', daysLastMonth: 25, timesLastMonth: 50, way: 'tiêm tĩnh mạch', moneyPerDay: '200.000 đồng' },
      { substance: 'Methamphetamine', firstAge: 22, firstInjectionAge: null, usedFor: '02 năm', daysLastMonth: 8, timesLastMonth: 8, way: 'hít', moneyPerDay: '150.000 đồng' },
    ],
    earlierTreatments: [{ treatedIn: '2021', treatedAt: 'Tại gia đình, phường Phương Liệt', treatedFor: '06 tháng', method: 'Không sử dụng thuốc', relapseReason: 'Bị bạn rủ' }],
    medicalOfficer: 'Kiều Thuỷ Ngoãn', socialOfficer: 'Lý Thị Ngoẵng',
  }),
});
