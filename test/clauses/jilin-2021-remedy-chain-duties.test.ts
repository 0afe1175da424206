import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { remedyChain } from '../../machines/jilin-remedy-chain';
import { review } from '../../machines/jilin-review';
import { type AnyProcedure, cite, contextOfCase, isClosed, openCase, submit } from '../../src';
import {
  application,
  applied,
  at,
  attempt,
  type By,
  brought,
  cityBureau,
  committee,
  does,
  exhausted,
  handlingOpinion,
  inReReviewWindow,
  leader,
  linked,
  office,
  opened,
  petitioner,
  principalLeader,
  redo,
  refusal,
  served,
  underReview,
  upheld,
} from '../support/chain';

const DAY = '2026-03-02';
const { roles } = remedyChain;
const effects = (...given: Parameters<typeof attempt>) => attempt(...given).effects;
const openings = (...given: Parameters<typeof attempt>) =>
  effects(...given).filter((effect) => effect.type === 'openCase');
const papers = (...given: Parameters<typeof attempt>) =>
  effects(...given).flatMap((effect) => (effect.type === 'issue' ? [effect.form] : []));
const inWindow = (by: By, policy = {}) => served(opened(DAY, by, policy), DAY);
const applies = (by: By, policy = {}) =>
  [inWindow(by, policy), 'apply', DAY, petitioner, application] as const;
/** The organ whose notice counts under review of an opinion by `by`. */
const speaks = (by: By, policy = {}) =>
  [office, cityBureau, committee]
    .filter(
      (organ) =>
        refusal(underReview(by, DAY, DAY, policy), 'reportOpinion', DAY, organ, {
          reviewOpinion: upheld,
        }) === null,
    )
    .map(({ role }) => role);
const child = (
  kase: Parameters<typeof attempt>[0],
  on: PlainDate,
): { level: string; case: ReturnType<typeof opened> } => {
  const [effect] = openings(kase, 'apply', on, petitioner, application);
  if (effect?.type !== 'openCase') throw new Error('no case is opened');
  const { procedure, input } = effect;
  expect(procedure).toBe('jilin-review');
  const given = { id: 'jr', on, input: input as never, policy: {} };
  return {
    level: (input as { level: string }).level,
    case: openCase(review as AnyProcedure, given),
  };
};

describe(cite('jilin-2021/一.1a'), () => {
  test('against a county’s handling opinion one applies to the city bureau, which is heard by its notice', () => {
    expect(openings(...applies('county'))).toEqual([]);
    expect(speaks('county')).toEqual(['cityBureau']);
    // The city bureau declines; the committee cannot.
    const declined = { ground: 'outsideMandate', reason: '不属于职能。' };
    const kase = underReview('county', DAY, DAY);
    expect(refusal(kase, 'decline', DAY, cityBureau, declined)).toBeNull();
    expect(refusal(kase, 'decline', DAY, committee, declined)).toContain('role');
    expect(refusal(inWindow('county'), 'apply', DAY, cityBureau, application)).toContain(
      'jilin-2021/一.1a',
    );
    expect(remedyChain.roles.cityBureau.clauses).toEqual(['jilin-2021/一.1a']);
  });
});
describe(cite('jilin-2021/一.1b'), () => {
  test('against the city’s review opinion one applies to the provincial bureau for re-review', () => {
    const opening = openings(inReReviewWindow(DAY), 'apply', DAY, petitioner, application);
    expect(opening).toMatchObject([
      {
        procedure: 'jilin-review',
        link: 'review',
        on: DAY,
        input: {
          level: 'reReview',
          source: 'petitioner',
          application: {
            ...application,
            applicant: { name: '彭某' },
            opinion: {
              by: 'city',
              kind: 'review',
              organ: '长春市社会保险局',
              receivedOn: DAY,
            },
          },
        },
      },
    ]);
    expect(refusal(inReReviewWindow(DAY), 'apply', DAY, cityBureau, application)).toContain(
      'jilin-2021/一.1b',
    );
  });
  test('and the bureau’s own case takes it, and accepts it', () => {
    const { level, case: opened_ } = child(inReReviewWindow(DAY), DAY);
    expect(level).toBe('reReview');
    const accepted = submit(opened_, { type: 'accept', on: DAY, by: office });
    expect(accepted.accepted).toBe(true);
  });
});
describe(cite('jilin-2021/一.2'), () => {
  test.each(['city', 'changbaishan'] as const)(
    'against a handling opinion by %s one applies to the provincial bureau for review',
    (by) => {
      expect(speaks(by)).toEqual(['petitionOffice']);
      const { level, case: opened_ } = child(inWindow(by), DAY);
      expect(level).toBe('review');
      expect(submit(opened_, { type: 'accept', on: DAY, by: office }).accepted).toBe(true);
      expect(refusal(inWindow(by), 'apply', DAY, cityBureau, application)).toContain(
        'jilin-2021/一.2',
      );
    },
  );
  test('but with Changbaishan at county level, to a city bureau (J27)', () => {
    expect(speaks('changbaishan', { changbaishan: 'county' })).toEqual(['cityBureau']);
  });
  test('the day of service goes with the application: the bureau’s case knows what is late', () => {
    // 30 days from Monday 2 March end on Wednesday 1 April.
    const late = (on: PlainDate) =>
      (contextOfCase(child(inWindow('city'), on).case) as { filedLate: boolean }).filedLate;
    expect(late('2026-04-01')).toBe(false);
    expect(late('2026-04-02')).toBe(true);
  });
});
describe(cite('jilin-2021/一.3'), () => {
  test('against the provincial bureau’s handling opinion one applies to the committee', () => {
    expect(openings(...applies('province'))).toEqual([]);
    expect(speaks('province')).toEqual(['reviewCommittee']);
    expect(roles.reviewCommittee.clauses).toContain('jilin-2021/一.3');
  });
  test('and its review leads out of this system: nothing is barred by it (J58)', () => {
    const reviewed = does(underReview('province', DAY, DAY), 'reportOpinion', DAY, committee, {
      reviewOpinion: { ...upheld, organ: '省政府信访事项复查复核委员会' },
    });
    expect(at(reviewed)).toBe('committeeReviewed');
  });
  test('against its review opinion, to the committee for re-review', () => {
    const reviewed = does(underReview('city', DAY, DAY), 'reportOpinion', DAY, office, {
      reviewOpinion: { ...upheld, organ: '吉林省社会保险局' },
    });
    const pending = applied(served(reviewed, DAY), DAY);
    expect(refusal(pending, 'reportOpinion', DAY, office, { reviewOpinion: upheld })).toContain(
      'jilin-2021/一.3',
    );
    const last = does(pending, 'reportOpinion', DAY, committee, { reviewOpinion: upheld });
    expect(at(last)).toBe('concludedFinally');
  });
});
describe(cite('jilin-2021/一.5'), () => {
  test('a chain can go to the office of another bureau, by the leader for petitions', () => {
    const unit = { unit: { id: 'changchun' }, reason: '移交。' };
    expect(refusal(opened(DAY), 'reassign', DAY, office, unit)).toContain('jilin-2021/一.5');
    const moved = does(opened(DAY), 'reassign', DAY, leader, unit);
    expect(refusal(moved, 'lapse', DAY, office, { ground: '死亡。' })).toContain('role');
    expect(
      refusal(moved, 'lapse', DAY, { ...office, unit: 'changchun' }, { ground: '死亡。' }),
    ).toBeNull();
  });
});
describe(cite('jilin-2021/二.1'), () => {
  test('the petition office keeps the chain', () => {
    expect(roles.petitionOffice.clauses).toContain('jilin-2021/二.1');
  });
});
describe(cite('jilin-2021/四.1b'), () => {
  test('that a matter is accepted no longer is told in writing', () => {
    const last = exhausted(DAY);
    const again = does(last, 'bringUpAgain', DAY, petitioner, brought);
    expect(papers(again, 'bar', DAY, office, { finding: '无新的事实和理由。' })).toEqual([
      'barNotice',
    ]);
    expect(refusal(again, 'bar', DAY, leader, { finding: '无。' })).toContain('role');
    // An application against the re-review opinion is answered the same way (J60).
    expect(papers(last, 'apply', DAY, petitioner, application)).toEqual(['barNotice']);
    expect(refusal(last, 'apply', DAY, office, application)).toContain('jilin-2021/四.1b');
  });
});
describe(cite('jilin-2021/四.1c'), () => {
  const notice = { ground: 'late', reason: '逾期且无正当理由。', nextRemedy: '行政诉讼' };
  const late = () => applied(inWindow('county'), '2026-04-02');
  test('an application that is declined is answered with its reasons, and the chain goes on', () => {
    expect(refusal(late(), 'decline', '2026-04-03', cityBureau, { ground: 'late' })).toEqual([
      'payload',
    ]);
    expect(at(does(late(), 'decline', '2026-04-03', cityBureau, notice))).toBe('reviewForgone');
    expect(refusal(late(), 'decline', '2026-04-03', office, notice)).toContain('jilin-2021/四.1c');
  });
  test.each([
    ['in the window, which runs until Wednesday 1 April', DAY, '2026-04-01', 'reviewWindow'],
    ['after it', DAY, '2026-04-02', 'reviewForgone'],
    ['before any service', null, '2026-04-02', 'opinionIssued'],
  ] as const)('declined %s: back where it would stand (J54)', (_when, day, on, state) => {
    const start = day ? inWindow('county') : opened(DAY);
    const declined = does(applied(start, '2026-03-05'), 'decline', on, cityBureau, {
      ...notice,
      ground: 'outsideMandate',
    });
    expect(at(declined)).toBe(state);
  });
  test('a late application is accepted for a good reason', () => {
    const accepted = does(late(), 'accept', '2026-04-03', cityBureau, { goodReason: '住院。' });
    expect(at(accepted)).toBe('underReview.awaitingOpinion');
  });
});
describe(cite('jilin-2021/四.10c'), () => {
  const decided = {
    procedure: 'jilin-review',
    caseId: 'jr-1',
    end: 'archived',
    result: '维持。',
    reviewOpinion: { ...upheld, organ: '吉林省社会保险局' },
  };
  test('what the provincial bureau decided reaches the chain by the end of its case', () => {
    const reviewed = does(
      underReview('city', DAY, DAY),
      'linkedCaseEnded',
      '2026-04-10',
      linked,
      decided,
    );
    expect(at(reviewed)).toBe('reviewed');
    expect(contextOfCase(reviewed)).toMatchObject({
      standing: { by: 'province', kind: 'review' },
      outcome: 'upheld',
      servedOn: null,
    });
    // The file closed after the service: the 30 days run from Friday 20 March, to Sunday 19 April, which rolls to Monday 20.
    const window = served(reviewed, '2026-04-10', '2026-03-20');
    expect(at(applied(window, '2026-04-20'))).toBe('underReReview.awaitingOpinion');
    expect(at(applied(window, '2026-04-21'))).toBe('underReReview.lateApplication');
  });
  test('or by its reply, on the day of it; the end of the case then moves nothing (J55)', () => {
    const replied = does(underReview('city', DAY, DAY), 'reportOpinion', '2026-03-18', office, {
      reviewOpinion: decided.reviewOpinion,
    });
    const window = served(replied, '2026-03-20');
    const told = does(window, 'linkedCaseEnded', '2026-04-10', linked, decided);
    expect(at(told)).toBe('reReviewWindow');
  });
  test('its order to redo ends the chain; its own case has opened the new handling', () => {
    const redone = { ...decided, reviewOpinion: redo };
    const kase = underReview('city', DAY, DAY);
    expect(openings(kase, 'linkedCaseEnded', DAY, linked, redone)).toEqual([]);
    expect(at(does(kase, 'linkedCaseEnded', DAY, linked, redone))).toBe('remanded');
    expect(openings(kase, 'reportOpinion', DAY, office, { reviewOpinion: redo })).toEqual([]);
    expect(at(does(kase, 'reportOpinion', DAY, office, { reviewOpinion: redo }))).toBe('remanded');
  });
  test('another organ’s order to redo opens the new handling here, at the organ of the handling opinion', () => {
    const reviewed = underReview('county', DAY, DAY);
    const opening = {
      type: 'openCase',
      procedure: 'national-petition',
      link: 'redo',
      on: DAY,
      input: { opinion: handlingOpinion('county'), redoBy: '2026-09-30' },
    };
    expect(openings(reviewed, 'reportOpinion', DAY, cityBureau, { reviewOpinion: redo })).toEqual([
      opening,
    ]);
    const ended = does(reviewed, 'reportOpinion', DAY, cityBureau, { reviewOpinion: redo });
    expect([at(ended), isClosed(ended)]).toEqual(['remanded', true]);
    // Also where a second level orders it.
    const again = does(underReview('city', DAY, DAY), 'reportOpinion', DAY, office, {
      reviewOpinion: upheld,
    });
    expect(
      openings(applied(served(again, DAY), DAY), 'reportOpinion', DAY, committee, {
        reviewOpinion: redo,
      }),
    ).toEqual([{ ...opening, input: { ...opening.input, opinion: handlingOpinion('city') } }]);
  });
  test('an order to redo names its day, and nothing else does', () => {
    const { redoBy: _day, ...bare } = redo;
    const kase = underReview('county', DAY, DAY);
    for (const reviewOpinion of [bare, { ...upheld, redoBy: '2026-09-30' }])
      expect(refusal(kase, 'reportOpinion', DAY, cityBureau, { reviewOpinion })).toEqual([
        'payload',
      ]);
  });
});
describe(cite('jilin-2021/四.14'), () => {
  const again = (kase: Parameters<typeof attempt>[0], on: PlainDate = DAY) =>
    does(kase, 'bringUpAgain', on, petitioner, brought);
  const bar = { finding: '无新的事实和理由。', earlierOpinion: '吉社保信复核〔2026〕3号' };
  test('after the re-review the same matter is accepted no longer', () => {
    const barred = does(again(exhausted(DAY)), 'bar', DAY, office, bar);
    expect(at(barred)).toBe('concludedFinally');
  });
  test('on new facts or reasons a new petition is registered', () => {
    expect(
      openings(again(exhausted(DAY)), 'registerAnew', DAY, office, { finding: '有。' }),
    ).toEqual([
      {
        type: 'openCase',
        procedure: 'national-petition',
        link: 'newFacts',
        on: DAY,
        input: {
          petitioner: { name: '彭某' },
          renewed: brought.renewed,
          opinion: handlingOpinion('county'),
        },
      },
    ]);
  });
  test('before it nothing is barred: the petitioner is shown the remedy', () => {
    const asks = again(inWindow('county'));
    expect(refusal(asks, 'bar', DAY, office, bar)).toContain('jilin-2021/四.14');
    expect(refusal(asks, 'showRemedy', DAY, office, { text: '可以申请复查。' })).toBeNull();
    expect(
      refusal(again(exhausted(DAY)), 'showRemedy', DAY, office, { text: '可以申请复查。' }),
    ).toContain('jilin-2021/四.14');
  });
  test.each([
    [{}, ['guard', 'jilin-2021/J24']],
    [{ barAfterLapse: true }, null],
  ] as const)('after a remedy not used, only by policy %j (J24)', (policy, refused) => {
    const forgone = again(inWindow('county', policy), '2026-04-02');
    const found = refusal(forgone, 'bar', '2026-04-02', office, bar);
    if (refused === null) expect(found).toBeNull();
    else expect(found).toEqual(expect.arrayContaining([...refused]));
  });
  test('an organ’s notice that the same matter was settled before ends the chain as barred', () => {
    const declined = { ground: 'sameMatter', reason: '同一事由和理由。' };
    const kase = does(underReview('county', DAY, DAY), 'decline', DAY, cityBureau, declined);
    expect(at(kase)).toBe('barred');
    const ended = {
      procedure: 'jilin-review',
      caseId: 'jr-1',
      end: 'barred',
      result: '不再受理。',
    };
    expect(at(does(underReview('city', DAY, DAY), 'linkedCaseEnded', DAY, linked, ended))).toBe(
      'barred',
    );
  });
  test('the file closes when the last opinion is served and all is answered', () => {
    const last = exhausted(DAY);
    expect(refusal(last, 'archive', DAY, office)).toContain('jilin-2021/J61');
    expect(refusal(served(last, DAY), 'archive', DAY, leader)).toContain('jilin-2021/四.14');
    expect(refusal(again(served(last, DAY)), 'archive', DAY, office)).toContain('jilin-2021/J61');
    expect(at(does(served(last, DAY), 'archive', DAY, office))).toBe('archived');
  });
});
describe.each([['jilin-2021/五.1d'], ['jilin-2021/五.5']] as const)('%s', (clause) => {
  test(`${cite(clause)}: accountability is recorded by a leader, never by itself`, () => {
    const record = { ground: '推诿敷衍。', subject: '某处室', measure: '移送' };
    const refused = refusal(opened(DAY), 'recordAccountability', DAY, office, record);
    expect(refused).toContain('role');
    expect(refused).toContain(clause);
    for (const by of [leader, principalLeader])
      expect(refusal(opened(DAY), 'recordAccountability', DAY, by, record)).toBeNull();
  });
});
describe.each([['petition-2022/36.3'], ['petition-2005/35.3']] as const)('%s', (clause) => {
  test(`${cite(clause)}: the same facts and reasons are barred after a re-review`, () => {
    const again = does(exhausted(DAY), 'bringUpAgain', DAY, petitioner, brought);
    expect(refusal(again, 'bar', DAY, leader, { finding: '无。' })).toContain(clause);
  });
});

describe('the window of one petitioner', () => {
  test('runs from that petitioner’s own service: two chains of one opinion differ', () => {
    // Monday 2 March + 30: Wednesday 1 April; Monday 16 March + 30: Wednesday 15 April.
    const [first, second] = [served(opened(DAY), DAY), served(opened(DAY), '2026-03-16')];
    expect(at(applied(first, '2026-04-02'))).toBe('underReview.lateApplication');
    expect(at(applied(second, '2026-04-02'))).toBe('underReview.awaitingOpinion');
  });
  test('runs from the day of service, whenever it is recorded, and never from one to come', () => {
    const recorded = served(opened('2026-03-25'), '2026-03-25', DAY);
    expect(at(applied(recorded, '2026-04-01'))).toBe('underReview.awaitingOpinion');
    expect(at(applied(recorded, '2026-04-02'))).toBe('underReview.lateApplication');
    expect(() => served(opened(DAY), DAY, '2026-03-03')).toThrow('not before');
    // Recorded after it has passed, it is over at once.
    expect(at(served(opened('2026-04-02'), '2026-04-02', DAY))).toBe('reviewForgone');
  });
  test('is opened by the opinion alone, and by its first service', () => {
    expect(at(served(opened(DAY), DAY, DAY, 'notice'))).toBe('opinionIssued');
    const twice = served(served(opened(DAY), DAY), '2026-03-16');
    expect(at(applied(twice, '2026-04-02'))).toBe('underReview.lateApplication');
  });
  test('an application before any service is in time; a service recorded then counts (J53)', () => {
    const early = applied(opened(DAY), '2026-03-03');
    expect(at(early)).toBe('underReview.awaitingOpinion');
    const known = served(early, '2026-03-04', DAY);
    const back = (on: PlainDate) => at(does(known, 'withdraw', on, petitioner));
    // Withdrawn on Wednesday 1 April, its last day, and on the day after.
    expect(back('2026-04-01')).toBe('reviewWindow');
    expect(back('2026-04-02')).toBe('reviewForgone');
  });
  test('a withdrawal takes the chain back; before the bureau it is its own case that ends (J55)', () => {
    const back = (on: PlainDate) =>
      at(does(underReview('county', DAY, DAY), 'withdraw', on, petitioner));
    expect(back('2026-04-01')).toBe('reviewWindow');
    expect(back('2026-04-02')).toBe('reviewForgone');
    const here = does(underReview('city', DAY, DAY), 'withdraw', '2026-03-09', petitioner);
    expect(at(here)).toBe('underReview.awaitingOpinion');
    const ended = { procedure: 'jilin-review', caseId: 'jr-1', end: 'withdrawn', result: '撤回。' };
    const window = does(here, 'linkedCaseEnded', '2026-03-09', linked, ended);
    expect(at(window)).toBe('reviewWindow');
    expect(at(applied(window, '2026-04-01'))).toBe('underReview.awaitingOpinion');
  });
  test('the end of any other linked case moves nothing', () => {
    const ended = {
      procedure: 'national-petition',
      caseId: 'np',
      end: 'withdrawn',
      result: '撤回。',
    };
    const kase = does(underReview('city', DAY, DAY), 'linkedCaseEnded', DAY, linked, ended);
    expect(at(kase)).toBe('underReview.awaitingOpinion');
  });
  test('one who accepts the opinion ends the chain at any time (J56)', () => {
    for (const kase of [opened(DAY), inWindow('county'), underReview('city', DAY, DAY)])
      expect(at(does(kase, 'acceptOpinion', DAY, petitioner))).toBe('reconciled');
  });
});
