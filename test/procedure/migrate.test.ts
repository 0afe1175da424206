import { describe, expect, test } from 'vitest';
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
