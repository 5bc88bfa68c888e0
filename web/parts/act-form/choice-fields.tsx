import { Checkbox, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { type FieldSchema, typeOf } from './field-schema.ts';
import { type FieldProps, useForm } from './form-context.ts';
import { formWords } from './words.vi.ts';

const mostRadios = 5;

function optionsOf(schema: FieldSchema): { readonly value: string; readonly label: string }[] {
  const named = schema['x-choices'] ?? {};
  const values = schema.enum === undefined ? Object.keys(named) : schema.enum.map(String);
  return values.map((value) => ({ value, label: named[value] ?? value }));
}

/** One of a closed list, or one of the things of this case: radios where they are few, a list where they are many. */
export function ChoiceControl({ schema, path, label, isRequired, value, onChange }: FieldProps) {
  const { errors } = useForm();
  const options = optionsOf(schema);
  const choose = (next: string): void => onChange(next === '' ? undefined : typeOf(schema) === 'integer' ? Number(next) : next);
  const chosen = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (options.length === 0)
    return (
      <div>
        <Text size="sm" fw={500}>{label}</Text>
        <Text size="sm" c="dimmed">{formWords.nothingToChoose}</Text>
      </div>
    );
  if (options.length > mostRadios)
    return (
      <NativeSelect
        label={label} required={isRequired} withAsterisk={false} error={errors[path]} value={chosen} data={[{ value: '', label: isRequired ? formWords.choose : formWords.chooseNone }, ...options]} onChange={(event) => choose(event.currentTarget.value)}
      />
    );
  return (
    <Radio.Group label={label} required={isRequired} withAsterisk={false} error={errors[path]} value={chosen} onChange={choose}>
      <Stack mt={4} gap={6}>
        {options.map((one) => <Radio key={one.value} value={one.value} label={one.label} />)}
        {isRequired ? null : <Radio value="" label={formWords.chooseNone} />}
      </Stack>
    </Radio.Group>
  );
}

export function ChoicesControl({ schema, path, label, isRequired, value, onChange }: FieldProps) {
  const { errors } = useForm();
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return (
    <Checkbox.Group label={label} required={isRequired} withAsterisk={false} error={errors[path]} value={chosen} onChange={(next) => onChange(next.length === 0 ? undefined : next)}>
      <Group mt={4} gap="sm">{optionsOf(schema.items ?? {}).map((one) => <Checkbox key={one.value} value={one.value} label={one.label} />)}</Group>
    </Checkbox.Group>
  );
}

/** A value the law fixes: nothing to enter. */
export function FixedControl() {
  return null;
}
