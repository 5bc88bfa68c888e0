import { Badge, Box, Button, CopyButton, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload, IconFileAlert, IconFileText, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { actsQuery, caseQuery, documentsQuery } from '../../api/case-queries.ts';
import { meQuery } from '../../api/me.ts';
import { PageButton } from '../../parts/page-button.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { Empty, Loaded, Loading } from '../../parts/page-state.tsx';
import { words } from '../../words.vi.ts';
import { fileQuery, findPaper, type ShownPaper } from './query.ts';
import { documentWords } from './words.vi.ts';

const PdfPages = lazy(() => import('../../parts/pdf-pages.tsx'));
const route = getRouteApi('/shell/tai-lieu/$caseId/$documentId');
const askAgainMs = 2000;

/** An address of the file for as long as the page shows it. */
function useFileAddress(file: Blob | undefined): string | null {
  const address = useMemo(() => (file === undefined ? null : URL.createObjectURL(file)), [file]);
  useEffect(() => () => { if (address !== null) URL.revokeObjectURL(address); }, [address]);
  return address;
}

function Facts({ paper }: { readonly paper: ShownPaper }) {
  return (
    <Stack gap={4}>
      <Text>{paper.lines.join(' · ')}</Text>
      {paper.formNote === null ? null : <Group><Badge color="gray" c="inherit" h="auto" leftSection={<IconFileAlert size={14} aria-hidden />} styles={{ label: { whiteSpace: 'normal' } }}>{paper.formNote}</Badge></Group>}
      {paper.sha256 === null ? null : (
        <Group gap="xs">
          <Text size="sm">{documentWords.hash}: <Text span ff="monospace" inherit style={{ overflowWrap: 'anywhere' }}>{paper.sha256}</Text></Text>
          <CopyButton value={paper.sha256}>
            {({ copied, copy }) => <Button className="tt-no-print" size="compact-xs" variant="default" aria-label={documentWords.copyHash} onClick={copy} leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}><span aria-live="polite">{copied ? words.copied : words.copy}</span></Button>}
          </CopyButton>
        </Group>
      )}
    </Stack>
  );
}

function Paper({ caseId, paper }: { readonly caseId: string; readonly paper: ShownPaper }) {
  const file = useQuery(fileQuery(caseId, paper));
  const address = useFileAddress(file.data);
  const frame = useRef<HTMLIFrameElement>(null);
  const isPdf = paper.mediaType === 'application/pdf';
  const [wantsPages, setWantsPages] = useState(!navigator.pdfViewerEnabled);
  const isFramed = isPdf && !wantsPages;
  const print = () => {
    if (isFramed) frame.current?.contentWindow?.print();
    else window.print();
  };
  if (paper.href === null) return <Text role="status">{documentWords.waiting}</Text>;
  return (
    <Loaded of={file} rows={12}>
      {(blob) => (
        <Stack gap="sm">
          <Group gap="sm" className="tt-no-print">
            <Button component="a" href={address ?? ''} download={paper.fileName} leftSection={<IconDownload size={16} aria-hidden />}>{words.download}</Button>
            {paper.mediaType === 'image/tiff' ? null : <Button variant="default" onClick={print} leftSection={<IconPrinter size={16} aria-hidden />}>{words.print}</Button>}
            {isPdf && navigator.pdfViewerEnabled ? <Button variant="default" onClick={() => setWantsPages((now) => !now)} leftSection={<IconFileText size={16} aria-hidden />}>{wantsPages ? documentWords.inViewer : documentWords.inPages}</Button> : null}
          </Group>
          {isFramed && address !== null ? <iframe ref={frame} className="tt-paper-frame" src={address} title={documentWords.viewer(paper.title)} /> : null}
          {isPdf && wantsPages ? <Suspense fallback={<Loading rows={12} />}><PdfPages file={blob} /></Suspense> : null}
          {!isPdf && paper.mediaType !== 'image/tiff' && address !== null ? <img className="tt-page" src={address} alt={documentWords.picture(paper.title)} /> : null}
          {paper.mediaType === 'image/tiff' ? <Text>{documentWords.cannotShow}</Text> : null}
        </Stack>
      )}
    </Loaded>
  );
}

/** What comes next for a paper made here, where this official may do it. */
const nextActs: readonly string[] = ['signDocument', 'issueDocument'];

function NextActs({ caseId, documentId }: { readonly caseId: string; readonly documentId: string }) {
  const me = useQuery(meQuery);
  const isReader = me.data === undefined || me.data.actingAgencyKind === 'oversight';
  const acts = useQuery({ ...actsQuery(caseId), enabled: !isReader });
  return acts.data?.acts
    .filter((act) => nextActs.includes(act.act) && act.kind === 'now' && act.choiceLabels['documentId']?.[documentId] !== undefined)
    .map((act) => <PageButton key={act.act} className="tt-no-print" to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: act.act }} search={{ documentId }}>{act.label}</PageButton>);
}

/** One paper: what it is, in which state, its hash, and its pages. */
export function DocumentView() {
  const { caseId, documentId } = route.useParams();
  const legalCase = useQuery(caseQuery(caseId));
  const asked = useQuery({
    ...documentsQuery(caseId),
    refetchInterval: (query) => (query.state.data !== undefined && findPaper(query.state.data, documentId)?.href === null ? askAgainMs : false),
  });
  const back = <PageLink to="/ho-so/$caseId" params={{ caseId }} search={{ tab: 'giay-to' }} className="tt-no-print">{documentWords.back}{legalCase.data === undefined ? '' : ` ${legalCase.data.code}`}</PageLink>;
  return (
    <Loaded of={asked} rows={10}>
      {(documents) => {
        const paper = findPaper(documents, documentId);
        if (paper === null) return <><VisuallyHidden><Title order={1}>{documentWords.title}</Title></VisuallyHidden><Empty title={documentWords.notFoundTitle} action={back}>{documentWords.notFoundText}</Empty></>;
        return (
          <Stack gap="sm">
            <Group justify="space-between" align="flex-end"><Box>{back}<Title order={1}>{paper.title}</Title></Box><NextActs caseId={caseId} documentId={documentId} /></Group>
            <Facts paper={paper} />
            <Paper caseId={caseId} paper={paper} />
          </Stack>
        );
      }}
    </Loaded>
  );
}
