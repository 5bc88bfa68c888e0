// Started by the kill tests as a program of its own: brings the parts up, says so, and waits to be ended.
import { startEmbeddedParts } from '../../bin/embedded/start-embedded-parts.ts';
import { StartFault } from '../../bin/embedded/start-fault.ts';

const tell = (message: Record<string, unknown>) => process.stdout.write(`${JSON.stringify(message)}\n`);

try {
  const parts = await startEmbeddedParts({
    dataDir: process.argv[2] ?? '',
    fresh: process.argv.includes('--fresh'),
    log: (sentence) => tell({ sentence }),
  });
  process.once('SIGINT', () => void parts.stop().then(() => process.exit(0)));
  tell({ ready: true, ownerUrl: parts.ownerUrl, temporalAddress: parts.temporalAddress });
  setInterval(() => undefined, 60_000);
} catch (error) {
  tell({ fault: error instanceof StartFault, message: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
