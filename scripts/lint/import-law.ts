// Who may import whom. The table of the architecture, as data: oxlint.config.ts turns each row into
// `no-restricted-imports`, tests/import-law.test.ts proves that each row bites.
// Change a row in the same commit as the code that needs it.

export interface ImportLaw {
  /** The folder the row governs, with all that is in it (`lib` alone: only its own files). */
  readonly folder: string;
  /** Folders of lib/ it may import; its own is always allowed. */
  readonly folders: readonly string[];
  /** Folders outside lib/ it may import. */
  readonly outer: readonly (typeof OUTER_FOLDERS)[number][];
  /** Packages it may import (patterns); every other package, Node module or alias is refused. */
  readonly packages: readonly string[];
  /** May it import lib/audit.ts and its neighbours at the root of lib/? */
  readonly libRoot: boolean;
}

export const LIB_FOLDERS = [
  'model',
  'vietnamese',
  'html',
  'documents',
  'plans',
  'crawl',
  'facts',
  'checks',
  'score',
  'history',
  'report',
  'schedule',
  'overlay',
  'platform',
] as const;

export type LibFolder = (typeof LIB_FOLDERS)[number];

/** Folders outside lib/. lib/ and components/ may import none of them. */
export const OUTER_FOLDERS = ['cli', 'entrypoints', 'components', 'tests', 'bench', 'demo', 'scripts'] as const;

const LIB_LAW: Record<LibFolder, { readonly folders: readonly LibFolder[]; readonly packages: readonly string[] }> = {
  model: { folders: [], packages: ['zod'] },
  vietnamese: { folders: ['model'], packages: ['libphonenumber-js', 'libphonenumber-js/**'] },
  html: {
    folders: ['model', 'vietnamese'],
    packages: ['cheerio', 'cheerio/**', 'htmlparser2', 'domhandler'],
  },
  documents: {
    folders: ['model', 'vietnamese'],
    packages: ['read-excel-file/**', 'unpdf', 'mammoth', 'fflate'],
  },
  plans: {
    folders: ['model', 'vietnamese'],
    packages: ['zod', 'yaml', 'papaparse', 'read-excel-file/**'],
  },
  crawl: { folders: ['model', 'html'], packages: ['p-limit', 'robots-parser', 'ipaddr.js'] },
  facts: { folders: ['model', 'html', 'documents', 'vietnamese'], packages: [] },
  checks: { folders: ['model', 'vietnamese'], packages: [] },
  score: { folders: ['model', 'vietnamese'], packages: [] },
  history: { folders: ['model', 'vietnamese', 'score'], packages: ['zod'] },
  report: {
    folders: ['model', 'vietnamese'],
    packages: [
      'zod',
      'papaparse',
      'fflate',
      'write-excel-file/universal',
      'write-excel-file/utility',
      'docxtemplater',
      'docxtemplater/**',
      'pizzip',
    ],
  },
  // When portals are audited and what offices are told of it; the place it runs in comes in through ports.
  schedule: { folders: ['model', 'vietnamese', 'plans', 'history'], packages: ['zod', 'croner'] },
  // What is drawn on a live page, and where: its nodes are passed in.
  overlay: { folders: ['model', 'html', 'vietnamese'], packages: [] },
  platform: { folders: ['model'], packages: ['ipaddr.js'] },
};

export const IMPORT_LAW: readonly ImportLaw[] = [
  ...LIB_FOLDERS.map((folder) => ({
    folder: `lib/${folder}`,
    ...LIB_LAW[folder],
    folders: [folder, ...LIB_LAW[folder].folders],
    outer: [],
    libRoot: false,
  })),
  // The two platforms come after the row of lib/platform/**, which they widen.
  {
    folder: 'lib/platform/node',
    folders: ['platform', 'model'],
    packages: ['node:*', 'node:*/**', 'undici', 'playwright-core', 'kysely', 'kysely/**', 'nodemailer', 'warcio'],
    outer: [],
    libRoot: false,
  },
  {
    folder: 'lib/platform/browser',
    folders: ['platform', 'model'],
    packages: ['#imports', 'dexie', 'fflate'],
    outer: [],
    libRoot: false,
  },
  // The pipeline: every stage, no platform (it comes in through ports) and no package.
  {
    folder: 'lib',
    folders: LIB_FOLDERS.filter((folder) => folder !== 'platform'),
    packages: [],
    outer: [],
    libRoot: true,
  },
  {
    folder: 'cli',
    folders: ['plans', 'history', 'report', 'schedule', 'platform', 'model'],
    packages: ['node:*', 'node:*/**', 'zod'],
    outer: [],
    libRoot: true,
  },
  {
    folder: 'components',
    folders: ['model', 'report'],
    packages: [
      'react',
      'react/**',
      'react-dom',
      'react-dom/**',
      'radix-ui',
      'uplot',
      'uplot/**',
      '@tanstack/react-virtual',
    ],
    outer: [],
    libRoot: false,
  },
  {
    folder: 'entrypoints',
    folders: ['plans', 'history', 'report', 'overlay', 'platform', 'model'],
    packages: ['#imports', 'dexie-react-hooks', 'react', 'react/**', 'react-dom', 'react-dom/**', 'wxt/**', 'zod'],
    outer: ['components'],
    libRoot: true,
  },
];
