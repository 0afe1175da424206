import { readdir, readFile, stat } from 'node:fs/promises';
import { main } from '../../../src/cli/program';

export interface Called {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly lines: readonly string[];
}
export interface World {
  /** What `-` reads. */
  readonly stdin?: string;
  /** Files by name, before those on disk. */
  readonly files?: Readonly<Record<string, string>>;
  readonly color?: boolean;
}

/** Runs a command line in this process. */
export async function call(argv: readonly string[], world: World = {}): Promise<Called> {
  const { stdin = '', files = {}, color = false } = world;
  let [out, err] = ['', ''];
  const exit = await main(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    read: async (path) => (path === '-' ? stdin : (files[path] ?? readFile(path, 'utf8'))),
    list: async (path) =>
      path in files || path === '-' || !(await stat(path)).isDirectory()
        ? [path]
        : (await readdir(path)).sort().map((name) => `${path}/${name}`),
    color,
    columns: 120,
  });
  return { exit, out, err, lines: out.trimEnd().split('\n') };
}
