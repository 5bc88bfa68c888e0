import type { ApiClient } from '../../bin/demo/api-client.ts';
import { type DemoCase, listDemoCases } from '../../bin/demo/demo-cases.ts';
import { makeScan } from '../../bin/demo/scan-paper.ts';
import { instantOf, type Step, type StoryContext } from '../../bin/demo/story.ts';

/** The first demo case of today whose last act is `lastAct`. */
export function getDemoCase(lastAct: string): DemoCase {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const found = listDemoCases(today).find(({ steps }) => steps.at(-1)?.act === lastAct);
  if (found === undefined) throw new Error(`no demo case ends with ${lastAct}`);
  return found;
}

function envelopeOf(step: Step, number: number) {
  return { happenedAt: instantOf(step.at), ...(step.channel === undefined ? {} : { channel: step.channel }), lateReason: 'Ghi muộn để thử.', paper: { number: `${String(number).padStart(2, '0')}/SO`, date: step.at.slice(0, 10) } };
}

/** Enters one demo case act by act through HTTP, as its officials. */
export async function enterDemoCase(client: ApiClient, { number, person, regime, actingOffice, steps: [opening, ...steps] }: DemoCase): Promise<{ readonly caseId: string; readonly code: string; readonly fullName: string }> {
  if (opening === undefined) throw new Error('a case without a first act');
  const scan = await makeScan('Bản quét', ['Trang này thay cho bản quét.']);
  let last = await client.openCase(opening.as, { ...envelopeOf(opening, number), act: opening.act, person, regime, ...(actingOffice === null ? {} : { actingOffice }), body: opening.body }, `entered-${String(number)}-0`);
  for (const [index, step] of steps.entries()) {
    const { body = {} } = step;
    const context: StoryContext = { caseId: last.caseId, last, scan: () => client.upload(step.as, scan), limitId: (duty) => last.runningLimits.findLast((limit) => limit.duty === duty)?.limitId ?? '' };
    last = await client.act(step.as, last.caseId, step.act, { ...envelopeOf(step, number), body: typeof body === 'function' ? await body(context) : body }, `entered-${String(number)}-${String(index + 1)}`);
  }
  return { caseId: last.caseId, code: last.code, fullName: String(person['fullName']) };
}
