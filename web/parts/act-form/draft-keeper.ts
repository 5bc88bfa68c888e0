import { deleteDraft, type FoundDraft, saveDraft } from '../../api/drafts.ts';
import { OfflineError, ProblemError } from '../../api/problem.ts';

export interface DraftState {
  /** `clean`: nothing typed; `otherWindow`: another window saved since, nothing is overwritten until somebody chooses */
  readonly status: 'clean' | 'unsaved' | 'saving' | 'saved' | 'offline' | 'otherWindow';
  /** real instant of the last save */
  readonly savedAt: string | null;
  readonly isShared: boolean;
}

const settleMs = 2000;
const retryMs = 5000;

/** Keeps what is typed on the server: two seconds after the last key, again and again while the network is away. One per form. */
export class DraftKeeper {
  readonly #caseId: string | null;
  readonly #act: string;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  #id: string | null;
  #revision: number;
  #saved: string;
  #content: unknown;
  #json: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;
  #hasEnded = false;

  constructor(caseId: string | null, act: string, content: unknown, found: FoundDraft | null) {
    this.#caseId = caseId;
    this.#act = act;
    this.#content = content;
    this.#json = JSON.stringify(content);
    this.#saved = this.#json;
    this.#id = found?.id ?? null;
    this.#revision = found?.revision ?? 0;
    this.#state = { status: found === null ? 'clean' : 'saved', savedAt: found?.savedAt ?? null, isShared: found?.isShared ?? false };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DraftState => this.#state;

  get isUnsaved(): boolean {
    return !this.#hasEnded && this.#json !== this.#saved;
  }

  #set(next: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...next };
    for (const listener of this.#listeners) listener();
  }

  /** Takes what the form holds now. */
  put(content: unknown): void {
    const json = JSON.stringify(content);
    if (this.#hasEnded || json === this.#json) return;
    this.#content = content;
    this.#json = json;
    if (this.#state.status === 'otherWindow') return;
    if (this.#state.status !== 'offline') this.#set({ status: 'unsaved' });
    this.#later(settleMs);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), ms);
  }

  /** Saves at once. @returns whether everything typed is on the server now */
  async save(isShared?: boolean): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#running !== null) await this.#running;
    if (this.#hasEnded) return true;
    if (this.#state.status === 'otherWindow') return false;
    if (this.#json === this.#saved && isShared === undefined) return true;
    this.#running = this.#send(isShared);
    const isDone = await this.#running;
    this.#running = null;
    return isDone;
  }

  async #send(isShared: boolean | undefined): Promise<boolean> {
    const sent = this.#json;
    this.#set({ status: 'saving' });
    try {
      const saved = await saveDraft({ caseId: this.#caseId, act: this.#act, content: this.#content, expectedRevision: this.#revision, ...(isShared === undefined ? {} : { isShared }) });
      this.#id = saved.id;
      this.#revision = saved.revision;
      this.#saved = sent;
      const isAll = this.#json === sent;
      this.#set({ status: isAll ? 'saved' : 'unsaved', savedAt: saved.savedAt, isShared: saved.isShared });
      if (!isAll) this.#later(settleMs);
      return isAll;
    } catch (error) {
      if (error instanceof ProblemError && error.body.code === 'versionStale') {
        this.#set({ status: 'otherWindow' });
        return false;
      }
      this.#set({ status: error instanceof OfflineError ? 'offline' : 'unsaved' });
      this.#later(retryMs);
      return false;
    }
  }

  /** This window's text goes over the other's. */
  async keepMine(): Promise<void> {
    const { id, revision } = await saveDraft({ caseId: this.#caseId, act: this.#act, content: this.#content });
    this.#id = id;
    this.#revision = revision;
    this.#saved = this.#json;
    this.#set({ status: 'saved' });
  }

  /** The form is done with: the draft goes, and nothing is saved any more. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    if (this.#running !== null) await this.#running;
    // What is left over is thrown away on the next visit; the act itself stands.
    if (this.#id !== null) await deleteDraft(this.#id).catch(() => undefined);
  }

  /** The page is left: no timer outlives it. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
