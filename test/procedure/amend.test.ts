import { describe, expect, test } from 'vitest';
import { china, type PlainDate } from '../../calendars';
import { advance, amend, type Case, reproject, submit, toStored } from '../../src';
import { asGuessed } from '../terms/notice-2027';
import { type Act, breachesOf, do_, dueOf, open, type P, play, received, replied } from './support';

const amended = (kase: Case<P>, act: Act) => {
  const result = amend(kase, act);
  if (!result.accepted) throw new Error(JSON.stringify(result.refusal));
  return result;
};
const START: PlainDate = '2026-03-02'; // Monday; complex: 3, 4, Thursday 5
const handling = () => play(open(START), ...received(START, 'complex'));

describe('amend', () => {
  test('a reply entered late is the same as entered in time', () => {
    const drafted = [do_.draft('2026-03-05'), do_.approve('2026-03-05')];
    const inTime = play(
      handling(),
      ...drafted,
      do_.reply('2026-03-05'),
      do_.withdraw('2026-03-09'),
    );
    const late = play(handling(), ...drafted, do_.withdraw('2026-03-09'));
    expect(breachesOf(late)).toEqual(['2026-03-06 reply']);
    expect(toStored(amended(late, do_.reply('2026-03-05')).case)).toEqual(toStored(inTime));
  });

  test('polled or not, the same', () => {
    const drafted = [do_.draft('2026-03-04'), do_.progress('2026-03-05')];
    const plain = advance(play(handling(), ...drafted), '2026-03-12').case;
    const polled = advance(
      play(
        advance(handling(), '2026-03-09').case,
        do_.draft('2026-03-04'),
        do_.progress('2026-03-05'),
      ),
      '2026-03-12',
    ).case;
    const late = do_.progress('2026-03-03');
    expect(toStored(amended(polled, late).case)).toEqual(toStored(amended(plain, late).case));
  });

  test('what was told stays told', () => {
    const kase = advance(play(handling(), do_.progress('2026-03-04')), '2026-03-12').case;
    const { case: after } = amended(kase, do_.progress('2026-03-03'));
    expect(after.asOf).toBe('2026-03-12');
    expect(breachesOf(after)).toEqual(['2026-03-06 reply']);
  });

  test('reports the term, the breach and the effects that change', () => {
    // Raised to difficult on the 5th, entered on the 9th: the limit moves from the 5th to the 11th
    // (3, 4, 5, 6, 9, 10, 11), the breach of the 6th falls away, the reminders move.
    const kase = play(handling(), do_.progress('2026-03-09'));
    expect(breachesOf(kase)).toEqual(['2026-03-06 reply']);
    const { case: after, changes } = amended(kase, do_.raise('2026-03-05', 'difficult'));
    expect(dueOf(after, 'reply')).toBe('2026-03-11');
    expect(breachesOf(after)).toEqual([]);
    expect(changes.terms).toMatchObject([
      { term: 'reply', was: { due: '2026-03-05' }, is: { due: '2026-03-11' } },
    ]);
    expect(changes.breaches).toMatchObject({ come: [], gone: [{ due: '2026-03-05' }] });
    expect(changes.effects.gone).toMatchObject([{ type: 'breach', due: '2026-03-05' }]);
    // One working day before the 11th is the 10th: not told yet.
    expect(changes.effects.come).toEqual([]);
  });

  test('after the acts of the same day', () => {
    const kase = play(
      open(START),
      ...received(START, 'complex'),
      do_.draft('2026-03-04'),
      do_.progress('2026-03-06'),
    );
    const { case: after } = amended(kase, do_.approve('2026-03-04'));
    expect(after.log.entries.slice(-3).map((one) => ('act' in one ? one.act.type : ''))).toEqual([
      'draftReply',
      'approveReply',
      'reportProgress',
    ]);
  });

  test('an act that was not possible then is refused, and nothing changes', () => {
    const kase = play(handling(), do_.progress('2026-03-06'));
    const result = amend(kase, do_.reply('2026-03-04'));
    expect(result).toMatchObject({
      accepted: false,
      act: { type: 'reply' },
      refusal: [{ kind: 'state' }],
    });
    expect(result.case).toBe(kase);
  });

  test('an act that makes a later one impossible is refused, naming that later one', () => {
    const kase = play(handling(), ...replied('2026-03-05'));
    const result = amend(kase, do_.withdraw('2026-03-04'));
    expect(result).toMatchObject({
      accepted: false,
      act: { type: 'draftReply', on: '2026-03-05' },
      refusal: [{ kind: 'closed' }],
    });
  });

  test('before the case was opened nothing can have happened', () => {
    const result = amend(handling(), do_.progress('2026-03-01'));
    expect(result).toMatchObject({ accepted: false, refusal: [{ kind: 'order' }] });
  });

  test('a broken form is refused at the door', () => {
    const act = { ...do_.progress('2026-03-03'), text: '' };
    expect(amend(handling(), act)).toMatchObject({
      accepted: false,
      refusal: [{ kind: 'payload', rule: 'text' }],
    });
  });

  test('a duty found late by an act no longer counts as late when the act is dated in time', () => {
    const kase = play(handling(), ...replied('2026-03-05'));
    // The sheet is due two working days after Thursday 5: Friday 6, Monday 9. Nobody watches it but the act that meets it.
    expect(dueOf(kase, 'sheet')).toBe('2026-03-09');
  });

  test('a notice that came between stands in no act’s way', () => {
    // Monday 21 December, complex: 22, 23, 24. Told until the 30th, when a notice comes; then acts of the 26th and the 29th
    // are entered, and at last one of the 28th.
    const kase = advance(
      play(open('2026-12-21'), ...received('2026-12-21', 'complex')),
      '2026-12-30',
    ).case;
    const { case: known } = reproject(kase, asGuessed);
    const later = play(known, do_.progress('2026-12-26'), do_.progress('2026-12-29'));
    const { case: after } = amended(later, do_.progress('2026-12-28'));
    const days = after.log.entries.flatMap((one) => ('act' in one ? [one.act.on] : []));
    expect(days.slice(-3)).toEqual(['2026-12-26', '2026-12-28', '2026-12-29']);
    expect(after.log.entries.filter((one) => 'reproject' in one).length).toBe(1);
  });

  test('an act on the last day is an act like any other', () => {
    const kase = handling();
    const act = do_.progress('2026-03-04');
    expect(toStored(amended(kase, act).case).log).toEqual(toStored(submit(kase, act).case).log);
    expect(kase.calendar).toBe(china);
  });
});
