import { describe, expect, test } from 'vitest';
import { classification, MonthError, petition } from '../../machines/binhai-petition';
import { clause, decision, REDACTED } from '../../src';
import { does, entry, filed, handling, opened, submitted } from '../support/binhai';
import { handOver } from '../support/petition-plan';

const march = '2026-03-10';
const form = entry.receptionForm;
const registered = (on: typeof march | '2026-04-01', input = {}, changed = {}, major = false) =>
  does(opened(on, input), 'register', on, 'receptionStaff', {
    ...entry,
    receptionForm: { ...form, ...changed },
    major,
  });
const visit = { channel: 'visit' } as const;
const answered = does(registered(march, visit), 'answerOnSpot', march, 'receptionStaff', {
  text: '已更正。',
});
/** Five registered in March 2026: two letters handled or open, two visits, a denunciation by letter. */
const cases = [
  answered,
  registered(march, visit, { purpose: '建议', contentClass: '统计服务' }),
  filed(handling(march), '2026-03-31'),
  filed(handling(march), '2026-04-01'),
  registered(march, { denunciation: true }, { cause: '某科长索贿。' }),
  // Registered in April, received in March, or not registered at all.
  registered('2026-04-01'),
  does(opened(march), 'register', '2026-04-01', 'receptionStaff', entry),
  opened(march),
];
const { tables, ...rest } = classification(cases, '2026-03');
const rows = (by: keyof typeof tables) =>
  tables[by].rows.map(({ value, matters }) => [value, matters]);

describe('the classification of a month', () => {
  test('counts what was registered in it, by the day of the registration', () => {
    expect(rest).toEqual({ month: '2026-03', registered: 5 });
    expect(classification(cases, '2026-04').registered).toBe(2);
    expect(classification(cases, '2025-03').registered).toBe(0);
  });
  test.each([
    [
      'channel',
      [
        ['letter', 3],
        ['visit', 2],
      ],
    ],
    [
      'contentClass',
      [
        ['统计调查', 4],
        ['统计服务', 1],
      ],
    ],
    [
      'purpose',
      [
        ['申诉', 4],
        ['建议', 1],
      ],
    ],
    ['placeOfMatter', [['滨海新区', 5]]],
    ['system', [['统计', 5]]],
  ] as const)('by %s', (by, expected) => {
    expect(rows(by)).toEqual(expected);
  });
  test('the words of a denunciation are not told, only that there was one more cause', () => {
    expect(rows('cause')).toEqual([
      ['对结果不满。', 4],
      [REDACTED, 1],
    ]);
    const major = [registered(march, visit, { cause: '停电。' }, true)];
    expect(classification(major, '2026-03').tables.cause.rows).toEqual([
      { value: REDACTED, matters: 1 },
    ]);
  });
  test('by the outcome at the end of the month: a result of 1 April does not count for March', () => {
    // Answered on the spot; one filed on 31 March; open: a visit, the one filed in April, the denunciation.
    expect(rows('outcome')).toEqual([
      ['open', 3],
      ['filed', 1],
      ['resolvedOnSpot', 1],
    ]);
  });
  test('what ends a matter, each way', () => {
    const by = (kase: ReturnType<typeof opened>) =>
      classification([kase], '2026-03').tables.outcome.rows.map(({ value }) => value);
    const text = { text: '请解释。', unit: { id: 'accounting' } };
    const leader = { intake: 'leader', receivedBy: 'sun' } as const;
    const unrelated = does(
      registered(march, leader),
      'orderExplanation',
      march,
      'leadershipMember',
      text,
    );
    const settled = does(filed(handling(march), march), 'settleFinally', march, 'caseLeader', {
      note: '已解决。',
    });
    const told = { redirectGround: 'beyondRemit', department: '区人社局', route: '窗口' } as const;
    expect(by(does(registered(march, visit), 'redirect', march, 'receptionStaff', told))).toEqual([
      'redirected',
    ]);
    expect(
      by(
        does(registered(march, visit), 'answerConsultation', march, 'receptionStaff', {
          text: '见标准。',
        }),
      ),
    ).toEqual(['consultationAnswered']);
    expect(
      by(does(unrelated, 'explain', march, 'handlingUnit', { to: 'peng', text: '不属于。' })),
    ).toEqual(['explainedAsUnrelated']);
    expect(
      by(does(settled, 'archive', march, 'generalOffice', { contentClass: '统计调查' })),
    ).toEqual(['archived']);
    expect(
      by(does(registered(march), 'lapse', march, 'generalOffice', { ground: '无人。' })),
    ).toEqual(['lapsed']);
    expect(by(does(submitted(march), 'withdraw', march, 'petitioner', {}))).toEqual(['withdrawn']);
    const moved = { department: '区人社局', urgent: false, handOver: handOver(march) };
    expect(by(does(registered(march), 'transferOut', march, 'generalOffice', moved))).toEqual([
      'transferredOut',
    ]);
    // Withdrawn once the result is there, it stays what it is.
    expect(by(does(filed(handling(march), march), 'withdraw', march, 'petitioner', {}))).toEqual([
      'filed',
    ]);
  });
  test('each table names its clause, and every value that is an id has a name', () => {
    for (const table of Object.values(tables)) {
      expect(table.clauses).toContain('binhai-2023/五.2');
      for (const id of table.clauses) expect(clause(id).quote).not.toBe('');
      expect(table.decisions.map((id) => decision(id).question)).toHaveLength(1);
    }
    for (const by of ['channel', 'outcome'] as const)
      for (const { value } of tables[by].rows) expect(petition.names(value).zh).not.toBe(value);
  });
  test('does not depend on the order of the cases', () => {
    expect(classification(cases.toReversed(), '2026-03')).toEqual({ ...rest, tables });
  });
  test.each(['2026-3', '2026-13', '2026', '2026-03-01', ''])('%j is no month', (month) => {
    expect(() => classification(cases, month)).toThrow(MonthError);
  });
});
