import { fileURLToPath } from 'node:url';
import { describeFaults, readStartConfig } from '../config.ts';
import { demoOfficials, demoPositions } from '../db/seed/demo-offices.ts';
import { signAccessToken } from '../api/sign-in/access-token.ts';
import { findDemoOfficials } from '../api/sign-in/find-demo-official.ts';
import { findSignInKeys } from '../api/sign-in/keys.ts';

/** The defaults that config.ts gives OIDC_AUDIENCE and OIDC_CLIENT_ID, which only this command needs before the parts run. */
const defaults = { audience: 'trinh-tu-api', clientId: 'trinh-tu-console' };

export interface SignInAnswer {
  readonly exitCode: 0 | 1 | 2;
  /** the token; empty where there is none */
  readonly out: string;
  /** for a person to read */
  readonly say: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const officials = demoOfficials.flatMap(({ id, name, signInSubject }) => {
  const held = demoPositions.find((position) => position.officialId === id);
  return typeof signInSubject === 'string' && held !== undefined ? [{ subject: signInSubject, name, agencyId: held.agencyId, position: held.position }] : [];
});

function listOfficials(): string {
  const width = Math.max(...officials.map(({ subject }) => subject.length));
  return ['Officials of the demo:', ...officials.map(({ subject, name, agencyId, position }) => `  ${subject.padEnd(width)}  ${name} (${position}, ${agencyId})`)].join('\n');
}

/** A bearer token for a demo official, signed with the key of this installation's embedded sign-in. */
export async function signInAs(name: string | undefined, env: Env, now: Date): Promise<SignInAnswer> {
  const read = readStartConfig(env);
  if (!read.ok) return { exitCode: 2, out: '', say: describeFaults(read.faults) };
  const { mode, dataDir, port } = read.config;
  if (mode !== 'embedded') return { exitCode: 2, out: '', say: 'Only the embedded mode hands out tokens this way; in production sign in at the issuer.' };
  const found = name === undefined ? [] : findDemoOfficials(officials, name);
  const [official, another] = found;
  if (official === undefined || another !== undefined) {
    const reason = name === undefined ? 'Say who: npm run -s sign-in -- NAME' : official === undefined ? `Nobody is called ${name}.` : `Several are called ${name}: take the first column.`;
    return { exitCode: 1, out: '', say: `${reason}\n${listOfficials()}` };
  }
  const keys = await findSignInKeys(dataDir);
  if (keys === null) return { exitCode: 1, out: '', say: `No sign-in has been set up in ${dataDir} yet: run npm start first.` };
  const base = (env['BASE_URL'] ?? '') === '' ? `http://127.0.0.1:${port}` : String(env['BASE_URL']).replace(/\/$/, '');
  const out = await signAccessToken(keys, {
    issuer: (env['OIDC_ISSUER'] ?? '') === '' ? `${base}/oidc` : String(env['OIDC_ISSUER']), audience: env['OIDC_AUDIENCE'] ?? defaults.audience, clientId: env['OIDC_CLIENT_ID'] ?? defaults.clientId,
    subject: official.subject, now,
  });
  return { exitCode: 0, out, say: `${official.name} (${official.position}, ${official.agencyId}), good for eight hours` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const answer = await signInAs(process.argv.slice(2).join(' ').trim() || undefined, process.env, new Date());
  if (answer.say !== '') process.stderr.write(`${answer.say}\n`);
  if (answer.out !== '') process.stdout.write(`${answer.out}\n`);
  process.exitCode = answer.exitCode;
}
