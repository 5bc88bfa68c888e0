import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconCheck, IconFileTypePdf, IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { documentsQuery } from '../../api/case-queries.ts';
import type { components } from '../../api/openapi.d.ts';
import { showDate, showInstant } from '../../parts/date-text.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { Failed, Loaded } from '../../parts/page-state.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { PaperFile } from './paper-file.tsx';
import { papersWords } from './words.vi.ts';

type Documents = components['schemas']['Documents'];

function Section({ title, head, rows, empty, children }: { readonly title: string; readonly head: Readonly<Record<string, string>>; readonly rows: number; readonly empty: string; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={2} mb={4}>{title} ({rows})</Title>
      {rows === 0 ? <Text c="dimmed" size="sm">{empty}</Text> : (
        <WideTable label={title} titles={Object.values(head)}>{children}</WideTable>
      )}
    </section>
  );
}

function OpenPaper({ caseId, documentId, what }: { readonly caseId: string; readonly documentId: string; readonly what: string }) {
  return <PageLink to="/tai-lieu/$caseId/$documentId" params={{ caseId, documentId }} aria-label={papersWords.openOf(what)}>{papersWords.open}</PageLink>;
}

const hashText = (hash: string, isPrint: boolean) => <Text span ff="monospace" size="sm" title={hash} style={isPrint ? { overflowWrap: 'anywhere' } : { whiteSpace: 'nowrap' }}>{isPrint ? hash : `${hash.slice(0, 12)}…`}</Text>;

function Required({ required }: { readonly required: Documents['required'] }) {
  const missing = required.filter((paper) => !paper.isThere).length;
  return (
    <div>
      <Section title={papersWords.required} head={papersWords.requiredTable} rows={required.length} empty={papersWords.noFolios}>
        {required.map((paper) => (
          <Table.Tr key={paper.type}>
            <Table.Td><Group gap={6} wrap="nowrap">{paper.isThere ? <IconCheck size={16} aria-hidden /> : <IconX size={16} aria-hidden />}<Text span fw={paper.isThere ? 400 : 600}>{paper.isThere ? papersWords.has : papersWords.lacks}</Text></Group></Table.Td>
            <Table.Td>{paper.label}</Table.Td><Table.Td>{paper.form ?? ''}</Table.Td><Table.Td>{paper.article}</Table.Td>
          </Table.Tr>
        ))}
      </Section>
      <Text size="sm" mt={4}>{missing === 0 ? papersWords.allThere : papersWords.missing(missing)}</Text>
    </div>
  );
}

function Folios({ caseId, papers }: { readonly caseId: string; readonly papers: Documents['papers'] }) {
  return (
    <Section title={papersWords.folios} head={papersWords.folioTable} rows={papers.length} empty={papersWords.noFolios}>
      {papers.map((paper) => (
        <Table.Tr key={`${String(paper.folioFrom)}-${paper.uploadId}-${paper.type}`}>
          <Table.Td>{paper.folioFrom === paper.folioTo ? paper.folioFrom : `${String(paper.folioFrom)}–${String(paper.folioTo)}`}</Table.Td>
          <Table.Td>{paper.label}</Table.Td><Table.Td>{paper.number ?? ''}</Table.Td><Table.Td>{showDate(paper.date)}</Table.Td>
          <Table.Td><OpenPaper caseId={caseId} documentId={paper.uploadId} what={paper.label} /></Table.Td>
        </Table.Tr>
      ))}
    </Section>
  );
}

function Made({ caseId, documents, isPrint }: { readonly caseId: string; readonly documents: Documents['documents']; readonly isPrint: boolean }) {
  return (
    <Section title={papersWords.made} head={papersWords.madeTable} rows={documents.length} empty={papersWords.noMade}>
      {documents.map((document) => {
        const file = document.files.at(-1);
        return (
          <Table.Tr key={document.documentId}>
            <Table.Td><PageLink to="/tai-lieu/$caseId/$documentId" params={{ caseId, documentId: document.documentId }}>{document.title}</PageLink>{document.formNote === null ? null : <Text size="sm" c="dimmed">{document.formNote}</Text>}</Table.Td>
            <Table.Td>{document.stateLabel}{document.paperNote === null ? null : <Text size="sm" c="dimmed">{document.paperNote}</Text>}</Table.Td>
            <Table.Td>{[document.number, document.date === null ? null : showDate(document.date)].filter((part) => part !== null).join(', ')}</Table.Td>
            <Table.Td>{document.signerName ?? ''}</Table.Td><Table.Td>{document.issuer}</Table.Td>
            <Table.Td>{file === undefined ? papersWords.making : hashText(file.sha256, isPrint)}</Table.Td>
          </Table.Tr>
        );
      })}
    </Section>
  );
}

function Uploads({ caseId, uploads, isPrint }: { readonly caseId: string; readonly uploads: Documents['uploads']; readonly isPrint: boolean }) {
  return (
    <Section title={papersWords.uploads} head={papersWords.uploadTable} rows={uploads.length} empty={papersWords.noUploads}>
      {uploads.map((upload) => (
        <Table.Tr key={upload.uploadId}>
          <Table.Td><PageLink to="/tai-lieu/$caseId/$documentId" params={{ caseId, documentId: upload.uploadId }}>{papersWords.kinds[upload.mediaType] ?? upload.mediaType}, {papersWords.size(Math.ceil(upload.size / 1024))}</PageLink></Table.Td>
          <Table.Td>{upload.uploadedByName ?? upload.uploadedBy}, {upload.agencyName ?? upload.agencyId}</Table.Td><Table.Td>{showInstant(upload.uploadedAt)}</Table.Td><Table.Td>{hashText(upload.sha256, isPrint)}</Table.Td>
        </Table.Tr>
      ))}
    </Section>
  );
}

/** The whole dossier: its hash, who bound it, and all papers as one file. */
function Whole({ dossier, isPrint }: { readonly dossier: Documents['dossier']; readonly isPrint: boolean }) {
  const { bundleHref, bound, hash } = dossier;
  const save = useMutation({ mutationFn: (href: string) => saveFile(href, papersWords.bundleFile) });
  if (bundleHref === null) return null;
  return (
    <section>
      <Title order={2} mb={4}>{papersWords.whole}</Title>
      <Stack gap={4}>
        <Text size="sm">{papersWords.wholeHash}: {hash === null ? papersWords.noHash : <Text span ff="monospace" size="sm" style={{ overflowWrap: 'anywhere' }}>{hash}</Text>}</Text>
        {bound.map((one) => (
          <Group key={one.by} gap={6} wrap="nowrap" align="flex-start">
            {one.isSame ? <IconCheck size={16} aria-hidden /> : <IconX size={16} aria-hidden />}
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{one.label}, {one.atText}: {one.isSame ? papersWords.sameHash : <>{papersWords.otherHash} <Text span ff="monospace" size="sm">{one.hash}</Text></>}</Text>
          </Group>
        ))}
        {isPrint ? null : <Group><Button variant="default" loading={save.isPending} leftSection={<IconFileTypePdf size={16} aria-hidden />} onClick={() => save.mutate(bundleHref)}>{papersWords.bundle}</Button></Group>}
        {save.error === null ? null : <Failed error={save.error} />}
      </Stack>
    </section>
  );
}

const printKinds = ['cover', 'index', 'journal'] as const;

/** The official sheets of the case file, made by the server. */
function Prints({ caseId }: { readonly caseId: string }) {
  const save = useMutation({ mutationFn: (kind: (typeof printKinds)[number]) => saveFile(`/api/cases/${caseId}/prints/${kind}.pdf`, `${kind}.pdf`) });
  return (
    <section className="tt-no-print">
      <Title order={2} mb={4}>{papersWords.prints}</Title>
      <Group gap="xs">{printKinds.map((kind) => <Button key={kind} variant="default" loading={save.isPending && save.variables === kind} leftSection={<IconFileTypePdf size={16} aria-hidden />} onClick={() => save.mutate(kind)}>{papersWords.printKinds[kind]}</Button>)}</Group>
      {save.error === null ? null : <Failed error={save.error} />}
    </section>
  );
}

/** The dossier's papers: what must be there, what is there by folio, what was made here, what was uploaded, and where the paper file lies. */
export function PapersTab({ caseId, knownOn, isPrint = false }: { readonly caseId: string; readonly knownOn: string | undefined; readonly isPrint?: boolean }) {
  const asked = useQuery(documentsQuery(caseId, knownOn));
  return (
    <Loaded of={asked} rows={8}>
      {({ documents, uploads, papers, required, dossier }) => (
        <Stack gap="lg">
          <Required required={required} />
          <Folios caseId={caseId} papers={papers} />
          <Whole dossier={dossier} isPrint={isPrint} />
          <Made caseId={caseId} documents={documents} isPrint={isPrint} />
          <Uploads caseId={caseId} uploads={uploads} isPrint={isPrint} />
          {knownOn === undefined ? <PaperFile caseId={caseId} isPrint={isPrint} /> : null}
          {knownOn === undefined && !isPrint ? <Prints caseId={caseId} /> : null}
        </Stack>
      )}
    </Loaded>
  );
}
