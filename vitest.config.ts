import { defineConfig } from 'vitest/config';
import { RUN_FOLDER } from './tests/support/test-run.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', '.output/**', 'dist/**', 'bench/**'],
          // Portals are served on loopback; a slow shared machine needs room.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
    // Audits keep their runs in the user's data folder: tests have one of their own.
    env: { XDG_DATA_HOME: RUN_FOLDER },
    globalSetup: ['tests/support/test-run.ts'],
    pool: 'forks',
    // Two cores: one worker each, more only makes them wait for one another.
    maxWorkers: 2,
  },
});
