import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { readNames } from '../../../db/persons.ts';
import { listWaitingDrafts, listWaitingPapers, type WaitingDraft, type WaitingPaper } from '../../../db/queries/list-waiting-papers.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { findActByName, mayPerform } from '../../act-of-work.ts';
import { paperFormNote } from '../../case-papers.vi.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { documentStateLabels, paperLabel } from '../../labels.vi.ts';
import { personNameSchema } from '../../person-view.ts';
import { workingOffices } from '../../who.ts';

const text = z.string();
/** Looked at in one go; who has more signs these first. */
const most = 200;
const caseShape = { caseId: z.uuid(), code: text, person: personNameSchema.nullable(), isSimulated: z.boolean(), act: text.meta({ description: 'the act that is next' }), actLabel: text };

const answerSchema = z
  .strictObject({
    papers: z.array(z.strictObject({
      ...caseShape, documentId: text, title: text, state: z.enum(['draft', 'signed']), stateLabel: text, formNote: text.nullable(), askedAt: text.meta({ description: 'when the act that asks for it happened, case time' }),
    })),
    drafts: z.array(z.strictObject({ ...caseShape, officialName: text, savedAt: text })),
  })
  .meta({ id: 'WaitingPapers' });

const actOf = ({ state }: WaitingPaper): string => (state === 'draft' ? 'signDocument' : 'issueDocument');

export const listWaitingPapersRoute = defineRoute({
  method: 'get', path: '/api/worklist/papers', operationId: 'listWaitingPapers', summary: 'Papers of your office that wait for your signature or a number, and what colleagues laid before you', tag: 'worklist', who: workingOffices, audit: 'list',
  schemas: {},
  responses: { 200: { description: 'the papers, the oldest first', schema: answerSchema } },
  handler: async (context) => {
    const { deps } = context;
    const { reader, acting } = readerToday(context);
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const [papers, drafts] = await Promise.all([listWaitingPapers(tx, reader, most), listWaitingDrafts(tx, reader, most)]);
      const mine = papers.filter((paper) => mayPerform(findActByName(paper.procedure, actOf(paper))?.definition, { role: paper.issuerRole, regime: paper.regime }, acting.positions));
      const before = drafts.filter((draft) => mayPerform(findActByName(draft.procedure, draft.act)?.definition, { role: null, regime: draft.regime }, acting.positions));
      const [people] = await Promise.all([
        readNames(tx, deps, [...mine, ...before].map((one) => one.personId)),
        recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: `papers:${mine.length + before.length}`, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() }),
      ]);
      const ofCase = (one: WaitingPaper | WaitingDraft, act: string) => ({
        caseId: one.caseId, code: one.code, person: people.get(one.personId) ?? null, isSimulated: one.isSimulated, act, actLabel: labelOf('acts', findActByName(one.procedure, act)?.procedure ?? one.procedure, act),
      });
      return {
        papers: mine.map((one) => ({
          ...ofCase(one, actOf(one)), documentId: one.documentId, title: paperLabel(one.template), state: one.state, stateLabel: documentStateLabels[one.state], formNote: paperFormNote(one.template, one.regime), askedAt: one.askedAt,
        })),
        drafts: before.map((one) => ({ ...ofCase(one, one.act), officialName: one.officialName, savedAt: one.savedAt })),
      };
    });
    context.noteRecorded();
    return json(200, answer);
  },
});
