type Version = readonly [number, number, number];

/** Whether an `engines` range holds a release; knows comparators, `^`, `~`, `*`, `||` and throws on the rest. */
export function accepts(range: string, release: string): boolean {
  const version = parts(release);
  return range
    .split('||')
    .some((set) =>
      comparators(set).every(([operator, bound]) => holds(operator, version, parts(bound))),
    );
}

function comparators(set: string): readonly (readonly [string, string])[] {
  const text = set.trim();
  if (text === '' || text === '*') return [];
  return text
    .replace(/(>=|<=|>|<|\^|~|=)\s+/g, '$1')
    .split(/\s+/)
    .map((one) => {
      const match = /^(>=|<=|>|<|\^|~|=)?v?(\d+(?:\.(?:\d+|x|\*)){0,2})$/.exec(one);
      if (!match?.[2]) throw new Error(`cannot read ${one} in the range ${set}`);
      return [match[1] ?? '=', match[2]] as const;
    });
}

function holds(operator: string, version: Version, bound: Version): boolean {
  const difference = compare(version, bound);
  switch (operator) {
    case '>=':
      return difference >= 0;
    case '>':
      return difference > 0;
    case '<=':
      return difference <= 0;
    case '<':
      return difference < 0;
    case '^':
      return difference >= 0 && version[0] === bound[0];
    case '~':
      return difference >= 0 && version[0] === bound[0] && version[1] === bound[1];
    default:
      return version[0] === bound[0] && (bound[1] === 0 || version[1] === bound[1]);
  }
}

function parts(version: string): Version {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number(part) || 0);
  return [major, minor, patch];
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
