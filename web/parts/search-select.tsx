import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { formWords } from './act-form/words.vi.ts';

export interface Found {
  readonly value: string;
  readonly label: string;
}

export interface SearchSelectProps {
  readonly label: string;
  readonly value: string | null;
  /** the name of `value`, where it is known already */
  readonly valueName: string | undefined;
  readonly onChange: (value: string | null, label: string) => void;
  /** asks the server; the text may be empty */
  readonly search: (text: string) => Promise<readonly Found[]>;
  /** tells searches apart in the cache */
  readonly searchKey: readonly unknown[];
  readonly isRequired?: boolean;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
}

const settleMs = 250;

/** A combobox whose list the server finds while one types. */
export function SearchSelect({ label, value, valueName, onChange, search, searchKey, isRequired = false, error, description }: SearchSelectProps) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [asked] = useDebouncedValue(text.normalize('NFC').trim(), settleMs);
  // What stands in the field after a choice is the choice's own name: no new search.
  const wanted = asked === valueName ? '' : asked;
  const found = useQuery({ queryKey: [...searchKey, wanted], queryFn: () => search(wanted), enabled: isOpen, staleTime: 5 * 60_000, placeholderData: keepPreviousData });
  const options = found.data ?? [];
  const isListed = value === null || options.some((one) => one.value === value);
  const data = isListed ? [...options] : [{ value, label: valueName ?? value }, ...options];
  return (
    <Select
      label={label} required={isRequired} withAsterisk={false} error={error} description={description} inputWrapperOrder={['label', 'input', 'description', 'error']} placeholder={formWords.typeToSearch} searchable clearable={!isRequired} data={data} value={value}
      clearButtonProps={{ 'aria-label': formWords.clear(label) }} filter={({ options: all }) => all} nothingFoundMessage={found.isFetching ? formWords.searching : formWords.nothingFound} maxDropdownHeight={320}
      onSearchChange={setText} onDropdownOpen={() => setOpen(true)} onDropdownClose={() => setOpen(false)} rightSection={found.isFetching ? <Loader size={16} aria-hidden /> : undefined}
      onChange={(next) => onChange(next, data.find((one) => one.value === next)?.label ?? '')}
    />
  );
}
