import { defineConfig } from 'oxlint';
import { IMPORT_LAW, LIB_FOLDERS, OUTER_FOLDERS, type ImportLaw } from './scripts/lint/import-law.ts';

const PORTS = 'lib/ is the same engine in Node and in the browser: take it through a port.';

/** Globals that tie the engine to one place, to the network, to the clock or to chance. */
const BANNED_GLOBALS = [
  'Buffer',
  'XMLHttpRequest',
  'browser',
  'chrome',
  'console',
  'document',
  'fetch',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
];

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['node_modules', 'dist', '.output', '.wxt', 'coverage', 'bench/node_modules'],
  env: { es2024: true, node: true, browser: true },
  rules: {
    'eslint/eqeqeq': ['error', 'always'],
    'eslint/max-depth': ['error', 4],
    'eslint/no-var': 'error',
    'eslint/prefer-const': 'error',
    'import/no-cycle': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/return-await': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'vitest/no-focused-tests': 'error',
    'vitest/no-disabled-tests': 'error',
    // Side effects are how a stylesheet is bundled, and how tests get an IndexedDB.
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', 'fake-indexeddb/auto'] }],
    // The new JSX transform needs no React in scope.
    'react/react-in-jsx-scope': 'off',
    // What a column of a table draws is a function in its list of columns.
    'react/no-unstable-nested-components': ['error', { allowAsProps: true }],
    // Small functions close to where they are used read better than a file of hoisted ones.
    'unicorn/consistent-function-scoping': 'off',
    // Pages are read one after another on purpose: politeness and a memory bound.
    'eslint/no-await-in-loop': 'off',
    // What is sorted or reversed here is a copy made on the same line.
    'unicorn/no-array-reverse': 'off',
    'unicorn/no-array-sort': 'off',
    // A cast that narrows is how `Object.keys`, typed arrays and parsed rows get their type; `any` stays banned.
    'typescript/no-unsafe-type-assertion': 'off',
    // Outer and inner names may agree: `url` stays `url`.
    'eslint/no-shadow': 'off',
  },
  overrides: [
    {
      files: ['lib/**'],
      jsPlugins: ['./scripts/lint/soicong-plugin.ts'],
      rules: {
        'soicong/no-clock': 'error',
        'eslint/no-restricted-globals': ['error', ...BANNED_GLOBALS.map((name) => ({ name, message: PORTS }))],
        'eslint/no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: PORTS },
          { object: 'Math', property: 'random', message: 'Same input, same answer.' },
          ...['console', 'document', 'fetch', 'process', 'setTimeout', 'window'].map((property) => ({
            object: 'globalThis',
            property,
            message: PORTS,
          })),
        ],
      },
    },
    {
      // Here is where the ports are filled.
      files: ['lib/platform/node/**', 'lib/platform/browser/**', 'lib/platform/clock.ts'],
      rules: {
        'soicong/no-clock': 'off',
        'eslint/no-restricted-globals': 'off',
        'eslint/no-restricted-properties': 'off',
      },
    },
    {
      // Rows and their tester: titles come from the table, expectations from tests/support.
      files: ['tests/**'],
      rules: {
        'vitest/expect-expect': 'off',
        'vitest/no-conditional-expect': 'off',
        'vitest/no-standalone-expect': 'off',
        'vitest/require-mock-type-parameters': 'off',
        'vitest/valid-expect': ['error', { maxArgs: 2 }],
        'vitest/valid-title': 'off',
      },
    },
    ...IMPORT_LAW.flatMap(importRules),
  ],
});

/** A folder's rule, and for lib/ the same again one folder deeper: the root of lib/ is then two steps up. */
function importRules(law: ImportLaw) {
  const rule = (files: string[], root: string) => ({
    files,
    rules: { 'eslint/no-restricted-imports': restrictedImports(law, root) },
  });
  const { folder } = law;
  if (folder === 'lib') return [rule(['lib/*.ts'], '\\./')];
  if (!folder.startsWith('lib/')) return [rule([`${folder}/**`], '(\\.\\./)+lib/')];
  const up = '\\.\\./'.repeat(folder.split('/').length - 1);
  return [rule([`${folder}/*`], up), rule([`${folder}/*/**`], `\\.\\./${up}`)];
}

/** Relative imports by ban list (folders are known), packages by allow list (any package is new until allowed). */
function restrictedImports(law: ImportLaw, root: string): ['error', { patterns: Record<string, unknown>[] }] {
  const foreign = LIB_FOLDERS.filter((folder) => !law.folders.includes(folder));
  const outer = OUTER_FOLDERS.filter((folder) => folder !== law.folder && !law.outer.includes(folder));
  const allowed = [...law.folders, ...law.outer, ...law.packages].join(', ');
  const message = `${law.folder}/ may import only ${allowed} (scripts/lint/import-law.ts).`;

  return [
    'error',
    {
      patterns: [
        // below lib/, what begins with ./ is the folder's own
        { regex: `^(${law.folder === 'lib' ? '\\./|' : ''}(\\.\\./)+)(lib/)?(${foreign.join('|')})/`, message },
        { regex: `^(\\.\\./)+(${outer.join('|')})/`, message },
        ...(law.libRoot ? [] : [{ regex: `^${root}[^/]+\\.ts$`, message }]),
        { group: ['*', '!./**', '!../**', ...law.packages.map((name) => `!${name}`)], message },
      ],
    },
  ];
}
