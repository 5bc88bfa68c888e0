import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { StartFault } from './start-fault.ts';

const loopback = '127.0.0.1';
/** Below the ports that Linux gives to connections going out: one of those could take a port between its choice and its use. */
const [firstPort, endOfPorts] = [20_000, 32_000];
const tries = 50;

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, loopback, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

/** Throws StartFault where the port people are told cannot be had: it is never changed in silence. */
export async function requirePort(port: number): Promise<void> {
  if (port === 0 || (await tryPort(port)) !== null) return;
  const other = await findFreePort(port + 1);
  throw new StartFault(`Port ${port} is taken by another program. Stop that one, or start with another port: PORT=${other} npm start`);
}

async function drawPort(): Promise<number | null> {
  for (let left = tries; left > 0; left--) {
    const port = await tryPort(randomInt(firstPort, endOfPorts));
    if (port !== null) return port;
  }
  return tryPort(0);
}

/** The wanted port where it is free, else any free one. 0 takes any. */
export async function findFreePort(wanted: number): Promise<number> {
  const port = (wanted === 0 ? null : await tryPort(wanted)) ?? (await drawPort());
  if (port === null) throw new Error('No free port on 127.0.0.1');
  return port;
}
