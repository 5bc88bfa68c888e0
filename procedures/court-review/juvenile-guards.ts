import type { Guard } from '../procedure.ts';

/** What the ordinance for persons of 12 to under 18 asks beyond that for adults (PL 01/2022). */

/** The judge is trained or experienced in cases of minors, and whoever assigns the judge says so. */
export const judgeFitForJuvenile: Guard<{ readonly judgeFitForJuveniles?: true | undefined }> = ({ state, body }) =>
  state.person === 'adult' || body.judgeFitForJuveniles === true ? null : { code: 'guardNotMet', facts: { needs: 'judgeForJuveniles' }, source: 'PL 01/2022 Đ10.1' };

/** Sent to everybody the ordinance names: the juvenile, the representative, the proposer, the procuracy; the hearing's decision to the defender too. */
const sentTo = (named: readonly string[], source: string): Guard<{ readonly sentTo: readonly string[] }> => ({ state, body }) => {
  if (state.person === 'adult') return null;
  const missing = named.filter((one) => !body.sentTo.includes(one) && (one !== 'defender' || state.facts.court.defender?.kind != null));
  return missing.length === 0 ? null : { code: 'guardNotMet', facts: { missing }, source };
};
const sides = ['person', 'representative', 'proposer', 'procuracy'] as const;
export const acceptanceSentToAll = sentTo(sides, 'PL 01/2022 Đ12.1');
export const hearingSentToAll = sentTo([...sides, 'defender'], 'PL 01/2022 Đ17.3');

export const noDefenderYet: Guard<object> = ({ state }) => (state.facts.court.defender?.kind == null ? null : { code: 'alreadyRecorded', facts: { act: 'recordDefender' } });

/** Before the hearing is opened somebody defends the juvenile, or the court has asked the bar or the legal aid centre to send somebody. */
export const defenderSought: Guard<object> = ({ state }) =>
  state.person === 'adult' || state.facts.court.defender !== undefined ? null : { code: 'guardNotMet', facts: { needs: 'defender' }, source: 'PL 01/2022 Đ2.5' };

/** Parents, guardian or representative take part in the hearing: present or absent, but there. */
export const representativeTakesPart: Guard<{ readonly representative: string }> = ({ state, body }) =>
  state.person === 'juvenile' && body.representative === 'none' ? { code: 'guardNotMet', facts: { needs: 'representativeAtHearing' }, source: 'PL 01/2022 Đ18.2, 20.2' } : null;

/** Being considered for a reformatory school stays the examination of a juvenile alone. */
export const suspensionGroundOfPerson: Guard<{ readonly ground: string }> = ({ state, body }) =>
  body.ground === 'reformatoryConsidered' && state.person === 'adult' ? { code: 'bodyInvalid', facts: { field: 'ground' }, source: 'PL 01/2022 Đ16.2a' } : null;
