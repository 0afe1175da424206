import { defineConfig, type Options } from 'tsup';
import { entries } from './tools/entries';

const { calendar = '', ...others } = entries();

const shared = {
  silent: true,
  target: 'es2022',
  splitting: true,
  treeshake: true,
  removeNodeProtocol: false,
  // Quotes stay readable, and half the size of escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  external: ['xstate', 'zod'],
  // zod's `require` condition gives an ES module for its locale: a CommonJS consumer can't load it. The package has no
  // dependencies: what writes iCalendar is built into it.
  noExternal: ['zod/v4/locales/zh-CN.js', 'ical-generator'],
  // One file holds the calendar, so that it loads at once and every entry has the same `china`.
  esbuildPlugins: [
    {
      name: 'calendar-by-name',
      setup: (build) =>
        build.onResolve({ filter: /\/calendars$/ }, () => ({
          path: 'xinfang/calendar',
          external: true,
        })),
    },
  ],
} satisfies Options;

const calendarAlone: Options = {
  ...shared,
  entry: { calendar },
  format: ['esm', 'cjs'],
  splitting: false,
  esbuildPlugins: [],
};

const library: Options = { ...shared, entry: others, format: ['esm', 'cjs'] };

/** Bundles the declarations that `tsc` has written: far quicker than from the sources. */
const declarations: Options = {
  silent: true,
  entry: Object.fromEntries(
    Object.entries(entries()).map(([name, source]) => [
      name,
      `.types/${source.replace(/\.ts$/, '.d.ts')}`,
    ]),
  ),
  format: ['esm', 'cjs'],
  // tsup sets `baseUrl`, which TypeScript 6 refuses until it is told that we know.
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
};

const cli: Options = {
  ...shared,
  entry: { cli: 'src/cli.ts' },
  format: 'esm',
  platform: 'node',
  noExternal: [...shared.noExternal, 'commander'],
  // commander is CommonJS and asks for Node's own modules.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
};

export default defineConfig([calendarAlone, library, declarations, cli]);
