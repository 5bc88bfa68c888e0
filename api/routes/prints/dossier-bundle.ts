import { once } from 'node:events';
import { z } from 'zod';
import type { Tx } from '../../../db/connect.ts';
import { readIdentity } from '../../../db/persons.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { listCaseUploads, readUpload } from '../../../db/uploads.ts';
import { type Bundle, type BundledPaper, writeBundle } from '../../../documents/bundle/write-bundle.ts';
import { getTinos } from '../../../documents/index.ts';
import { localDateOf } from '../../../law/dates.ts';
import { isRegime } from '../../../law/regimes.ts';
import { REGIME_LABELS } from '../../../law/vi.ts';
import { dossierManifest, hashDossier, inFolioOrder } from '../../../procedures/dossier-hash.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { type CaseView, knownOnQuery, readCase } from '../../case-view.ts';
import { dayTextOf } from '../../day-words.ts';
import { caseParams, defineRoute, streamed } from '../../define-route.ts';
import type { ApiDeps } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import { capitalised, shortDay } from './print-words.vi.ts';

/** Opens one file in a transaction of its own: the whole bundle is never in memory, nor one transaction open while it is sent. */
function opener(deps: ApiDeps, { reader, state }: CaseView, uploadId: string): BundledPaper['open'] {
  return () => asOfficial(deps.database, reader, async (tx) => {
    const file = await readUpload(tx, deps, uploadId);
    if (file?.caseId !== state.caseId) throw new Error(`the file ${uploadId} of a dossier is not there`);
    return file.content;
  });
}

async function gather(tx: Tx, deps: ApiDeps, view: CaseView): Promise<Bundle> {
  const { state } = view;
  const papers = inFolioOrder(state.facts.dossier.papers ?? []);
  const uploads = new Map((await listCaseUploads(tx, state.caseId)).map((upload) => [upload.id, upload]));
  if (papers.length === 0) throw new Problem('notFound', { facts: { reason: 'noPapers' } });
  const compiling = state.offices.find((office) => office.role === 'compilingOffice')?.agencyId ?? view.acting.agencyId;
  const names = await listAgencyNames(tx, [compiling]);
  const identity = await readIdentity(tx, deps, state.personId);
  return {
    front: {
      agency: names.get(compiling) ?? compiling, code: state.code, isJuvenile: state.person === 'juvenile', regime: isRegime(state.regime) ? REGIME_LABELS[state.regime] : state.regime,
      person: identity === null ? null : { fullName: identity.fullName, birthDate: identity.birthDate.length === 4 ? identity.birthDate : shortDay(identity.birthDate), residence: identity.residence },
      openedOn: dayTextOf(localDateOf(state.openedAt)) ?? '', hash: hashDossier(papers), madeOn: localDateOf(state.openedAt),
    },
    manifest: dossierManifest(papers),
    papers: papers.map((paper): BundledPaper => {
      const upload = uploads.get(paper.uploadId);
      if (upload === undefined) throw new Problem('notFound', { facts: { reason: 'fileMissing', uploadId: paper.uploadId } });
      return {
        title: capitalised(labelOf('choices', 'compulsoryDossier', paper.type)), number: paper.number ?? '', date: shortDay(paper.date), folioFrom: paper.folioFrom, folioTo: paper.folioTo,
        sha256: paper.sha256 ?? upload.sha256, mediaType: upload.mediaType, open: opener(deps, view, paper.uploadId),
      };
    }),
  };
}

export const openDossierBundle = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/dossier-bundle.pdf', operationId: 'openDossierBundle', summary: 'All papers of the dossier as one PDF: cover, index, folios stamped, bookmarks, and the hash of the whole', tag: 'documents', who: 'anyOfficial', audit: 'export',
  schemas: { params: caseParams, query: z.strictObject(knownOnQuery) },
  responses: { 200: { description: 'the bundle, page by page; its hash stands in X-Dossier-Hash', mediaType: 'application/pdf' } },
  handler: async (context) => {
    const { deps, log, params, query, response } = context;
    const bundle = await readCase(context, params.caseId, { kind: 'export', subject: 'dossierBundle', knownOn: query.knownOn }, (tx, view) => gather(tx, deps, view));
    const begin = (): void => {
      response.setHeader('Content-Disposition', `attachment; filename="${bundle.front.code}-but-luc.pdf"`);
      if (bundle.front.hash !== null) response.setHeader('X-Dossier-Hash', bundle.front.hash);
      response.status(200).type('application/pdf');
    };
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      await writeBundle(bundle, await getTinos(), async (bytes) => {
        gone.signal.throwIfAborted();
        if (!response.headersSent) begin();
        if (!response.write(bytes)) await once(response, 'drain', { signal: gone.signal });
      });
      response.end();
    } catch (error) {
      if (!response.headersSent) throw error;
      // Half a file must not look like a whole one.
      if (!gone.signal.aborted) log.error({ err: error }, 'a dossier bundle broke off');
      response.destroy();
    }
    return streamed;
  },
});
