import { z } from 'zod';
import type { Tx } from '../../../db/connect.ts';
import { findPaperFileMove, listPaperFileMoves, lockPaperFile, type PaperFileMove, placeAfter, recordPaperFileMove } from '../../../db/paper-file.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { listOfficialNames } from '../../../db/queries/list-official-names.ts';
import { momentWords } from '../../../procedures/due-words.vi.ts';
import { type CaseView, readCase } from '../../case-view.ts';
import { caseParams, defineRoute, idempotencyHeader, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { workingOffices } from '../../who.ts';
import { moveWords, placeWords } from './paper-file.vi.ts';

const text = z.string();
const place = z.string().trim().min(1).max(120).normalize('NFC');

const moveSchema = z.strictObject({
  id: z.int(), kind: z.enum(['handedOver', 'received', 'shelved']), words: text, fromAgencyId: text.nullable(), toAgencyId: text, place: text.nullable(), agencyId: text, officialId: text, officialName: text.nullable(),
  at: text.meta({ description: 'real time' }), atText: text,
});
const answerSchema = z
  .strictObject({
    caseId: z.uuid(),
    current: z.strictObject({ status: z.enum(['held', 'onTheWay']), agencyId: text, agencyName: text, place: text.nullable(), since: text, sinceText: text, words: text }).nullable().meta({ description: 'null where no move was recorded' }),
    canRecord: z.array(z.enum(['handOver', 'receive', 'shelf'])).meta({ description: 'what your office may record now' }),
    movements: z.array(moveSchema),
  })
  .meta({ id: 'PaperFile' });

type Move = 'handOver' | 'receive' | 'shelf';

/** Whose turn it is: who holds the file puts it away or hands it on; whom it was handed to takes it in. Where nothing was recorded, any office of the case begins. */
function allowedMoves(moves: readonly PaperFileMove[], { state, acting }: CaseView): Move[] {
  const takesPart = state.offices.some((office) => office.agencyId === acting.agencyId && office.to === null);
  if (!takesPart) return [];
  const now = placeAfter(moves);
  if (now === null) return ['shelf', 'handOver', 'receive'];
  if (now.agencyId !== acting.agencyId) return [];
  return now.status === 'onTheWay' ? ['receive'] : ['shelf', 'handOver'];
}

async function describePaperFile(tx: Tx, view: CaseView): Promise<z.output<typeof answerSchema>> {
  const { caseId } = view.state;
  const moves = await listPaperFileMoves(tx, view.reader, caseId);
  const agencies = await listAgencyNames(tx, [...new Set(moves.flatMap((move) => [move.toAgencyId, move.fromAgencyId ?? move.agencyId]))]);
  const officials = await listOfficialNames(tx, moves.map((move) => move.officialId));
  const agencyName = (id: string) => agencies.get(id) ?? id;
  const now = placeAfter(moves);
  return {
    caseId,
    current: now === null ? null : { ...now, agencyName: agencyName(now.agencyId), sinceText: momentWords(now.since), words: placeWords(now, agencyName) },
    canRecord: allowedMoves(moves, view),
    movements: moves.map((move) => ({ ...move, words: moveWords(move, agencyName), officialName: officials.get(move.officialId) ?? null, atText: momentWords(move.at) })),
  };
}

export const readPaperFile = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/paper-file', operationId: 'readPaperFile', summary: 'Where the paper file is, and every move of it', tag: 'cases', who: 'anyOfficial', audit: 'viewCase',
  schemas: { params: caseParams },
  responses: { 200: { description: 'place and trail', schema: answerSchema } },
  handler: (context) => readCase(context, context.params.caseId, { kind: 'viewCase', subject: 'paperFile' }, async (tx, view) => json(200, await describePaperFile(tx, view))),
});

const bodySchema = z
  .discriminatedUnion('move', [
    z.strictObject({ move: z.literal('handOver'), toAgencyId: text.min(3).max(80).meta({ control: 'agency' }) }),
    z.strictObject({ move: z.literal('receive'), place: place.optional() }),
    z.strictObject({ move: z.literal('shelf'), place: place.meta({ description: 'room, cabinet, shelf; never a person', example: 'Phòng 203, tủ 4, ngăn 2' }) }),
  ])
  .meta({ id: 'PaperFileMove' });
type Body = z.output<typeof bodySchema>;

function toMove(body: Body, moves: readonly PaperFileMove[], agencyId: string): Pick<PaperFileMove, 'kind' | 'fromAgencyId' | 'toAgencyId' | 'place'> {
  const last = placeAfter(moves);
  switch (body.move) {
    case 'handOver':
      return { kind: 'handedOver', fromAgencyId: agencyId, toAgencyId: body.toAgencyId, place: null };
    case 'receive':
      return { kind: 'received', fromAgencyId: last?.status === 'onTheWay' ? (moves[0]?.fromAgencyId ?? null) : null, toAgencyId: agencyId, place: body.place ?? null };
    case 'shelf':
      return { kind: 'shelved', fromAgencyId: last === null ? null : agencyId, toAgencyId: agencyId, place: body.place };
  }
}

export const movePaperFile = defineRoute({
  method: 'post', path: '/api/cases/{caseId}/paper-file', operationId: 'movePaperFile', summary: 'Say that the paper file is handed over, received or put on a shelf', tag: 'cases', who: workingOffices, audit: 'viewCase',
  schemas: { params: caseParams, headers: idempotencyHeader, body: bodySchema },
  examples: { body: { move: 'shelf', place: 'Phòng 203, tủ 4, ngăn 2' } },
  responses: { 200: { description: 'where it is now', schema: answerSchema } },
  handler: (context) => {
    const { body, deps, headers, params } = context;
    return readCase(context, params.caseId, { kind: 'viewCase', subject: 'paperFile' }, async (tx, view) => {
      const { acting, reader, state } = view;
      const key = headers['idempotency-key'];
      await lockPaperFile(tx, params.caseId);
      const known = await findPaperFileMove(tx, reader.officialId, key);
      const moves = known === null ? await listPaperFileMoves(tx, reader, params.caseId) : [];
      if (known !== null) {
        const wanted = toMove(body, [], acting.agencyId);
        if (known.caseId !== params.caseId || known.kind !== wanted.kind || known.toAgencyId !== wanted.toAgencyId || known.place !== wanted.place) throw new Problem('idempotencyKeyReused');
        return json(200, await describePaperFile(tx, view));
      }
      if (!allowedMoves(moves, view).includes(body.move)) throw new Problem('paperFileElsewhere', { facts: { agencyId: placeAfter(moves)?.agencyId ?? null, status: placeAfter(moves)?.status ?? null } });
      if (body.move === 'handOver' && (body.toAgencyId === acting.agencyId || !state.offices.some((office) => office.agencyId === body.toAgencyId && office.to === null)))
        throw new Problem('officeMissing', { facts: { agencyId: body.toAgencyId } });
      await recordPaperFileMove(tx, { ...toMove(body, moves, acting.agencyId), caseId: params.caseId, agencyId: acting.agencyId, officialId: reader.officialId, at: deps.now().toISOString(), idempotencyKey: key });
      return json(200, await describePaperFile(tx, view));
    });
  },
});
