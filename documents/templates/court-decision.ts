import { z } from 'zod';
import { challengeWindow, shortDate } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { article, centredHeading, fields, grounds, list, paragraph, paragraphs, signatures } from '../layout/blocks.ts';
import { capitals } from '../layout/head.ts';
import { courtGrounds, courtOrdinances, regimeWords } from '../legal-grounds.ts';
import { formatSymbol } from '../numbering.ts';
import { hashText, paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { hashLine, paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { day, judge, offices, person, specimenHash } from './specimen-pieces.ts';

const schema = z.strictObject({
  ...paperHead,
  ordinance: z.enum(courtOrdinances),
  acceptanceNumber: text,
  judge: text,
  clerk: text,
  procurator: text,
  proposer: text,
  /** Who stood in for the proposer, if anyone. */
  proxy: text.nullable(),
  person: personPiece,
  education: text,
  /** Parents, guardian or representative with address. */
  representative: text.nullable(),
  defender: text.nullable(),
  request: paperPiece,
  requestContent: text,
  /** SHA-256 of the whole dossier the court had before it; null where a file's hash is not known */
  dossierHash: hashText.nullable(),
  /** Findings and reasons, one paragraph a line. */
  reasons: text,
  /** The provisions relied on, as they are to be printed. */
  provisions: z.array(text).min(1),
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('apply'), termMonths: z.int().min(1).max(60), termCountedFrom: text,
      /** Days under management during the dossier that count as served. */
      creditedDays: z.int().min(0), facility: text.nullable(),
    }),
    z.strictObject({ kind: z.literal('notApply') }),
  ]),
  /** Who must carry the decision out and what they do. */
  executors: z.array(text).min(1),
  /** Working days to complain, recommend or protest; null prints the right without a number. */
  complaintWorkingDays: z.int().min(1).nullable(),
  effect: text,
});

type Data = z.output<typeof schema>;

function outcomeText(data: Data, applyMeasure: string): string[] {
  const subject = `ông (bà) ${data.person.fullName}, sinh ${data.person.birthDate.length === 4 ? `năm ${data.person.birthDate}` : `ngày ${shortDate(data.person.birthDate)}`}`;
  if (data.outcome.kind === 'notApply') return [`Không ${applyMeasure} đối với ${subject}.`];
  const { termMonths, termCountedFrom, creditedDays, facility } = data.outcome;
  const measure = applyMeasure.startsWith('áp dụng') ? `Áp dụng${applyMeasure.slice('áp dụng'.length)} đối với ${subject}` : `Đưa ${subject} vào cơ sở cai nghiện bắt buộc`;
  return [
    `${measure}.`,
    `Thời hạn cai nghiện bắt buộc: ${termMonths} tháng, tính từ ${termCountedFrom}.`,
    ...(creditedDays === 0 ? [] : [`Thời gian đã được quản lý trong thời gian lập hồ sơ được tính vào thời hạn: ${creditedDays} ngày.`]),
    ...(facility === null ? [] : [`Nơi chấp hành: ${facility}.`]),
  ];
}

const name = (abstract: string) => ({ kind: 'Quyết định', abstract, form: null, instrument: 'PL01', confidence: 'I' }) as const;

/** Quyết định của Tòa án: the thirteen points of Pháp lệnh 01/2022 Đ23, used for adults too; apply or not apply. */
export const courtDecision = defineDocument({
  id: 'courtDecision',
  names: {
    R1: name('Về việc xem xét áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc'),
    R4: name('Về việc xem xét đưa vào cơ sở cai nghiện bắt buộc'),
  },
  schema,
  symbol: (data) => formatSymbol('QĐ', data.agency.symbol),
  render: (data, paper) => {
    const { applyMeasure } = regimeWords[paper.regime];
    const window = challengeWindow(data.complaintWorkingDays);
    return [
      paper.head(data.agency, data.issuedOn),
      paper.title(),
      centredHeading(capitals(data.agency.name)),
      fields(['Thẩm phán', data.judge]),
      fields(['Thư ký phiên họp', data.clerk]),
      fields(['Kiểm sát viên tham gia phiên họp', data.procurator]),
      fields(['Người đề nghị', data.proposer]),
      ...(data.proxy === null ? [] : [fields(['Người được ủy quyền', data.proxy])]),
      paragraph('Người bị đề nghị:'),
      ...personBlocks(data.person),
      fields(['Nghề nghiệp', data.person.occupation ?? 'không'], ['Trình độ văn hóa', data.education]),
      fields(['Cha mẹ, người giám hộ hoặc người đại diện hợp pháp', data.representative ?? 'không']),
      fields(['Người bảo vệ quyền và lợi ích hợp pháp', data.defender ?? 'không']),
      fields(['Hồ sơ thụ lý số', data.acceptanceNumber]),
      paragraph(`Đề nghị: ${paperText('Văn bản', data.request)}, ${data.requestContent}`),
      ...(data.dossierHash === null ? [] : [hashLine('Tòa án xem xét theo hồ sơ đề nghị có mã SHA-256', data.dossierHash)]),
      centredHeading('NHẬN THẤY:'),
      ...paragraphs(data.reasons),
      ...grounds([...courtGrounds(data.ordinance, paper.regime), ...data.provisions.map((one) => `Căn cứ ${one}`)], ','),
      centredHeading('QUYẾT ĐỊNH:'),
      ...article(1, null, ...outcomeText(data, applyMeasure)),
      ...article(2, null, 'Trách nhiệm thi hành quyết định:'),
      ...list(data.executors, 'dash'),
      ...article(3, null, `Người bị đề nghị, người đại diện hợp pháp có quyền khiếu nại, người đề nghị có quyền kiến nghị, Viện kiểm sát có quyền kháng nghị quyết định này ${window}.`),
      ...article(4, null, `Hiệu lực của quyết định: ${data.effect}`),
      signatures(data.recipients, signerPlace(data.signer)),
    ];
  },
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).court, issuedOn: day(regime, '2022-05-26', '2026-08-06'), signer: judge,
    recipients: ['Người bị đề nghị', 'Người đề nghị', regime === 'R1' ? 'Viện kiểm sát nhân dân quận Thanh Xuân' : 'Viện kiểm sát nhân dân khu vực 5 - Hà Nội', offices(regime).commune.name, 'Lưu: hồ sơ vụ việc'],
    ordinance: regime === 'R1' ? 'PL09' : 'PL03', acceptanceNumber: '21/TL-TA',
    judge: 'Trần Thị Mỹ Duyễn', clerk: 'Ngô Quỳnh Giễm', procurator: 'Hồ Viết Nghiệp',
    proposer: regime === 'R1' ? 'Đặng Thị Thuỷ, Trưởng phòng Lao động - Thương binh và Xã hội' : 'Lê Đình Khoẵng, Trưởng Công an phường Phương Liệt',
    proxy: 'Lương Bích Hữu', person, education: '9/12', representative: null, defender: 'Luật sư Vũ Đức Khuyễn, Đoàn Luật sư thành phố Hà Nội',
    request: { number: '07/ĐN-CNBB', date: day(regime, '2022-04-26', '2026-07-13'), issuer: regime === 'R1' ? offices(regime).labourOffice.name : offices(regime).communePolice.name },
    requestContent: 'đề nghị đưa bà Nguyễn Thị Ưởng vào cơ sở cai nghiện bắt buộc.', dossierHash: specimenHash,
    reasons: 'Người bị đề nghị được cơ sở y tế xác định nghiện ma túy, đã đăng ký cai nghiện tự nguyện tại gia đình nhưng tự ý chấm dứt mà không có lý do chính đáng; hành vi được ghi nhận tại biên bản vi phạm và được người bị đề nghị thừa nhận tại phiên họp.\nHồ sơ được lập đúng thẩm quyền, trình tự; thời hiệu còn; người bị đề nghị không thuộc trường hợp không đưa vào cơ sở cai nghiện bắt buộc. Đề nghị có căn cứ chấp nhận.',
    provisions: regime === 'R1' ? ['Điều 32 Luật Phòng, chống ma túy năm 2021'] : ['Điều 29, Điều 35 Luật Phòng, chống ma túy năm 2025'],
    outcome: {
      kind: 'apply', termMonths: regime === 'R1' ? 18 : 24,
      termCountedFrom: regime === 'R1' ? 'ngày người bị áp dụng bị tạm giữ để đưa vào cơ sở' : 'ngày lập biên bản giao, nhận người vào cơ sở',
      creditedDays: 12, facility: regime === 'R1' ? 'Cơ sở cai nghiện ma túy số 1, xã Yên Bài, huyện Ba Vì, thành phố Hà Nội' : null,
    },
    executors: [
      regime === 'R1' ? 'Công an quận Thanh Xuân phối hợp với Phòng Lao động - Thương binh và Xã hội đưa người bị áp dụng vào cơ sở' : 'Công an phường Phương Liệt tổ chức đưa người bị áp dụng vào cơ sở được giao tiếp nhận',
      'Bà Nguyễn Thị Ưởng chấp hành quyết định.',
    ],
    complaintWorkingDays: 3, effect: 'kể từ ngày hết thời hạn khiếu nại, kiến nghị, kháng nghị mà không có khiếu nại, kiến nghị, kháng nghị./.',
  }),
});
