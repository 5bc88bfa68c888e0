import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { createOpenApi } from '../api/openapi.ts';
import { listRoutes } from '../api/routes/index.ts';

const target = new URL('../web/api/openapi.d.ts', import.meta.url);
const heading = '// Made from the route table by `npm run web:client`. Not edited by hand.\n\n';

/** The types of every route but one per act: a form is made from the act's schema at run time. */
export async function makeClientTypes(): Promise<string> {
  const routes = listRoutes().filter((route) => !/\/acts\/[a-zA-Z]+$/.test(route.path));
  const document = createOpenApi(routes, { baseUrl: 'http://127.0.0.1:8080', issuer: 'http://127.0.0.1:8080/oidc', version: '0' });
  return heading + astToString(await openapiTypescript(JSON.stringify(document)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = await makeClientTypes();
  const known = await readFile(target, 'utf8').catch(() => '');
  if (process.argv.includes('--check')) {
    if (made !== known) {
      process.stderr.write('web/api/openapi.d.ts is not what the routes say: run npm run web:client\n');
      process.exitCode = 1;
    }
  } else if (made !== known) await writeFile(target, made);
}
