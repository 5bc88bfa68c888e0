/** One official paper: its name per body of law, the data it needs, what it prints, and a specimen. */
import type { z } from 'zod';
import { getInstrument } from '../law/instruments.ts';
import type { InstrumentKey } from '../law/instruments.ts';
import type { Confidence } from '../law/regimes.ts';
import { longDate } from './dates.ts';
import type { HeadBlock, Block, TitleBlock } from './layout/blocks.ts';
import type { PaperRegime } from './legal-grounds.ts';
import type { AgencyPiece } from './pieces.ts';

export type { PaperRegime } from './legal-grounds.ts';

/** A paper's name under one body of law. */
export interface DocumentName {
  /** Kind of paper as printed: "Quyết định", "Biên bản". */
  readonly kind: string;
  /** Abstract (trích yếu), without the kind. */
  readonly abstract: string;
  /** Number of the prescribed form; null where the law prescribes none or none was found. */
  readonly form: string | null;
  /** The instrument that prescribes the form or the contents. */
  readonly instrument: InstrumentKey;
  /** `T`: set after the form's own text. Anything else prints the footer mark. */
  readonly confidence: Confidence;
}

/** draft: watermark, no number. signed: no number yet. issued: numbered and dated. */
export type DocumentState = 'draft' | 'signed' | 'issued';

/** What a template may ask about the paper it fills. */
export interface Paper {
  readonly regime: PaperRegime;
  readonly name: DocumentName;
  readonly state: DocumentState;
  /** "Số: 15/QĐ-UBND", or room for the number before it; null on papers without one. */
  readonly numberLine: string | null;
  /** Head of an office's paper with place and date; `subject` for official letters ("V/v"). */
  head(agency: AgencyPiece, issuedOn: string | null, subject?: string): HeadBlock;
  /** Head of a record: no place and date (NĐ 30/2020 Phụ lục III, 1.9), since both stand in its text. */
  recordHead(agency: AgencyPiece): HeadBlock;
  /** Kind and abstract, centred. */
  title(): TitleBlock;
}

/** Every paper's data carry its local date; null until it is dated. */
export interface Dated {
  readonly issuedOn: string | null;
}

export interface DocumentDefinition<Data extends Dated, Input> {
  readonly id: string;
  readonly names: Partial<Record<PaperRegime, DocumentName>>;
  readonly schema: z.ZodType<Data, Input>;
  /** What follows the "/" in the number, "QĐ-UBND"; null where the paper bears no number. */
  readonly symbol: (data: NoInfer<Data>, regime: PaperRegime) => string | null;
  readonly render: (data: NoInfer<Data>, paper: Paper) => readonly Block[];
  /** Invented data that fill every field, with letters that are hard to set. */
  readonly specimen: (regime: PaperRegime) => NoInfer<Input>;
}

/** A definition whose data type is hidden, as the registry keeps it. */
export interface OfficialDocument {
  readonly id: string;
  readonly names: Partial<Record<PaperRegime, DocumentName>>;
  readonly schema: z.ZodType<Dated>;
  /** Parses the data first: throws ZodError when they do not fit. */
  readonly read: (data: unknown) => {
    readonly issuedOn: string | null;
    readonly symbol: (regime: PaperRegime) => string | null;
    readonly render: (paper: Paper) => readonly Block[];
  };
  readonly specimen: (regime: PaperRegime) => unknown;
}

export function defineDocument<Data extends Dated, Input>(definition: DocumentDefinition<Data, Input>): OfficialDocument {
  return {
    id: definition.id,
    names: definition.names,
    schema: definition.schema,
    specimen: definition.specimen,
    read(input) {
      const data = definition.schema.parse(input);
      return {
        issuedOn: data.issuedOn,
        symbol: (regime) => definition.symbol(data, regime),
        render: (paper) => definition.render(data, paper),
      };
    },
  };
}

const emptyHead = { kind: 'head', agency: null, numberLine: null, subject: null, placeAndDate: null, portrait: null } as const;

/** "Hà Nội, ngày 05 tháng 01 năm 2026". */
export const placeAndDate = (place: string, issuedOn: string | null): string => `${place}, ${longDate(issuedOn)}`;

/** Head of a private person's paper; with `portrait` the title stands beside the frame for the photograph. */
export function personalHead(place: string, issuedOn: string | null, portrait: HeadBlock['portrait'] = null): HeadBlock {
  return { ...emptyHead, placeAndDate: placeAndDate(place, issuedOn), portrait };
}

/** Number line with the number, or with room for it. */
function numberLine(symbol: string | null, number: string | null): string | null {
  if (symbol === null) return null;
  return `Số: ${number ?? `………/${symbol}`}`;
}

export function createPaper(
  facts: { regime: PaperRegime; name: DocumentName; state: DocumentState; symbol: string | null; number: string | null },
): Paper {
  const line = numberLine(facts.symbol, facts.number);
  return {
    regime: facts.regime,
    name: facts.name,
    state: facts.state,
    numberLine: line,
    head: (agency, issuedOn, subject) => ({
      ...emptyHead, agency, numberLine: line, subject: subject ?? null, placeAndDate: placeAndDate(agency.place, issuedOn),
    }),
    recordHead: (agency) => ({ ...emptyHead, agency, numberLine: line }),
    title: () => ({ kind: 'title', name: facts.name.kind, abstract: facts.name.abstract }),
  };
}

/** "Mẫu số 42 – NĐ 163/2026/NĐ-CP"; null for a paper without a prescribed form. */
export function formNumberText(name: DocumentName): string | null {
  return name.form === null ? null : `Mẫu số ${name.form} – NĐ ${getInstrument(name.instrument).number}`;
}

/** The note on papers whose form was not read; null where the form's own text was followed. */
export function footerMarkText(name: DocumentName): string | null {
  return name.confidence === 'T' ? null : 'Dựng theo nội dung điều luật, chưa đối chiếu mẫu';
}
