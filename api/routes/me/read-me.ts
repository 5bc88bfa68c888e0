import { z } from 'zod';
import { readScreenFacts, saveScreenSettings } from '../../../db/queries/screen-settings.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { POSITION_LABELS } from '../../../law/vi.ts';
import { readerToday } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { vietnamDate } from '../../signed-in.ts';

const text = z.string();

const settingsSchema = z
  .strictObject({
    theme: z.enum(['light', 'dark', 'auto']).optional(),
    shortcutsOff: z.boolean().optional().meta({ description: 'single letters do nothing' }),
    density: z.enum(['normal', 'compact']).optional(),
  })
  .meta({ id: 'ScreenSettings' });

const meSchema = z
  .strictObject({
    officialId: text, name: text, mode: z.enum(['embedded', 'production']), now: text,
    positions: z.array(z.strictObject({ agencyId: text, agencyName: text, agencyKind: text, position: text, positionLabel: text, prefix: text.nullable(), from: text, to: text.nullable(), isHeldToday: z.boolean() })),
    actingAgencyId: text.meta({ description: 'the office this request is made for: X-Acting-Agency, else that of the oldest position' }), actingAgencyName: text, actingAgencyKind: text,
    actingPositions: z.array(z.strictObject({ position: text, label: text, prefix: text.nullable().meta({ description: 'KT. or TL.' }) })),
    unreadNotices: z.int().meta({ description: 'what the bell counts' }), settings: settingsSchema,
  })
  .meta({ id: 'Me' });

export const readMe = defineRoute({
  method: 'get', path: '/api/me', operationId: 'readMe', summary: 'Who is signed in, in which positions, and for which office', tag: 'me', who: 'anyOfficial', audit: null, schemas: {},
  responses: { 200: { description: 'the official', schema: meSchema } },
  handler: async (context) => {
    const { deps, signedIn } = context;
    const today = vietnamDate(deps.now());
    const { reader, acting } = readerToday(context);
    const { unreadNotices, settings } = await asOfficial(deps.database, reader, (tx) => readScreenFacts(tx, reader));
    const office = signedIn.positions.find((one) => one.agencyId === acting.agencyId);
    return json(200, {
      officialId: signedIn.officialId, name: signedIn.name, mode: deps.mode, now: deps.now().toISOString(),
      positions: signedIn.positions.map((one) => ({ ...one, positionLabel: POSITION_LABELS[one.position], isHeldToday: one.from <= today && (one.to === null || today <= one.to) })),
      actingAgencyId: acting.agencyId, actingAgencyName: office?.agencyName ?? acting.agencyId, actingAgencyKind: office?.agencyKind ?? 'operator',
      actingPositions: acting.positions.map(({ position, prefix }) => ({ position, label: POSITION_LABELS[position], prefix })),
      unreadNotices, settings,
    });
  },
});

export const saveSettings = defineRoute({
  method: 'put', path: '/api/me/settings', operationId: 'saveSettings', summary: 'How you want your screen: the whole of it each time', tag: 'me', who: 'anyOfficial', audit: null,
  schemas: { body: settingsSchema },
  examples: { body: { theme: 'dark', shortcutsOff: false, density: 'normal' } },
  responses: { 200: { description: 'kept', schema: settingsSchema } },
  handler: async (context) => {
    const { deps, body } = context;
    const { reader } = readerToday(context);
    await asOfficial(deps.database, reader, (tx) => saveScreenSettings(tx, reader.officialId, body, deps.now().toISOString()));
    return json(200, body);
  },
});
