import type { AnyStateNode } from 'xstate';
import { arrowsOf, isWithin, nodesOf, pathOfNode } from '../../src/analysis/chart';
import { toMermaid } from '../../src/export';
import { glossary } from '../../src/law';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { rolesAsked } from './conditions';

/** The regions of a procedure that acts move, and those that only watch the days. */
export function regionsOf({ machine }: AnyProcedure) {
  const regions = nodesOf(machine).filter(
    ({ parent }) => parent?.type === 'parallel' && parent.parent === machine.root,
  );
  return {
    acted: regions.filter(({ key }) => key !== 'supervision'),
    watching: regions.filter(({ key }) => key === 'supervision'),
  };
}

/** One region in Mermaid, with the ends it leads to: each act with who may do it. */
export function chartOf(procedure: AnyProcedure, region: AnyStateNode): string {
  const labels = { ...wordLabels(procedure), ...guardLabels(procedure), ...plainWords };
  const chart = toMermaid(procedure.machine, { labels, omit: othersThan(region) });
  return chart.split('\n').map(inBrackets).filter(isOwn(region)).filter(isNew()).join('\n');
}

/** Every state but the region, what holds it, and the ends its acts lead to. */
function othersThan(region: AnyStateNode): readonly string[] {
  const ends = arrowsOf(region.machine)
    .filter(({ source }) => isWithin(source, region))
    .flatMap(({ targets }) => targets);
  return nodesOf(region.machine)
    .filter((node) => !isWithin(node, region) && !isWithin(region, node) && !ends.includes(node))
    .map(pathOfNode);
}

/** Words as the procedure itself calls them. */
const wordLabels = ({ names }: AnyProcedure) =>
  Object.fromEntries(Object.keys(glossary).map((word) => [word, names(word)]));

/** A guard with a name of its own is called by the roles it asks for. */
function guardLabels(procedure: AnyProcedure) {
  const { names, machine } = procedure;
  const named = arrowsOf(machine).flatMap(({ guard }) => {
    const roles = rolesAsked(procedure, guard).map((role) => names(role).zh);
    return guard && guard.params === undefined && roles.length > 0
      ? [[guard.type, { zh: roles.join('、'), en: guard.type }] as const]
      : [];
  });
  return Object.fromEntries(named);
}
const plainWords = {
  actorIs: { zh: '由', en: 'by' },
  actorIsOneOf: { zh: '由', en: 'by' },
  started: { zh: '起算', en: 'started' },
  stopped: { zh: '止', en: 'stopped' },
};

/** `[由(局办公室)]` says no more than `（局办公室）`. */
const inBrackets = (line: string) =>
  line.replace(
    /(?<= : .*) \[(?:由\()?(.*?)\)?\]$/,
    (_, who: string) => `（${who.replaceAll(', ', '、')}）`,
  );

/** What can be done in any state of the case is told once, in the table. */
function isOwn({ parent }: AnyStateNode) {
  const box = `${parent?.path.join('_')}_any`;
  return (line: string) =>
    !line.trim().startsWith(`${box} :`) && !line.endsWith(` as ${box}`) && line !== '    --';
}

/** Candidates of one act that differ in nothing the chart shows are one arrow. */
function isNew() {
  const drawn = new Set<string>();
  return (line: string) => {
    const again = line.includes(' : ') && drawn.has(line);
    drawn.add(line);
    return !again;
  };
}
