import type { NationalMap } from '../../src/procedure/national';

const sent = ['refer', 'assign'] as const;

/** The national clocks beside a first-time petition (信访工作条例 22, 23, 34). */
export const firstPetitionClocks: NationalMap = {
  sort: {
    from: 'open',
    until: [...sent, 'transferToPoliticalLegal', 'transferToDiscipline'],
    bearer: 'firstHandler',
  },
  notice: { from: sent, until: ['accept', 'decline'], bearer: 'competentOrgan' },
  objection: {
    from: sent,
    until: ['objectToReferral', 'accept', 'decline'],
    bearer: 'competentOrgan',
  },
  conclude: {
    from: 'accept',
    until: ['reply'],
    bearer: 'competentOrgan',
    extendedBy: ['grantExtension'],
  },
};
