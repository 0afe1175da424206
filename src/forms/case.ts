import * as z from 'zod';
import { day, length, line } from './parts';

const span = z.strictObject({ from: day, through: day });
const count = z.int().min(0).max(1_000_000);

/** The stored form of one run of a term. */
export const run = z.strictObject({
  term: line,
  period: line,
  clause: line,
  strength: z.enum(['hard', 'soft']),
  bearer: line,
  unit: z.enum(['workingDay', 'calendarDay', 'month', 'sameDay', 'immediate', 'unspecified']),
  amount: count.exactOptional(),
  roll: z.enum(['none', 'nextWorkingDay']),
  from: day,
  unrolled: day.nullable(),
  due: day.nullable(),
  earliest: day.exactOptional(),
  earliestFrom: day.exactOptional(),
  warnOn: day.nullable(),
  marks: z.record(line, day),
  cap: day.exactOptional(),
  extensible: z
    .strictObject({
      times: count,
      most: length.exactOptional(),
      clause: line,
      decisions: z.array(line).readonly(),
    })
    .exactOptional(),
  paused: z.array(span).readonly(),
  pausedSince: day.exactOptional(),
  extension: z
    .strictObject({
      by: z.enum(['limit', 'length']),
      grantedOn: day,
      length: length.exactOptional(),
    })
    .exactOptional(),
  pendingExtension: span.exactOptional(),
  state: z.enum(['running', 'met', 'dropped', 'superseded']),
  endedOn: day.exactOptional(),
  calendar: line,
  projected: span.exactOptional(),
});
/** The stored form of a breach. */
export const breach = z.strictObject({
  term: line,
  period: line,
  clause: line,
  bearer: line,
  strength: z.enum(['hard', 'soft']),
  from: day,
  due: day,
  on: day,
  provisional: span.exactOptional(),
  withdrawnOn: day.exactOptional(),
});
const party = z.strictObject({
  role: line,
  unit: line.exactOptional(),
  id: line.exactOptional(),
  since: day,
});
const delegation = z.strictObject({
  role: line,
  to: line,
  from: line.exactOptional(),
  since: day,
});

/** The stored form of a case's context: what every case carries, and what its procedure adds. */
export const caseContext = <
  const N extends readonly string[],
  P extends z.ZodType,
  O extends z.core.$ZodLooseShape,
>(
  terms: N,
  policy: P,
  own: O,
) =>
  z.strictObject({
    id: line,
    openedOn: day,
    norm: line.exactOptional(),
    policy,
    terms: z.partialRecord(z.enum(terms), run),
    pastRuns: z.array(run).readonly(),
    breaches: z.array(breach).readonly(),
    counts: z.record(line, count),
    parties: z.array(party).readonly(),
    delegations: z.array(delegation).readonly(),
    recused: z.array(line).readonly(),
    petitioners: count.exactOptional(),
    withdrawn: z.array(line).readonly().exactOptional(),
    ...own,
  });
