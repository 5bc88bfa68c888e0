import { documents, findSymbol, renderDocument, type PaperRegime } from '../../documents/index.ts';
import { round } from '../measure.ts';

export interface DocumentResults {
  readonly papers: number;
  readonly perSecond: number;
  /** CPU of the whole process for one warm paper, milliseconds */
  readonly cpuMs: number;
  readonly slowest: { readonly paper: string; readonly cpuMs: number };
  readonly largestKiB: number;
  readonly averageKiB: number;
}

const warmRounds = 2;
const measuredRounds = 6;

/** Every paper in every law it exists in, issued, from its specimen. */
export async function benchDocuments(): Promise<DocumentResults> {
  const papers = documents.flatMap((document) =>
    (Object.keys(document.names) as PaperRegime[]).map((regime) => {
      const data = document.specimen(regime);
      const symbol = findSymbol(document.id, regime, data);
      const render = () => renderDocument(document.id, regime, data, { state: 'issued', ...(symbol === null ? {} : { number: `15/${symbol}` }) });
      return { name: `${document.id} ${regime}`, render };
    }),
  );
  for (let index = 0; index < warmRounds; index += 1) for (const { render } of papers) await render();

  const cpuOf = new Map<string, number>();
  const sizes: number[] = [];
  const start = performance.now();
  for (let index = 0; index < measuredRounds; index += 1)
    for (const { name, render } of papers) {
      const before = process.cpuUsage();
      sizes.push((await render()).length);
      const { user, system } = process.cpuUsage(before);
      cpuOf.set(name, (cpuOf.get(name) ?? 0) + (user + system) / 1000 / measuredRounds);
    }
  const seconds = (performance.now() - start) / 1000;
  const [slowest] = [...cpuOf].sort((a, b) => b[1] - a[1]);
  return {
    papers: papers.length, perSecond: round(sizes.length / seconds), cpuMs: round([...cpuOf.values()].reduce((sum, time) => sum + time, 0) / papers.length),
    slowest: { paper: slowest?.[0] ?? '', cpuMs: round(slowest?.[1] ?? 0) }, largestKiB: round(Math.max(...sizes) / 1024), averageKiB: round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length / 1024),
  };
}
