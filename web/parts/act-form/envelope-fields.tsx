import { Button, Fieldset, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { fieldWords } from '../../words.vi.ts';
import { DateField } from '../date-field.tsx';
import { parseTimeText } from '../date-text.ts';
import { type EntryContent, type Moment, paperSchema } from './entry-content.ts';
import { useForm } from './form-context.ts';
import { FieldsOf } from './group-fields.tsx';
import { OfficialControl } from './search-fields.tsx';
import { envelopeWords, formWords } from './words.vi.ts';

const modes = ['now', 'instant', 'date'] as const;

interface EnvelopeProps {
  readonly content: EntryContent;
  readonly onChange: (next: Partial<EntryContent>) => void;
  /** "Thời điểm …" as the act asks it */
  readonly question: string;
  /** the case's own time in words; null where it is the real one */
  readonly nowText: string | null;
  /** the act may only be recorded from paper */
  readonly isPaperOnly: boolean;
  readonly canBePaper: boolean;
  /** the server asked why it is recorded late */
  readonly isLate: boolean;
}

/** The moment of the event: the first thing asked. */
function MomentFields({ moment, onChange, question, nowText }: { readonly moment: Moment; readonly onChange: (moment: Moment) => void; readonly question: string; readonly nowText: string | null }) {
  const { errors, noteWrongText } = useForm();
  const isTimeWrong = moment.time.trim() !== '' && parseTimeText(moment.time) === null;
  const error = errors['happenedAt'];
  return (
    <Stack gap="xs" data-path="happenedAt">
      <Radio.Group label={question} value={moment.mode} onChange={(mode) => { noteWrongText('happenedAt', false); noteWrongText('happenedAt#time', false); onChange({ ...moment, mode: mode }); }}>
        <Group mt={4} gap="lg">{modes.map((mode) => <Radio key={mode} value={mode} label={mode === 'now' && nowText !== null ? envelopeWords.nowIs(nowText) : envelopeWords.modes[mode]} />)}</Group>
      </Radio.Group>
      {moment.mode === 'now' ? null : (
        <Group align="flex-start" gap="sm">
          <DateField label={envelopeWords.date} required value={moment.date} error={moment.date === null || moment.mode === 'date' ? error : undefined} onInvalid={(isWrong) => noteWrongText('happenedAt', isWrong)} onChange={(date) => onChange({ ...moment, date })} />
          {moment.mode === 'date' ? null : (
            <TextInput
              label={envelopeWords.time} required withAsterisk={false} placeholder={fieldWords.timeHint} inputMode="numeric" autoComplete="off" w={170} value={moment.time} error={isTimeWrong ? fieldWords.timeWrong : moment.date === null ? undefined : error}
              onChange={(event) => { const time = event.currentTarget.value; noteWrongText('happenedAt#time', time.trim() !== '' && parseTimeText(time) === null); onChange({ ...moment, time }); }}
            />
          )}
        </Group>
      )}
    </Stack>
  );
}

/** What every act carries beside its own fields. */
export function EnvelopeFields({ content, onChange, question, nowText, isPaperOnly, canBePaper, isLate }: EnvelopeProps) {
  const { errors } = useForm();
  const { channel, paper, moment, signerId, lateReason } = content;
  const needsPaper = channel === 'paper' || isLate;
  const showsLate = isLate || lateReason !== '';
  return (
    <Stack gap="md">
      <MomentFields moment={moment} onChange={(next) => onChange({ moment: next })} question={question} nowText={nowText} />
      {isPaperOnly ? <Text size="sm">{envelopeWords.byPaper}</Text> : !canBePaper ? null : (
        <Radio.Group label={envelopeWords.channel} value={channel} onChange={(next) => onChange(next === 'paper' ? { channel: 'paper', paper: paper ?? {} } : { channel: 'system', paper: null })}>
          <Group mt={4} gap="lg">
            <Radio value="system" label={envelopeWords.channels.system} />
            <Radio value="paper" label={envelopeWords.channels.paper} />
          </Group>
        </Radio.Group>
      )}
      {showsLate ? (
        <div data-path="lateReason">
          <Text size="sm" mb={4}>{envelopeWords.lateText}</Text>
          <Textarea label={envelopeWords.lateReason} required={isLate} withAsterisk={false} autosize minRows={2} maxRows={8} value={lateReason} error={errors['lateReason']} onChange={(event) => onChange({ lateReason: event.currentTarget.value })} />
        </div>
      ) : null}
      {needsPaper || paper !== null ? (
        <Fieldset legend={envelopeWords.paper}>
          <FieldsOf schema={paperSchema} path="paper" values={paper ?? {}} onChange={(next) => onChange({ paper: next })} />
          {needsPaper ? null : <Button mt="sm" variant="default" size="compact-sm" onClick={() => onChange({ paper: null })}>{formWords.removeGroup(envelopeWords.paper)}</Button>}
        </Fieldset>
      ) : (
        <div><Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange({ paper: {} })}>{envelopeWords.addPaper}</Button></div>
      )}
      <div data-path="signerId">
        <OfficialControl schema={{ type: 'string' }} path="signerId" name="signerId" label={formWords.optional(envelopeWords.signer)} isRequired={false} value={signerId ?? undefined} onChange={(next) => onChange({ signerId: typeof next === 'string' ? next : null })} />
        <Text size="sm" c="dimmed">{envelopeWords.signerNote}</Text>
      </div>
    </Stack>
  );
}
