import type { Database } from '../db/connect.ts';
import { lockCase, readEvents } from '../db/ledger.ts';
import { clearCaseProjections, projectCase, writeCaseProjections } from '../db/projection.ts';
import { listCaseIds } from '../db/queries/list-open-cases.ts';
import { asSystem } from '../db/transaction.ts';
import { fold } from '../procedures/fold-case.ts';

const page = 200;

async function rebuildCase(database: Database, caseId: string): Promise<boolean> {
  return asSystem(database, async (tx) => {
    const locked = await lockCase(tx, caseId);
    const state = locked === null || locked.version === 0 ? null : fold(await readEvents(tx, caseId));
    if (locked === null || state === null) return false;
    await clearCaseProjections(tx, caseId);
    await writeCaseProjections(tx, projectCase(state, locked), {});
    return true;
  });
}

/** Makes every projection anew from the events, case by case, while the product may go on running. @returns how many cases */
export async function rebuildProjections(database: Database, onCase: (count: number) => void = () => undefined): Promise<number> {
  let afterId = '00000000-0000-0000-0000-000000000000';
  let count = 0;
  for (;;) {
    const ids = await asSystem(database, (tx) => listCaseIds(tx, { afterId, limit: page }));
    for (const id of ids) {
      if (await rebuildCase(database, id)) count += 1;
      onCase(count);
      afterId = id;
    }
    if (ids.length < page) return count;
  }
}
