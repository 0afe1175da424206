import type { KnipConfig } from 'knip';
import { entries } from './tools/entries';

const config: KnipConfig = {
  ignoreExportsUsedInFile: true,
  workspaces: {
    '.': {
      entry: [
        ...Object.values(entries()),
        'src/cli.ts',
        // The parts of a form, for machines to come as much as for those that are here.
        'src/forms/index.ts',
        'examples/*.ts',
        'tools/*.{ts,mjs}',
        'tools/*/*.ts',
        // Charts that the editor's parser is known to misread; they are read as text.
        'tools/editor/controls/*.ts',
        'calendars/notices/generate.ts',
        'test/**/*.test.ts',
        'test/consumer/{vitest.config,support/pack}.ts',
        'test/consumer/programs/*',
      ],
      project: ['calendars/**', 'src/**', 'machines/**', 'test/**', 'tools/**', 'examples/**'].map(
        (path) => `${path}/*.{ts,mjs}`,
      ),
      ignore: ['tools/editor/parser/**'],
      // Run by tools/check.mjs through npx.
      ignoreDependencies: ['@arethetypeswrong/cli', 'publint', 'xinfang'],
    },
    bench: { entry: ['run.mjs'] },
  },
};
export default config;
