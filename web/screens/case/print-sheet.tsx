import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { caseQuery } from '../../api/case-queries.ts';
import { meQuery } from '../../api/me.ts';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { Loaded } from '../../parts/page-state.tsx';
import { CaseHeader } from './case-header.tsx';
import { HistoryTab } from './history-tab.tsx';
import { LimitsTab } from './limits-tab.tsx';
import { PapersTab } from './papers-tab.tsx';
import { PeopleTab } from './people-tab.tsx';
import { caseTabs } from './search.ts';
import { caseWords, knownOnWords, printWords } from './words.vi.ts';

const parts = { 'dien-bien': HistoryTab, 'thoi-han': LimitsTab, 'giay-to': PapersTab, nguoi: PeopleTab } as const;

/** Everything of a case on A4, one part under another, with its code, who printed it and when. */
export function PrintSheet({ caseId, knownOn }: { readonly caseId: string; readonly knownOn: string | undefined }) {
  const asked = useQuery(caseQuery(caseId, knownOn));
  const me = useQuery(meQuery);
  return (
    <Stack gap="lg" className="tt-print-sheet">
      <Group className="tt-no-print" justify="space-between">
        <Text>{printWords.hint}</Text>
        <Group>
          <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>{printWords.printNow}</Button>
          <PageLink to="/ho-so/$caseId" params={{ caseId }} search={knownOn === undefined ? {} : { ngay: knownOn }}>{printWords.close}</PageLink>
        </Group>
      </Group>
      <Loaded of={asked}>
        {(legalCase) => (
          <>
            <Text size="sm">{caseWords.code} {legalCase.code} · {me.data === undefined ? '' : printWords.printedBy(me.data.name, me.data.actingAgencyName, showInstant(me.data.now))}</Text>
            {knownOn === undefined ? null : <Text fw={600}>{knownOnWords.banner(showDate(knownOn))}</Text>}
            <CaseHeader legalCase={legalCase} knownOn={knownOn} isPrint />
            {caseTabs.map((name) => {
              if (name === 'phu' || name === 'neu-nhu') return null;
              const Part = parts[name];
              return <Box key={name} component="section"><Title order={2} size="h1" mb="sm">{caseWords.tabs[name]}</Title><Part caseId={caseId} knownOn={knownOn} isPrint /></Box>;
            })}
          </>
        )}
      </Loaded>
    </Stack>
  );
}
