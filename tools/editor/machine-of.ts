import { pathToFileURL } from 'node:url';
import { type AnyStateMachine, StateMachine } from 'xstate';

/** The one machine that a module exports. */
export async function machineOf(file: string): Promise<AnyStateMachine> {
  const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
  const [machine, ...more] = Object.values(exported).filter((it) => it instanceof StateMachine);
  if (!machine || more.length > 0) {
    throw new Error(`${file} exports ${machine ? more.length + 1 : 'no'} machines: export one`);
  }
  return machine;
}
