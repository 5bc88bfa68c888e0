import { describeCaseLife } from './case-life.ts';

describeCaseLife('a case whose worker keeps nothing in memory, so that every task replays from the start', { worker: { maxCachedWorkflows: 0 } });
describeCaseLife('a case whose runs are short', { maxEvents: 25 });
