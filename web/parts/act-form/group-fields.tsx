import { Button, Fieldset, Group, Input, Radio, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { type FieldSchema, initialValues, isRecord, labelOf, typeOf, type Values, variantsOf, withField } from './field-schema.ts';
import { focusNext } from './focus-field.ts';
import { type FieldProps, useForm } from './form-context.ts';
import { formWords } from './words.vi.ts';

function join(path: string, name: string | number): string {
  return path === '' ? String(name) : `${path}.${name}`;
}

/** The fields of an object, in the order of its schema. */
export function FieldsOf({ schema, path, values, onChange, except }: { readonly schema: FieldSchema; readonly path: string; readonly values: Values; readonly onChange: (values: Values) => void; readonly except?: string | undefined }) {
  const { renderField } = useForm();
  const required = new Set(schema.required ?? []);
  return (
    <Stack gap="md">
      {Object.entries(schema.properties ?? {}).filter(([name]) => name !== except).map(([name, field]) => {
        const isRequired = required.has(name) && field.default === undefined;
        const label = labelOf(field, name);
        return (
          <Fragment key={name}>
            {renderField({ schema: field, path: join(path, name), name, label: isRequired ? label : formWords.optional(label), isRequired, value: values[name], onChange: (next) => onChange(withField(values, name, next)) })}
          </Fragment>
        );
      })}
    </Stack>
  );
}

/** An object: a frame of its own; one that may be left out is added first. */
export function GroupControl({ schema, path, name, label, isRequired, value, onChange }: FieldProps) {
  const { errors } = useForm();
  const bare = labelOf(schema, name);
  // The button that was pressed is gone with what it did: the keyboard goes on in what took its place.
  const put = (next: Values | undefined): void => {
    onChange(next);
    focusNext(path);
  };
  if (!isRequired && value === undefined)
    return <div><Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => put(initialValues(schema))}>{formWords.addGroup(bare)}</Button></div>;
  return (
    <Fieldset legend={label}>
      <FieldsOf schema={schema} path={path} values={isRecord(value) ? value : {}} onChange={onChange} />
      {errors[path] === undefined ? null : <Input.Error mt="xs">{errors[path]}</Input.Error>}
      {isRequired ? null : <Button mt="sm" variant="default" size="compact-sm" onClick={() => put(undefined)}>{formWords.removeGroup(bare)}</Button>}
    </Fieldset>
  );
}

/** A list of anything: rows that are added and taken out. */
export function RowsControl({ schema, path, name, label, isRequired, value, onChange }: FieldProps) {
  const { errors, renderField } = useForm();
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const item = schema.items ?? {};
  const bare = labelOf(schema, name);
  const isFull = schema.maxItems !== undefined && rows.length >= schema.maxItems;
  return (
    <Fieldset legend={label} aria-required={isRequired}>
      <Stack gap="sm">
        {rows.map((row, index) => (
          <Group key={index} align="flex-end" wrap="nowrap">
            <div style={{ flex: 1 }}>
              {renderField({ schema: item, path: join(path, index), name, label: formWords.row(bare, index + 1), isRequired: true, value: row, onChange: (next) => onChange(rows.map((one, at) => (at === index ? (next ?? '') : one))) })}
            </div>
            <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => { onChange(rows.length === 1 ? undefined : rows.filter((_, at) => at !== index)); focusNext(path); }}>{formWords.removeRow(bare, index + 1)}</Button>
          </Group>
        ))}
        {isFull ? null : <div><Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => { onChange([...rows, typeOf(item) === 'object' ? initialValues(item) : '']); focusNext(join(path, rows.length)); }}>{formWords.addRow(bare)}</Button></div>}
        {errors[path] === undefined ? null : <Input.Error>{errors[path]}</Input.Error>}
      </Stack>
    </Fieldset>
  );
}

/** The field whose one value in each shape says which shape it is. */
function telltale(variants: readonly FieldSchema[]): string | undefined {
  return Object.keys(variants[0]?.properties ?? {}).find((name) => variants.every((one) => one.properties?.[name] !== undefined && 'const' in one.properties[name]));
}

/** One of several shapes: its kind is chosen first, then its own fields show. */
export function KindsControl({ schema, path, name, label, isRequired, value, onChange }: FieldProps) {
  const variants = variantsOf(schema) ?? [];
  const told = telltale(variants);
  const values = isRecord(value) ? value : undefined;
  const own = told === undefined || values === undefined ? -1 : variants.findIndex((one) => one.properties?.[told]?.const === values[told]);
  const [picked, setPicked] = useState(-1);
  const index = own >= 0 ? own : value === undefined ? -1 : picked;
  const shape = variants[index];
  const titleOf = (one: FieldSchema, at: number): string => {
    const field = told === undefined ? undefined : one.properties?.[told];
    return field?.['x-choices']?.[String(field.const)] ?? one['x-label'] ?? one.title ?? formWords.kindNumber(at + 1);
  };
  return (
    <Fieldset legend={label}>
      <Stack gap="md">
        <Radio.Group label={formWords.kind(labelOf(schema, name))} required={isRequired} withAsterisk={false} value={index < 0 ? '' : String(index)} onChange={(next) => { setPicked(Number(next)); onChange(initialValues(variants[Number(next)] ?? {})); }}>
          <Stack mt={4} gap={6}>{variants.map((one, at) => <Radio key={at} value={String(at)} label={titleOf(one, at)} />)}</Stack>
        </Radio.Group>
        {shape === undefined ? null : <FieldsOf schema={shape} path={path} values={values ?? {}} onChange={onChange} except={told} />}
      </Stack>
    </Fieldset>
  );
}
