import * as z from 'zod';
import { attachment, claim, day, instant, line, person, service, text } from './parts';

/** Who acts 经办人: a person in a role, for a unit, or in another's place. */
export const actorIn = <const R extends readonly [string, ...string[]]>(roles: R) => {
  const role = z.enum(roles);
  return z.strictObject({
    id: line,
    role,
    unit: line.exactOptional(),
    onBehalfOf: z.strictObject({ id: line, role, ground: line }).exactOptional(),
  });
};

/**
 * Declares the form of an act: its type, the legal day `on` it happened, who did it, and its content.
 * `at` may add the instant as evidence.
 */
export const actsBy = <const R extends readonly [string, ...string[]]>(roles: R) => {
  const by = actorIn(roles);
  return <const T extends string, S extends z.core.$ZodLooseShape = Record<never, never>>(
    type: T,
    content: S = {} as S,
  ) =>
    z.strictObject({
      type: z.literal(type),
      on: day,
      at: instant.exactOptional(),
      by,
      ...content,
    });
};

/** 撤回人, by the id they act under: several at once, or all who still petition; without it, whoever acts. */
const withdrawing = z.union([z.literal('all'), z.array(line).min(1).max(1000)]);

/** The acts every case procedure has, each under its decision `house/<act>`; the documents don't regulate them. */
export const commonActs = <
  const R extends readonly [string, ...string[]],
  const U extends z.ZodType,
>(
  roles: R,
  unit: U,
) => {
  const act = actsBy(roles);
  const role = z.enum(roles);
  return {
    attach: act('attach', { attachment }),
    addPetitioner: act('addPetitioner', { person }),
    withdraw: act('withdraw', { who: withdrawing.exactOptional(), reason: text.exactOptional() }),
    lapse: act('lapse', { ground: text }),
    splitClaims: act('splitClaims', { claims: z.array(claim).min(2).max(50) }),
    reassign: act('reassign', { unit, reason: text }),
    delegate: act('delegate', { role, to: line, from: line.exactOptional(), ground: text }),
    recuse: act('recuse', { person: line, ground: text }),
    correct: act('correct', { field: line, was: text, is: text, ground: text }),
    serve: act('serve', service.shape),
    recordAccountability: act('recordAccountability', {
      ground: text,
      subject: line,
      measure: text,
    }),
  };
};

/** The acts of an office procedure, which no petitioner is a party to; each under its decision `house/<act>`. */
export const officeActs = <
  const R extends readonly [string, ...string[]],
  const U extends z.ZodType,
>(
  roles: R,
  unit: U,
) => {
  const { attach, correct, delegate, recuse, recordAccountability } = commonActs(roles, unit);
  return { attach, correct, delegate, recuse, recordAccountability };
};

/** How the end of a linked case 关联事项 reaches the case that asked for it; `end` is the final state it reached. */
export const linkedCaseEnded = <const R extends readonly [string, ...string[]]>(roles: R) => {
  const act = actsBy(roles);
  return act('linkedCaseEnded', { procedure: line, caseId: line, end: line, result: text });
};
