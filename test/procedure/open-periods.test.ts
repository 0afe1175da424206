import { expect, test } from 'vitest';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { CaseInputError, openCase } from '../../src';

const input = { order: { senderName: '彭某', orderType: '求助工单', content: '拖欠工资。' } };
const issues = (policy: object) => {
  try {
    openCase(hotlineWorkOrder, { id: 'wo-1', on: '2026-03-02', input, policy: policy as never });
  } catch (error) {
    if (error instanceof CaseInputError) return error.issues;
    throw error;
  }
  throw new Error('it was opened');
};

test('a period that is missing is asked for by the clause that leaves it open', () => {
  const [sheet, followUpWindow, ...others] = issues({ redispatch: 'none' });
  expect(sheet).toMatch(/^policy\.sheet: .*lichuan-2017\/三\(四\)2 states no number: give/u);
  expect(followUpWindow).toContain('lichuan-2017/三(三)3a');
  expect(others).toEqual([]);
});

test('a value that no clause leaves open is named alone', () => {
  const open = { sheet: 'none', redispatch: 'none', followUpWindow: 'none', warnBefore: 0 };
  const [warnBefore, ...others] = issues(open);
  expect(warnBefore).toMatch(/^policy\.warnBefore: /u);
  expect(warnBefore).not.toContain('lichuan-2017/');
  expect(others).toEqual([]);
});
