import type { Position } from '../law/competence.ts';
import type { Regime } from '../law/regimes.ts';
import type { OfficeRole } from './offices.ts';
import type { Performer } from './procedure.ts';

/** Who decides for a police unit, a facility or a committee; a delegation makes a deputy a head for its days (competence.ts). */
const heads: readonly Position[] = ['head'];
const staff: readonly Position[] = ['head', 'deputy', 'officer', 'clerk', 'dutyOfficer'];
const courtStaff: readonly Position[] = ['judge', 'chiefJudge', 'head', 'deputy', 'officer', 'clerk'];
const judges: readonly Position[] = ['judge', 'chiefJudge'];

function performer(role: OfficeRole, positions: readonly Position[], regimes?: readonly Regime[]): Performer {
  return regimes === undefined ? { role, positions } : { role, positions, regimes };
}

export const headOf = (role: OfficeRole, ...regimes: Regime[]): Performer => performer(role, heads, regimes.length === 0 ? undefined : regimes);
export const staffOf = (role: OfficeRole, ...regimes: Regime[]): Performer => performer(role, role === 'court' || role === 'executionCourt' ? courtStaff : staff, regimes.length === 0 ? undefined : regimes);
export const judgeOf = (role: OfficeRole): Performer => performer(role, judges);
