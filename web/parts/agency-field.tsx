import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.ts';
import type { components, paths } from '../api/openapi.d.ts';
import { type FieldProps, useForm } from './act-form/form-context.ts';
import { formWords } from './act-form/words.vi.ts';
import { type Found, SearchSelect } from './search-select.tsx';

type Kind = components['schemas']['Agency']['kind'];
type AgencyQuery = NonNullable<paths['/api/agencies']['get']['parameters']['query']>;

const mostShown = 40;

async function searchAgencies(text: string, kinds: readonly Kind[]): Promise<Found[]> {
  const base: AgencyQuery = { limit: mostShown, ...(text === '' ? {} : { text }) };
  const asked = kinds.length === 0 ? [base] : kinds.map((kind) => ({ ...base, kind }));
  const pages = await Promise.all(asked.map((query) => dataOf(api.GET('/api/agencies', { params: { query } }))));
  return pages.flatMap(({ agencies }) => agencies.map((one) => ({ value: one.id, label: one.name })));
}

/** Offices that are competent for the place the person lives in: offered, never taken by itself. */
function Competent({ kinds, communeCode, value, onTake }: { readonly kinds: readonly Kind[]; readonly communeCode: string; readonly value: string | null; readonly onTake: (id: string, name: string) => void }) {
  const found = useQuery({
    queryKey: ['agencies', 'competent', kinds, communeCode], staleTime: 5 * 60_000,
    queryFn: async () => (await Promise.all(kinds.map((kind) => dataOf(api.GET('/api/agencies/competent', { params: { query: { kind, communeCode } } }))))).flatMap(({ agencies }) => agencies),
  });
  const offered = (found.data ?? []).filter((one) => one.id !== value);
  if (offered.length === 0 || value !== null) return null;
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">{formWords.competent}</Text>
      {offered.map((one) => <Button key={one.id} size="compact-sm" variant="default" onClick={() => onTake(one.id, one.name)}>{formWords.takeCompetent(one.name)}</Button>)}
    </Group>
  );
}

/** An office, found by its name; only kinds that may be named here. */
export function AgencyControl({ schema, path, label, isRequired, value, onChange }: FieldProps) {
  const { errors, names, noteName, communeCode } = useForm();
  const kinds = (schema.agencyKinds ?? []) as readonly Kind[];
  const chosen = typeof value === 'string' && value !== '' ? value : null;
  const take = (id: string | null, name: string): void => {
    if (id !== null) noteName(id, name);
    onChange(id ?? undefined);
  };
  return (
    <Stack gap={4}>
      <SearchSelect
        label={label} isRequired={isRequired} value={chosen} valueName={chosen === null ? undefined : names[chosen]} error={errors[path]} searchKey={['agencies', 'search', kinds]} search={(text) => searchAgencies(text, kinds)} onChange={take}
      />
      {kinds.length === 0 || communeCode === null ? null : <Competent kinds={kinds} communeCode={communeCode} value={chosen} onTake={take} />}
    </Stack>
  );
}
