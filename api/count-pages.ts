import { PDFDocument } from 'pdf-lib';

/** Above this a count would hold up everybody else of the process. */
const mostBytes = 8 * 1024 * 1024;

/** Pages of a file; null for a PDF that is too large to be counted in passing, or that cannot be read. A picture is one page. */
export async function countPages(mediaType: string, content: Buffer): Promise<number | null> {
  if (mediaType !== 'application/pdf') return 1;
  if (content.length > mostBytes) return null;
  try {
    return (await PDFDocument.load(content, { ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: false })).getPageCount();
  } catch {
    return null;
  }
}
