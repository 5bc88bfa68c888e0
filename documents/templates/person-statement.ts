import { z } from 'zod';
import { shortDate } from '../dates.ts';
import { defineDocument, type DocumentName, personalHead } from '../define-document.ts';
import { fields, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { localDate, personPiece, sexNames, text } from '../pieces.ts';
import { handPlace, identityFields } from '../piece-blocks.ts';
import { day, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  issuedOn: localDate.nullable(),
  place: text,
  person: personPiece,
  education: text,
  /** Kinds of drug, way, how often, why, first and last time, in the person's own words. */
  use: text,
  /** Treatments before, voluntary and compulsory. */
  earlierTreatment: text,
  substitution: text,
});

const statement = (id: string, names: Readonly<Record<'R1' | 'R4', DocumentName>>) => defineDocument({
  id, names, schema,
  symbol: () => null,
  render: ({ person: subject, ...data }, paper) => [
    personalHead(data.place, data.issuedOn),
    paper.title(),
    fields(['1. Họ và tên (viết in hoa)', capitals(subject.fullName)], ['Giới tính', sexNames[subject.sex]]),
    fields(['Tên gọi khác (nếu có)', subject.otherName ?? 'không']),
    fields(['Ngày, tháng, năm sinh', subject.birthDate.length === 4 ? subject.birthDate : shortDate(subject.birthDate)]),
    identityFields(subject),
    fields(['Nơi cư trú hoặc chỗ ở hiện nay', subject.residence]),
    fields(['Trình độ đào tạo', data.education]),
    fields(['Nghề nghiệp', subject.occupation ?? 'không']),
    fields(['Nơi làm việc/học tập', subject.workplace ?? 'không']),
    paragraph('2. Tôi xin tường trình về hành vi sử dụng ma túy trái phép của bản thân như sau:'),
    ...paragraphs(data.use),
    fields(['3. Các biện pháp cai nghiện (tự nguyện và bắt buộc) đã thực hiện', data.earlierTreatment]),
    fields(['4. Tham gia điều trị nghiện chất dạng thuốc phiện bằng thuốc thay thế', data.substitution]),
    signatures(null, handPlace('Người tường trình', 'Ký, ghi rõ họ, tên', subject.fullName)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    issuedOn: day(regime, '2022-04-12', '2026-07-06'), place: 'Phương Liệt', person, education: '9/12',
    use: 'Tôi sử dụng ma túy đá lần đầu năm 2019 do bạn rủ, mỗi tuần hai đến ba lần.\nLần cuối tôi sử dụng là ngày 02 tháng này tại nhà.', earlierTreatment: 'có, 01 lần tại gia đình năm 2021', substitution: 'không',
  }),
});

/** Bản tường trình của người bị đề nghị (R1 Mẫu 31, R4 Mẫu 38). */
export const personStatement = statement('personStatement', {
  R1: { kind: 'Bản tường trình', abstract: 'Về hành vi sử dụng trái phép chất ma túy', form: '31', instrument: 'N116', confidence: 'T' },
  R4: { kind: 'Bản tường trình', abstract: 'của người nghiện ma túy hoặc người đại diện', form: '38', instrument: 'N163', confidence: 'I' },
});

/** The same of somebody found to have used drugs (R1–R3: NĐ 105/2021 Mẫu 06; R4: NĐ 163/2026 Phụ lục III Mẫu 03). */
export const userStatement = statement('userStatement', {
  R1: { kind: 'Bản tường trình', abstract: 'Về việc sử dụng trái phép chất ma túy', form: '06', instrument: 'N105', confidence: 'I' },
  R4: { kind: 'Bản tường trình', abstract: 'Về việc sử dụng trái phép chất ma túy', form: '03', instrument: 'N163', confidence: 'I' },
});
