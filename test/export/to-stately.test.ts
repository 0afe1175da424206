import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { NotExportableError, toJson, toStately } from '../../src/export';
import { workOrder } from './work-order';

/** Runs the exported file with nothing but xstate beside it. */
async function run(source: string): Promise<Record<string, Parameters<typeof toJson>[0]>> {
  const { outputFiles } = await build({
    stdin: { contents: source, loader: 'ts', resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

describe('toStately', () => {
  test('is a file that stands alone and holds the same chart', async () => {
    const source = toStately(workOrder);
    expect(source.match(/^import .*$/gm)).toEqual(["import { createMachine } from 'xstate';"]);
    const { workOrderMachine, ...more } = await run(source);
    expect(more).toEqual({});
    expect(workOrderMachine && toJson(workOrderMachine)).toEqual(toJson(workOrder));
  });

  test('says that it is generated, and from what', () => {
    expect(toStately(workOrder)).toMatch(/^\/\/ Generated from the machine 'workOrder' .*\n/);
  });

  test('keeps Chinese readable', () => {
    expect(toStately(workOrder)).toContain('"description": "待派发"');
  });

  test.each([
    ['hotlineWorkOrder', 'hotlineWorkOrderMachine'],
    ['lichuan-hotline work.order', 'lichuanHotlineWorkOrderMachine'],
    ['workOrderMachine', 'workOrderMachine'],
    ['信访', '信访Machine'],
    ['2017/86', '_201786Machine'],
    ['delete', 'deleteMachine'],
    ["it's\nnew", 'itSNewMachine'],
  ])('a machine with the id %j is exported as %s', async (id, constant) => {
    expect(Object.keys(await run(toStately(createMachine({ id }))))).toEqual([constant]);
  });

  test('refuses what toJson refuses', () => {
    const machine = createMachine({ id: 'm', entry: () => {} });
    expect(() => toStately(machine)).toThrow(NotExportableError);
  });
});
