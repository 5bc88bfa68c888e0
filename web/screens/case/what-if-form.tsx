import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { components } from '../../api/openapi.d.ts';
import { FormFrame, SchemaFields } from '../../parts/act-form/act-fields.tsx';
import { controlOf, type FieldSchema, initialValues, pruned, type Values } from '../../parts/act-form/field-schema.ts';
import type { Names } from '../../parts/act-form/value-words.ts';
import { DateField } from '../../parts/date-field.tsx';
import { parseTimeText } from '../../parts/date-text.ts';
import { fieldWords } from '../../words.vi.ts';
import { whatIfWords } from './what-if.words.vi.ts';

type Act = components['schemas']['AvailableAct'];

export interface SupposedStep {
  readonly key: string;
  readonly act: string;
  readonly label: string;
  readonly happenedAt: string;
  readonly body: Values;
}

/** The act's fields without those that decide no date: the server stands in for them. */
function withoutPersonal(schema: FieldSchema): FieldSchema {
  const isAsked = (field: FieldSchema): boolean => (field as { personal?: boolean }).personal !== true && field.control !== 'upload';
  const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([, field]) => isAsked(field)));
  return { ...schema, properties, required: (schema.required ?? []).filter((name) => name in properties) };
}

const kinds = ['now', 'notNow', 'otherOffice'] as const;
const noErrors = {};
const leaveNothing = (): void => undefined;

function ActFields({ caseId, schema, body, onChange, onWrongText }: { readonly caseId: string; readonly schema: FieldSchema; readonly body: Values; readonly onChange: (body: Values) => void; readonly onWrongText: (path: string, isWrong: boolean) => void }) {
  const [names, setNames] = useState<Names>({});
  const noteName = useCallback((id: string, name: string) => setNames((now) => (now[id] === name ? now : { ...now, [id]: name })), []);
  const place = useMemo(() => ({ caseId, body, names, noteName, errors: noErrors, noteWrongText: onWrongText, communeCode: null }), [caseId, body, names, noteName, onWrongText]);
  const hasFields = Object.values(schema.properties ?? {}).some((field) => controlOf(field) !== 'fixed');
  return hasFields ? <FormFrame place={place} onLeave={leaveNothing}><SchemaFields schema={schema} path="body" values={body} onChange={onChange} /></FormFrame> : null;
}

/** One act that might be done, and when: its fields are drawn from its own schema. */
export function WhatIfForm({ caseId, acts, onAdd }: { readonly caseId: string; readonly acts: readonly Act[]; readonly onAdd: (step: SupposedStep) => void }) {
  const [name, setName] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const [time, setTime] = useState('');
  const [body, setBody] = useState<Values>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const [round, setRound] = useState(0);
  const act = acts.find((one) => one.act === name);
  const schema = useMemo(() => (act === undefined ? null : withoutPersonal(act.schema as FieldSchema)), [act]);
  const onWrongText = useCallback((path: string, isWrong: boolean) => setWrong((now) => { const next = new Set(now); if (isWrong) next.add(path); else next.delete(path); return next; }), []);
  const isTimeWrong = time.trim() !== '' && parseTimeText(time) === null;
  const choose = (next: string): void => {
    const found = acts.find((one) => one.act === next);
    setName(next);
    setBody(found === undefined ? {} : initialValues(withoutPersonal(found.schema)));
    setWrong(new Set());
    setRound((now) => now + 1);
  };
  const add = (): void => {
    setTried(true);
    if (act === undefined || date === null || isTimeWrong || wrong.size > 0) return;
    const hour = parseTimeText(time);
    onAdd({ key: crypto.randomUUID(), act: act.act, label: act.label, happenedAt: hour === null ? date : `${date}T${hour}:00+07:00`, body: (pruned(body) ?? {}) as Values });
    setTried(false);
    choose('');
  };
  return (
    <Stack gap="sm">
      <NativeSelect
        label={whatIfWords.act} value={name} onChange={(event) => choose(event.currentTarget.value)} maw={560}
        data={[{ value: '', label: whatIfWords.chooseAct }, ...kinds.map((kind) => ({ group: whatIfWords.groups[kind], items: acts.filter((one) => one.kind === kind).map((one) => ({ value: one.act, label: one.label })) })).filter((group) => group.items.length > 0)]}
      />
      <Group align="flex-start" gap="sm">
        <DateField label={whatIfWords.date} value={date} onInvalid={(isWrong) => onWrongText('date', isWrong)} onChange={setDate} />
        <TextInput label={whatIfWords.time} placeholder={fieldWords.timeHint} inputMode="numeric" autoComplete="off" w={170} value={time} error={isTimeWrong ? fieldWords.timeWrong : undefined} onChange={(event) => setTime(event.currentTarget.value)} />
      </Group>
      {schema === null ? null : <ActFields key={round} caseId={caseId} schema={schema} body={body} onChange={setBody} onWrongText={onWrongText} />}
      <Text size="sm" c="dimmed">{whatIfWords.standIns}</Text>
      <Group gap="md">
        <Button variant="default" onClick={add}>{whatIfWords.add}</Button>
        {isTried && (act === undefined || date === null) ? <Text size="sm" role="alert">{whatIfWords.missing}</Text> : null}
      </Group>
    </Stack>
  );
}
