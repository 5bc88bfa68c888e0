import { z } from 'zod';
import { dateOf } from './apply-effect.ts';
import { registerNumber } from './fields.ts';
import type { Situation } from './procedure.ts';

/** By which decision of the commune's chair somebody treated at home or under supervision is counselled and helped, and by how many. */
export type CounsellorFacts = { readonly on: string; readonly number: string | null; readonly count: number };

export const assignCounsellors = z.strictObject({
  /** name, and office or work, of each; at least one (NĐ 163/2026 Đ130.1) */
  counsellors: z.array(z.string().trim().min(1).max(200).normalize('NFC')).min(1).max(5).meta({ personal: true }),
  decisionNumber: registerNumber().optional(),
});

export const counsellorsOf = ({ body, happenedAt }: Pick<Situation<z.output<typeof assignCounsellors>>, 'body' | 'happenedAt'>): CounsellorFacts =>
  ({ on: dateOf(happenedAt), number: body.decisionNumber ?? null, count: body.counsellors.length });
