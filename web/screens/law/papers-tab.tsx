import { Button, Modal, Stack, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import type { components } from '../../api/openapi.d.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { Empty, Loaded, Loading } from '../../parts/page-state.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { withoutAccents } from '../../parts/without-accents.ts';
import { specimenQuery, templatesQuery } from './query.ts';
import { lawWords } from './words.vi.ts';

const PdfPages = lazy(() => import('../../parts/pdf-pages.tsx'));
type Template = components['schemas']['Template'];

function Specimen({ template }: { readonly template: Template }) {
  const file = useQuery(specimenQuery(template.id, template.regime, template.specimenHref));
  return <Loaded of={file} rows={10}>{(blob) => <Suspense fallback={<Loading rows={10} />}><PdfPages file={blob} /></Suspense>}</Loaded>;
}

/** The catalogue of forms: number per regime, the acts that make each, how sure its layout is, and what it looks like. */
export function PapersTab() {
  const asked = useQuery(templatesQuery);
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Template | null>(null);
  const wanted = withoutAccents(useDeferredValue(text).trim());
  return (
    <Stack>
      <TextInput label={lawWords.findPaper} value={text} onChange={(event) => setText(event.currentTarget.value.normalize('NFC'))} maw={360} />
      <Loaded of={asked} rows={12}>
        {({ templates }) => {
          const found = templates.filter((one) => wanted === '' || one.form === wanted || [one.title, ...one.acts.map((act) => act.label)].some((said) => withoutAccents(said).includes(wanted)));
          if (found.length === 0) return <Empty title={lawWords.emptyPapers}>{lawWords.emptyPapersText}</Empty>;
          return (
            <>
              <Text size="sm" role="status">{lawWords.paperCount(found.length, templates.length)}</Text>
              <WideTable label={lawWords.tabs.papers} titles={[lawWords.paper, lawWords.regime, lawWords.form, lawWords.instrument, lawWords.madeBy, lawWords.specimen]}>
                {found.map((one) => (
                  <Table.Tr key={`${one.id}.${one.regime}`}>
                    <Table.Th scope="row" fw={400}>{one.title}<Text size="xs" c="dimmed">{one.note}</Text></Table.Th>
                    <Table.Td>{one.regimeLabel}</Table.Td>
                    <Table.Td>{one.form ?? lawWords.noForm}</Table.Td>
                    <Table.Td>{one.instrumentShort}<Text size="xs" c="dimmed">{one.confidenceLabel}</Text></Table.Td>
                    <Table.Td>{[...new Set(one.acts.map((act) => act.label))].join('; ')}</Table.Td>
                    <Table.Td><Button variant="default" size="compact-sm" aria-label={lawWords.seeSpecimenOf(one.title, one.regimeLabel)} onClick={() => setShown(one)}>{lawWords.seeSpecimen}</Button></Table.Td>
                  </Table.Tr>
                ))}
              </WideTable>
            </>
          );
        }}
      </Loaded>
      <Text size="sm">{lawWords.listForms} <PageLink to="/danh-sach">{lawWords.toLists}</PageLink>.</Text>
      <Modal opened={shown !== null} onClose={() => setShown(null)} size="xl" title={shown === null ? '' : lawWords.specimenOf(shown.title, shown.regimeLabel)} closeButtonProps={{ 'aria-label': lawWords.close }}>
        {shown === null ? null : <Specimen template={shown} />}
      </Modal>
    </Stack>
  );
}
