import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showDate } from '../../parts/date-text.ts';
import { SearchSelect } from '../../parts/search-select.tsx';
import { type AgencyKind, officeChoicesQuery, type Position, searchAgencies } from './query.ts';
import { administrationWords } from './words.vi.ts';

export interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
  readonly description?: string;
  readonly maxLength?: number;
}

/** Typed text, always in one form of Unicode. */
export function Words({ label, value, onChange, isRequired = false, description, maxLength = 200 }: TextProps) {
  return <TextInput label={label} value={value} required={isRequired} maxLength={maxLength} description={description} inputWrapperOrder={['label', 'input', 'description']} onChange={(event) => onChange(event.currentTarget.value.normalize('NFC'))} />;
}

export function Reason({ value, onChange, isRequired = true }: { readonly value: string; readonly onChange: (value: string) => void; readonly isRequired?: boolean }) {
  return <Textarea label={administrationWords.reason} description={administrationWords.reasonHint} required={isRequired} autosize minRows={2} maxLength={500} value={value} onChange={(event) => onChange(event.currentTarget.value.normalize('NFC'))} inputWrapperOrder={['label', 'input', 'description']} />;
}

export function PositionField({ label, value, onChange }: { readonly label: string; readonly value: Position | null; readonly onChange: (value: Position | null) => void }) {
  const { data } = useQuery(officeChoicesQuery);
  const positions = data?.positions ?? [];
  return (
    <NativeSelect
      label={label} required value={value ?? ''} data={[{ value: '', label: administrationWords.choose }, ...positions]}
      onChange={(event) => onChange(positions.find((one) => one.value === event.currentTarget.value)?.value ?? null)}
    />
  );
}

/** A kind of office; nothing chosen says `none`. */
export function AgencyKindField({ label, none, value, onChange, isRequired = false }: { readonly label: string; readonly none: string; readonly value: AgencyKind | null; readonly onChange: (value: AgencyKind | null) => void; readonly isRequired?: boolean }) {
  const { data } = useQuery(officeChoicesQuery);
  const kinds = data?.agencyKinds ?? [];
  return (
    <NativeSelect
      label={label} required={isRequired} value={value ?? ''} data={[{ value: '', label: none }, ...kinds]}
      onChange={(event) => onChange(kinds.find((one) => one.value === event.currentTarget.value)?.value ?? null)}
    />
  );
}

/** An office of any day, found by its name. */
export function AgencySearch({ label, value, onChange, isRequired = false }: { readonly label: string; readonly value: string | null; readonly onChange: (value: string | null) => void; readonly isRequired?: boolean }) {
  const [name, setName] = useState<string | undefined>();
  return <SearchSelect label={label} isRequired={isRequired} value={value} valueName={name} searchKey={['administration', 'agencyField']} search={searchAgencies} onChange={(next, nextName) => { setName(nextName); onChange(next); }} />;
}

/** From – to in words; an open end is said. */
export function spanOf(from: string | null, to: string | null): string {
  return administrationWords.span(from === null ? administrationWords.always : showDate(from), to === null ? administrationWords.openEnded : showDate(to));
}

