import { createParser } from 'eventsource-parser';
import { readSession, subscribeSession } from '../session/session.ts';
import { fetchSigned } from './client.ts';
import { queryClient } from './query-client.ts';
import { refreshLists } from './refresh-lists.ts';

/** `live`, or how long the stream has been away. */
export type StreamState = 'live' | 'away';

interface Change {
  readonly caseId: string;
  readonly version: number;
}

type Message = { readonly type: 'change'; readonly change: Change } | { readonly type: 'state'; readonly state: StreamState };

let channel: BroadcastChannel | null = null;
const awayAfterMs = 30_000;
const retryMs = 3000;
const pollMs = 20_000;

let streamState: StreamState = 'live';
const listeners = new Set<() => void>();

export function readStreamState(): StreamState {
  return streamState;
}

export function subscribeStreamState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setStreamState(next: StreamState): void {
  if (next === streamState) return;
  streamState = next;
  for (const listener of listeners) listener();
}

/** Keys of lists that show cases; a case's own queries begin with ['case', id]. */
export const listKeys = ['worklist', 'papers', 'cases', 'facility', 'supervision', 'list', 'statistics', 'notices', 'me'] as const;

// A burst of changes asks for each list once.
let waiting: ReturnType<typeof setTimeout> | undefined;
let changed = new Set<string>();

function applyChange({ caseId }: Change): void {
  void queryClient.invalidateQueries({ queryKey: ['case', caseId] });
  changed.add(caseId);
  waiting ??= setTimeout(() => {
    const cases = changed;
    waiting = undefined;
    changed = new Set();
    void refreshLists(queryClient, listKeys, cases);
  }, 100);
}

function refreshAll(): void {
  void queryClient.invalidateQueries();
}

function take(message: Message): void {
  if (message.type === 'change') applyChange(message.change);
  else setStreamState(message.state);
}

function tell(message: Message): void {
  channel?.postMessage(message);
  take(message);
}

async function readStream(lastId: string | null, signal: AbortSignal, onOpen: () => void, onId: (id: string) => void): Promise<void> {
  const response = await fetchSigned('/api/changes', { signal, headers: lastId === null ? {} : { 'Last-Event-ID': lastId } });
  onOpen();
  const parser = createParser({
    onEvent: ({ id, event, data }) => {
      if (id !== undefined) onId(id);
      if (event === 'change') tell({ type: 'change', change: JSON.parse(data) as Change });
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) parser.feed(part.value);
}

/** Holds the one stream of this browser for one official and office until `signal` ends it. */
async function holdStream(signal: AbortSignal): Promise<void> {
  let lastId: string | null = null;
  let lostAt: number | null = null;
  let polledAt = 0;
  const hasEnded = () => signal.aborted || readSession().kind !== 'signedIn';
  while (!hasEnded()) {
    try {
      await readStream(lastId, signal, () => {
        // Without an id to resume at, changes were missed meanwhile.
        if (lostAt !== null && lastId === null) refreshAll();
        lostAt = null;
        tell({ type: 'state', state: 'live' });
      }, (id) => {
        lastId = id;
      });
    } catch {
      // Whatever it was, the stream is tried again; the banner tells after half a minute.
    }
    if (hasEnded()) return;
    const now = Date.now();
    lostAt ??= now;
    if (now - lostAt >= awayAfterMs) {
      tell({ type: 'state', state: 'away' });
      if (now - polledAt >= pollMs) {
        polledAt = now;
        refreshAll();
      }
    }
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}

/**
 * One stream per browser, official and office: the tab that holds the lock reads it and tells the others.
 * A stream per tab would hang the seventh tab on HTTP/1.1.
 */
export function followChanges(streamName: string): () => void {
  const ending = new AbortController();
  const own = new BroadcastChannel(`trinh-tu-changes:${streamName}`);
  own.addEventListener('message', ({ data }: MessageEvent<Message>) => take(data));
  channel = own;
  void navigator.locks.request(`trinh-tu-changes:${streamName}`, { signal: ending.signal }, () => holdStream(ending.signal)).catch(() => undefined);
  const stopWatching = subscribeSession(() => {
    if (readSession().kind !== 'signedIn') ending.abort();
  });
  return () => {
    stopWatching();
    ending.abort();
    own.close();
    if (channel === own) channel = null;
  };
}
