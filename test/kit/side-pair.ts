import { isCaseError } from '../../procedures/case-error.ts';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import { concernsSides } from '../../procedures/side-links.ts';
import type { CaseStory } from './case-builder.ts';
import { chanceOf } from './random-body.ts';
import { bothOrdersOf, fork, pickTwo, takeStep } from './random-walk.ts';

/** What the outbox holds between a case and what hangs on it. */
type Order = { readonly kind: 'report'; readonly seq: number } | { readonly kind: 'mainChanged' } | { readonly kind: 'mainClosed' };

/** A case and a side proceeding that hangs on it, at one instant, with the words between them that are not delivered yet. */
export class SidePair {
  readonly main: CaseStory;
  readonly side: CaseStory;
  private waiting: Order[] = [];
  private seen: { readonly main: number; readonly side: number };

  /** @param told what the side proceeding has reported so far is on the main case already */
  constructor(main: CaseStory, side: CaseStory, told?: SidePair) {
    this.main = main;
    this.side = side;
    this.waiting = told === undefined ? [] : [...told.waiting];
    this.seen = told?.seen ?? { main: main.events.length, side: 0 };
    this.meet();
  }

  fork(): SidePair {
    return new SidePair(fork(this.main), fork(this.side), this);
  }

  get isOver(): boolean {
    return this.main.state.closed !== null && this.side.state.closed !== null;
  }

  get isTold(): boolean {
    return this.waiting.length === 0;
  }

  /** Both at the later of their instants, and what they told each other taken up. */
  meet(): void {
    const { main, side } = this;
    for (const [one, other] of [[main, side], [side, main]] as const) if (one.asOf < other.asOf) one.wait(other.asOf);
    const changed = main.events.slice(this.seen.main);
    const reported = side.events.slice(this.seen.side);
    this.seen = { main: main.events.length, side: side.events.length };
    const asReport = ({ seq, event }: RecordedEvent): Order[] => (event.type === 'outcomeReported' ? [{ kind: 'report', seq }] : []);
    this.waiting.push(...reported.flatMap(asReport));
    if (changed.some(({ event }) => event.type === 'caseClosed')) this.waiting.push({ kind: 'mainClosed' });
    if (changed.some(({ event }) => concernsSides(event))) this.waiting.push({ kind: 'mainChanged' });
  }

  /** Everything that waits is brought to the other case, as the outbox does, with what follows from that. */
  deliver(): void {
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
      this.bring(next);
      this.meet();
    }
  }

  private bring(order: Order): void {
    const { main, side } = this;
    if (order.kind === 'mainChanged') side.follow(main.state, main.asOf);
    else if (order.kind === 'mainClosed') side.followClosed();
    else {
      try {
        side.report(main, order.seq);
      } catch (error) {
        if (!isCaseError(error)) throw new Error(`a report in ${main.stage}, of ${side.stage}`, { cause: error });
        side.refuseReport(order.seq, error.code);
      }
    }
    // A limit may begin already over: time says so at the next wake.
    for (const one of [main, side]) one.wait(one.asOf);
  }
}

/** One step of one of the two, more often of the side proceeding; the outbox is sometimes slower than the next step. */
export function takePairStep(pair: SidePair, seed: number): string | null {
  const chance = chanceOf(seed + 1);
  const [first, second] = chance.happens(65) ? [pair.side, pair.main] : [pair.main, pair.side];
  const story = first.state.closed === null ? first : second;
  const act = takeStep(story, seed);
  pair.meet();
  if (chance.happens(80)) pair.deliver();
  return act;
}

/** An act of each of the two that moves neither, in both orders, each told to the other at once. */
export function pairInBothOrders(pair: SidePair, seed: number): ReturnType<typeof bothOrdersOf> {
  const chance = chanceOf(seed + 2);
  const [ofMain] = pickTwo(pair.main, chance);
  const [ofSide] = pickTwo(pair.side, chance);
  if (ofMain === null || ofSide === null || !pair.isTold) return null;
  const begin = () => {
    const copy = pair.fork();
    const perform = (who: 'main' | 'side'): void => { (who === 'main' ? ofMain : ofSide).perform(copy[who]); copy.meet(); copy.deliver(); };
    return { first: () => { perform('main'); }, second: () => { perform('side'); }, stories: [copy.main, copy.side] };
  };
  return bothOrdersOf([ofMain.act, ofSide.act], begin);
}
