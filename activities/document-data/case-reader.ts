import { localDateOf } from '../../law/dates.ts';
import { blank, type PaperRegime } from '../../documents/index.ts';
import type { CaseAct, CaseDocument, CaseState } from '../../procedures/legal-case.ts';
import type { OfficeRole } from '../../procedures/offices.ts';
import { paperRegimeOf } from '../documents/paper-regime.ts';
import type { DocumentSources, PrintedAgency, PrintedOfficial } from './sources.ts';

/** Local date of an instant or of a bare date; null for none. */
export function dayOf(moment: string | null | undefined): string | null {
  if (moment == null) return null;
  return moment.length === 10 ? moment : localDateOf(moment);
}

/** "2026-08-03T09:30" in Việt Nam; the day alone where the hour is not known. */
export function momentOf(instant: string, isUncertain = false): string {
  if (instant.length === 10) return instant;
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return local.slice(0, isUncertain ? 10 : 16);
}

/** The case as one paper sees it: the act that asked for it, its free text, its offices as they stood and stand. */
export class CaseReader {
  readonly sources: DocumentSources;
  readonly state: CaseState;
  readonly document: CaseDocument;
  readonly act: CaseAct;
  readonly regime: PaperRegime;

  constructor(sources: DocumentSources, document: CaseDocument, act: CaseAct) {
    this.sources = sources;
    this.state = sources.state;
    this.document = document;
    this.act = act;
    this.regime = paperRegimeOf(sources.state, document);
  }

  /** Local date on which the paper was issued; null while it is not. */
  get issuedOn(): string | null {
    return this.document.date;
  }

  /** When the act happened, for "hồi … giờ … phút". */
  get happenedAt(): string {
    return momentOf(this.act.happenedAt, this.act.timeUncertain);
  }

  /** The latest record of an act; undefined where it was never recorded. */
  findAct(...names: readonly string[]): CaseAct | undefined {
    return this.state.acts.findLast((one) => names.includes(one.act));
  }

  /** The latest record of an act before the paper's own, or that act itself. */
  findActBefore(...names: readonly string[]): CaseAct | undefined {
    return this.state.acts.findLast((one) => names.includes(one.act) && one.seq <= this.act.seq);
  }

  /** A fact of the paper's own act, or of another one; undefined where that was never recorded. */
  fact(name: string, ...of: [] | [CaseAct | undefined]): unknown {
    return (of.length === 0 ? this.act : of[0])?.facts[name];
  }

  textFact(name: string, ...of: [] | [CaseAct | undefined]): string | null {
    const value = this.fact(name, ...of);
    return typeof value === 'string' && value !== '' ? value : null;
  }

  /** The number of the paper an act asked for: entered with the act, or drawn when the paper was issued. */
  numberOf(field: string, act: CaseAct | undefined): string | null {
    return this.textFact(field, act) ?? this.state.documents.find((one) => one.actSeq === act?.seq && one.state === 'issued' && one.number !== null)?.number ?? null;
  }

  /** A field of the act's free text; null where nothing was written. */
  personal(name: string, ...of: [] | [CaseAct | undefined]): unknown {
    const act = of.length === 0 ? this.act : of[0];
    return act?.personalTextId == null ? null : (this.sources.personalTexts.get(act.personalTextId)?.[name] ?? null);
  }

  text(name: string, ...of: [] | [CaseAct | undefined]): string | null {
    const value = this.personal(name, ...of);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  }

  number(name: string): number | null {
    const value = this.personal(name) ?? this.fact(name);
    return typeof value === 'number' ? value : null;
  }

  /** The office in a capacity: whoever holds it now, else whoever held it last. */
  findAgency(role: OfficeRole): PrintedAgency | undefined {
    const { offices } = this.state;
    const office = offices.findLast((one) => one.role === role && one.to === null) ?? offices.findLast((one) => one.role === role);
    return office === undefined ? undefined : this.sources.agencies.get(office.agencyId);
  }

  agencyById(agencyId: string | null | undefined): PrintedAgency | undefined {
    return agencyId == null ? undefined : this.sources.agencies.get(agencyId);
  }

  /** Name of the office in a capacity; dots after its kind where none takes part yet. */
  nameOf(role: OfficeRole, kind = ''): string {
    return this.findAgency(role)?.name ?? `${kind} ${blank}`.trim();
  }

  official(officialId: string | null | undefined): PrintedOfficial | undefined {
    return officialId == null ? undefined : this.sources.officials.get(officialId);
  }

  /** The issued paper of a template, the latest; undefined while there is none. */
  findIssued(template: string): CaseDocument | undefined {
    return this.state.documents.findLast((one) => one.template === template && one.state === 'issued');
  }
}

/** The paper and its act; null where the case does not hold them. */
export function readCase(sources: DocumentSources): CaseReader | null {
  const document = sources.state.documents.find((one) => one.documentId === sources.documentId);
  const act = document === undefined ? undefined : sources.state.acts.find((one) => one.seq === document.actSeq);
  return document === undefined || act === undefined ? null : new CaseReader(sources, document, act);
}
