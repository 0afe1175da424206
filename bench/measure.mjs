import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

let sink = 0;

/** Median nanoseconds of one call `run(input)`, over rounds that each last about `roundMs`. */
export function nanoseconds(run, inputs, { rounds = 9, roundMs = 60 } = {}) {
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
  return median(samples);
}

/** Median milliseconds from before to after `import(url)`, each in a fresh process. */
export function importMilliseconds(url, times) {
  const code = `
    const start = performance.now();
    await import(${JSON.stringify(url)});
    process.stdout.write(String(performance.now() - start));`;
  const once = () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code]);
    return Number(stdout);
  };
  once();
  return median(Array.from({ length: times }, once));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Keeps the results of the measured calls alive. */
export function spent() {
  return sink;
}
