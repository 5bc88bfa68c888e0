import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The core knows no clock: take the instant as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core knows no clock: take the instant as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length>1]",
    message: "new Date(y, m, d) reads the machine's zone: use Date.UTC or an ISO string.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]",
    message: "toLocale*() reads the machine's language and zone.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The core is deterministic.',
  },
];

const workflowClock = [
  ...noClock.slice(2, 4),
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Temporal.Now is not replayed: use Date.now() of the workflow.',
  },
  {
    selector: "CallExpression[callee.property.name='format'][arguments.length=0]",
    message: 'format() without an instant reads the clock of the machine.',
  },
];

export default tseslint.config(
  {
    ignores: ['node_modules/', '.cache/', '.trinh-tu/', 'coverage/', 'web/dist/', 'test/histories/', 'db/migrations/'],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Dropping a key by destructuring is how the code writes "all but this one".
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  { files: ['law/**/*.ts', 'procedures/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noClock] } },
  { files: ['workflows/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...workflowClock] } },
  {
    files: ['web/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // About the React compiler, which is not used.
      'react-hooks/incompatible-library': 'off',
      // Every word on the screen stands in a vi.ts file.
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/\\p{L}/u]', message: 'Words of the screen stand in a *.vi.ts file.' },
        { selector: 'JSXAttribute[name.name=/^(label|title|placeholder|description|aria-label|alt|error)$/] > Literal', message: 'Words of the screen stand in a *.vi.ts file.' },
        { selector: 'Literal[value=/[À-ỹ]/]', message: 'Words of the screen stand in a *.vi.ts file.' },
        { selector: 'TemplateElement[value.raw=/[À-ỹ]/]', message: 'Words of the screen stand in a *.vi.ts file.' },
      ],
    },
  },
  { files: ['bin/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(skip|only|todo)$/]",
          message: 'A test is run or deleted.',
        },
      ],
    },
  },
);
