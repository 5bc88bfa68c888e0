// Three projects: `pure` needs nothing, `real` starts Postgres and Temporal once, `full` holds the slow files.
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022', keepClassNames: true, experimental: { keepImportAttributes: true } },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/\\.cache/', '<rootDir>/\\.trinh-tu/'],
  testPathIgnorePatterns: ['/node_modules/', '/\\.cache/', '/\\.trinh-tu/'],
  injectGlobals: false,
};

const pureFolders = ['law', 'procedures', 'documents', 'test/frozen', 'test/walls'];
const isPure = `<rootDir>/(${pureFolders.join('|')})/`;
const slow = '\\.full\\.test\\.tsx?$';

const real = {
  ...shared,
  globalSetup: '<rootDir>/test/kit/global-setup.mjs',
  globalTeardown: '<rootDir>/test/kit/global-teardown.mjs',
};

export default {
  maxWorkers: 2,
  // A test that waits for a server is slow before it is broken, on a busy machine by a factor; everything pure ends in milliseconds.
  testTimeout: 180_000,
  reporters: ['default', '<rootDir>/test/kit/report-left-out.mjs'],
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: [
        ...pureFolders.map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
        '<rootDir>/*.test.ts',
      ],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, slow],
    },
    {
      ...real,
      displayName: 'real',
      testMatch: ['<rootDir>/**/*.test.ts', '<rootDir>/**/*.test.tsx'],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, slow, isPure, '<rootDir>/[^/]+\\.test\\.ts$'],
    },
    {
      ...real,
      displayName: 'full',
      testMatch: ['<rootDir>/**/*.full.test.ts', '<rootDir>/**/*.full.test.tsx'],
    },
  ],
};
