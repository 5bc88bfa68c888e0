import { Checkbox, Group, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { words } from '../../words.vi.ts';
import { parseTimeText } from '../date-text.ts';
import { DateField } from '../date-field.tsx';
import { fieldWords } from '../../words.vi.ts';
import { typeOf } from './field-schema.ts';
import { type FieldProps, useForm } from './form-context.ts';
import { formWords } from './words.vi.ts';

const counterFrom = 0.5;

function shownText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** How much of the room is used, once half of it is; announced by the field's description. */
function counterOf(value: unknown, max: number | undefined): string | undefined {
  const used = shownText(value).length;
  return max !== undefined && max > 40 && used > max * counterFrom ? formWords.counter(used, max) : undefined;
}

export function TextControl({ schema, path, label, isRequired, value, onChange }: FieldProps) {
  const { errors } = useForm();
  return (
    <TextInput
      label={label} required={isRequired} withAsterisk={false} value={shownText(value)} error={errors[path]} autoComplete="off" description={counterOf(value, schema.maxLength)} inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function LongTextControl({ schema, path, label, isRequired, value, onChange }: FieldProps) {
  const { errors } = useForm();
  return (
    <Textarea
      label={label} required={isRequired} withAsterisk={false} value={shownText(value)} error={errors[path]} autosize minRows={2} maxRows={14} description={counterOf(value, schema.maxLength)} inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function WholeControl({ schema, path, label, isRequired, value, onChange }: FieldProps) {
  const { errors } = useForm();
  return (
    <NumberInput
      label={label} required={isRequired} withAsterisk={false} value={typeof value === 'number' || typeof value === 'string' ? value : ''} error={errors[path]} allowDecimal={typeOf(schema) === 'number'} clampBehavior="none" hideControls w={{ base: '100%', sm: 200 }}
      inputMode="numeric" onChange={(next) => onChange(next === '' ? undefined : next)} {...(schema.minimum === undefined || schema.minimum < 0 ? {} : { allowNegative: false })}
    />
  );
}

export function YesNoControl({ path, label, isRequired, value, onChange }: FieldProps) {
  const { errors } = useForm();
  const shown = value === true ? 'yes' : value === false ? 'no' : isRequired ? '' : 'none';
  return (
    <Radio.Group label={label} required={isRequired} withAsterisk={false} error={errors[path]} value={shown} onChange={(next) => onChange(next === 'yes' ? true : next === 'no' ? false : undefined)}>
      <Group mt={4} gap="lg">
        <Radio value="yes" label={words.yes} />
        <Radio value="no" label={words.no} />
        {isRequired ? null : <Radio value="none" label={formWords.chooseNone} />}
      </Group>
    </Radio.Group>
  );
}

/** A statement that can only be made or left out. */
export function ConfirmedControl({ path, label, isRequired, value, onChange }: FieldProps) {
  const { errors } = useForm();
  return <Checkbox label={label} required={isRequired} checked={value === true} error={errors[path]} onChange={(event) => onChange(event.currentTarget.checked ? true : undefined)} />;
}

export function DateControl({ path, label, isRequired, value, onChange }: FieldProps) {
  const { errors, noteWrongText } = useForm();
  return <DateField label={label} required={isRequired} value={typeof value === 'string' ? value : null} onChange={(next) => onChange(next ?? undefined)} onInvalid={(isWrong) => noteWrongText(path, isWrong)} error={errors[path]} />;
}

const vietnamOffset = '+07:00';

/** Day and hour as Việt Nam counts them, put together into one instant. */
export function DateTimeControl({ path, label, isRequired, value, onChange }: FieldProps) {
  const { errors, noteWrongText } = useForm();
  const given = typeof value === 'string' ? value : '';
  const [date, setDate] = useState<string | null>(given === '' ? null : given.slice(0, 10));
  const [time, setTime] = useState(given.length > 15 ? given.slice(11, 16) : '');
  const parsed = parseTimeText(time);
  const isTimeWrong = time.trim() !== '' && parsed === null;
  const put = (nextDate: string | null, nextTime: string): void => {
    const hour = parseTimeText(nextTime);
    noteWrongText(`${path}#time`, nextTime.trim() !== '' && hour === null);
    onChange(nextDate === null || hour === null ? undefined : `${nextDate}T${hour}:00${vietnamOffset}`);
  };
  const isHalf = (date === null) !== (parsed === null);
  return (
    <Group align="flex-start" gap="sm" wrap="nowrap" role="group" aria-label={label}>
      <DateField label={label} required={isRequired} value={date} onInvalid={(isWrong) => noteWrongText(path, isWrong)} onChange={(next) => { setDate(next); put(next, time); }} error={errors[path]} />
      <TextInput
        label={formWords.time} required={isRequired || isHalf} withAsterisk={false} value={time} placeholder={fieldWords.timeHint} w={170} inputMode="numeric" autoComplete="off" error={isTimeWrong ? fieldWords.timeWrong : undefined}
        onChange={(event) => { setTime(event.currentTarget.value); put(date, event.currentTarget.value); }} onBlur={() => { if (parsed !== null) setTime(parsed); }}
      />
    </Group>
  );
}

/** A date of birth of which only the year may be known. */
export function DateOrYearControl({ path, label, isRequired, value, onChange }: FieldProps) {
  const { errors, noteWrongText } = useForm();
  const given = typeof value === 'string' ? value : '';
  const [isYear, setYear] = useState(given.length > 0 && given.length <= 4);
  return (
    <Stack gap={4}>
      {isYear ? (
        <TextInput label={label} description={formWords.year} required={isRequired} withAsterisk={false} inputMode="numeric" maxLength={4} autoComplete="off" value={given} error={errors[path]} onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))} />
      ) : (
        <DateField label={label} required={isRequired} value={given.length === 10 ? given : null} onChange={(next) => onChange(next ?? undefined)} onInvalid={(isWrong) => noteWrongText(path, isWrong)} error={errors[path]} />
      )}
      <Checkbox size="sm" label={formWords.onlyYear} checked={isYear} onChange={(event) => { setYear(event.currentTarget.checked); noteWrongText(path, false); onChange(event.currentTarget.checked && given.length === 10 ? given.slice(0, 4) : undefined); }} />
    </Stack>
  );
}

export function IdentityNumberControl({ path, label, isRequired, value, onChange }: FieldProps) {
  const { errors } = useForm();
  return (
    <TextInput
      label={label} required={isRequired} withAsterisk={false} description={formWords.identityHint} inputMode="numeric" autoComplete="off" maxLength={12} value={shownText(value)} error={errors[path]}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))}
    />
  );
}
