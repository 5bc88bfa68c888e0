import { listOfficialNames } from '../db/queries/list-official-names.ts';
import { canPerform } from '../procedures/perform.ts';
import { wordSources } from './act-answer.ts';
import { type AskContext, type AskedAct, performContextOf } from './ask-act.ts';
import { describeHistory, type HistoryEntry } from './case-history.ts';
import { readCase, requestIdOf } from './case-view.ts';
import { citationWords } from './citation.vi.ts';
import { Problem, type ProblemCode } from './problem.ts';
import { problemSentences } from './problem.vi.ts';

/** Refusals that may only mean that somebody else was faster. */
const mayBeStale: readonly ProblemCode[] = ['versionStale', 'actNotAllowedInStage', 'actNotInProcedure', 'caseClosed', 'guardNotMet', 'alreadyRecorded'];

export function isRefusal(error: unknown): error is { readonly code: ProblemCode } {
  return error instanceof Error && 'code' in error && (mayBeStale as readonly unknown[]).includes(error.code);
}

function describeSince(entry: HistoryEntry) {
  return {
    seq: entry.seq, words: entry.actLabel ?? entry.changes[0] ?? '', changes: entry.changes, who: entry.recordedByName ?? entry.recordedBy, office: entry.recordedByAgency, at: entry.recordedAt,
  };
}

/**
 * What stands between the version the caller saw and the one there is: who recorded what since, and whether the act may still be performed.
 * Null where the case has not moved, so that the refusal stands as it is.
 */
export async function describeConflict(context: AskContext, caseId: string, asked: AskedAct, expected: number): Promise<Problem | null> {
  return readCase(context, caseId, null, async (tx, { state, events, head, acting, now }) => {
    if (head.version === expected) return null;
    const sources = await wordSources(tx, state, events);
    const since = events.filter((one) => one.seq > expected);
    const officials = await listOfficialNames(tx, since.map((one) => one.recordedBy));
    const entries = describeHistory(since, state, { ...sources, officialName: (id) => officials.get(id), hashOf: () => null, textOf: () => undefined });
    const performing = await performContextOf(context, tx, { caseId, acting, now, body: asked.wire.body, requestId: requestIdOf(context) });
    const { allowed, refusal } = canPerform(state, asked.act, performing, asked.wire.channel);
    return new Problem('versionStale', {
      facts: {
        expected, version: head.version, since: entries.map(describeSince), stillAllowed: allowed,
        ...(refusal === undefined ? {} : { refusal: { code: refusal.code, sentence: problemSentences[refusal.code], source: citationWords(refusal.source) } }),
      },
      source: refusal?.source ?? null,
    });
  });
}
