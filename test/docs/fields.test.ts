import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { confidential, day, line, openPeriod, personal } from '../../src/forms';
import { glossary } from '../../src/law';
import { namesFrom } from '../../src/procedure/rule';
import { fieldsOf } from '../../tools/docs/fields';

const glossaryNames = namesFrom(glossary);

const read = (shape: z.core.$ZodShape) => fieldsOf(z.strictObject(shape), glossaryNames);

describe('the fields of a form', () => {
  test('a mark is found inside what is optional, and is the field’s alone', () => {
    const marks = read({
      phone: personal(line).exactOptional(),
      content: confidential(line),
      registrar: line,
    }).map(({ path, mark, optional }) => [path, mark, optional]);
    expect(marks).toEqual([
      ['phone', '个人信息 personal', true],
      ['content', '保密 confidential', false],
      ['registrar', '', false],
    ]);
  });

  test('what is inside a group or a list follows it', () => {
    const paths = read({
      reason: line,
      claims: z.array(z.strictObject({ text: line, to: line.exactOptional() })),
    }).map(({ path, kind, optional }) => [path, kind, optional]);
    expect(paths).toEqual([
      ['reason', '文字 text', false],
      ['claims', '一组 group，多项 list', false],
      ['claims.text', '文字 text', false],
      ['claims.to', '文字 text', true],
    ]);
  });

  test.each([
    ['a day', day, '日期 day'],
    [
      'a choice, in the words of the glossary',
      z.enum(['sms', 'phoneCall']),
      '短信 `sms` / 电话回复 `phoneCall`',
    ],
    ['a period the text leaves open', openPeriod, '一组 group，或 `none`'],
  ])('%s', (_, schema, kind) => {
    expect(read({ it: schema })[0]?.kind).toBe(kind);
  });

  // 附件2: name, telephone, address and the sender's own words are personal.
  test('the transfer sheet: four fields are personal', () => {
    const fields = fieldsOf(hotlineWorkOrder.schema.acts.submitSheet, glossaryNames, ['by']);
    const marked = fields.filter(({ mark }) => mark !== '').map(({ path }) => path);
    expect(marked).toEqual(['sheet.senderName', 'sheet.phone', 'sheet.address', 'sheet.content']);
  });
});
