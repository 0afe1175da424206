import type { KnipConfig } from 'knip';
import { entries } from './tools/entries';

const config: KnipConfig = {
  ignoreExportsUsedInFile: true,
  workspaces: {
    '.': {
      entry: [
        ...Object.values(entries()),
        // The parts of a form, for machines to come as much as for those that are here.
        'src/forms/index.ts',
        'examples/*.ts',
        'tools/*.{ts,mjs}',
        'tools/*/*.ts',
        // Charts that the editor's parser is known to misread; they are read as text.
        'tools/editor/controls/*.ts',
        'calendars/notices/generate.ts',
        'test/**/*.test.ts',
        // Read by the compiler alone.
        'test/types/*.test-d.ts',
        'test/consumer/{vitest.config,support/pack}.ts',
        'test/consumer/programs/*',
      ],
      project: ['calendars/**', 'src/**', 'machines/**', 'test/**', 'tools/**', 'examples/**'].map(
        (path) => `${path}/*.{ts,mjs}`,
      ),
      // Two are run by tools/check.mjs through npx, the last by a script inside a test.
      ignoreDependencies: ['@arethetypeswrong/cli', 'publint', 'chinese-days'],
    },
    bench: {},
  },
};
export default config;
