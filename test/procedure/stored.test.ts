import { describe, expect, test } from 'vitest';
import { china, guangxi, type NoticeDays } from '../../calendars';
import {
  advance,
  type Case,
  fromStored,
  type RestoreOptions,
  replay,
  reproject,
  type StoredCase,
  StoredCaseError,
  submit,
  toStored,
} from '../../src';
import { asGuessed, bridged } from '../terms/notice-2027';
import { do_, open, P, play, received, replied } from './support';
import { watch } from './watch';

type Json = Record<string, unknown>;
const START = '2026-03-02'; // Monday; difficult: Wednesday 11 March
const kept = () => toStored(advance(play(open(START), ...received(START)), '2026-03-12').case);

/** A deep copy with one place changed. */
function tampered(change: (box: StoredCase & { now: { snapshot: Json } }) => void): unknown {
  const box = structuredClone(kept()) as StoredCase & { now: { snapshot: Json } };
  change(box);
  return box;
}
function why(stored: unknown, options: RestoreOptions = {}): StoredCaseError['why'] | 'accepted' {
  try {
    fromStored(P, stored, options);
    return 'accepted';
  } catch (error) {
    if (error instanceof StoredCaseError) return error.why;
    throw error;
  }
}
const contextOf = (box: { now: { snapshot: Json } }) =>
  box.now.snapshot.context as Json & { terms: Record<string, Json> };
const mainOf = (box: { now: { snapshot: Json } }) =>
  (box.now.snapshot.value as { open: Record<string, unknown> }).open;

describe('round trip', () => {
  const moments: readonly [string, () => Case<typeof P>][] = [
    ['just opened', () => open(START)],
    [
      'polled past a limit',
      () => advance(play(open(START), ...received(START)), '2026-03-12').case,
    ],
    ['replied', () => play(open(START), ...received(START), ...replied('2026-03-05'))],
    ['ended', () => play(open(START), do_.withdraw('2026-03-03'))],
    ['watched by an overlay', () => advance(open(START, { overlays: [watch] }), '2026-04-01').case],
  ];
  test.each(moments)('%s: the same text again, and the same case on', (_, make) => {
    const kase = make();
    const stored = toStored(kase);
    const text = JSON.stringify(stored);
    const back = fromStored(P, JSON.parse(text), { overlays: kase.overlays });
    expect(toStored(back)).toEqual(stored);
    const later = '2026-06-01';
    expect(toStored(advance(back, later).case)).toEqual(toStored(advance(kase, later).case));
    expect(() => fromStored(P, stored, { overlays: kase.overlays, verify: true })).not.toThrow();
  });

  test('a case stored before the norm was named is read as of the norm of its procedure', () => {
    const { norm, format: _, ...box } = structuredClone(kept());
    const first = { ...box, format: 1 } as unknown as { now: { snapshot: Json }; settled: null };
    for (const moment of [first.now, first.settled as unknown as typeof first.now])
      if (moment) delete (moment.snapshot.context as Json).norm;
    expect(norm).toBe('lichuan-2017');
    expect(toStored(fromStored(P, first, { verify: true }))).toEqual(kept());
  });

  test('the next act leads to the same case, and takes back the same deadlines', () => {
    const kase = advance(play(open(START), ...received(START)), '2026-03-12').case;
    const [a, b] = [kase, fromStored(P, kept())].map((one) => submit(one, do_.progress(START)));
    expect(b?.retracted).toEqual(a?.retracted);
    expect(b && toStored(b.case)).toEqual(a && toStored(a.case));
  });

  test('replay of the log leads to the same case', () => {
    const kase = play(open(START), ...received(START), ...replied('2026-03-05'));
    const again = replay(P, kase.log, { until: kase.asOf });
    expect(again.refused).toEqual([]);
    expect(toStored(again.case)).toEqual(toStored(kase));
  });

  test('replay leaves out and reports what the procedure refuses', () => {
    const { log } = play(open(START), ...received(START));
    const early = { act: do_.reply('2026-03-02') };
    const again = replay(P, { ...log, entries: [...log.entries, early] });
    expect(again.refused).toMatchObject([{ act: { type: 'reply' }, refusal: [{ kind: 'state' }] }]);
  });
});

describe('refused: not a stored case', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(kept())],
    ['a list', [kept()]],
    ['another format', { ...kept(), format: 3 }],
    ['no norm', { ...kept(), norm: undefined }],
    ['a field more', { ...kept(), role: 'admin' }],
    ['no log', { ...kept(), log: undefined }],
    ['an impossible day', { ...kept(), asOf: '2026-02-30' }],
  ])('%s', (_, stored) => {
    expect(why(stored)).toBe('format');
  });
});

describe('refused: of another origin', () => {
  test('another procedure', () => {
    expect(why({ ...kept(), procedure: 'binhai-petition' })).toBe('procedure');
  });
  test('another norm', () => {
    expect(why({ ...kept(), norm: 'binhai-2023' })).toBe('norm');
  });
  test('another revision', () => {
    expect(why({ ...kept(), revision: 2 })).toBe('revision');
  });
  test('a newer calendar than the one given', () => {
    const stored = toStored(open(START, { calendar: bridged }));
    expect(why(stored)).toBe('calendar');
    expect(why(stored, { calendar: bridged })).toBe('accepted');
  });
  test('a later one is welcome', () => {
    expect(why(kept(), { calendar: bridged })).toBe('accepted');
  });
  test('an amended notice of the same year is newer too', () => {
    // The amendment gives Friday 2 January 2026’s make-up Sunday back and works the Saturday before.
    const amendment: NoticeDays = {
      year: 2027,
      number: 'test-2027-amendment',
      amends: 'test-2027-bridged',
      items: [
        { festival: '元旦', off: ['2027-01-05', '2027-01-05'], makeupWorkdays: ['2027-01-10'] },
      ],
    };
    const amended = bridged.withNotice(amendment);
    const stored = toStored(open(START, { calendar: amended }));
    expect(why(stored, { calendar: bridged })).toBe('calendar');
    expect(why(stored, { calendar: amended })).toBe('accepted');
  });
  test('a region’s calendar is not the nation’s', () => {
    const regional = china.withOverlay(guangxi);
    const stored = toStored(open(START, { calendar: regional }));
    expect(why(stored)).toBe('calendar');
    expect(why(kept(), { calendar: regional })).toBe('calendar');
    expect(why(stored, { calendar: regional })).toBe('accepted');
  });
  test('overlays missing or added', () => {
    const watched = toStored(open(START, { overlays: [watch] }));
    expect(why(watched)).toBe('overlays');
    expect(why(kept(), { overlays: [watch] })).toBe('overlays');
  });
});

describe('refused: damaged', () => {
  const cases: readonly [string, Parameters<typeof tampered>[0]][] = [
    ['a missing region', (box) => delete mainOf(box).supervision],
    ['a region more', (box) => Object.assign(mainOf(box), { extra: 'idle' })],
    ['an unknown state', (box) => Object.assign(mainOf(box), { main: { handling: 'nowhere' } })],
    ['a state cut short', (box) => Object.assign(mainOf(box), { main: 'handling' })],
    [
      'two children of one compound',
      (box) => Object.assign(mainOf(box), { main: { handling: 'working', feedback: 'replied' } }),
    ],
    [
      'two leaves of one compound',
      (box) => Object.assign(mainOf(box), { main: { handling: { working: {}, inReview: {} } } }),
    ],
    ['no state', (box) => Object.assign(box.now.snapshot, { value: {} })],
    ['null for a state', (box) => Object.assign(box.now.snapshot, { value: null })],
    ['a number for a state', (box) => Object.assign(box.now.snapshot, { value: 7 })],
    ['done in the middle', (box) => Object.assign(box.now.snapshot, { status: 'done' })],
    ['active at the end', (box) => Object.assign(box.now.snapshot, { value: 'archived' })],
    ['a foreign context', (box) => Object.assign(box.now.snapshot, { context: { hello: 1 } })],
    ['a context of another case', (box) => Object.assign(contextOf(box), { id: 'wo-2' })],
    ['a tier that does not exist', (box) => Object.assign(contextOf(box), { tier: 'easy' })],
    ['a term that does not exist', (box) => Object.assign(contextOf(box).terms, { nap: {} })],
    [
      'a due day that is none',
      (box) => Object.assign(contextOf(box).terms.reply ?? {}, { due: 'soon' }),
    ],
    [
      'a run under another’s name',
      (box) => Object.assign(contextOf(box).terms.reply ?? {}, { term: 'sheet' }),
    ],
    [
      'a running term that has ended',
      (box) => Object.assign(contextOf(box).terms.reply ?? {}, { state: 'met' }),
    ],
    ['told until before the last act', (box) => Object.assign(box, { asOf: '2026-03-01' })],
    ['a last act that is not in the log', (box) => Object.assign(box, { lastOn: '2026-03-05' })],
    [
      'an overlay’s state too many',
      (box) => box.now.overlays.push({ terms: {}, pastRuns: [], breaches: [], told: {} }),
    ],
  ];
  test.each(cases)('%s', (_, change) => {
    expect(['damaged', 'format']).toContain(why(tampered(change)));
  });

  test('a settled moment of another case', () => {
    const box = kept();
    expect(box.settled).not.toBeNull();
    (box.settled?.snapshot.context as { id: string }).id = 'wo-2';
    expect(why(box)).toBe('damaged');
  });

  test('an overlay’s run that is none', () => {
    const box = toStored(open(START, { overlays: [watch] }));
    const run = box.now.overlays[0]?.terms.register;
    expect(run).toBeDefined();
    Object.assign(run ?? {}, { due: 'soon' });
    expect(['damaged', 'format']).toContain(why(box, { overlays: [watch] }));
  });

  test.each(['terms', 'counts', 'context', 'policy'])('a __proto__ key in %s', (field) => {
    const hidden = '"__proto__":{"polluted":{"due":"2026-03-31"}}';
    const text = JSON.stringify(kept())
      .replaceAll(`"${field}":{"`, `"${field}":{${hidden},"`)
      .replaceAll(`"${field}":{}`, `"${field}":{${hidden}}`);
    expect(text).toContain('polluted');
    let again = '';
    try {
      again = JSON.stringify(toStored(fromStored(P, JSON.parse(text)))).replace(
        /"log":.*"now"/,
        '',
      );
    } catch (error) {
      expect(error).toBeInstanceOf(StoredCaseError);
    }
    expect(again).not.toContain('polluted');
    expect(({} as Json).polluted).toBeUndefined();
  });
});

describe('verify: nothing stored is trusted', () => {
  test('an honest case passes', () => {
    expect(why(kept(), { verify: true })).toBe('accepted');
  });
  test.each<[string, Parameters<typeof tampered>[0]]>([
    [
      'a moved due day',
      (box) => Object.assign(contextOf(box).terms.reply ?? {}, { due: '2026-03-31' }),
    ],
    ['a deleted breach', (box) => Object.assign(contextOf(box), { breaches: [] })],
    ['a counter set back', (box) => Object.assign(contextOf(box), { counts: { redo: 3 } })],
    [
      'another policy',
      (box) =>
        Object.assign(contextOf(box), {
          policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
        }),
    ],
    ['a role given away', (box) => Object.assign(contextOf(box), { parties: [] })],
    [
      'an act rewritten in the log',
      (box) => Object.assign((box.log.entries[3] as { act: Json }).act, { tier: 'ordinary' }),
    ],
    ['an act taken out of the log', (box) => box.log.entries.splice(2, 1)],
    [
      'an act the procedure refuses',
      (box) => box.log.entries.push({ act: do_.reply(START) } as never),
    ],
    [
      'an act of no form',
      (box) => box.log.entries.push({ act: { type: 'nap', on: START } } as never),
    ],
    [
      'an opening rewritten',
      (box) => Object.assign(box.log.open, { input: { limitGiven: 'soon' } }),
    ],
    ['a moved state', (box) => Object.assign(mainOf(box), { main: { handling: 'cleared' } })],
    [
      'a settled moment rewritten',
      (box) =>
        Object.assign((box.settled?.snapshot.context as Json) ?? {}, {
          breaches: [],
          recused: ['li'],
        }),
    ],
  ])('%s is caught', (_, change) => {
    expect(why(tampered(change), { verify: true })).toBe('damaged');
  });

  test('a case counted again by a notice is not called damaged', () => {
    const late = play(open('2026-12-24'), ...received('2026-12-24'), do_.progress('2027-01-06'));
    for (const calendar of [bridged, asGuessed]) {
      const stored = toStored(reproject(late, calendar).case);
      expect(why(stored, { calendar, verify: true })).not.toBe('damaged');
    }
  });
});
