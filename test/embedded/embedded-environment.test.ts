import { describe, expect, it } from '@jest/globals';
import { fillEmbeddedEnvironment } from '../../bin/embedded/embedded-environment.ts';
import { requirePort } from '../../bin/embedded/ports.ts';
import type { EmbeddedParts } from '../../bin/embedded/start-embedded-parts.ts';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { readConfig } from '../../config.ts';
import { getKitVariable } from '../kit/names.ts';

const key = Buffer.alloc(32, 5).toString('base64');

const parts: Pick<EmbeddedParts, 'installation' | 'temporalAddress' | 'temporalUiUrl' | 'ownerUrl' | 'databaseUrl'> = {
  installation: { version: 1, masterKey: key, hashKey: key, payloadKey: key, passwords: { superuser: 'a', owner: 'b', app: 'c' } },
  temporalAddress: getKitVariable('KIT_TEMPORAL_ADDRESS'),
  temporalUiUrl: null,
  ownerUrl: getKitVariable('KIT_OWNER_URL'),
  databaseUrl: () => getKitVariable('KIT_APP_URL'),
};

describe('the embedded environment', () => {
  it('is a whole configuration on a bare machine', () => {
    const result = readConfig(fillEmbeddedEnvironment({}, parts, { host: '127.0.0.1', port: 8080 }));
    expect(result).toMatchObject({ ok: true, config: { mode: 'embedded', http: { baseUrl: 'http://127.0.0.1:8080' }, signIn: { issuer: 'http://127.0.0.1:8080/oidc' } } });
  });

  it('keeps what the operator set', () => {
    const result = readConfig(fillEmbeddedEnvironment({ LOG_LEVEL: 'warn', PORT: '9000' }, parts, { host: '127.0.0.1', port: 9000 }));
    expect(result).toMatchObject({ ok: true, config: { logLevel: 'warn', http: { port: 9000 } } });
  });

  it('names a free port where the wanted one is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(requirePort(port)).rejects.toThrow(new RegExp(`Port ${port} is taken.*PORT=\\d+ npm start`));
    await new Promise((done) => server.close(done));
    await requirePort(port);
  });
});
