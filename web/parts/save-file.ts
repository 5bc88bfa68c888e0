import { fetchSigned } from '../api/client.ts';

/** The name the server gives a file; `fallback` where it gives none. */
export function fileNameOf(disposition: string | null, fallback: string): string {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (extended !== undefined) return decodeURIComponent(extended);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? fallback;
}

/** Fetches a file with the session's headers and hands it to the browser as a download. @throws ProblemError, OfflineError */
export async function saveFile(path: string, fallbackName: string): Promise<void> {
  await handOver(await fetchSigned(path), fallbackName);
}

/** Hands an answer to the browser as a download. */
export async function handOver(response: Response, fallbackName: string): Promise<void> {
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(response.headers.get('Content-Disposition'), fallbackName);
  link.click();
  // The browser has its own hold on the content once the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
