import { z } from 'zod';
import type { UploadFacts } from '../db/uploads.ts';
import type { CaseAct, CaseState } from '../procedures/legal-case.ts';
import { labelOf } from '../procedures/vi.ts';

const text = z.string();

/** An uploaded paper with what it was put in for. */
export const uploadSchema = z
  .strictObject({
    uploadId: z.uuid(), mediaType: text, size: z.int(), sha256: text, pages: z.int().nullable().meta({ description: 'null where they could not be counted' }), uploadedBy: text, uploadedByName: text.nullable(), agencyId: text, agencyName: text.nullable(),
    uploadedAt: text, href: text,
    act: text.nullable().meta({ description: 'the act that named it' }), actSeq: z.int().nullable(), actLabel: text.nullable(), field: text.nullable(), fieldLabel: text.nullable(),
    paperType: text.nullable().meta({ description: 'what kind of paper, where the act says so' }), paperTypeLabel: text.nullable(), folioFrom: z.int().nullable(), folioTo: z.int().nullable(),
    paper: z.strictObject({ number: text, date: text }).nullable().meta({ description: 'number and date of the paper the act rests on' }),
  })
  .meta({ id: 'CaseUpload' });

/** The field of an act that names an upload; "paper" for the paper a whole entry rests on. */
function fieldNaming(act: CaseAct, uploadId: string): string | null {
  if (act.paper?.uploadId === uploadId) return 'paper';
  return Object.entries(act.facts).find(([, value]) => value === uploadId)?.[0] ?? null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

export interface UploadNames {
  readonly officials: ReadonlyMap<string, string>;
  readonly agencies: ReadonlyMap<string, string>;
}

/** Uploads of a case with the act that named each. */
export function describeUploads(state: CaseState, uploads: readonly UploadFacts[], { officials, agencies }: UploadNames): z.output<typeof uploadSchema>[] {
  return uploads.map((upload) => {
    const act = state.acts.findLast((one) => fieldNaming(one, upload.id) !== null) ?? null;
    const field = act === null ? null : fieldNaming(act, upload.id);
    const type = typeof act?.facts['type'] === 'string' ? act.facts['type'] : null;
    return {
      uploadId: upload.id, mediaType: upload.mediaType, size: upload.size, sha256: upload.sha256, pages: upload.pages, uploadedBy: upload.uploadedBy, uploadedByName: officials.get(upload.uploadedBy) ?? null,
      agencyId: upload.agencyId, agencyName: agencies.get(upload.agencyId) ?? null, uploadedAt: upload.uploadedAt, href: `/api/uploads/${upload.id}`,
      act: act?.act ?? null, actSeq: act?.seq ?? null, actLabel: act === null ? null : labelOf('acts', act.procedure, act.act),
      field, fieldLabel: act === null || field === null || field === 'paper' ? null : labelOf('fields', act.procedure, field),
      paperType: type, paperTypeLabel: act === null || type === null ? null : labelOf('choices', act.procedure, type), folioFrom: numberOf(act?.facts['folioFrom']), folioTo: numberOf(act?.facts['folioTo']),
      paper: act?.paper == null ? null : { number: act.paper.number, date: act.paper.date },
    };
  });
}
