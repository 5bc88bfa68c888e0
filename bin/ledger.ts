import { deriveAnchorKey } from '../activities/anchor-ledger.ts';
import { rebuildProjections } from '../activities/rebuild-projections.ts';
import { connect, type Database } from '../db/connect.ts';
import { indexMissingNames } from '../db/name-index.ts';
import type { VaultKeys } from '../db/vault.ts';
import { verifyLedger } from '../db/verify-ledger.ts';
import { reachProduct } from './embedded/reach-product.ts';
import { StartFault } from './embedded/start-fault.ts';

const usage = `Cách dùng:
  npm run -s ledger -- verify    kiểm tra chuỗi băm của mọi hồ sơ; mã thoát 1 khi có sai lệch
  npm run -s ledger -- rebuild   dựng lại mọi bảng tra cứu từ sổ cái
`;

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

async function verify(database: Database, masterKey: Buffer): Promise<boolean> {
  const report = await verifyLedger(database, deriveAnchorKey(masterKey));
  for (const fault of report.faults) say(fault.sentence);
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return report.faults.length === 0;
}

async function rebuild(database: Database, keys: VaultKeys): Promise<boolean> {
  const cases = await rebuildProjections(database, (count) => {
    if (count % 1000 === 0) say(`${count} hồ sơ`);
  });
  const names = await indexMissingNames(database, keys);
  process.stdout.write(`${JSON.stringify({ cases, names })}\n`);
  return true;
}

async function run(command: string | undefined): Promise<number> {
  if (command !== 'verify' && command !== 'rebuild') {
    say(usage);
    return 2;
  }
  const product = await reachProduct(process.env, say);
  const database = connect(product.config.database.url, { max: 2, applicationName: `trinh-tu ledger ${command}` });
  try {
    return (await (command === 'verify' ? verify(database, product.config.masterKey) : rebuild(database, product.config))) ? 0 : 1;
  } finally {
    await database.close();
    await product.stop();
  }
}

try {
  process.exitCode = await run(process.argv[2]);
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  say(error.message);
  process.exitCode = 1;
}
