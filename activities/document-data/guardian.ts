import type { GuardianPiece } from '../../documents/templates/guardian-piece.ts';
import type { RelativePiece } from '../../documents/pieces.ts';
import { blank } from '../../documents/index.ts';
import type { RepresentativeRelation } from '../../procedures/compulsory-dossier/facts.ts';
import type { CaseReader } from './case-reader.ts';

const relationWords: Readonly<Record<RepresentativeRelation, string>> = { father: 'cha', mother: 'mẹ', guardian: 'người giám hộ', appointedGuardian: 'người giám hộ được cử', otherRepresentative: 'người đại diện hợp pháp' };

/** Who stands beside the juvenile, as recorded last; null where nobody is, and for adults. */
export function guardianOf(reader: CaseReader): GuardianPiece | null {
  const { representative } = reader.state.facts.dossier;
  if (representative === undefined || reader.state.person === 'adult') return null;
  const recorded = reader.findAct('recordRepresentative');
  const sex = reader.personal('sex', recorded);
  return {
    relation: relationWords[representative.relation], fullName: reader.text('fullName', recorded) ?? blank, sex: sex === 'male' || sex === 'female' ? sex : null, birthDate: reader.text('birthDate', recorded),
    identityNumber: reader.text('identityNumber', recorded), identityIssuedBy: reader.text('identityIssuedBy', recorded), residence: reader.text('residence', recorded), phone: reader.text('phone', recorded),
  };
}

/** The same as a relative of the person. */
export function guardianRelative(reader: CaseReader): RelativePiece | null {
  const guardian = guardianOf(reader);
  return guardian === null ? null : { relation: guardian.relation, fullName: guardian.fullName, age: null, occupation: null, residence: guardian.residence, phone: guardian.phone };
}

/** "Đỗ Thị Quỵnh (mẹ)"; null where nobody is named. */
export function guardianName(reader: CaseReader): string | null {
  const guardian = guardianOf(reader);
  return guardian === null ? null : `${guardian.fullName} (${guardian.relation})`;
}
