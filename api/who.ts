import { AGENCY_KINDS } from '../law/competence.ts';
import type { Who } from './define-route.ts';

const working = AGENCY_KINDS.filter((kind) => kind !== 'oversight' && kind !== 'operator');

/** Offices that take part in cases: neither auditors nor administrators. */
export const workingOffices: Who = { kinds: working };
/** Who gives work to others in such an office. */
export const leadersOfOffices: Who = { kinds: working, positions: ['head', 'deputy', 'chiefJudge'] };
export const auditors: Who = { kinds: ['oversight'] };
export const administrators: Who = { kinds: ['operator'] };
