import { describe, expect, test } from 'vitest';
import { review } from '../../machines/jilin-review';
import { cite, isClosed, ledgerOf } from '../../src';
import {
  at,
  attempt,
  businessLeader,
  division,
  does,
  generalOffice,
  input,
  leader,
  next,
  notice,
  office,
  opened,
  opinion,
  petitioner,
  principalLeader,
  refusal,
  slip,
  standing,
} from '../support/jilin';

const DAY = '2026-03-02';
const { roles } = review;
const against = (by: string, kind: string, level = 'review') =>
  opened(
    DAY,
    {},
    {
      level,
      application: { ...input.application, opinion: { by, kind, organ: '某社会保险局' } },
    },
  );
const passedOn = () => opened(DAY, {}, { source: 'committee' });
const issued = (...given: Parameters<typeof attempt>) =>
  attempt(...given).effects.flatMap((effect) => (effect.type === 'issue' ? [effect.form] : []));
const working = () => standing('examination.working', DAY);
const declined = (ground: string, more = {}) => ({ ground, notice, ...more });
const withTrack = (track: string, more = {}) => {
  const instructing = standing('assignment.awaitingInstruction', DAY);
  const instructed = does(instructing, 'instruct', DAY, leader, {
    text: '请办理。',
    track,
    ...more,
  });
  return does(does(instructed, 'receive', DAY, office), 'deliver', DAY, office);
};
const unit = { id: 'pensions' };
const named = { responsible: '周某', officer: '李某' };

describe(cite('jilin-2021/一.1a'), () => {
  test('the opinion of a county goes to the city bureau, not here', () => {
    expect(refusal(against('county', 'handling'), 'accept', DAY, office)?.clauses).toEqual([
      'jilin-2021/一.1a',
    ]);
    const away = does(
      against('county', 'handling'),
      'decline',
      DAY,
      office,
      declined('wrongLevel'),
    );
    expect(at(away)).toBe('declined');
  });
});
describe(cite('jilin-2021/一.1b'), () => {
  test('a city’s review opinion is re-reviewed here', () => {
    expect(refusal(against('city', 'review', 'reReview'), 'accept', DAY, office)).toBeNull();
    expect(refusal(against('city', 'review', 'review'), 'accept', DAY, office)?.clauses).toEqual([
      'jilin-2021/一.1b',
    ]);
  });
});
describe(cite('jilin-2021/一.2'), () => {
  test('a city’s handling opinion is reviewed here', () => {
    expect(refusal(against('city', 'handling'), 'accept', DAY, office)).toBeNull();
    expect(
      refusal(against('city', 'handling', 'reReview'), 'accept', DAY, office)?.clauses,
    ).toEqual(['jilin-2021/一.2']);
  });
});
describe(cite('jilin-2021/一.3'), () => {
  test.each(['handling', 'review'])(
    'the provincial bureau’s own %s opinion goes to the committee',
    (kind) => {
      const level = kind === 'handling' ? 'review' : 'reReview';
      expect(refusal(against('province', kind, level), 'accept', DAY, office)?.clauses).toEqual([
        'jilin-2021/一.3',
      ]);
    },
  );
});
describe(cite('jilin-2021/一.4'), () => {
  test('what the committee passes on is registered, whatever the level of the opinion', () => {
    const matter = opened(
      DAY,
      {},
      {
        source: 'committee',
        application: {
          ...input.application,
          opinion: { by: 'province', kind: 'handling', organ: '吉林省社会保险局' },
        },
      },
    );
    expect(at(does(matter, 'register', DAY, generalOffice))).toBe('assignment.slipDrafting');
    expect(roles.reviewCommittee.clauses).toContain('jilin-2021/一.4');
  });
});
describe(cite('jilin-2021/一.5'), () => {
  test('what is outside the organ’s mandate is declined', () => {
    const away = does(opened(DAY), 'decline', DAY, office, declined('outsideMandate'));
    expect(at(away)).toBe('declined');
  });
});
describe(cite('jilin-2021/二.1'), () => {
  test('the petition office decides on acceptance, nobody else', () => {
    expect(refusal(opened(DAY), 'accept', DAY, office)).toBeNull();
    expect(refusal(opened(DAY), 'accept', DAY, generalOffice)?.kind).toBe('role');
  });
});
describe(cite('jilin-2021/二.2'), () => {
  test('a simple matter is handled by the petition office itself', () => {
    const simple = withTrack('simple');
    expect(refusal(simple, 'receive', DAY, division, named)?.kind).toBe('role');
    const handled = does(simple, 'receive', DAY, office);
    expect(refusal(handled, 'submitDraft', DAY, office, { opinion: '拟维持。' })).toBeNull();
  });
});
describe(cite('jilin-2021/二.3'), () => {
  test('a complex matter is handled by the division named', () => {
    const complex = withTrack('complex', { unit });
    expect(refusal(complex, 'receive', DAY, office)?.kind).toBe('role');
    expect(refusal(complex, 'receive', DAY, division, named)).toBeNull();
  });
});
describe(cite('jilin-2021/二.4'), () => {
  test('a major matter may be put before a coordination meeting by its rank alone', () => {
    const propose = [DAY, office, { ground: 'majorMatter', topic: '补记年限' }] as const;
    const meeting = (track: string) =>
      refusal(
        does(withTrack(track, { unit }), 'receive', DAY, division, named),
        'proposeMeeting',
        ...propose,
      );
    expect(meeting('major')).toBeNull();
    expect(meeting('complex')?.clauses).toEqual(['jilin-2021/四.13']);
  });
});
describe(cite('jilin-2021/三.d'), () => {
  test('an extension granted is open until its reasons are told in writing', () => {
    const asked = does(working(), 'requestExtension', DAY, division, { reason: '需协查。' });
    const form = { length: { amount: 10, unit: 'calendarDay' }, reason: '需协查。' };
    expect(issued(asked, 'grantExtension', DAY, leader, form)).toEqual(['extensionNotice']);
    const granted = does(asked, 'grantExtension', DAY, leader, form);
    const told = { notice: { reason: '需协查。', until: '2026-04-24' } };
    expect(refusal(granted, 'notifyExtension', DAY, leader, told)?.kind).toBe('role');
    const again = does(granted, 'notifyExtension', DAY, office, told);
    expect(refusal(again, 'notifyExtension', DAY, office, told)?.kind).toBe('state');
  });
});
describe(cite('jilin-2021/四.1b'), () => {
  test('either decision is told in writing', () => {
    expect(issued(opened(DAY), 'accept', DAY, office)).toEqual(['acceptanceNotice']);
    expect(issued(opened(DAY), 'decline', DAY, office, declined('outsideMandate'))).toEqual([
      'declineNotice',
    ]);
  });
});
describe(cite('jilin-2021/四.1c'), () => {
  test('a notice of non-acceptance names reasons and at least one further remedy', () => {
    const bare = { ground: 'outsideMandate', notice: { ...notice, nextRemedies: [] } };
    expect(refusal(opened(DAY), 'decline', DAY, office, bare)).toMatchObject({
      kind: 'payload',
      rule: 'notice.nextRemedies',
    });
    const { reason: _reason, ...silent } = notice;
    const dumb = { ground: 'outsideMandate', notice: silent };
    expect(refusal(opened(DAY), 'decline', DAY, office, dumb)?.rule).toBe('notice.reason');
  });
});
describe(cite('jilin-2021/四.1d'), () => {
  test('the 30 working days run from the acceptance', () => {
    // Accepted on Tuesday 3 March, one day after the receipt: Wednesday 15 April is the 30th working day.
    const accepted = does(opened(DAY), 'accept', '2026-03-03', office);
    expect(ledgerOf(accepted).terms.conclude).toMatchObject({
      from: '2026-03-03',
      due: '2026-04-15',
    });
  });
});
describe(cite('jilin-2021/四.2'), () => {
  test('a matter with a statutory route is declined with the route named', () => {
    const form = declined('statutoryRoute');
    expect(refusal(opened(DAY), 'decline', DAY, office, form)).toMatchObject({ rule: 'route' });
    const away = does(opened(DAY), 'decline', DAY, office, { ...form, route: 'litigation' });
    expect(at(away)).toBe('declined');
  });
});
describe(cite('jilin-2021/四.3'), () => {
  test('the general office registers what the committee passes on, without a decision on acceptance', () => {
    expect(ledgerOf(passedOn()).terms.accept).toBeUndefined();
    expect(refusal(passedOn(), 'register', DAY, office)?.kind).toBe('role');
    expect(refusal(opened(DAY), 'register', DAY, generalOffice)?.clauses).toContain(
      'jilin-2021/四.3',
    );
  });
});
describe(cite('jilin-2021/四.4b'), () => {
  test('the slip goes to the leader in charge of petitions', () => {
    const submitted = standing('assignment.slipSubmitted', DAY);
    expect(refusal(submitted, 'receive', DAY, businessLeader)?.kind).toBe('role');
    expect(refusal(submitted, 'receive', DAY, leader)).toBeNull();
  });
});
describe(cite('jilin-2021/四.4c'), () => {
  test('the business leader stands in only for an absent one', () => {
    const drafting = standing('assignment.slipDrafting', DAY);
    const to = { ...slip, approver: 'businessLeader' };
    expect(refusal(drafting, 'submitSlip', DAY, office, { slip: to })?.clauses).toEqual([
      'jilin-2021/四.4c',
    ]);
    const absent = { slip: { ...to, standInFor: 'absence' } };
    const submitted = does(drafting, 'submitSlip', DAY, office, absent);
    expect(refusal(submitted, 'receive', DAY, businessLeader)).toBeNull();
  });
});
describe(cite('jilin-2021/四.4d'), () => {
  test('the principal leader decides only what is more than simple and concerns several leaders', () => {
    const drafting = standing('assignment.slipDrafting', DAY);
    const to = { ...slip, approver: 'principalLeader', standInFor: 'severalLeaders' };
    const simple = { slip: { ...to, track: 'simple' } };
    expect(refusal(drafting, 'submitSlip', DAY, office, simple)?.clauses).toEqual([
      'jilin-2021/四.4d',
    ]);
    const submitted = does(drafting, 'submitSlip', DAY, office, { slip: to });
    expect(refusal(submitted, 'receive', DAY, principalLeader)).toBeNull();
  });
});
describe(cite('jilin-2021/四.5b'), () => {
  test('the instruction goes back to the petition office', () => {
    const back = standing('assignment.slipReturned', DAY);
    expect(refusal(back, 'receive', DAY, division)?.kind).toBe('role');
    expect(at(does(back, 'receive', DAY, office))).toBe('assignment.delivering');
  });
});
describe(cite('jilin-2021/四.6b'), () => {
  test('what is delivered waits for the division’s receipt', () => {
    const delivered = standing('assignment.delivered', DAY);
    expect(ledgerOf(delivered).terms.submitDraft).toBeUndefined();
    expect(at(next(delivered, DAY))).toBe('examination.working');
  });
});
describe(cite('jilin-2021/四.7b'), () => {
  test('the work ends with a written opinion', () => {
    expect(refusal(working(), 'submitDraft', DAY, division)).toMatchObject({
      kind: 'payload',
      rule: 'opinion',
    });
  });
});
describe(cite('jilin-2021/四.7c'), () => {
  test('a draft goes to the business leader where that is needed, else to the office', () => {
    const draft = (examination: boolean) =>
      at(does(working(), 'submitDraft', DAY, division, { opinion: '拟变更。', examination }));
    expect(draft(true)).toBe('examination.draftSubmitted');
    expect(draft(false)).toBe('conclusion.opinionSent');
  });
});
describe(cite('jilin-2021/四.8b'), () => {
  test('the settled draft goes back to the division', () => {
    const back = standing('examination.draftReturned', DAY);
    expect(refusal(back, 'receive', DAY, office)?.kind).toBe('role');
    expect(at(does(back, 'receive', DAY, division))).toBe('examination.revising');
  });
});
describe(cite('jilin-2021/四.9b'), () => {
  test('the revised opinion goes to the petition office, not to the leader again', () => {
    expect(at(next(standing('examination.revising', DAY), DAY))).toBe('conclusion.opinionSent');
  });
});
describe(cite('jilin-2021/四.10b'), () => {
  test('nothing is answered before the leader for petitions has signed', () => {
    const drawnUp = standing('conclusion.awaitingSignOff', DAY);
    expect(refusal(drawnUp, 'reply', DAY, office)?.kind).toBe('state');
    expect(refusal(drawnUp, 'signOff', DAY, businessLeader)?.kind).toBe('role');
    expect(refusal(does(drawnUp, 'signOff', DAY, leader), 'reply', DAY, office)).toBeNull();
  });
});
describe(cite('jilin-2021/四.10c'), () => {
  test('the petitioner who applied here is answered in writing', () => {
    const signed = standing('conclusion.signedOff', DAY);
    expect(refusal(signed, 'reportToCommittee', DAY, office)?.kind).toBe('guard');
    expect(issued(signed, 'reply', DAY, office)).toEqual(['formalOpinion']);
  });
  test('an order to redo opens a new handling at the organ, with its due day', () => {
    const drafting = standing('conclusion.finalising', DAY, opened(DAY, { remand: true }));
    const redo = { opinion: { ...opinion, outcome: 'remanded', redoBy: '2026-05-29' } };
    const drawnUp = does(drafting, 'draftFormalOpinion', DAY, office, redo);
    const { effects } = attempt(does(drawnUp, 'signOff', DAY, leader), 'reply', DAY, office);
    expect(effects).toContainEqual({
      type: 'openCase',
      procedure: 'national-petition',
      link: 'redo',
      on: DAY,
      input: { opinion: input.application.opinion, redoBy: '2026-05-29' },
    });
  });
  test('the file closes once the reply is served', () => {
    const answered = standing('conclusion.replied', DAY);
    expect(refusal(answered, 'archive', DAY, office)?.decisions).toEqual(['jilin-2021/J36']);
  });
});
describe(cite('jilin-2021/四.10d'), () => {
  test('what the committee passed on ends with the report to it', () => {
    const registered = does(passedOn(), 'register', DAY, generalOffice);
    const signed = standing('conclusion.signedOff', DAY, registered);
    expect(refusal(signed, 'reply', DAY, office)?.kind).toBe('guard');
    expect(issued(signed, 'reportToCommittee', DAY, office)).toEqual(['committeeReport']);
    expect(isClosed(does(signed, 'reportToCommittee', DAY, office))).toBe(true);
  });
});
describe.each([
  [
    'jilin-2021/四.11b',
    {
      kind: 'material',
      contents: '1998年缴费',
      holder: '农安县社会保险局',
      heldBy: 'localBureau',
      scope: 'comprehensive',
      requiredBy: '2026-03-11',
    },
  ],
  [
    'jilin-2021/四.12a',
    { kind: 'interview', contents: '1998年缴费', holder: '彭某', heldBy: 'petitioner' },
  ],
] as const)('%s', (clause, asked) => {
  test(`${cite(clause)}: the division’s request opens a linked case, which knows who asked`, () => {
    expect(attempt(working(), 'requestEvidence', DAY, division, asked).effects).toEqual([
      {
        type: 'openCase',
        procedure: 'jilin-evidence-request',
        link: 'evidence',
        on: DAY,
        input: { ...asked, by: division },
      },
    ]);
    expect(refusal(working(), 'requestEvidence', DAY, office, asked)?.clauses).toContain(clause);
  });
});
describe(cite('jilin-2021/四.13'), () => {
  test('a problem many have raised is proposed for a coordination meeting', () => {
    const proposed = { ground: 'common', topic: '补记年限', cases: ['jr-2'] };
    expect(attempt(working(), 'proposeMeeting', DAY, office, proposed).effects).toEqual([
      {
        type: 'openCase',
        procedure: 'jilin-coordination-meeting',
        link: 'meeting',
        on: DAY,
        input: proposed,
      },
    ]);
  });
});
describe(cite('jilin-2021/四.14'), () => {
  test('the same matter after a re-review is no longer accepted', () => {
    const again = against('province', 'reReview', 'reReview');
    expect(refusal(again, 'accept', DAY, office)?.clauses).toEqual(['jilin-2021/四.14']);
    const form = { ground: 'sameMatter', earlierOpinion: '复核〔2025〕3号', notice };
    expect(issued(again, 'decline', DAY, office, form)).toEqual(['barNotice']);
    expect(at(does(again, 'decline', DAY, office, form))).toBe('barred');
  });
});
describe(cite('jilin-2021/五.1b'), () => {
  test('the principal leader has a role of that duty', () => {
    expect(roles.principalLeader.clauses).toContain('jilin-2021/五.1b');
  });
});
describe.each([
  [cite('jilin-2021/五.1d'), 'jilin-2021/五.1d'],
  [cite('jilin-2021/五.5'), 'jilin-2021/五.5'],
] as const)('%s', (_title, clause) => {
  test('accountability is recorded by a leader, never by itself', () => {
    const record = { ground: '推诿敷衍。', subject: '某处室', measure: '移送' };
    const refused = refusal(working(), 'recordAccountability', DAY, division, record);
    expect(refused).toMatchObject({ kind: 'role' });
    expect(refused?.clauses).toContain(clause);
    expect(refusal(working(), 'recordAccountability', DAY, leader, record)).toBeNull();
  });
});
describe(cite('jilin-2021/五.2'), () => {
  test('a division receives only with its head and an officer named', () => {
    const delivered = standing('assignment.delivered', DAY);
    expect(refusal(delivered, 'receive', DAY, division, { officer: '李某' })?.clauses).toEqual([
      'jilin-2021/五.2',
    ]);
    expect(refusal(delivered, 'receive', DAY, division, named)).toBeNull();
  });
});

test('a petitioner’s withdrawal is a fact at any time before the reply', () => {
  for (const state of ['intake.received', 'examination.working', 'conclusion.signedOff'])
    expect(at(does(standing(state, DAY), 'withdraw', DAY, petitioner))).toBe('withdrawn');
  expect(at(does(standing('conclusion.replied', DAY), 'withdraw', DAY, petitioner))).toBe(
    'conclusion.replied',
  );
});
