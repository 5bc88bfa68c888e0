import { z } from 'zod';
import { longMoment, twoDigits } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, grounds, heading, list, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { drugLawGrounds } from '../legal-grounds.ts';
import { agencyPiece, localDate, localMoment, officialPiece, personPiece, relativePiece, text } from '../pieces.ts';
import { handPlace, personBlocks } from '../piece-blocks.ts';
import { day, mother, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({
  agency: agencyPiece,
  issuedOn: localDate.nullable(),
  person: personPiece,
  /** Parents, guardian or representative of a person under 18. */
  representatives: z.array(relativePiece),
  startedAt: localMoment,
  finishedAt: localMoment,
  place: text,
  /** The papers that show the violation. */
  basis: text,
  recorder: officialPiece,
  witnesses: z.array(z.strictObject({ fullName: text, occupation: text, residence: text })).max(2),
  violation: text,
  /** The provision breached. */
  provision: text,
  personOpinion: text.nullable(),
  witnessOpinion: text.nullable(),
  measures: text.nullable(),
  /** Who receives the explanation: name, office, address. */
  explanationReceiver: text,
  /** Why the person did not sign; null when they did. */
  notSignedReason: text.nullable(),
  /** null: counted when the record is closed by hand */
  sheets: z.int().min(1).nullable(),
  copies: z.int().min(1).nullable(),
});

/** Biên bản vi phạm: opens the dossier (R1 Mẫu 27, R4 Mẫu 34). */
export const violationRecord = defineDocument({
  id: 'violationRecord',
  names: {
    R1: {
      kind: 'Biên bản vi phạm', form: '27', instrument: 'N116', confidence: 'T',
      abstract: 'Về cai nghiện ma túy tự nguyện, quản lý sau cai nghiện ma túy và điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế',
    },
    R4: { kind: 'Biên bản vi phạm', form: '34', instrument: 'N163', confidence: 'I', abstract: 'Về cai nghiện ma túy, điều trị thay thế và quản lý sau cai nghiện ma túy' },
  },
  schema,
  symbol: () => 'BB-VPHC',
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    paragraph(`Hôm nay, hồi ${longMoment(data.startedAt)}, tại ${data.place}.`),
    ...grounds([...drugLawGrounds(paper.regime), `Căn cứ ${data.basis}`]),
    heading('I. Chúng tôi gồm:'),
    fields(['1. Họ và tên', data.recorder.fullName], ['Chức vụ', data.recorder.position]),
    fields(['Cơ quan', data.recorder.agency]),
    ...(data.witnesses.length === 0 ? [] : [paragraph('2. Với sự chứng kiến của:')]),
    ...data.witnesses.flatMap((witness, index) => [
      fields([`${index === 0 ? 'a' : 'b'}) Họ và tên`, witness.fullName], ['Nghề nghiệp', witness.occupation]),
      fields(['Nơi ở hiện nay', witness.residence]),
    ]),
    heading('II. Tiến hành lập biên bản vi phạm với các nội dung sau:'),
    ...personBlocks(data.person, { marker: '1. ', occupation: true, nationality: true }),
    ...(data.representatives.length === 0 ? [] : [
      paragraph('2. Cha, mẹ, người giám hộ hoặc người đại diện hợp pháp:'),
      ...list(data.representatives.map((one) => `${one.fullName} (${one.relation}), ${one.residence ?? 'chưa rõ nơi cư trú'}`), 'dash'),
    ]),
    paragraph('3. Đã có các hành vi vi phạm:'),
    ...paragraphs(data.violation),
    paragraph(`4. Quy định tại ${data.provision}.`),
    fields(['5. Ý kiến trình bày của cá nhân vi phạm', data.personOpinion]),
    fields(['6. Ý kiến trình bày của người chứng kiến (nếu có)', data.witnessOpinion]),
    paragraph('7. Chúng tôi đã yêu cầu cá nhân chấm dứt ngay hành vi vi phạm.'),
    fields(['8. Các biện pháp ngăn chặn và bảo đảm xử lý được áp dụng, gồm', data.measures ?? 'không']),
    paragraph('Ngoài những thứ nêu trên, chúng tôi không tạm giữ thêm thứ gì khác.'),
    paragraph(`9. Trong thời hạn 02 ngày làm việc, kể từ ngày lập biên bản này, ông (bà) ${data.person.fullName} là cá nhân vi phạm có quyền gửi văn bản yêu cầu được giải trình trực tiếp hoặc văn bản giải trình đến ${data.explanationReceiver} để thực hiện quyền giải trình.`),
    paragraph(`Biên bản lập xong hồi ${longMoment(data.finishedAt)}, gồm ${twoDigits(data.sheets)} tờ, được lập thành ${twoDigits(data.copies)} bản có nội dung và giá trị như nhau; đã đọc lại cho những người có tên nêu trên cùng nghe, công nhận là đúng và cùng ký tên dưới đây; giao cho ông (bà) ${data.person.fullName} 01 bản, 01 bản lưu hồ sơ.`),
    ...(data.notSignedReason === null ? [] : [fields([`Lý do ông (bà) ${data.person.fullName} không ký biên bản`, data.notSignedReason])]),
    signatures(null,
      handPlace('Cá nhân vi phạm', 'Ký, ghi rõ họ và tên', data.notSignedReason === null ? data.person.fullName : null),
      handPlace('Người lập biên bản', 'Ký, ghi rõ chức vụ, họ và tên', data.recorder.fullName)),
    signatures(null,
      handPlace('Người chứng kiến', 'Ký, ghi rõ họ và tên', data.witnesses[0]?.fullName ?? null),
      handPlace(`Đại diện ${data.agency.name}`, 'Ký, ghi rõ chức vụ, họ và tên, đóng dấu', null)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: regime === 'R1' ? offices(regime).commune : offices(regime).communePolice,
    issuedOn: day(regime, '2022-04-11', '2026-07-06'),
    person, representatives: [mother],
    startedAt: day(regime, '2022-04-11T09:30', '2026-07-06T09:30'), finishedAt: day(regime, '2022-04-11T10:45', '2026-07-06T10:45'),
    place: 'trụ sở Công an phường Phương Liệt, thành phố Hà Nội',
    basis: 'Phiếu kết quả xác định tình trạng nghiện ma túy số 18/PKQ-TTYT của Trung tâm Y tế và tài liệu xác minh của Công an phường',
    recorder: { fullName: 'Lê Đình Khoẵng', position: 'Cán bộ', agency: 'Công an phường Phương Liệt' },
    witnesses: [
      { fullName: 'Phùng Văn Nghiễm', occupation: 'Tổ trưởng tổ dân phố số 9', residence: 'Số 12, ngõ 155/206 đường Trường Chinh, thành phố Hà Nội' },
      { fullName: 'Hoàng Thị Nguyễn Ngoẵn', occupation: 'Hưu trí', residence: 'Số 31, ngõ 155/206 đường Trường Chinh, thành phố Hà Nội' },
    ],
    violation: 'Trong thời gian cai nghiện ma túy tự nguyện tại gia đình đã tự ý chấm dứt cai nghiện từ ngày thứ hai mươi mốt, không có lý do chính đáng.\nĐã được nhắc nhở bằng văn bản nhưng không tiếp tục thực hiện.',
    provision: regime === 'R1' ? 'khoản 1 Điều 32 Luật Phòng, chống ma túy năm 2021' : 'điểm a khoản 1 Điều 35 Luật Phòng, chống ma túy năm 2025',
    personOpinion: 'Thừa nhận hành vi nêu trên, đề nghị được tạo điều kiện chăm sóc mẹ già.', witnessOpinion: 'Nội dung ghi trong biên bản là đúng sự thật.',
    measures: null, explanationReceiver: 'ông Phạm Hữu Quýnh, Chủ tịch Ủy ban nhân dân phường Phương Liệt', notSignedReason: null, sheets: 2, copies: 3,
  }),
});
