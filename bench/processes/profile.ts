import { Session, type Profiler } from 'node:inspector/promises';

export interface ProfileShare {
  readonly part: string;
  /** of the main thread's busy time, 0..1 */
  readonly share: number;
}

const packages: readonly (readonly [RegExp, string])[] = [
  [/^(drizzle-orm)/, 'drizzle (SQL text, rows)'],
  [/^(pg|pg-.*|postgres-.*)$/, 'pg (wire protocol)'],
  [/^(@temporalio|@grpc|protobufjs|@protobufjs|long|proto3-json-serializer)/, 'Temporal SDK, gRPC, protobuf'],
  [/^(express|router|body-parser|finalhandler|send|qs|raw-body|type-is|accepts|express-rate-limit|content-type|debug|on-finished|http-errors|parseurl|etag|fresh)/, 'Express'],
  [/^(pino|sonic-boom|prom-client|fast-redact|safe-stable-stringify)/, 'logs and metrics'],
  [/^zod/, 'zod'],
  [/^jose/, 'jose (tokens)'],
  [/^tsx|esbuild/, 'tsx'],
];

const folders: Readonly<Record<string, string>> = {
  law: 'law and procedures (the decision)', procedures: 'law and procedures (the decision)', activities: 'activities', db: 'db (ledger, projections, vault)', api: 'api', temporal: 'payload codec',
};

const root = new URL('../..', import.meta.url).href;

const idle = 'idle';

/** Which part of the program a sampled function belongs to; what Node does belongs to who asked for it. */
function partOf({ functionName, url }: Profiler.ProfileNode['callFrame'], caller: string): string {
  // What the profiler itself takes (it is native and called "dispatch") is not the product's.
  if (functionName === '(idle)' || (functionName === 'dispatch' && url === '')) return idle;
  if (functionName === '(garbage collector)') return 'garbage collector';
  if (functionName === '(program)') return 'native code outside JavaScript';
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/g;
  const name = [...url.matchAll(inPackage)].at(-1)?.[1];
  if (name !== undefined) return packages.find(([pattern]) => pattern.test(name))?.[1] ?? 'other packages';
  if (url.startsWith(new URL('bench/', root).href)) return caller;
  if (url.startsWith(root)) return folders[url.slice(root.length).split('/')[0] ?? ''] ?? 'other code of ours';
  return caller;
}

/** Samples this process's main thread; shares of its busy time, largest first. Workflow code runs in threads of its own and is not seen. */
export async function profileProcess(seconds: number): Promise<ProfileShare[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  await new Promise((done) => setTimeout(done, seconds * 1000));
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const times = new Map<number, number>();
  for (const [index, id] of (profile.samples ?? []).entries()) times.set(id, (times.get(id) ?? 0) + (profile.timeDeltas?.[index] ?? 0));
  const parts = new Map<string, number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const visit = (id: number, caller: string): void => {
    const node = nodes.get(id);
    if (node === undefined) return;
    const part = partOf(node.callFrame, caller);
    if (part !== idle) parts.set(part, (parts.get(part) ?? 0) + (times.get(id) ?? 0));
    for (const child of node.children ?? []) visit(child, part);
  };
  const [top] = profile.nodes;
  if (top !== undefined) visit(top.id, 'Node itself (sockets, timers, promises)');
  const busy = [...parts.values()].reduce((sum, time) => sum + time, 0);
  return [...parts].map(([part, time]) => ({ part, share: Math.round((time / busy) * 1000) / 1000 })).sort((a, b) => b.share - a.share);
}
