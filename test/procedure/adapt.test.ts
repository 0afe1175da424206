import { describe, expect, test } from 'vitest';
import { cityWorkOrder } from '../../examples/other-city';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { type ActOf, AdaptationError, adapt, legalDocument, openCase, submit } from '../../src';

const order = { senderName: '王某', orderType: '求助工单', content: '咨询失业保险金' };
const office = { id: 'chen', role: 'generalOffice' } as const;
const leader = { id: 'zhou', role: 'leaderInCharge' } as const;
const unit = { id: 'li', role: 'handlingUnit', unit: 'labour' } as const;
const on = '2026-02-13';
const upToReceipt: readonly ActOf<typeof hotlineWorkOrder>[] = [
  { type: 'register', on, by: office },
  { type: 'confirm', on, by: leader, withinRemit: true },
  { type: 'accept', on, by: office },
  {
    type: 'instruct',
    on,
    by: leader,
    text: '请劳动监察股办理',
    tier: 'difficult',
    unit: { id: 'labour', kind: 'division' },
  },
  { type: 'dispatch', on, by: office },
  { type: 'receive', on, by: unit },
];

const rule = legalDocument({
  id: 'example-2024',
  title: { zh: '某市办法', en: 'Measures of a city' },
  issuer: { zh: '某市', en: 'A city' },
  issued: '2024-01-01',
  inForce: '2024-03-01',
  clauses: { '8': '承办单位应当自收到工单之日起5个工作日内办结。' },
});
const title = { zh: '某市热线工单办理', en: 'A city’s hotline work order' };
const norm = { from: '2024-03-01' } as const;
const adapted = (how: object) =>
  adapt(hotlineWorkOrder, { id: 'example', title, document: rule, norm, ...how });

describe('the clauses of a procedure under another document', () => {
  test('a refusal names its own clause in place of the chart’s', () => {
    let kase = openCase(cityWorkOrder, { id: 'c1', on, input: { order }, policy: {} });
    for (const act of upToReceipt) kase = submit(kase, act).case;
    // Five working days: Saturday 14, then 24 to 27 February; the last day to ask is Thursday 26.
    const late = submit(kase, {
      type: 'requestExtension',
      on: '2026-02-27',
      by: unit,
      text: '需立案调查',
    });
    expect(late.accepted ? null : late.refusal.map(({ clauses }) => clauses)).toEqual([
      ['example-2024/9'],
    ]);
  });

  test.each([
    [{ 'lichuan-2017/三(三)9': 'example-2024/8' }, 'lichuan-2017/三(三)9'],
    [{ 'lichuan-2017/三(三)4a': 'example-2024/7' }, 'example-2024/7 is no clause of example-2024'],
    [{ 'lichuan-2017/三(三)4a': 'lichuan-2017/一.a' }, 'lichuan-2017/一.a is no clause of'],
  ])('%o does not fit', (cites, message) => {
    expect(() => adapted({ cites })).toThrow(AdaptationError);
    expect(() => adapted({ cites })).toThrow(message);
  });
});

describe('a number under another document', () => {
  test.each([
    [
      'which its clause does not state',
      { amount: 6, unit: 'workingDay', clause: 'example-2024/8' },
    ],
    ['under a clause that is not its own', { amount: 5, unit: 'workingDay', clause: '三(三)2a' }],
  ])('%s does not fit', (_, ordinary) => {
    expect(() => adapted({ terms: { reply: { periods: { ordinary } } } })).toThrow(AdaptationError);
  });
});
