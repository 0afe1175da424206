import type { Case } from '../../src/procedure/case';
import type { incidentReport } from './index';

/**
 * The instant 催报时刻 at which a report that has not been made is to be asked for: the configured minutes after the
 * instant of the discovery (B18). Null once it has been made or was missed, where `alertAfterMinutes` is `'none'`, and where
 * the opening has no instant. No rule reads it; a host schedules it.
 */
export function alertAt(kase: Case<typeof incidentReport>): string | null {
  const { input, policy } = kase.log.open;
  const minutes = policy.alertAfterMinutes;
  const { reporting } = kase.now.snapshot.context as { readonly reporting: string };
  if (reporting !== 'pending' || minutes === 'none' || input.at === undefined) return null;
  return new Date(Date.parse(input.at) + minutes * 60_000).toISOString();
}
