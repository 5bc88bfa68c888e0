import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  /** epoch milliseconds */
  readonly endsAt: number;
}

/** More than one machine's browsers ever need; the oldest goes first. */
const mostEntries = 5000;

/** Sessions, codes and grants of one process: gone at its end, and nobody misses them since tokens stay good. */
export function createMemoryStore(now: () => number = Date.now): (model: string) => Adapter {
  const entries = new Map<string, Entry>();

  const read = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.endsAt > now()) return entry.payload;
    entries.delete(key);
    return undefined;
  };

  const findBy = (model: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const key of entries.keys()) {
      const payload = key.startsWith(`${model}:`) ? read(key) : undefined;
      if (payload !== undefined && matches(payload)) return payload;
    }
    return undefined;
  };

  return (model) => ({
    upsert: (id, payload, expiresIn) => {
      entries.delete(`${model}:${id}`);
      entries.set(`${model}:${id}`, { payload, endsAt: expiresIn === undefined ? Infinity : now() + expiresIn * 1000 });
      const oldest = entries.size > mostEntries ? entries.keys().next() : undefined;
      if (oldest?.done === false) entries.delete(oldest.value);
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(read(`${model}:${id}`)),
    findByUid: (uid) => Promise.resolve(findBy(model, (payload) => payload.uid === uid)),
    findByUserCode: (userCode) => Promise.resolve(findBy(model, (payload) => payload.userCode === userCode)),
    consume: (id) => {
      const entry = entries.get(`${model}:${id}`);
      if (entry !== undefined) entries.set(`${model}:${id}`, { ...entry, payload: { ...entry.payload, consumed: Math.floor(now() / 1000) } });
      return Promise.resolve();
    },
    destroy: (id) => {
      entries.delete(`${model}:${id}`);
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      return Promise.resolve();
    },
  });
}
