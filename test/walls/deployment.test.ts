import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { configNames, readConfig } from '../../config.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readRoot = (name: string) => readFileSync(root + name, 'utf8');

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      build: z.string().optional(),
      environment: z.record(z.string(), z.string()).default({}),
      healthcheck: z.object({ test: z.array(z.string()).min(2), retries: z.number() }).optional(),
      volumes: z.array(z.string()).default([]),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
    }),
  ),
});

const { services } = composeSchema.parse(parse(readRoot('docker-compose.yml'), { merge: true }));
const ours = Object.entries(services).filter(([, service]) => service.build !== undefined);
const everyone = Object.entries(services);

/** Puts values from the example file, filled in, in place of ${NAME:?…}. */
function fillIn(text: string): string {
  return text.replace(/\$\{(\w+):\?[^}]*\}/g, (_, name: string) => {
    const example = new RegExp(`^${name}=(.*)$`, 'm').exec(readRoot('deploy/env.example'));
    if (example === null) throw new Error(`deploy/env.example does not mention ${name}`);
    if (example[1] !== '') return example[1]!;
    return name.endsWith('_KEY') ? Buffer.alloc(32, 3).toString('base64') : 'secret';
  });
}

describe('the production shape', () => {
  it('has the parts it needs', () => {
    expect(Object.keys(services).sort()).toEqual(
      ['api', 'keycloak', 'mail', 'migrate', 'postgres', 'temporal', 'temporal-namespace', 'temporal-schema', 'temporal-ui', 'worker'],
    );
  });

  it.each(everyone)('%s has a pinned image', (_name, { image }) => {
    expect(image).toMatch(/^[a-z0-9./-]+:v?\d+\.\d+(\.\d+)?(-[a-z0-9.]+)?$/);
  });

  it.each(everyone)('%s has a health check', (_name, { healthcheck }) => {
    expect(healthcheck).toBeDefined();
  });

  it.each(everyone)('%s waits only for services that exist and mounts only files that exist', (_name, { depends_on, volumes }) => {
    expect(Object.keys(services)).toEqual(expect.arrayContaining(Object.keys(depends_on)));
    for (const volume of volumes.filter((text) => text.startsWith('./'))) expect(existsSync(root + volume.split(':')[0]!)).toBe(true);
  });

  it('pins the images of the Dockerfile', () => {
    const bases = [...readRoot('Dockerfile').matchAll(/^FROM (\S+)/gm)].map((match) => match[1]);
    expect(bases.length).toBeGreaterThan(0);
    for (const base of bases) expect(base).toMatch(/:\d+\.\d+\.\d+/);
  });

  it.each(ours)('every variable of %s is known to the configuration', (_name, { environment }) => {
    expect(configNames).toEqual(expect.arrayContaining(Object.keys(environment)));
  });

  it.each(ours)('the environment of %s is a whole configuration', (_name, { environment }) => {
    const result = readConfig(Object.fromEntries(Object.entries(environment).map(([name, text]) => [name, fillIn(text)])));
    expect(result.ok ? [] : result.faults).toEqual([]);
  });

  it('asks for no value that the example file leaves out', () => {
    for (const match of readRoot('docker-compose.yml').matchAll(/\$\{(\w+)/g)) {
      expect(readRoot('deploy/env.example')).toMatch(new RegExp(`^${match[1]!}=`, 'm'));
    }
  });

  it('imports a realm whose client and audience are those of the configuration', () => {
    const realm = JSON.parse(readRoot('deploy/keycloak/realm.json')) as { realm: string; clients: { clientId: string }[] };
    const api = services.api!.environment;
    expect(fillIn(api.OIDC_ISSUER!).endsWith(`/realms/${realm.realm}`)).toBe(true);
    const config = readConfig(Object.fromEntries(Object.entries(api).map(([name, text]) => [name, fillIn(text)])));
    expect(config.ok && realm.clients.map((client) => client.clientId)).toContain(config.ok ? config.config.signIn.clientId : '');
    expect(config.ok && JSON.stringify(realm)).toContain(`"${config.ok ? config.config.signIn.audience : ''}"`);
  });
});
