import { Badge, Box, Button, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowRight, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { actsQuery } from '../../api/case-queries.ts';
import { meQuery } from '../../api/me.ts';
import type { components } from '../../api/openapi.d.ts';
import { PageButton } from '../../parts/page-button.tsx';
import { Loaded } from '../../parts/page-state.tsx';
import { caseWords } from './words.vi.ts';

type Act = components['schemas']['AvailableAct'];
const groups = ['now', 'notNow', 'otherOffice'] as const;

function ActTitle({ act }: { readonly act: Act }) {
  return (
    <>
      <Text span fw={600}>{act.label}</Text>
      {act.byPaper ? <Badge ml={8} color="gray" c="inherit">{caseWords.byPaper}</Badge> : null}
      <Text size="sm">{act.sentence}</Text>
    </>
  );
}

/** What stands against an act, in words with its article. */
function Reason({ act, id }: { readonly act: Act; readonly id: string }) {
  const isOther = act.kind === 'otherOffice';
  return (
    <Text size="sm" id={id} component="span" display="block">
      <Text span inherit fw={600}>{isOther ? caseWords.competence(act.belongsTo.join(', ')) : `${caseWords.because}: ${act.refusal?.sentence ?? ''}`}
      {act.refusal?.source == null ? (act.source === null ? '' : ` (${act.source})`) : ` (${act.refusal.source})`}</Text>
      {isOther ? null : act.refusal?.details.map((line) => <Text span display="block" size="sm" key={line}>{line}</Text>)}
    </Text>
  );
}

function ActItem({ caseId, act }: { readonly caseId: string; readonly act: Act }) {
  const id = useId();
  if (act.kind === 'now') return <Link className="tt-act-item" to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: act.act }}><ActTitle act={act} /></Link>;
  // Seen and reachable, and it says why it does nothing.
  return (
    <button type="button" className="tt-act-item" aria-disabled="true" aria-describedby={id}>
      <ActTitle act={act} />
      <Reason act={act} id={id} />
    </button>
  );
}

function ActGroup({ caseId, kind, acts }: { readonly caseId: string; readonly kind: (typeof groups)[number]; readonly acts: readonly Act[] }) {
  return (
    <Box component="section" aria-label={caseWords.groups[kind]}>
      <Title order={2} size="h3" mb="xs">{caseWords.groups[kind]} ({acts.length})</Title>
      {acts.length === 0 ? <Text size="sm" c="dimmed">{caseWords.groupEmpty[kind]}</Text> : (
        <Stack component="ul" gap="xs" className="tt-plain-list">{acts.map((act) => <li key={act.act}><ActItem caseId={caseId} act={act} /></li>)}</Stack>
      )}
    </Box>
  );
}

/** The most urgent act one may do, and every other with its reason, opened in place. */
export function CaseActs({ caseId }: { readonly caseId: string }) {
  const me = useQuery(meQuery);
  // An auditor reads: nothing is ever theirs to record, so nothing is offered.
  const isReader = me.data?.actingAgencyKind === 'oversight';
  const asked = useQuery({ ...actsQuery(caseId), enabled: me.data !== undefined && !isReader });
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  const urgent = asked.data?.acts.find((act) => act.isUrgent && act.kind === 'now');
  const title = urgent === undefined ? caseWords.work : caseWords.otherWork;
  if (isReader) return null;
  return (
    <>
      {urgent === undefined ? null : (
        <PageButton to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: urgent.act }} title={urgent.sentence} rightSection={<IconArrowRight size={16} aria-hidden />}>{urgent.label}</PageButton>
      )}
      <Button variant="default" onClick={toggle} aria-expanded={isOpen} aria-controls={id} leftSection={isOpen ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}>{title}</Button>
      <Box id={id} component="section" aria-label={title} className="tt-act-groups" hidden={!isOpen}>
        {isOpen ? (
          <Loaded of={asked}>
            {({ acts }) => (
              <SimpleGrid cols={{ base: 1, lg: 3 }} spacing="lg">
                {groups.map((kind) => <ActGroup key={kind} caseId={caseId} kind={kind} acts={acts.filter((act) => act.kind === kind && act !== urgent)} />)}
              </SimpleGrid>
            )}
          </Loaded>
        ) : null}
      </Box>
    </>
  );
}
