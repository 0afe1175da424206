import type { PlainDate } from '../../calendars';
import { remedyChain } from '../../machines/jilin-remedy-chain';
import { type AnyProcedure, type Case, openCase, pathOf, stateOf, submit } from '../../src';

type Kase = Case<AnyProcedure>;
type Actor = { readonly id: string; readonly role: string; readonly unit?: string };
export const office = { id: 'sun', role: 'petitionOffice' };
export const leader = { id: 'zhao', role: 'petitionLeader' };
export const principalLeader = { id: 'feng', role: 'principalLeader' };
export const petitioner = { id: 'peng', role: 'petitioner' };
export const cityBureau = { id: 'chang', role: 'cityBureau' };
export const committee = { id: 'wei', role: 'reviewCommittee' };
export const linked = { id: 'system', role: 'linkedCase' };

const organs = {
  county: '农安县社会保险局',
  city: '长春市社会保险局',
  changbaishan: '长白山保护开发区社会保险局',
  province: '吉林省社会保险局',
};
export type By = keyof typeof organs;
export const handlingOpinion = (by: By) => ({ by, kind: 'handling', organ: organs[by] });
export const application = {
  form: 'written',
  request: '请求撤销处理意见。',
  facts: '缴费未记入个人账户。',
};
export const redo = { organ: organs.city, outcome: 'remanded', redoBy: '2026-09-30' };
export const upheld = { organ: organs.city, outcome: 'upheld' };
export const brought = { renewed: { request: '请求补记。', facts: '缴费未记入个人账户。' } };

export const opened = (on: PlainDate, by: By = 'county', policy: object = {}): Kase =>
  openCase(remedyChain as AnyProcedure, {
    id: 'rc',
    on,
    input: { petitioner: { name: '彭某' }, opinion: handlingOpinion(by) },
    policy,
  });
export const attempt = (kase: Kase, type: string, on: PlainDate, by: Actor, content = {}) =>
  submit(kase, { type, on, by, ...content });
export function does(kase: Kase, type: string, on: PlainDate, by: Actor, content = {}): Kase {
  const outcome = attempt(kase, type, on, by, content);
  if (!outcome.accepted)
    throw new Error(`${type} on ${on}: ${outcome.refusal.map((reason) => reason.en).join('; ')}`);
  return outcome.case;
}
/** The clauses and decisions of a refusal; null when the act was taken. */
export function refusal(...given: Parameters<typeof attempt>): readonly string[] | null {
  const outcome = attempt(...given);
  return outcome.accepted
    ? null
    : outcome.refusal.flatMap(({ kind, clauses, decisions }) => [kind, ...clauses, ...decisions]);
}
export const at = (kase: Kase) => pathOf(stateOf(kase) as Parameters<typeof pathOf>[0]);

export const served = (
  kase: Kase,
  on: PlainDate,
  servedOn: PlainDate = on,
  kind: 'opinion' | 'notice' = 'opinion',
): Kase =>
  does(kase, 'serve', on, office, {
    document: '意见书',
    to: '彭某',
    way: 'inPerson',
    servedOn,
    result: 'signedFor',
    kind,
  });
export const applied = (kase: Kase, on: PlainDate): Kase =>
  does(kase, 'apply', on, petitioner, application);
/** Served on the day it was opened, and applied against on `on`. */
export const underReview = (by: By, start: PlainDate, on: PlainDate, policy: object = {}) =>
  applied(served(opened(start, by, policy), start), on);
/** A county’s opinion, reviewed by the city on `on` and served the same day. */
export const inReReviewWindow = (start: PlainDate, on: PlainDate = start) =>
  served(
    does(underReview('county', start, start), 'reportOpinion', on, cityBureau, {
      reviewOpinion: upheld,
    }),
    on,
  );
/** A county’s opinion, reviewed by the city and re-reviewed by the provincial bureau, all on one day; the last not served yet. */
export const exhausted = (on: PlainDate, policy: object = {}) => {
  const reviewed = does(underReview('county', on, on, policy), 'reportOpinion', on, cityBureau, {
    reviewOpinion: upheld,
  });
  return does(applied(served(reviewed, on), on), 'reportOpinion', on, office, {
    reviewOpinion: { organ: organs.province, outcome: 'upheld' },
  });
};
