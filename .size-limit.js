const utf8 = (config) => ({ ...config, charset: 'utf8', logLevel: 'error' });
const machine = 'dist/machines/lichuan-hotline-work-order';
const caseApi = '{ openCase, submit, advance, nextWakeUp, permitted, toStored, fromStored }';

/** What an import adds to a bundle, gzip, without the peers: the measured figure and a little. */
const limits = [
  ['parsePlainDate, addDays', 'dist/calendar.js', '{ parsePlainDate, addDays }', '1.1 kB'],
  ['chinaWorkdays: isWorkday, addWorkdays', 'dist/calendar.js', '{ chinaWorkdays }', '4 kB'],
  ['china, with the reasons', 'dist/calendar.js', '{ china }', '7 kB'],
  ['the calendar, all of it', 'dist/calendar.js', '*', '14.5 kB'],
  ['the case API', 'dist/index.js', caseApi, '14.5 kB'],
  ['a chart alone', `${machine}/machine.js`, '*', '18.5 kB'],
  ['a procedure', `${machine}.js`, '*', '27.5 kB'],
  ['the guards', 'dist/guards.js', '*', '9 kB'],
];

export default limits.map(([name, path, names, limit]) => ({
  name,
  path,
  import: names,
  limit,
  gzip: true,
  modifyEsbuildConfig: utf8,
}));
