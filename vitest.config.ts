import { defineConfig } from 'vitest/config';

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
    pool: 'forks',
    // Two cores: one worker each, more only makes them wait for one another.
    maxWorkers: 2,
  },
});
