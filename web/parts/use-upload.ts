import { useCallback, useEffect, useRef, useState } from 'react';
import { OfflineError, ProblemError } from '../api/problem.ts';
import { refusalOf, removeFile, sendFile, type StoredFile } from '../api/uploads.ts';
import { uploadWords } from './upload.words.vi.ts';

/** One file on its way to the server. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** sent so far, 0 to 1 */
  readonly share: number;
  readonly stored: StoredFile | null;
  /** why it did not get there, in a sentence */
  readonly fault: string | null;
  readonly file: File;
}

const atOnce = 2;

/** The sentence for a file that was refused or did not arrive. */
function sentenceOf(error: unknown): string {
  if (error instanceof OfflineError) return uploadWords.offline;
  if (!(error instanceof ProblemError)) return uploadWords.failed;
  const reason = error.body.facts['reason'];
  const known = typeof reason === 'string' && reason in uploadWords.reasons ? uploadWords.reasons[reason as keyof typeof uploadWords.reasons] : null;
  return known ?? (error.body.title === '' ? uploadWords.failed : error.body.title);
}

/** Files being sent, two at a time; what is refused here is never sent. */
export function useUploads(onStored: (upload: Upload, stored: StoredFile) => void): { uploads: readonly Upload[]; add: (files: readonly File[]) => void; retry: (id: string) => void; remove: (id: string) => void } {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const latest = useRef(onStored);
  useEffect(() => {
    latest.current = onStored;
  });
  const waiting = useRef<Upload[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const change = useCallback((id: string, next: Partial<Upload>) => setUploads((now) => now.map((one) => (one.id === id ? { ...one, ...next } : one))), []);

  const pump = useCallback(() => {
    const start = (): void => {
      while (running.current.size < atOnce) {
        const upload = waiting.current.shift();
        if (upload === undefined) return;
        const ending = new AbortController();
        running.current.set(upload.id, ending);
        sendFile(upload.file, (share) => change(upload.id, { share }), ending.signal)
          .then((stored) => {
            change(upload.id, { stored, share: 1, fault: null });
            latest.current(upload, stored);
          })
          .catch((error: unknown) => change(upload.id, { fault: sentenceOf(error) }))
          .finally(() => {
            running.current.delete(upload.id);
            start();
          });
      }
    };
    start();
  }, [change]);

  const add = useCallback((files: readonly File[]) => {
    const added = files.map((file): Upload => {
      const refusal = refusalOf(file);
      return { id: crypto.randomUUID(), name: file.name.normalize('NFC'), size: file.size, share: 0, stored: null, fault: refusal === null ? null : uploadWords.refusals[refusal], file };
    });
    setUploads((now) => [...now, ...added]);
    waiting.current.push(...added.filter((one) => one.fault === null));
    pump();
  }, [pump]);

  const retry = useCallback((id: string) => {
    setUploads((now) => {
      const again = now.find((one) => one.id === id);
      if (again !== undefined && refusalOf(again.file) === null && !waiting.current.some((one) => one.id === id)) waiting.current.push({ ...again, fault: null, share: 0 });
      return now.map((one) => (one.id === id && refusalOf(one.file) === null ? { ...one, fault: null, share: 0 } : one));
    });
    queueMicrotask(pump);
  }, [pump]);

  const remove = useCallback((id: string) => {
    running.current.get(id)?.abort();
    waiting.current = waiting.current.filter((one) => one.id !== id);
    setUploads((now) => {
      const gone = now.find((one) => one.id === id);
      // A loose file is the server's to clear away where taking it back fails.
      if (gone?.stored != null) void removeFile(gone.stored.uploadId).catch(() => undefined);
      return now.filter((one) => one.id !== id);
    });
  }, []);
  return { uploads, add, retry, remove };
}
