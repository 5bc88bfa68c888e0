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
  /** entered from a paper of the office it belongs to */
  readonly channel?: 'paper';
  /** what happens, for a reader */
  readonly note: string;
  /** done on the proceeding that hangs on the case: the first such step opens it. `isTold`: the case is told, and the story goes on once it holds that. */
  readonly beside?: { readonly isTold: boolean };
  /** who signs and who issues the papers this act asks for */
  readonly papers?: { readonly signer: string; readonly clerk: string };
}

/** A whole case as data: it is opened by the first step's act and told in order. */
export interface Story {
  /** under which it is opened */
  readonly regime: 'R1' | 'R4';
  /** its own name, where it is not the story of its regime */
  readonly journey?: string;
  readonly title: string;
  readonly person: Readonly<Record<string, unknown>>;
  readonly opening: Step;
  readonly steps: readonly Step[];
  /** the file that follows from this one: opened after the last step with what the case proposes, played to its end, then named here by `link` */
  readonly next?: { readonly story: Story; readonly link: Step };
}

/** Names the story's folder, and begins its keys. */
export function nameOfStory(story: Pick<Story, 'regime' | 'journey'>): string {
  return story.journey ?? story.regime;
}

/** "2026-07-06 09:30" → "2026-07-06T09:30:00+07:00" */
export function instantOf(local: string): string {
  return `${local.replace(' ', 'T')}:00+07:00`;
}
