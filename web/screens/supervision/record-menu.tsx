import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { actsQuery } from '../../api/case-queries.ts';
import { Failed } from '../../parts/page-state.tsx';
import { supervisionWords } from './words.vi.ts';

/** What one may record on this case now, asked for when it is opened: the right is the server's to say. */
export function RecordMenu({ caseId, name }: { readonly caseId: string; readonly name: string }) {
  const [isOpen, setOpen] = useState(false);
  const asked = useQuery({ ...actsQuery(caseId), enabled: isOpen });
  const acts = asked.data?.acts.filter((act) => act.kind === 'now');
  // Its items come after it: until then something in it has the focus, from which the arrows go on.
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end" withinPortal width={340} withInitialFocusPlaceholder>
      <Menu.Target><Button size="compact-md" rightSection={<IconChevronDown size={14} aria-hidden />} aria-label={supervisionWords.recordOf(name)}>{supervisionWords.record}</Button></Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {acts === undefined ? (asked.error === null ? <Menu.Item disabled>{supervisionWords.loadingActs}</Menu.Item> : <Failed error={asked.error} />)
          : acts.length === 0 ? <Text size="sm" p="xs">{supervisionWords.noActs}</Text>
          : acts.map((act) => <Menu.Item key={act.act} renderRoot={(props) => <Link to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: act.act }} {...props} />}>{act.label}</Menu.Item>)}
        <Menu.Divider />
        <Menu.Item renderRoot={(props) => <Link to="/ho-so/$caseId" params={{ caseId }} {...props} />}>{supervisionWords.openCase}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
