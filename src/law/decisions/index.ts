import { binhai2023Decisions } from './binhai-2023';
import type { Decision, DecisionIdOf } from './decisions';
import { houseDecisions } from './house';
import { jiangsu2023Decisions } from './jiangsu-2023';
import { jilin2021Decisions } from './jilin-2021';
import { lichuan2017Decisions } from './lichuan-2017';
import { nationalDecisions } from './national';
import { ongniud2024Decisions } from './ongniud-2024';

export type { Decision } from './decisions';

/** Every decision list, by document; `house` holds for all of them, `national` for the norms above them. */
export const decisionLists = {
  house: houseDecisions,
  national: nationalDecisions,
  'jilin-2021': jilin2021Decisions,
  'lichuan-2017': lichuan2017Decisions,
  'jiangsu-2023': jiangsu2023Decisions,
  'ongniud-2024': ongniud2024Decisions,
  'binhai-2023': binhai2023Decisions,
};

/** Every decision, as `<document>/<key>`. */
export type DecisionId = {
  [L in keyof typeof decisionLists]: DecisionIdOf<(typeof decisionLists)[L]>;
}[keyof typeof decisionLists];

/** Thrown when an id from outside the type system names no decision. */
export class UnknownDecisionError extends Error {
  override readonly name = 'UnknownDecisionError';
  constructor(readonly id: string) {
    super(
      `there is no decision ${JSON.stringify(id)}: write <list>/<key>, with one of ${Object.keys(decisionLists).join(', ')}`,
    );
  }
}

function decisionTable(): ReadonlyMap<string, Decision> {
  return new Map(
    Object.values(decisionLists).flatMap(({ document, entries }) =>
      Object.entries<Decision>(entries).map(
        ([key, entry]) => [`${document}/${key}`, entry] as const,
      ),
    ),
  );
}
// Pure, so that a bundle without a decision's text drops them all.
const table = /* @__PURE__ */ decisionTable();

/** Every decision id, the house first. */
export const decisionIds: readonly DecisionId[] = /* @__PURE__ */ keysOf(table);

function keysOf(of: ReadonlyMap<string, unknown>): readonly DecisionId[] {
  return [...of.keys()] as DecisionId[];
}

/**
 * What was open and how it is read.
 * @throws UnknownDecisionError when there is none by this id
 */
export function decision(id: DecisionId): Decision {
  const found = table.get(id);
  if (found === undefined) throw new UnknownDecisionError(id);
  return found;
}
