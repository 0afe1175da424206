import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

let sink = 0;

/**
 * Nanoseconds of one call `run(input)`: the fastest of several rounds of about `roundMs`, which is the
 * one least disturbed by whatever else the machine does.
 */
export function nanoseconds(run, inputs, { rounds = 15, roundMs = 40 } = {}) {
  const pass = () => {
    const start = performance.now();
    for (const input of inputs) sink += run(input) ? 1 : 0;
    return performance.now() - start;
  };
  let once = pass();
  const warm = performance.now() + roundMs * 2;
  while (performance.now() < warm) once = pass();
  const passes = Math.max(1, Math.round(roundMs / once));
  const samples = Array.from({ length: rounds }, () => {
    let total = 0;
    for (let n = 0; n < passes; n++) total += pass();
    return (total / passes / inputs.length) * 1e6;
  });
  return Math.min(...samples);
}

/**
 * Milliseconds that `import(url)` takes over `import(empty)`, each in a fresh process, in turns, so
 * that both meet the same load: the fastest of each, and the median for comparison.
 */
export function importMilliseconds(url, empty, turns) {
  const once = (target) => {
    const code = `
      const start = performance.now();
      await import(${JSON.stringify(target)});
      process.stdout.write(String(performance.now() - start));`;
    return Number(spawnSync(process.execPath, ['--input-type=module', '-e', code]).stdout);
  };
  const pairs = Array.from({ length: turns }, () => ({ ours: once(url), base: once(empty) }));
  const fastest = (key) => Math.min(...pairs.map((pair) => pair[key]));
  return {
    fastest: fastest('ours') - fastest('base'),
    median: median(pairs.map(({ ours, base }) => ours - base)),
  };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Keeps the results of the measured calls alive. */
export function spent() {
  return sink;
}
