import * as z from 'zod';
import {
  actsBy,
  caseContext,
  confidential,
  day,
  line,
  officeActs,
  openPeriod,
  personal,
  text,
} from '../../src/forms';

export const roles = [
  'handlingUnit',
  'petitionOffice',
  'petitionLeader',
  'holder',
  'petitioner',
] as const;
const unit = z.strictObject({ id: line });
const kind = z.enum(['material', 'interview']);
const heldBy = z.enum(['localBureau', 'petitioner', 'involvedUnit']);

/** 了解核实记录: who was heard, what they said, and who of the petition office helped (四.12b). */
export const interviewRecord = z.strictObject({
  place: line,
  present: personal(z.array(line).min(1).max(50)),
  statement: confidential(text),
  assistedBy: line.exactOptional(),
});

const act = actsBy(roles);
export const acts = {
  retrieve: act('retrieve', { note: text.exactOptional() }),
  notifyInterview: act('notifyInterview', { appointedOn: day, place: line }).refine(
    (form) => form.appointedOn >= form.on,
    {
      path: ['appointedOn'],
      error: 'the day of the interview lies before the notice',
      params: { zh: '约定的日期不得早于通知之日' },
    },
  ),
  provide: act('provide', { materials: personal(z.array(line).min(1).max(200)) }),
  declineRequest: act('declineRequest', { reason: confidential(text).exactOptional() }),
  recordAbsence: act('recordAbsence', { note: text.exactOptional() }),
  passOn: act('passOn', { note: text.exactOptional() }),
  receive: act('receive', { signedBy: line }),
  recordNotObtained: act('recordNotObtained', { reason: text }),
  holdInterview: act('holdInterview', { interviewRecord }),
  giveUpInterview: act('giveUpInterview', { reason: text }),
  withdrawRequest: act('withdrawRequest', { reason: text }),
  reassign: act('reassign', { unit, reason: text }),
  ...officeActs(roles, unit),
};

/** The role somebody asked in. */
const actsAs = (by: { readonly role: string; readonly onBehalfOf?: { readonly role: string } }) =>
  by.onBehalfOf?.role ?? by.role;
/** Who asked: a division, or the petition office for a matter of its own, perhaps through somebody who stands in. */
const requester = z
  .strictObject({
    id: line,
    role: line,
    unit: line.exactOptional(),
    onBehalfOf: z.strictObject({ id: line, role: line, ground: line }).exactOptional(),
  })
  .refine((by) => by.unit !== undefined || actsAs(by) !== 'handlingUnit', {
    path: ['unit'],
    error: 'name the division that asks',
    params: { zh: '须写明提出的处（室）、单位' },
  })
  .refine((by) => ['handlingUnit', 'petitionOffice'].includes(actsAs(by)), {
    path: ['role'],
    error: 'a division asks, or the petition office for a matter it handles itself',
    params: { zh: '须由承办处（室）、单位提出，信访办自办的由信访办提出' },
  });
/** What the case opens with: what is needed 具体内容, from whom, and by when 时间要求. */
export const input = z
  .strictObject({
    kind,
    contents: text,
    holder: personal(line),
    heldBy,
    /** Whether material of a local bureau lies in the asking division’s own business (J42). */
    scope: z.enum(['ownBusiness', 'comprehensive']).exactOptional(),
    requiredBy: day.exactOptional(),
    by: requester,
  })
  .refine(({ kind, heldBy }) => kind === 'material' || heldBy !== 'localBureau', {
    path: ['heldBy'],
    error: 'the petitioner is heard, or a unit the matter concerns',
    params: { zh: '了解核实的对象是信访人或者有关事涉单位' },
  })
  .refine(
    ({ kind, heldBy, scope }) =>
      (kind === 'material' && heldBy === 'localBureau') === (scope !== undefined),
    {
      path: ['scope'],
      error: 'say of material of a local bureau whether it lies in the division’s own business',
      params: { zh: '向社会保险局调取的材料须写明是否属于分管业务范围；其他的不写' },
    },
  );
/** What the text leaves to the office. A period it leaves open is a length or an explicit `'none'`. */
export const policy = z.strictObject({
  /** Within what the petition office acts on a request that names no day (J44). */
  fulfilWithin: openPeriod,
});
export const context = caseContext(['fulfil'], policy, {
  kind,
  heldBy,
  handledBy: z.enum(['division', 'office']),
  /** Who retrieves material: the handler itself, or the office for a division. */
  retrievedBy: z.enum(['handler', 'office']),
  /** What limits the office: the day the request names, the period of the policy, or nothing where it asked itself. */
  limit: z.enum(['dayNamed', 'noDayNamed', 'none']),
  requiredBy: day.exactOptional(),
  appointedOn: day.exactOptional(),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
