import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** Files that each break one rule of the import table, or none. */
const files: Readonly<Record<string, { readonly text: string; readonly breaks: readonly string[] }>> = {
  'law/limits.ts': { text: 'export const days = 15;', breaks: [] },
  'law/asks-procedures.ts': { text: "import '../procedures/perform.ts';", breaks: ['law-imports'] },
  'law/reads-disk.ts': { text: "import 'node:fs';", breaks: ['core-needs-no-machine'] },
  'procedures/perform.ts': { text: "import '../law/limits.ts';", breaks: [] },
  'procedures/takes-package.ts': { text: "import 'pg';", breaks: ['core-packages'] },
  'procedures/supervision/procedure.ts': { text: "import '../admission/procedure.ts';", breaks: ['procedures-do-not-know-each-other'] },
  'procedures/admission/procedure.ts': { text: "import '../perform.ts';", breaks: [] },
  'workflows/activity-contract.ts': { text: 'export interface Activities { act(): void }', breaks: [] },
  'workflows/engine.ts': { text: "import '../procedures/perform.ts';", breaks: [] },
  'workflows/asks-database.ts': { text: "import type { Row } from '../db/rows.ts'; export type X = Row;", breaks: ['workflows-imports', 'workflow-reaches-no-world'] },
  'workflows/takes-drizzle.ts': { text: "import 'drizzle-orm';", breaks: ['workflow-reaches-no-world'] },
  'workflows/reads-disk.ts': { text: "import 'node:fs';", breaks: ['workflow-needs-no-node'] },
  'activities/create.ts': { text: "import type { Activities } from '../workflows/activity-contract.ts'; import '../db/rows.ts'; export type X = Activities;", breaks: [] },
  'activities/asks-engine.ts': { text: "import '../workflows/engine.ts';", breaks: ['activities-imports'] },
  'activities/takes-contract-value.ts': { text: "import '../workflows/activity-contract.ts';", breaks: ['contract-is-types'] },
  'db/rows.ts': { text: 'export interface Row { id: string }', breaks: [] },
  'db/asks-api.ts': { text: "import '../api/app.ts';", breaks: ['db-imports'] },
  'documents/asks-database.ts': { text: "import '../db/rows.ts';", breaks: ['documents-imports'] },
  'api/app.ts': { text: "import '../law/limits.ts'; export type Route = string;", breaks: [] },
  'api/asks-engine.ts': { text: "import '../workflows/engine.ts';", breaks: ['api-imports'] },
  'api/reads-config.ts': { text: "import '../config.ts';", breaks: ['temporal-takes-types-of-config'] },
  'api/asks-entry-point.ts': { text: "import '../bin/start.ts';", breaks: ['api-imports', 'only-entry-points-are-entry-points'] },
  'temporal/asks-law.ts': { text: "import '../law/limits.ts';", breaks: ['temporal-imports'] },
  'web/screens/worklist/view.tsx': { text: "import type { Route } from '../../../api/app.ts'; import '../../parts/table.tsx'; export type X = Route;", breaks: [] },
  'web/screens/cases/view.tsx': { text: "import '../worklist/view.tsx';", breaks: ['screens-do-not-know-each-other'] },
  'web/parts/table.tsx': { text: 'export {};', breaks: [] },
  'web/parts/takes-api-value.ts': { text: "import '../../api/app.ts';", breaks: ['web-takes-types-of-api'] },
  'web/parts/asks-database.ts': { text: "import '../../db/rows.ts';", breaks: ['web-imports'] },
  'web/parts/reads-disk.ts': { text: "import 'node:fs';", breaks: ['web-needs-no-machine'] },
  'bin/start.ts': { text: "import '../config.ts'; import '../api/app.ts';", breaks: [] },
  'bin/takes-test.ts': { text: "import '../test/kit.ts';", breaks: ['product-does-not-import-tests'] },
  'bin/left.ts': { text: "import './right.ts';", breaks: ['no-circular'] },
  // A circle is reported once, at the file it was found from.
  'bin/right.ts': { text: "import './left.ts';", breaks: [] },
  'bin/missing.ts': { text: "import './nowhere.ts';", breaks: ['no-unresolvable'] },
  'test/kit.ts': { text: 'export {};', breaks: [] },
  'config.ts': { text: 'export {};', breaks: [] },
};

describe('the import table', () => {
  let folder: string;
  let violations: Violation[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trinh-tu-walls-'));
    for (const [path, { text }] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    for (const name of ['node_modules', 'tsconfig.json', 'package.json', '.dependency-cruiser.mjs']) await symlink(join(root, name), join(folder, name));
    const binary = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const output = await new Promise<string>((done) => {
      execFile(process.execPath, [binary, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', '.'], { cwd: folder, maxBuffer: 1e8 }, (_error, stdout) => done(stdout));
    });
    violations = (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(Object.entries(files))('judges %s', (path, { breaks }) => {
    const found = violations.filter((violation) => violation.from === path).map((violation) => violation.rule.name);
    expect([...new Set(found)].sort()).toEqual([...breaks].sort());
  });
});
