import { describe, expect, test } from 'vitest';
import {
  type AnyProcedure,
  advance,
  agenda,
  type Case,
  cite,
  duties,
  isClosed,
  ledgerOf,
  nextWakeUp,
  pathOf,
  permitted,
  stateOf,
} from '../../src';
import { ratesOf } from '../../src/analysis';
import {
  accepted,
  attempt,
  does,
  leader,
  lichuan,
  opened,
  received,
  replied,
  unit,
} from '../support/lichuan';

const ORDER = 'lichuan-hotline-work-order';
const APPEAL = 'lichuan-citizen-appeal';
const { office, procedure } = lichuan[ORDER];
const hotline = { id: 'chen', role: 'mayorHotlineOffice' };
const sheet = {
  senderName: '彭某',
  phone: '13400000000',
  orderType: '求助工单',
  registrar: '陈某',
  registeredAt: '2026-03-10',
  transferredAt: '2026-03-10',
  content: '拖欠工资。',
  replyContent: '已支付。',
  basicSituation: '属实。',
  result: { finished: true, outcome: '已支付。' },
  leaderAuditOpinion: '同意',
};

type Kase = Case<AnyProcedure>;
const at = (kase: Kase) => pathOf(stateOf(kase) as Parameters<typeof pathOf>[0]);
const refusal = (...given: Parameters<typeof attempt>) => {
  const outcome = attempt(...given);
  return outcome.accepted ? null : outcome.refusal[0];
};
const signed = (kase: Kase, on: `${number}-${number}-${number}`) =>
  does(kase, 'signOff', on, leader);
/** Tuesday 10 March 2026 to the upload on Wednesday 11. */
const uploaded = (policy = {}) => {
  const answered = replied(ORDER, received(ORDER, '2026-03-10', 'ordinary', policy), '2026-03-11');
  const filed = does(signed(answered, '2026-03-11'), 'submitSheet', '2026-03-11', unit, { sheet });
  return does(filed, 'upload', '2026-03-11', office);
};
const returned = { satisfied: false, returned: true };

describe(cite('lichuan-2017/一.a'), () => {
  test('both kinds of matter are handled, each in a procedure of its own', () => {
    expect(at(opened(ORDER, '2026-03-10'))).toBe('registration.received');
    expect(at(opened(APPEAL, '2026-03-10'))).toBe('registration.received');
  });
});
describe(cite('lichuan-2017/一.b'), () => {
  test('one answer in time and one late make an on-time rate of a half', () => {
    // One working day from Tuesday 10 March: Wednesday 11; Thursday 12 is late.
    const cases = (['2026-03-11', '2026-03-12'] as const).map((on) =>
      replied(ORDER, received(ORDER, '2026-03-10', 'ordinary'), on),
    );
    const rate = ratesOf(procedure, cases).find(({ name }) => name === 'onTimeConclusion');
    expect(rate).toMatchObject({ numerator: 1, denominator: 2, value: 0.5, target: 1 });
    expect(rate?.clauses).toContain('lichuan-2017/一.b');
  });
});
describe(cite('lichuan-2017/二.a'), () => {
  test('only a leader in charge confirms and instructs', () => {
    expect(procedure.roles.leaderInCharge?.clauses).toContain('lichuan-2017/二.a');
    const registered = does(opened(ORDER, '2026-03-10'), 'register', '2026-03-10', office);
    const form = { withinRemit: true };
    expect(refusal(registered, 'confirm', '2026-03-10', office, form)?.kind).toBe('role');
    expect(at(does(registered, 'confirm', '2026-03-10', leader, form))).toBe(
      'registration.toBeAccepted',
    );
  });
});
describe(cite('lichuan-2017/二.b'), () => {
  test('the office can report how the matters were handled: every rate the text names', () => {
    const rates = ratesOf(procedure, []);
    expect(rates.map(({ name }) => name)).toEqual([
      'timelyResponse',
      'onTimeConclusion',
      'satisfaction',
    ]);
    for (const { clauses } of rates) expect(clauses).toContain('lichuan-2017/二.b');
  });
});
describe(cite('lichuan-2017/二.c'), () => {
  test('the unit named handles the matter, and no other unit', () => {
    const kase = received(ORDER, '2026-03-10', 'ordinary');
    const other = { ...unit, unit: 'social-insurance' };
    const draft = { text: '已支付。' };
    expect(refusal(kase, 'draftReply', '2026-03-10', other, draft)?.kind).toBe('role');
    expect(at(does(kase, 'draftReply', '2026-03-10', unit, draft))).toBe('handling.inReview');
  });
});
describe.each([ORDER, APPEAL] as const)(`${cite('lichuan-2017/三(一).a')} %s`, (id) => {
  test('its own office registers it', () => {
    const kase = opened(id, '2026-03-10');
    expect(refusal(kase, 'register', '2026-03-10', leader)?.clauses).toContain(
      'lichuan-2017/三(一).a',
    );
    expect(at(does(kase, 'register', '2026-03-10', lichuan[id].office))).toBe(
      'registration.confirming',
    );
  });
});
describe(cite('lichuan-2017/三(一).b'), () => {
  test('nothing is accepted before the leader has confirmed it', () => {
    const registered = does(opened(ORDER, '2026-03-10'), 'register', '2026-03-10', office);
    expect(refusal(registered, 'accept', '2026-03-10', office)?.kind).toBe('state');
    const reason = refusal(registered, 'confirm', '2026-03-10', office, { withinRemit: true });
    expect(reason?.clauses).toContain('lichuan-2017/三(一).b');
  });
});
describe(cite('lichuan-2017/三(二).a'), () => {
  test('nothing is dispatched before the leader has named a unit', () => {
    const kase = accepted(ORDER, opened(ORDER, '2026-03-10'), '2026-03-10');
    expect(at(kase)).toBe('assignment.awaitingInstruction');
    expect(refusal(kase, 'dispatch', '2026-03-10', office)?.kind).toBe('state');
    const form = { text: '请办理。', tier: 'ordinary', unit: { id: 'x', kind: 'division' } };
    expect(refusal(kase, 'instruct', '2026-03-10', office, form)?.clauses).toContain(
      'lichuan-2017/三(二).a',
    );
  });
});
describe(cite('lichuan-2017/三(三)1'), () => {
  test('the unit records that it has contacted the sender; no one else does', () => {
    const kase = received(ORDER, '2026-03-10', 'complex');
    const note = { contactedOn: '2026-03-10', note: '已电话联系。' };
    expect(refusal(kase, 'verify', '2026-03-10', office, note)?.clauses).toContain(
      'lichuan-2017/三(三)1',
    );
    const verified = does(kase, 'verify', '2026-03-10', unit, note);
    expect(ledgerOf(verified)).toEqual(ledgerOf(kase));
  });
});
describe(cite('lichuan-2017/三(三)3a'), () => {
  test('an order sent back is dispatched anew, within the period the policy gives 及时', () => {
    // One working day from Thursday 12 March 2026: Friday 13.
    const kase = uploaded({ redispatch: { amount: 1, unit: 'workingDay' } });
    const back = does(kase, 'followUp', '2026-03-12', hotline, returned);
    expect(at(back)).toBe('assignment.redoOrdered');
    expect(ledgerOf(back).terms.redispatch?.due).toBe('2026-03-13');
    const again = does(does(back, 'dispatch', '2026-03-13', office), 'receive', '2026-03-13', unit);
    expect(at(again)).toBe('handling.working');
  });
  test('only the hotline office sends it back', () => {
    expect(refusal(uploaded(), 'followUp', '2026-03-12', office, returned)?.clauses).toContain(
      'lichuan-2017/三(三)3a',
    );
  });
});
describe(cite('lichuan-2017/三(三)3b'), () => {
  test('the leader arranges the reply of a redo, and of nothing else', () => {
    const back = does(uploaded(), 'followUp', '2026-03-12', hotline, returned);
    const redo = does(back, 'dispatch', '2026-03-12', office);
    expect(at(does(redo, 'arrangeReply', '2026-03-12', leader))).toBe('assignment.dispatched');
    expect(refusal(redo, 'arrangeReply', '2026-03-12', office)?.clauses).toContain(
      'lichuan-2017/三(三)3b',
    );
  });
});
describe(cite('lichuan-2017/三(三)4b'), () => {
  test('the office applies to the hotline office, which decides', () => {
    const kase = received(ORDER, '2026-03-05', 'difficult');
    const asked = does(kase, 'requestExtension', '2026-03-06', unit, { text: '需立案调查。' });
    const until = { until: '2026-03-25' };
    expect(refusal(asked, 'grantExtension', '2026-03-06', hotline, until)?.kind).toBe('state');
    expect(refusal(asked, 'applyExtension', '2026-03-06', unit)?.clauses).toContain(
      'lichuan-2017/三(三)4b',
    );
    const applied = does(asked, 'applyExtension', '2026-03-06', office);
    const granted = does(applied, 'grantExtension', '2026-03-09', hotline, until);
    expect(ledgerOf(granted).terms.reply?.due).toBe('2026-03-25');
  });
});
describe(cite('lichuan-2017/三(四)2'), () => {
  test('the sheet is handed in signed, within the period the policy gives 及时', () => {
    // Two working days from Wednesday 11 March 2026: Friday 13.
    const kase = received(ORDER, '2026-03-10', 'ordinary', {
      sheet: { amount: 2, unit: 'workingDay' },
    });
    const answered = replied(ORDER, kase, '2026-03-11');
    expect(ledgerOf(answered).terms.sheet?.due).toBe('2026-03-13');
    expect(refusal(answered, 'submitSheet', '2026-03-11', unit, { sheet })?.kind).toBe('state');
    const filed = does(signed(answered, '2026-03-12'), 'submitSheet', '2026-03-13', unit, {
      sheet,
    });
    expect(at(filed)).toBe('feedback.sheetFiled');
    expect(ledgerOf(filed).breaches).toEqual([]);
  });
});
describe(cite('lichuan-2017/三(五)a'), () => {
  test('a limit that passes is found and charged to the one who owes it', () => {
    const { case: kase, effects } = advance(
      received(ORDER, '2026-03-10', 'ordinary'),
      '2026-03-12',
    );
    expect(ledgerOf(kase).breaches).toMatchObject([
      { term: 'reply', bearer: 'handlingUnit', due: '2026-03-11', on: '2026-03-12' },
    ]);
    expect(effects).toContainEqual(expect.objectContaining({ type: 'breach', term: 'reply' }));
  });
});
describe(cite('lichuan-2017/三(五)b'), () => {
  test('a limit that draws near is urged: a working day before, and on the day', () => {
    // Three working days from Thursday 5 March 2026: Tuesday 10; a working day before: Monday 9.
    const kase = received(ORDER, '2026-03-05', 'complex');
    expect(nextWakeUp(kase)).toEqual({ on: '2026-03-09', event: 'reply.nearDue' });
    expect(advance(kase, '2026-03-10').effects).toMatchObject([
      { type: 'reminder', rung: 'nearDue', on: '2026-03-09', due: '2026-03-10' },
      { type: 'reminder', rung: 'due', on: '2026-03-10', due: '2026-03-10' },
    ]);
  });
});
describe(cite('lichuan-2017/三(五)c'), () => {
  test('an overdue matter still has to be handled: the unit can go on', () => {
    const late = advance(received(ORDER, '2026-03-10', 'ordinary'), '2026-03-20').case;
    const may = permitted(late, { on: '2026-03-20', by: unit as never });
    expect(may.find(({ act }) => act === 'draftReply')?.can).toBe(true);
    expect(at(replied(ORDER, late, '2026-03-20'))).toBe('feedback.replied');
  });
});
describe(cite('lichuan-2017/三(六)a'), () => {
  test('the office uploads, after the feedback', () => {
    const answered = replied(ORDER, received(ORDER, '2026-03-10', 'ordinary'), '2026-03-11');
    expect(refusal(answered, 'upload', '2026-03-11', office)?.kind).toBe('state');
    const filed = does(signed(answered, '2026-03-11'), 'submitSheet', '2026-03-11', unit, {
      sheet,
    });
    expect(refusal(filed, 'upload', '2026-03-11', unit)?.clauses).toContain('lichuan-2017/三(六)a');
    expect(at(does(filed, 'upload', '2026-03-11', office))).toBe('filing.uploaded');
  });
});
describe.each([cite('lichuan-2017/三(六)b'), cite('lichuan-2017/四(三)c')])('%s', () => {
  test('the office archives the papers, and the case ends', () => {
    const heard = does(uploaded(), 'followUp', '2026-03-12', hotline, {
      satisfied: true,
      returned: false,
    });
    const reason = refusal(heard, 'archive', '2026-03-12', unit);
    expect(reason?.clauses).toEqual(['lichuan-2017/三(六)b', 'lichuan-2017/四(三)c']);
    const archived = does(heard, 'archive', '2026-03-12', office);
    expect([at(archived), isClosed(archived)]).toEqual(['archived', true]);
  });
});
describe(cite('lichuan-2017/三(六)c'), () => {
  test.each(Object.entries(duties['lichuan-2017']))('%s falls due once a month', (name, duty) => {
    expect(duty.clauses).toEqual(['lichuan-2017/三(六)c']);
    const { calendar } = procedure;
    // The day is the organ's own (L22): with the 10th, Tuesday 10 March and Friday 10 April 2026, both worked.
    const window = { from: '2026-03-01', through: '2026-04-30', calendar } as const;
    const { days } = agenda('lichuan-2017', { ...window, choices: { [name]: { day: 10 } } });
    expect(days.map(({ duty, on }) => [duty, on])).toEqual([
      [name, '2026-03-10'],
      [name, '2026-04-10'],
    ]);
    expect(agenda('lichuan-2017', window).open).toContainEqual({
      duty: name,
      open: 'day',
      months: 'every',
    });
  });
});
describe(cite('lichuan-2017/四(一)'), () => {
  test('a matter kept overnight is noted as a warning, not as a breach', () => {
    const kase = accepted(ORDER, opened(ORDER, '2026-03-10'), '2026-03-10');
    const { case: next, effects } = advance(kase, '2026-03-11');
    expect(ledgerOf(next).breaches).toMatchObject([{ term: 'dispatch', strength: 'soft' }]);
    expect(effects).toContainEqual(expect.objectContaining({ type: 'warning', term: 'dispatch' }));
  });
});
describe(cite('lichuan-2017/四(二)a'), () => {
  test('what can be answered at once is answered at once: on the day of receipt', () => {
    const answered = replied(ORDER, received(ORDER, '2026-03-10', 'ordinary'), '2026-03-10');
    expect([at(answered), ledgerOf(answered).breaches]).toEqual(['feedback.replied', []]);
  });
});
describe(cite('lichuan-2017/四(二)b'), () => {
  test('the unit reports progress while it handles the matter; the limit stays', () => {
    const kase = received(ORDER, '2026-03-05', 'difficult');
    const report = { text: '已立案。' };
    expect(refusal(kase, 'reportProgress', '2026-03-06', office, report)?.clauses).toContain(
      'lichuan-2017/四(二)b',
    );
    const reported = does(kase, 'reportProgress', '2026-03-06', unit, report);
    // Seven working days from Thursday 5 March 2026: 6, 9, 10, 11, 12, 13, Monday 16.
    expect(ledgerOf(reported).terms.reply?.due).toBe('2026-03-16');
  });
});
describe(cite('lichuan-2017/四(三)a'), () => {
  test('a reply by short message needs no record of a call', () => {
    const drafted = does(
      received(ORDER, '2026-03-10', 'ordinary'),
      'draftReply',
      '2026-03-10',
      unit,
      {
        text: '已支付。',
      },
    );
    const cleared = does(drafted, 'approveReply', '2026-03-10', leader);
    const sms = { channel: 'sms', text: '已支付。' };
    expect(refusal(cleared, 'reply', '2026-03-10', office, sms)?.clauses).toContain(
      'lichuan-2017/四(三)a',
    );
    expect(at(does(cleared, 'reply', '2026-03-10', unit, sms))).toBe('feedback.replied');
  });
});
describe(cite('lichuan-2017/附2'), () => {
  test('the sheet has the fields of the sample; one that is missing is named', () => {
    const answered = replied(ORDER, received(ORDER, '2026-03-10', 'ordinary'), '2026-03-11');
    const kase = signed(answered, '2026-03-11');
    for (const field of Object.keys(sheet)) {
      const { [field as keyof typeof sheet]: _gone, ...rest } = sheet;
      const reason = refusal(kase, 'submitSheet', '2026-03-11', unit, { sheet: rest });
      expect([reason?.kind, reason?.rule]).toEqual(['payload', `sheet.${field}`]);
    }
    expect(at(does(kase, 'submitSheet', '2026-03-11', unit, { sheet }))).toBe(
      'feedback.sheetFiled',
    );
  });
});
describe(cite('lichuan-2017/三(三)4c'), () => {
  test('a limit the hotline office has fixed cannot be changed again', () => {
    const kase = received(ORDER, '2026-03-05', 'difficult');
    const asked = does(kase, 'requestExtension', '2026-03-06', unit, { text: '需立案调查。' });
    const applied = does(asked, 'applyExtension', '2026-03-06', office);
    const until = { until: '2026-03-25' };
    const fixed = does(applied, 'grantExtension', '2026-03-06', hotline, until);
    const again = { text: '再次申请。' };
    expect(refusal(fixed, 'requestExtension', '2026-03-09', unit, again)?.clauses).toContain(
      'lichuan-2017/三(三)4c',
    );
  });
});
describe.each([
  [cite('lichuan-2017/三(四)1a'), 'division', leader, { id: 'xu', role: 'unitHead', unit: 'u' }],
  [
    cite('lichuan-2017/三(四)1b'),
    'townshipCentre',
    { id: 'xu', role: 'unitHead', unit: 'u' },
    leader,
  ],
])('%s', (_title, kind, reviewer, other) => {
  test(`the draft of a ${kind} is examined by the ${reviewer.role}, not by the ${other.role}`, () => {
    const on = '2026-03-10';
    const kase = does(accepted(ORDER, opened(ORDER, on), on), 'instruct', on, leader, {
      text: '请办理。',
      tier: 'ordinary',
      unit: { id: 'u', kind },
    });
    const own = { ...unit, unit: 'u' };
    const handled = does(does(kase, 'dispatch', on, office), 'receive', on, own);
    const drafted = does(handled, 'draftReply', on, own, { text: '已支付。' });
    expect(refusal(drafted, 'approveReply', on, other)).toMatchObject({
      kind: 'role',
      clauses: ['lichuan-2017/三(四)1a', 'lichuan-2017/三(四)1b'],
    });
    expect(at(does(drafted, 'approveReply', on, reviewer))).toBe('handling.cleared');
  });
});
describe(cite('lichuan-2017/四(二)c'), () => {
  test('the same demand of another sender is no duplicate', () => {
    const form = { originalCaseId: 'first', originalRepliedOn: '2026-03-09', sameSender: false };
    const kase = received(ORDER, '2026-03-10', 'ordinary');
    expect(refusal(kase, 'markDuplicate', '2026-03-10', unit, form)?.clauses).toEqual([
      'lichuan-2017/四(二)c',
    ]);
  });
});
describe(cite('lichuan-2017/四(二)d'), () => {
  const form = { originalCaseId: 'first', sameSender: true };
  test('the same sender’s duplicate is closed once the first has been answered', () => {
    const kase = received(ORDER, '2026-03-10', 'ordinary');
    const answered = { ...form, originalRepliedOn: '2026-03-09' };
    expect(at(does(kase, 'markDuplicate', '2026-03-10', unit, answered))).toBe('closedAsDuplicate');
  });
  test('not before: there would be no day of reply to cite', () => {
    const kase = received(ORDER, '2026-03-10', 'ordinary');
    expect(refusal(kase, 'markDuplicate', '2026-03-10', unit, form)?.clauses).toEqual([
      'lichuan-2017/四(二)d',
    ]);
  });
});
describe(cite('lichuan-2017/四(三)b'), () => {
  test('a reply by telephone needs a record of the call', () => {
    const on = '2026-03-10';
    const text = { text: '已支付。' };
    const drafted = does(received(ORDER, on, 'ordinary'), 'draftReply', on, unit, text);
    const cleared = does(drafted, 'approveReply', on, leader);
    const call = { channel: 'phone', ...text };
    expect(refusal(cleared, 'reply', on, unit, call)?.clauses).toEqual(['lichuan-2017/四(三)b']);
    const recorded = { ...call, callRecord: '10时电话告知。' };
    expect(at(does(cleared, 'reply', on, unit, recorded))).toBe('feedback.replied');
  });
});
