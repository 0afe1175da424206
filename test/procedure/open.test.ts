import { describe, expect, test } from 'vitest';
import { china, type PlainDate } from '../../calendars';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import {
  advance,
  type Case,
  CaseInputError,
  contextOfCase,
  isClosed,
  type Opening,
  openCase,
  openingSteps,
  stateOf,
  submit,
} from '../../src';
import {
  dispatched,
  do_,
  dueOf,
  input,
  open,
  P,
  play,
  policy,
  received,
  refusal,
  replied,
} from './support';

const fails = (opening: object): CaseInputError => {
  try {
    openCase(P, { id: 'wo-1', on: '2026-03-02', input, policy, ...opening } as Opening<typeof P>);
  } catch (error) {
    if (error instanceof CaseInputError) return error;
    throw error;
  }
  throw new Error('it was opened');
};

describe('openCase refuses', () => {
  test.each<[string, unknown]>([
    ['a day that does not exist', '2026-02-30'],
    ['another notation', '2026/03/02'],
    ['an instant', '2026-03-02T09:00:00+08:00'],
    ['a Date', new Date(0)],
    ['nothing', undefined],
  ])('%s', (_, on) => {
    expect(fails({ on }).what).toBe('on');
  });
  test.each<[string, unknown]>([
    ['no id', undefined],
    ['an empty id', ''],
    ['a blank id', '   '],
    ['a number', 7],
    ['an endless id', 'x'.repeat(201)],
    ['an id with blanks around it, which the store would cut off', ' wo-1'],
  ])('%s', (_, id) => {
    expect(fails({ id }).what).toBe('id');
  });
  test.each(['sheet', 'redispatch', 'followUpWindow'] as const)('a policy without %s', (period) => {
    const { [period]: _left, ...rest } = policy;
    const error = fails({ policy: rest });
    expect(error.what).toBe('policy');
    expect(error.issues.join()).toContain(`policy.${period}`);
  });
  test.each<[string, unknown]>([
    ['an amount of 0', { amount: 0, unit: 'workingDay' }],
    ['a negative amount', { amount: -1, unit: 'workingDay' }],
    ['a fraction', { amount: 1.5, unit: 'workingDay' }],
    ['an unknown unit', { amount: 1, unit: 'week' }],
    ['centuries', { amount: 3660, unit: 'month' }],
    ['a bare number', 3],
    ['null', null],
  ])('a period of %s', (_, sheet) => {
    expect(fails({ policy: { ...policy, sheet } }).what).toBe('policy');
  });
  test('a policy of unknown keys', () => {
    expect(fails({ policy: { ...policy, reply: { amount: 30, unit: 'workingDay' } } }).what).toBe(
      'policy',
    );
  });
  test('a day on which the document was not in force yet, naming the first day it was', () => {
    // 利人社发〔2017〕86号 is of 14 December 2017.
    expect(stateOf(open('2017-12-14'))).toHaveProperty('open');
    const error = fails({ on: '2017-12-13' });
    expect(error).toMatchObject({
      what: 'on',
      issues: [expect.stringContaining('in force from 2017-12-14, not on 2017-12-13')],
    });
  });
  test('an input that does not fit the form, saying where and telling nothing', () => {
    const error = fails({ input: { order: { ...input.order, phone: 13400000000 } } });
    expect(error).toMatchObject({
      what: 'input',
      issues: [expect.stringContaining('input.order.phone')],
    });
    expect(error.message).not.toContain('13400000000');
  });
});

describe('a case', () => {
  test('takes any day its calendar does not know: the law does not wait for a notice', () => {
    for (const on of ['2031-03-01', '2061-03-01', '2199-03-01'] as PlainDate[]) {
      const kase = play(open(on), do_.register(on));
      expect(stateOf(kase)).toHaveProperty('open');
    }
  });
  test.each<PlainDate>(['2199-12-31', '2200-01-01', '9999-12-31', '9999-12-30'])(
    'answers with a value to the far day %s, in acts and in their fields',
    (far) => {
      const kase = play(open('2026-03-02'), ...dispatched('2026-03-02'));
      const late = submit(kase, do_.receive(far));
      expect(typeof late.accepted).toBe('boolean');
      const asked = play(
        kase,
        do_.receive('2026-03-02'),
        do_.ask('2026-03-02'),
        do_.apply('2026-03-02'),
      );
      const granted = submit(asked, do_.grant('2026-03-03', far));
      expect(() => advance(granted.case, '2199-12-31')).not.toThrow();
    },
  );
  test('keeps an earlier limit of the hotline, though no calendar reaches it', () => {
    // 3 March + … difficult ends on 11 March; the hotline wants it by Friday 6.
    const early = open('2026-03-02', { input: { limitGiven: '2026-03-06' } });
    expect(dueOf(play(early, ...received('2026-03-02')), 'reply')).toBe('2026-03-06');
    const past = open('2026-03-02', { input: { limitGiven: '1900-01-01' } });
    expect(dueOf(play(past, ...received('2026-03-02')), 'reply')).toBe('1900-01-01');
  });
  test('runs no period that the policy declares to be none', () => {
    const kase = open('2026-03-02', { policy: { sheet: 'none' } });
    const after = play(kase, ...received('2026-03-02'), ...replied('2026-03-02'));
    expect(dueOf(after, 'sheet')).toBeNull();
    const counted = play(open('2026-03-02'), ...received('2026-03-02'), ...replied('2026-03-02'));
    // Two working days from Monday 2 March.
    expect(dueOf(counted, 'sheet')).toBe('2026-03-04');
  });
  test('is a value: what is done to it leaves it as it was', () => {
    const kase: Case<typeof P> = open('2026-03-02');
    const before = JSON.stringify(contextOfCase(kase));
    submit(kase, do_.register('2026-03-02'));
    advance(kase, '2026-06-01');
    expect(JSON.stringify(contextOfCase(kase))).toBe(before);
    expect(kase.log.entries).toEqual([]);
  });
  test('that has ended takes no act', () => {
    const kase = play(open('2026-03-02'), do_.withdraw('2026-03-02'));
    expect(isClosed(kase)).toBe(true);
    expect(refusal(submit(kase, do_.register('2026-03-02')))).toMatchObject([{ kind: 'closed' }]);
  });
  test('refuses to be told until a day that does not exist', () => {
    expect(() => advance(open('2026-03-02'), '2026-02-30')).toThrow(CaseInputError);
    expect(() => advance(open('2026-03-02'), 'soon' as PlainDate)).toThrow(CaseInputError);
  });
});

test('a calendar that throws is heard, not swallowed', () => {
  const broken = Object.create(china, {
    dayInfo: {
      value: () => {
        throw new Error('the disk is gone');
      },
    },
  }) as typeof china;
  const opening = {
    id: 'c',
    on: '2026-03-16',
    input: { order: { senderName: '王某', orderType: '求助工单', content: '咨询' } },
    policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
    calendar: broken,
  } as const;
  expect(() => openCase(hotlineWorkOrder, opening)).toThrow('the disk is gone');
});

test('the opening tells what falls due on the day of receipt', () => {
  const kase = openCase(hotlineWorkOrder, {
    id: 'c',
    on: '2026-03-16',
    input: { order: { senderName: '王某', orderType: '求助工单', content: '咨询' } },
    policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
  });
  expect(openingSteps(kase).map(({ on, event }) => [on, event.type])).toEqual([
    ['2026-03-16', 'register.due'],
  ]);
});
