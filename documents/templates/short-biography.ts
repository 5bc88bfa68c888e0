import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument, type DocumentName, personalHead } from '../define-document.ts';
import { blank, fields, heading, paragraph, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { localDate, officialPiece, personPiece, relativePiece, sexNames, text } from '../pieces.ts';
import type { RelativePiece } from '../pieces.ts';
import { handPlace, identityFields, relativeBlocks } from '../piece-blocks.ts';
import { day, father, mother, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(),
  place: text,
  person: personPiece,
  education: text,
  /** none: lines for father and mother to fill in */
  relatives: z.array(relativePiece),
  convictions: text.nullable(),
  administrativeSanctions: text.nullable(),
  drugs: text,
  wayOfUse: text,
  firstUse: text,
  voluntaryRehabilitation: text.nullable(),
  supervisionDecisions: text.nullable(),
  compulsoryDecisions: text.nullable(),
  substitution: z.union([z.strictObject({ endedOn: localDate.nullable() }), z.literal('unknown')]).nullable(),
  familyMember: z.strictObject({ fullName: text, relation: text }).nullable(),
  confirmedBy: officialPiece,
});

const unknownParents: readonly RelativePiece[] = ['bố', 'mẹ'].map((relation) => ({ relation, fullName: blank, age: null, occupation: blank, residence: null, phone: null }));

const biography = (id: string, names: Readonly<Record<'R1' | 'R4', DocumentName>>, section: string) => defineDocument({
  id, names, schema,
  symbol: () => null,
  render(data, paper) {
    const { person: subject } = data;
    const relatives = data.relatives.length === 0 ? unknownParents : data.relatives;
    const relativeCount = relatives.length;
    let number = 7 + relativeCount;
    const next = (): string => {
      number += 1;
      return `${number}. `;
    };
    return [
      personalHead(data.place, data.issuedOn, { title: paper.name.kind, abstract: paper.name.abstract }),
      heading(section),
      fields(['1. Họ và tên (viết in hoa)', capitals(subject.fullName)], ['Giới tính', sexNames[subject.sex]]),
      fields(['Tên gọi khác (nếu có)', subject.otherName ?? 'không']),
      fields(['2. Ngày, tháng, năm sinh', subject.birthDate.length === 4 ? subject.birthDate : shortDate(subject.birthDate)]),
      identityFields(subject, '3. '),
      fields(['4. Nơi cư trú hoặc chỗ ở hiện nay', subject.residence]),
      fields(['5. Trình độ đào tạo', data.education]),
      fields(['6. Nghề nghiệp', subject.occupation ?? 'không']),
      fields(['7. Nơi làm việc/học tập', subject.workplace ?? 'không']),
      heading('II. THÀNH PHẦN GIA ĐÌNH'),
      ...relatives.flatMap((relative, index) => relativeBlocks(relative, { marker: `${8 + index}. ` })),
      heading('III. TIỀN ÁN, TIỀN SỰ, QUÁ TRÌNH SỬ DỤNG, CAI NGHIỆN MA TÚY'),
      fields([`${next()}Tiền án`, data.convictions ?? 'không']),
      fields([`${next()}Tiền sự`, data.administrativeSanctions ?? 'không']),
      fields([`${next()}Loại ma túy đã sử dụng`, data.drugs]),
      fields([`${next()}Hình thức sử dụng ma túy`, data.wayOfUse]),
      fields([`${next()}Thời điểm sử dụng ma túy lần đầu`, data.firstUse]),
      fields([`${next()}Cai nghiện tự nguyện tại gia đình, cộng đồng, cơ sở cai nghiện`, data.voluntaryRehabilitation ?? 'chưa']),
      fields([`${next()}Quyết định quản lý sau cai nghiện tại nơi cư trú`, data.supervisionDecisions ?? 'chưa']),
      fields([`${next()}Đã bị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc`, data.compulsoryDecisions ?? 'chưa']),
      fields([
        `${next()}Tham gia điều trị nghiện bằng thuốc thay thế`,
        data.substitution === 'unknown' ? null : data.substitution === null ? 'không'
          : data.substitution.endedOn === null ? 'có, đang điều trị'
            : `có; thời điểm chấm dứt điều trị: ${shortDate(data.substitution.endedOn)}`,
      ]),
      paragraph([{ text: 'Tôi xin cam đoan lời khai trên là đúng sự thật. Nếu có gì sai tôi xin hoàn toàn chịu trách nhiệm theo quy định của pháp luật.', style: 'bold' }]),
      signatures(null,
        handPlace('Xác nhận của đại diện gia đình', 'Ký, ghi rõ họ, tên, mối quan hệ với người khai', data.familyMember === null ? null : `${data.familyMember.fullName} (${data.familyMember.relation})`),
        handPlace('Người khai', 'Ký, ghi rõ họ, tên', subject.fullName)),
      signatures(null, {
        office: ['Xác nhận của cơ quan lập hồ sơ', data.confirmedBy.agency, data.confirmedBy.position], hint: '(Ký, ghi rõ họ, tên, đóng dấu)', fullName: data.confirmedBy.fullName,
      }),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: day(regime, '2022-04-12', '2026-07-06'), place: 'Phương Liệt', person, education: '9/12',
    relatives: [father, mother],
    convictions: null, administrativeSanctions: 'một lần, sử dụng trái phép chất ma túy (năm 2020)',
    drugs: 'Heroin, Methamphetamine', wayOfUse: 'hít', firstUse: 'khoảng tháng 6 năm 2018',
    voluntaryRehabilitation: 'một lần, tại gia đình, phường Phương Liệt, thành phố Hà Nội', supervisionDecisions: null, compulsoryDecisions: null,
    substitution: { endedOn: '2021-11-02' },
    familyMember: { fullName: 'Đỗ Thị Quỵnh', relation: 'mẹ' },
    confirmedBy: {
      fullName: 'Phạm Hữu Quýnh', position: regime === 'R1' ? 'Chủ tịch' : 'Trưởng Công an phường',
      agency: regime === 'R1' ? offices(regime).commune.name : offices(regime).communePolice.name,
    },
  }),
});

/** Lý lịch tóm tắt (R1 Mẫu 30, R4 Mẫu 33). */
export const shortBiography = biography('shortBiography', {
  R1: { kind: 'Lý lịch tóm tắt', abstract: 'của người bị đề nghị áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc', form: '30', instrument: 'N116', confidence: 'T' },
  R4: { kind: 'Tóm tắt lý lịch', abstract: 'của người nghiện ma túy', form: '33', instrument: 'N163', confidence: 'I' },
}, 'I. PHẦN BẢN THÂN NGƯỜI NGHIỆN');

/** The same of somebody managed for using drugs (R1–R3: NĐ 105/2021 Mẫu 05; R4: NĐ 163/2026 Phụ lục III Mẫu 05). */
export const userBiography = biography('userBiography', {
  R1: { kind: 'Lý lịch tóm tắt', abstract: 'của người sử dụng trái phép chất ma túy', form: '05', instrument: 'N105', confidence: 'I' },
  R4: { kind: 'Tóm tắt lý lịch', abstract: 'của người sử dụng trái phép chất ma túy', form: '05', instrument: 'N163', confidence: 'I' },
}, 'I. PHẦN BẢN THÂN');
