import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Gzip bytes of what a bundler makes of `code`, which imports from `entry`. */
export async function gzipBytes(code, entry) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    alias: { 'xinfang/calendar': entry },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
