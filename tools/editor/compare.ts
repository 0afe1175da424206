import { fingerprint, type WrittenState } from '../../src/export';

export interface Comparison {
  readonly states: number;
  readonly edges: number;
  /** Lines of the first chart that the second lacks, and the other way round. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** The run-time chart against what the parser read. The parser doesn't report `reenter`. */
export function compare(runtime: WrittenState, parsed: WrittenState): Comparison {
  const { states, edges } = fingerprint(runtime);
  const want = linesOf(runtime);
  const have = linesOf(parsed);
  return {
    states: states.length,
    edges: edges.length,
    lost: without(want, have),
    added: without(have, want),
  };
}

function linesOf(chart: WrittenState): string[] {
  const { states, edges } = fingerprint(chart);
  return [
    ...states.map((line) => `state ${line}`),
    ...edges.map((line) => `edge ${line.replace(/, reenter$/, '')}`),
    ...descriptionsOf(chart, []),
  ];
}

const descriptionsOf = ({ description, states }: WrittenState, path: string[]): string[] => [
  ...(description === undefined ? [] : [`description ${path.join('.')}: ${description}`]),
  ...Object.entries(states ?? {}).flatMap(([key, it]) => descriptionsOf(it, [...path, key])),
];

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
