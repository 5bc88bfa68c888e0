import { z } from 'zod';
import { agencyId, freeText, groundOf, localDate, personalText, registerNumber } from '../fields.ts';
import { determinationGrounds, followingCases } from './facts.ts';

export const withdrawalGrounds = ['personWithdrew', 'notExaminable', 'openedInError'] as const;
export const afterNotAddicted = ['userManagement', 'noFurther'] as const;

export const openDetermination = z.strictObject({
  ground: groundOf(determinationGrounds),
  /** chosen by a person; absent where the clinic itself takes in somebody of their own wish */
  clinicId: agencyId().optional(),
  hasStableResidence: z.boolean(),
  /** held under administrative custody for the examination: it takes place where the person is held */
  isHeld: z.boolean(),
  testRecord: z.strictObject({ number: registerNumber(), date: localDate() }).optional(),
  /** from the day the offence exists: the paper that says nobody is prosecuted */
  criminalCheckNumber: registerNumber().optional(),
  requestNumber: registerNumber().optional(),
  use: freeText(2000).optional(),
});
export const receivePerson = z.strictObject({ recordNumber: registerNumber() });
export const issueResult = z.strictObject({ isAddicted: z.boolean(), resultNumber: registerNumber(), drugs: personalText(300).optional(), conclusion: freeText(2000).optional() });
export const tellResult = z.strictObject({ recipient: z.enum(['person', 'representative', 'both']), recordNumber: registerNumber().optional() });
export const linkFollowingCase = z.strictObject({ following: groundOf(followingCases), caseId: z.uuid().optional(), basis: freeText(1000).optional() });
export const decideAfterNotAddicted = z.strictObject({ choice: groundOf(afterNotAddicted), basis: freeText(2000) });
export const withdrawDetermination = z.strictObject({ reason: groundOf(withdrawalGrounds), paperNumber: registerNumber(), paperDate: localDate() });
