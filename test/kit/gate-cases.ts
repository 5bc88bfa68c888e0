import type { RecordedEvent } from '../../procedures/case-event.ts';
import { REGIMES } from '../../law/regimes.ts';
import { admitted, readyForEscort, supervisionClosed } from './after-court.ts';
import type { CaseStory } from './case-builder.ts';
import { acceptCase, confirmEffect, decideCase, openCase } from './case-paths.ts';
import { fork, takeStep } from './random-walk.ts';

const mostSteps = 14;
const walksEach = 40;

/** Stages a story has been in. */
function stagesOf(story: CaseStory): string[] {
  return story.events.flatMap(({ event }) => (event.type === 'stageEntered' || event.type === 'procedureEntered' || event.type === 'caseOpened' ? [`${event.procedure}.${event.stage}`] : []));
}

/** A handful of cases that between them have been in every stage chance reaches: the common way of each regime first, then only walks that bring a stage nobody saw. */
export function recordGateCases(): RecordedEvent[][] {
  const stories: CaseStory[] = [...REGIMES.map((regime) => confirmEffect(decideCase(regime))), supervisionClosed('R1'), supervisionClosed('R4')];
  const seen = new Set(stories.flatMap(stagesOf));
  const beginnings = [openCase('R1'), openCase('R4'), acceptCase('R2'), acceptCase('R4'), decideCase('R3'), readyForEscort('R1'), readyForEscort('R4'), admitted('R1'), admitted('R4'), supervisionClosed('R4')];
  for (const [index, begin] of beginnings.entries())
    for (let walk = 0; walk < walksEach; walk += 1) {
      const story = fork(begin);
      for (let step = 0; step < mostSteps && story.state.closed === null; step += 1) takeStep(story, (index + 1) * 7919 + walk * 104_729 + step * 31);
      const fresh = stagesOf(story).filter((stage) => !seen.has(stage));
      if (fresh.length === 0) continue;
      stories.push(story);
      for (const stage of fresh) seen.add(stage);
    }
  // Each is a case of its own.
  return stories.map((story, index) => story.events.map((recorded) => {
    const caseId = `5a4d1c0e-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
    const { event } = recorded;
    return { ...recorded, caseId, event: event.type === 'caseOpened' ? { ...event, code: `HS-2026-${String(index + 1).padStart(6, '0')}` } : event };
  }));
}
