import type { CaseState } from '../procedures/legal-case.ts';
import { questionWords } from '../procedures/questions.vi.ts';
import { labelOf } from '../procedures/vi.ts';
import { dateInWords } from './event-words.vi.ts';
import { documentStateLabels, dutyLabel, paperLabel, pauseLabel } from './labels.vi.ts';
import { vietnamDate } from './signed-in.ts';

type Choices = Readonly<Record<string, string>>;

const statesFor: Readonly<Record<string, readonly string[]>> = { signDocument: ['draft'], issueDocument: ['signed'], voidDocument: ['draft', 'signed', 'numbered', 'issued'] };

/** Of an office that has ended and whose duties this one has now. */
const isPassedOn = (state: CaseState, endedId: string | null, agencyId: string): boolean => state.offices.some((seat) => seat.agencyId === endedId && seat.passedTo === agencyId);

function documents(state: CaseState, act: string, agencyId: string): Choices {
  const wanted = statesFor[act];
  return Object.fromEntries(
    state.documents
      .filter((one) => (one.issuerAgencyId === agencyId || (act === 'voidDocument' && isPassedOn(state, one.issuerAgencyId, agencyId))) && (wanted === undefined ? one.state !== 'void' : wanted.includes(one.state)))
      .map((one) => [one.documentId, `${paperLabel(one.template)} (${documentStateLabels[one.state]}${one.number === null ? '' : `, số ${one.number}`})`]),
  );
}

function acts(state: CaseState, act: string, agencyId: string): Choices {
  const isOwnPaper = act === 'confirmRecord' || act === 'disputeRecord';
  // What an office that has ended did is confirmed by the one that came after it.
  const asked = new Set(state.tasks.filter((task) => task.task === 'confirmRecord' && task.doneAt === null && task.holderAgencyId === agencyId).map((task) => task.subject));
  return Object.fromEntries(
    state.acts
      .filter((one) => !isOwnPaper || (one.channel === 'paper' && (one.actingAgencyId === agencyId || asked.has(String(one.seq))) && one.verdict === null))
      .map((one) => [String(one.seq), `${labelOf('acts', one.procedure, one.act)}, ${dateInWords(vietnamDate(new Date(one.happenedAt)))}`]),
  );
}

function tasks(state: CaseState, wanted: (task: CaseState['tasks'][number]) => boolean, key: (task: CaseState['tasks'][number]) => string | null, words = (task: CaseState['tasks'][number]): string => labelOf('tasks', state.procedure, task.task)): Choices {
  return Object.fromEntries(state.tasks.filter((one) => one.doneAt === null && wanted(one)).flatMap((one) => {
    const value = key(one);
    return value === null ? [] : [[value, words(one)]];
  }));
}

/** What a field that names something of the case may name, value → word; null for a field that names nothing of it. */
export function caseChoices(state: CaseState, act: string, field: string, agencyId: string): Choices | null {
  switch (field) {
    case 'documentId': return documents(state, act, agencyId);
    case 'actSeq':
    case 'correctedSeq': return acts(state, act, agencyId);
    case 'limitId':
      return Object.fromEntries(state.limits.filter((one) => (one.status === 'running' || one.status === 'paused') && (one.confidence === '?' || one.provisional)).map((one) => [one.limitId, dutyLabel(one.duty)]));
    case 'pauseId':
      return Object.fromEntries(state.pauses.filter((one) => one.rule === 'undecided' && one.to !== null && state.facts.admission.daysDecided?.[one.pauseId] === undefined).map((one) => [one.pauseId, `${pauseLabel(one.ground)}, ${dateInWords(one.from)} – ${dateInWords(one.to ?? one.from)}`]));
    case 'taskId': return tasks(state, (one) => (one.task === 'resolveDispute' || one.task === 'resolveCorrection') && one.holderAgencyId === agencyId, (one) => one.taskId);
    case 'question': return tasks(state, (one) => one.task === 'humanDecision', (one) => one.subject, (one) => questionWords(one.subject ?? ''));
    default: return null;
  }
}
