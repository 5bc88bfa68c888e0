import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', '.git', '.cache', '.trinh-tu', 'coverage']);

function findSlowFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return findSlowFiles(path);
    return /\.full\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Says after each run which test files it did not run, so that nothing is skipped in silence. */
export default class ReportLeftOut {
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
    this.selected = globalConfig.selectProjects ?? [];
  }

  onRunComplete(_contexts, results) {
    const ran = new Set(results.testResults.map((result) => result.testFilePath));
    const leftOut = findSlowFiles(this.rootDir).filter((file) => !ran.has(file));
    const pending = results.numPendingTests + results.numTodoTests;
    console.log(
      leftOut.length === 0
        ? 'Left out: no file.'
        : `Left out: ${leftOut.length} slow file(s), run by npm run test:full:\n` +
            leftOut.map((file) => `  ${file.slice(this.rootDir.length + 1)}`).join('\n'),
    );
    if (pending > 0) console.log(`Skipped inside files: ${pending} test(s).`);
    console.log(`${results.numPassedTests} passed, ${results.numFailedTests} failed`);
  }
}
