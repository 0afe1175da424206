import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { procedures } from '../../machines';
import { coverageOf, footingsOf } from '../../src/analysis';
import { cite, clauseIds, decisionIds } from '../../src/law';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { notice } from '../../tools/docs/markdown';
import { namedIn, namingsInTests } from '../../tools/docs/namings';
import { generatedPages } from '../../tools/docs/pages';
import { clauseAnchor, decisionAnchor, documentOf, pathOf } from '../../tools/docs/paths';
import { spotOfPlace } from '../../tools/docs/places';
import { differences, refresh } from '../../tools/docs/refresh';
import { callSpot, NotWrittenError, spotOf } from '../../tools/docs/source';
import { root } from '../../tools/entries';

const pages = await generatedPages();
const loaded: readonly AnyProcedure[] = await Promise.all(
  Object.values(procedures).map(async (load): Promise<AnyProcedure> => load()),
);
const textOf = (path: string) => pages.find((page) => page.path === path)?.text ?? '';
const linesOf = (path: string) => readFileSync(join(root, path), 'utf8').split('\n');
const lineAt = ({ file, line }: { file: string; line: number }) => linesOf(file)[line - 1] ?? '';

describe('the written pages', () => {
  const { stale, over } = differences(pages);
  test.each(pages.map((page) => [page.path, page] as const))(
    '%s is fresh: else run `npm run fresh -- --write`',
    (_, page) => expect(stale).not.toContain(page),
  );

  test('none is left over', () => {
    expect(over).toEqual([]);
  });

  test('each says first what makes it', () => {
    for (const { text } of pages) expect(text.split('\n')[0]).toBe(notice);
  });

  test('in a folder of their own: missing, written, changed, left over', () => {
    const folder = mkdtempSync(join(tmpdir(), 'xinfang-pages-'));
    expect(differences(pages, folder)).toEqual({ stale: pages, over: [] });
    refresh({ stale: pages, over: [] }, folder);
    expect(differences(pages, folder)).toEqual({ stale: [], over: [] });

    const [first, ...others] = pages;
    writeFileSync(join(folder, others[0]?.path ?? ''), `${others[0]?.text} `);
    writeFileSync(join(folder, 'docs/guide.md'), '# Written by hand');
    const found = differences(others, folder);
    expect(found).toEqual({ stale: [others[0]], over: [first?.path] });
    refresh(found, folder);
    expect(differences(others, folder)).toEqual({ stale: [], over: [] });
    expect(existsSync(join(folder, 'docs/guide.md'))).toBe(true);
    rmSync(folder, { recursive: true });
  });

  test('they are made the same every time', async () => {
    expect(await generatedPages()).toEqual(pages);
  });
});

describe('the links', () => {
  // Balanced parentheses belong to a destination: `#三(三)2b`.
  const link = /\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g;
  test.each(pages.map(({ path }) => path))(
    '%s: each leads to a file, a line or an anchor',
    (path) => {
      const links = [...textOf(path).matchAll(link)].map(([, target = '']) => target);
      expect(links).not.toEqual([]);
      const broken = [...new Set(links)].filter((target) => {
        const [relative = '', fragment] = target.split('#');
        const file = join(dirname(path), relative);
        if (fragment === undefined) return !statSync(join(root, file), { throwIfNoEntry: false });
        const line = /^L(\d+)$/.exec(fragment)?.[1];
        return line === undefined
          ? !textOf(file).includes(`<a id="${fragment}"></a>`)
          : Number(line) > linesOf(file).length;
      });
      expect(broken).toEqual([]);
    },
  );

  test('every clause and every decision has its anchor, once', () => {
    const missing = [
      ...clauseIds.map((id) => [pathOf.document(documentOf(id)), clauseAnchor(id)] as const),
      ...decisionIds.map((id) => [pathOf.decisions(documentOf(id)), decisionAnchor(id)] as const),
    ].filter(([path, anchor]) => textOf(path).split(`<a id="${anchor}"></a>`).length !== 2);
    expect(missing).toEqual([]);
  });
});

describe('a line', () => {
  const places = loaded.flatMap((procedure) =>
    footingsOf(procedure).map(({ place }) => ({ place, spot: spotOfPlace(place, procedure.id) })),
  );
  const key = (name: string) => new RegExp(`(^|[\\s{])'?${name.replaceAll('.', '\\.')}'?:`);

  test('of a state, a term, a role or a rate has its name', () => {
    for (const { place, spot } of places) {
      if (place.kind === 'state')
        expect(lineAt(spot)).toMatch(key(place.state.split('.').at(-1) ?? ''));
      if (place.kind === 'term') expect(lineAt(spot)).toMatch(key(place.part.at(-1) ?? ''));
      if (place.kind === 'role') expect(lineAt(spot)).toMatch(key(place.role));
      if (place.kind === 'statistic') expect(lineAt(spot)).toMatch(key(place.statistic));
    }
  });

  test('of a transition has its event, or begins a candidate in its list', () => {
    for (const { place, spot } of places) {
      if (place.kind !== 'transition') continue;
      const alone = key(place.event).test(lineAt(spot));
      expect(alone || /^\s*\{/.test(lineAt(spot)), `${spot.file}:${spot.line}`).toBe(true);
    }
  });

  test('of a rule declares it', () => {
    const rules = places.filter(({ place }) => place.kind === 'rule');
    expect(rules).not.toEqual([]);
    for (const { place, spot } of rules) {
      const declared = lineAt(spot) + lineAt({ ...spot, line: spot.line + 1 }).trim();
      expect(declared).toContain(place.kind === 'rule' ? `'${place.rule}'` : '');
    }
  });

  test('of the two candidates of one act differ, and each holds its own guard', () => {
    const file = 'machines/lichuan-hotline-work-order/machine.ts';
    const way = 'states.open.states.main.states.filing.states.uploaded.on.followUp'.split('.');
    const guards = ['0', '1'].map((index) => {
      const { line } = spotOf(file, 'createMachine', [...way, index]);
      return linesOf(file)[line]?.trim();
    });
    expect(guards).toEqual(["guard: 'ordersRedo',", "guard: 'endsFollowUp',"]);
  });

  test('that is not there is an error that names what was looked for', () => {
    const file = 'machines/lichuan-hotline-work-order/terms.ts';
    expect(() => spotOf(file, 'terms', ['reply', 'periods', 'urgent'])).toThrow(NotWrittenError);
    expect(() => spotOf(file, 'rates', [])).toThrow(`${file} has no rates`);
    expect(() => callSpot([file], 'rule', 'nobody')).toThrow("rule('nobody', …)");
  });
});

describe('the naming of clauses in tests', () => {
  test('an id is read whole, even where another begins it', () => {
    const named = namedIn("cite('binhai-2023/十一.1a')\n'lichuan-2017/L10' 'binhai-2023/十一.1a'");
    expect([...named]).toEqual([
      ['binhai-2023/十一.1a', [1, 2]],
      ['lichuan-2017/L10', [2]],
    ]);
  });

  const { cited, notModelled } = coverageOf(loaded)['lichuan-2017'];
  const namings = namingsInTests();
  test.each(
    clauseIds.filter((id) => id.startsWith('lichuan-2017/')).map((id) => [cite(id), id] as const),
  )('%s is carried out or a principle, and some test names it', (_, id) => {
    expect([...cited, ...notModelled]).toContain(id);
    expect(namings.get(id) ?? []).not.toEqual([]);
  });
});
