import type { Tx } from '../../db/connect.ts';
import { loadPerformContext } from '../../db/queries/load-perform-context.ts';
import { localDateOf } from '../../law/dates.ts';
import { defaultPolicy } from '../../procedures/local-policy.ts';
import type { ActingOfficial, PerformContext } from '../../procedures/procedure.ts';
import type { LedgerDeps } from './deps.ts';
import { listOfficesNamed } from './offices-named.ts';

export interface World extends Pick<PerformContext, 'asOf' | 'official' | 'agencies' | 'calendar' | 'policy' | 'uploadHashes'> {
  /** of the files asked for, those that belong to the case already */
  readonly uploadsTied: ReadonlySet<string>;
}

export interface WorldAsk {
  /** null when the case is being opened */
  readonly caseId: string | null;
  /** null for what time alone brings about */
  readonly acting: { readonly officialId: string; readonly agencyId: string } | null;
  /** may name offices */
  readonly body: unknown;
  /** case time, UTC */
  readonly asOf: string;
  /** files the act names */
  readonly uploadIds?: readonly string[];
}

const time: ActingOfficial = { officialId: 'system', agencyId: 'system', positions: [] };

/** The world around a case at an instant of case time: offices, who acts and in which positions, the calendar, the local habits. */
export async function loadWorld(tx: Tx, deps: Pick<LedgerDeps, 'policy'>, ask: WorldAsk): Promise<World> {
  const { caseId, acting, body, asOf, uploadIds = [] } = ask;
  const pieces = await loadPerformContext(tx, {
    caseId, officialId: acting?.officialId ?? null, agencyId: acting?.agencyId ?? null, on: localDateOf(asOf), namedAgencyIds: listOfficesNamed(body), uploadIds,
  });
  return {
    asOf, uploadsTied: pieces.uploadsTied, uploadHashes: pieces.uploadHashes, agencies: pieces.agencies, calendar: pieces.calendar, policy: { ...defaultPolicy, ...deps.policy, ...pieces.policy },
    official: acting === null ? time : (pieces.official ?? { ...acting, positions: [] }),
  };
}
