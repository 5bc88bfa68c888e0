import { createContext, type ReactNode, use } from 'react';
import type { FieldSchema, Values } from './field-schema.ts';
import type { Names } from './value-words.ts';

/** What an input is given; the label has its "(không bắt buộc)" already. */
export interface FieldProps {
  readonly schema: FieldSchema;
  /** dotted, from the root of the request: "body.violationRecord.number" */
  readonly path: string;
  readonly name: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Where a form stands, for the inputs that need to know more than their own value. */
export interface FormPlace {
  /** null while a dossier is being opened */
  readonly caseId: string | null;
  /** of the act, so that one field may look at another */
  readonly body: Values;
  readonly names: Names;
  readonly noteName: (id: string, name: string) => void;
  /** sentences of what is wrong, by path */
  readonly errors: Readonly<Record<string, string>>;
  /** text that is no date, no number: the form is not sent with it */
  readonly noteWrongText: (path: string, isWrong: boolean) => void;
  /** code of the commune the person lives in, where it is known */
  readonly communeCode: string | null;
  readonly renderField: (field: FieldProps) => ReactNode;
}

export const FormContext = createContext<FormPlace | null>(null);

export function useForm(): FormPlace {
  const place = use(FormContext);
  if (place === null) throw new Error('an input outside a form');
  return place;
}
