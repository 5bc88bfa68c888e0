import type { OfficeRole } from '../offices.ts';
import type { Effect } from '../procedure.ts';

/** The request to the court; before R4 the one about a juvenile is a form of its own (R1 Mẫu 34 and 39). */
export const requestToCourt = (issuer: OfficeRole): readonly Effect[] => [
  { kind: 'document', template: 'dossierRequest', issuer, when: ({ state }) => state.person === 'adult' || state.regime === 'R4' },
  { kind: 'document', template: 'juvenileRequest', issuer, when: ({ state }) => state.person === 'juvenile' && state.regime !== 'R4' },
];
