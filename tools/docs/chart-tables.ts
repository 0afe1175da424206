import type { AnyStateNode } from 'xstate';
import { arrowsOf, isWithin, nodesOf, pathOfNode } from '../../src/analysis/chart';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { basisLinks } from './basis';
import { regionsOf } from './chart';
import { conditions, rolesAsked } from './conditions';
import { code, type Links, table } from './markdown';
import { eventName, spotOfPlace, stateName } from './places';

/** The states of some part of the chart, in its order. */
export function statesTable(
  links: Links,
  procedure: AnyProcedure,
  isShown: (node: AnyStateNode) => boolean,
): string {
  const basis = basisLinks(links, procedure.norm.document);
  const shown = nodesOf(procedure.machine).filter((node) => node.parent && isShown(node));
  return table(
    ['状态 state', 'English', '路径 path', '依据 basis'],
    shown.map((node) => {
      const state = pathOfNode(node);
      const { en } = procedure.names(node.key);
      return [
        `${'　'.repeat(node.path.length - 1)}${stateName(node)}${node.type === 'final' ? '（终）' : ''}`,
        en,
        links.spot(code(state), spotOfPlace({ kind: 'state', state }, procedure.id)),
        basis(node.meta ?? {}),
      ];
    }),
  );
}

/** The transitions of some part of the chart: what may be done where, by whom, and where it leads. */
export function actsTable(
  links: Links,
  procedure: AnyProcedure,
  isShown: (node: AnyStateNode) => boolean,
): string {
  const basis = basisLinks(links, procedure.norm.document);
  const seen = new Map<string, number>();
  const rows = arrowsOf(procedure.machine).flatMap(
    ({ source, event, guard, targets, definition }) => {
      const state = pathOfNode(source);
      const index = seen.get(`${state} ${event}`) ?? 0;
      seen.set(`${state} ${event}`, index + 1);
      if (!isShown(source)) return [];
      const spot = spotOfPlace({ kind: 'transition', state, event, index }, procedure.id);
      return [
        [
          stateName(source),
          links.spot(`${eventName(event, procedure)} ${code(event)}`, spot),
          rolesAsked(procedure, guard)
            .map((role) => procedure.names(role).zh)
            .join('、'),
          conditions(procedure, guard),
          targets.map(stateName).join('、') || '不变',
          basis(definition.meta ?? {}),
        ],
      ];
    },
  );
  return table(['在 in', '办理 act', '由 who', '条件 if', '转为 to', '依据 basis'], rows);
}

/** Whether a state belongs to what only watches the days. */
export const watches = (procedure: AnyProcedure) => {
  const { watching } = regionsOf(procedure);
  return (node: AnyStateNode) => watching.some((region) => isWithin(node, region));
};
