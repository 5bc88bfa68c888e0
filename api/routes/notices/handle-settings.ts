import { z } from 'zod';
import { isMailed, readNoticeSettings, saveNoticeSettings } from '../../../db/queries/notice-settings.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { readerToday } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { officesAndAdministrators } from '../administration/administer.ts';
import { settableNotices } from './words.vi.ts';

const hour = z.int().min(5).max(18).meta({ description: 'hour of Việt Nam at which the digest comes', example: 7 });

const settingsSchema = z
  .strictObject({
    mail: z.enum(['all', 'important', 'none']).meta({ description: 'what comes by mail unless a kind says otherwise; in the product all are shown' }),
    kinds: z.array(z.strictObject({ kind: z.string(), label: z.string(), mail: z.boolean(), isDefault: z.boolean() })), digest: z.boolean(), digestHour: hour,
  })
  .meta({ id: 'NoticeSettings' });

function describeSettings(stored: Awaited<ReturnType<typeof readNoticeSettings>>): z.output<typeof settingsSchema> {
  return {
    mail: stored.mail, digest: stored.digest, digestHour: stored.digestHour,
    kinds: settableNotices.map(({ kind, label }) => ({ kind, label, mail: isMailed(stored, kind), isDefault: stored.kinds[kind] === undefined })),
  };
}

export const readNoticeSettingsRoute = defineRoute({
  method: 'get', path: '/api/notices/settings', operationId: 'readNoticeSettings', summary: 'Which notices come to you by mail, and when the digest', tag: 'notices', who: officesAndAdministrators, audit: null, schemas: {},
  responses: { 200: { description: 'your settings', schema: settingsSchema } },
  handler: async (context) => {
    const { reader } = readerToday(context);
    return json(200, describeSettings(await asOfficial(context.deps.database, reader, (tx) => readNoticeSettings(tx, reader.officialId))));
  },
});

export const saveNoticeSettingsRoute = defineRoute({
  method: 'put', path: '/api/notices/settings', operationId: 'saveNoticeSettings', summary: 'Chooses which notices come to you by mail, and when the digest', tag: 'notices', who: officesAndAdministrators, audit: null,
  schemas: {
    body: z.strictObject({
      mail: z.enum(['all', 'important', 'none']), digest: z.boolean(), digestHour: hour,
      kinds: z.partialRecord(z.enum(settableNotices.map((one) => one.kind) as [string, ...string[]]), z.boolean()).optional().meta({ description: 'by kind; a kind left out follows `mail`' }),
    }),
  },
  examples: { body: { mail: 'important', digest: true, digestHour: 7, kinds: { limitComing: false } } },
  responses: { 200: { description: 'your settings as they are now', schema: settingsSchema } },
  handler: async (context) => {
    const { deps, body } = context;
    const { reader } = readerToday(context);
    const kinds = Object.fromEntries(Object.entries(body.kinds ?? {}).flatMap(([kind, mail]) => (mail === undefined ? [] : [[kind, mail] as const])));
    const stored = await asOfficial(deps.database, reader, async (tx) => {
      await saveNoticeSettings(tx, reader.officialId, { mail: body.mail, digest: body.digest, digestHour: body.digestHour, kinds }, deps.now().toISOString());
      return readNoticeSettings(tx, reader.officialId);
    });
    return json(200, describeSettings(stored));
  },
});
