import { configDefaults, defineConfig } from 'vitest/config';

const here = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  // The examples import the package by name; here the name means the sources.
  resolve: {
    alias: [
      { find: /^xinfang$/, replacement: here('./src/index.ts') },
      { find: /^xinfang\/calendar$/, replacement: here('./calendars/index.ts') },
      { find: /^xinfang\/procedures$/, replacement: here('./machines/index.ts') },
      { find: /^xinfang\/machines\/(.*)$/, replacement: here('./machines/$1') },
      { find: /^xinfang\/(.*)$/, replacement: here('./src/$1') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/consumer/**'],
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: ['calendars/**/*.ts', 'src/**/*.ts', 'machines/**/*.ts'],
      exclude: ['src/cli.ts'],
    },
  },
});
