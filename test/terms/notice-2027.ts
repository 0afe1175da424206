import { china, type NoticeDays } from '../../calendars';

const rest: NoticeDays['items'] = [
  // Friday 5 (the eve) to Thursday 11 February: five weekdays off, one made up, the decree's four days.
  { festival: '春节', off: ['2027-02-05', '2027-02-11'], makeupWorkdays: ['2027-01-30'] },
  { festival: '清明节', off: ['2027-04-03', '2027-04-05'], makeupWorkdays: [] },
  // 1 and 2 May are a weekend: Monday 3 to Wednesday 5 off, Saturday 8 made up.
  { festival: '劳动节', off: ['2027-05-01', '2027-05-05'], makeupWorkdays: ['2027-05-08'] },
  { festival: '端午节', off: ['2027-06-09', '2027-06-09'], makeupWorkdays: [] },
  { festival: '中秋节', off: ['2027-09-15', '2027-09-15'], makeupWorkdays: [] },
  {
    festival: '国庆节',
    off: ['2027-10-01', '2027-10-07'],
    makeupWorkdays: ['2027-09-26', '2027-10-09'],
  },
];
const notice = (number: string, newYear: NoticeDays['items'][number]): NoticeDays => ({
  year: 2027,
  number,
  items: [newYear, ...rest],
});

// Notices that could come out for 2027; none of them is real.
/** New Year as the projection guesses it: Friday 1 January and the weekend. */
export const asGuessed = china.withNotice(
  notice('test-2027-as-guessed', {
    festival: '元旦',
    off: ['2027-01-01', '2027-01-03'],
    makeupWorkdays: [],
  }),
);
/** Monday 4 January off too, made up on Saturday 9. */
export const bridged = china.withNotice(
  notice('test-2027-bridged', {
    festival: '元旦',
    off: ['2027-01-01', '2027-01-04'],
    makeupWorkdays: ['2027-01-09'],
  }),
);
