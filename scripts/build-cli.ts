// One file for the packed package: our code is bundled, the dependencies of package.json stay outside.
import { chmod, readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { build } from 'vite';

const ROOT = new URL('../', import.meta.url);
const listed = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')) as {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};
const dependencies = { ...listed.dependencies, ...listed.optionalDependencies };

await build({
  root: ROOT.pathname,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { external: Object.keys(dependencies) },
  build: {
    ssr: 'cli/main.ts',
    outDir: 'dist',
    emptyOutDir: true,
    // The oldest Node the package promises to run on.
    target: 'node22',
    sourcemap: true,
    minify: false,
    rollupOptions: {
      external: (id) => isBuiltin(id) || isDependency(id),
      output: { format: 'es', entryFileNames: 'soicong.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
await chmod(new URL('dist/soicong.js', ROOT), 0o755);

function isDependency(id: string): boolean {
  return Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));
}
