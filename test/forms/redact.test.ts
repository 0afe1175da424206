import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { acts, input } from '../../machines/lichuan-hotline-work-order/schema';
import {
  confidential,
  line,
  person,
  personal,
  REDACTED,
  redactBy,
  type Sensitivity,
  text,
} from '../../src/forms';

const secret = '13400000000';
const wang = { id: 'wang', role: 'generalOffice' } as const;

describe('redactBy', () => {
  test('masks what is personal and shows the rest', () => {
    const order = {
      senderName: '彭某',
      phone: secret,
      orderType: '求助工单',
      content: '工地拖欠三个月工资。',
      registrar: '陈某',
    };
    expect(redactBy(input, { order, group: 'g-1' })).toEqual({
      order: {
        senderName: REDACTED,
        phone: REDACTED,
        orderType: '求助工单',
        content: REDACTED,
        registrar: '陈某',
      },
      group: 'g-1',
    });
  });

  test('marks the field, never every field of the same kind', () => {
    const form = z.strictObject({ name: personal(line), office: line });
    expect(redactBy(form, { name: '彭某', office: '局办公室' })).toEqual({
      name: REDACTED,
      office: '局办公室',
    });
    expect(redactBy(line, '局办公室')).toBe('局办公室');
    expect(redactBy(text, '公开')).toBe('公开');
  });

  test('masks an optional field', () => {
    expect(redactBy(person, { name: '彭某', phone: secret, idNumber: '4228' })).toEqual({
      name: REDACTED,
      phone: REDACTED,
      idNumber: REDACTED,
    });
    const early = z.strictObject({ phone: line.exactOptional() });
    const wrapped = z.strictObject({ phone: personal(line.exactOptional()) });
    expect(redactBy(early, { phone: secret })).toEqual({ phone: secret });
    expect(redactBy(wrapped, { phone: secret })).toEqual({ phone: REDACTED });
    expect(redactBy(wrapped, {})).toEqual({});
  });

  test('an act shows who did it and when, not whom it is about', () => {
    const act = { type: 'addPetitioner', on: '2026-03-02', by: wang, person: { name: '彭某' } };
    expect(redactBy(acts.addPetitioner, act)).toEqual({ ...act, person: { name: REDACTED } });
  });

  const wrappers: readonly [string, (schema: z.ZodType) => z.ZodType, unknown][] = [
    ['an array', (s) => z.array(s), [secret]],
    ['a readonly array', (s) => z.array(s).readonly(), [secret]],
    ['a record', (s) => z.record(z.string(), s), { home: secret }],
    ['a tuple', (s) => z.tuple([line, s]), ['home', secret]],
    ['a tuple’s rest', (s) => z.tuple([line], s), ['home', secret]],
    ['a union', (s) => z.union([z.strictObject({ at: s }), z.literal('none')]), { at: secret }],
    [
      'a discriminated union',
      (s) =>
        z.discriminatedUnion('way', [
          z.strictObject({ way: z.literal('phone'), to: s }),
          z.strictObject({ way: z.literal('none') }),
        ]),
      { way: 'phone', to: secret },
    ],
    [
      'an intersection',
      (s) => z.intersection(z.object({ a: s }), z.object({ b: s })),
      { a: secret, b: secret },
    ],
    ['optional', (s) => s.optional(), secret],
    ['exact optional', (s) => z.strictObject({ a: s.exactOptional() }), { a: secret }],
    ['nullable', (s) => s.nullable(), secret],
    ['a default', (s) => s.default('x'), secret],
    ['a catch', (s) => s.catch('x'), secret],
    ['a refinement', (s) => z.strictObject({ a: s }).refine(() => true), { a: secret }],
    ['a refined field', (s) => z.strictObject({ a: s.refine(() => true) }), { a: secret }],
    ['a pipe', (s) => s.pipe(z.string()), secret],
    ['a transform', (s) => s.transform((value) => value), secret],
    ['lazy', (s) => z.lazy(() => s), secret],
    [
      'an object in an array in an object',
      (s) => z.object({ a: z.array(z.object({ b: s })) }),
      { a: [{ b: secret }] },
    ],
  ];
  test.each(wrappers)('reaches into %s', (_, wrap, value) => {
    const shown = redactBy(wrap(personal(z.string())), value);
    expect(JSON.stringify(shown)).not.toContain(secret);
    expect(JSON.stringify(shown)).toContain(REDACTED);
  });

  test('a member of a union is masked where another member would show it', () => {
    const either = z.union([z.strictObject({ a: line }), z.strictObject({ a: personal(line) })]);
    expect(JSON.stringify(redactBy(either, { a: secret }))).not.toContain(secret);
  });

  test.each<[string, unknown]>([
    ['an unknown key', { name: '彭某', mobile: secret }],
    ['an object where the form has a line', { name: { phone: secret } }],
    ['a list where the form has an object', [secret]],
    ['a text where the form has an object', secret],
  ])('never shows what the form does not foresee: %s', (_, value) => {
    expect(JSON.stringify(redactBy(person, value) ?? '')).not.toContain(secret);
  });
  test('nor an object where the form has a line that anybody may read', () => {
    const form = z.strictObject({ office: line });
    expect(JSON.stringify(redactBy(form, { office: { phone: secret } }))).not.toContain(secret);
    expect(JSON.stringify(redactBy(z.array(line), { phone: secret }))).not.toContain(secret);
    expect(JSON.stringify(redactBy(z.unknown(), { phone: secret }))).not.toContain(secret);
  });

  test.each<[readonly Sensitivity[], string, string]>([
    [[], REDACTED, REDACTED],
    [['personal'], '彭某', REDACTED],
    [['confidential'], REDACTED, '举报人'],
    [['personal', 'confidential'], '彭某', '举报人'],
  ])('shows what the viewer may read: %j', (may, name, role) => {
    const form = z.strictObject({ name: personal(line), role: confidential(line) });
    const value = { name: '彭某', role: '举报人' };
    expect(redactBy(form, value, (what) => may.includes(what))).toEqual({ name, role });
  });

  test('an outer mark hides what is inside, whatever that is', () => {
    const form = confidential(z.strictObject({ name: personal(line), office: line }));
    const may = (what: Sensitivity) => what === 'personal';
    expect(redactBy(form, { name: '彭某', office: '局办公室' }, may)).toBe(REDACTED);
  });

  test('leaves its argument alone', () => {
    const value = Object.freeze({ name: '彭某' });
    redactBy(person, value);
    expect(value).toEqual({ name: '彭某' });
  });
});
