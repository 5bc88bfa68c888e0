import { z } from 'zod';
import { asOfficial } from '../../../db/transaction.ts';
import { findRegimeAt, REGIME_SPANS, type Regime } from '../../../law/regimes.ts';
import { CaseError } from '../../../procedures/case-error.ts';
import { type Opening, openings } from '../../../procedures/index.ts';
import { canPerform, type Permission } from '../../../procedures/perform.ts';
import type { PerformContext } from '../../../procedures/procedure.ts';
import { listOpeningOffices } from '../../../procedures/succession.ts';
import { personForm } from '../../act-form.vi.ts';
import { performContextOf } from '../../ask-act.ts';
import { readCase, readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { availableActSchema, describeAct, forOffice, formShape } from '../../describe-act.ts';
import { findOpenOnce, openCaseSchema } from '../../open-once.ts';
import { newPersonSchema } from '../../person-view.ts';
import { vietnamDate } from '../../signed-in.ts';
import { workingOffices } from '../../who.ts';

const text = z.string();

const openingActSchema = availableActSchema
  .extend({
    until: z.iso.date().nullable().meta({ description: 'the office opens such a case under an earlier law alone: the last day that the opening may have happened on, to be entered late; null: under the law of today' }),
    openCase: openCaseSchema.nullable().meta({ description: 'the open case of the same person beside which no other is opened; null where nothing stands in the way' }),
  })
  .meta({ id: 'OpeningAct' });

const openingSchema = z
  .strictObject({
    regime: text, acts: z.array(openingActSchema),
    offices: z.array(z.strictObject({ agencyId: text, name: text, isOwn: z.boolean() })).meta({ description: 'whose act an opening on that day may have been: the own office where it was there, and those ended since that it came after (actingOffice)' }),
    person: z.strictObject(formShape).meta({ description: 'the form of a person who is entered for the first time' }),
  })
  .meta({ id: 'OpeningActs' });

interface Opens {
  readonly own: Permission;
  readonly paper: Permission;
  readonly office: Permission;
}

/** Who of the office may open such a case under the law of a day: for itself, or for one of then that it came after. */
function mayOpen(act: string, world: PerformContext, regime: Regime, on: string): Opens {
  const { opening = { caseId: '', code: '-', personId: '', previousCaseId: null }, official } = world;
  // A side proceeding is opened in the office's own name.
  const worlds = opening.main === undefined ? [official.agencyId, ...listOpeningOffices(on, world)].map((forAgencyId): PerformContext => ({ ...world, opening: { ...opening, forAgencyId } })) : [world];
  const asked = (channel: 'system' | 'paper', change: (one: PerformContext) => PerformContext): Permission => {
    const answers = worlds.map((one) => canPerform(null, act, change(one), channel, regime));
    return answers.find((one) => one.allowed) ?? answers[0] ?? { allowed: false };
  };
  return { own: asked('system', (one) => one), paper: asked('paper', (one) => one), office: asked('system', forOffice) };
}

/** The laws before a day's, the newest first, each with its last day. */
const lawsBefore = (on: string): readonly { readonly regime: Regime; readonly until: string }[] => REGIME_SPANS.flatMap(({ regime, inForceTo }) => (inForceTo !== null && inForceTo < on ? [{ regime, until: inForceTo }] : [])).reverse();

/** Under the law of today where the office opens such a case; else under the newest law before by which it did, as long as that law lasted. */
function findLaw(act: string, world: PerformContext, today: string): { readonly until: string | null; readonly regime: Regime } | null {
  const laws = [{ regime: findRegimeAt(today) ?? 'R1', until: null }, ...lawsBefore(today)] as const;
  const opens = laws.map((law) => ({ ...law, ...mayOpen(act, world, law.regime, law.until ?? today) }));
  return opens.find(({ own, paper }) => own.allowed || paper.allowed) ?? opens.find(({ office }) => office.allowed) ?? null;
}

const isKnownIn = ({ definition }: Opening, regime: Regime): boolean => definition.regimes?.includes(regime) !== false;

export const listOpeningActs = defineRoute({
  method: 'get', path: '/api/opening-acts', operationId: 'listOpeningActs', summary: 'How a dossier is opened: the acts that open one, and the form of the person', tag: 'cases', who: workingOffices, audit: null,
  schemas: { query: z.strictObject({
    on: z.iso.date().optional().meta({ description: 'the day it happened, which says under which law it is opened; default: today' }),
    mainCaseId: z.uuid().optional().meta({ description: 'the side proceedings that may hang on this case, instead of cases of their own' }),
  }) },
  responses: { 200: { description: 'the acts', schema: openingSchema } },
  handler: async (context) => {
    const { deps, query } = context;
    const look = { caseId: null, requestId: requestIdOf(context) };
    const names = openings.filter(({ procedure }) => (procedure.kind === 'side') === (query.mainCaseId !== undefined)).map(({ act }) => act);
    const asked = query.mainCaseId === undefined
      ? await (async () => {
          const { reader, acting } = readerToday(context);
          const now = deps.now();
          return { acting, now, once: null, performing: await asOfficial(deps.database, reader, (tx) => performContextOf(context, tx, { ...look, acting, now, body: null })) };
        })()
      : await readCase(context, query.mainCaseId, null, async (tx, { state, acting, now, reader }) => {
          const performing = await performContextOf(context, tx, { ...look, acting, now, body: state.offices });
          const once = new Map<string, z.output<typeof openCaseSchema>>();
          for (const name of names) {
            const open = await findOpenOnce(deps, tx, reader, name, state.personId);
            if (open !== null) once.set(name, open);
          }
          return { acting, now, once, performing: { ...performing, opening: { caseId: state.caseId, code: state.code, personId: state.personId, previousCaseId: null, main: state } } };
        });
    const { acting, performing, once } = asked;
    const today = vietnamDate(asked.now);
    const on = query.on ?? today;
    const regime = findRegimeAt(on) ?? 'R1';
    const offices = listOpeningOffices(on, performing).map((agencyId) => ({ agencyId, name: performing.agencyNames.get(agencyId) ?? agencyId, isOwn: agencyId === acting.agencyId }));
    const person = performing.opening?.main?.person ?? null;
    const acts = openings.flatMap((opening) => {
      const { act: name, procedure, definition } = opening;
      if (!names.includes(name)) return [];
      const law = query.mainCaseId === undefined ? findLaw(name, performing, today) : null;
      const of = query.on === undefined ? (law?.regime ?? regime) : regime;
      if (!isKnownIn(opening, of)) return [];
      const may = mayOpen(name, performing, of, query.on ?? law?.until ?? today);
      const openCase = may.own.allowed || may.paper.allowed ? (once?.get(name) ?? null) : null;
      const refused: Permission = { allowed: false, refusal: new CaseError('alreadyRecorded', { act: name, code: openCase?.code ?? null }) };
      const described = describeAct({ name, procedure: procedure.name, definition, regime: of, state: null, person, acting, ...(openCase === null ? may : { own: refused, paper: refused, office: refused }) });
      return [{ ...described, until: law?.until ?? null, openCase }];
    });
    // What is opened under the law of today stands before what is only entered late.
    const ordered = [...acts.filter((act) => act.until === null), ...acts.filter((act) => act.until !== null)];
    const { schema, fieldLabels, choiceLabels } = personForm(newPersonSchema);
    return json(200, { regime, acts: ordered, offices, person: { schema, fieldLabels, choiceLabels } });
  },
});
