import { daysBetween, localDateOf } from '../law/dates.ts';
import type { RecordedEvent } from '../procedures/case-event.ts';
import type { CustodyEffect, TermEffect, TermName } from '../procedures/pause-effects.ts';
import { dateInWords } from './event-words.vi.ts';
import { dutyLabel, pauseLabel } from './labels.vi.ts';

/** One limit that intervals of the pause ledger moved: as it was counted before and after. */
export interface MovedLimit {
  readonly limitId: string;
  readonly label: string;
  readonly from: string;
  readonly dueDate: string | null;
  readonly newFrom: string;
  readonly newDueDate: string | null;
  /** the arithmetic in one Vietnamese sentence */
  readonly words: string;
}

/** An interval of the pause ledger with who recorded it, what it stood still and what it moved. */
export interface LedgerPause {
  readonly pauseId: string;
  readonly ground: string;
  readonly groundLabel: string;
  readonly source: string;
  readonly from: string;
  readonly to: string | null;
  /** whole days between them; null while it is open */
  readonly days: number | null;
  readonly duties: readonly string[];
  readonly rule: string;
  /** official, and the office that recorded it; null for what time alone brought about */
  readonly recordedBy: string;
  readonly recordedByAgencyId: string | null;
  /** limits it stands or stood still, by id */
  readonly stopped: Readonly<Record<string, string>>;
  readonly moved: readonly MovedLimit[];
}

/** The office that recorded an interval; the product itself where time alone did. */
export function recorderName(agencyId: string | null, names: ReadonlyMap<string, string>): string {
  return agencyId === null ? 'Hệ thống' : (names.get(agencyId) ?? agencyId);
}

interface Counted { readonly duty: string; readonly from: string; readonly dueDate: string | null }

const localDay = (moment: string): string => (moment.length === 10 ? moment : localDateOf(moment));
const dayOf = (moment: string): string => dateInWords(localDay(moment));
const until = (dueDate: string | null): string => (dueDate === null ? 'chưa có hạn' : `đến hết ngày ${dateInWords(dueDate)}`);

/** What the intervals that covered a limit did to it together: a day that several cover is lost once. */
function movedWords(covering: readonly LedgerPause[], before: Counted, after: { readonly from: string; readonly dueDate: string | null }): string {
  const together = covering.length > 1 ? `, ${String(covering.length)} khoảng chồng nhau chỉ tính một lần` : '';
  const how = covering.some((pause) => pause.rule === 'restart')
    ? `Tính lại từ ngày ${dayOf(after.from)}${together}`
    : `Dừng ${String(daysBetween(localDay(before.from), localDay(after.from)))} ngày${together}, mốc tính lùi từ ngày ${dayOf(before.from)} sang ngày ${dayOf(after.from)}`;
  return `${dutyLabel(before.duty)}: trước ${until(before.dueDate)}. ${how}: ${until(after.dueDate)}.`;
}

/** The pause ledger of a case as its events make it, oldest first. A correction of an interval's dates is taken from the state by the caller. */
export function describePauses(events: readonly RecordedEvent[]): LedgerPause[] {
  const pauses = new Map<string, LedgerPause>();
  const counted = new Map<string, Counted>();
  /** intervals that stand a limit still and were not taken into account yet, by limit */
  const covering = new Map<string, string[]>();
  let closing: string | null = null;
  let office: { readonly requestId: string; readonly agencyId: string } | null = null;
  for (const { event, recordedBy, requestId } of events) {
    switch (event.type) {
      case 'actRecorded':
        office = { requestId, agencyId: event.recordedByAgencyId };
        break;
      case 'timeLimitStarted':
        counted.set(event.limitId, { duty: event.duty, from: event.from, dueDate: event.dueDate });
        break;
      case 'pauseOpened': {
        const { pauseId, ground, source, from, duties, rule } = event;
        pauses.set(pauseId, {
          pauseId, ground, groundLabel: pauseLabel(ground), source, from, to: null, days: null, duties, rule, recordedBy, recordedByAgencyId: office?.requestId === requestId ? office.agencyId : null, stopped: {}, moved: [],
        });
        break;
      }
      case 'timeLimitPaused': {
        const pause = [...pauses.values()].findLast((one) => one.ground === event.ground && one.to === null);
        if (pause === undefined) break;
        pauses.set(pause.pauseId, { ...pause, stopped: { ...pause.stopped, [event.limitId]: dutyLabel(counted.get(event.limitId)?.duty ?? '') } });
        covering.set(event.limitId, [...(covering.get(event.limitId) ?? []), pause.pauseId]);
        break;
      }
      case 'pauseClosed': {
        const pause = pauses.get(event.pauseId);
        if (pause !== undefined) pauses.set(event.pauseId, { ...pause, to: event.to, days: daysBetween(pause.from, event.to) });
        closing = event.pauseId;
        break;
      }
      case 'timeLimitRecomputed': {
        const before = counted.get(event.limitId);
        const pause = closing === null ? undefined : pauses.get(closing);
        if (before !== undefined && pause !== undefined && event.reason === `pause:${pause.ground}`) {
          const together = [...new Set(covering.get(event.limitId) ?? [pause.pauseId])].flatMap((id) => { const one = pauses.get(id); return one === undefined ? [] : [one]; });
          pauses.set(pause.pauseId, { ...pause, moved: [...pause.moved, {
            limitId: event.limitId, label: dutyLabel(before.duty), from: before.from, dueDate: before.dueDate, newFrom: event.from, newDueDate: event.dueDate, words: movedWords(together, before, event),
          }] });
          covering.delete(event.limitId);
        }
        if (before !== undefined) counted.set(event.limitId, { ...before, from: event.from, dueDate: event.dueDate });
        break;
      }
      default:
    }
  }
  return [...pauses.values()];
}

export const termLabels: Readonly<Record<TermName | 'userManagement' | 'voluntary' | 'monitoring', string>> = {
  measure: 'Thời hạn chấp hành tại cơ sở', supervision: 'Thời hạn quản lý sau cai nghiện', userManagement: 'Thời hạn quản lý người sử dụng trái phép', voluntary: 'Thời hạn cai nghiện tự nguyện', monitoring: 'Thời hạn giám sát điện tử',
};

/** What an interval does to a term, in one sentence. */
export function termEffectWords({ term, effect, days, isDecided }: TermEffect): string {
  const label = termLabels[term];
  const by = isDecided ? ' theo quyết định của người có thẩm quyền' : '';
  switch (effect) {
    case 'ends': return `${label}: phần còn lại được miễn.`;
    case 'counted': return `${label}: vẫn tính${by}${days === null ? '' : `, ${String(days)} ngày như đã chấp hành`}.`;
    case 'undecided': return `${label}: chưa rõ có tính hay không${days === null ? '' : ` (${String(days)} ngày)`}; hiện vẫn tính, chờ người có thẩm quyền quyết định.`;
    case 'uncounted':
      if (days === null) return `${label}: không tính${by}; ngày cuối chưa xác định.`;
      return days === 0 ? `${label}: không tính${by}; những ngày này đã cộng ở khoảng khác.` : `${label}: không tính${by}, cộng thêm ${String(days)} ngày.`;
  }
}

/** What a custody does to the term of the measure, in one sentence. */
export function custodyEffectWords({ effect, days }: CustodyEffect): string {
  if (effect === 'notCredited') return `${termLabels.measure}: không được trừ.`;
  if (effect === 'unsaid') return `${termLabels.measure}: chưa có văn bản nói có được trừ hay không; hiện không trừ.`;
  return days === null ? `${termLabels.measure}: được trừ khi thời hạn bắt đầu.` : `${termLabels.measure}: trừ ${String(days)} ngày.`;
}
