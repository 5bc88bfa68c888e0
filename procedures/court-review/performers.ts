import { judgeOf, staffOf } from '../performers.ts';
import type { Performer } from '../procedure.ts';

/** The proposer, who may enter from paper what reached it from a court that is not on the system (rules.md §6.14). */
export const proposerOnPaper: readonly Performer[] = [staffOf('compilingOffice'), staffOf('labourOffice', 'R1')];

/** Acts of the assigned judge; the registry may enter what the judge signed. */
export const judges: readonly Performer[] = [judgeOf('court')];
export const judgeOnPaper: readonly Performer[] = [staffOf('court'), ...proposerOnPaper];

/** Acts of the chief judge, or of a deputy who stands in. */
export const chiefs: readonly Performer[] = [{ role: 'court', positions: ['chiefJudge', 'head', 'deputy'] }];
export const registry: readonly Performer[] = [staffOf('court')];
export const registryOrJudge: readonly Performer[] = [judgeOf('court'), staffOf('court')];

export const reviewJudges: readonly Performer[] = [judgeOf('reviewCourt')];
export const reviewRegistry: readonly Performer[] = [{ role: 'reviewCourt', positions: ['judge', 'chiefJudge', 'head', 'deputy', 'officer', 'clerk'] }];
export const reviewOnPaper: readonly Performer[] = [...reviewRegistry, staffOf('court'), ...proposerOnPaper];
