import { defineConfig } from 'vitest/config';

/** The packed package in empty projects: it needs a build and the registry, so it runs on its own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './support/pack.ts',
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
