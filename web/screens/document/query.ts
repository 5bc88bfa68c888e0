import { queryOptions } from '@tanstack/react-query';
import type { CaseDocuments } from '../../api/case-queries.ts';
import { fetchSigned } from '../../api/client.ts';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { documentWords } from './words.vi.ts';

/** A paper on the screen: one made here, or a file somebody uploaded. */
export interface ShownPaper {
  readonly title: string;
  /** lines that say what it is and where it stands */
  readonly lines: readonly string[];
  readonly formNote: string | null;
  readonly sha256: string | null;
  /** null while its file is being made */
  readonly href: string | null;
  readonly mediaType: string;
  readonly fileName: string;
}

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/tiff': 'tif' };

/** Finds a paper of a case by its id; null where the case has none. */
export function findPaper({ documents, uploads, papers }: CaseDocuments, id: string): ShownPaper | null {
  const made = documents.find((one) => one.documentId === id);
  if (made !== undefined)
    return {
      title: made.title, formNote: made.formNote, sha256: made.files.at(-1)?.sha256 ?? null, href: made.href, mediaType: 'application/pdf', fileName: `${made.template}-${made.documentId}.pdf`,
      lines: [
        `${documentWords.state}: ${made.stateLabel}`, ...(made.number === null ? [] : [documentWords.number(made.number, made.date === null ? '' : showDate(made.date))]),
        ...(made.signerName === null ? [] : [`${documentWords.signedBy}: ${made.signerName}`]), `${documentWords.issuer}: ${made.issuer}`,
      ],
    };
  const upload = uploads.find((one) => one.uploadId === id);
  if (upload === undefined) return null;
  const folios = papers.filter((paper) => paper.uploadId === id).map((paper) => documentWords.paperNamed(paper.label, paper.folioFrom === paper.folioTo ? String(paper.folioFrom) : `${String(paper.folioFrom)}–${String(paper.folioTo)}`));
  return {
    title: folios[0] ?? documentWords.upload, formNote: null, sha256: upload.sha256, href: `/api/uploads/${id}`, mediaType: upload.mediaType, fileName: `${id.slice(0, 8)}.${endings[upload.mediaType] ?? 'bin'}`,
    lines: [...folios.slice(1), documentWords.kinds[upload.mediaType] ?? upload.mediaType, documentWords.uploadedBy(upload.uploadedByName ?? upload.uploadedBy, upload.agencyName ?? upload.agencyId, showInstant(upload.uploadedAt))],
  };
}

/** The file itself; kept by its hash, so that a new state of the paper is fetched anew and each opening is recorded once. */
export function fileQuery(caseId: string, { href, sha256, mediaType }: Pick<ShownPaper, 'href' | 'sha256' | 'mediaType'>) {
  return queryOptions({
    queryKey: ['file', caseId, href, sha256], enabled: href !== null, staleTime: Infinity, gcTime: 0,
    queryFn: async ({ signal }) => new Blob([await (await fetchSigned(href ?? '', { signal })).arrayBuffer()], { type: mediaType }),
  });
}
