import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { procedures } from '../../machines';
import { scripts } from '../../package.json';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { root } from '../../tools/entries';
import { isQuoted, printedBy, quotedCommands } from './support/command-line';
import { claimsOf, typeErrorsOf } from './support/example';
import { brokenLink, fences, headings, links, page, tableRows } from './support/markdown';

const filesIn = (folder: string, name: RegExp) =>
  readdirSync(join(root, folder))
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`);
const GUIDES = ['calendar', 'cases', 'embedding', 'versioning'].map((name) => `docs/${name}.md`);
const PAGES = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', ...GUIDES];
const RECORDS = filesIn('docs/decisions', /^\d{4}-.*\.md$/);
const english = page('README.md');
const chinese = page('README.zh-CN.md');

describe.each(PAGES)('%s', (path) => {
  const markdown = page(path);

  test('has code that gives the values it says', async () => {
    const claims = await claimsOf(markdown);
    expect(claims.map(({ line, code, gives }) => ({ line, code, value: gives }))).toEqual(
      claims.map(({ line, code, says }) => ({ line, code, value: says })),
    );
  });

  test('quotes what the command line prints', async () => {
    for (const { command, output } of quotedCommands(markdown)) {
      const printed = await printedBy(command);
      expect(isQuoted(printed, output) ? output : printed, command).toBe(output);
    }
  });

  test('names npm scripts that exist', () => {
    const named = [...markdown.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
  });
});

test.each([...PAGES, ...RECORDS])('%s links to what exists', (path) => {
  const broken = links(page(path)).flatMap(({ line, target }) => {
    const why = brokenLink(path, target);
    return why ? [`${path}:${line}: ${why}`] : [];
  });
  expect(broken).toEqual([]);
});

test('the code of every page compiles', { timeout: 60_000 }, () => {
  expect(typeErrorsOf(Object.fromEntries(PAGES.map((path) => [path, page(path)])))).toEqual([]);
});

describe('both READMEs', () => {
  test('have sections of the same number and depth', () => {
    const shape = (markdown: string) => headings(markdown).map(({ level }) => level);
    expect(shape(chinese)).toEqual(shape(english));
  });

  test('have the same code, the comments aside', () => {
    const code = (markdown: string) =>
      fences(markdown)
        .filter(({ language }) => language !== 'console')
        .map(({ text }) => text.replace(/[ \t]*\/\/ \S.*/g, '').trim());
    expect(code(chinese)).toEqual(code(english));
  });

  test('quote the same commands, in the language of each', () => {
    const commands = (markdown: string) =>
      quotedCommands(markdown).map(({ command }) => command.replace(' --lang zh', ''));
    expect(commands(chinese)).toEqual(commands(english));
    expect(commands(english)).not.toEqual([]);
  });

  test('name the same identifiers, and link to the same pages', () => {
    const names = (markdown: string) =>
      [...markdown.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    const targets = (markdown: string) =>
      links(markdown)
        .map(({ target }) => target)
        .filter((target) => !target.startsWith('README'));
    expect([...new Set(names(chinese))].sort()).toEqual([...new Set(names(english))].sort());
    expect(targets(chinese).sort()).toEqual(targets(english).sort());
  });
});

test.each([
  ['README.md', english],
  ['README.zh-CN.md', chinese],
] as const)('%s lists every command of the command line', async (_, markdown) => {
  const [, help = ''] = (await printedBy('xinfang --help')).split('Commands:');
  const commands = [...help.matchAll(/^ {2}(\w+) (?:\[options\] )?(.*?) {2,}/gm)]
    .map(([, name, parameters]) => ['xinfang', name, parameters].filter(Boolean).join(' '))
    .filter((command) => !command.startsWith('xinfang help'));
  const listed = tableRows(markdown).flatMap(
    ([cell = '']) => /^`(xinfang [^`]+)`/.exec(cell)?.[1] ?? [],
  );
  expect(listed).toEqual(commands);
});

describe.each([
  ['README.md', english],
  ['README.zh-CN.md', chinese],
] as const)('the procedures of %s', (_, markdown) => {
  const rows = tableRows(markdown).filter(([name]) => !name?.startsWith('`xinfang '));

  test('are those of the package', () => {
    const listed = rows.map(([name = '']) => /^`([^`]+)`/.exec(name)?.[1]);
    expect(listed).toEqual(Object.keys(procedures));
  });

  test.each(Object.entries(procedures))('%s has its terms and their numbers', async (id, load) => {
    const { terms }: AnyProcedure = await load();
    const cell = rows.find(([name]) => name?.startsWith(`\`${id}\``))?.at(-1) ?? '';
    const written = Object.keys(terms).filter((term) => cell.includes(`\`${term}\``));
    expect(written).toEqual(Object.keys(terms));
    for (const [name, { periods }] of Object.entries(terms)) {
      const amounts = [
        ...new Set(
          Object.values(periods).flatMap((period) => ('amount' in period ? [period.amount] : [])),
        ),
      ];
      if (amounts.length > 0)
        expect(cell.split(`\`${name}\``)[1], name).toMatch(
          new RegExp(`^[^·\`]*\\b${amounts.join('/')}(?!\\d)`),
        );
    }
  });
});

test('the decision records are numbered without a gap, and each has its three parts', () => {
  const numbers = RECORDS.map((path) => Number(/\/(\d{4})-/.exec(path)?.[1]));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  for (const path of RECORDS)
    expect(
      headings(page(path))
        .map(({ text }) => text)
        .slice(1),
      path,
    ).toEqual(['Context', 'Decision', 'Consequences']);
});
