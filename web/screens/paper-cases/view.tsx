import { Alert, Button, FileButton, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconCheck, IconDownload, IconFileSpreadsheet, IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PageLink } from '../../parts/page-link.tsx';
import { Failed } from '../../parts/page-state.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { checkWorkbook, enterRows, type PaperCaseRow, type PaperCases, saveResult } from './query.ts';
import { paperCasesWords as said } from './words.vi.ts';

function Faults({ faults }: { readonly faults: PaperCaseRow['faults'] }) {
  return <>{faults.map((one) => <Text size="sm" key={`${one.sheet}.${String(one.row)}.${String(one.column)}.${one.words}`}>{said.fault(one.sheet, one.row, one.column, one.words)}</Text>)}</>;
}

function Rows({ rows }: { readonly rows: readonly PaperCaseRow[] }) {
  return (
    <WideTable label={said.table} titles={said.columns}>
      {rows.map((row) => (
        <Table.Tr key={row.row}>
          <Table.Td>{row.row}</Table.Td>
          <Table.Th scope="row" fw={400}>{row.paperNumber}</Table.Th>
          <Table.Td>
            <Group gap={6} wrap="nowrap">{row.faults.length === 0 ? <IconCheck size={16} aria-hidden /> : <IconX size={16} aria-hidden />}<Text span fw={row.faults.length === 0 ? 400 : 600}>{row.stateLabel}</Text></Group>
            {row.caseId === null || row.code === null ? null : <PageLink to="/ho-so/$caseId" params={{ caseId: row.caseId }}>{said.openCase(row.code)}</PageLink>}
          </Table.Td>
          <Table.Td>{row.stage ?? ''}</Table.Td><Table.Td>{row.due ?? ''}</Table.Td><Table.Td><Faults faults={row.faults} /></Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}

/** A workbook of paper cases: template, dry run row by row, entering, and the result as a file. */
export function PaperCasesView() {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<PaperCases | null>(null);
  const [done, setDone] = useState(0);
  const template = useMutation({ mutationFn: () => saveFile('/api/paper-cases/template.xlsx', said.templateFile) });
  const check = useMutation({ mutationFn: checkWorkbook, onSuccess: setAnswer });
  const result = useMutation({ mutationFn: saveResult });
  const run = useMutation({
    mutationFn: ({ workbook, rows }: { workbook: File; rows: readonly PaperCaseRow[] }) => {
      setDone(0);
      return enterRows(workbook, rows, (entered) => {
        setDone((now) => now + entered.length);
        setAnswer((now) => (now === null ? now : { ...now, rows: now.rows.map((row) => entered.find((one) => one.row === row.row) ?? row) }));
      });
    },
    onSettled: () => queries.invalidateQueries(),
  });
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    setAnswer(null);
    check.reset();
    run.reset();
  };
  const rows = answer?.rows ?? [];
  const ready = rows.filter((row) => row.state === 'ready' || row.state === 'begun');
  const entered = rows.filter((row) => row.state === 'entered').length;
  return (
    <Stack gap="md">
      <Title order={1}>{said.title}</Title>
      <Text maw={820}>{said.intro}</Text>
      <Group gap="sm">
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={template.isPending} onClick={() => template.mutate()}>{said.template}</Button>
        <FileButton accept=".xlsx" onChange={choose}>{(props) => <Button variant="default" leftSection={<IconFileSpreadsheet size={16} aria-hidden />} {...props}>{said.choose}</Button>}</FileButton>
        {file === null ? null : <Button loading={check.isPending} onClick={() => check.mutate(file)}>{said.check}</Button>}
      </Group>
      {file === null ? null : <Text size="sm">{said.chosen(file.name)}</Text>}
      <Text role="status" mih={22}>
        {check.isPending ? said.checking : run.isPending ? said.running(done, rows.length) : run.isSuccess ? said.finished(entered, rows.length) : answer === null || answer.faults.length > 0 ? '' : said.tried(ready.length, rows.length)}
      </Text>
      {[template.error, check.error, run.error, result.error].map((error, index) => (error === null ? null : <Failed key={index} error={error} />))}
      {answer === null || answer.faults.length === 0 ? null : <Alert color="gray" variant="outline" className="tt-alert" title={said.faults}><Faults faults={answer.faults} /></Alert>}
      {rows.length === 0 ? null : <Rows rows={rows} />}
      {file === null || rows.length === 0 ? null : (
        <Group gap="sm">
          {ready.length === 0 || answer?.faults.length !== 0 ? null : <Button loading={run.isPending} onClick={() => run.mutate({ workbook: file, rows })}>{said.run(ready.length)}</Button>}
          <Button variant="default" loading={result.isPending} leftSection={<IconDownload size={16} aria-hidden />} onClick={() => result.mutate(file)}>{said.result}</Button>
        </Group>
      )}
    </Stack>
  );
}
