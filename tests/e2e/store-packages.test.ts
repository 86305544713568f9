/** The packages for the stores: made by the same call as `npm run zip:all`, and looked into. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zip } from 'wxt';
import { STORE_TARGETS } from '../../scripts/store-targets.ts';
import { SILENT } from '../support/build-extension.ts';

const ROOT = join(import.meta.dirname, '../..');

let folder = '';
let names: readonly string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-zip-'));
  for (const target of STORE_TARGETS)
    await zip({ root: ROOT, mode: 'production', outDir: folder, logger: SILENT, ...target });
  names = (await readdir(folder)).filter((name) => name.endsWith('.zip'));
}, 400_000);
afterAll(async () => rm(folder, { recursive: true, force: true }));

interface Manifest {
  readonly manifest_version: number;
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly icons: Readonly<Record<string, string>>;
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly options_ui: { readonly page: string };
  readonly side_panel?: { readonly default_path: string };
  readonly sidebar_action?: { readonly default_panel: string };
}

describe('the package for the store', { timeout: 60_000 }, () => {
  it.each(STORE_TARGETS.map(({ browser }) => browser))(
    'of %s holds what its manifest names, and nothing else of ours',
    async (browser) => {
      const name = names.find((one) => one.endsWith(`-${browser}.zip`));
      expect(names).toContain(name);
      const files = unzipSync(new Uint8Array(await readFile(join(folder, name ?? ''))));
      const paths = Object.keys(files).filter((path) => !path.endsWith('/'));
      const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Manifest;
      const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
      expect(manifest).toMatchObject({ manifest_version: 3, version });
      const { icons, background, options_ui: options, side_panel: panel, sidebar_action: sidebar } = manifest;
      const named = [
        ...Object.values(icons),
        ...(background.scripts ?? [background.service_worker ?? '']),
        options.page,
        panel?.default_path ?? sidebar?.default_panel ?? '',
        'overlay.js',
      ];
      expect(paths).toEqual(expect.arrayContaining(named));
      // every page finds its scripts and styles
      for (const page of paths.filter((path) => path.endsWith('.html'))) {
        const html = strFromU8(files[page] ?? new Uint8Array());
        const asked = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path = '']) => path);
        expect(paths).toEqual(expect.arrayContaining(asked));
      }
      expect(paths.filter((path) => !/^[\w./@-]+\.(?:js|html|css|json|png|woff2?)$/.test(path))).toEqual([]);
      // no host is asked for at installation, and none of the rights that reach all of them
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
      expect(
        manifest.permissions.filter((right) => /<all_urls>|^tabs$|cookies|history|webNavigation/.test(right)),
      ).toEqual([]);
    },
  );
});
