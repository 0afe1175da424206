import type { Notice } from '../../../calendars';

/**
 * An invented notice, to test with: the one for 2027 is not out. Decree of 2024, 13 days.
 * Weekdays off less make-up days: 元旦 1 (Fri). 春节 Fri 5, Mon 8 – Thu 11 = 5, less Sun 31 January =
 * 4. 清明 1 (Mon). 劳动节 Mon 3 – Wed 5 = 3, less Sat 8 = 2. 端午 1 (Wed). 中秋 1 (Wed). 国庆 Fri 1,
 * Mon 4 – Thu 7 = 5, less two Saturdays = 3. Together 13.
 */
export const notice2027: Notice = {
  year: 2027,
  number: 'an invented number',
  signed: '2026-11-30',
  published: null,
  url: 'https://example.org/',
  items: [
    item('元旦', ['2027-01-01', '2027-01-03'], 3),
    item('春节', ['2027-02-05', '2027-02-11'], 7, ['2027-01-31']),
    item('清明节', ['2027-04-03', '2027-04-05'], 3),
    item('劳动节', ['2027-05-01', '2027-05-05'], 5, ['2027-05-08']),
    item('端午节', ['2027-06-09', '2027-06-09'], 1),
    item('中秋节', ['2027-09-15', '2027-09-15'], null),
    item('国庆节', ['2027-10-01', '2027-10-07'], 7, ['2027-09-25', '2027-10-09']),
  ],
};

function item(
  festival: string,
  off: Notice['items'][number]['off'],
  printedDays: number | null,
  makeupWorkdays: Notice['items'][number]['makeupWorkdays'] = [],
): Notice['items'][number] {
  return { festival, off, printedDays, makeupWorkdays };
}
