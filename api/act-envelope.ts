import { z } from 'zod';
import { paperReference, officialId } from '../procedures/fields.ts';

const happenedAt = z.union([z.iso.datetime({ offset: true }), z.iso.date()]).meta({ description: 'instant, or a local date where the hour is unknown; default: now, in case time', example: '2026-07-06T09:30:00+07:00' });

/** What every act carries beside its own fields. */
export const envelopeShape = {
  happenedAt: happenedAt.optional(),
  channel: z.enum(['system', 'paper']).default('system').meta({ description: 'paper: recorded from a document, for an office that is not on the system' }),
  signerId: officialId().optional().meta({ description: 'the official who signed, where somebody else records' }),
  paper: paperReference.optional(),
  lateReason: z.string().trim().min(3).max(1000).normalize('NFC').optional().meta({ description: 'why it is recorded late; kept encrypted' }),
} as const;

export interface Envelope {
  readonly happenedAt?: string | undefined;
  readonly channel: 'system' | 'paper';
  readonly signerId?: string | undefined;
  readonly paper?: { readonly number: string; readonly date: string; readonly uploadId?: string | undefined } | undefined;
  readonly lateReason?: string | undefined;
}

/** The body of an act's request: envelope and the act's own fields. */
export function actRequestSchema(body: z.ZodType): z.ZodObject {
  return z.strictObject({ ...envelopeShape, body });
}

export const dryRunQuery = z.strictObject({ dryRun: z.enum(['true', 'false']).optional().meta({ description: 'true: says what would be recorded and writes nothing' }) });
