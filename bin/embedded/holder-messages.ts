import type { Installation } from './data-folder.ts';

export type PartName = 'postgres' | 'temporal';

export interface HolderSettings {
  readonly dataDir: string;
  readonly parent: number;
  readonly installation: Installation;
  readonly ports: { readonly postgres: number; readonly temporal: number; readonly temporalUi: number | null };
  readonly temporalBinary: string | null;
  readonly isTemporalInMemory: boolean;
  readonly namespaces: readonly string[];
  /** True for tests: written without care for power cuts, and the folder is removed at the end. */
  readonly isDisposable: boolean;
}

/** What the parent asks of the process that holds the servers. */
export type HolderRequest =
  | { readonly type: 'start'; readonly settings: HolderSettings }
  | { readonly type: 'stop' }
  | { readonly type: 'stopPart'; readonly id: number; readonly part: PartName }
  | { readonly type: 'startPart'; readonly id: number; readonly part: PartName; readonly forget: boolean };

export type HolderReply =
  | { readonly type: 'say'; readonly sentence: string }
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly message: string; readonly isFault: boolean }
  | { readonly type: 'done'; readonly id: number; readonly problem: string | null }
  | { readonly type: 'lost'; readonly part: PartName };
