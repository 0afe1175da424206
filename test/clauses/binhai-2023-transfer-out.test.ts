import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { petition } from '../../machines/binhai-petition';
import { transferClocks, transferOut } from '../../machines/binhai-transfer-out';
import {
  advance,
  type Case,
  cite,
  formSchema,
  type InputOf,
  ledgerOf,
  nationalClocks,
  openCase,
  stateOf,
  viewCase,
} from '../../src';
import * as binhai from '../support/binhai';
import { handOver } from '../support/petition-plan';
import {
  at,
  attempt,
  does,
  notice,
  opened,
  ours,
  type P,
  passedOn,
  people,
  received,
  refusal,
  sent,
  whoMay,
} from '../support/transfer';
import table from './binhai-2023-transfer-out.json' with { type: 'json' };

interface Row {
  readonly what: keyof typeof ways;
  readonly start: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const rows = table as readonly (Row & { clause: string })[];

const on = '2026-03-10';
const unset = { urgentTransfer: 'none' } as const;
const why = { reason: '期限将至。' };
const flagged = (day: PlainDate, from: PlainDate, policy?: typeof unset) =>
  does(received(day, {}, policy), 'flagUrgent', from, 'generalOffice', why);
const returned = (from: PlainDate) => {
  const back = does(passedOn(received('2026-03-10'), '2026-03-11'), 'returnToOffice', from, ...no);
  return does(back, 'receive', from, 'generalOffice', { signedBy: 'wang' });
};
const no = ['receivingDepartment', { reason: '不属于我局。' }] as const;

/** The matter as it stands when the office has had it since `start`. */
const ways = {
  ordinary: (start: PlainDate) => received(start),
  urgent: (start: PlainDate) => received(start, { urgent: true }),
  urgentWithoutLimit: (start: PlainDate) => received(start, { urgent: true }, unset),
  flagged: (start: PlainDate) => flagged('2026-03-10', start),
  flaggedAtRest: (start: PlainDate) => flagged('2026-03-11', start),
  flaggedWithoutLimit: (start: PlainDate) => flagged('2026-03-10', start, unset),
  returned,
  lyingAbout: (start: PlainDate) =>
    does(
      opened('2026-03-05', { handOver: handOver('2026-03-05') }),
      'receive',
      start,
      'generalOffice',
      { signedBy: 'wang' },
    ),
};
const late = (kase: Case<P>, day: PlainDate) =>
  ledgerOf(passedOn(kase, day)).breaches.map(({ term, bearer }) => [term, bearer]);

describe(cite('binhai-2023/四.3'), () => {
  test.each(rows.map((row) => [row.what, row.start, row.count, row] as const))(
    '%s from %s: %s',
    (what, _start, _count, { start, lastDay, dayAfter }) => {
      expect(late(ways[what](start), lastDay)).toEqual([]);
      expect(late(ways[what](start), dayAfter)).toEqual([['transferOut', 'generalOffice']]);
    },
  );
  test('the letter goes to the office, and the office alone passes it on', () => {
    expect(whoMay(opened(on), 'sendToOffice')).toEqual(['receptionStaff', 'handlingUnit']);
    expect(whoMay(received(on), 'transfer')).toEqual(['generalOffice']);
    expect(ledgerOf(opened(on)).terms).toEqual({});
  });
  test('no other department answers for the one it went to', () => {
    const kase = passedOn(received(on), on);
    expect(at(does(kase, 'answerTransfer', on, 'receivingDepartment', { text: '已收。' }))).toBe(
      'transferred',
    );
    const elsewhere = does(received(on), 'transfer', on, 'generalOffice', {
      ...sent,
      department: '区城管委',
    });
    expect(refusal(elsewhere, 'returnToOffice', on, ...no)).toContain('binhai-2023/四.3');
  });
});
describe('a matter of a petition case', () => {
  test('is opened with what that case hands over', () => {
    const letter = binhai.opened(on, { denunciation: true, accused: ['deng'] });
    const registered = binhai.does(letter, 'register', on, 'receptionStaff', binhai.entry);
    const { effects } = binhai.attempt(registered, 'transferOut', on, 'generalOffice', {
      department: '区人社局',
      urgent: true,
      handOver: handOver(on),
    });
    const [effect] = effects.filter((one) => one.type === 'openCase');
    expect(effect?.procedure).toBe(transferOut.id);
    const input = effect?.input as InputOf<P>;
    const kase = openCase(transferOut, {
      id: 'bt-2',
      on,
      input,
      policy: { urgentTransfer: 'sameDay' },
    });
    expect(whoMay(kase, 'sendToOffice')).toEqual([]);
    const there = does(kase, 'receive', on, 'generalOffice', { signedBy: 'wang' });
    expect(ledgerOf(there).terms.transferOut).toMatchObject({ period: 'urgent', due: on });
    expect(viewCase(there, { id: 'deng', role: 'generalOffice' })).toBeNull();
  });
});
describe(cite('binhai-2023/一.4b'), () => {
  test('the record says when, what, with which opinion and documents, from whom and to whom', () => {
    const { shape } = transferOut.schema.acts.sendToOffice.shape.handOver;
    expect(Object.keys(shape)).toEqual([
      'handedOverOn',
      'mainFacts',
      'handOverOpinion',
      'evidence',
      'handedOverBy',
      'takenOverBy',
    ]);
  });
  test('without it the office does not receive', () => {
    const signed = { signedBy: 'wang' };
    expect(refusal(opened(on), 'receive', on, 'generalOffice', signed)).toContain(
      'binhai-2023/一.4b',
    );
    const recorded = opened(on, { handOver: handOver(on) });
    expect(refusal(recorded, 'receive', on, 'generalOffice', signed)).toBeNull();
    expect(whoMay(recorded, 'sendToOffice')).toEqual([]);
  });
});
describe(cite('binhai-2023/一.1'), () => {
  test('what turns out to be ours is taken back, to be registered as a petition matter', () => {
    const kase = received(on, { denunciation: true, accused: ['deng'] });
    const outcome = attempt(kase, 'takeBack', on, 'generalOffice', { ...ours, gist: '数据。' });
    expect(stateOf(outcome.case)).toBe('foundOurs');
    expect(ledgerOf(outcome.case).terms).toEqual({});
    const [effect] = outcome.effects.filter((one) => one.type === 'openCase');
    expect(effect).toMatchObject({ procedure: 'binhai-petition', link: 'takenBack' });
    const taken = {
      channel: 'letter',
      intake: 'reception',
      complaintVisit: false,
      denunciation: true,
      accused: ['deng'],
      gist: '数据。',
    };
    expect(effect?.input).toEqual(taken);
    expect(petition.schema.input.safeParse(effect?.input).success).toBe(true);
  });
});
describe(cite('binhai-2023/五.3'), () => {
  test('the office files it by class, once the petitioner knows where it went', () => {
    const kase = passedOn(received(on), on);
    const filed = { contentClass: '其他' };
    expect(refusal(kase, 'archive', on, 'generalOffice', filed)).toContain('binhai-2023/B8');
    const told = does(kase, 'serve', on, 'generalOffice', notice(on));
    expect(stateOf(does(told, 'archive', on, 'generalOffice', filed))).toBe('archived');
    expect(whoMay(told, 'archive')).toEqual(['generalOffice']);
  });
  test('or says why nobody could be told', () => {
    const anonymous = { contentClass: '其他', notToldBecause: 'nameUnclear' } as const;
    const kase = passedOn(received(on), on);
    expect(stateOf(does(kase, 'archive', on, 'generalOffice', anonymous))).toBe('archived');
  });
  test('the petitioner is told anew when it goes to another department, not when to the same', () => {
    const told = does(passedOn(received(on), on), 'serve', on, 'generalOffice', notice(on));
    const back = does(does(told, 'returnToOffice', on, ...no), 'receive', on, 'generalOffice', {
      signedBy: 'wang',
    });
    const filed = { contentClass: '其他' };
    expect(refusal(passedOn(back, on), 'archive', on, 'generalOffice', filed)).toBeNull();
    const away = does(back, 'transfer', on, 'generalOffice', { ...sent, department: '区城管委' });
    expect(refusal(away, 'archive', on, 'generalOffice', filed)).toContain('binhai-2023/B44');
  });
});
describe(cite('binhai-2023/九.1'), () => {
  test('the office is reminded on the last day, and the day after is on record', () => {
    // Received on Tuesday 10 March 2026: Friday the 13th.
    const { steps } = advance(received(on), '2026-03-20');
    expect(steps.flatMap(({ on: day, effects }) => effects.map(({ type }) => [day, type]))).toEqual(
      [
        ['2026-03-13', 'reminder'],
        ['2026-03-14', 'breach'],
      ],
    );
  });
});
describe(cite('binhai-2023/七(二).1a'), () => {
  test('the leader in charge may declare it urgent; the principal leader answers for all', () => {
    expect(whoMay(received(on), 'flagUrgent')).toEqual(['generalOffice', 'leaderInCharge']);
    expect(transferOut.roles.leaderInCharge.clauses).toEqual(['binhai-2023/七(二).1a']);
    expect(transferOut.roles.principalLeader.clauses).toEqual(['binhai-2023/七(二).1a']);
  });
});
describe(cite('binhai-2023/十一.3'), () => {
  const kin = { person: 'wang', ofHead: false, ground: '亲属关系。' };
  test('the head of the office decides on recusal, the leader on that of the head', () => {
    const kase = does(received(on), 'recuse', on, 'officeHead', kin);
    expect(attempt(kase, 'transfer', on, 'generalOffice', sent).accepted).toBe(false);
    const head = { ...kin, person: 'gu', ofHead: true };
    expect(refusal(kase, 'recuse', on, 'officeHead', head)).toContain('binhai-2023/B24');
    expect(refusal(kase, 'recuse', on, 'leaderInCharge', head)).toBeNull();
  });
});
describe(cite('binhai-2023/十一.4a'), () => {
  const accused = { denunciation: true, accused: ['deng', '区商务局'] };
  const secret = ['binhai-2023/十一.3', 'binhai-2023/十一.4a', 'binhai-2023/B39'];
  test('it is never passed on to the unit accused', () => {
    const there = { ...sent, department: '区商务局' };
    expect(refusal(received(on, accused), 'transfer', on, 'generalOffice', there)).toEqual(secret);
    expect(refusal(received(on), 'transfer', on, 'generalOffice', there)).toBeNull();
  });
  test('nor does a person accused take it over, sign for it, stand in or get the notice', () => {
    const kase = opened(on, accused);
    const record = { ...handOver(on), takenOverBy: 'deng' };
    expect(refusal(kase, 'sendToOffice', on, 'receptionStaff', { handOver: record })).toEqual(
      secret,
    );
    const handed = does(kase, 'sendToOffice', on, 'receptionStaff', { handOver: handOver(on) });
    expect(refusal(handed, 'receive', on, 'generalOffice', { signedBy: 'deng' })).toEqual(secret);
    const stand = { role: 'generalOffice', to: 'deng', ground: '出差' } as const;
    expect(refusal(handed, 'delegate', on, 'generalOffice', stand)).toEqual(secret);
    const told = { ...notice(on), to: 'deng' };
    const gone = passedOn(received(on, accused), on);
    expect(refusal(gone, 'serve', on, 'generalOffice', told)).toEqual(secret);
  });
  test('they are not even told that there is such a file, nobody unbound is, and the field is marked', () => {
    const kase = received(on, accused);
    expect(viewCase(kase, { id: 'deng', role: 'generalOffice' })).toBeNull();
    expect(viewCase(kase, { id: 'other', unit: '区商务局' })).toBeNull();
    expect(viewCase(kase, { id: 'passer-by', role: 'handlingUnit' })).toBeNull();
    expect(viewCase(kase, people.generalOffice)?.bound).toBe(true);
    const shape = formSchema(transferOut.schema.input) as {
      properties: { accused: { 'x-sensitivity'?: string } };
    };
    expect(shape.properties.accused['x-sensitivity']).toBe('confidential');
  });
});
describe(cite('binhai-2023/十一.4c'), () => {
  test('a leader records who is held to account; nothing records itself', () => {
    const kase = advance(received(on), '2026-04-10').case;
    expect(ledgerOf(kase).breaches).toHaveLength(1);
    expect(whoMay(kase, 'recordAccountability')).toEqual(['leaderInCharge', 'principalLeader']);
  });
});

describe('the national clock beside it', () => {
  // Fifteen days from Tuesday 10 March 2026: Wednesday the 25th.
  const watched = () => {
    const { open } = opened(on, { handOver: handOver(on) }).log;
    return openCase(transferOut, { ...open, overlays: [nationalClocks(transferClocks)] });
  };
  test('gives fifteen days to tell the petitioner, which passing on does not meet', () => {
    const there = does(watched(), 'receive', on, 'generalOffice', { signedBy: 'wang' });
    const gone = passedOn(there, on);
    expect(gone.now.overlays[0]?.terms.notice?.due).toBe('2026-03-25');
    const told = does(gone, 'serve', '2026-03-25', 'generalOffice', notice('2026-03-25'));
    expect(told.now.overlays[0]).toMatchObject({ terms: {}, breaches: [] });
  });
  test('is told late the day after', () => {
    const { case: late } = advance(watched(), '2026-03-26');
    expect(late.now.overlays[0]?.breaches.map(({ term }) => term)).toEqual(['notice']);
  });
});
