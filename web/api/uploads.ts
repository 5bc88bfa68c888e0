import { settings } from '../settings.ts';
import { expireSession } from '../session/session.ts';
import { api, signedHeaders } from './client.ts';
import { OfflineError, ProblemError } from './problem.ts';

/** What the server says of a stored file. */
export interface StoredFile {
  readonly uploadId: string;
  readonly mediaType: string;
  /** bytes */
  readonly size: number;
  /** hexadecimal */
  readonly sha256: string;
  /** of a PDF, where the server counts them */
  readonly pages?: number | null;
}

export const acceptedTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'] as const;

/** Why a file is not sent at all; null where it may be. The server looks at its first bytes all the same. */
export function refusalOf(file: Pick<File, 'type' | 'size'>): 'type' | 'size' | 'empty' | null {
  if (file.size === 0) return 'empty';
  if (!acceptedTypes.some((one) => one === file.type)) return 'type';
  return file.size > settings.uploadLimitBytes ? 'size' : null;
}

function problemOf(text: string, status: number): ProblemError {
  try {
    const body = JSON.parse(text) as Partial<ProblemError['body']>;
    if (typeof body.code === 'string' && typeof body.title === 'string') return new ProblemError({ title: body.title, status, code: body.code, source: body.source ?? null, facts: body.facts ?? {} });
  } catch {
    // Not JSON: a proxy answered.
  }
  return new ProblemError({ title: '', status, code: 'internalFault', source: null, facts: {} });
}

/** Sends one file and tells how far it is, 0 to 1. XMLHttpRequest, since fetch tells nothing on the way up. @throws ProblemError, OfflineError */
export function sendFile(file: File, onProgress: (share: number) => void, signal?: AbortSignal): Promise<StoredFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/uploads');
    for (const [name, value] of Object.entries({ ...signedHeaders(), 'Content-Type': file.type })) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      if (request.status === 401) expireSession();
      if (request.status === 201) resolve(JSON.parse(request.responseText) as StoredFile);
      else reject(problemOf(request.responseText, request.status));
    });
    request.addEventListener('error', () => reject(new OfflineError()));
    request.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** Takes a file back that no act has named yet. One that is gone already is as good as taken back. */
export async function removeFile(uploadId: string): Promise<void> {
  try {
    await api.DELETE('/api/uploads/{uploadId}', { params: { path: { uploadId } } });
  } catch (error) {
    if (!(error instanceof ProblemError && error.body.status === 404)) throw error;
  }
}
