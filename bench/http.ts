import { Agent, request } from 'node:http';

export interface HttpAsk {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly token: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** an object goes as JSON, bytes as they are with their own Content-Type */
  readonly body?: unknown;
}

/** Asks over connections that stay open. @returns the parsed body @throws Error for an answer outside 2xx, and for 202: the bench waits for what is recorded */
export type AskHttp = <T>(baseUrl: string, ask: HttpAsk) => Promise<T>;

/** Node's own client: fetch would cost the asking side several times as much CPU, on the same cores. */
export function createHttp(): { readonly ask: AskHttp; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const ask = <T>(baseUrl: string, { method = 'POST', path, token, headers, body }: HttpAsk): Promise<T> =>
    new Promise((done, fail) => {
      const bytes = body === undefined ? null : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
      const asked = request(
        new URL(path, baseUrl),
        {
          method, agent,
          headers: { Authorization: `Bearer ${token}`, ...(bytes === null ? {} : { 'Content-Type': 'application/json', 'Content-Length': bytes.length }), ...headers },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', fail);
          response.once('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            const status = response.statusCode ?? 0;
            if (status < 200 || status > 299 || status === 202) fail(new Error(`${method} ${path} answered ${status}: ${text.slice(0, 400)}`));
            else done(JSON.parse(text) as T);
          });
        },
      );
      asked.once('error', fail);
      asked.end(bytes ?? undefined);
    });
  return { ask, close: () => agent.destroy() };
}
