import type { ClauseId, NationalId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

export const terms = {
  register: term({
    from: 'open',
    until: ['register'],
    bearer: 'receptionStaff',
    strength: 'hard',
    periods: {
      base: { unit: 'unspecified', policy: 'register', clause: 'binhai-2023/一.1' },
    },
  }),
  order: term({
    from: 'open',
    until: ['orderHandling', 'orderExplanation'],
    bearer: 'leadershipMember',
    strength: 'hard',
    periods: {
      base: {
        unit: 'sameDay',
        clause: 'binhai-2023/十一.1b',
        also: ['binhai-2023/十一.1a'],
        decisions: ['binhai-2023/B12'],
      },
    },
  }),
  reportMajor: term({
    from: 'register',
    until: ['reportMajor', 'submitForInstruction'],
    bearer: 'petitionOfficer',
    strength: 'hard',
    periods: {
      base: { unit: 'unspecified', policy: 'reportMajor', clause: 'binhai-2023/二.2d' },
    },
  }),
  submit: term({
    from: 'register',
    until: ['submitForInstruction', 'reportMajor'],
    bearer: 'generalOffice',
    strength: 'hard',
    periods: { base: { unit: 'unspecified', policy: 'submit', clause: 'binhai-2023/三.2a' } },
  }),
  handle: term({
    from: ['instruct', 'orderHandling', 'flagUrgent'],
    until: ['submitResult'],
    bearer: 'handlingUnit',
    strength: 'hard',
    cap: {
      field: 'limitGiven',
      clause: 'binhai-2023/七(二).5',
      decisions: ['binhai-2023/B30', 'binhai-2023/B33'],
    },
    periods: {
      ordinary: {
        amount: 15,
        unit: 'calendarDay',
        clause: 'binhai-2023/四.2a',
        also: ['binhai-2023/九.2'],
        decisions: ['binhai-2023/B1', 'binhai-2023/B2', 'binhai-2023/B3'],
      },
      urgent: {
        amount: 7,
        unit: 'calendarDay',
        clause: 'binhai-2023/四.2b',
        also: ['binhai-2023/九.2'],
        decisions: ['binhai-2023/B1', 'binhai-2023/B2', 'binhai-2023/B4'],
      },
    },
  }),
  reportResult: term({
    from: 'fileResult',
    until: ['reportResult'],
    bearer: 'handlingUnit',
    strength: 'hard',
    periods: {
      base: { unit: 'unspecified', policy: 'reportResult', clause: 'binhai-2023/三.3' },
    },
  }),
  feedback: term({
    from: ['fileResult', 'requestFeedback'],
    until: ['feedBack'],
    bearer: 'generalOffice',
    strength: 'hard',
    periods: { base: { unit: 'unspecified', policy: 'feedback', clause: 'binhai-2023/四.2d' } },
  }),
} satisfies Terms<ClauseId>;

/** The longest a matter may take by the national rule, in calendar days from registration: its period and one extension (B5). */
export const nationalLimit = {
  period: 60,
  extension: 30,
  norm: 'petition-2022/34',
} as const satisfies { period: number; extension: number; norm: NationalId };
