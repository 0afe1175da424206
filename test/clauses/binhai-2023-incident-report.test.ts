import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { alertAt, incidentReport } from '../../machines/binhai-incident-report';
import { petition } from '../../machines/binhai-petition';
import {
  advance,
  type Case,
  type ClauseId,
  cite,
  explain,
  lagsOf,
  ledgerOf,
  openCase,
  openingSteps,
  stateOf,
  viewCase,
} from '../../src';
import {
  at,
  attempt,
  does,
  finding,
  opened,
  order,
  type P,
  people,
  refusal,
  reported,
  told,
  whoMay,
} from '../support/incident';
import { division } from '../support/incident-plan';
import table from './binhai-2023-incident-report.json' with { type: 'json' };

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
const late = (kase: Case<P>) => ledgerOf(kase).breaches.map(({ clause }) => clause);

/** The report made on `on`: the clauses found broken. */
const ways = {
  incident: (start: PlainDate, day: PlainDate) =>
    late(does(opened(start), 'report', day, 'discoveringDivision', told)),
  byOfficer: (start: PlainDate, day: PlainDate) =>
    late(does(opened(start, { kind: 'demonstration' }), 'report', day, 'informationOfficer', told)),
  major: (start: PlainDate, day: PlainDate) =>
    late(does(opened(start, { kind: 'majorMatter' }), 'report', day, 'discoveringDivision', told)),
};

describe.each([...new Set(rows.map((row) => row.clause))].map((id) => [cite(id), id] as const))(
  '%s',
  (_title, id) => {
    test.each(
      rows
        .filter((row) => row.clause === id)
        .map((row) => [row.what, row.start, row.count, row] as const),
    )('%s on %s: %s', (what, _start, _count, { start, lastDay, dayAfter }) => {
      expect(ways[what](start, lastDay)).toEqual([]);
      expect(ways[what](start, dayAfter)).toEqual([id]);
    });
  },
);

describe(cite('binhai-2023/八.1'), () => {
  const at9 = '2026-03-10T09:00:00+08:00';
  test('every kind of incident the clause names, under the clause', () => {
    const kinds = [
      'collectivePetition',
      'petitionMarch',
      'demonstration',
      'illegalAssembly',
      'otherIncident',
    ] as const;
    for (const kind of kinds)
      expect(ledgerOf(opened(on, { kind })).terms.report?.clause).toBe('binhai-2023/八.1');
    expect(ledgerOf(opened(on, { kind: 'majorMatter' })).terms.report?.clause).toBe(
      'binhai-2023/八.3',
    );
  });
  test('the division that discovered it reports, or its information officer, nobody else', () => {
    expect(whoMay(opened(on), 'report')).toEqual(['discoveringDivision', 'informationOfficer']);
    const elsewhere = opened(on, { discoveredBy: 'census' });
    expect(whoMay(elsewhere, 'report')).toEqual([]);
  });
  test('the bearer is asked for the report on the day itself', () => {
    expect(openingSteps(opened(on)).flatMap(({ effects }) => effects)).toMatchObject([
      { type: 'reminder', rung: 'due', on, due: on, bearer: 'discoveringDivision' },
    ]);
    expect(explain(opened('2026-03-14'), 'report')).toMatchObject({ due: '2026-03-14', days: [] });
  });
  test('how long it took is read from the instants, and no rule reads them', () => {
    const kase = opened(on, { at: at9 });
    const made = does(kase, 'report', on, 'informationOfficer', told, '2026-03-10T09:42:00+08:00');
    // 9:00 to 9:42 are 42 minutes of 60,000 ms.
    expect(lagsOf(made)).toEqual([
      { term: 'report', from: 'open', until: 'report', milliseconds: 2_520_000 },
    ]);
    expect(lagsOf(reported(on, { at: at9 }))).toEqual([]);
  });
  test('the alert comes after the minutes configured, until it is reported; there is no default', () => {
    const policy = { alertAfterMinutes: 30 };
    const waiting = opened(on, { at: at9 }, policy);
    // 9:00 in Beijing and half an hour: 01:30 UTC.
    expect(alertAt(waiting)).toBe('2026-03-10T01:30:00.000Z');
    expect(alertAt(does(waiting, 'report', on, 'discoveringDivision', told))).toBeNull();
    const missed = { leader: 'zhao', ...finding };
    expect(alertAt(does(waiting, 'recordMissed', on, 'generalOffice', missed))).toBeNull();
    expect(alertAt(opened(on, {}, policy))).toBeNull();
    expect(alertAt(opened(on, { at: at9 }))).toBeNull();
    const open = () => opened(on, {}, {} as never);
    expect(open).toThrow(/alertAfterMinutes: binhai-2023\/八\.1 states no number/);
  });
  test('where it is a petition too, the office opens one, which the form fits', () => {
    const asked = { channel: 'visit', intake: 'reception', complaintVisit: true } as const;
    const outcome = attempt(reported(on), 'openPetition', on, 'generalOffice', {
      ...asked,
      denunciation: false,
      gist: '要求更正。',
    });
    const [effect] = outcome.effects;
    if (effect?.type !== 'openCase') throw new Error('no case was asked for');
    expect(effect).toMatchObject({ procedure: 'binhai-petition', link: 'petition' });
    const none = {
      register: 'none',
      submit: 'none',
      reportMajor: 'none',
      reportResult: 'none',
      feedback: 'none',
      leaderOrder: 'none',
    } as const;
    const child = openCase(petition, {
      id: 'bh-9',
      on,
      input: effect.input as never,
      policy: none,
    });
    expect(stateOf(child)).toMatchObject({ open: { main: { registration: 'received' } } });
    const denounced = { ...asked, denunciation: true as never };
    expect(attempt(reported(on), 'openPetition', on, 'generalOffice', denounced).accepted).toBe(
      false,
    );
  });
  test('the end of the petition is recorded at any time, and the report does not wait for it', () => {
    const ended = { procedure: 'binhai-petition', caseId: 'bh-9', end: 'archived', result: '结。' };
    expect(whoMay(opened(on), 'linkedCaseEnded')).toEqual(['linkedCase']);
    const noted = does(reported(on), 'takeNote', on, 'leaderInCharge', {});
    expect(at(does(noted, 'linkedCaseEnded', on, 'linkedCase', ended))).toBe('known.handled');
    expect(stateOf(does(noted, 'archive', on, 'generalOffice', {}))).toBe('archived');
  });
});
describe(cite('binhai-2023/八.序'), () => {
  test('the information officer is that of the division', () => {
    const made = does(opened(on), 'report', on, 'informationOfficer', told);
    expect(at(made)).toBe('known.awaitingInstruction');
    expect(incidentReport.roles.informationOfficer.clauses).toEqual(['binhai-2023/八.序']);
  });
});
describe(cite('binhai-2023/八.3'), () => {
  const missed = { leader: 'zhao', ...finding };
  test('nothing said by the day after is late by itself, whoever polls', () => {
    const kase = advance(opened(on), '2026-03-11').case;
    expect(ledgerOf(kase).breaches).toMatchObject([
      { term: 'report', bearer: 'discoveringDivision', strength: 'hard', on: '2026-03-11' },
    ]);
    expect(stateOf(kase)).toMatchObject({ open: { supervision: { report: 'overdue' } } });
    expect(late(does(kase, 'report', '2026-03-12', 'discoveringDivision', told))).toHaveLength(1);
  });
  test('missed: the office or a leader records that it became known another way, and by whom', () => {
    expect(whoMay(opened(on), 'recordMissed')).toEqual([
      'generalOffice',
      'leaderInCharge',
      'principalLeader',
    ]);
    const kase = does(opened(on), 'recordMissed', '2026-03-12', 'generalOffice', missed);
    expect(at(kase)).toBe('known.awaitingInstruction');
    expect(late(kase)).toEqual(['binhai-2023/八.1']);
    const { foundBy: _left, ...rest } = missed;
    expect(
      attempt(opened(on), 'recordMissed', on, 'generalOffice', rest as typeof missed).accepted,
    ).toBe(false);
    expect(whoMay(kase, 'report')).toEqual([]);
  });
  test('late: only what was reported can have come late', () => {
    expect(refusal(reported(on), 'recordLate', on, 'principalLeader', finding)).toBeNull();
    const kase = does(opened(on), 'recordMissed', on, 'generalOffice', missed);
    expect(refusal(kase, 'recordLate', on, 'principalLeader', finding)).toEqual([
      'binhai-2023/八.3',
      'binhai-2023/B55',
    ]);
  });
  test('concealed: found after it was known, reported or not', () => {
    const kase = does(opened(on), 'recordMissed', on, 'generalOffice', missed);
    for (const one of [kase, reported(on)])
      expect(refusal(one, 'recordConcealed', on, 'leaderInCharge', finding)).toBeNull();
    expect(whoMay(opened(on), 'recordConcealed')).toEqual([]);
  });
  test('what happens next is reported at any time, by who first reported and by who handles it', () => {
    const given = does(reported(on), 'instruct', on, 'leaderInCharge', order);
    expect(whoMay(given, 'continueReport')).toEqual([
      'discoveringDivision',
      'informationOfficer',
      'handlingUnit',
    ]);
    expect(whoMay(reported(on), 'continueReport')).not.toContain('handlingUnit');
  });
});
describe(cite('binhai-2023/七(二).1a'), () => {
  test('the leader it went to instructs, or the principal leader; another holder of the office does not', () => {
    expect(whoMay(reported(on), 'instruct')).toEqual(['leaderInCharge', 'principalLeader']);
    const other = does(opened(on), 'report', on, 'discoveringDivision', { ...told, leader: 'ma' });
    expect(whoMay(other, 'instruct')).toEqual(['principalLeader']);
    const given = does(reported(on), 'instruct', on, 'principalLeader', order);
    expect(at(given)).toBe('known.handling');
    const handled = does(given, 'reportHandling', on, 'handlingUnit', { text: '人群已散。' });
    expect(at(handled)).toBe('known.handled');
    expect(at(does(handled, 'instruct', on, 'leaderInCharge', order))).toBe('known.handling');
  });
});
describe.each([
  [cite('binhai-2023/七(二).2'), '对上访苗头不采取有效措施。'],
  [cite('binhai-2023/七(二).3'), '发生赴市集体上访。'],
  [cite('binhai-2023/十一.4c'), '泄露重大问题，造成严重后果。'],
])('%s', (_title, ground) => {
  test('a leader records it; a late or missed report records nothing by itself', () => {
    const kase = advance(opened('2026-03-05'), on).case;
    expect(ledgerOf(kase).breaches).toHaveLength(1);
    expect(kase.log.entries).toEqual([]);
    expect(whoMay(kase, 'recordAccountability')).toEqual(['leaderInCharge', 'principalLeader']);
    const content = { ground, subject: division, measure: '通报批评' };
    const held = does(kase, 'recordAccountability', on, 'principalLeader', content);
    expect(at(held)).toBe('discovered');
  });
});
describe(cite('binhai-2023/十一.4b'), () => {
  test('who has no part in it does not learn that there is one', () => {
    const kase = reported(on);
    expect(
      viewCase(kase, { id: 'passer-by', role: 'informationOfficer', unit: 'census' }),
    ).toBeNull();
    expect(viewCase(kase, people.discoveringDivision)?.bound).toBe(true);
    expect(viewCase(kase, people.leaderInCharge)?.bound).toBe(true);
  });
});
describe(cite('binhai-2023/五.3'), () => {
  test('the office files the report once it is handled or noted', () => {
    expect(whoMay(reported(on), 'archive')).toEqual([]);
    const noted = does(reported(on), 'takeNote', on, 'principalLeader', {});
    expect(whoMay(noted, 'archive')).toEqual(['generalOffice']);
  });
});
