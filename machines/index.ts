import type { PlainDate } from '../calendars';
import { NotInForceError } from '../src/procedure/errors';
import type { AnyProcedure } from '../src/procedure/procedure';

/** How to load each procedure of the package: nothing is read before it is asked for. */
export type Procedures = {
  readonly 'lichuan-hotline-work-order': () => Promise<
    typeof import('./lichuan-hotline-work-order').hotlineWorkOrder
  >;
  readonly 'lichuan-citizen-appeal': () => Promise<
    typeof import('./lichuan-citizen-appeal').citizenAppeal
  >;
  readonly 'jilin-review': () => Promise<typeof import('./jilin-review').review>;
  readonly 'jilin-evidence-request': () => Promise<
    typeof import('./jilin-evidence-request').evidenceRequest
  >;
  readonly 'jilin-coordination-meeting': () => Promise<
    typeof import('./jilin-coordination-meeting').coordinationMeeting
  >;
  readonly 'jilin-remedy-chain': () => Promise<typeof import('./jilin-remedy-chain').remedyChain>;
  readonly 'binhai-petition': () => Promise<typeof import('./binhai-petition').petition>;
  readonly 'binhai-transfer-out': () => Promise<typeof import('./binhai-transfer-out').transferOut>;
  readonly 'binhai-reception-session': () => Promise<
    typeof import('./binhai-reception-session').receptionSession
  >;
  readonly 'binhai-incident-report': () => Promise<
    typeof import('./binhai-incident-report').incidentReport
  >;
  readonly 'binhai-screening': () => Promise<typeof import('./binhai-screening').screening>;
  readonly 'binhai-archive': () => Promise<typeof import('./binhai-archive').archive>;
  readonly 'ongniud-premium-dispute': () => Promise<
    typeof import('./ongniud-premium-dispute').premiumDispute
  >;
  readonly 'ongniud-consultation': () => Promise<
    typeof import('./ongniud-consultation').consultation
  >;
  readonly 'jiangsu-first-petition': () => Promise<
    typeof import('./jiangsu-first-petition').firstPetition
  >;
  readonly 'jiangsu-jurisdiction': () => Promise<
    typeof import('./jiangsu-jurisdiction').jurisdiction
  >;
  readonly 'jiangsu-regional-supervision': () => Promise<
    typeof import('./jiangsu-regional-supervision').regionalSupervision
  >;
  readonly 'jiangsu-recommendation': () => Promise<
    typeof import('./jiangsu-recommendation').recommendation
  >;
  readonly 'national-petition': () => Promise<
    typeof import('./national-petition').nationalPetition
  >;
};

/** The procedures of the package, by id. */
export const procedures: Procedures = {
  'lichuan-hotline-work-order': async () =>
    (await import('./lichuan-hotline-work-order')).hotlineWorkOrder,
  'lichuan-citizen-appeal': async () => (await import('./lichuan-citizen-appeal')).citizenAppeal,
  'jilin-review': async () => (await import('./jilin-review')).review,
  'jilin-evidence-request': async () => (await import('./jilin-evidence-request')).evidenceRequest,
  'jilin-coordination-meeting': async () =>
    (await import('./jilin-coordination-meeting')).coordinationMeeting,
  'jilin-remedy-chain': async () => (await import('./jilin-remedy-chain')).remedyChain,
  'binhai-petition': async () => (await import('./binhai-petition')).petition,
  'binhai-transfer-out': async () => (await import('./binhai-transfer-out')).transferOut,
  'binhai-reception-session': async () =>
    (await import('./binhai-reception-session')).receptionSession,
  'binhai-incident-report': async () => (await import('./binhai-incident-report')).incidentReport,
  'binhai-screening': async () => (await import('./binhai-screening')).screening,
  'binhai-archive': async () => (await import('./binhai-archive')).archive,
  'ongniud-premium-dispute': async () => (await import('./ongniud-premium-dispute')).premiumDispute,
  'ongniud-consultation': async () => (await import('./ongniud-consultation')).consultation,
  'jiangsu-first-petition': async () => (await import('./jiangsu-first-petition')).firstPetition,
  'jiangsu-jurisdiction': async () => (await import('./jiangsu-jurisdiction')).jurisdiction,
  'jiangsu-regional-supervision': async () =>
    (await import('./jiangsu-regional-supervision')).regionalSupervision,
  'jiangsu-recommendation': async () => (await import('./jiangsu-recommendation')).recommendation,
  'national-petition': async () => (await import('./national-petition')).nationalPetition,
};

/** The id of a procedure of the package. */
export type ProcedureId = keyof Procedures;

/** Versions under earlier norms, the oldest first; the procedure itself is the latest. */
const earlier: { readonly [id in ProcedureId]?: readonly (() => Promise<AnyProcedure>)[] } = {
  'national-petition': [async () => (await import('./national-petition')).nationalPetition2005],
};

/**
 * The version of a procedure that governs a matter received on a day: open the case with it. An open case keeps its
 * version until `migrate` moves it.
 * @throws NotInForceError when none was in force that day, or there is no such procedure.
 */
export async function procedureInForce<Id extends ProcedureId>(
  id: Id,
  on: PlainDate,
): Promise<Awaited<ReturnType<Procedures[Id]>>> {
  const versions = await versionsOf(id);
  const found = versions.find(
    ({ norm: { from, to } }) => from <= on && (to === undefined || on <= to),
  );
  if (!found)
    throw new NotInForceError(
      id,
      on,
      versions.map(({ norm }) => norm),
    );
  return found as Awaited<ReturnType<Procedures[Id]>>;
}

/** Every version of a procedure, the earliest norm first; none for an id that names no procedure. */
export async function versionsOf(id: ProcedureId): Promise<readonly AnyProcedure[]> {
  if (!Object.hasOwn(procedures, id)) return [];
  const loads: readonly (() => Promise<AnyProcedure>)[] = [...(earlier[id] ?? []), procedures[id]];
  return Promise.all(loads.map((load) => load()));
}
