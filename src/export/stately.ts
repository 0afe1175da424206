import type { AnyStateMachine } from 'xstate';
import { toJson } from './json';

/**
 * The chart as the source of one TypeScript file that stands alone and opens in Stately's editor.
 * Guards and actions are names: the file shows the procedure, it doesn't run it.
 *
 * @throws NotExportableError as {@link toJson} does.
 */
export function toStately(machine: AnyStateMachine): string {
  return `// Generated from the machine '${oneLine(machine.id)}' by toStately. Do not edit: export it again.
import { createMachine } from 'xstate';

export const ${constantFor(machine.id)} = createMachine(${JSON.stringify(toJson(machine), null, 2)});
`;
}

const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029]+/g, ' ');

/** `hotlineWorkOrder` and `hotline-work-order` both give `hotlineWorkOrderMachine`. */
function constantFor(id: string): string {
  const words = id.split(/[^\p{ID_Continue}]+/u).filter(Boolean);
  const joined = words
    .map((word, i) => (i ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join('');
  const identifier = /^\p{ID_Start}/u.test(joined) ? joined : `_${joined}`;
  return /machine$/i.test(identifier) ? identifier : `${identifier}Machine`;
}
