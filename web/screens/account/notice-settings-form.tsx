import { Button, Checkbox, Group, NativeSelect, Radio, Stack, Switch, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { api, dataOf } from '../../api/client.ts';
import { Failed } from '../../parts/page-state.tsx';
import { type NoticeSettings, noticeSettingsQuery } from './query.ts';
import { accountWords } from './words.vi.ts';

const hours = Array.from({ length: 14 }, (_, place) => place + 5).map((hour) => ({ value: String(hour), label: accountWords.hour(hour) }));

/** Which notices come by mail. A kind that was never chosen by itself follows the general choice. */
export function NoticeSettingsForm({ settings }: { readonly settings: NoticeSettings }) {
  const queries = useQueryClient();
  const [mail, setMail] = useState(settings.mail);
  const [digest, setDigest] = useState(settings.digest);
  const [digestHour, setDigestHour] = useState(String(settings.digestHour));
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>(Object.fromEntries(settings.kinds.filter((one) => !one.isDefault).map((one) => [one.kind, one.mail])));
  const save = useMutation({
    mutationFn: () => dataOf(api.PUT('/api/notices/settings', { body: { mail, digest, digestHour: Number(digestHour), kinds: chosen } })),
    onSuccess: (saved) => {
      queries.setQueryData(noticeSettingsQuery.queryKey, saved);
      notifications.show({ message: accountWords.noticesSaved });
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Radio.Group label={accountWords.mail} value={mail} onChange={setMail}>
          <Group mt="xs">{(['all', 'important', 'none'] as const).map((value) => <Radio key={value} value={value} label={accountWords.mails[value]} />)}</Group>
        </Radio.Group>
        <Group align="flex-end">
          <Switch label={accountWords.digest} checked={digest} onChange={(event) => setDigest(event.currentTarget.checked)} mih={36} />
          <NativeSelect label={accountWords.digestHour} data={hours} value={digestHour} disabled={!digest} onChange={(event) => setDigestHour(event.currentTarget.value)} />
        </Group>
        <Stack gap={6} role="group" aria-label={accountWords.kinds}>
          <Text fw={500} size="sm">{accountWords.kinds}</Text>
          <Text size="sm" c="dimmed">{accountWords.kindsHint}</Text>
          {settings.kinds.map(({ kind, label, mail: isMailed }) => <Checkbox key={kind} label={label} checked={chosen[kind] ?? isMailed} onChange={({ currentTarget: { checked } }) => setChosen((now) => ({ ...now, [kind]: checked }))} />)}
        </Stack>
        {save.error === null ? null : <Failed error={save.error} />}
        <Group><Button type="submit" loading={save.isPending}>{accountWords.saveNotices}</Button></Group>
      </Stack>
    </form>
  );
}
