import type { jurisdiction } from '../../machines/jiangsu-jurisdiction';
import type { InputOf } from '../../src';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof jurisdiction;
const input = (...organs: string[]): InputOf<P> => ({
  organs,
  text: '人户分离，两地均称不属于本地管辖。',
  firstHandler: { unit: 'county-bureau', leader: 'ding', officer: 'fang' },
});
const divided = ([mainOrgan = '—', ...assistingOrgans]: readonly string[]) => ({
  division: { mainOrgan, assistingOrgans, mainGround: 'placeOfMatter' as const },
});

/**
 * Asked on Thursday 5 March 2026, about two organs and about three: only three show a consent before the last one. Of two
 * organs, one can be merged into the other.
 */
export const jurisdictionPlan: Plan<P> = {
  open: [
    { id: 'plan-two', on: '2026-03-05', input: input('甲市', '乙市'), policy: {} },
    {
      id: 'plan-three',
      on: '2026-03-05',
      input: { ...input('甲市', '乙市', '丙局'), crossings: ['threeSeparations'] },
      policy: {},
    },
  ],
  // How many organs there are and how many have consented decides what the next consent does.
  distinguish: ({ organs, consented }) => [organs.length, consented.length],
  actors: ({ context: { organs, consented, parties } }) => {
    const next = organs.find((organ) => !consented.includes(organ)) ?? organs[0] ?? '—';
    const superior = parties.find(({ role }) => role === 'commonSuperior')?.unit;
    return [
      { id: 'fang', role: 'firstHandler', unit: 'county-bureau' },
      { id: 'jia', role: 'organConcerned', unit: next },
      { id: 'sheng', role: 'commonSuperior', unit: superior ?? 'province' },
      { id: 'he', role: 'jointConference' },
      { id: 'zheng', role: 'localAuthority' },
      { id: 'yi', role: 'organConcerned', unit: consented[0] ?? '乙市' },
      { id: 'ren', role: 'organConcerned', unit: '丁市' },
      { id: 'zuo', role: 'commonSuperior', unit: 'another-province' },
    ];
  },
  acts: {
    proposeDivision: ({ context: { organs } }) => [
      divided(organs),
      divided(['戊市']),
      divided([...organs, organs[0] ?? '—']),
    ],
    consent: () => [{}],
    recordSuccession: ({ context: { organs } }) => [
      { change: 'merged', replaced: organs[1] ?? organs[0] ?? '—', successor: organs[0] ?? '—' },
      { change: 'abolished', replaced: organs[0] ?? '—', successor: '己局' },
      { change: 'split', replaced: '戊市', successor: '己局' },
    ],
    reportUnclear: ({ context: { organs } }) => [
      { replaced: organs[0] ?? '—' },
      { replaced: '戊市' },
    ],
    designate: () => [{ successor: '庚局' }],
    reportDispute: () => [
      { reason: '各方均称不属于本单位。', commonSuperior: 'province' },
      { reason: '各方均称不属于本单位。' },
    ],
    decideDivision: () => [
      { ...divided(['甲市', '乙市']), reason: '事发地在甲市。' },
      { ...divided(['甲市', '甲市']), reason: '事发地在甲市。' },
    ],
    coordinateDivision: () => [
      { ...divided(['甲市', '乙市']), reason: '事发地在甲市。' },
      { ...divided(['甲市', '甲市']), reason: '事发地在甲市。' },
    ],
    callOff: () => [{ reason: '信访人已撤回。' }],
    attach: commonPayloads().attach,
    delegate: commonPayloads('firstHandler', 'organConcerned', 'commonSuperior').delegate,
    recuse: commonPayloads().recuse,
    correct: commonPayloads().correct,
    recordAccountability: commonPayloads().recordAccountability,
  },
};
