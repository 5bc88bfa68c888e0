import { describe, expect, it } from '@jest/globals';
import { actors, readyForEscort } from '../test/kit/after-court.ts';
import { CaseStory } from '../test/kit/case-builder.ts';
import { foldOne } from './fold-case.ts';
import { followMainClosed, refuseReport } from './side-links.ts';

function filedSide(): CaseStory {
  const story = new CaseStory('R4', { main: readyForEscort('R4').state });
  story.act('fileDeferralRequest', { by: actors.R4.court, at: '2026-08-13 09:00', body: { asks: 'deferral', ground: 'seriouslyIll', filedOn: '2026-08-13', filedBy: 'person', evidenceNumber: '12', evidenceDate: '2026-08-12' } });
  return story;
}

describe('what ties a side proceeding to its main case', () => {
  it('an outcome the main case refused is kept with its reason and becomes a task of the office whose act it was, once', () => {
    const story = filedSide();
    const report = { seq: story.state.reports[0]!.seq, code: 'actNotAllowedInStage' };
    const context = story.context(actors.R4.court, '2026-08-14T02:00:00Z');
    const events = refuseReport(story.state, context, report);
    expect(events.map(({ event }) => event.type)).toEqual(['reportRefused', 'taskRaised']);
    const after = events.reduce((state, event) => foldOne(state, event), story.state);
    expect(after.tasks.at(-1)).toMatchObject({ task: 'settleReport', subject: String(report.seq), holderAgencyId: 'ta-kv:1', rank: 1 });
    expect(after.reports[0]).toMatchObject({ act: 'recordDeferralRequest', refusal: 'actNotAllowedInStage' });
    expect(refuseReport(after, context, report)).toEqual([]);
  });

  it('a main case that closed ends nothing by itself: whoever has the side proceeding in hand is asked', () => {
    const story = filedSide();
    const events = followMainClosed(story.state, story.context(actors.R4.court, '2026-08-14T02:00:00Z'));
    expect(events.map(({ event }) => event)).toEqual([expect.objectContaining({ type: 'taskRaised', task: 'endAfterMain', holderAgencyId: 'ta-kv:1' })]);
  });
});
