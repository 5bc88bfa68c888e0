import { z } from 'zod';
import type { Regime } from '../law/regimes.ts';
import { freeText, personalText, wholeNumber, withChoicesOf } from './fields.ts';

/** What is asked of somebody who begins treatment (NĐ 116/2021 Đ22.2, Mẫu 19; NĐ 163/2026 Đ84.2, Mẫu 17). All of it is personal: nothing enters an event. */
const beforeR4: readonly Regime[] = ['R1', 'R2', 'R3'];
const personal = { personal: true } as const;
const line = (max = 200) => z.string().trim().min(1).max(max).normalize('NFC');

export const waysOfUse = ['swallowed', 'sniffed', 'smoked', 'injected'] as const;

export const patientProfile = z.strictObject({
  ethnicity: personalText(60).optional(), religion: personalText(60).optional(), policyGroup: personalText().optional(),
  /** what the decree itself names: education, health, what is used and how much */
  education: personalText(), certificates: personalText(300).optional(), qualification: personalText().optional(),
  employment: withChoicesOf({ steadyWork: beforeR4, unsteadyWork: ['R4'] }, z.enum(['employed', 'steadyWork', 'unsteadyWork', 'unemployed']).meta(personal)).optional(),
  maritalStatus: withChoicesOf({ widowed: ['R4'] }, z.enum(['single', 'married', 'divorced', 'widowed']).meta(personal)).optional(),
  legalStatus: freeText(1000).optional(),
  toInform: z.strictObject({ fullName: line(), relation: line(60).optional(), phone: line(40).optional(), address: line(500).optional() }).meta(personal).optional(),
  relatives: z.array(z.strictObject({ relation: line(60), fullName: line(), age: wholeNumber(0, 130).optional(), address: line(500).optional() })).max(10).meta(personal).optional(),
  bodilyIllness: freeText(1000).optional(), mentalIllness: freeText(1000).optional(), familyIllness: freeText(1000).optional(), familySituation: freeText(1000).optional(),
  heightCentimetres: wholeNumber(50, 250).meta(personal).optional(), weightKilograms: wholeNumber(15, 300).meta(personal).optional(), pulse: wholeNumber(20, 250).meta(personal).optional(), bloodPressure: personalText(20).optional(),
  chronicIllness: freeText(1000).optional(), bodilySigns: freeText(1000).optional(), mentalSigns: freeText(1000).optional(), health: freeText(2000),
  substances: z.array(z.strictObject({
    substance: line(100), firstAge: wholeNumber(5, 120).optional(), firstInjectionAge: wholeNumber(5, 120).optional(), usedFor: line(60).optional(), daysLastMonth: wholeNumber(0, 31).optional(), timesLastMonth: wholeNumber(0, 1000).optional(), way: z.enum(waysOfUse).optional(),
    moneyPerDay: line(60).optional(),
  })).min(1).max(12).meta(personal),
  earlierTreatments: z.array(z.strictObject({ treatedIn: line(20), treatedAt: line(), treatedFor: line(60).optional(), method: line().optional(), relapseReason: line(300).optional() })).max(10).meta(personal).optional(),
  medicalOfficer: personalText().optional(), socialOfficer: personalText().optional(),
});
