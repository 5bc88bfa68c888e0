import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import { SearchSelect } from '../search-select.tsx';
import { type FieldProps, useForm } from './form-context.ts';
import { formWords } from './words.vi.ts';

/** The officials of one's own office, as the worklist asks for them too. */
export function useOfficials() {
  return useQuery({ queryKey: ['worklist-office'], queryFn: () => dataOf(api.GET('/api/office/officials')), staleTime: 60_000 });
}

/** An official of one's own office. */
export function OfficialControl({ path, label, isRequired, value, onChange }: FieldProps) {
  const { errors, names, noteName } = useForm();
  const { data } = useOfficials();
  const chosen = typeof value === 'string' ? value : '';
  const listed = (data?.officials ?? []).map((one) => ({ value: one.officialId, label: `${one.name} (${one.positionLabel})` }));
  const isListed = chosen === '' || listed.some((one) => one.value === chosen);
  return (
    <NativeSelect
      label={label} required={isRequired} withAsterisk={false} error={errors[path]} value={chosen}
      data={[{ value: '', label: isRequired ? formWords.choose : formWords.chooseNone }, ...(isListed ? [] : [{ value: chosen, label: names[chosen] ?? chosen }]), ...listed]}
      onChange={(event) => {
        const id = event.currentTarget.value;
        const named = listed.find((one) => one.value === id);
        if (named !== undefined) noteName(id, named.label);
        onChange(id === '' ? undefined : id);
      }}
    />
  );
}

export function CommuneControl({ path, label, isRequired, value, onChange }: FieldProps) {
  const { errors, names, noteName } = useForm();
  const chosen = typeof value === 'string' && value !== '' ? value : null;
  return (
    <SearchSelect
      label={label} isRequired={isRequired} value={chosen} valueName={chosen === null ? undefined : names[chosen]} error={errors[path]} searchKey={['communes']}
      search={async (text) => (await dataOf(api.GET('/api/communes', { params: { query: text === '' ? {} : { text } } }))).communes.map((one) => ({ value: one.code, label: `${one.name}, ${one.provinceName}` }))}
      onChange={(code, name) => {
        if (code !== null) noteName(code, name);
        onChange(code ?? undefined);
      }}
    />
  );
}

/** Another case, found by its code. */
export function OtherCaseControl({ path, label, isRequired, value, onChange }: FieldProps) {
  const { errors, names, noteName, caseId } = useForm();
  const chosen = typeof value === 'string' && value !== '' ? value : null;
  return (
    <SearchSelect
      label={label} isRequired={isRequired} value={chosen} valueName={chosen === null ? undefined : names[chosen]} error={errors[path]} description={formWords.caseHint} searchKey={['cases', 'byCode']}
      search={async (text) => {
        const { cases } = await dataOf(api.GET('/api/cases', { params: { query: { limit: 20, ...(text === '' ? {} : { code: text }) } } }));
        return cases.filter((one) => one.caseId !== caseId).map((one) => ({ value: one.caseId, label: one.code }));
      }}
      onChange={(id, name) => {
        if (id !== null) noteName(id, name);
        onChange(id ?? undefined);
      }}
    />
  );
}
