import type { Router } from 'express';
import type { Logger } from 'pino';
import type { Database } from '../db/connect.ts';
import type { TokenRules } from './authenticate.ts';
import type { CaseClock } from './case-clock.ts';
import type { CaseGateway } from './case-gateway.ts';
import type { CaseRuns } from './case-runs.ts';
import type { Metrics } from './metrics.ts';

/** What answers behind the product, asked by the readiness check; each entry true when it works. */
export type Readiness = Readonly<Record<'database' | 'temporal' | 'worker', boolean>>;

/** Everything the API needs from outside; bin builds it, tests build it anew. */
export interface ApiDeps {
  readonly mode: 'embedded' | 'production';
  readonly database: Database;
  readonly gateway: CaseGateway;
  readonly runs: CaseRuns;
  /** moves the time of a simulated case; null outside the embedded mode */
  readonly clock: CaseClock | null;
  readonly masterKey: Buffer;
  readonly hashKey: Buffer;
  /** the real clock; the time of a case adds its offset */
  readonly now: () => Date;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly readiness: () => Promise<Readiness>;
  readonly baseUrl: string;
  /** the built console; null where a process serves the API alone */
  readonly consoleFolder: string | null;
  readonly version: string;
  readonly temporalUiUrl: string | null;
  readonly signIn: { readonly issuer: string; readonly clientId: string };
  readonly tokens: TokenRules;
  /** the embedded issuer's router; null in production */
  readonly issuer: Router | null;
  readonly limits: {
    /** of a JSON body, "256kb" */
    readonly body: string;
    readonly uploadBytes: number;
    readonly requestsPerMinute: number;
  };
  /** reverse proxies in front that may say who the client is */
  readonly trustProxy: number;
  /** the province wants a review meeting before a person leaves a list */
  readonly localReviewStep: boolean;
  /** milliseconds between looks for changes while a stream is open */
  readonly changeIntervalMs?: number;
  /** milliseconds between the lines that keep an idle stream open; default: 20 s */
  readonly keepAliveMs?: number;
  /** tests: every answer is parsed by its declared schema before it leaves */
  readonly checkAnswers?: boolean;
}
