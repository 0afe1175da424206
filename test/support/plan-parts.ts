import type { PlainDate } from '../../calendars';

/** Two units of different kinds: a division's reply goes to the leader, another unit's to its head. */
export const units = [
  { id: 'labour-relations', kind: 'division' },
  { id: 'tuanbao', kind: 'townshipCentre' },
] as const;

/** The unit a case is with; before it is named, the first. */
export const named = (context: {
  readonly parties: readonly { readonly role: string; readonly unit?: string }[];
}): string => context.parties.find((party) => party.role === 'handlingUnit')?.unit ?? units[0].id;

/** Payloads for the acts every procedure has; `delegate` gives away each of `roles`. */
export const commonPayloads = <const R extends string>(...roles: readonly R[]) => ({
  attach: ({ on }: { on: PlainDate }) => [
    {
      attachment: {
        id: 'a1',
        name: '欠条.jpg',
        mediaType: 'image/jpeg',
        bytes: 1,
        sha256: '0'.repeat(64),
        providedBy: 'peng',
        receivedOn: on,
      },
    },
  ],
  addPetitioner: () => [{ person: { name: '田某' } }],
  withdraw: () => [{}, { who: 'all' as const }],
  lapse: () => [{ ground: '来信人已去世，诉求无人继承。' }],
  splitClaims: () => [
    {
      claims: [
        { text: '工资', disposition: 'kept' as const },
        { text: '押金', disposition: 'transferred' as const },
      ],
    },
  ],
  reassign: () => [{ unit: units[1], reason: '管辖变更。' }],
  delegate: () => roles.map((role) => ({ role, to: 'sun', ground: '出差' })),
  recuse: () => [{ person: 'nobody', ground: '亲属关系。' }],
  correct: () => [{ field: 'order.address', was: '甲', is: '乙', ground: '更正。' }],
  serve: ({ on }: { on: PlainDate }) => [
    {
      document: '告知',
      to: '彭某',
      way: 'sms' as const,
      servedOn: on,
      result: 'delivered' as const,
    },
  ],
  recordAccountability: () => [{ ground: '迟延。', subject: 'li', measure: '提醒谈话' }],
});
