import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFilter, IconSearch, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { proceduresQuery } from '../../api/procedures.ts';
import { DateField } from '../../parts/date-field.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { SavedViews } from '../../parts/saved-views.tsx';
import { narrow } from '../../parts/virtual-table.tsx';
import { filtersOf } from './query.ts';
import { casesSearch, type Search } from './search.ts';
import { casesWords } from './words.vi.ts';

const none: Partial<Search> = { loai: undefined, thuTuc: undefined, giaiDoan: undefined, luat: undefined, trangThai: undefined, quaHan: undefined, quaCanCu: undefined, tu: undefined, den: undefined, sapXep: undefined };
const kinds = Object.entries(casesWords.kinds).map(([value, label]) => ({ value, label }));
const sorts = Object.entries(casesWords.sorts).map(([value, label]) => ({ value, label }));

interface Props {
  readonly search: Search;
  readonly onChange: (change: Partial<Search>) => void;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly first: RefObject<HTMLInputElement | null>;
}

export function CaseFilters({ search, onChange, name, onName, first }: Props) {
  const procedures = useQuery(proceduresQuery);
  const known = procedures.data;
  const stages = known?.procedures.find((one) => one.name === search.thuTuc)?.stages ?? [];
  const { chon: _selected, ...kept } = search;
  const { sapXep: _order, ...conditions } = kept;
  const active = Object.values(conditions).filter((value) => value !== undefined).length;
  // On a narrow screen the list comes first: eight fields would fill it.
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const [isOpen, setOpen] = useState(false);
  const asText = Object.fromEntries(Object.entries(filtersOf(search)).map(([key, value]) => [key, String(value)]));
  return (
    <Group gap="xs" align="flex-end" className="tt-no-print">
      <TextInput
        ref={first} w={240} label={casesWords.name} placeholder={casesWords.nameHint} value={name} onChange={(event) => onName(event.currentTarget.value)} autoComplete="off" leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={name === '' ? null : <Button size="compact-xs" variant="subtle" color="gray" c="inherit" px={4} aria-label={casesWords.clearName} onClick={() => onName('')}><IconX size={14} aria-hidden /></Button>}
      />
      {isNarrow ? <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{casesWords.filters(active)}</Button> : null}
      {isNarrow && !isOpen ? null : (
        <>
          <NativeSelect label={casesWords.state} value={search.trangThai ?? ''} data={[{ value: '', label: casesWords.states.any }, { value: 'mo', label: casesWords.states.mo }, { value: 'dong', label: casesWords.states.dong }]} onChange={({ currentTarget: { value } }) => onChange({ trangThai: value === 'mo' || value === 'dong' ? value : undefined })} />
          <NativeSelect
            label={casesWords.kind} value={search.loai ?? ''} data={[{ value: '', label: casesWords.anyKind }, ...kinds]}
            // A procedure of another kind would leave nothing to show.
            onChange={({ currentTarget: { value } }) => onChange({ loai: casesSearch.shape.loai.parse(value), thuTuc: undefined, giaiDoan: undefined })}
          />
          <NativeSelect
            label={casesWords.procedure} maw={260} value={search.thuTuc ?? ''} data={[{ value: '', label: casesWords.anyProcedure }, ...(known?.procedures ?? []).filter((one) => search.loai === undefined || one.kind === search.loai).map((one) => ({ value: one.name, label: one.label }))]}
            onChange={({ currentTarget: { value } }) => onChange({ thuTuc: value === '' ? undefined : value, giaiDoan: undefined })}
          />
          {stages.length === 0 ? null : <NativeSelect label={casesWords.stage} value={search.giaiDoan ?? ''} data={[{ value: '', label: casesWords.anyStage }, ...stages.map((one) => ({ value: one.stage, label: one.label }))]} onChange={({ currentTarget: { value } }) => onChange({ giaiDoan: value === '' ? undefined : value })} />}
          <NativeSelect label={casesWords.regime} maw={220} value={search.luat ?? ''} data={[{ value: '', label: casesWords.anyRegime }, ...(known?.regimes ?? []).map((one) => ({ value: one.regime, label: one.label }))]} onChange={({ currentTarget: { value } }) => onChange({ luat: casesSearch.shape.luat.parse(value) })} />
          <DateField label={casesWords.from} value={search.tu ?? null} onChange={(value) => onChange({ tu: value ?? undefined })} />
          <DateField label={casesWords.to} value={search.den ?? null} onChange={(value) => onChange({ den: value ?? undefined })} />
          <NativeSelect label={casesWords.sort} value={search.sapXep ?? 'opened-desc'} data={sorts} onChange={({ currentTarget: { value } }) => onChange({ sapXep: value === 'opened-desc' ? undefined : casesSearch.shape.sapXep.parse(value) })} />
          <Group gap="md" mih={36}>
            <Checkbox label={casesWords.missed} checked={search.quaHan === 'co'} onChange={(event) => onChange({ quaHan: event.currentTarget.checked ? 'co' : undefined })} />
            <Checkbox label={casesWords.pastGround} checked={search.quaCanCu === 'co'} onChange={(event) => onChange({ quaCanCu: event.currentTarget.checked ? 'co' : undefined })} />
          </Group>
          <Group gap="xs" mih={36}>
            <Button size="compact-md" variant="default" disabled={name === '' && Object.keys(asText).length === 0} onClick={() => { onName(''); onChange(none); }}>{casesWords.clear}</Button>
            <SavedViews screen="ho-so" filters={kept} onChoose={(filters) => onChange({ ...none, ...casesSearch.parse(filters) })} />
            <ExportMenu path="/api/cases" query={asText} name={casesWords.fileName} />
          </Group>
        </>
      )}
    </Group>
  );
}
