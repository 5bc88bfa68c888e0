import { createElement, type ReactNode, useMemo } from 'react';
import { controls } from './controls.ts';
import { controlOf, type FieldSchema, type Values } from './field-schema.ts';
import { FormContext, type FormPlace } from './form-context.ts';
import { FieldsOf } from './group-fields.tsx';

/** Puts the inputs of the registry into the forms within; tells which field was left. */
export function FormFrame({ place, onLeave, children }: { readonly place: Omit<FormPlace, 'renderField'>; readonly onLeave: (path: string) => void; readonly children: ReactNode }) {
  const value = useMemo<FormPlace>(() => ({
    ...place,
    renderField: (field) => {
      const control = controlOf(field.schema);
      if (control === null) throw new Error(`${field.path}: no input for it`);
      return control === 'fixed' ? null : <div data-path={field.path} onBlur={() => onLeave(field.path)}>{createElement(controls[control], field)}</div>;
    },
  }), [place, onLeave]);
  return <FormContext value={value}>{children}</FormContext>;
}

/** The fields of an act, or of a person, drawn from the schema alone. */
export function SchemaFields({ schema, path, values, onChange }: { readonly schema: FieldSchema; readonly path: string; readonly values: Values; readonly onChange: (values: Values) => void }) {
  return <FieldsOf schema={schema} path={path} values={values} onChange={onChange} />;
}
