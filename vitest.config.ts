import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests and examples import `xinfang` as a user does; here the name means the sources.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/consumer/**'],
    testTimeout: 20_000,
    // Tests keep no state of their own; what one file has loaded and explored serves the next.
    isolate: false,
    // One core left idle would double the time on a machine with two.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['calendars/**/*.ts', 'src/**/*.ts', 'machines/**/*.ts'],
      exclude: ['src/cli.ts'],
    },
  },
});
