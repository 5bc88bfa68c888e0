import type { Effect, Procedure } from '../../procedures/procedure.ts';

/** Every duty that a procedure starts, meets or cancels, each once, sorted. */
export function listDuties(procedure: Procedure): string[] {
  const effects: Effect[] = [
    ...Object.values(procedure.acts).flatMap((act) => act.effects ?? []),
    ...Object.values(procedure.onExpiry ?? {}).flatMap((list) => list),
    ...Object.values(procedure.onMilestone ?? {}).flat(),
    ...(procedure.onEntry ?? []),
    ...(procedure.side?.follows?.effects ?? []),
  ];
  const duties = effects.flatMap((effect) => ('duty' in effect ? [effect.duty] : 'duties' in effect ? effect.duties : []));
  return [...new Set([...duties, ...Object.keys(procedure.onExpiry ?? {})])].sort();
}
