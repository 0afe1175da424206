import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { incidentReport } from '../../machines/binhai-incident-report';
import { petition } from '../../machines/binhai-petition';
import { screening } from '../../machines/binhai-screening';
import {
  advance,
  type Case,
  type ClauseId,
  cite,
  contextOfCase,
  explain,
  ledgerOf,
  openCase,
  stateOf,
  viewCase,
} from '../../src';
import { ratesOf } from '../../src/analysis';
import {
  at,
  attempt,
  classified,
  does,
  named,
  opened,
  outcome,
  type P,
  people,
  refusal,
  resolving,
  whoMay,
} from '../support/screening';
import { ledgerEntry, minutes } from '../support/screening-plan';
import table from './binhai-2023-screening.json' with { type: 'json' };

interface Row {
  readonly clause: ClauseId;
  readonly what: keyof typeof ways;
  readonly start: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const rows = table as readonly Row[];
const on = '2026-03-10';
const late = (kase: Case<P>) => ledgerOf(kase).breaches.map(({ term }) => term);
const reported = (kase: Case<P>, day: PlainDate) =>
  late(does(kase, 'reportResolution', day, 'handlingUnit', outcome));
const decided = (start: PlainDate, limit: PlainDate) =>
  does(classified(start), 'decideAtMeeting', start, 'principalLeader', {
    unit: { id: 'accounting' },
    limit,
    meetingMinutes: minutes(start),
  });

/** The result reported on `on`: the terms found late. */
const ways = {
  named: ({ start, lastDay }: Row, day: PlainDate) => reported(resolving(start, lastDay), day),
  sameDay: ({ start }: Row, day: PlainDate) => reported(resolving(start, start), day),
  newLimit: ({ start, lastDay }: Row, day: PlainDate) => {
    const kase = does(
      resolving(start, '2026-03-31'),
      'setNewLimit',
      '2026-03-31',
      'leaderInCharge',
      {
        until: lastDay,
        reason: '需上级协调。',
      },
    );
    return reported(kase, day);
  },
  meeting: ({ start, lastDay }: Row, day: PlainDate) =>
    reported(
      does(decided(start, lastDay), 'entrust', start, 'leaderInCharge', named('2026-03-31')),
      day,
    ),
};

describe.each([...new Set(rows.map((row) => row.clause))].map((id) => [cite(id), id] as const))(
  '%s',
  (_title, id) => {
    test.each(
      rows
        .filter((row) => row.clause === id)
        .map((row) => [row.what, row.start, row.count, row] as const),
    )('%s from %s: %s', (what, _start, _count, row) => {
      expect(ways[what](row, row.lastDay)).toEqual([]);
      expect(ways[what](row, row.dayAfter)).toEqual(['resolve']);
    });
  },
);

describe(cite('binhai-2023/六.1'), () => {
  test('a problem is found by a round of screening, and ends with one of the four dispositions', () => {
    const bare = { id: 'bs-2', on, policy: {} } as const;
    expect(() => openCase(screening, { ...bare, input: { foundBy: 'surveys' } as never })).toThrow(
      /input\.round/,
    );
    const kase = resolving(on, '2026-03-31');
    for (const one of ['solve', 'educate', 'assist', 'lawEnforcement'] as const)
      expect(
        refusal(kase, 'reportResolution', on, 'handlingUnit', { ...outcome, dispositions: [one] }),
      ).toBeNull();
    const none = { ...outcome, dispositions: [] };
    expect(attempt(kase, 'reportResolution', on, 'handlingUnit', none).accepted).toBe(false);
  });
});
describe(cite('binhai-2023/六.2'), () => {
  test('it is entered in the ledger, then sorted and classified, with what it may be a sign of', () => {
    expect(whoMay(opened(on), 'enterLedger')).toEqual(['informationOfficer', 'generalOffice']);
    expect(whoMay(opened(on), 'classify')).toEqual([]);
    const entered = does(opened(on), 'enterLedger', on, 'generalOffice', { ledgerEntry });
    const bare = { contentClass: '报表', major: false } as never;
    expect(attempt(entered, 'classify', on, 'informationOfficer', bare).accepted).toBe(false);
    expect(whoMay(entered, 'entrust')).toEqual([]);
    expect(at(classified(on))).toBe('classified');
  });
  test('the ledger is true to the state of things: only there is a problem closed', () => {
    const told = does(resolving(on, '2026-03-31'), 'reportResolution', on, 'handlingUnit', outcome);
    expect(ledgerOf(told).terms).toEqual({});
    expect(whoMay(told, 'enterResolution')).toEqual(['informationOfficer', 'generalOffice']);
    expect(stateOf(does(told, 'enterResolution', on, 'generalOffice', {}))).toBe('resolved');
  });
  test('tendencies and early signs are shares of what has been classified', () => {
    // Of three classified, two show a tendency and one an early sign; the fourth is not classified yet.
    const cases = [
      classified(on),
      classified(on, { trends: ['tendency', 'earlySign'] }),
      classified(on, { trends: [] }),
      opened(on),
    ];
    const rates = Object.fromEntries(
      ratesOf(screening, cases).map(({ name, numerator, denominator }) => [
        name,
        [numerator, denominator],
      ]),
    );
    expect(rates).toEqual({ resolvedInTime: [0, 0], tendency: [2, 3], earlySign: [1, 3] });
  });
});
describe(cite('binhai-2023/六.3'), () => {
  test('a situation meeting may be held, and nothing waits for it', () => {
    expect(whoMay(classified(on), 'assessSituation')).toEqual([
      'leaderInCharge',
      'principalLeader',
    ]);
    const met = does(classified(on), 'assessSituation', on, 'leaderInCharge', {
      meetingMinutes: minutes(on),
    });
    expect(at(met)).toBe('classified');
    expect(at(resolving(on, '2026-03-31'))).toBe('resolving');
  });
});
describe(cite('binhai-2023/六.4'), () => {
  test.each(['leader', 'unit', 'person', 'limit'] as const)(
    'without the %s nothing is entrusted',
    (field) => {
      const { [field]: _left, ...rest } = named('2026-03-31');
      expect(refusal(classified(on), 'entrust', on, 'leaderInCharge', rest)).toEqual(
        expect.arrayContaining(['binhai-2023/六.4', 'binhai-2023/七(二).5']),
      );
    },
  );
  test('the limit is the day named, which is explained without counting', () => {
    const kase = resolving(on, '2026-03-28');
    expect(explain(kase, 'resolve', 'zh-CN')).toMatchObject({
      due: '2026-03-28',
      clause: 'binhai-2023/六.4',
      days: [],
    });
    expect(refusal(classified(on), 'entrust', on, 'leaderInCharge', named('2026-03-09'))).toContain(
      'binhai-2023/六.4',
    );
  });
  test('late is a fact, not a wall, and counts in the rate', () => {
    const kase = advance(resolving(on, '2026-03-31'), '2026-04-01').case;
    expect(late(kase)).toEqual(['resolve']);
    expect(stateOf(kase)).toMatchObject({ open: { supervision: { resolve: 'overdue' } } });
    const told = does(kase, 'reportResolution', '2026-04-02', 'handlingUnit', outcome);
    const inTime = does(
      resolving(on, '2026-03-31'),
      'reportResolution',
      '2026-03-31',
      'handlingUnit',
      outcome,
    );
    expect(ratesOf(screening, [told, inTime])[0]).toMatchObject({
      name: 'resolvedInTime',
      numerator: 1,
      denominator: 2,
    });
  });
  test('the leader and the department responsible record what keeps it stable', () => {
    const kase = resolving(on, '2026-03-31');
    expect(whoMay(kase, 'recordMeasure')).toEqual(['caseLeader', 'handlingUnit']);
    const given = { unit: { id: 'census' }, person: 'he', reason: '分工调整。' };
    const moved = does(kase, 'reassign', on, 'principalLeader', given);
    expect(contextOfCase(moved).responsible).toEqual({
      leader: 'zhou',
      unit: 'census',
      person: 'he',
    });
    expect(whoMay(moved, 'reportResolution')).toEqual([]);
    expect(ledgerOf(moved).terms.resolve?.due).toBe('2026-03-31');
  });
});
describe(cite('binhai-2023/七(二).5'), () => {
  const until = (day: PlainDate) => ({ until: day, reason: '需上级协调。' });
  test('a later day is set before the old one has passed, by a leader who may name it', () => {
    const kase = resolving(on, '2026-03-31');
    expect(whoMay(kase, 'setNewLimit')).toEqual(['leaderInCharge', 'principalLeader']);
    const set = (new_: PlainDate, day: PlainDate) =>
      refusal(kase, 'setNewLimit', day, 'leaderInCharge', until(new_));
    expect(set('2026-04-01', '2026-03-31')).toBeNull();
    expect(set('2026-03-31', '2026-03-31')).toEqual(['binhai-2023/七(二).5', 'binhai-2023/B59']);
    expect(set('2026-04-30', '2026-04-01')).toContain('binhai-2023/六.4');
  });
  test('what proves to be a petition is opened as one, where the same four are named again', () => {
    const asked = {
      channel: 'letter',
      intake: 'informationOfficer',
      complaintVisit: false,
    } as const;
    const done = attempt(resolving(on, '2026-03-31'), 'openPetition', on, 'generalOffice', {
      ...asked,
      denunciation: false,
    });
    expect(stateOf(done.case)).toBe('turnedIntoPetition');
    const [effect] = done.effects;
    if (effect?.type !== 'openCase') throw new Error('no case was asked for');
    expect(effect.procedure).toBe(petition.id);
    expect(petition.schema.input.safeParse(effect.input).success).toBe(true);
  });
});
describe(cite('binhai-2023/八.1'), () => {
  const seen = { kind: 'collectivePetition', discoveredBy: 'surveys' } as const;
  test('what threatens to become an incident is reported beside it, by whoever works on it', () => {
    expect(whoMay(opened(on), 'reportIncident')).toEqual(['informationOfficer', 'generalOffice']);
    const kase = resolving(on, '2026-03-31');
    expect(whoMay(kase, 'reportIncident')).toEqual([
      'informationOfficer',
      'generalOffice',
      'caseLeader',
      'handlingUnit',
    ]);
    const nine = '2026-03-10T09:00:00+08:00';
    const told = attempt(kase, 'reportIncident', on, 'handlingUnit', seen, nine);
    expect(at(told.case)).toBe('resolving');
    expect(ledgerOf(told.case).terms.resolve?.due).toBe('2026-03-31');
    const [effect] = told.effects;
    if (effect?.type !== 'openCase') throw new Error('no case was asked for');
    expect(effect).toMatchObject({ procedure: incidentReport.id, input: { ...seen, at: nine } });
    const policy = { alertAfterMinutes: 'none' } as const;
    const child = openCase(incidentReport, {
      id: 'br-9',
      on,
      input: effect.input as never,
      policy,
    });
    expect(ledgerOf(child).terms.report?.due).toBe(on);
  });
});
describe(cite('binhai-2023/八.3'), () => {
  test('a major petition matter found in screening is reported like an incident', () => {
    const seen = { kind: 'majorMatter', discoveredBy: 'surveys' } as const;
    expect(refusal(classified(on), 'reportIncident', on, 'informationOfficer', seen)).toBeNull();
    const ended = { procedure: incidentReport.id, caseId: 'br-9', end: 'archived', result: '结。' };
    expect(refusal(opened(on), 'linkedCaseEnded', on, 'linkedCase', ended)).toBeNull();
  });
});
describe(cite('binhai-2023/八.序'), () => {
  test('the information officer collects and screens', () => {
    expect(screening.roles.informationOfficer.clauses).toContain('binhai-2023/八.序');
  });
});
describe(cite('binhai-2023/七(二).1a'), () => {
  test('these two leaders name who is responsible, nobody below them', () => {
    expect(whoMay(classified(on), 'entrust')).toEqual(['leaderInCharge', 'principalLeader']);
  });
});
describe(cite('binhai-2023/七(二).2'), () => {
  test('signs not dealt with: a leader records who answers; lateness records nothing by itself', () => {
    const kase = advance(resolving('2026-03-02', '2026-03-06'), on).case;
    expect(late(kase)).toEqual(['resolve']);
    expect(whoMay(kase, 'recordAccountability')).toEqual(['leaderInCharge', 'principalLeader']);
  });
});
describe(cite('binhai-2023/十.2'), () => {
  test('the principal leader presides over the work meeting, and decides there', () => {
    expect(whoMay(classified(on), 'decideAtMeeting')).toEqual(['principalLeader']);
  });
});
describe(cite('binhai-2023/十.3'), () => {
  test('the minutes say who took part', () => {
    const nobody = { ...minutes(on), attendees: [] };
    const content = { unit: { id: 'accounting' }, limit: on, meetingMinutes: nobody } as const;
    expect(
      attempt(classified(on), 'decideAtMeeting', on, 'principalLeader', content).accepted,
    ).toBe(false);
  });
});
describe(cite('binhai-2023/十.4'), () => {
  test('unit and limit fixed by the meeting stand and need not be named again', () => {
    const kase = decided(on, '2026-03-20');
    const rest = { leader: 'zhou', person: 'qian' };
    const entrusted = does(kase, 'entrust', on, 'leaderInCharge', rest);
    expect(ledgerOf(entrusted).terms.resolve?.due).toBe('2026-03-20');
    expect(whoMay(entrusted, 'reportResolution')).toEqual(['handlingUnit']);
    const other = { ...named('2026-03-20'), unit: { id: 'census' } };
    expect(refusal(kase, 'entrust', on, 'leaderInCharge', other)).toContain('binhai-2023/十.4');
    expect(refusal(kase, 'entrust', '2026-03-21', 'leaderInCharge', rest)).toContain(
      'binhai-2023/六.4',
    );
  });
});
describe(cite('binhai-2023/十一.4b'), () => {
  const passer = { id: 'passer-by', role: 'informationOfficer' } as const;
  test('a major problem, and one that led to the report of an incident, are known to those bound only', () => {
    expect(viewCase(classified(on), passer)).not.toBeNull();
    const major = classified(on, { major: true });
    expect(viewCase(major, passer)).toBeNull();
    expect(viewCase(major, people.informationOfficer)?.bound).toBe(true);
    const seen = { kind: 'demonstration', discoveredBy: 'surveys' } as const;
    const told = does(classified(on), 'reportIncident', on, 'generalOffice', seen);
    expect(viewCase(told, passer)).toBeNull();
  });
});
describe(cite('binhai-2023/十一.4c'), () => {
  test('a leak with grave consequences can be recorded against who is answerable', () => {
    const content = { ground: '泄露。', subject: 'he', measure: '追究责任' };
    expect(refusal(opened(on), 'recordAccountability', on, 'principalLeader', content)).toBeNull();
  });
});
