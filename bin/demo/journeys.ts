import type { Story } from './story.ts';
import { storyJuvenile } from './story-juvenile.ts';
import { storyR1ToR4 } from './story-r1-to-r4.ts';
import { storyVoluntary } from './story-voluntary.ts';

/** Whole cases besides the two of the main path, by the name `npm run demo -- --journey` takes. */
export const journeys: Readonly<Record<string, Story>> = { 'r1-to-r4': storyR1ToR4, juvenile: storyJuvenile, voluntary: storyVoluntary };
