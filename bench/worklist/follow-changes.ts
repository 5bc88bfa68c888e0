import { get } from 'node:http';

export interface ChangeFollower {
  /** waits until the stream has told of this version of a case, or a later one */
  toldOf(caseId: string, version: number): Promise<void>;
  close(): void;
}

/** Listens to the stream of changes as an official's browser does. */
export async function followChanges(baseUrl: string, token: string): Promise<ChangeFollower> {
  const versions = new Map<string, number>();
  let hear = (): void => undefined;
  const asked = get(new URL('/api/changes', baseUrl), { headers: { Authorization: `Bearer ${token}` } });
  await new Promise<void>((open, fail) => {
    asked.once('error', fail);
    asked.once('response', (response) => {
      response.on('error', () => undefined);
      let rest = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          if (line === 'event: open') open();
          if (!line.startsWith('data: {"caseId"')) continue;
          const { caseId, version } = JSON.parse(line.slice(6)) as { caseId: string; version: number };
          versions.set(caseId, Math.max(version, versions.get(caseId) ?? 0));
        }
        hear();
      });
    });
  });
  return {
    async toldOf(caseId, version) {
      while ((versions.get(caseId) ?? 0) < version)
        await new Promise<void>((resolve) => {
          hear = resolve;
        });
    },
    close: () => asked.destroy(),
  };
}
