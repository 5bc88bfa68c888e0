import { patientProfileWords } from '../../procedures/patient-profile.vi.ts';
import type { CaseReader } from './case-reader.ts';
import { agencyPiece, forPerson, issuerOf, personPiece } from './pieces.ts';
import { blank } from '../../documents/index.ts';
import type { DocumentDataBuilder } from './sources.ts';

/** The profile that reception takes (R1–R3 Mẫu 19; R4 Mẫu 17): as the act has it, with room for what nobody asked. */

type Row = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsOf = (reader: CaseReader, name: string): readonly Row[] => { const rows = reader.personal(name); return Array.isArray(rows) ? rows.filter(isRow) : []; };
const textIn = (row: Row, name: string): string | null => { const value = row[name]; return typeof value === 'string' && value.trim() !== '' ? value.trim() : null; };
const countIn = (row: Row, name: string): number | null => { const value = row[name]; return typeof value === 'number' ? value : null; };
const words: Readonly<Record<string, string>> = patientProfileWords.choices;
const chosen = (value: string | null): string | null => (value === null ? null : (words[value] ?? null));
const texts = (reader: CaseReader, ...names: readonly string[]): Record<string, string | null> => Object.fromEntries(names.map((name) => [name, reader.text(name)]));

const patientProfile: DocumentDataBuilder = forPerson((reader, person) => {
  const agency = issuerOf(reader);
  if (agency === undefined) return null;
  const toInform = reader.personal('toInform');
  return {
    agency: agencyPiece(agency), issuedOn: reader.issuedOn, person: personPiece(person),
    ...texts(reader, 'ethnicity', 'religion', 'policyGroup', 'certificates', 'qualification', 'legalStatus', 'bodilyIllness', 'mentalIllness', 'familyIllness', 'familySituation', 'bloodPressure', 'chronicIllness', 'bodilySigns', 'mentalSigns', 'medicalOfficer', 'socialOfficer'),
    education: reader.text('education') ?? blank, health: reader.text('health') ?? blank, employment: chosen(reader.text('employment')), maritalStatus: chosen(reader.text('maritalStatus')),
    toInform: isRow(toInform) ? { fullName: textIn(toInform, 'fullName') ?? blank, relation: textIn(toInform, 'relation'), phone: textIn(toInform, 'phone'), address: textIn(toInform, 'address') } : null,
    relatives: rowsOf(reader, 'relatives').map((one) => ({ relation: textIn(one, 'relation') ?? blank, fullName: textIn(one, 'fullName') ?? blank, age: countIn(one, 'age'), occupation: null, residence: textIn(one, 'address'), phone: null })),
    heightCentimetres: reader.number('heightCentimetres'), weightKilograms: reader.number('weightKilograms'), pulse: reader.number('pulse'),
    substances: rowsOf(reader, 'substances').map((one) => ({
      substance: textIn(one, 'substance') ?? blank, firstAge: countIn(one, 'firstAge'), firstInjectionAge: countIn(one, 'firstInjectionAge'), usedFor: textIn(one, 'usedFor'), daysLastMonth: countIn(one, 'daysLastMonth'), timesLastMonth: countIn(one, 'timesLastMonth'),
      way: chosen(textIn(one, 'way')), moneyPerDay: textIn(one, 'moneyPerDay'),
    })),
    earlierTreatments: rowsOf(reader, 'earlierTreatments').map((one) => ({ treatedIn: textIn(one, 'treatedIn') ?? blank, treatedAt: textIn(one, 'treatedAt') ?? blank, treatedFor: textIn(one, 'treatedFor'), method: textIn(one, 'method'), relapseReason: textIn(one, 'relapseReason') })),
  };
});

export const profilePapers = { patientProfile };
