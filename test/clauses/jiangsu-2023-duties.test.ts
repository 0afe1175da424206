import { describe, expect, test } from 'vitest';
import { firstPetition, oneTimeResolution } from '../../machines/jiangsu-first-petition';
import { statistics } from '../../machines/jiangsu-first-petition/statistics';
import { jurisdiction } from '../../machines/jiangsu-jurisdiction';
import {
  type CaseHistory,
  cite,
  contextOfCase,
  historyOf,
  type LinkedCaseAsked,
  ledgerOf,
  openLinked,
  type Statistic,
} from '../../src';
import {
  at,
  attempt,
  conference,
  department,
  does,
  first,
  firstLeader,
  grounds,
  having,
  issued,
  opened,
  organ,
  organLeader,
  petitioner,
  registered,
  said,
} from '../support/jiangsu';

const DAY = '2026-03-05';
const { roles } = firstPetition;
const none = {
  acceptWithin: 'none',
  simplifiedAcceptWithin: 'none',
  handleWithin: 'none',
  simplifiedHandleWithin: 'none',
  serveWithin: 'none',
  correctWithin: 'none',
  followUpWithin: 'none',
  enterWithin: 'none',
  reportWithin: 'none',
  settleWindow: 'none',
};
const REPLIED = ['register', 'assign', 'accept', 'submitResult', 'passAudit', 'reply'] as const;
const CONCLUDED = [...REPLIED, 'serve'] as const;
const ENTERED = [...CONCLUDED, 'followUp', 'enterFollowUp'] as const;
type Kase = ReturnType<typeof opened>;
const accepted = (given: object = {}) => having(opened(DAY, given), DAY, ...REPLIED.slice(0, 3));
const history = (kase: Kase): CaseHistory => historyOf(kase);
const rate = (name: keyof typeof statistics, kase: Kase) => {
  const { countsOn, holds }: Statistic = statistics[name];
  return countsOn(history(kase)) ? holds(history(kase)) : null;
};

describe(cite('jiangsu-2023/一.b'), () => {
  const replied = () => having(opened(DAY), DAY, ...REPLIED);
  const again = () => does(replied(), 'petitionAgain', '2026-03-20');

  test('a first-time matter without a repeat after the reply is solved at once', () => {
    expect(rate('oneTimeResolution', replied())).toBe(true);
    expect(rate('oneTimeResolution', again())).toBe(false);
    expect(rate('oneTimeResolution', registered(DAY))).toBeNull();
  });
  test('a window in days leaves out later repeats: the 15th day after 5 March is the 20th', () => {
    expect(oneTimeResolution(15).holds(history(again()))).toBe(false);
    expect(oneTimeResolution(14).holds(history(again()))).toBe(true);
  });
  test('repeats and visits to Beijing have their share', () => {
    expect(rate('repeatShare', registered(DAY, { firstNationwide: false }))).toBe(true);
    expect(rate('repeatShare', registered(DAY))).toBe(false);
    expect(rate('skipLevelToBeijing', registered(DAY, { toBeijing: true }))).toBe(true);
    const visit = { channel: 'visit', toBeijing: true };
    expect(rate('skipLevelToBeijing', does(registered(DAY), 'petitionAgain', DAY, visit))).toBe(
      true,
    );
    expect(rate('skipLevelToBeijing', registered(DAY))).toBe(false);
  });
});
describe(cite('jiangsu-2023/二'), () => {
  test('a result names what it comes to: solve, educate, assist, deal with by law, or several', () => {
    const all = { disposition: ['solve', 'educate', 'assist', 'lawEnforcement'] };
    expect(attempt(accepted(), 'submitResult', DAY, all).accepted).toBe(true);
    expect(attempt(accepted(), 'submitResult', DAY, { disposition: [] }).accepted).toBe(false);
  });
});
describe(cite('jiangsu-2023/三(一).1'), () => {
  test('unit, leader and officer are those who received the matter first', () => {
    const { firstHandler, parties } = contextOfCase(opened(DAY)) as unknown as {
      firstHandler: object;
      parties: object[];
    };
    expect(firstHandler).toEqual({ unit: 'county-bureau', leader: 'ding', officer: 'fang' });
    expect(parties).toEqual([
      { role: 'firstHandler', unit: 'county-bureau', since: DAY },
      { role: 'firstLeader', id: 'ding', since: DAY },
    ]);
    const other = { ...first, unit: 'city-bureau' };
    expect(attempt(opened(DAY), 'register', DAY, {}, other).accepted).toBe(false);
  });
  test('a repeat is no first-time matter', () => {
    expect(at(registered(DAY, { firstNationwide: false }))).toBe('notFirstTime');
    expect(at(registered(DAY, { firstInOrgan: false }))).toBe('registration.registered');
  });
});
describe(cite('jiangsu-2023/三(一).3'), () => {
  test('nothing is sent on before it is registered', () => {
    expect(attempt(opened(DAY), 'assign', DAY).accepted).toBe(false);
    expect(attempt(registered(DAY), 'assign', DAY).accepted).toBe(true);
  });
});
describe(cite('jiangsu-2023/三(一).4'), () => {
  const entered = () => having(opened(DAY), DAY, ...ENTERED.slice(0, 7));
  const unclear = () =>
    having(
      does(entered(), 'followUp', DAY, said({ petitionerView: 'noView' })),
      DAY,
      'enterFollowUp',
    );

  test('the first handler tracks every stage', () => {
    for (const kase of [opened(DAY), registered(DAY), accepted(), entered()])
      expect(attempt(kase, 'recordTracking', DAY, {}, firstLeader).accepted).toBe(true);
  });
  test('it is settled by satisfaction, a sign-off, used-up remedies or a window without a repeat', () => {
    expect(at(having(opened(DAY), DAY, ...ENTERED, 'settle'))).toBe('settled');
    expect(grounds(unclear(), 'settle', DAY)).toContain('jiangsu-2023/三(一).4');
    expect(at(having(unclear(), DAY, 'exhaustRoute', 'settle'))).toBe('settled');
    const signed = attempt(unclear(), 'signOff', DAY, {}, petitioner).case;
    expect(at(does(signed, 'settle', DAY))).toBe('settled');
  });
});
describe(cite('jiangsu-2023/三(一).6'), () => {
  test('the handling runs until the reply, fast only where the policy says how', () => {
    expect(ledgerOf(accepted()).terms.handle?.amount).toBe(10);
    expect(ledgerOf(accepted(none)).terms.handle).toBeUndefined();
    expect(() => opened(DAY, { handleWithin: undefined })).toThrow();
  });
});
describe(cite('jiangsu-2023/三(二).1'), () => {
  test('register, accept, handle, inspect: one after the other', () => {
    const states = ENTERED.map((_, index) =>
      at(having(opened(DAY), DAY, ...ENTERED.slice(0, index + 1))),
    );
    expect(states).toEqual([
      'registration.registered',
      'intake.forwarded',
      'handling.working',
      'handling.inAudit',
      'handling.cleared',
      'conclusion.replied',
      'conclusion.concluded',
      'conclusion.followedUp',
      'conclusion.entered',
    ]);
  });
});
describe(cite('jiangsu-2023/三(二).2'), () => {
  test('an appeal for remedy is assigned; a suggestion may be referred', () => {
    const track = { track: 'ordinary' };
    expect(grounds(registered(DAY), 'refer', DAY, track)).toContain('jiangsu-2023/三(二).2');
    const suggestion = registered(DAY, { category: 'suggestion' });
    expect(grounds(suggestion, 'refer', DAY, track)).toBeNull();
    expect(issued(registered(DAY), 'assign', DAY)).toEqual(['assignmentLetter']);
  });
});
describe(cite('jiangsu-2023/三(二).3'), () => {
  test('a litigation-related matter goes to the political-legal department, and nowhere else', () => {
    const kase = registered(DAY, { diversion: 'litigationRelated' });
    expect(at(does(kase, 'transferToPoliticalLegal', DAY))).toBe('transferredToPoliticalLegal');
    expect(grounds(kase, 'assign', DAY)).toContain('jiangsu-2023/三(二).3');
  });
});
describe(cite('jiangsu-2023/三(二).4'), () => {
  test.each(['partyMemberAppeal', 'supervisionSubjectReview'])(
    'a matter of the kind %s goes to the discipline organ, and nowhere else',
    (diversion) => {
      const kase = registered(DAY, { diversion });
      expect(at(does(kase, 'transferToDiscipline', DAY))).toBe('transferredToDiscipline');
      expect(grounds(kase, 'transferToPoliticalLegal', DAY)).not.toBeNull();
    },
  );
});
describe(cite('jiangsu-2023/三(二).5'), () => {
  test('who handled first and assigned examines the result; a referred one is only reported', () => {
    const kase = does(accepted(), 'submitResult', DAY);
    expect(at(kase)).toBe('handling.inAudit');
    expect(attempt(kase, 'passAudit', DAY, {}, organ).accepted).toBe(false);
    expect(at(does(kase, 'failAudit', DAY))).toBe('handling.correcting');
    const referred = having(opened(DAY), DAY, 'register', 'refer', 'accept', 'submitResult');
    expect(at(referred)).toBe('handling.cleared');
  });
});
describe(cite('jiangsu-2023/三(二).6'), () => {
  const concluded = () => having(opened(DAY), DAY, ...CONCLUDED);

  test('the petitioner is asked on site, by telephone or online, in at least one way', () => {
    for (const method of ['onSite', 'phone', 'online'])
      expect(grounds(concluded(), 'followUp', DAY, said({ methods: [method] }))).toBeNull();
    expect(grounds(concluded(), 'followUp', DAY, said({ methods: [] }))).toContain(
      'jiangsu-2023/S11',
    );
  });
  test('a dissatisfied petitioner is told of review', () => {
    const view = said({ petitionerView: 'dissatisfied' });
    expect(issued(concluded(), 'followUp', DAY, view)).toEqual(['reviewAdvice']);
    expect(issued(concluded(), 'followUp', DAY)).toEqual([]);
  });
});
describe(cite('jiangsu-2023/三(三).1'), () => {
  test('the competent organ names its leader and officer when it accepts', () => {
    const assigned = having(opened(DAY), DAY, 'register', 'assign');
    const unnamed = { leader: undefined };
    expect(attempt(assigned, 'accept', DAY, unnamed).accepted).toBe(false);
    const other = { ...organLeader, id: 'wu' };
    expect(attempt(accepted(), 'findMajor', DAY, {}, other).accepted).toBe(false);
    expect(attempt(accepted(), 'findMajor', DAY).accepted).toBe(true);
  });
});
describe(cite('jiangsu-2023/三(三).2'), () => {
  test('report, case leader, consultation, plan: in this order', () => {
    const found = does(accepted(), 'findMajor', DAY);
    expect(attempt(found, 'assignCaseLeader', DAY).accepted).toBe(false);
    const planned = having(
      found,
      DAY,
      'reportToConference',
      'assignCaseLeader',
      'consult',
      'setPlan',
    );
    expect(attempt(planned, 'setPlan', DAY).accepted).toBe(false);
    expect(at(planned)).toBe('handling.working');
  });
});
describe(cite('jiangsu-2023/三(三).3'), () => {
  test('what was taken to Beijing is analysed before it is settled', () => {
    const beijing = having(registered(DAY, { toBeijing: true }), DAY, ...ENTERED.slice(1));
    expect(grounds(beijing, 'settle', DAY)).toContain('jiangsu-2023/三(三).3');
    expect(at(having(beijing, DAY, 'fileAnalysis', 'settle'))).toBe('settled');
  });
});
describe(cite('jiangsu-2023/三(三).4'), () => {
  test('the responsibility is divided in a case of its own before the matter is sent on', () => {
    const cross = registered(DAY, { crossJurisdiction: true });
    expect(grounds(cross, 'assign', DAY)).toContain('jiangsu-2023/三(三).4');
    expect(attempt(cross, 'submitJurisdiction', DAY).effects).toEqual([
      {
        type: 'openCase',
        procedure: 'jiangsu-jurisdiction',
        link: 'jurisdiction',
        on: DAY,
        input: {
          organs: ['甲市', '乙市'],
          text: '人户分离。',
          firstHandler: { unit: 'county-bureau', leader: 'ding', officer: 'fang' },
        },
      },
    ]);
    const divided = having(cross, DAY, 'submitJurisdiction', 'linkedCaseEnded');
    expect(grounds(divided, 'assign', DAY)).toBeNull();
    const asked = does(cross, 'submitJurisdiction', DAY);
    const calledOff = does(asked, 'linkedCaseEnded', DAY, { end: 'calledOff' });
    expect(at(calledOff)).toBe('registration.registered');
    expect(grounds(calledOff, 'assign', DAY)).toContain('jiangsu-2023/三(三).4');
    expect(grounds(calledOff, 'submitJurisdiction', DAY)).toBeNull();
    const other = { procedure: 'jiangsu-recommendation', end: 'carriedOut' };
    expect(at(does(asked, 'linkedCaseEnded', DAY, other))).toBe('registration.dividing');
    expect(attempt(cross, 'submitJurisdiction', DAY, { organs: ['甲市', '甲市'] }).accepted).toBe(
      false,
    );
  });
  test('what asks for the division opens its case as it is', () => {
    const [effect] = attempt(
      registered(DAY, { crossJurisdiction: true }),
      'submitJurisdiction',
      DAY,
    ).effects;
    const asked = openLinked(jurisdiction, effect as LinkedCaseAsked, { id: 'j1', policy: {} });
    expect(contextOfCase(asked).organs).toEqual(['甲市', '乙市']);
  });
});
describe(cite('jiangsu-2023/三(三).5'), () => {
  test('process and result are published and the petitioner evaluates, within the scope', () => {
    const included = does(registered(DAY), 'includeInEvaluation', DAY);
    expect(attempt(registered(DAY), 'publish', DAY).accepted).toBe(false);
    const evaluated = having(included, DAY, 'publish', 'evaluate');
    expect(rate('participation', evaluated)).toBe(true);
    expect(rate('participation', included)).toBe(false);
    expect(rate('satisfaction', evaluated)).toBe(true);
    expect(
      rate('satisfaction', does(evaluated, 'evaluate', DAY, { satisfaction: 'dissatisfied' })),
    ).toBe(false);
    const barred = registered(DAY, { evaluationBar: 'statutoryRoute' });
    expect(grounds(barred, 'includeInEvaluation', DAY)).toContain('jiangsu-2023/三(三).5');
  });
});
describe(cite('jiangsu-2023/三(四).1'), () => {
  test('a repeat raises an alert and moves nothing in the handling', () => {
    const again = does(accepted(), 'petitionAgain', DAY);
    expect(issued(accepted(), 'petitionAgain', DAY)).toEqual(['repeatAlert']);
    expect(at(again)).toBe('handling.working');
    expect(rate('turnedRepeat', again)).toBe(true);
    expect(rate('turnedRepeat', accepted())).toBe(false);
  });
});
describe(cite('jiangsu-2023/三(四).3'), () => {
  test('not solved in time and petitioned again: an opinion by the channel of the petition', () => {
    const again = does(accepted(), 'petitionAgain', DAY);
    // Handling is due on Thursday 19 March: Fri 6 (1), Mon 9 to Fri 13 (2-6), Mon 16 to Thu 19 (7-10).
    expect(grounds(again, 'issueSupervisionOpinion', '2026-03-19')).toContain('jiangsu-2023/S15');
    expect(grounds(again, 'issueSupervisionOpinion', '2026-03-20')).toBeNull();
    const supervisionOpinion = {
      form: 'onSite',
      channel: 'letter',
      findings: '未到账。',
      demands: '落实。',
    };
    expect(
      grounds(again, 'issueSupervisionOpinion', '2026-03-20', { supervisionOpinion }),
    ).toContain('jiangsu-2023/三(四).3');
    expect(grounds(accepted(), 'issueSupervisionOpinion', '2026-03-20')).not.toBeNull();
  });
});
describe(cite('jiangsu-2023/三(四).4'), () => {
  test('two rates are circulated, and neither has a target number', () => {
    const { oneTimeResolution: solved, turnedRepeat } = statistics;
    for (const { clauses } of [solved, turnedRepeat])
      expect(clauses).toContain('jiangsu-2023/三(四).4');
    expect(Object.values(statistics).some((one) => 'target' in one)).toBe(false);
  });
});
describe(cite('jiangsu-2023/三(五).3'), () => {
  test('the petition departments answer for first handling, their leaders with them', () => {
    for (const role of ['petitionDepartment', 'firstLeader'] as const)
      expect(roles[role].clauses).toContain('jiangsu-2023/三(五).3');
    const content = { ground: '逾期未受理。', subject: 'human-resources', measure: '通报' };
    const record = (by: typeof first) =>
      attempt(accepted(), 'recordAccountability', DAY, content, by).accepted;
    expect([record(department), record(conference)]).toEqual([true, false]);
  });
});
describe(cite('jiangsu-2023/三(六).2'), () => {
  test('mediation is recorded while the matter is handled, and at no other time', () => {
    expect(attempt(accepted(), 'mediate', DAY).accepted).toBe(true);
    expect(attempt(registered(DAY), 'mediate', DAY).accepted).toBe(false);
  });
});
describe(cite('jiangsu-2023/三(六).4'), () => {
  test('the quality of resolution is a figure of the appraisal', () => {
    expect(statistics.oneTimeResolution.clauses).toContain('jiangsu-2023/三(六).4');
    const served = having(opened(DAY), DAY, ...CONCLUDED);
    expect(rate('oneTimeResolution', served)).toBe(true);
  });
});
