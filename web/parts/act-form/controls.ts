import type { ComponentType } from 'react';
import { AgencyControl } from '../agency-field.tsx';
import { UploadControl } from '../upload-field.tsx';
import { ChoiceControl, ChoicesControl, FixedControl } from './choice-fields.tsx';
import { CorrectedControl } from './corrected-field.tsx';
import type { ControlName } from './field-schema.ts';
import type { FieldProps } from './form-context.ts';
import { GroupControl, KindsControl, RowsControl } from './group-fields.tsx';
import { CommuneControl, OfficialControl, OtherCaseControl } from './search-fields.tsx';
import { ConfirmedControl, DateControl, DateOrYearControl, DateTimeControl, IdentityNumberControl, LongTextControl, TextControl, WholeControl, YesNoControl } from './text-fields.tsx';

/** The one place where a kind of field gets its input. A field finds its kind by its schema (field-schema.ts). */
export const controls: Readonly<Record<ControlName, ComponentType<FieldProps>>> = {
  text: TextControl,
  longText: LongTextControl,
  whole: WholeControl,
  yesNo: YesNoControl,
  confirmed: ConfirmedControl,
  fixed: FixedControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  date: DateControl,
  dateTime: DateTimeControl,
  dateOrYear: DateOrYearControl,
  agency: AgencyControl,
  official: OfficialControl,
  commune: CommuneControl,
  upload: UploadControl,
  identityNumber: IdentityNumberControl,
  otherCase: OtherCaseControl,
  group: GroupControl,
  rows: RowsControl,
  kinds: KindsControl,
  corrected: CorrectedControl,
};
