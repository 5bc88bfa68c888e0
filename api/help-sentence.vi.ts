import type { Regime } from '../law/regimes.ts';
import { actHelp, stageHelp } from '../procedures/help.vi.ts';
import { isOfficeRole } from '../procedures/offices.ts';
import type { Act, Procedure, Stage } from '../procedures/procedure.ts';
import { labelOf } from '../procedures/vi.ts';
import { citationWords } from './citation.vi.ts';
import { roleLabel } from './labels.vi.ts';

/** One sentence fits one line of the screen. */
export const longestSentence = 160;
/** More offices than these are not named one by one. */
const mostNamed = 3;

/** The article of an act under a regime; null where only a house rule stands behind it. */
export function articleOf(act: Pick<Act, 'source'>, regime: Regime): string | null {
  const source = typeof act.source === 'string' ? act.source : (act.source[regime] ?? Object.values(act.source)[0] ?? null);
  return citationWords(source);
}

/** Capacities that perform an act under a regime, in words, each once. */
export function performersOf(act: Act, regime: Regime | null): string[] {
  const performers = act.by.filter((one) => regime === null || one.regimes === undefined || one.regimes.includes(regime));
  return [...new Set(performers.map((one) => (isOfficeRole(one.role) ? roleLabel(one.role) : one.role)))];
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** The first that fits: the article goes before the offices, and the offices before what the thing is. */
function fitting(candidates: readonly string[]): string {
  return candidates.find((one) => one.length <= longestSentence) ?? `${(candidates.at(-1) ?? '').slice(0, longestSentence - 1)}…`;
}

/** What an act is, who does it and by which article. */
export function actSentence(procedure: string, name: string, act: Act, regime: Regime): string {
  const what = actHelp[name] ?? labelOf('acts', procedure, name);
  const offices = performersOf(act, regime);
  const who = offices.length === 0 || offices.length > mostNamed ? 'Cơ quan đang tham gia hồ sơ' : capitalised(offices.join(', '));
  const article = articleOf(act, regime);
  const first = article?.split(';')[0]?.trim();
  return fitting([
    ...(article === null ? [] : [`${what}. ${who} thực hiện theo ${article}.`, `${what}. ${who} thực hiện theo ${first ?? article}.`]),
    `${what}. ${who} thực hiện.`, `${what}.`,
  ]);
}

/** What a stage is, whose turn it is, and the article of what is done there. */
export function stageSentence(procedure: Procedure, name: string, stage: Stage, regime: Regime): string {
  const what = stageHelp[procedure.name]?.[name] ?? labelOf('stages', procedure.name, name);
  const own = Object.values(procedure.acts).filter((act) => act.from !== 'anyStage' && act.from.includes(name) && (act.regimes === undefined || act.regimes.includes(regime)));
  const article = own.map((act) => articleOf(act, regime)).find((one) => one !== null)?.split(';')[0]?.trim();
  const who = capitalised(roleLabel(stage.owner));
  return fitting([...(article === undefined ? [] : [`${what}. ${who} thực hiện theo ${article}.`]), `${what}. ${who} thực hiện.`, `${what}.`]);
}

/** "Thời điểm mở hồ sơ đề nghị": what the first field of an act's form asks. */
export function eventQuestion(procedure: string, act: string): string {
  const label = labelOf('acts', procedure, act).replace(/^Ghi nhận (việc )?/, '').replace(/^Ghi /, '');
  return `Thời điểm ${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)}`;
}
