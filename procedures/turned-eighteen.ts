import { z } from 'zod';
import { dateOf } from './apply-effect.ts';
import { findGroundArticle } from './dossier-grounds.ts';
import { freeText, registerNumber } from './fields.ts';
import type { CaseState } from './legal-case.ts';
import type { OfficeRole } from './offices.ts';
import { type Act, defineAct, type Effect, type Guard, type Performer, type Situation, type Target } from './procedure.ts';

/**
 * Age under this law. Who may be sent as a juvenile is said of the person "từ đủ 12 đến dưới 18 tuổi" without naming an instant; the product counts
 * age on the day the dossier is opened (I) and stops at the eighteenth birthday inside the case: a person decides which rules go on.
 * One case is decided by law: whoever evaded and has turned eighteen when that ends is sent as an adult (Luật 120/2025 Đ36.3).
 */
export const birthday = 'eighteenthBirthday';

/** Still under eighteen, as far as the case knows. */
export const isMinor = ({ state }: { readonly state: CaseState }): boolean => state.person === 'juvenile' && state.facts.dossier.turnedEighteenOn === undefined;
export const isJuvenile = ({ state }: { readonly state: CaseState }): boolean => state.person === 'juvenile';
export const isAdult = ({ state }: { readonly state: CaseState }): boolean => state.person === 'adult';

/** Turned eighteen and nobody has said which rules go on. */
const isAgeOpen = (state: CaseState): boolean => state.person === 'juvenile' && state.facts.dossier.turnedEighteenOn !== undefined && state.facts.dossier.ageRules === undefined;

/** Evaded, and was eighteen when that ended: the law itself names the rules. */
function evadedPastEighteen({ facts, pauses, regime }: CaseState): boolean {
  const since = facts.dossier.turnedEighteenOn;
  return regime === 'R4' && since !== undefined && pauses.some((pause) => pause.ground === 'evasion' && pause.to !== null && pause.to >= since);
}

export const ageIsSettled: Guard<object> = ({ state }) =>
  isAgeOpen(state) ? { code: 'guardNotMet', facts: { needs: 'decideOnAge', turnedEighteenOn: state.facts.dossier.turnedEighteenOn }, source: state.regime === 'R4' ? 'Luật 120/2025 Đ36.1, 36.3' : 'Luật 73/2021 Đ33.1; PL 01/2022 Đ2.1' } : null;

export const rememberBirthday: Effect = { kind: 'recordFacts', section: 'dossier', when: isJuvenile, facts: ({ happenedAt }) => ({ turnedEighteenOn: dateOf(happenedAt) }) };

/** The birthday before the court has decided: which rules go on is a decision, and nothing of weight goes on without it. */
export const askOnBirthday = (holder: OfficeRole): readonly Effect[] => [
  rememberBirthday,
  {
    kind: 'raiseTask', task: 'decideOnAge', holder, rank: 1, source: 'Luật 120/2025 Đ36.3; PL 01/2022 Đ2.1', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays,
    when: ({ state }) => isAgeOpen(state) && state.facts.court.decision == null,
  },
];

const decideOnAgeSchema = z.strictObject({ choice: z.enum(['juvenileRules', 'adultRules']), paperNumber: registerNumber().optional(), basis: freeText(1000) });
type Choice = z.output<typeof decideOnAgeSchema>;

const asAdult = ({ body }: Pick<Situation<Choice>, 'body'>): boolean => body.choice === 'adultRules';
const ageIsOpen: Guard<object> = ({ state }) => (isAgeOpen(state) ? null : { code: 'guardNotMet', facts: { needs: 'eighteenthBirthday' } });
const lawOfEvasionKept: Guard<Choice> = ({ state, body }) => (body.choice === 'juvenileRules' && evadedPastEighteen(state) ? { code: 'guardNotMet', facts: { needs: 'adultRules' }, source: 'Luật 120/2025 Đ36.3' } : null);

/** The act by which the rules that go on are recorded, with who answers for it. */
export function decideOnAge(given: { readonly from: Act['from']; readonly by: readonly Performer[]; readonly fromPaperBy?: readonly Performer[]; readonly effects?: readonly Effect<Choice>[]; readonly to?: readonly Target<Choice>[] }): Act {
  return defineAct({
    event: 'ageRulesDecided', by: given.by, ...(given.fromPaperBy === undefined ? {} : { fromPaperBy: given.fromPaperBy }), from: given.from, persons: ['juvenile'], touchesPerson: true,
    source: { R1: 'Luật 73/2021 Đ33.1 (người có thẩm quyền quyết định)', R2: 'Luật 73/2021 Đ33.1 (người có thẩm quyền quyết định)', R3: 'Luật 73/2021 Đ33.1 (người có thẩm quyền quyết định)', R4: 'Luật 120/2025 Đ36.3; ngoài ra người có thẩm quyền quyết định' },
    schema: decideOnAgeSchema, guards: [ageIsOpen, lawOfEvasionKept],
    effects: [
      {
        kind: 'recordFacts', section: 'dossier',
        facts: ({ state, body }) => {
          if (body.choice === 'juvenileRules') return { ageRules: 'juvenile' };
          const ground = evadedPastEighteen(state) ? 'turnedAdultWhileEvading' : state.facts.dossier.ground;
          const article = ground === undefined ? null : findGroundArticle(ground, state.procedureRegimes['compulsoryDossier'] ?? state.regime, 'adult');
          return { ageRules: 'adult', ...(ground === undefined || article === null ? {} : { ground, groundArticle: article }) };
        },
      },
      { kind: 'changePersonKind', person: 'adult', when: asAdult },
      ...(given.effects ?? []),
    ],
    ...(given.to === undefined ? {} : { to: given.to }),
  });
}
