import type { ActAnswer } from './api-client.ts';

/** What a step may know of the case so far. */
export interface StoryContext {
  readonly caseId: string;
  readonly last: ActAnswer;
  /** stores a scan in the name of the official who acts. @returns its id */
  readonly scan: (title: string) => Promise<string>;
  /** id of the newest running limit of a duty (and key). @throws where there is none */
  readonly limitId: (duty: string, key?: string) => string;
}

export type StepBody = Readonly<Record<string, unknown>>;

/** One act of a story. */
export interface Step {
  /** local time of Việt Nam, "YYYY-MM-DD HH:MM" */
  readonly at: string;
  /** sign-in subject of the official who acts */
  readonly as: string;
  readonly act: string;
  readonly body?: StepBody | ((context: StoryContext) => StepBody | Promise<StepBody>);
  /** what happens, for a reader */
  readonly note: string;
  /** who signs and who issues the papers this act asks for */
  readonly papers?: { readonly signer: string; readonly clerk: string };
}

/** A whole case as data: it is opened by the first step's act and told in order. */
export interface Story {
  readonly regime: 'R1' | 'R4';
  readonly title: string;
  readonly person: Readonly<Record<string, unknown>>;
  readonly opening: Step;
  readonly steps: readonly Step[];
}

/** "2026-07-06 09:30" → "2026-07-06T09:30:00+07:00" */
export function instantOf(local: string): string {
  return `${local.replace(' ', 'T')}:00+07:00`;
}
