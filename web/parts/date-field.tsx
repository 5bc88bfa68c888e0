import { DateInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { fieldWords } from '../words.vi.ts';
import { parseDateText, showDate, showWeekday } from './date-text.ts';

export interface DateFieldProps {
  readonly label: ReactNode;
  /** local date YYYY-MM-DD; null while empty or wrong */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** told of text that is no date, so that a form is not sent with it */
  readonly onInvalid?: (isInvalid: boolean) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly min?: string;
  readonly max?: string;
  readonly name?: string;
}

/**
 * The one field for dates. What was typed stays as it was typed, with an error, until it is a date: the library's own parser
 * makes 01/01/2001 of 13/02/2026.
 */
export function DateField({ label, value, onChange, onInvalid, description, error, required = false, disabled = false, min, max, name }: DateFieldProps) {
  const [text, setText] = useState(value === null ? '' : showDate(value));
  const [isTyped, setTyped] = useState(false);
  const isWrong = text.trim() !== '' && parseDateText(text) === null;

  const [seen, setSeen] = useState(value);
  // A value from outside (a draft, a reset) replaces the text; an own wrong text has the value null and stays.
  if (value !== seen) {
    setSeen(value);
    if (value !== null) setText(showDate(value));
  }

  return (
    <DateInput
      label={label} description={description} required={required} withAsterisk={false} disabled={disabled} name={name ?? ''} locale="vi" valueFormat="DD/MM/YYYY" placeholder={fieldWords.dateHint} firstDayOfWeek={1} weekendDays={[]} highlightToday
      value={value} fixOnBlur={false} dateParser={(typed) => parseDateText(typed)} leftSection={<IconCalendar size={16} aria-hidden />} {...(min === undefined ? {} : { minDate: min })} {...(max === undefined ? {} : { maxDate: max })}
      ariaLabels={{ previousMonth: fieldWords.previousMonth, nextMonth: fieldWords.nextMonth, previousYear: fieldWords.previousYear, nextYear: fieldWords.nextYear, previousDecade: fieldWords.previousDecade, nextDecade: fieldWords.nextDecade }}
      onChange={(next) => {
        if (next !== null) {
          setText(showDate(next));
          onInvalid?.(false);
        }
        onChange(next);
      }}
      // A whole date was typed: the calendar has nothing left to offer and would lie over what comes next.
      popoverProps={{ transitionProps: { duration: 0 }, ...(isTyped ? { opened: false } : {}) }}
      onClick={() => { setTyped(false); }}
      onBlur={() => { setTyped(false); }}
      onInput={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const parsed = parseDateText(typed);
        setTyped(parsed !== null);
        onInvalid?.(typed.trim() !== '' && parsed === null);
        if (parsed === null && value !== null) onChange(null);
      }}
      error={error ?? (isWrong ? fieldWords.dateWrong : undefined)}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      rightSectionWidth={value === null ? 0 : 92}
      rightSection={value === null ? null : <span className="tt-weekday">{showWeekday(value)}</span>}
      rightSectionPointerEvents="none"
    />
  );
}
