import { describe, expect, test } from 'vitest';
import { china } from '../../calendars';
import { nationalPetition, nationalPetition2005 } from '../../machines/national-petition';
import {
  type ActOf,
  type AnyProcedure,
  adapt,
  advance,
  amend,
  type Case,
  CaseInputError,
  contextOfCase,
  fromStored,
  ledgerOf,
  legalDocument,
  migrate,
  openCase,
  replay,
  reproject,
  submit,
  toStored,
  versionOf,
} from '../../src';
import * as national from '../support/national';
import { bridged } from '../terms/notice-2027';
import { do_, open, P, play, received } from './support';

/** The measures as amended: complex matters have five working days. */
const amended = legalDocument({
  id: 'example-2026',
  title: { zh: '市人社局办理市民诉求实施办法（修订）', en: 'The measures as amended' },
  issuer: { zh: '某局', en: 'A bureau' },
  issued: '2026-03-01',
  inForce: '2026-03-04',
  clauses: { '8': '较为复杂事项应在收到之日起5个工作日内办结，疑难事项在10个工作日内办结。' },
});
const later = adapt(P, {
  id: P.id,
  title: P.title,
  document: amended,
  norm: { from: '2026-03-04' },
  terms: {
    reply: {
      periods: {
        complex: { amount: 5, unit: 'workingDay', clause: 'example-2026/8' },
        difficult: { amount: 10, unit: 'workingDay', clause: 'example-2026/8' },
      },
    },
  },
}) as unknown as typeof P;
const ground = '修订后的办法自2026年3月4日起施行。';
const START = '2026-03-02'; // Monday; complex: Thursday 5, difficult: Wednesday 11 March
const complex = () => play(open(START), ...received(START, 'complex'));
const moved = () => migrate(complex(), later, { on: '2026-03-04', ground }).case;
const failure = (run: () => unknown): CaseInputError => {
  try {
    run();
  } catch (error) {
    if (error instanceof CaseInputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('a case moved to a later version', () => {
  test('keeps the limits that run, under the clause they were set by', () => {
    const run = ledgerOf(moved()).terms.reply;
    expect([run?.due, run?.clause]).toEqual(['2026-03-05', 'lichuan-2017/三(三)2b']);
    expect(contextOfCase(moved()).norm).toBe('example-2026');
  });

  test('counts by the new version what starts from then on', () => {
    // Raised on Wednesday 4 March to difficult: ten working days from Monday 2 are 3–6, 9–13, Monday 16.
    const raised = play(moved(), do_.raise('2026-03-04', 'difficult'));
    const run = ledgerOf(raised).terms.reply;
    expect([run?.due, run?.clause]).toEqual(['2026-03-16', 'example-2026/8']);
  });

  test('counts them again as they were counted, when a notice comes out', () => {
    // Wednesday 30 December, complex: 31 (1), 1–3 January off by guess, 4 (2), Tuesday 5 January (3).
    const kase = play(open('2026-12-30'), ...received('2026-12-30', 'complex'));
    const onward = migrate(kase, later, { on: '2026-12-31', ground }).case;
    expect(ledgerOf(onward).terms.reply).toMatchObject({ amount: 3, due: '2027-01-05' });
    // Monday 4 January off as well: 5 (2), Wednesday 6 (3). Five days, as amended, would be Friday 8.
    const { case: known, changes } = reproject(onward, bridged);
    expect(ledgerOf(known).terms.reply).toMatchObject({
      amount: 3,
      clause: 'lichuan-2017/三(三)2b',
      due: '2027-01-06',
    });
    expect(changes.find(({ term }) => term === 'reply')).toMatchObject({
      was: '2027-01-05',
      is: '2027-01-06',
    });
  });

  test('is logged, with the version and the ground, and the day is that of the last act', () => {
    const { log, lastOn, earlier } = moved();
    expect(log.entries.at(-1)).toEqual({
      migrate: { on: '2026-03-04', to: { norm: 'example-2026', revision: 1 }, ground },
    });
    expect([lastOn, earlier.map(versionOf)]).toEqual([
      '2026-03-04',
      [{ norm: 'lichuan-2017', revision: 1 }],
    ]);
    const early = submit(moved(), do_.progress('2026-03-03'));
    expect(early.accepted ? null : early.refusal[0].kind).toBe('order');
  });

  test('tells the deadlines up to its day, and takes back those told beyond it', () => {
    const polled = advance(complex(), '2026-03-09').case;
    const outcome = migrate(polled, later, { on: '2026-03-04', ground });
    // The reminder of Wednesday 4 had been told on its day; the last day and the day after are taken back.
    expect(outcome.steps).toEqual([]);
    expect(outcome.retracted.map(({ event }) => event.type)).toEqual([
      'reply.due',
      'reply.overdue',
    ]);
    const again = advance(outcome.case, '2026-03-09').case;
    expect(ledgerOf(again).breaches).toHaveLength(1);
  });

  test('is stored as of its version, and goes on the same', () => {
    const kase = play(moved(), do_.raise('2026-03-04', 'difficult'));
    const stored = JSON.parse(JSON.stringify(toStored(kase)));
    expect(stored).toMatchObject({ norm: 'example-2026', revision: 1 });
    expect(() => fromStored(P, stored)).toThrow('handled under example-2026');
    const back = fromStored(later, stored, { earlier: [P], verify: true });
    expect(toStored(back)).toEqual(stored);
    expect(() => fromStored(later, stored, { verify: true })).toThrow('damaged');
  });

  test('is built again by its versions, and takes late entries on either side', () => {
    const kase = play(moved(), do_.raise('2026-03-04', 'difficult'));
    expect(toStored(replay(later, kase.log, { earlier: [P] }).case)).toEqual(toStored(kase));
    expect(failure(() => replay(later, kase.log)).what).toBe('version');
    // A progress report of Tuesday 3, entered late, stands before the move.
    const late = amend(kase, do_.progress('2026-03-03'));
    expect(late.accepted).toBe(true);
    expect(late.case.log.entries.findIndex((one) => 'migrate' in one)).toBe(
      kase.log.entries.length - 1,
    );
  });
});

describe('a run that goes on after the move', () => {
  type National = typeof nationalPetition;
  const { conclude, reReview } = nationalPetition.terms;
  /** The regulation of 2022 as if it had other numbers: ninety and twenty days, an extension of at most fifteen. */
  const numbers = {
    ...nationalPetition.terms,
    conclude: {
      ...conclude,
      extension: {
        times: 1,
        most: { amount: 15, unit: 'calendarDay' },
        clause: 'petition-2022/34',
      },
      periods: { base: { ...conclude.periods.base, amount: 90 } },
    },
    reReview: { ...reReview, periods: { base: { ...reReview.periods.base, amount: 20 } } },
  } as const;
  const onCalendar: National['onCalendar'] = (calendar, by = numbers) =>
    nationalPetition.onCalendar(calendar, by);
  const otherwise = {
    ...nationalPetition,
    terms: numbers,
    onCalendar,
    machine: nationalPetition.machine.provide(onCalendar(china)),
  } as unknown as National;

  const START = '2022-04-18'; // Monday
  const organ = { id: 'qiao', role: 'competentOrgan', unit: 'housing' } as const;
  const head = { id: 'lu', role: 'organHead', unit: 'housing' } as const;
  const petitioner = { id: 'peng', role: 'petitioner' } as const;
  const reviewOrgan = { id: 'fang', role: 'reviewOrgan' } as const;
  const reReviewOrgan = { id: 'gu', role: 'reReviewOrgan' } as const;
  const request = { request: '请求退还多收的费用。', facts: '多收三百元。' };
  const done = (kase: Case<National>, ...acts: readonly ActOf<National>[]) =>
    acts.reduce((before, act) => {
      const outcome = submit(before, act);
      if (!outcome.accepted) throw new Error(JSON.stringify(outcome.refusal));
      return outcome.case;
    }, kase);
  const accepted = () =>
    done(
      openCase(nationalPetition2005, {
        id: 'np-1',
        on: START,
        input: {
          receivedBy: 'competentOrgan',
          organ: 'housing',
          channel: 'letter',
          contact: 'clear',
          petitioner: { name: '彭某' },
          ...request,
        },
        policy: { reportMajorWithin: 'none', answerWithin: 'none' },
      }),
      { type: 'register', on: START, by: organ },
      { type: 'accept', on: START, by: organ, category: 'appealForRemedy', text: '予以受理。' },
    );
  const onward = (kase: Case<National>) =>
    migrate(kase, otherwise, { on: '2022-05-05', ground: '条例自2022年5月1日起施行。' }).case;

  test('has the length it was set by, when the clock goes on after a pause', () => {
    const served = {
      type: 'serve',
      on: START,
      by: organ,
      kind: 'opinion',
      document: '意见书',
      to: '彭某',
      way: 'post',
      servedOn: START,
      result: 'signedFor',
    } as const;
    const apply = { type: 'apply', on: START, by: petitioner, ...request } as const;
    const handlingOpinion = {
      ...request,
      opinion: '不予退还。',
      basis: '某办法',
      outcome: 'notSupported',
    } as const;
    const reviewOpinion = { opinion: '维持。', outcome: 'upheld' } as const;
    const heard = done(
      accepted(),
      { type: 'hearStatement', on: START, by: organ, text: '陈述笔录。' },
      { type: 'issueOpinion', on: START, by: organ, handlingOpinion },
      served,
      apply,
      { type: 'issueReviewOpinion', on: START, by: reviewOrgan, reviewOpinion },
      { ...served, by: reviewOrgan },
      apply,
      { type: 'openHearing', on: '2022-04-27', by: reReviewOrgan },
    );
    // Thirty days from 18 April: twelve through the 30th, 18 May.
    const runOf = (kase: Case<National>) => ledgerOf(kase).terms.reReview;
    expect([runOf(heard)?.due, runOf(heard)?.clause]).toEqual(['2022-05-18', 'petition-2005/35.1']);
    const closed = done(onward(heard), {
      type: 'closeHearing',
      on: '2022-05-06',
      by: reReviewOrgan,
    });
    // 27 April to 6 May are not counted, ten days: Saturday 28, rolled to Monday 30 May. Of twenty it would be 18 May.
    expect(runOf(closed)).toMatchObject({
      amount: 30,
      clause: 'petition-2005/35.1',
      unrolled: '2022-05-28',
      due: '2022-05-30',
    });
  });

  test('is extended as far as the clause lets it that it was set by', () => {
    const kase = onward(accepted());
    const grant = (amount: number) =>
      submit(kase, {
        type: 'grantExtension',
        on: '2022-06-10',
        by: head,
        length: { amount, unit: 'calendarDay' },
        reason: '情况复杂。',
      });
    // Sixty days from 18 April: 12 through the 30th, 43 through 31 May, Friday 17 June. Thirty more: 13 through the 30th,
    // Sunday 17 July, rolled to Monday 18.
    expect(ledgerOf(kase).terms.conclude?.due).toBe('2022-06-17');
    expect(ledgerOf(grant(30).case).terms.conclude).toMatchObject({
      amount: 60,
      clause: 'petition-2005/33',
      unrolled: '2022-07-17',
      due: '2022-07-18',
    });
    expect(grant(31).accepted).toBe(false);
  });
});

describe('a case is not moved', () => {
  const other = { ...later, id: 'binhai-petition' } as unknown as typeof P;
  test.each<[string, string, () => unknown]>([
    ['to another procedure', 'version', () => migrate(complex(), other, { on: START, ground })],
    ['to the version it has', 'version', () => migrate(complex(), P, { on: START, ground })],
    [
      'before the version is in force',
      'on',
      () => migrate(complex(), later, { on: '2026-03-03', ground }),
    ],
    [
      'before its last act',
      'on',
      () =>
        migrate(play(complex(), do_.progress('2026-03-06')), later, { on: '2026-03-05', ground }),
    ],
    [
      'without a ground',
      'input',
      () => migrate(complex(), later, { on: '2026-03-04', ground: ' ' }),
    ],
    [
      'on no day',
      'on',
      () => migrate(complex(), later, { on: '2026-02-30' as '2026-03-04', ground }),
    ],
  ])('%s', (_, what, run) => {
    expect(failure(run).what).toBe(what);
  });

  test('to a chart that has no place for it', () => {
    const { machine } = P;
    const without = {
      ...(later as AnyProcedure),
      schema: {
        ...later.schema,
        context: later.schema.context.extend({ counts: later.schema.context.shape.id }),
      },
    };
    expect(machine).toBe(P.machine);
    const error = failure(() =>
      migrate(complex() as never, without as never, { on: '2026-03-04', ground }),
    );
    expect([error.what, error.message]).toEqual([
      'version',
      expect.stringContaining('context.counts'),
    ]);
  });
});

describe('a national petition moved to the regulation of 2022', () => {
  const ON = '2022-05-01';
  const { accepted: acceptedOn, does, having, refusal, registered, served } = national;
  const [before, now] = [nationalPetition2005, nationalPetition] as unknown as readonly [
    AnyProcedure,
    AnyProcedure,
  ];
  const why = { on: ON, ground: '《信访工作条例》自2022年5月1日起施行。' } as const;
  /** Accepted on Monday 7 March 2022: sixty days are 8-31 March (24), April (54), 1-6 May (60): Friday 6 May. */
  const running = () => acceptedOn('2022-03-07');
  const crossed = () => migrate(running(), now, why).case;
  /** Answered on Friday 6 May, served on Monday 9: 10-31 May (22), 1-8 June (30): Wednesday 8 June. */
  const answered = () =>
    served(having(crossed(), '2022-05-06', 'hearStatement', 'issueOpinion'), '2022-05-09');

  test('keeps the sixty days that run, under the article of 2005', () => {
    expect(ledgerOf(crossed()).terms.conclude).toMatchObject({
      clause: 'petition-2005/33',
      due: '2022-05-06',
    });
    const late = does(does(crossed(), 'hearStatement', '2022-05-07'), 'issueOpinion', '2022-05-07');
    expect(ledgerOf(late).breaches).toMatchObject([
      { clause: 'petition-2005/33', due: '2022-05-06', on: '2022-05-07' },
    ]);
  });

  test('counts what starts from then on under the articles of 2022', () => {
    expect(ledgerOf(answered()).breaches).toEqual([]);
    expect(ledgerOf(answered()).terms.reviewWindow).toMatchObject({
      clause: 'petition-2022/35',
      due: '2022-06-08',
    });
  });

  test('is refused by the articles of the version it has, and may do what that one knows', () => {
    expect(refusal(running(), 'recordSettlement', '2022-04-29')).toContain('national/N3');
    expect(refusal(crossed(), 'recordSettlement', '2022-05-01')).toBeNull();
    expect(refusal(running(), 'issueOpinion', '2022-04-29')).toContain('petition-2005/31.1');
    expect(refusal(crossed(), 'issueOpinion', '2022-05-01')).toContain('petition-2022/31(6)');
  });

  test('a petition under way at the department keeps its fifteen days, and the organ has those of 2022', () => {
    // Received on Wednesday 20 April: 21-30 April (10), 1-5 May (15): Thursday 5 May.
    const moved = migrate(registered('2022-04-20'), now, why).case;
    expect(ledgerOf(moved).terms.sort).toMatchObject({
      clause: 'petition-2005/21.1',
      due: '2022-05-05',
    });
    const sent = having(moved, '2022-05-05', 'refer', 'receive');
    expect(ledgerOf(sent).breaches).toEqual([]);
    // From Thursday 5 May: 6-20 May (15), Friday 20; Fri 6, Sat 7 (worked), Mon 9, Tue 10, Wed 11 (5).
    expect(ledgerOf(sent).terms.notice).toMatchObject({
      clause: 'petition-2022/23.3',
      due: '2022-05-20',
    });
    expect(ledgerOf(sent).terms.objection).toMatchObject({
      clause: 'petition-2022/23.3',
      due: '2022-05-11',
    });
  });

  test('is not moved before the first day of the regulation', () => {
    expect(failure(() => migrate(running(), now, { ...why, on: '2022-04-30' })).what).toBe('on');
  });

  test('is stored with its way, and is the same when it is read again', () => {
    const kase = answered();
    const stored = JSON.parse(JSON.stringify(toStored(kase)));
    expect(stored).toMatchObject({ norm: 'petition-2022', revision: 1 });
    const back = fromStored(now, stored, { earlier: [before], verify: true });
    expect(toStored(back)).toEqual(stored);
    expect(back.earlier.map(versionOf)).toEqual([{ norm: 'petition-2005', revision: 1 }]);
    expect(toStored(does(back, 'apply', '2022-06-08'))).toEqual(
      toStored(does(kase, 'apply', '2022-06-08')),
    );
    expect(() => fromStored(before, stored)).toThrow('handled under petition-2022');
  });

  test('is built again from its log, through both versions', () => {
    const kase = answered();
    const again = replay(now, kase.log, { earlier: [before] }).case;
    expect(toStored(again)).toEqual(toStored(kase));
    expect(failure(() => replay(now, kase.log)).what).toBe('version');
  });
});
