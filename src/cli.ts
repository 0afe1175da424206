#!/usr/bin/env node
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { main } from './cli/program';

// A reader that closes the pipe early (`| head`) has what it wants.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await main(process.argv.slice(2), {
  out: (chunk) => process.stdout.write(chunk),
  err: (chunk) => process.stderr.write(chunk),
  read: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
  list: async (path) => {
    if (path === '-' || !(await stat(path)).isDirectory()) return [path];
    const found = await readdir(path, { recursive: true });
    return found
      .filter((name) => /\.jsonl?$/.test(name))
      .sort()
      .map((name) => join(path, name));
  },
  color: process.stdout.isTTY && process.stdout.hasColors(),
  columns: process.stdout.columns ?? 120,
});
