import { Fieldset, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { actsQuery, historyQuery } from '../../api/case-queries.ts';
import { openingActsQuery } from '../../api/opening-acts.ts';
import { localDateOf } from '../date-text.ts';
import { type FieldSchema, isRecord, labelOf, withField } from './field-schema.ts';
import { type FieldProps, useForm } from './form-context.ts';
import { inWords } from './value-words.ts';
import { formWords } from './words.vi.ts';

/** What was recorded with the act named by "actSeq", each field to be set right; only what differs is sent. */
export function CorrectedControl({ path, label, value, onChange }: FieldProps) {
  const { body, caseId, names, noteName, renderField } = useForm();
  const seq = body['actSeq'];
  const isAsked = caseId !== null && typeof seq === 'number';
  const history = useQuery({ ...historyQuery(caseId ?? ''), enabled: isAsked });
  const acts = useQuery({ ...actsQuery(caseId ?? ''), enabled: isAsked });
  const entry = history.data?.entries.find((one) => typeof seq === 'number' && one.seq <= seq && seq <= one.lastSeq);
  const opening = useQuery({ ...openingActsQuery(entry === undefined ? null : localDateOf(entry.happenedAt)), enabled: entry !== undefined });
  const described = [...(acts.data?.acts ?? []), ...(opening.data?.acts ?? [])].find((one) => one.act === entry?.act);
  const fields = (described?.schema as FieldSchema | undefined)?.properties ?? {};
  const recorded = entry?.facts ?? {};
  const corrected = isRecord(value) ? value : {};
  const editable = Object.entries(fields).filter(([name]) => name in recorded);
  return (
    <Fieldset legend={label}>
      {!isAsked || editable.length === 0 ? <Text size="sm" c="dimmed">{isAsked && described !== undefined ? formWords.correctNothing : formWords.correctHint}</Text> : (
        <Stack gap="md">
          {editable.map(([name, field]) => (
            <div key={name}>
              {renderField({
                schema: field, path: `${path}.${name}`, name, label: labelOf(field, name), isRequired: false, value: name in corrected ? corrected[name] : recorded[name],
                onChange: (next) => {
                  const isSame = next === undefined || JSON.stringify(next) === JSON.stringify(recorded[name]);
                  noteName(`field:${name}`, labelOf(field, name));
                  noteName(`value:${name}`, inWords(field, next, names));
                  const kept = withField(corrected, name, isSame ? undefined : next);
                  onChange(Object.keys(kept).length === 0 ? undefined : kept);
                },
              })}
              {name in corrected ? <Text size="sm" c="dimmed">{formWords.recordedAs(inWords(field, recorded[name], names))}</Text> : null}
            </div>
          ))}
        </Stack>
      )}
    </Fieldset>
  );
}
