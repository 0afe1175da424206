import { describe, expect, test } from 'vitest';
import { petition } from '../../machines/binhai-petition';
import { advance, cite, formSchema, ledgerOf, permitted, stateOf, viewCase } from '../../src';
import { sensitivity } from '../../src/forms';
import {
  at,
  attempt,
  does,
  entry,
  filed,
  handling,
  opened,
  order,
  people,
  type Role,
  refusal,
  result,
  submitted,
} from '../support/binhai';
import { handOver, receptionForm } from '../support/petition-plan';

const on = '2026-03-10';
const visit = { channel: 'visit' } as const;
const registered = (input = {}, content = {}) =>
  does(opened(on, input), 'register', on, 'receptionStaff', { ...entry, ...content });
const { shape } = petition.schema.acts.register;
const fields = Object.keys(shape.receptionForm.shape);
/** Who may do an act as the case stands: the right actor of each role. */
const whoMay = (kase: ReturnType<typeof opened>, act: string) =>
  Object.values(people)
    .filter((by) => permitted(kase, { on, by }).find((one) => one.act === act)?.can !== false)
    .map(({ role }) => role);

describe(cite('binhai-2023/一.2a'), () => {
  test('the reception form asks for every element the text lists', () => {
    expect(fields).toEqual(
      expect.arrayContaining([
        'petitionerName',
        'unitOrAddress',
        'phone',
        'headcount',
        'mainProblems',
        'purpose',
        'placeOfMatter',
        'contentClass',
        'system',
        'cause',
      ]),
    );
    const { headcount: _left, ...rest } = receptionForm;
    const outcome = attempt(opened(on), 'register', on, 'receptionStaff', {
      ...entry,
      receptionForm: rest as typeof receptionForm,
    });
    expect(outcome.accepted).toBe(false);
  });
});
describe(cite('binhai-2023/一.2b'), () => {
  test('claims, suggestions, matters with reasons, and the result have fields of their own', () => {
    expect(fields).toEqual(
      expect.arrayContaining(['claimsMade', 'suggestions', 'mattersAndReasons', 'resultGiven']),
    );
  });
});
describe(cite('binhai-2023/一.3'), () => {
  test('the statement stands in the petitioner’s words, the notes of the staff apart and optional', () => {
    const { statementVerbatim: _gone, ...rest } = receptionForm;
    const form = { ...rest, staffNotes: '来信人情绪激动。' } as unknown as typeof receptionForm;
    const outcome = attempt(opened(on), 'register', on, 'receptionStaff', {
      ...entry,
      receptionForm: form,
    });
    expect(outcome.accepted ? [] : outcome.refusal.map(({ rule }) => rule)).toEqual([
      'receptionForm.statementVerbatim',
    ]);
    expect(at(registered({}, { receptionForm: { ...receptionForm, staffNotes: '注。' } }))).toBe(
      'reception.registered',
    );
  });
});
describe(cite('binhai-2023/一.4a'), () => {
  test('a letter is numbered, a telephone call is not', () => {
    const bare = { receptionForm, major: false };
    expect(refusal(opened(on), 'register', on, 'receptionStaff', bare)).toEqual([
      'binhai-2023/一.4a',
    ]);
    expect(
      refusal(opened(on, { channel: 'phone' }), 'register', on, 'receptionStaff', bare),
    ).toBeNull();
  });
});
describe(cite('binhai-2023/一.4b'), () => {
  test('what changes hands comes with its record: day, facts, opinion, documents, from and to', () => {
    expect(Object.keys(petition.schema.acts.reassign.shape.handOver.shape)).toEqual([
      'handedOverOn',
      'mainFacts',
      'handOverOpinion',
      'evidence',
      'handedOverBy',
      'takenOverBy',
    ]);
    const moved = does(registered(), 'transferOut', on, 'generalOffice', {
      department: '区人社局',
      urgent: true,
      handOver: handOver(on),
    });
    expect(stateOf(moved)).toBe('transferredOut');
    const reassigned = { unit: { id: 'surveys' }, reason: '分工。' } as never;
    expect(attempt(handling(on), 'reassign', on, 'leaderInCharge', reassigned).accepted).toBe(
      false,
    );
  });
  test('the host is told to open the transfer, with the record and no more than it needs', () => {
    const outcome = attempt(registered(), 'transferOut', on, 'generalOffice', {
      department: '区人社局',
      urgent: true,
      handOver: handOver(on),
    });
    expect(outcome.effects[0]).toMatchObject({
      type: 'openCase',
      procedure: 'binhai-transfer-out',
      link: 'transferOut',
      input: { department: '区人社局', urgent: true, handOver: handOver(on), denunciation: false },
    });
    expect(outcome.effects).toHaveLength(1);
  });
});
describe(cite('binhai-2023/二.1b'), () => {
  test('a visitor is told the department and the way; a letter is not “told”', () => {
    const told = {
      redirectGround: 'otherProcedure',
      department: '区人社局',
      route: '申请仲裁。',
    } as const;
    expect(stateOf(does(registered(visit), 'redirect', on, 'receptionStaff', told))).toBe(
      'redirected',
    );
    expect(attempt(registered(), 'redirect', on, 'receptionStaff', told).accepted).toBe(false);
    const { route: _route, ...rest } = told;
    expect(
      attempt(registered(visit), 'redirect', on, 'receptionStaff', rest as never).accepted,
    ).toBe(false);
  });
});
describe(cite('binhai-2023/二.2a'), () => {
  test('nothing is answered before name, address and content are registered', () => {
    const outcome = attempt(opened(on, visit), 'answerOnSpot', on, 'receptionStaff', {
      text: '好。',
    });
    expect(outcome.accepted ? null : outcome.refusal[0]?.kind).toBe('state');
  });
});
describe(cite('binhai-2023/二.2b'), () => {
  test('what can be solved on the spot is, and the case ends', () => {
    expect(
      stateOf(does(registered(visit), 'answerOnSpot', on, 'receptionStaff', { text: '已更正。' })),
    ).toBe('resolvedOnSpot');
  });
});
describe(cite('binhai-2023/二.2c'), () => {
  test('what cannot is explained to the visitor before it goes to the leader', () => {
    const sent = { leader: 'zhao' };
    expect(refusal(registered(visit), 'submitForInstruction', on, 'generalOffice', sent)).toContain(
      'binhai-2023/二.2c',
    );
    expect(refusal(registered(), 'submitForInstruction', on, 'generalOffice', sent)).toBeNull();
  });
});
describe(cite('binhai-2023/二.2d'), () => {
  test('a major matter gets no answer at the counter; the petition officer reports it', () => {
    const major = registered(visit, { major: true });
    expect(refusal(major, 'answerOnSpot', on, 'receptionStaff', { text: '好。' })).toContain(
      'binhai-2023/二.2d',
    );
    expect(whoMay(major, 'reportMajor')).toEqual(['petitionOfficer']);
    const report = { leader: 'zhao', text: '重大问题。' };
    expect(at(does(major, 'reportMajor', on, 'petitionOfficer', report))).toBe(
      'approval.awaitingInstruction',
    );
  });
});
describe(cite('binhai-2023/二.3a'), () => {
  test('a question of policy is answered, and the department to consult may be named', () => {
    const asked = { text: '见分类标准。', department: '区市场监管局' };
    expect(
      stateOf(does(registered(visit), 'answerConsultation', on, 'receptionStaff', asked)),
    ).toBe('consultationAnswered');
  });
});
describe(cite('binhai-2023/二.3b'), () => {
  test('persuade, dissuade, criticise: in this order, and none ends the case', () => {
    const note = { note: '多次来访。' };
    const first = handling(on, { input: visit });
    expect(refusal(first, 'dissuade', on, 'receptionStaff', note)).toContain('binhai-2023/二.3b');
    const persuaded = does(first, 'persuade', on, 'receptionStaff', note);
    expect(refusal(persuaded, 'criticise', on, 'receptionStaff', note)).toContain(
      'binhai-2023/二.3b',
    );
    const dissuaded = does(persuaded, 'dissuade', on, 'receptionStaff', note);
    expect(at(does(dissuaded, 'criticise', on, 'receptionStaff', note))).toBe('handling.working');
  });
});
describe(cite('binhai-2023/三.2b'), () => {
  test('the office delivers it, the department signs, and only then works on it', () => {
    const instructed = does(submitted(on), 'instruct', on, 'leaderInCharge', order('2026-03-31'));
    expect(whoMay(instructed, 'deliver')).toEqual(['generalOffice']);
    const delivered = does(instructed, 'deliver', on, 'generalOffice', {});
    expect(whoMay(delivered, 'receive')).toEqual(['handlingUnit']);
    expect(attempt(delivered, 'submitResult', on, 'handlingUnit', result).accepted).toBe(false);
  });
});
describe(cite('binhai-2023/三.3'), () => {
  const input = { denunciation: true };
  test('a denunciation goes to the leader designated, and the result goes back to that leader', () => {
    expect(whoMay(submitted(on, input), 'instruct')).toEqual(['designatedLeader']);
    expect(whoMay(submitted(on), 'instruct')).toEqual(['leaderInCharge']);
    const kase = filed(handling(on, { input }), on, 'designatedLeader');
    const reported = does(kase, 'reportResult', on, 'handlingUnit', { text: '属实。' });
    expect(at(reported)).toBe('result.reportedToLeader');
    const up = { organ: '市统计局', text: '汇报。' };
    expect(at(does(reported, 'reportToSuperior', on, 'designatedLeader', up))).toBe(
      'result.reportedToSuperior',
    );
    expect(whoMay(filed(handling(on), on), 'reportResult')).toEqual([]);
  });
});
describe(cite('binhai-2023/四.2c'), () => {
  test('the result is written, signed by the leader who instructed, then sent to the office', () => {
    const written = does(handling(on), 'submitResult', on, 'handlingUnit', result);
    expect(attempt(written, 'fileResult', on, 'handlingUnit', {}).accepted).toBe(false);
    expect(whoMay(written, 'signOff')).toEqual(['leaderInCharge']);
    const signed = does(written, 'signOff', on, 'leaderInCharge', {});
    expect(at(does(signed, 'fileResult', on, 'handlingUnit', {}))).toBe('result.filed');
  });
  test('returned, it is written again without a new limit', () => {
    const written = does(handling(on), 'submitResult', on, 'handlingUnit', result);
    const back = does(written, 'returnResult', on, 'leaderInCharge', { reason: '再查。' });
    expect(ledgerOf(back).terms).toEqual({});
    expect(at(does(back, 'submitResult', '2026-04-30', 'handlingUnit', result))).toBe(
      'handling.signing',
    );
  });
});
describe(cite('binhai-2023/五.3'), () => {
  test('the office files it by class, once the matter is finally settled', () => {
    const archive = { contentClass: '统计调查' };
    const done = filed(handling(on), on);
    expect(refusal(done, 'archive', on, 'generalOffice', archive)).toContain('binhai-2023/B38');
    const settled = does(done, 'settleFinally', on, 'caseLeader', { note: '已解决。' });
    expect(stateOf(does(settled, 'archive', on, 'generalOffice', archive))).toBe('archived');
  });
});
describe(cite('binhai-2023/七(二).1a'), () => {
  test('the leader in charge instructs, the principal leader decides at the meeting', () => {
    expect(whoMay(submitted(on), 'decideAtMeeting')).toEqual(['principalLeader']);
    expect(petition.roles.leaderInCharge.clauses).toContain('binhai-2023/七(二).1a');
  });
});
describe(cite('binhai-2023/七(二).1b'), () => {
  test('another member of the leadership orders what they received themselves, nothing else', () => {
    const own = opened(on, { intake: 'leader', receivedBy: 'sun' });
    expect(whoMay(own, 'orderHandling')).toEqual(['leadershipMember']);
    expect(whoMay(opened(on), 'orderHandling')).toEqual([]);
  });
});
const accountability = { ground: '激化矛盾。', subject: 'he', measure: '通报批评' };
describe.each([
  [cite('binhai-2023/七(二).2'), '工作方法简单粗暴，引发越级上访。'],
  [cite('binhai-2023/七(二).3'), '发生赴市集体上访。'],
  [cite('binhai-2023/十一.4c'), '泄露检举内容，造成严重后果。'],
])('%s', (_title, ground) => {
  test('a leader records it; nothing records itself', () => {
    const kase = advance(handling('2026-01-05'), on).case;
    expect(ledgerOf(kase).breaches).toHaveLength(1);
    expect(whoMay(kase, 'recordAccountability')).toEqual(['leaderInCharge', 'principalLeader']);
    const recorded = does(kase, 'recordAccountability', on, 'principalLeader', {
      ...accountability,
      ground,
    });
    expect(at(recorded)).toBe('handling.working');
  });
});
describe(cite('binhai-2023/七(二).4a'), () => {
  test('the leader responsible takes charge of the case', () => {
    expect(stateOf(submitted(on))).toMatchObject({ open: { caseLeader: 'unassigned' } });
    expect(stateOf(handling(on))).toMatchObject({ open: { caseLeader: 'assigned' } });
    expect(whoMay(handling(on), 'followCase')).toEqual(['caseLeader']);
  });
});
describe(cite('binhai-2023/七(二).4b'), () => {
  test('and follows it until it is finally settled, which may be long after the result', () => {
    const followed = does(filed(handling(on), on), 'followCase', on, 'caseLeader', {
      kind: 'inspect',
      note: '已检查。',
    });
    expect(stateOf(followed)).toMatchObject({ open: { caseLeader: 'following' } });
    const settled = does(followed, 'settleFinally', '2026-12-01', 'caseLeader', {
      note: '已解决。',
    });
    expect(stateOf(settled)).toMatchObject({ open: { caseLeader: 'finallySettled' } });
    expect(
      attempt(handling(on), 'settleFinally', on, 'caseLeader', { note: '早。' }).accepted,
    ).toBe(false);
  });
});
describe(cite('binhai-2023/七(二).5'), () => {
  test.each(['leader', 'unit', 'person', 'limit'] as const)(
    'without the %s nothing is instructed',
    (field) => {
      const { [field]: _left, ...rest } = order('2026-03-31');
      expect(refusal(submitted(on), 'instruct', on, 'leaderInCharge', rest)).toContain(
        'binhai-2023/七(二).5',
      );
    },
  );
  test('a new limit is set by the leader who instructed, before the old one, within the national one', () => {
    // Registered on Tuesday 10 March 2026: 21 days left in March, 51 at the end of April, 82 of May, the 90th Monday 8 June.
    const reported = does(handling(on), 'reportDelay', on, 'handlingUnit', { reason: '外调。' });
    const set = (
      until: '2026-06-08' | '2026-06-09',
      day: '2026-03-25' | '2026-03-26' = '2026-03-25',
    ) => refusal(reported, 'setNewLimit', day, 'leaderInCharge', { until, reason: '外调。' });
    expect(set('2026-06-08')).toBeNull();
    expect(set('2026-06-09')).toContain('binhai-2023/B5');
    expect(set('2026-06-08', '2026-03-26')).toContain('binhai-2023/四.2a');
  });
});
describe(cite('binhai-2023/八.序'), () => {
  test('the information officer is a role, and has no part in what came another way', () => {
    expect(petition.roles.informationOfficer.clauses).toContain('binhai-2023/八.序');
    expect(whoMay(opened(on), 'register')).toEqual(['receptionStaff', 'generalOffice']);
  });
});
const officer = { intake: 'informationOfficer', channel: 'network' } as const;
const byOfficer = () => {
  const entered = does(opened(on, officer), 'register', on, 'informationOfficer', entry);
  const sent = does(entered, 'submitForInstruction', on, 'informationOfficer', { leader: 'zhao' });
  const instructed = does(sent, 'instruct', on, 'leaderInCharge', order('2026-03-31'));
  const delivered = does(instructed, 'deliver', on, 'informationOfficer', {});
  return filed(does(delivered, 'receive', on, 'handlingUnit', { signedBy: 'qian' }), on);
};
describe(cite('binhai-2023/八.2a'), () => {
  test('the information officer registers, submits and delivers what came through them', () => {
    expect(whoMay(opened(on, officer), 'register')).toEqual(['informationOfficer']);
    expect(at(byOfficer())).toBe('result.filed');
  });
});
describe(cite('binhai-2023/八.2b'), () => {
  test('and files the result with the higher petition department before it is archived', () => {
    const archive = { contentClass: '统计' };
    expect(refusal(byOfficer(), 'archive', on, 'generalOffice', archive)).toContain(
      'binhai-2023/八.2b',
    );
    const sent = does(byOfficer(), 'fileWithSuperior', on, 'informationOfficer', {
      organ: '区信访办',
    });
    expect(at(sent)).toBe('result.filedWithSuperior');
  });
});
describe(cite('binhai-2023/九.1'), () => {
  test('on the last day the department is urged', () => {
    const { effects } = advance(handling(on), '2026-03-25');
    expect(effects).toMatchObject([
      { type: 'reminder', rung: 'due', term: 'handle', due: '2026-03-25', bearer: 'handlingUnit' },
    ]);
  });
  test('the leader who instructed and the leader of the case supervise', () => {
    expect(whoMay(handling(on), 'superviseHandling')).toEqual(['leaderInCharge', 'caseLeader']);
  });
});
describe(cite('binhai-2023/九.3a'), () => {
  test('a delay is reported, and the report moves nothing', () => {
    const reported = does(handling(on), 'reportDelay', on, 'handlingUnit', { reason: '外调。' });
    expect(ledgerOf(reported).terms.handle?.due).toBe('2026-03-25');
    const late = advance(reported, '2026-03-26').case;
    expect(ledgerOf(late).breaches).toHaveLength(1);
  });
});
describe(cite('binhai-2023/九.3b'), () => {
  test('a difficulty is reported to a leader above', () => {
    const said: readonly Role[] = ['generalOffice', 'caseLeader', 'handlingUnit'];
    expect(whoMay(handling(on), 'reportDifficulty')).toEqual(said);
  });
});
const meeting = (attendees: string[]) => ({
  unit: { id: 'accounting' },
  limit: '2026-03-18' as const,
  meetingMinutes: { heldOn: on, attendees, minutes: '研究。' } as const,
});
describe(cite('binhai-2023/十.2'), () => {
  test('the principal leader decides in person', () => {
    expect(
      refusal(submitted(on), 'decideAtMeeting', on, 'leaderInCharge', meeting(['zhu'])),
    ).not.toBeNull();
    expect(
      refusal(submitted(on), 'decideAtMeeting', on, 'principalLeader', meeting(['zhu'])),
    ).toBeNull();
  });
});
describe(cite('binhai-2023/十.3'), () => {
  test('the minutes name who took part', () => {
    expect(
      attempt(submitted(on), 'decideAtMeeting', on, 'principalLeader', meeting([])).accepted,
    ).toBe(false);
  });
});
describe(cite('binhai-2023/十一.2b'), () => {
  test('the reception staff tell no result and nothing of what was discussed', () => {
    const asked = does(filed(handling(on), on), 'requestFeedback', on, 'petitioner', {});
    expect(whoMay(asked, 'feedBack')).toEqual(['generalOffice', 'handlingUnit']);
    for (const act of ['submitResult', 'reportResult', 'setNewLimit', 'explain'])
      expect(whoMay(handling(on), act)).not.toContain('receptionStaff');
  });
});
describe(cite('binhai-2023/十一.3'), () => {
  const kin = { person: 'he', ofHead: false, ground: '亲属关系。' };
  test('the head of the office decides on recusal, the leader on that of the head', () => {
    const kase = does(opened(on), 'recuse', on, 'officeHead', kin);
    expect(attempt(kase, 'register', on, 'receptionStaff', entry).accepted).toBe(false);
    const head = { ...kin, person: 'gu', ofHead: true };
    expect(refusal(kase, 'recuse', on, 'officeHead', head)).toContain('binhai-2023/B24');
    expect(refusal(kase, 'recuse', on, 'leaderInCharge', head)).toBeNull();
  });
});
describe(cite('binhai-2023/十一.4a'), () => {
  test.each([
    ['the department it goes to', 'deng', 'qian'],
    ['who takes it over', '区人社局', 'deng'],
  ])('those accused are not %s', (_who, department, takenOverBy) => {
    const accused = { denunciation: true, accused: ['deng'] };
    const content = {
      department,
      urgent: false,
      handOver: { ...handOver(on), takenOverBy },
    };
    expect(refusal(registered(accused), 'transferOut', on, 'generalOffice', content)).toEqual([
      'binhai-2023/十一.3',
      'binhai-2023/十一.4a',
      'binhai-2023/B39',
    ]);
    expect(refusal(registered(), 'transferOut', on, 'generalOffice', content)).toBeNull();
  });
  test('those accused learn nothing, and are named in a field that is marked', () => {
    const kase = opened(on, { denunciation: true, accused: ['deng'] });
    expect(viewCase(kase, { id: 'deng', role: 'generalOffice' })).toBeNull();
    const shape = formSchema(petition.schema.input) as {
      properties: { accused: { 'x-sensitivity'?: string } };
    };
    expect(shape.properties.accused['x-sensitivity']).toBe('confidential');
    expect(
      sensitivity.get(petition.schema.acts.register.shape.receptionForm.shape.statementVerbatim),
    ).toEqual({ sensitivity: 'confidential' });
  });
});
describe(cite('binhai-2023/十一.4b'), () => {
  test('a major matter is hidden from whoever has no part in it', () => {
    const kase = registered(visit, { major: true });
    expect(viewCase(kase, { id: 'passer-by', role: 'receptionStaff' })).toBeNull();
    expect(viewCase(kase, people.receptionStaff)?.bound).toBe(true);
  });
});
