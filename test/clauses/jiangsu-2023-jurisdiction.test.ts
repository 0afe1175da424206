import { describe, expect, test } from 'vitest';
import { jurisdiction } from '../../machines/jiangsu-jurisdiction';
import { type AnyProcedure, cite } from '../../src';
import { type Actor, player } from '../support/player';

const DAY = '2026-03-05';
const first: Actor = { id: 'fang', role: 'firstHandler', unit: 'county-bureau' };
const jia: Actor = { id: 'jia', role: 'organConcerned', unit: '甲市' };
const yi: Actor = { id: 'yi', role: 'organConcerned', unit: '乙市' };
const bing: Actor = { id: 'bing', role: 'organConcerned', unit: '丙局' };
const superior: Actor = { id: 'sheng', role: 'commonSuperior', unit: 'province' };
const conference: Actor = { id: 'he', role: 'jointConference' };
const authority: Actor = { id: 'zheng', role: 'localAuthority' };
const division = { mainOrgan: '甲市', assistingOrgans: ['乙市'], mainGround: 'placeOfMatter' };
const { opened, does, refusal, issued, at, facts } = player(
  jurisdiction as AnyProcedure,
  {
    proposeDivision: [jia, { division }],
    consent: [yi],
    recordSuccession: [first, { change: 'merged', replaced: '乙市', successor: '丁区' }],
    reportUnclear: [first, { replaced: '乙市' }],
    designate: [authority, { successor: '丁区' }],
    reportDispute: [jia, { reason: '均称不属于本地。', commonSuperior: 'province' }],
    decideDivision: [superior, { division, reason: '事发地在甲市。' }],
    coordinateDivision: [conference, { division, reason: '事发地在甲市。' }],
    callOff: [first, { reason: '信访人已撤回。' }],
  },
  {
    organs: ['甲市', '乙市'],
    text: '人户分离。',
    firstHandler: { unit: 'county-bureau', leader: 'ding', officer: 'fang' },
  },
);
const three = { organs: ['甲市', '乙市', '丙局'] };
const none = { reason: '没有共同的上一级。', commonSuperior: undefined };
const fault = { ground: '推诿。', subject: '乙市', measure: '提醒' };

describe(cite('jiangsu-2023/三(三).4'), () => {
  test('the matter of several organs gets one main responsible organ, and the ground of it', () => {
    const agreed = does(does(opened(DAY), 'proposeDivision', DAY), 'consent', DAY);
    expect(at(agreed)).toBe('settledByAgreement');
    expect(facts(agreed).division).toEqual(division);
    expect(issued(does(opened(DAY), 'proposeDivision', DAY), 'consent', DAY)).toEqual([
      'divisionOpinion',
    ]);
    const twice = { division: { ...division, assistingOrgans: ['甲市'] } };
    expect(refusal(opened(DAY), 'proposeDivision', DAY, twice)).toContain('jiangsu-2023/S35');
  });
  test('it takes two organs, each named once', () => {
    expect(() => opened(DAY, { organs: ['甲市'] })).toThrow();
    expect(() => opened(DAY, { organs: ['甲市', '甲市'] })).toThrow();
  });
  test('no limit runs for it, and none is left to a policy', () => {
    expect(jurisdiction.terms).toEqual({});
    expect(() => opened(DAY, {}, { divideWithin: 'none' })).toThrow();
  });
});

describe(cite('jiangsu-2023/三(一).4'), () => {
  test('the first handler who asked takes the dispute on, or calls the question off', () => {
    const proposed = does(opened(DAY), 'proposeDivision', DAY);
    expect(at(does(proposed, 'reportDispute', DAY, {}, first))).toBe('inDispute.atSuperior');
    expect(at(does(proposed, 'callOff', DAY))).toBe('calledOff');
    const other = { ...first, unit: 'city-bureau' };
    expect(refusal(proposed, 'callOff', DAY, {}, other)).toContain('role');
    expect(refusal(proposed, 'callOff', DAY, {}, jia)).toContain('role');
  });
});

describe(cite('petition-2022/24.1'), () => {
  test('all the organs concerned must consent, each for itself', () => {
    const proposed = does(opened(DAY, three), 'proposeDivision', DAY);
    expect(at(proposed)).toBe('negotiating.proposed');
    expect(refusal(proposed, 'consent', DAY, {}, jia)).toContain('jiangsu-2023/S33');
    const second = does(proposed, 'consent', DAY, {}, yi);
    expect(at(second)).toBe('negotiating.proposed');
    expect(at(does(second, 'consent', DAY, {}, bing))).toBe('settledByAgreement');
    expect(refusal(proposed, 'consent', DAY, {}, { ...bing, unit: '丁区' })).toContain('role');
  });
  test('another proposal begins anew', () => {
    const second = does(does(opened(DAY, three), 'proposeDivision', DAY), 'consent', DAY, {}, yi);
    const anew = does(second, 'proposeDivision', DAY, {}, bing);
    expect(facts(anew).consented).toEqual(['丙局']);
    expect(at(does(anew, 'consent', DAY, {}, yi))).toBe('negotiating.proposed');
  });
  test('the organs negotiate about themselves', () => {
    const stranger = { division: { ...division, assistingOrgans: ['戊市'] } };
    expect(refusal(opened(DAY), 'proposeDivision', DAY, stranger)).toContain('petition-2022/24.1');
  });
  test('in dispute the common superior decides, and nobody else', () => {
    const disputed = does(opened(DAY), 'reportDispute', DAY);
    expect(at(disputed)).toBe('inDispute.atSuperior');
    const other = { ...superior, unit: 'another-province' };
    expect(refusal(disputed, 'decideDivision', DAY, {}, other)).toContain('role');
    expect(refusal(disputed, 'coordinateDivision', DAY)).toContain('state');
    const stranger = { division: { ...division, mainOrgan: '戊市' } };
    const decided = does(disputed, 'decideDivision', DAY, stranger);
    expect(at(decided)).toBe('decidedBySuperior');
    expect(facts(decided).division).toEqual(stranger.division);
  });
  test('without a common superior the joint conference coordinates', () => {
    const disputed = does(opened(DAY), 'reportDispute', DAY, none);
    expect(at(disputed)).toBe('inDispute.atConference');
    expect(refusal(disputed, 'decideDivision', DAY)).toContain('state');
    expect(at(does(disputed, 'coordinateDivision', DAY))).toBe('coordinated');
  });
  test('a later report puts the first one right', () => {
    const once = does(opened(DAY), 'reportDispute', DAY);
    const twice = does(once, 'reportDispute', DAY, none, yi);
    expect(at(twice)).toBe('inDispute.atConference');
    expect(refusal(twice, 'recordAccountability', DAY, fault, superior)).toContain('role');
    expect(at(does(twice, 'reportDispute', DAY))).toBe('inDispute.atSuperior');
  });
});

describe(cite('petition-2022/24.2'), () => {
  const proposed = () => does(opened(DAY, three), 'proposeDivision', DAY, {}, jia);

  test('whoever goes on with the functions takes the place, and consents anew', () => {
    const succeeded = does(proposed(), 'recordSuccession', DAY);
    expect(at(succeeded)).toBe('negotiating.unproposed');
    expect(facts(succeeded)).toMatchObject({ organs: ['甲市', '丁区', '丙局'], consented: [] });
    const now = { division: { ...division, assistingOrgans: ['丁区', '丙局'] } };
    const anew = does(succeeded, 'proposeDivision', DAY, now);
    expect(refusal(anew, 'consent', DAY, {}, yi)).toContain('role');
    const ding = { ...yi, unit: '丁区' };
    expect(at(does(does(anew, 'consent', DAY, {}, ding), 'consent', DAY, {}, bing))).toBe(
      'settledByAgreement',
    );
  });
  test('of two that become one, the one that is left proposes alone', () => {
    const merged = does(opened(DAY), 'recordSuccession', DAY, { successor: '甲市' });
    expect(facts(merged).organs).toEqual(['甲市']);
    const alone = { division: { ...division, assistingOrgans: [] } };
    expect(at(does(merged, 'proposeDivision', DAY, alone))).toBe('settledByAgreement');
  });
  test('only an organ concerned can be succeeded, and by another', () => {
    expect(refusal(proposed(), 'recordSuccession', DAY, { replaced: '戊市' })).toContain(
      'petition-2022/24.2',
    );
    expect(refusal(proposed(), 'recordSuccession', DAY, { successor: '乙市' })).toContain(
      'jiangsu-2023/S37',
    );
  });
  test('where it is unclear, the Party committee and government of the level name the organ', () => {
    const unclear = does(proposed(), 'reportUnclear', DAY);
    expect(at(unclear)).toBe('awaitingDesignation');
    expect(refusal(unclear, 'proposeDivision', DAY)).toContain('state');
    expect(refusal(unclear, 'designate', DAY, {}, superior)).toContain('role');
    const named = does(unclear, 'designate', DAY);
    expect(at(named)).toBe('negotiating.unproposed');
    expect(facts(named)).toMatchObject({ organs: ['甲市', '丁区', '丙局'], unclear: null });
  });
});
