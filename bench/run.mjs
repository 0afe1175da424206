import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/*
 * Compares the built calendar with three packages, in one run, and prints one table. The exit code is 1
 * when a goal is missed. `node bench/run.mjs [file]` measures another build than dist/calendar.js.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const entry = process.argv[2] ?? fileURLToPath(new URL('../dist/calendar.js', import.meta.url));
if (!existsSync(entry)) {
  console.error(`there is no ${entry}: run npm run build first`);
  process.exit(1);
}
if (!existsSync(`${here}node_modules/chinese-workday`)) {
  execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
}
// chinese-days is right only in a zone like these; ours does not look at it.
process.env.TZ = 'Asia/Shanghai';

const { importMilliseconds, nanoseconds, spent } = await import('./measure.mjs');
const { gzipBytes } = await import('./size.mjs');
const { china, toDayNumber, fromDayNumber } = await import(pathToFileURL(entry).href);
const { default: chineseDays } = await import('chinese-days');
const chineseWorkday = await import('chinese-workday');
const { default: Holidays } = await import('date-holidays');

const first = toDayNumber('2018-01-01');
const days = Array.from({ length: 2557 }, (_, n) => fromDayNumber(first + n));
const some = days.filter((_, n) => n % 40 === 0);
const few = some.slice(0, 6);
const numbers = days.map(toDayNumber);
const witness = new Holidays('CN');

/** The only way to add workdays with a package that answers for one day: walk. */
const walk = (isWorkday) => (day, n) => {
  let at = toDayNumber(day);
  for (let left = n; left > 0; ) if (isWorkday(fromDayNumber(++at))) left--;
  return fromDayNumber(at);
};
const isWorkdayByHolidays = (day) => {
  const weekday = (toDayNumber(day) + 3) % 7;
  return weekday < 5 && !witness.isHoliday(new Date(`${day}T12:00:00+08:00`));
};

// What is compared should say the same, or the ratio means little.
const differing = (add) => some.filter((day) => add(day) !== china.addWorkdays(day, 30)).length;
const differences = {
  'chinese-days': differing((day) => chineseDays.findWorkday(30, day)),
  'chinese-workday': differing((day) => walk(chineseWorkday.isWorkday)(day, 30)),
};

const rows = [];
const row = (what, ours, others, goal) => rows.push({ what, ours, others, goal });
const time = (run, inputs) => nanoseconds(run, inputs);

row(
  'isWorkday, text',
  time((day) => china.isWorkday(day), days),
  {
    'chinese-days': time((day) => chineseDays.isWorkday(day), days),
    'chinese-workday': time((day) => chineseWorkday.isWorkday(day), days),
    'date-holidays': time(isWorkdayByHolidays, few),
  },
  { over: 'chinese-days', ratio: 30 },
);
row(
  'isWorkday, day number',
  time((day) => china.isWorkday(day), numbers),
  {},
);
row(
  'addWorkdays, 30',
  time((day) => china.addWorkdays(day, 30), days),
  {
    'chinese-days': time((day) => chineseDays.findWorkday(30, day), some),
    'chinese-workday': time((day) => walk(chineseWorkday.isWorkday)(day, 30), some),
    'date-holidays': time((day) => walk(isWorkdayByHolidays)(day, 30), few.slice(0, 2)),
  },
  { over: 'chinese-days', ratio: 400 },
);
const early = days.slice(0, 90);
const byCount = [1, 30, 250, 2000].map((n) => [n, time((day) => china.addWorkdays(day, n), early)]);
for (const [n, ns] of byCount) row(`addWorkdays, ${n}, of 90 days`, ns, {});
row(
  'workdaysBetween, a year',
  time((day) => china.workdaysBetween(day, '2026-06-30'), days),
  { 'chinese-days': time((day) => chineseDays.getWorkdaysInRange(day, '2026-06-30').length, few) },
);

const names = ['chinese-days', 'chinese-workday', 'date-holidays'];
const ns = (value) => (value < 1e3 ? `${value.toFixed(0)} ns` : `${(value / 1e3).toFixed(1)} µs`);
const table = rows.map(({ what, ours, others, goal }) => ({
  what,
  ours: ns(ours),
  ...Object.fromEntries(
    names.map((name) => [
      name,
      others[name] ? `${ns(others[name])} = ${(others[name] / ours).toFixed(0)}×` : '',
    ]),
  ),
  goal: goal ? `≥ ${goal.ratio}× ${goal.over}` : '',
}));

const empty = new URL('empty.mjs', import.meta.url).href;
const loading = importMilliseconds(pathToFileURL(entry).href, empty, 31);
const counting = await gzipBytes("export { chinaWorkdays } from 'xinfang/calendar'", entry);
const reasons = await gzipBytes("export { china } from 'xinfang/calendar'", entry);
const dates = await gzipBytes("export { addDays, fromInstant } from 'xinfang/calendar'", entry);
const whole = await gzipBytes("export * from 'xinfang/calendar'", entry);
const spread = Math.max(...byCount.map(([, t]) => t)) / Math.min(...byCount.map(([, t]) => t));

const ratio = (n) => rows[n].others['chinese-days'] / rows[n].ours;
const goals = [
  ['isWorkday over chinese-days', `${ratio(0).toFixed(0)}×`, '≥ 30×', ratio(0) >= 30],
  ['addWorkdays over chinese-days', `${ratio(2).toFixed(0)}×`, '≥ 400×', ratio(2) >= 400],
  ['addWorkdays, slowest n over fastest', `${spread.toFixed(2)}×`, '≤ 1.5×', spread <= 1.5],
  [
    'import over an empty module',
    `${loading.fastest.toFixed(2)} ms (median ${loading.median.toFixed(2)})`,
    '≤ 2 ms',
    loading.fastest <= 2,
  ],
  ['gzip of chinaWorkdays', `${counting} B`, '≤ 4096 B', counting <= 4096],
];

console.table(table);
console.table(goals.map(([what, is, goal, met]) => ({ what, is, goal, met })));
console.log(`answers to 'addWorkdays, 30' unlike ours, of ${some.length}:`, differences);
console.log(
  `gzip: plain dates ${dates} B, china with reasons and checks ${reasons} B, everything ${whole} B; ${spent()} calls were true`,
);
if (goals.some(([, , , met]) => !met)) process.exitCode = 1;
