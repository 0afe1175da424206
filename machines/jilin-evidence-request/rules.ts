import type { TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import type * as Schema from './schema';
import type { terms } from './terms';

export type Context = Schema.Context;
export type Event = Schema.Act | TermEvent<keyof typeof terms>;

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;

/** 调取材料或者了解核实. */
export const kindIs = rule<Context, Event, { kind: Schema.Input['kind'] }>('kindIs', {
  about: 'case',
  holds: ({ context }, { kind }) => context.kind === kind,
  refusal: ({ kind }) =>
    kind === 'material'
      ? { zh: '提出的是了解核实，不是调取材料', en: 'an interview was asked for, not material' }
      : { zh: '提出的是调取材料，不是了解核实', en: 'material was asked for, not an interview' },
});
/** 承办: a division handles the matter, or the petition office itself (二.2). */
export const handledBy = rule<Context, Event, { by: Context['handledBy'] }>('handledBy', {
  about: 'case',
  holds: ({ context }, { by }) => context.handledBy === by,
  refusal: ({ by }) =>
    by === 'office'
      ? { zh: '本件由承办处（室）、单位办理', en: 'a division handles the matter' }
      : { zh: '本件由信访办自行办理', en: 'the petition office handles the matter itself' },
});
/** 自行调取，或者由信访办调取. */
export const retrievedBy = rule<Context, Event, { by: Context['retrievedBy'] }>('retrievedBy', {
  about: 'case',
  basis: ({ by }) =>
    by === 'office'
      ? { clauses: ['jilin-2021/四.11a'], decisions: ['jilin-2021/J43'] }
      : {
          clauses: ['jilin-2021/四.11b', 'jilin-2021/四.11c'],
          decisions: ['jilin-2021/J41', 'jilin-2021/J42'],
        },
  holds: ({ context }, { by }) => context.retrievedBy === by,
  refusal: ({ by }) =>
    by === 'office'
      ? { zh: '该材料由承办的自行调取', en: 'who handles the matter retrieves it itself' }
      : { zh: '该材料由信访办调取', en: 'the petition office retrieves it' },
});
/** 向谁提出: the petitioner, or somebody else. */
export const askedOfPetitioner = rule<Context, Event, { is: boolean }>('askedOfPetitioner', {
  about: 'case',
  holds: ({ context }, { is }) => (context.heldBy === 'petitioner') === is,
  refusal: ({ is }) =>
    is
      ? { zh: '不是向信访人提出的', en: 'the petitioner was not asked' }
      : { zh: '是向信访人提出的', en: 'the petitioner was asked, nobody else' },
});
/** 约定的日期已到. */
export const appointmentCome = rule<Context, Event>('appointmentCome', {
  about: 'time',
  basis: { decisions: ['jilin-2021/J45'] },
  holds: ({ context: { appointedOn }, event }) =>
    appointedOn !== undefined && appointedOn <= event.on,
  refusal: (_, { context }) => ({
    zh: `约定的日期（${context.appointedOn ?? '—'}）未到`,
    en: `the day appointed (${context.appointedOn ?? '—'}) has not come`,
  }),
});
/** 协助: the record of a division names who of the office helped. */
export const namesHelper = rule<Context, Event>('namesHelper', {
  about: 'payload',
  basis: { clauses: ['jilin-2021/四.12b'], decisions: ['jilin-2021/J47'] },
  holds: ({ context, event }) =>
    context.handledBy === 'office' ||
    form(event, 'holdInterview')?.interviewRecord.assistedBy !== undefined,
  refusal: () => ({
    zh: '须载明信访办协助的人员',
    en: 'who of the petition office helped must be named',
  }),
});
