import type { PlainDate } from '../../calendars';
import { evidenceRequest } from '../../machines/jilin-evidence-request';
import { type AnyProcedure, openCase } from '../../src';
import { division } from './jilin';

export const holder = { id: 'nong', role: 'holder', unit: 'nongan' };

/** What a division may need: material of a county bureau, of the petitioner, an interview. */
export const needs = {
  own: {
    kind: 'material',
    contents: '1998年缴费台账',
    holder: '农安县社会保险局',
    heldBy: 'localBureau',
    scope: 'ownBusiness',
  },
  comprehensive: {
    kind: 'material',
    contents: '1998年缴费台账',
    holder: '农安县社会保险局',
    heldBy: 'localBureau',
    scope: 'comprehensive',
  },
  ofPetitioner: {
    kind: 'material',
    contents: '劳动合同原件',
    holder: '彭某',
    heldBy: 'petitioner',
  },
  ofUnit: { kind: 'material', contents: '工资表', holder: '某公司', heldBy: 'involvedUnit' },
  interview: { kind: 'interview', contents: '核实经过', holder: '彭某', heldBy: 'petitioner' },
} as const;
export const record = {
  place: '接访室',
  present: ['彭某'],
  statement: '1998年在原单位参保。',
  assistedBy: 'sun',
};
/** A request of a division, which may be limited by five working days. */
export const request = (
  on: PlainDate,
  need: object,
  policy: object = { fulfilWithin: { amount: 5, unit: 'workingDay' } },
) =>
  openCase(evidenceRequest as AnyProcedure, {
    id: 'ev',
    on,
    input: { by: division, ...need },
    policy,
  });
