import { describe, expect, test } from 'vitest';
import { formSchema } from 'xinfang';
import { transferSheet } from 'xinfang/machines/lichuan-hotline-work-order';

const field = (lang: 'zh-CN' | 'en', name: string) =>
  (formSchema(transferSheet, lang).properties as Record<string, unknown>)[name];

describe('a form as JSON Schema', () => {
  test('fields carry the words of the annex, each its own', () => {
    expect(field('zh-CN', 'senderName')).toMatchObject({ title: '来信人姓名' });
    expect(field('zh-CN', 'orderType')).toMatchObject({ title: '工单类型' });
    expect(field('zh-CN', 'transferredAt')).toMatchObject({ title: '转办时间' });
    expect(field('en', 'orderType')).toMatchObject({ title: expect.stringMatching(/type/) });
  });
  test('days are dates, personal fields are marked', () => {
    expect(field('en', 'dueAt')).toMatchObject({ type: 'string', format: 'date' });
    expect(field('en', 'senderName')).toMatchObject({ 'x-sensitivity': 'personal' });
    expect(field('en', 'orderType')).not.toHaveProperty('x-sensitivity');
  });
  test('optional fields are not required, and nothing else is allowed', () => {
    const { required, additionalProperties } = formSchema(transferSheet);
    expect(required).not.toContain('siteCheck');
    expect(required).toContain('leaderAuditOpinion');
    expect(additionalProperties).toBe(false);
  });
});
