import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import {
  regionalSupervision,
  thresholdsCrossed,
} from '../../machines/jiangsu-regional-supervision';
import { type AnyProcedure, type ClauseId, cite, ledgerOf, type PolicyOf } from '../../src';
import { type Actor, player } from '../support/player';
import { unremarkable } from '../support/regional-plan';
import table from './jiangsu-2023-regional-supervision.json' with { type: 'json' };

const DAY = '2026-04-02';
const department: Actor = { id: 'tao', role: 'petitionDepartment', unit: 'province' };
const conference: Actor = { id: 'he', role: 'jointConference' };
const region: Actor = { id: 'jia', role: 'supervisedUnit', unit: '甲市' };
const low = { ...unremarkable, resolvedAtOnce: 79 };
const order = { problems: '化解率偏低。', demands: '逐件复盘。', correctBy: '2026-04-30' };
const policy = {
  resolutionBelow: { numerator: 4, denominator: 5 },
  repeatShareOver: { numerator: 1, denominator: 4 },
  repeatGrowthOver: { numerator: 1, denominator: 10 },
  newBacklogOver: 20,
  circulateWithin: { amount: 5, unit: 'workingDay' },
  measureWithin: { amount: 3, unit: 'workingDay' },
} satisfies PolicyOf<typeof regionalSupervision>;
const { opened, does, having, refusal, issued, at, facts } = player(
  regionalSupervision as AnyProcedure,
  {
    reportFigures: [department, { periodFigures: low }],
    circulateFigures: [department, { scope: '各设区市', text: '一季度情况。' }],
    summonForTalk: [department, { heldOn: DAY, attendees: ['甲市信访局'], text: '约谈记录。' }],
    issueCircular: [department, { scope: '全省', text: '化解率偏低。' }],
    listForSupervision: [department, { problems: '化解率偏低。', demands: '逐件复盘。' }],
    orderCorrection: [department, { correctionOrder: order }],
    reportCorrection: [region, { text: '已逐件复盘。' }],
    examineCorrection: [department, { sufficient: true, findings: '化解率回升。' }],
    liftListing: [department],
    recordNotCorrected: [department, { reason: '逾期未整改。' }],
    closeRound: [department],
  },
  {
    supervisingDepartment: 'province',
    supervisedKind: 'locality',
    supervisedUnit: '甲市',
    periodFrom: '2026-01-01',
    periodThrough: '2026-03-31',
  },
  policy,
);
const MEASURES = ['summonForTalk', 'issueCircular', 'listForSupervision', 'orderCorrection'];
const flagged = (on: PlainDate = DAY) => does(opened(on), 'reportFigures', on);
const breached = (kase: Parameters<typeof ledgerOf>[0], term: string) =>
  ledgerOf(kase).breaches.some((breach) => breach.term === term) ? 'overdue' : 'in time';

interface Row {
  readonly clause: ClauseId;
  readonly what: keyof typeof ways;
  readonly start: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const ordered = (correctBy: PlainDate) => (on: PlainDate) =>
  does(flagged(on), 'orderCorrection', on, { correctionOrder: { ...order, correctBy } });
/** What comes before each duty, on its first day, the act that does it, and the term it meets. */
const ways = {
  circulate: [flagged, 'circulateFigures', 'circulation'],
  measure: [flagged, 'summonForTalk', 'firstMeasure'],
  correct: [ordered('2026-04-30'), 'reportCorrection', 'regionalCorrection'],
  correctOnRestDay: [ordered('2026-05-03'), 'reportCorrection', 'regionalCorrection'],
} as const;
describe.each(
  (table as readonly Row[]).map((row) => [cite(row.clause), row.what, row.count, row] as const),
)('%s: %s', (_title, _what, _count, { what, start, lastDay, dayAfter, count }) => {
  test(count, () => {
    const [led, act, term] = ways[what];
    expect(breached(does(led(start), act, lastDay), term)).toBe('in time');
    expect(breached(does(led(start), act, dayAfter), term)).toBe('overdue');
  });
});

describe(cite('jiangsu-2023/三(四).4'), () => {
  test('the figures of a period are analysed and circulated, whether or not they call for measures', () => {
    const plain = does(opened(DAY), 'reportFigures', DAY, { periodFigures: unremarkable });
    expect(at(plain)).toBe('analysed.unflagged');
    expect(refusal(plain, 'closeRound', DAY)).toContain('jiangsu-2023/三(四).4');
    expect(issued(plain, 'circulateFigures', DAY)).toEqual(['figuresCircular']);
    expect(at(having(plain, DAY, 'circulateFigures', 'closeRound'))).toBe('unremarkable');
    expect(refusal(opened(DAY), 'circulateFigures', DAY)).toContain('state');
  });
  test('each petition department looks at its own', () => {
    const other = { ...department, unit: 'city' };
    expect(refusal(opened(DAY), 'reportFigures', DAY, {}, other)).toContain('role');
    expect(refusal(opened(DAY), 'reportFigures', DAY, {}, conference)).toContain('role');
  });
  test('parts are not more than the whole, and a period ends after it begins', () => {
    const more = (change: object) => ({ periodFigures: { ...low, ...change } });
    const reported = (change: object) => refusal(opened(DAY), 'reportFigures', DAY, more(change));
    expect(reported({ resolvedAtOnce: 101 })).toContain('payload');
    expect(reported({ repeatPetitions: 201 })).toContain('payload');
    expect(() => opened(DAY, { periodThrough: '2025-12-31' })).toThrow();
  });
  test('how soon is a policy value without default', () => {
    expect(() => opened(DAY, {}, { circulateWithin: undefined })).toThrow();
    const never = does(opened(DAY, {}, { circulateWithin: 'none' }), 'reportFigures', DAY);
    expect(ledgerOf(never).terms.circulation).toBeUndefined();
  });
});

describe(cite('jiangsu-2023/三(四).5'), () => {
  const of = (change: object, by: object = {}) =>
    thresholdsCrossed({ ...unremarkable, ...change }, { ...policy, ...by });

  test.each([
    // 80 of 100 is four fifths exactly.
    ['a resolution rate at the threshold', {}, []],
    ['one matter fewer resolved', { resolvedAtOnce: 79 }, ['resolutionBelow']],
    ['no matter concluded', { firstTimeConcluded: 0, resolvedAtOnce: 0 }, []],
    // 50 of 200 is a quarter; 50 of 199 is more.
    ['a petition fewer', { petitions: 199 }, ['repeatShareOver']],
    ['no petition', { petitions: 0, repeatPetitions: 0 }, []],
    // 55 against 50 is a tenth more exactly; 220 petitions keep the share at a quarter.
    ['a growth by a tenth', { repeatPetitions: 55, petitions: 220 }, []],
    ['a growth by more', { repeatPetitions: 56, petitions: 224 }, ['repeatGrowthOver']],
    [
      'one repeat after none',
      { repeatPetitions: 1, repeatPetitionsBefore: 0 },
      ['repeatGrowthOver'],
    ],
    ['no repeat after none', { repeatPetitions: 0, repeatPetitionsBefore: 0 }, []],
    ['a new backlog case more', { newBacklog: 21 }, ['newBacklogOver']],
    [
      'all four',
      { resolvedAtOnce: 0, petitions: 60, repeatPetitions: 60, newBacklog: 99 },
      ['resolutionBelow', 'repeatShareOver', 'repeatGrowthOver', 'newBacklogOver'],
    ],
  ])('%s', (_, change, crossed) => {
    expect(of(change)).toEqual(crossed);
  });
  test('fractions are compared exactly where decimals would not be', () => {
    // 1 of 3 is not below a third, and 33,333,333 of 100,000,000 is.
    const third = { resolutionBelow: { numerator: 1, denominator: 3 } } as const;
    expect(of({ firstTimeConcluded: 3, resolvedAtOnce: 1 }, third)).toEqual([]);
    const many = { firstTimeConcluded: 100_000_000, resolvedAtOnce: 33_333_333 };
    expect(of(many, third)).toEqual(['resolutionBelow']);
  });
  test('the thresholds have no default, and one can be switched off', () => {
    for (const key of [
      'resolutionBelow',
      'repeatShareOver',
      'repeatGrowthOver',
      'newBacklogOver',
    ]) {
      expect(() => opened(DAY, {}, { [key]: undefined })).toThrow();
      expect(
        of(
          { resolvedAtOnce: 0, petitions: 60, repeatPetitions: 60, newBacklog: 99 },
          { [key]: 'none' },
        ),
      ).not.toContain(key);
    }
    expect(() => opened(DAY, {}, { resolutionBelow: { numerator: 6, denominator: 5 } })).toThrow();
    expect(() => opened(DAY, {}, { resolutionBelow: 0.8 })).toThrow();
  });
  test('no measure without a threshold crossed, and none by itself', () => {
    const plain = does(opened(DAY), 'reportFigures', DAY, { periodFigures: unremarkable });
    for (const measure of MEASURES) expect(refusal(plain, measure, DAY)).toContain('state');
    expect(at(flagged())).toBe('analysed.flagged.awaitingMeasure');
    expect(facts(flagged()).crossed).toEqual(['resolutionBelow']);
    expect(issued(opened(DAY), 'reportFigures', DAY)).toEqual([]);
  });
  test('any measure comes first, any follows, the same one again', () => {
    for (const first of MEASURES)
      for (const next of MEASURES) {
        const kase = having(flagged(), DAY, first, next);
        expect(at(kase)).toBe('analysed.flagged.underMeasures');
        expect(facts(kase).counts).toEqual(
          first === next ? { [first]: 2 } : { [first]: 1, [next]: 1 },
        );
      }
  });
  test('a report waiting to be examined bars no measure', () => {
    const reported = having(flagged(), DAY, 'summonForTalk', 'reportCorrection');
    for (const measure of MEASURES.slice(0, 3))
      expect(at(does(reported, measure, DAY))).toBe('analysed.flagged.correctionReported');
    expect(at(does(reported, 'orderCorrection', DAY))).toBe('analysed.flagged.underMeasures');
  });
  test('the day of an order is not before the order, and a second order sets its own', () => {
    const yesterday = { correctionOrder: { ...order, correctBy: '2026-04-01' } };
    expect(refusal(flagged(), 'orderCorrection', DAY, yesterday)).toContain('jiangsu-2023/S43');
    const today = { correctionOrder: { ...order, correctBy: DAY } };
    expect(
      ledgerOf(does(flagged(), 'orderCorrection', DAY, today)).terms.regionalCorrection?.due,
    ).toBe(DAY);
    const sooner = { correctionOrder: { ...order, correctBy: '2026-04-15' } };
    const twice = does(does(flagged(), 'orderCorrection', DAY), 'orderCorrection', DAY, sooner);
    expect(ledgerOf(twice).terms.regionalCorrection?.due).toBe('2026-04-15');
    expect(ledgerOf(twice).pastRuns.at(-1)).toMatchObject({
      term: 'regionalCorrection',
      due: '2026-04-30',
      state: 'superseded',
    });
  });
  test('a correction found sufficient ends it, and a listing is lifted first', () => {
    const listed = having(flagged(), DAY, 'circulateFigures', 'listForSupervision');
    expect(refusal(listed, 'liftListing', DAY)).toContain('state');
    const sufficient = having(listed, DAY, 'reportCorrection', 'examineCorrection');
    expect(at(sufficient)).toBe('analysed.sufficient');
    expect(refusal(sufficient, 'closeRound', DAY)).toContain('jiangsu-2023/S44');
    expect(at(having(sufficient, DAY, 'liftListing', 'closeRound'))).toBe('corrected');
    const plain = having(flagged(), DAY, 'circulateFigures', 'summonForTalk', 'reportCorrection');
    expect(at(having(plain, DAY, 'examineCorrection', 'closeRound'))).toBe('corrected');
    expect(refusal(does(plain, 'examineCorrection', DAY), 'liftListing', DAY)).toContain('guard');
  });
  test('a correction found insufficient leaves every measure open', () => {
    const reported = having(flagged(), DAY, 'orderCorrection', 'reportCorrection');
    const insufficient = does(reported, 'examineCorrection', DAY, { sufficient: false });
    expect(at(insufficient)).toBe('analysed.flagged.insufficient');
    for (const measure of MEASURES)
      expect(at(does(insufficient, measure, DAY))).toBe('analysed.flagged.underMeasures');
    expect(at(does(insufficient, 'reportCorrection', DAY))).toBe(
      'analysed.flagged.correctionReported',
    );
    expect(refusal(insufficient, 'recordNotCorrected', DAY)).toContain('jiangsu-2023/三(四).4');
    expect(at(having(insufficient, DAY, 'circulateFigures', 'recordNotCorrected'))).toBe(
      'notCorrected',
    );
  });
  test('nobody is found not to have corrected before the day of the order has passed', () => {
    const kase = having(flagged(), DAY, 'circulateFigures', 'orderCorrection');
    expect(refusal(kase, 'recordNotCorrected', '2026-04-30')).toContain('jiangsu-2023/S44');
    const ended = does(kase, 'recordNotCorrected', '2026-05-01');
    expect([at(ended), breached(ended, 'regionalCorrection')]).toEqual(['notCorrected', 'overdue']);
  });
});

describe(cite('petition-2022/39.3'), () => {
  test('the joint conference takes the same four measures', () => {
    for (const measure of MEASURES)
      expect(at(does(flagged(), measure, DAY, {}, conference))).toBe(
        'analysed.flagged.underMeasures',
      );
    expect(refusal(flagged(), 'summonForTalk', DAY, {}, region)).toContain('role');
  });
});
