import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyStateNode } from 'xstate';
import { nodesOf, pathOfNode } from '../../src/analysis/chart';
import type { Place } from '../../src/analysis/citations';
import { type Duty, duties } from '../../src/law';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { root } from '../entries';
import { callSpot, type Spot, spotOf } from './source';

/** The line a place of a procedure, or a duty, is written on. */
export function spotOfPlace(place: Place, procedure: string): Spot {
  const folder = `machines/${procedure}`;
  const inMachine = (state: string, ...inside: string[]) =>
    spotOf(`${folder}/machine.ts`, 'createMachine', [...wayTo(state), ...inside]);
  switch (place.kind) {
    case 'state':
      return inMachine(place.state);
    case 'transition':
      return inMachine(place.state, 'on', place.event, String(place.index));
    case 'rule':
      return callSpot([...sourcesIn(folder), 'src/procedure/guards.ts'], 'rule', place.rule);
    case 'term':
      return spotOf(`${folder}/terms.ts`, 'terms', [place.term, ...place.part]);
    case 'role':
      return spotOf(`${folder}/index.ts`, 'defineProcedure', ['roles', place.role]);
    case 'statistic':
      return spotOf(`${folder}/statistics.ts`, 'statistics', [place.statistic]);
    case 'duty':
      return spotOf('src/law/duties.ts', 'duties', [place.document, place.duty]);
  }
}

/** A rule may stand in any file of its procedure. */
const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

/** What sort of place it is. */
export const kinds: Record<Place['kind'], string> = {
  state: '状态 states',
  transition: '办理 acts',
  rule: '条件 conditions',
  term: '期限 terms',
  role: '角色 roles',
  statistic: '指标 rates',
  duty: '定期工作 duties',
};

/** What a place is called in Chinese. */
export function nameOfPlace(place: Place, procedure: AnyProcedure | null): string {
  if (place.kind === 'duty') return dutyName(place.document, place.duty);
  if (!procedure) throw new TypeError(`a ${place.kind} stands in a procedure`);
  const zh = (word: string) => procedure.names(word).zh;
  switch (place.kind) {
    case 'state':
      return stateName(nodeAt(procedure, place.state));
    case 'transition':
      return `${stateName(nodeAt(procedure, place.state))}—${eventName(place.event, procedure)}`;
    case 'rule':
      return place.rule;
    case 'term':
      return [place.term, ...place.part.filter((it) => !plain.has(it))]
        .map((word) => partNames[word] ?? zh(word))
        .join('·');
    case 'role':
      return zh(place.role);
    case 'statistic':
      return procedure.statistics?.[place.statistic]?.label.zh ?? place.statistic;
  }
}
const plain = new Set(['periods', 'marks', 'base']);
const partNames: Readonly<Record<string, string>> = {
  cap: '外定限期',
  warn: '临期提示',
  extension: '延期',
};

const dutyName = (document: string, duty: string): string =>
  (duties as Record<string, Record<string, Duty>>)[document]?.[duty]?.label.zh ?? duty;

/** An act, or the event of a term such as `回复·逾期`. */
export const eventName = (event: string, { names }: AnyProcedure): string =>
  event
    .split('.')
    .map((word) => ({ started: '起算', stopped: '止' })[word] ?? names(word).zh)
    .join('·');
export const stateName = (node: AnyStateNode): string => node.description ?? node.key;

/** The state at a path. */
export function nodeAt({ machine }: AnyProcedure, path: string): AnyStateNode {
  const found = nodesOf(machine).find((node) => pathOfNode(node) === path);
  if (!found) throw new RangeError(`the chart ${machine.id} has no state ${path}`);
  return found;
}

const wayTo = (state: string) =>
  state === '' ? [] : state.split('.').flatMap((key) => ['states', key]);
