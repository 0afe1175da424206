import { addDays, type PlainDate } from '../../calendars';
import type { regionalSupervision } from '../../machines/jiangsu-regional-supervision';
import type { InputOf, PolicyOf } from '../../src';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof regionalSupervision;
const input: InputOf<P> = {
  supervisingDepartment: 'province-petition-bureau',
  supervisedKind: 'locality',
  supervisedUnit: '甲市',
  periodFrom: '2026-01-01',
  periodThrough: '2026-03-31',
};
const policy: PolicyOf<P> = {
  resolutionBelow: { numerator: 4, denominator: 5 },
  repeatShareOver: { numerator: 1, denominator: 4 },
  repeatGrowthOver: { numerator: 1, denominator: 10 },
  newBacklogOver: 20,
  circulateWithin: { amount: 5, unit: 'workingDay' },
  measureWithin: { amount: 3, unit: 'workingDay' },
};
/** On every threshold exactly, and beyond none: 80 of 100, 50 of 200, 50 against 50, 20. */
export const unremarkable = {
  firstTimeConcluded: 100,
  resolvedAtOnce: 80,
  petitions: 200,
  repeatPetitions: 50,
  repeatPetitionsBefore: 50,
  newBacklog: 20,
  turnedRepeat: 12,
};

const order = { problems: '化解率偏低。', demands: '逐件复盘。' };
const days: readonly PlainDate[] = ['2026-04-24', '2026-05-29', '2030-12-31'];

/** Opened on Thursday 2 April 2026 for the first quarter: once with periods, once without. */
export const regionalPlan: Plan<P> = {
  open: [
    { id: 'plan', on: '2026-04-02', input, policy },
    {
      id: 'plan-without-periods',
      on: '2026-04-02',
      input: { ...input, supervisedKind: 'governmentDepartment' },
      policy: { ...policy, circulateWithin: 'none', measureWithin: 'none' },
    },
  ],
  actors: () => [
    { id: 'tao', role: 'petitionDepartment', unit: 'province-petition-bureau' },
    { id: 'he', role: 'jointConference' },
    { id: 'jia', role: 'supervisedUnit', unit: '甲市' },
    { id: 'yi', role: 'supervisedUnit', unit: '乙市' },
    { id: 'qu', role: 'petitionDepartment', unit: 'city-petition-bureau' },
  ],
  acts: {
    reportFigures: () => [
      { periodFigures: unremarkable },
      { periodFigures: { ...unremarkable, resolvedAtOnce: 79 } },
    ],
    circulateFigures: () => [{ scope: '各设区市信访局', text: '一季度办理情况。' }],
    summonForTalk: ({ on }) => [{ heldOn: on, attendees: ['甲市信访局'], text: '约谈记录。' }],
    issueCircular: () => [{ scope: '全省', text: '化解率偏低。' }],
    listForSupervision: () => [{ problems: '化解率偏低。', demands: '逐件复盘。' }],
    // Of fixed days the next one ahead, so that orders given again and again come to an end.
    orderCorrection: ({ on }) =>
      [days.find((day) => day >= on), addDays(on, -1)].flatMap((correctBy) =>
        correctBy ? [{ correctionOrder: { ...order, correctBy } }] : [],
      ),
    reportCorrection: () => [{ text: '已逐件复盘。' }],
    examineCorrection: () => [
      { sufficient: true, findings: '化解率回升。' },
      { sufficient: false, findings: '仍有未化解的事项。' },
    ],
    liftListing: () => [{}],
    recordNotCorrected: () => [{ reason: '逾期未整改。' }],
    closeRound: () => [{}],
    attach: commonPayloads().attach,
    delegate: commonPayloads('petitionDepartment', 'jointConference').delegate,
    recuse: commonPayloads().recuse,
    correct: commonPayloads().correct,
    recordAccountability: commonPayloads().recordAccountability,
  },
};
