/** Pieces → blocks: the recurring field groups of the forms. */
import { shortDate } from './dates.ts';
import { capitals } from './layout/head.ts';
import { fields, isBlank, list, paragraph } from './layout/blocks.ts';
import type { Field, ParagraphBlock, SignaturePlace } from './layout/blocks.ts';
import { sexNames } from './pieces.ts';
import type { OfficialPiece, PaperPiece, PersonPiece, RelativePiece, SignerPiece, SpanPiece } from './pieces.ts';

const birth = (date: string): string => (date.length === 4 ? date : shortDate(date));
const none = (value: string | null): string => value ?? 'không';

export interface PersonOptions {
  /** "1. " before the name. */
  readonly marker?: string;
  readonly occupation?: boolean;
  readonly nationality?: boolean;
}

/** Name in capitals, sex, other name, birth, identity paper, residence; occupation and workplace where the form asks. */
export function personBlocks(person: PersonPiece, options: PersonOptions = {}): ParagraphBlock[] {
  const marker = options.marker ?? '';
  const birthField: Field = ['Ngày, tháng, năm sinh', birth(person.birthDate)];
  return [
    fields([`${marker}Họ và tên (viết in hoa)`, capitals(person.fullName)], ['Giới tính', sexNames[person.sex]]),
    fields(['Tên gọi khác (nếu có)', none(person.otherName)]),
    options.nationality === true ? fields(birthField, ['Quốc tịch', person.nationality]) : fields(birthField),
    identityFields(person),
    fields(['Nơi cư trú hoặc chỗ ở hiện nay', person.residence]),
    ...(options.occupation === true
      ? [fields(['Nghề nghiệp', none(person.occupation)], ['Nơi làm việc/học tập', none(person.workplace)])]
      : []),
  ];
}

export function identityFields(person: PersonPiece, marker = ''): ParagraphBlock {
  if (person.identityNumber === null) return fields([`${marker}Số CCCD/CMND/Hộ chiếu`, 'không có']);
  return fields(
    [`${marker}Số CCCD/CMND/Hộ chiếu`, person.identityNumber],
    ['ngày cấp', person.identityIssuedOn === null ? null : shortDate(person.identityIssuedOn)],
    ['nơi cấp', person.identityIssuedBy],
  );
}

/** "Họ, tên mẹ: …; Tuổi: …" and the lines below it. */
export function relativeBlocks(relative: RelativePiece, options: { readonly marker?: string; readonly phone?: boolean } = {}): ParagraphBlock[] {
  return [
    fields([`${options.marker ?? ''}Họ, tên ${relative.relation}`, relative.fullName], ['Tuổi', relative.age === null ? null : String(relative.age)]),
    fields(['Nghề nghiệp', none(relative.occupation)]),
    fields(['Nơi cư trú hoặc chỗ ở hiện nay', relative.residence]),
    ...(options.phone === true ? [fields(['Điện thoại liên hệ', relative.phone])] : []),
  ];
}

export function officialBlocks(official: OfficialPiece, marker = ''): ParagraphBlock[] {
  return [
    fields([`${marker}Họ và tên`, official.fullName], ['Chức vụ', official.position]),
    fields(['Cơ quan', official.agency]),
  ];
}

/** "1) …" per enclosed paper. */
export const enclosureBlocks = (titles: readonly string[]): ParagraphBlock[] =>
  list(titles, 'number');

/** "Quyết định số 15/QĐ-TA ngày 03/8/2026 của Tòa án …". */
export const paperText = (kind: string, paper: PaperPiece): string =>
  `${kind} số ${paper.number} ngày ${shortDate(paper.date)} của ${paper.issuer}`;

export const spanText = (span: SpanPiece): string => `từ ngày ${shortDate(span.from)} đến ngày ${shortDate(span.to)}`;

/** The signing official. */
export function signerPlace(signer: SignerPiece): SignaturePlace {
  const office = [
    ...(signer.collective === null ? [] : [`TM. ${signer.collective}`]),
    ...(signer.prefix === null || signer.principal === null ? [signer.position] : [`${signer.prefix} ${signer.principal}`, signer.position]),
  ];
  return { office, hint: null, fullName: signer.fullName };
}

/** A place to sign by hand, with what must be written beside the signature. */
export const handPlace = (office: string, hint: string, fullName: string | null): SignaturePlace => ({ office: [office], hint: `(${hint})`, fullName: isBlank(fullName) ? null : fullName });

/** A SHA-256 in four groups, so that it can be read aloud and compared. */
export const hashInGroups = (hash: string): string => hash.replace(/(.{16})(?=.)/gu, '$1 ');

export const hashLine = (label: string, hash: string): ParagraphBlock => ({ ...paragraph(`${label}: ${hashInGroups(hash)}.`), justified: false });
