import { describe, expect, test } from 'vitest';
import { nationalPetition, nationalPetition2005 } from '../../machines/national-petition';
import {
  type AnyProcedure,
  adapt,
  advance,
  amend,
  CaseInputError,
  contextOfCase,
  fromStored,
  ledgerOf,
  legalDocument,
  migrate,
  replay,
  submit,
  toStored,
  versionOf,
} from '../../src';
import * as national from '../support/national';
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
    const sent = does(moved, 'refer', '2022-05-05');
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
