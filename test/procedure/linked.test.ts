import { describe, expect, test } from 'vitest';
import { petition } from '../../machines/binhai-petition';
import { transferOut } from '../../machines/binhai-transfer-out';
import {
  CaseInputError,
  contextOfCase,
  endOfLinked,
  isClosed,
  type LinkedCaseAsked,
  openLinked,
  stateOf,
  submit,
} from '../../src';
import { attempt, does, entry, opened } from '../support/binhai';
import { handOver } from '../support/petition-plan';

const on = '2026-03-10';
const registered = does(opened(on), 'register', on, 'receptionStaff', entry);
const asked = (() => {
  const outcome = attempt(registered, 'transferOut', on, 'generalOffice', {
    department: '区人社局',
    urgent: false,
    handOver: handOver(on),
  });
  return outcome.effects.find((effect) => effect.type === 'openCase') as LinkedCaseAsked;
})();
const host = { id: 'to-1', policy: { urgentTransfer: 'none' } } as never;

describe('the case an effect asks for', () => {
  test('opens on the day of the effect, with what the effect brings and the host adds', () => {
    const child = openLinked(transferOut, asked, host);
    expect([child.log.open.id, child.log.open.on]).toEqual(['to-1', on]);
    expect(child.log.open.input).toMatchObject({ department: '区人社局', urgent: false });
    expect(contextOfCase(child).openedOn).toBe(on);
  });

  test('may open on a later day of receipt', () => {
    const child = openLinked(transferOut, asked, {
      ...(host as object),
      on: '2026-03-12',
    } as never);
    expect(child.log.open.on).toBe('2026-03-12');
  });

  test('is refused where the two together do not fit', () => {
    const wrong = { ...(host as object), input: { urgent: 'yes' } } as never;
    expect(() => openLinked(transferOut, asked, wrong)).toThrow(CaseInputError);
    expect(() => openLinked(petition, asked, host)).toThrow(CaseInputError);
  });
});

describe('the end of a linked case', () => {
  test('is nothing while it is open', () => {
    expect(endOfLinked(openLinked(transferOut, asked, host))).toBeNull();
  });

  test('is the act of role linkedCase, on the day of its last act, with the state it reached and its name', () => {
    const kase = submit(opened(on), {
      type: 'withdraw',
      on: '2026-03-11',
      by: { id: 'peng', role: 'petitioner' },
    } as never).case;
    expect([isClosed(kase), stateOf(kase)]).toEqual([true, 'withdrawn']);
    expect(endOfLinked(kase)).toEqual({
      type: 'linkedCaseEnded',
      on: '2026-03-11',
      by: { id: 'bh-1', role: 'linkedCase' },
      procedure: 'binhai-petition',
      caseId: 'bh-1',
      end: 'withdrawn',
      result: '已撤回',
    });
    expect(endOfLinked(kase, '本人撤回。')?.result).toBe('本人撤回。');
  });
});
