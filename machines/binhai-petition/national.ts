import type { NationalMap } from '../../src/procedure/national';

/**
 * 信访工作条例 beside this procedure: its document has no written notice to the petitioner, no limit from the acceptance and
 * gives the result on request only (B8, B9, B10). For `nationalClocks`.
 */
export const petitionClocks: NationalMap = {
  notice: {
    from: 'open',
    until: ['serve', 'answerOnSpot', 'answerConsultation', 'redirect', 'explain'],
    bearer: 'generalOffice',
  },
  conclude: {
    from: 'register',
    until: ['feedBack', 'answerOnSpot', 'answerConsultation', 'redirect', 'explain'],
    bearer: 'handlingUnit',
    extendedBy: ['setNewLimit'],
  },
};
