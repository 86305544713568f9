import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { VERSION } from '../cli/version.ts';

const read = (path: string) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
}

test('the command line says the version of the package', async () => {
  const { version } = JSON.parse(await read('package.json')) as { version: string };
  expect(VERSION).toBe(version);
});

test('the changelog and what faults refer to are packed with the package', async () => {
  const { files } = JSON.parse(await read('package.json')) as { files: readonly string[] };
  expect(files).toEqual([
    'dist',
    'README.md',
    'docs/plan-file.md',
    'docs/report-template.md',
    'docs/reviews.md',
    'docs/schedule.md',
    'deploy',
    'LICENSE',
    'CHANGELOG.md',
  ]);
});

// A host in the lockfile would bind every clone to one registry.
test.each(['package-lock.json', 'bench/package-lock.json'])('%s names no host', async (path) => {
  const { packages } = JSON.parse(await read(path)) as Lockfile;
  const hosts = Object.values(packages).filter(({ resolved }) => resolved?.includes('://') === true);
  expect(hosts).toEqual([]);
});
