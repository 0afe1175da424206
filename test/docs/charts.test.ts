import { describe, expect, test } from 'vitest';
import { procedures } from '../../machines';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { isWithin, nodesOf } from '../../src/analysis/chart';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { chartOf, regionsOf } from '../../tools/docs/chart';
import { conditions, rolesAsked } from '../../tools/docs/conditions';
import { readDiagram } from '../export/mermaid-checker';

const loaded: readonly AnyProcedure[] = await Promise.all(
  Object.values(procedures).map(async (load): Promise<AnyProcedure> => load()),
);
const regions = loaded.flatMap((procedure) =>
  regionsOf(procedure).acted.map(
    (region) => [`${procedure.id} ${region.key}`, procedure, region] as const,
  ),
);

describe('a chart in a page', () => {
  test.each(regions)(
    '%s is read by Mermaid and has every state of its region',
    (_, procedure, region) => {
      const { states, arrows } = readDiagram(chartOf(procedure, region));
      const own = nodesOf(procedure.machine).filter((node) => isWithin(node, region));
      expect(own.map((node) => node.path.join('_')).filter((id) => !states.has(id))).toEqual([]);
      expect([...states.keys()].filter((id) => id.includes('supervision'))).toEqual([]);
      expect(new Set(arrows).size).toBe(arrows.length);
    },
  );

  const [main, extension] = regionsOf(hotlineWorkOrder).acted.map((region) =>
    readDiagram(chartOf(hotlineWorkOrder, region)),
  );

  test('says who does an act, not how the guard is called', () => {
    expect(main?.arrows).toContain(
      'open_main_registration: open_main_registration_received --> open_main_registration_confirming : 登记（局办公室）',
    );
    // mayReviewReply: the leader for a division, the head for another unit.
    expect(main?.arrows).toContain(
      'open_main_handling: open_main_handling_inReview --> open_main_handling_cleared : 审核同意回复（分管领导、单位主要负责人）',
    );
  });

  test('has the ends its own acts lead to, and no others', () => {
    const ends = (diagram: typeof main) =>
      [...(diagram?.states ?? [])].flatMap(([id, { parent }]) => (parent === '' ? [id] : []));
    expect(ends(main)).toEqual([
      'open',
      'archived',
      'returnedToSource',
      'closedAsDuplicate',
      'withdrawn',
    ]);
    expect(ends(extension)).toEqual(['open']);
  });

  test('leaves what can be done in any state to the table', () => {
    expect(main?.states.has('open_any')).toBe(false);
  });
});

describe('what a guard asks, in words', () => {
  const asked = (type: string, params?: unknown) => [
    rolesAsked(hotlineWorkOrder, { type, params }),
    conditions(hotlineWorkOrder, { type, params }),
  ];
  test('a role alone is no further condition', () => {
    expect(asked('actorIs', { role: 'unitHead' })).toEqual([['unitHead'], '']);
    expect(asked('actorIsOneOf', { roles: ['sender', 'generalOffice'] })).toEqual([
      ['sender', 'generalOffice'],
      '',
    ]);
  });

  test('a rule with its params', () => {
    expect(asked('mayArchiveUnheard')).toEqual([
      ['generalOffice'],
      '期限已届满（回访期） `termOver`',
    ]);
    expect(asked('confirmsNotOurs')[1]).toBe('属于我局受理的事项（否） `withinRemit`');
  });

  test('alternatives, each under who it is for', () => {
    const [who, what] = asked('mayReviewReply');
    expect(who).toEqual(['leaderInCharge', 'unitHead']);
    expect(what).toMatch(
      /^分管领导（.*`unitIsDivision`）；<br>或 单位主要负责人（.*`unitIsDivision`）$/,
    );
  });

  test('a guard that is not made of rules is called by its name', () => {
    expect(asked('nobodysGuard')).toEqual([[], '`nobodysGuard`']);
  });
});
