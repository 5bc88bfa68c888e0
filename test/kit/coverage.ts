import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listTimeLimits } from '../../law/time-limits.ts';
import { type RuleMatter, ruleMatters } from './rules.ts';

const root = join(import.meta.dirname, '..', '..');

/** As the code writes an instrument → as the specification abbreviates it. */
const instruments: Readonly<Record<string, string>> = {
  'NĐ 116/2021': 'N116', 'NĐ 163/2026': 'N163', 'NĐ 105/2021': 'N105', 'Luật 73/2021': 'L73', 'Luật 120/2025': 'L120', 'Luật XLVPHC': 'XL', 'PL 01/2022': 'PL01', 'PL 03/2022': 'PL03', 'PL 09/2014': 'PL09', 'TT 18/2021': 'TT18',
};
const names = Object.keys(instruments).map((name) => name.replaceAll('/', '\\/')).join('|');
const cited = new RegExp(`(${names})((?:[ ,;và–-]+(?:Đ?\\d+[a-zđ]?(?:\\.\\d+)*[a-zđ]?))+)`, 'gu');

interface Source {
  readonly path: string;
  readonly text: string;
}

function listFiles(folders: readonly string[], isWanted: (path: string) => boolean): Source[] {
  return folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => relative(root, join(one.parentPath, one.name)))
    .filter(isWanted)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8').normalize('NFC') }));
}

/** Every article a file cites, as the specification writes it: "N116 Đ40.1". */
export function articlesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, name = '', list = ''] of text.matchAll(cited)) {
    const instrument = instruments[name] ?? name;
    for (const [article] of list.matchAll(/\d+[a-zđ]?(?:\.\d+)*[a-zđ]?/gu)) found.add(`${instrument} Đ${article}`);
  }
  return found;
}

/** The same article, a point of it, or the whole of it. */
function covers(cites: ReadonlySet<string>, article: string): boolean {
  const isPart = (whole: string, part: string): boolean => part === whole || (part.startsWith(whole) && /^[.a-zđ]/u.test(part.slice(whole.length)));
  return [...cites].some((one) => isPart(article, one) || isPart(one, article));
}

export interface Covered extends RuleMatter {
  readonly code: readonly string[];
  readonly tests: readonly string[];
  /** articles of the matter that no file of the law or the procedures cites */
  readonly uncited: readonly string[];
}

/** Each matter of the specification: the code that cites its articles, and the tests that name its duty or its articles. */
export function listCoverage(): Covered[] {
  const code = listFiles(['law', 'procedures'], (path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).map(({ path, text }) => ({
    path, text,
    // Some sources of limits are put together when the tables are read.
    cites: articlesIn([text, ...(path.startsWith('law/limits/') ? listTimeLimits().filter((limit) => text.includes(`'${limit.duty}'`)).map((limit) => limit.source) : [])].join('\n')),
  }));
  const tests = listFiles(['law', 'procedures', 'test/frozen', 'test/law', 'test/api'], (path) => path.endsWith('.test.ts')).map(({ path, text }) => ({ path, text, cites: articlesIn(text) }));
  return ruleMatters.map((matter) => {
    const { duty, articles } = matter;
    const names_ = (text: string): boolean => duty !== null && new RegExp(`\\b${duty}\\b`).test(text);
    const holding = code.filter((file) => (duty !== null ? file.path.startsWith('law/limits/') && names_(file.text) : false) || articles.some((article) => covers(file.cites, article)));
    return {
      ...matter, code: holding.map((file) => file.path),
      // The limits themselves are told again by hand for every duty.
      tests: [...(duty === null ? [] : ['test/frozen/rules.test.ts']), ...tests.filter((file) => names_(file.text) || articles.some((article) => covers(file.cites, article))).map((file) => file.path)],
      uncited: articles.filter((article) => !code.some((file) => covers(file.cites, article))),
    };
  });
}

const most = 2;
// The first few: a page to read, that does not change whenever one more test names a duty.
const shown = (paths: readonly string[]): string => (paths.length === 0 ? '**none**' : `${[...new Set(paths)].slice(0, most).map((path) => `\`${path}\``).join(', ')}${paths.length > most ? ', …' : ''}`);

/** The page: what is covered where, and what is not. */
export function printCoverage(covered: readonly Covered[]): string {
  const articles = [...new Set(covered.flatMap((one) => one.articles))];
  const uncited = [...new Set(covered.flatMap((one) => one.uncited))];
  const withoutCode = covered.filter((one) => one.code.length === 0);
  const withoutTests = covered.filter((one) => one.tests.length === 0);
  const list = (items: readonly string[]): string => (items.length === 0 ? 'None.' : items.map((item) => `- ${item}`).join('\n'));
  return `# What the rules cite, where it lives, what tests it

Generated from the code by \`UPDATE_FROZEN=1 npm run test:pure -- coverage\`; a test keeps it equal. Each line is a duty or a matter of the rules; its code are the files of the law and the procedures that cite its articles, its tests those that name the duty or cite an article of it (the first two of each).

${covered.length} matters, ${articles.length} articles. Cited in code: ${articles.length - uncited.length} articles. Matters without code: ${withoutCode.length}. Matters without a test that names them: ${withoutTests.length}.

| Duty or matter | Articles | Code | Tests |
|---|---|---|---|
${covered.map((one) => `| ${one.duty === null ? one.matter : `\`${one.duty}\``} | ${one.articles.join(', ')} | ${shown(one.code)} | ${shown(one.tests)} |`).join('\n')}

## Articles no code cites

${list(uncited)}

## Matters without a test that names them

${list(withoutTests.map((one) => `${one.matter} (${one.articles.join(', ')})`))}
`;
}
