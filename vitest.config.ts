import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Many tests wait for programs, servers and pages: more of them fit than there are cores.
    maxWorkers: '200%',
    projects: [
      {
        test: {
          name: 'floors',
          include: ['test/*.test.ts', 'test/{registry,exports,harvest,oai,insights}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'commands',
          include: ['test/scripts/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/support/sites.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
