import { expect, test } from 'vitest';
import { accepts } from './accepts';

test.each([
  ['>=18', true],
  ['>= 20.19.0', true],
  ['>=20.20', false],
  ['^20.19.0 || ^22.13.0 || >=24', true],
  ['^22.13.0 || >=24', false],
  ['~20.18.0', false],
  ['>=18 <20', false],
  ['18.x || 20.x', true],
  ['*', true],
])('%s holds 20.19.0: %s', (range, expected) => {
  expect(accepts(range, '20.19.0')).toBe(expected);
});

test('a range it cannot read is no answer', () => {
  expect(() => accepts('18 - 20', '20.19.0')).toThrow('cannot read - in the range 18 - 20');
});
