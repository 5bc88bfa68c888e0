import { showDate, showInstant } from '../date-text.ts';
import { words } from '../../words.vi.ts';
import { controlOf, type FieldSchema, isRecord, labelOf, type Values, variantsOf } from './field-schema.ts';
import { formWords } from './words.vi.ts';

/** Names of what ids stand for (offices, officials, files, communes), gathered where each was chosen. */
export type Names = Readonly<Record<string, string>>;

/** One line of a read-back. */
export interface ReadLine {
  readonly path: string;
  readonly label: string;
  readonly text: string;
  readonly isEmpty: boolean;
}

function plainText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function choiceWord(schema: FieldSchema, value: unknown): string {
  return schema['x-choices']?.[plainText(value)] ?? plainText(value);
}

/** A value in words; "—" never stands for a value that is there. */
export function inWords(schema: FieldSchema, value: unknown, names: Names): string {
  if (value === undefined || value === null || value === '') return formWords.notFilled;
  const plain = plainText(value);
  switch (controlOf(schema)) {
    case 'yesNo':
    case 'confirmed': return value === true ? words.yes : words.no;
    case 'choice':
    case 'fixed': return choiceWord(schema, value);
    case 'choices': return Array.isArray(value) ? value.map((one) => choiceWord(schema.items ?? {}, one)).join('; ') : plain;
    case 'date': return showDate(plain);
    case 'dateOrYear': return plain.length === 4 ? plain : showDate(plain);
    case 'dateTime': return showInstant(plain);
    case 'rows': return Array.isArray(value) ? value.map((one) => inWords(schema.items ?? {}, one, names)).join('; ') : plain;
    case 'group':
    case 'kinds': {
      const shape = schema.properties === undefined ? variantsOf(schema)?.find((one) => isRecord(value) && Object.keys(value).every((name) => name in (one.properties ?? {}))) : schema;
      return isRecord(value) ? readBack(shape ?? {}, value, names).filter((line) => !line.isEmpty).map((line) => `${line.label}: ${line.text}`).join('; ') : plain;
    }
    case 'corrected': return isRecord(value) ? Object.entries(value).map(([name, one]) => `${names[`field:${name}`] ?? name}: ${names[`value:${name}`] ?? plainText(one)}`).join('; ') : plain;
    default: return names[plain] ?? plain;
  }
}

/** Every field of a form with its value in words, those left empty too. */
export function readBack(schema: FieldSchema, values: Values, names: Names, path = ''): ReadLine[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const value = values[name];
    const isEmpty = value === undefined || value === '' || value === null || (Array.isArray(value) && value.length === 0);
    return { path: path === '' ? name : `${path}.${name}`, label: labelOf(field, name), text: inWords(field, value, names), isEmpty };
  });
}
