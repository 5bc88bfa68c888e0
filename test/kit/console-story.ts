import { playStory } from '../../bin/demo/play-story.ts';
import { instantOf, type Step } from '../../bin/demo/story.ts';
import { storyR4 } from '../../bin/demo/story-r4.ts';
import type { ConsoleWorld } from './console-world.ts';

export const administrator = 'quan-tri-vien';

export interface EnteredStory {
  readonly caseId: string;
  readonly code: string;
  readonly fullName: string;
}

/** Enters the steps of a demo path as a case on simulated time, the person under a name and number of its own. */
export async function enterSteps(world: ConsoleWorld, steps: readonly Step[], person: { readonly fullName: string; readonly identityNumber: string }): Promise<EnteredStory> {
  const [opening, ...rest] = steps;
  if (opening === undefined) throw new Error('a story without a step');
  const { otherName: _otherName, ...base } = storyR4.person;
  const story = { regime: 'R4' as const, title: person.fullName, person: { ...base, ...person }, opening, steps: rest };
  const { caseId, code } = await playStory({ client: world.client, story, administrator, say: () => undefined, keyPrefix: `journey-${person.identityNumber}` });
  return { caseId, code, fullName: person.fullName };
}

/** Moves the time of a simulated case to a local moment, `2028-06-12 09:00`. */
export async function moveTo(world: ConsoleWorld, caseId: string, local: string): Promise<void> {
  await world.client.fastForward(administrator, caseId, instantOf(local));
}
